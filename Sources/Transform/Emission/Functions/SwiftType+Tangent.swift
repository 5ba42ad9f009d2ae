import AdgenIR

/// The types of signatures and of their tangents as Swift text, and how their parts are reached.
///
/// The tangent of a tuple is the tuple of the tangents of its differentiable elements; of a single such element, that element's tangent.
extension SwiftType {
    /// The type of the tangent as Swift spells it; nil where there is none.
    var tangentText: String? { tangent?.swiftText }

    /// Whether a value is made of parts that stand next to each other.
    var hasParts: Bool {
        switch self {
        case .tuple: true
        case .structure(let structure): structure.collectionKind == nil
        case .scalar, .array, .opaque: false
        }
    }

    /// The element type of an array that is one buffer or opaque value to the representation; nil for any other array.
    var isArrayOfComposites: Bool {
        guard case .array(let element) = self, !isCarriedAlong else { return false }
        return switch element {
        case .scalar, .opaque: false
        case .array, .tuple, .structure: true
        }
    }

    /// A tuple or a struct from its parts; `initializer` is the label that tells the written initialiser from others.
    func whole(of values: [Output.Expression], _ initializer: String) -> Output.Expression {
        guard case .structure(let structure) = self else { return .tuple(values.map { Output.Argument($0) }) }
        return structure.made(of: values, initializer)
    }

    /// What the flattened values are called, given the name of the whole.
    func partNames(_ name: String) -> [String] {
        switch self {
        case .tuple(let elements):
            elements.enumerated().flatMap { index, element in element.type.partNames(element.label ?? "\(name)\(index)") }
        case .structure, .scalar, .array, .opaque: leafNames(name)
        }
    }

    // MARK: Without arrays of composites

    /// The flattened values of `whole`, a value of this type.
    func parts(of whole: Output.Expression) -> [Output.Expression] {
        guard hasParts else { return [whole] }
        return parts.flatMap { $0.type.parts(of: .member(whole, $0.name)) }
    }

    /// A value of this type from its flattened values, which it takes off the front.
    func assembled(from values: inout ArraySlice<Output.Expression>, _ initializer: String) -> Output.Expression {
        guard hasParts else { return values.popFirst() ?? .tuple([]) }
        return whole(of: parts.map { $0.type.assembled(from: &values, initializer) }, initializer)
    }
}
