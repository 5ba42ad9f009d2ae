import AdgenIR

/// The types of signatures and of their tangents as Swift text, and how their parts are reached.
///
/// The tangent of a tuple is the tuple of the tangents of its differentiable elements; of a single such element, that element's tangent.
extension SwiftType {
    /// The type as Swift spells it.
    var swiftText: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array(let element): "[\(element.swiftName)]"
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

    fileprivate var differentiableElements: [Element] {
        if case .tuple(let elements) = self { elements.filter(\.type.isDifferentiable) } else { [] }
    }

    // MARK: Parts

    /// The flattened values of `whole`, a value of this type.
    func parts(of whole: Output.Expression) -> [Output.Expression] {
        guard case .tuple(let elements) = self else { return [whole] }
        return elements.enumerated().flatMap { index, element in
            element.type.parts(of: .member(whole, element.label ?? "\(index)"))
        }
    }

    /// The flattened values of `whole`, a tangent of this type.
    func tangentParts(of whole: Output.Expression) -> [Output.Expression] {
        guard case .tuple = self else { return isDifferentiable ? [whole] : [] }
        let elements = differentiableElements
        if elements.count == 1 { return elements[0].type.tangentParts(of: whole) }
        return elements.enumerated().flatMap { index, element in
            element.type.tangentParts(of: .member(whole, element.label ?? "\(index)"))
        }
    }

    /// A value of this type from its flattened values, which it takes off the front.
    func assembled(from parts: inout ArraySlice<Output.Expression>) -> Output.Expression {
        guard case .tuple(let elements) = self else { return parts.popFirst() ?? .tuple([]) }
        return .tuple(elements.map { Output.Argument($0.type.assembled(from: &parts)) })
    }

    /// A tangent of this type from its flattened values, which it takes off the front.
    func assembledTangent(from parts: inout ArraySlice<Output.Expression>) -> Output.Expression {
        guard case .tuple = self else { return parts.popFirst() ?? .tuple([]) }
        let elements = differentiableElements.map { $0.type.assembledTangent(from: &parts) }
        return elements.count == 1 ? elements[0] : .tuple(elements.map { Output.Argument($0) })
    }

    /// What the flattened values of the tangent are called, given the name of the whole.
    func partNames(_ name: String) -> [String] {
        guard case .tuple(let elements) = self else { return [name] }
        return elements.enumerated().flatMap { index, element in
            element.type.partNames(element.label ?? "\(name)\(index)")
        }
    }
}
