import AdgenIR
import AdgenParser

/// What the type parameters of a generic function stand for in a call.
///
/// They are told by the arguments that have a type, and then by what the context asks for; where there are literals alone, they are `Double`, as
/// no type of whole numbers meets the constraints.
extension Checker {
    /// The types of a call, and whether the context has a say in them.
    struct Deduction {
        var types: [TypeParameter: Scalar] = [:]
        /// What type parameters stand for that are no types of numbers, by their names.
        var arguments: [String: SwiftType] = [:]
        /// Whether some are told by literals alone, or by nothing.
        var isOpen = false
        /// Whether some are told by nothing but the context.
        var isUndetermined = false
        /// Whether a type is taken that may not meet all constraints.
        var isUncertain = false
    }

    /// - Parameters:
    ///   - pairs: The types of parameters, and their arguments.
    ///   - own: The type that it is called on or as a member of, if that is known.
    ///   - result: What the context asks for, if it is to be asked.
    ///   - types: What some of the type parameters stand for in any case.
    func deduce(
        _ generics: Signature.Generics,
        _ pairs: [(SwiftType, CheckedArgument)],
        from signature: Signature,
        on own: SwiftType?,
        result: SwiftType?,
        knowing types: [TypeParameter: Scalar]
    ) -> Deduction? {
        var deduction = Deduction(types: types)
        if let own, let declared = signature.container?.type, !unify(&deduction, own, isA: declared, generics) { return nil }
        for (type, argument) in pairs {
            var given = argument.target?.type
            if case .typed(let expression)? = argument.value { given = expression.type }
            guard let given else { continue }
            guard tell(&deduction, type, given, generics) else { return nil }
            guard deduction.unify(type, given, generics.parameters) else { return nil }
        }
        // Literals of arrays and tuples with parts of a type take no other.
        for (type, argument) in pairs {
            guard case .flexible(let flexible)? = argument.value, let own = flexible.defaultType, !type.takesLiteral else { continue }
            var known = deduction
            guard known.unify(type, own, generics.parameters) else { continue }
            let doubles = Dictionary(generics.parameters.map { ($0, deduction.types[$0] ?? ($0.lane == nil ? .double : $0.scalar)) }) {
                first,
                _ in first
            }
            if !flexible.accepts(type.replacing(doubles)), flexible.accepts(type.replacing(known.types)) { deduction = known }
        }
        guard tellOpen(&deduction, pairs, generics, from: signature, result: result) else { return nil }
        let open = generics.parameters.filter { deduction.types[$0] == nil }
        guard !open.isEmpty else { return deduction.types.haveFittingLanes ? deduction : nil }
        deduction.isOpen = true
        if let result, !deduction.unify(signature.result, result, generics.parameters) { return nil }
        for parameter in open where deduction.types[parameter] == nil {
            if pairs.contains(where: { $0.0.mentions(parameter) }) {
                guard !symbols.changesLiteralTypes, parameter.lane == nil else { return nil }
                deduction.types[parameter] = .double
            } else if result == nil, signature.result.mentions(parameter) {
                deduction.isUndetermined = true
            } else {
                return nil
            }
        }
        return deduction.isUndetermined || deduction.types.haveFittingLanes ? deduction : nil
    }
}

extension Checker.Deduction {
    private mutating func tell(_ parameter: TypeParameter, _ scalar: Scalar) -> Bool {
        guard parameter.mayBe(scalar) else { return false }
        types[parameter] = scalar
        if !parameter.isFullyKnown, scalar != parameter.scalar { isUncertain = true }
        return true
    }

    /// Makes a type of the signature the type that is given; false if it can't be.
    mutating func unify(_ type: SwiftType, _ given: SwiftType, _ parameters: [TypeParameter]) -> Bool {
        switch (type, given) {
        case (.scalar(.parameter(let parameter)), .scalar(let scalar)) where parameters.contains(parameter):
            if let known = types[parameter] { return known == scalar }
            return tell(parameter, scalar)
        case (.scalar(.vector(let vector)), .scalar(let scalar)):
            if let parameter = vector.parameter, parameters.contains(parameter) {
                if let known = types[parameter] { return known == scalar }
                guard let lane = scalar.laneType, tell(parameter, scalar) else { return false }
                // The lanes may be what another type parameter stands for.
                return unify(.scalar(vector.lane.scalar), .scalar(lane), parameters)
            }
            guard case .vector(let given) = scalar, given.count == vector.count else { return true }
            return unify(.scalar(vector.lane.scalar), .scalar(given.lane.scalar), parameters)
        case (.array(let element), .array(let given)):
            return unify(element, given, parameters)
        case (.tuple(let elements), .tuple(let given)):
            return elements.count == given.count && zip(elements, given).allSatisfy { unify($0.type, $1.type, parameters) }
        case (.structure(let structure), .structure(let given)):
            return structure.number != given.number || structure.arguments.count != given.arguments.count
                || zip(structure.arguments, given.arguments).allSatisfy { unify($0, $1, parameters) }
        default:
            return true
        }
    }
}

extension SwiftType {
    /// Whether a number alone is one of the type.
    fileprivate var takesLiteral: Bool {
        if case .scalar = self { true } else { false }
    }

    fileprivate func mentions(_ parameter: TypeParameter) -> Bool {
        flattened.contains { ($0.scalar ?? $0.element)?.typeParameters.contains(parameter) ?? false }
    }
}

extension Signature {
    /// What a caller sees for which the type parameters stand for the types given.
    func replacing(_ types: [TypeParameter: Scalar]) -> Signature {
        var signature = self
        for index in parameters.indices { signature.parameters[index].type = parameters[index].type.replacing(types) }
        signature.result = result.replacing(types)
        if let container, let type = container.type { signature.container?.type = type.replacing(types) }
        return signature
    }
}
