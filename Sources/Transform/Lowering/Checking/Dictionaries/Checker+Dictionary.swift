import AdgenIR
import AdgenParser

/// Dictionaries: their types, and what they are made of.
extension Checker {
    // MARK: Types

    /// The type of dictionaries that are looked into; nil of those that are only carried along.
    func dictionary(of value: SwiftType, by key: SwiftType) -> SwiftType? {
        obstacle(toDictionaryOf: value, by: key) == nil ? .dictionary(of: value, by: key) : nil
    }

    /// Why a dictionary is only carried along, to be said after the name of a value, and what would work.
    func obstacle(toDictionaryOf value: SwiftType, by key: SwiftType) -> (reason: String, alternative: String)? {
        let type = "[\(key.spelling): \(value.spelling)]"
        if key.holdsNumbers {
            return ("is of type '\(type)', whose keys hold numbers that have a derivative", "take whole numbers or text as keys")
        }
        if value.holdsDictionary {
            return (
                "is a dictionary of dictionaries, which is not supported yet", "take one dictionary, whose keys are structs of both keys"
            )
        }
        guard value.holdsNumbers else {
            return ("is of type '\(type)', which holds no numbers that have a derivative", "take a dictionary of numbers")
        }
        guard value.isStorable, !value.holdsTypeParameter, !value.holdsArchetype else {
            return (
                "is a dictionary of '\(value.spelling)', which is not supported yet",
                "take a dictionary of numbers, or of structs of numbers"
            )
        }
        guard canBeKey(key) else {
            return (
                "is a dictionary by '\(key.spelling)', which is not supported yet",
                "take whole numbers, text, an enum or a plain struct as keys"
            )
        }
        return nil
    }

    /// A dictionary, or an array of dictionaries, as a type that has no tangent.
    mutating func dictionaryWithoutTangent(_ type: TypeSyntax, at place: LookupPlace) -> TypeWithoutTangent? {
        let meanings = symbols.meanings(of: type, at: place)
        guard let meaning = meanings.first, meanings.count == 1 else { return nil }
        switch meaning.head {
        case .library("Dictionary") where meaning.arguments.count == 2:
            let (key, value) = (resolve(meaning.arguments[0], at: meaning.place), resolve(meaning.arguments[1], at: meaning.place))
            guard let found = obstacle(toDictionaryOf: value, by: key) else { return nil }
            return .dictionary(reason: found.reason, alternative: found.alternative)
        case .library("Array") where meaning.arguments.count == 1:
            guard resolve(meaning.arguments[0], at: meaning.place).holdsDictionary else { return nil }
            return .dictionary(
                reason: "is an array of dictionaries, which is not supported yet",
                alternative: "take a dictionary of arrays, or a dictionary whose keys are structs with an index"
            )
        default:
            return nil
        }
    }

    /// Whether written code can name the type, and make values of it.
    private func canBeKey(_ type: SwiftType) -> Bool {
        switch type {
        case .scalar(let scalar):
            return scalar == .int || scalar == .bool
        case .opaque(let text):
            guard let syntax = SymbolTable.syntax(ofType: text), let id = symbols.type(syntax, at: context.place) else { return true }
            return symbols[id].declarations.allSatisfy { symbols.obstacle(to: symbols[$0]) == nil }
        case .structure(let structure):
            guard let id = typeID(of: structure), !type.holdsCollection, !type.holdsArchetype else { return false }
            return structure.hasMemberwiseInitializer && canBeTaken(type)
                && symbols[id].declarations.allSatisfy { symbols.obstacle(to: symbols[$0]) == nil }
        case .array, .tuple:
            return false
        }
    }

    // MARK: Parts

    /// What a dictionary is made of, which can be read several times.
    struct DictionaryParts {
        /// What has to be run before.
        var setup: [TypedStatement]
        /// The array in which the values lie, with those of removed keys.
        var elements: TypedExpression
        var slots: Variable
        var key: SwiftType
        var value: SwiftType

        func after(_ result: TypedExpression) -> TypedExpression {
            setup.isEmpty ? result : TypedExpression(.after(setup, result), result.type)
        }

        /// Text that asks the slots.
        func asking(_ text: String, _ rest: [TypedPiece], _ type: SwiftType) -> TypedExpression {
            TypedExpression(.carried([.variable(slots), .text(".\(text)")] + rest, isSink: false), type)
        }

        func asking(_ text: String, _ type: SwiftType) -> TypedExpression { asking(text, [], type) }

        /// The value at a position.
        func value(at position: TypedExpression) -> TypedExpression { TypedExpression(.element(of: elements, at: position), value) }
    }

    /// The parts of a dictionary; nil of all else.
    mutating func dictionaryParts(of value: TypedExpression) -> DictionaryParts? {
        guard let (keyType, valueType) = value.type.dictionary else { return nil }
        var setup: [TypedStatement] = []
        var value = value
        while case .after(let statements, let inner) = value.kind {
            setup += statements
            value = inner
        }
        if value.variables == nil {
            let (variables, statement) = variable(for: value, "dictionary", nil)
            setup.append(statement)
            value = reading(variables, value.type)
        }
        guard let variables = value.variables, let slots = variables.last else { return nil }
        let elements = reading(variables.dropLast(), .array(valueType))
        return DictionaryParts(setup: setup, elements: elements, slots: slots, key: keyType, value: valueType)
    }

    /// The parts of what an expression gives, if that is a dictionary. Nothing is said if the expression is not understood.
    mutating func dictionaryParts(of expression: Expression) -> DictionaryParts? {
        valueIfUnderstood(expression).flatMap { dictionaryParts(of: $0) }
    }

    /// What an expression gives; nil if it is not understood.
    mutating func valueIfUnderstood(_ expression: Expression) -> TypedExpression? {
        if isNoLocal(expression), namesType(expression) { return nil }
        let known = errorCount
        if let value = try? settle(synthesize(expression), at: expression.node) { return value }
        forgetDiagnostics(after: known)
        return nil
    }

    // MARK: Keys

    /// A key as text, which stays what it is when something else is evaluated.
    struct Key {
        var pieces: [TypedPiece]
        var setup: [TypedStatement] = []
    }

    mutating func key(_ expression: Expression, as type: SwiftType) throws -> Key {
        let leak = Leak(
            fate: "becomes a key of a dictionary",
            note: "which keys there are has no derivative",
            origin: origin(expression.node)
        )
        var value: TypedExpression
        if case .implicitMember = expression, type.scalar == nil {
            value = TypedExpression(
                .carried([.text("(")] + (try pieces(of: expression.node)) + [.text(" as \(type.swiftText))")], isSink: false),
                type
            )
        } else {
            value = try checkOrCarry(expression, as: type)
        }
        if case .constant(.int(let number)) = value.kind { return Key(pieces: [.text(String(number))]) }
        if case .carried(let pieces, let isSink, let known) = value.kind {
            if pieces.count == 1, case .text = pieces[0] { return Key(pieces: pieces) }
            value.kind = .carried(pieces, isSink: isSink, leak: known ?? leak)
        }
        let (variables, setup) = variable(for: value, "key", origin(expression.node))
        return Key(pieces: try pieces(of: variables, type, at: expression.node), setup: [setup])
    }
}

extension SwiftType {
    /// Whether there are floating-point numbers in it, whether or not it has a tangent.
    var holdsNumbers: Bool { flattened.contains(where: \.isDifferentiable) }
}
