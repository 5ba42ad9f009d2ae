// Which part of a gradient belongs to which argument.

/// An argument that a gradient is taken with respect to: its name, or its position from 0.
///
/// A function value does not know its parameters' names. A position therefore says more than a name: where the types leave a choice, a name
/// stands for whichever argument the gradient agrees with, and the report tells its position.
public struct ParameterReference: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
    var name: String?
    var position: Int?

    public init(stringLiteral value: String) { name = value }
    public init(integerLiteral value: Int) { position = value }
}

/// An argument with coordinates.
struct DifferentiableArgument {
    var position: Int
    var value: any Differentiable
}

/// The part of a gradient that belongs to one argument.
struct GradientComponent {
    var name: String
    var argument: DifferentiableArgument
    var gradient: [Double]
}

struct MatchingProblem: Error {
    var message: String
}

/// The ways to assign the parts of a gradient to arguments of their types, keeping the order of both. More than one only if the parameters
/// are named.
func match(
    gradient: Any,
    to arguments: [DifferentiableArgument],
    named parameters: [ParameterReference]
) -> Result<[[GradientComponent]], MatchingProblem> {
    let parts: [(label: String?, value: any Differentiable)]
    switch split(gradient) {
    case .success(let found): parts = found
    case .failure(let problem): return .failure(problem)
    }
    guard parameters.isEmpty || parameters.count == parts.count else {
        return .failure(MatchingProblem(message: "'wrt:' names \(parameters.count) parameters, the gradient has \(parts.count) parts"))
    }
    let wanted = parts.indices.map { parameters.isEmpty ? nil : parameters[$0].position }
    let assignments = assignments(of: parts.map(\.value), to: arguments, wanted: wanted)
    if assignments.isEmpty {
        return .failure(MatchingProblem(message: "the parts of the gradient do not have the types and counts of the arguments"))
    }
    guard assignments.count == 1 || !parameters.isEmpty else {
        let message = "it is not plain which arguments the gradient belongs to; say it by position, as in 'wrt: 0'"
        return .failure(MatchingProblem(message: message))
    }
    return .success(
        assignments.map { assignment in
            zip(parts.indices, assignment).map { index, argument in
                let position = "argument \(argument.position)"
                let given = (parameters.isEmpty ? nil : parameters[index].name) ?? parts[index].label
                let name = given.map { assignments.count == 1 ? $0 : "\($0) (\(position))" } ?? position
                return GradientComponent(name: name, argument: argument, gradient: parts[index].value.flattened)
            }
        }
    )
}

/// The tangents of a gradient, which is one, or a tuple of them.
private func split(_ gradient: Any) -> Result<[(label: String?, value: any Differentiable)], MatchingProblem> {
    if let single = gradient as? any Differentiable { return .success([(nil, single)]) }
    let mirror = Mirror(reflecting: gradient)
    let parts = mirror.children.compactMap { child in
        (child.value as? any Differentiable).map { (label: child.label.flatMap { $0.hasPrefix(".") ? nil : $0 }, value: $0) }
    }
    guard mirror.displayStyle == .tuple, !parts.isEmpty, parts.count == mirror.children.count else {
        return .failure(MatchingProblem(message: "a gradient of type '\(type(of: gradient))' has no coordinates"))
    }
    return .success(parts)
}

/// The first few of the ways to give each part an argument of its type and count, in order.
private func assignments(
    of parts: [any Differentiable],
    to arguments: [DifferentiableArgument],
    wanted: [Int?]
) -> [[DifferentiableArgument]] {
    var partial: [[DifferentiableArgument]] = [[]]
    for (part, position) in zip(parts, wanted) {
        let longer = partial.flatMap { chosen in
            arguments.filter { argument in
                argument.position > (chosen.last?.position ?? -1)
                    && (position ?? argument.position) == argument.position
                    && argument.value.scalarCount == part.scalarCount
                    && argument.value.hasTangentType(of: part)
            }.map { chosen + [$0] }
        }
        partial = Array(longer.prefix(16))
    }
    return partial
}

extension Differentiable {
    fileprivate func hasTangentType(of part: any Differentiable) -> Bool { Self.tangentType == type(of: part) }

    fileprivate static var tangentType: any Any.Type { TangentVector.self }
}
