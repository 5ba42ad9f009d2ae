import AdgenIR
import AdgenParser

/// Dictionaries: their types, what they are made of, and making them.
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

    // MARK: Making

    mutating func dictionary(_ literal: DictionaryExpr) throws -> Synthesis {
        let elements = literal.elements
        let values = try elements.map { (try synthesize($0.value), $0.value.node) }
        var keyType: SwiftType?
        if case .typed(let key)? = try elements.first.flatMap({ try synthesize($0.key) }) { keyType = key.type }
        if keyType == nil, case .integerLiteral? = elements.first?.key { keyType = .scalar(.int) }
        let valueType = commonType(values.map(\.0))
        return .flexible(
            Flexible(
                defaultType: keyType.flatMap { key in valueType.flatMap { dictionary(of: $0, by: key) } },
                // What another dictionary is made of need not be understood: it is carried over.
                accepts: { [self] type in type.dictionary.map { own in values.allSatisfy { accepts($0.0, own.value) } } ?? true },
                build: { checker, type in
                    guard let (key, value) = type.dictionary else {
                        throw Refusal.unknown(
                            "this expression is not supported in differentiated code",
                            at: literal.node,
                            note: Self.carryNote
                        )
                    }
                    var setup: [TypedStatement] = []
                    var text: [TypedPiece] = []
                    var reads: [TypedExpression] = []
                    for (element, given) in zip(elements, values) {
                        let key = try checker.key(element.key, as: key)
                        let (read, own) = checker.once(try checker.coerce(given.0, to: value, at: given.1), "value", nil)
                        setup += key.setup + own
                        text += [.text(text.isEmpty ? "[" : ", ")] + key.pieces + [.text(": \(reads.count)")]
                        reads.append(read)
                    }
                    let made = checker.dictionary(type, text.isEmpty ? [] : text + [.text("]")], reads)
                    return setup.isEmpty ? made : TypedExpression(.after(setup, made), type)
                }
            )
        )
    }

    /// A dictionary of values, the first at the position 0, with text for what says so.
    private func dictionary(_ type: SwiftType, _ positions: [TypedPiece], _ values: [TypedExpression]) -> TypedExpression {
        guard let (key, value) = type.dictionary else { return TypedExpression(.tuple([]), type) }
        let slots = SwiftType.slots(of: key)
        let array = TypedExpression(values.isEmpty ? .emptyArray : .arrayLiteral(values), .array(value))
        let text = [TypedPiece.text(slots.swiftText + "(")] + positions + [.text(")")]
        return TypedExpression(.tuple([array, TypedExpression(.carried(text, isSink: false), slots)]), type)
    }

    /// `[String: Double]()`, `Dictionary<String, Double>()`, `[String: Double](minimumCapacity: n)`.
    mutating func dictionaryInitializer(_ call: CallExpr, key: SwiftType, value: SwiftType) throws -> Synthesis? {
        guard let type = dictionary(of: value, by: key), call.trailingClosures.isEmpty else { return nil }
        let labels = call.arguments.map(\.label)
        try requireNoShadow(of: "init", labels, on: type, at: call.callee.node)
        if labels.isEmpty {
            keep(.function(.standard, "init()", [], type), at: nameToken(of: call.node))
            return .typed(dictionary(type, [], []))
        }
        guard labels == ["minimumCapacity"] else {
            throw Refusal.unknown(
                "this way to make a dictionary is not supported yet",
                at: call.node,
                note: "begin with an empty one, and insert in a loop; \(Self.carryNote)"
            )
        }
        keep(.function(.standard, "init(minimumCapacity:)", [.scalar(.int)], type), at: nameToken(of: call.node))
        let capacity = textual(try check(call.arguments[0].expression, as: .scalar(.int)))
        let made = dictionary(type, [.text("[\(key.swiftText): Int](minimumCapacity: ")] + capacity.pieces + [.text(")")], [])
        return .typed(capacity.setup.isEmpty ? made : TypedExpression(.after(capacity.setup, made), type))
    }

    /// The types of the keys and values that a call of `[K: V]` or `Dictionary<K, V>` names.
    mutating func namedDictionary(_ callee: Expression) -> (key: SwiftType, value: SwiftType)? {
        var expression = callee
        if case .member(let member) = callee, member.name == "init" { expression = member.base }
        switch expression {
        case .dictionary(let literal):
            guard literal.elements.count == 1, let named = SymbolTable.syntax(ofType: literal.node.text) else { return nil }
            return resolve(named, at: context.place).dictionary
        case .identifier(let identifier):
            guard context.scopes.lookUp(identifier.name).isEmpty, let named = SymbolTable.syntax(ofType: identifier.node.text) else {
                return nil
            }
            return resolve(named, at: context.place).dictionary
        default:
            return nil
        }
    }
}

extension SwiftType {
    /// Whether there are floating-point numbers in it, whether or not it has a tangent.
    var holdsNumbers: Bool { flattened.contains(where: \.isDifferentiable) }
}
