import AdgenIR

/// The types of signatures and of their tangents as Swift text, and how their parts are reached.
///
/// The tangent of a tuple is the tuple of the tangents of its differentiable elements; of a single such element, that element's tangent.
extension SwiftType {
    /// The type as Swift spells it.
    var swiftText: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array(let element): "[\(element.swiftText)]"
        case .structure(let structure): structure.name
        case .tuple([]): "Void"
        case .tuple(let elements): SwiftType.tupleText(elements.map { ($0.label, $0.type.swiftText) })
        case .opaque(let text): text
        }
    }

    /// The type of the tangent as Swift spells it; nil where there is none.
    var tangentText: String? { tangent?.swiftText }

    private static func tupleText(_ elements: [(label: String?, type: String)]) -> String {
        "(\(elements.map { element in element.label.map { "\($0): \(element.type)" } ?? element.type }.joined(separator: ", ")))"
    }

    /// The elements or properties that the tangent has a part for.
    private var differentiableParts: [Part] { parts.filter { !$0.isWithoutDerivative && $0.type.isDifferentiable } }

    /// Whether the tangent is that of the one part that has one.
    private var isTangentOfPart: Bool {
        if case .tuple = self { differentiableParts.count == 1 } else { false }
    }

    // MARK: Parts

    /// The flattened values of `whole`, a value of this type.
    func parts(of whole: Output.Expression) -> [Output.Expression] {
        guard hasParts else { return [whole] }
        return parts.flatMap { $0.type.parts(of: .member(whole, $0.name)) }
    }

    /// The flattened values of `whole`, a tangent of this type.
    func tangentParts(of whole: Output.Expression) -> [Output.Expression] {
        guard hasParts else { return isDifferentiable ? [whole] : [] }
        let parts = differentiableParts
        if isTangentOfPart { return parts[0].type.tangentParts(of: whole) }
        return parts.flatMap { $0.type.tangentParts(of: .member(whole, $0.name)) }
    }

    /// A value of this type from its flattened values, which it takes off the front.
    func assembled(from values: inout ArraySlice<Output.Expression>) -> Output.Expression {
        guard hasParts else { return values.popFirst() ?? .tuple([]) }
        return whole(of: parts.map { ($0.name, $0.type.assembled(from: &values)) })
    }

    /// A tangent of this type from its flattened values, which it takes off the front.
    func assembledTangent(from values: inout ArraySlice<Output.Expression>) -> Output.Expression {
        guard hasParts else { return values.popFirst() ?? .tuple([]) }
        let parts = differentiableParts.map { ($0.name, $0.type.assembledTangent(from: &values)) }
        if isTangentOfPart { return parts[0].1 }
        return (tangent ?? self).whole(of: parts)
    }

    /// A tuple or a struct from its parts.
    private func whole(of parts: [(name: String, value: Output.Expression)]) -> Output.Expression {
        guard case .structure(let structure) = self else { return .tuple(parts.map { Output.Argument($0.value) }) }
        return .call(.name(structure.name), parts.map { Output.Argument($0.value, label: $0.name) })
    }

    private var hasParts: Bool {
        switch self {
        case .tuple, .structure: true
        case .scalar, .array, .opaque: false
        }
    }

    /// What the flattened values of the tangent are called, given the name of the whole.
    func partNames(_ name: String) -> [String] {
        switch self {
        case .tuple(let elements):
            elements.enumerated().flatMap { index, element in element.type.partNames(element.label ?? "\(name)\(index)") }
        case .structure, .scalar, .array, .opaque: leafNames(name)
        }
    }
}
