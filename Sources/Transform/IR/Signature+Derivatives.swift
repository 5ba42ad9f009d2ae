/// What of a signature a derivative is made for: which of its types are differentiable, and how they fall into values.
extension SwiftType {
    public var isDifferentiable: Bool {
        switch self {
        case .scalar(let scalar), .array(let scalar): scalar.isFloatingPoint
        case .tuple(let elements): elements.contains { $0.type.isDifferentiable }
        case .opaque: false
        }
    }

    /// The types of the values that the flattening law makes of a value of this type.
    public var flattened: [ValueType] {
        switch self {
        case .scalar(let scalar): [.scalar(scalar)]
        case .array(let element): [.buffer(element)]
        case .tuple(let elements): elements.flatMap(\.type.flattened)
        case .opaque(let name): [.opaque(name)]
        }
    }
}

extension Signature {
    /// The return value and the `inout` parameters, as the tuple whose tangent is the tangent of all that the function gives.
    public var outcome: SwiftType {
        let value = result == .void ? [] : [SwiftType.Element(label: "value", type: result)]
        return .tuple(value + parameters.filter(\.isInout).map { SwiftType.Element(label: $0.name, type: $0.type) })
    }

    /// Whether the function gives one floating-point number and nothing else that is differentiable, so that it has a gradient.
    public var hasGradient: Bool {
        guard case .scalar(let scalar) = result else { return false }
        return scalar.isFloatingPoint && !parameters.contains { $0.isInout && $0.type.isDifferentiable }
    }

    /// `f(_:b:)`.
    public var fullName: String { "\(baseName)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))" }
}

extension DifferentiationTarget {
    /// The parameters differentiated, as the tuple whose tangent is the type of gradients.
    public var differentiated: SwiftType {
        .tuple(
            zip(signature.parameters, withRespectTo).filter(\.1).map { SwiftType.Element(label: $0.0.name, type: $0.0.type) }
        )
    }

    /// For each flattened parameter, whether it belongs to a parameter that is differentiated.
    public var flattenedWithRespectTo: [Bool] {
        zip(signature.parameters, withRespectTo).flatMap { parameter, isMarked in
            Array(repeating: isMarked, count: parameter.type.flattened.count)
        }
    }
}
