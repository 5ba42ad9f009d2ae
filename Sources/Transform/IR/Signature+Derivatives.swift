/// What of a signature a derivative is made for: which of its types are differentiable.
extension SwiftType {
    public var isDifferentiable: Bool {
        switch self {
        case .scalar(let scalar): scalar.isFloatingPoint
        case .array(let element): element.isDifferentiable
        case .tuple(let elements): elements.contains { $0.type.isDifferentiable }
        case .structure(let structure): (collection?.element ?? dictionary?.value)?.isDifferentiable ?? (structure.tangent != nil)
        case .opaque: false
        }
    }

    /// The type of the tangent; nil where there is none.
    public var tangent: SwiftType? {
        switch self {
        case .scalar: return isDifferentiable ? self : nil
        case .array(let element): return element.tangent.map { .array($0) }
        case .structure(let structure):
            if let (key, value) = dictionary { return value.tangent.map { .dictionary(of: $0, by: key) } }
            switch collection {
            // Those of arrays: indices of a slice are counted from its start.
            case (.slice, let element)?, (.contiguous, let element)?: return element.tangent.map { .array($0) }
            case (.inline, let element)?: return element.isDifferentiable ? self : nil
            case nil: return structure.tangent.map { .structure($0) }
            }
        case .tuple(let elements):
            let elements = elements.filter(\.type.isDifferentiable)
            if elements.count < 2 { return elements.first?.type.tangent }
            return .tuple(elements.compactMap { element in element.type.tangent.map { Element(label: element.label, type: $0) } })
        case .opaque: return nil
        }
    }
}

extension Signature {
    /// The return value and the `inout` parameters, as the tuple whose tangent is the tangent of all that the function gives.
    public var outcome: SwiftType {
        let value = result == .void ? [] : [SwiftType.Element(label: "value", type: result)]
        return .tuple(value + parameters.filter(\.isInout).map { SwiftType.Element(label: $0.derivativeLabel, type: $0.type) })
    }

    /// The tangent of the parameters, if derivatives are by all that have one.
    public var gradient: SwiftType? {
        SwiftType.tuple(parameters.map { SwiftType.Element(label: $0.derivativeLabel, type: $0.type) }).tangent
    }

    /// Whether the function gives one floating-point number and nothing else that is differentiable, so that it has a gradient.
    public var hasGradient: Bool {
        guard case .scalar(let scalar) = result else { return false }
        return scalar.isFloatingPointNumber && !parameters.contains { $0.isInout && $0.type.isDifferentiable }
    }

    /// The value that it is called on, if there is one.
    public var receiver: Parameter? { parameters.first.flatMap { $0.name == Signature.receiverName ? $0 : nil } }

    /// The parameters that stand between parentheses.
    public var writtenParameters: ArraySlice<Parameter> { receiver == nil ? parameters[...] : parameters.dropFirst() }

    /// `f(_:b:)`.
    public var fullName: String {
        form == .property ? baseName : "\(baseName)(\(writtenParameters.map { ($0.label ?? "_") + ":" }.joined()))"
    }
}

extension DifferentiationTarget {
    /// The parameters differentiated, as the tuple whose tangent is the type of gradients.
    public var differentiated: SwiftType {
        .tuple(
            zip(signature.parameters, withRespectTo).filter(\.1).map { SwiftType.Element(label: $0.0.derivativeLabel, type: $0.0.type) }
        )
    }

    /// For each flattened parameter, whether it is differentiated.
    public var flattenedWithRespectTo: [Bool] {
        zip(signature.parameters, withRespectTo).flatMap { parameter, isMarked in
            parameter.type.leaves.map { isMarked && $0.isDifferentiable }
        }
    }
}
