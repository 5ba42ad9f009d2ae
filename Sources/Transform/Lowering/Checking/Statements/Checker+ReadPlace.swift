import AdgenIR

/// Places that are read before they are changed. Their indices are evaluated once and in their turn, however often the place is named.
extension Checker {
    /// The target with what its indices give in variables, if it is not known already to have that.
    mutating func evaluatingIndices(of target: AssignmentTarget) -> AssignmentTarget {
        guard target.isPlain else { return target }
        var result = target
        result.places = target.places.map { place in place.mappingIndices { evaluated($0, "index", &result.setup) } }
        return result
    }

    /// An index of a target, or what is put into it: evaluated at once where other code stands between it and the access.
    mutating func evaluated(_ operand: TypedExpression, _ name: String = "index", for target: inout AssignmentTarget) -> TypedExpression {
        target.isPlain ? operand : evaluated(operand, name, &target.setup)
    }

    private mutating func evaluated(_ operand: TypedExpression, _ name: String, _ setup: inout [TypedStatement]) -> TypedExpression {
        let (read, statements) = once(operand, name, nil)
        setup += statements
        return read
    }

    /// Values that are to be evaluated, in this order, before something else is read; in variables where that makes a difference.
    mutating func evaluatedFirst(_ values: [TypedExpression]) -> (reads: [TypedExpression], setup: [TypedStatement]) {
        guard values.contains(where: Uses.hasEffect) else { return (values, []) }
        let evaluated = values.map { once($0, "t", nil) }
        return (evaluated.map(\.0), evaluated.flatMap(\.1))
    }

    /// What places hold.
    func value(in places: [Place], _ type: SwiftType) -> TypedExpression {
        var variables: [Variable] = []
        for place in places {
            switch place {
            case .variable(let variable): variables.append(variable)
            case .element(let element): return value(in: element)
            case .lane(let vector, let index, let scalar):
                let whole = value(in: [vector], .scalar(scalar))
                if let number = Self.knownLane(index, of: scalar) { return .vector(.lane(number), scalar, whole) }
                return .vector(.laneAt, scalar, whole, index)
            }
        }
        return reading(variables, type)
    }

    private func value(in place: ElementPlace) -> TypedExpression {
        var value = reading(place.columns, place.array)
        for step in place.steps {
            switch step {
            case .element(let index): value = TypedExpression(.element(of: value, at: index), value.type.elementType ?? place.type)
            case .part(let leaves, let type): value = part(leaves, type, of: value)
            }
        }
        return value
    }
}

extension Place {
    fileprivate func mappingIndices(_ transform: (TypedExpression) -> TypedExpression) -> Place {
        switch self {
        case .variable:
            return self
        case .element(var element):
            element.steps = element.steps.map { step in
                if case .element(let index) = step { .element(transform(index)) } else { step }
            }
            return .element(element)
        case .lane(let vector, let index, let scalar):
            return .lane(of: vector.mappingIndices(transform), at: transform(index), scalar)
        }
    }
}
