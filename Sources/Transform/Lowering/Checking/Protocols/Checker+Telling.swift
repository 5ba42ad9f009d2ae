import AdgenIR
import AdgenParser

/// What type parameters that are no types of numbers stand for in a call: the arguments tell, or else what the context asks for.
extension Checker {
    /// Takes from the type of an argument what the type parameters in that of its parameter stand for; false if they cannot.
    func tell(_ deduction: inout Deduction, _ type: SwiftType, _ given: SwiftType, _ generics: Signature.Generics) -> Bool {
        switch (type, given) {
        case (.structure(let structure), _) where generics.archetypes.contains(structure):
            if let known = deduction.arguments[structure.name] { return known == given }
            guard let protocols = structure.archetype?.protocolTypes, conforms(given, to: protocols) else { return false }
            deduction.arguments[structure.name] = given
            return true
        case (.structure(let structure), .structure(let given)) where structure.number == given.number && structure.archetype == nil:
            return structure.arguments.count == given.arguments.count
                && zip(structure.arguments, given.arguments).allSatisfy { tell(&deduction, $0, $1, generics) }
        case (.array(let element), .array(let given)):
            return tell(&deduction, element, given, generics)
        case (.tuple(let elements), .tuple(let given)):
            return elements.count == given.count && zip(elements, given).allSatisfy { tell(&deduction, $0.type, $1.type, generics) }
        default:
            return true
        }
    }

    /// What no argument of a certain type tells: a literal, or the context.
    func tellOpen(
        _ deduction: inout Deduction,
        _ pairs: [(SwiftType, CheckedArgument)],
        _ generics: Signature.Generics,
        from signature: Signature,
        result: SwiftType?
    ) -> Bool {
        for archetype in generics.archetypes where deduction.arguments[archetype.name] == nil {
            deduction.isOpen = true
            if let result, !tell(&deduction, signature.result, result, generics) { return false }
            if deduction.arguments[archetype.name] != nil { continue }
            // A literal is of its own type, if that conforms.
            for (parameter, argument) in pairs where parameter.mentions(archetype) {
                guard case .flexible(let flexible)? = argument.value, let own = flexible.defaultType, !symbols.changesLiteralTypes,
                    tell(&deduction, parameter, own, generics)
                else { return false }
            }
            if deduction.arguments[archetype.name] == nil {
                guard result == nil, signature.result.mentions(archetype) else { return false }
                deduction.isUndetermined = true
            }
        }
        return true
    }

    /// A signature with what type parameters stand for in their place; nil if that is not certain.
    mutating func signature(_ signature: Signature, telling types: [String: SwiftType]) -> Signature? {
        var result = signature
        for index in result.parameters.indices {
            guard let type = told(result.parameters[index].type, types) else { return nil }
            result.parameters[index].type = type
        }
        guard let type = told(result.result, types) else { return nil }
        result.result = type
        if let own = result.container?.type {
            guard let type = told(own, types) else { return nil }
            result.container?.type = type
        }
        return result
    }

    mutating func told(_ type: SwiftType, _ types: [String: SwiftType]) -> SwiftType? {
        switch type {
        case .scalar(.parameter(let parameter)) where parameter.standsFor == nil && parameter.name.contains("."):
            return told(path: parameter.name, types) ?? type
        case .scalar, .opaque:
            return type
        case .array(let element):
            guard let element = told(element, types) else { return nil }
            return element.leafCount == 0 && !element.holdsOpenArchetype ? nil : .array(element)
        case .tuple(let elements):
            var parts: [SwiftType.Element] = []
            for element in elements {
                guard let part = told(element.type, types) else { return nil }
                parts.append(SwiftType.Element(label: element.label, type: part))
            }
            return .tuple(parts)
        case .structure(let structure):
            guard let archetype = structure.archetype, archetype.concrete == nil else {
                guard structure.archetype == nil, type.holdsOpenArchetype else { return type }
                return structure.mapping { told($0, types) }.map { .structure($0) }
            }
            if let known = types[structure.name] { return known }
            guard let first = structure.name.split(separator: ".").first, types[String(first)] != nil else { return type }
            return told(path: structure.name, types)
        }
    }

    /// What `S.A.B` stands for.
    private mutating func told(path: String, _ types: [String: SwiftType]) -> SwiftType? {
        let path = path.split(separator: ".").map(String.init)
        guard let first = path.first, var found = types[first] else { return nil }
        for name in path.dropFirst() {
            guard let next = associatedType(name, of: found) else { return nil }
            found = next
        }
        return found
    }
}

extension SwiftType {
    /// Whether an archetype, or what belongs to it, is in it at any depth.
    func mentions(_ archetype: Structure) -> Bool {
        switch self {
        case .scalar(let scalar): scalar.parameter?.name.hasPrefix(archetype.name + ".") ?? false
        case .opaque: false
        case .array(let element): element.mentions(archetype)
        case .tuple(let elements): elements.contains { $0.type.mentions(archetype) }
        case .structure(let structure):
            structure == archetype || structure.name.hasPrefix(archetype.name + ".")
                || structure.archetype == nil && structure.arguments.contains { $0.mentions(archetype) }
        }
    }
}
