// The attributes that mark what is differentiated. They add no code: the build
// plugin, or the command `adgen`, writes it.

/// Asks for derivatives of a function, method, computed property, subscript or initialiser; on a struct, for its tangent type.
///
/// ```swift
/// @Differentiable
/// func energy(_ q: [Double], stiffness k: Double) -> Double { ... }
///
/// @Differentiable(.reverse, .forwardOverReverse, wrt: "q")
/// func energy2(_ q: [Double], stiffness k: Double) -> Double { ... }
/// ```
///
/// - Parameters:
///   - modes: What to write; `.forward` and `.reverse` if nothing is said.
///   - parameters: The internal names of the parameters to differentiate with respect to, `"self"` for the receiver; every parameter
///     of a differentiable type if nothing is said.
///   - baseName: The base name of what is written, for operators and for overloads that would clash; the function's own name if
///     nothing is said.
@attached(peer)
public macro Differentiable(_ modes: DifferentiationMode..., wrt parameters: String..., named baseName: String = "") =
    #externalMacro(module: "AdgenMacros", type: "DifferentiableMacro")

/// Marks a hand-written derivative of the function called `name`, as in `"softplus(_:)"`.
///
/// The signature tells the form, for `func f(_ a: A, b: B) -> R`:
/// - the partial, or the tuple of partials, by each differentiable parameter: `(_ a: A, b: B) -> (A, B)`;
/// - a pushforward as `fJVP`: `(_ a: A, b: B, along: (a: A, b: B)) -> (value: R, tangent: R)`;
/// - a pullback as `fVJP`: `(_ a: A, b: B, cotangent: R) -> (value: R, cotangent: (a: A, b: B))`;
/// - an accumulating pullback, which adds to the cotangents: `(_ a: A, b: B, cotangent: R, _ aAdjoint: inout A, _ bAdjoint: inout B)`.
///
/// Partials serve every mode, a pushforward the forward one, a pullback the reverse one.
///
/// ```swift
/// @Derivative(of: "softplus(_:)")
/// func softplusPartial(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
/// ```
@attached(peer)
public macro Derivative(of name: String) = #externalMacro(module: "AdgenMacros", type: "DerivativeMacro")

/// Excludes a stored property from the tangent of its type: it is constant.
@attached(peer)
public macro NoDerivative() = #externalMacro(module: "AdgenMacros", type: "NoDerivativeMacro")

/// What a derivative computes.
public enum DifferentiationMode: Sendable {
    /// The derivative along a direction: `fJVP`.
    case forward
    /// The derivative towards every parameter: `fVJP`, and for scalar functions `fGradient` and `fValueWithGradient`.
    case reverse
    /// The product of the Hessian with a direction: `fHVP`.
    case forwardOverReverse
}
