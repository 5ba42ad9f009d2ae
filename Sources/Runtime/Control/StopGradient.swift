// What stops a gradient. Nothing else does: every other way from an active to
// an inactive value is either a table of locally constant operations or an error.

/// The value of `x`, with derivative zero, of every order.
///
/// What stops a gradient, and nothing else does:
///
/// | spelling | what is constant | example |
/// | --- | --- | --- |
/// | `stopGradient(x)` | one value | `loss(y, target: stopGradient(y))` |
/// | `withoutDerivative { ... }` | the result of a region that is never looked into | `let n = withoutDerivative { table.lookUp(x) }` |
/// | `@NoDerivative` | a stored property | `@NoDerivative var name: String` |
/// | `wrt:` | every parameter it does not name | `@Differentiable(wrt: "q") func f(_ q: Double, _ k: Double)` |
/// | a parameter, variable or result of a type without tangent | its value | `let n: Int`, `let on: Bool` |
/// | a locally constant operation | its result | `x < y`, `Int(x)`, `floor(x)`, `x.sign`, `x.exponent`, `x.isNaN` |
///
/// Any other conversion of an active value to one without tangent (`x.bitPattern`, `"\(x)"` that is used,
/// `x.hashValue`, a call without known source) is an error of the generator, never a silent zero.
@inlinable @inline(__always)
public func stopGradient<Value>(_ x: Value) -> Value {
    x
}

/// The result of `body`, with derivative zero; adgen never looks into `body`.
///
/// The region may hold code that adgen does not support. It may read active variables, and may not write them
/// (an error). ``stopGradient(_:)`` has the table of everything that stops a gradient.
@inlinable @inline(__always)
public func withoutDerivative<Result>(_ body: () throws -> Result) rethrows -> Result {
    try body()
}
