import AdgenIR
import AdgenParser

/// Types as they are written, as far as the transform tells them apart.
extension Checker {
    /// - Parameters:
    ///   - place: Where the type is written, and where its names are looked up.
    ///   - user: Where it is used, if that is another place as aliases lie between: what type parameters stand for is told there.
    mutating func resolve(_ type: TypeSyntax, at place: LookupPlace, usedAt user: LookupPlace? = nil, depth: Int = 0) -> SwiftType {
        guard depth < 32 else { return .opaque(type.text) }
        if let found = substituted(type, at: place, depth: depth) { return found }
        let user = user ?? place
        switch type {
        case .identifier(let identifier) where identifier.genericArguments.isEmpty && localTypeParameter(identifier.name, at: place) != nil:
            return localTypeParameter(identifier.name, at: place).map { .scalar(.parameter($0)) } ?? .opaque(type.text)
        case .identifier(let identifier) where impliedType(identifier.name, at: place) != nil:
            return impliedType(identifier.name, at: place) ?? .opaque(type.text)
        case .member(let member) where member.name == "Scalar":
            if let lane = laneType(member, at: place, usedAt: user, depth: depth) { return .scalar(lane) }
            if isGenericWithArguments(member.base, at: place) { return .opaque(type.text) }
            return symbols.meanings(of: type, at: place).last.flatMap { resolve($0, usedAt: user, depth: depth) } ?? .opaque(type.text)
        case .member(let member) where isGenericWithArguments(member.base, at: place):
            return .opaque(type.text)
        case .identifier, .member, .array, .inlineArray, .dictionary:
            guard let meaning = symbols.meanings(of: type, at: place).last else { return .opaque(type.text) }
            return resolve(meaning, usedAt: user, depth: depth) ?? .opaque(type.text)
        case .tuple(let tuple):
            let elements = tuple.elements
            if elements.count == 1, elements[0].label == nil, !elements[0].isVariadic {
                return resolve(elements[0].type, at: place, usedAt: user, depth: depth + 1)
            }
            guard !elements.contains(where: \.isVariadic) else { return .opaque(type.text) }
            return .tuple(
                elements.map { element in
                    let label = element.label == "_" ? nil : element.label
                    return SwiftType.Element(label: label, type: resolve(element.type, at: place, usedAt: user, depth: depth + 1))
                }
            )
        case .attributed(let attributed):
            return resolve(attributed.type, at: place, usedAt: user, depth: depth + 1)
        case .any(let existential):
            guard case .opaque(let text) = resolve(existential.constraint, at: place, usedAt: user, depth: depth + 1),
                text.hasPrefix("any ")
            else {
                return .opaque(type.text)
            }
            return .opaque(text)
        case .optional, .implicitlyUnwrappedOptional, .function, .metatype, .composition, .some,
            .suppressed, .packElement, .packExpansion, .integer, .error:
            return .opaque(type.text)
        }
    }

    private mutating func resolve(_ meaning: TypeMeaning, usedAt user: LookupPlace, depth: Int) -> SwiftType? {
        switch meaning.head {
        case .library("Array"):
            guard meaning.arguments.count == 1 else { return nil }
            let element = resolve(meaning.arguments[0], at: meaning.place, usedAt: user, depth: depth + 1)
            // Of structs without stored properties an array is nothing but a count.
            if case .structure = element, element.leafCount == 0, !element.holdsOpenArchetype { return .opaque("[\(element.spelling)]") }
            return element.holdsDictionary ? nil : .array(element)
        case .library("Dictionary"):
            guard meaning.arguments.count == 2 else { return nil }
            let (key, value) = (meaning.arguments[0], meaning.arguments[1])
            return dictionary(
                of: resolve(value, at: meaning.place, usedAt: user, depth: depth + 1),
                by: resolve(key, at: meaning.place, usedAt: user, depth: depth + 1)
            )
        case .library("ArraySlice"), .library("ContiguousArray"):
            guard meaning.arguments.count == 1 else { return nil }
            let element = resolve(meaning.arguments[0], at: meaning.place, usedAt: user, depth: depth + 1)
            guard element.isStorable else { return nil }
            return meaning.head == .library("ArraySlice") ? .slice(of: element) : .contiguousArray(of: element)
        case .library("InlineArray"):
            guard meaning.arguments.count == 2, case .integer(let written) = meaning.arguments[0], let count = Int(written.node.text),
                case .scalar(let scalar) = resolve(meaning.arguments[1], at: meaning.place, depth: depth + 1),
                SwiftType.scalar(scalar).isStorable
            else { return nil }
            return .inlineArray(count, of: .scalar(scalar))
        case .library("Void"), .library("Never"):
            return .void
        case .library(let name) where !meaning.arguments.isEmpty:
            return vector(named: name, meaning, depth: depth).map { .scalar($0) }
        case .library(let name):
            return meaning.arguments.isEmpty ? Scalar(swiftName: name).map { .scalar($0) } : nil
        case .type(let type):
            if symbols.isGeneric(type) { return genericStructure(type, meaning, usedAt: user, depth: depth).map { .structure($0) } }
            guard meaning.arguments.isEmpty else { return nil }
            // `Self` in an extension of a number.
            if symbols[type].isOfLibrary, let scalar = Scalar(swiftName: symbols[type].name) { return .scalar(scalar) }
            return structure(type).map { .structure($0) } ?? symbols.spelling(of: type).map { .opaque($0) }
        case .structural:
            // An alias of a tuple, or of something that is only carried along.
            guard let alias = meaning.aliases.last.map({ symbols[$0] }), let written = alias.writtenType, alias.genericParameters.isEmpty
            else { return nil }
            return resolve(written, at: LookupPlace(inside: alias), usedAt: user, depth: depth + 1)
        case .parameter(let parameter):
            return substituted(parameter) ?? scalar(parameter, at: user).map { .scalar($0) }
        case .associatedType(let symbol):
            return associatedType(symbol, at: meaning.place)
        case .member:
            // An alias of `V.Scalar`.
            guard let alias = meaning.aliases.last.map({ symbols[$0] }), case .member(let member)? = alias.writtenType else { return nil }
            return laneType(member, at: LookupPlace(inside: alias), usedAt: user, depth: depth).map { .scalar($0) }
        }
    }
}
