import AdgenIR
import AdgenParser

/// Making dictionaries: literals and initialisers.
extension Checker {
    mutating func dictionary(_ literal: DictionaryExpr) throws -> Synthesis {
        let elements = literal.elements
        let values = try valuesOfLiteral(literal)
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

    /// The values of a literal. Where one is not understood, the literal may be carried over, should the dictionary be one that is.
    private mutating func valuesOfLiteral(_ literal: DictionaryExpr) throws -> [(Synthesis, Node)] {
        do {
            return try literal.elements.map { (try synthesize($0.value), $0.value.node) }
        } catch var refusal as Refusal where refusal.diagnostic != nil {
            refusal.isUnknown = true
            throw refusal
        }
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
            keep(.library(.standard, name: "init()", type: nil), at: nameToken(of: call.node))
            return .typed(dictionary(type, [], []))
        }
        guard labels == ["minimumCapacity"] else {
            throw Refusal.unknown(
                "this way to make a dictionary is not supported yet",
                at: call.node,
                note: "begin with an empty one, and insert in a loop; \(Self.carryNote)"
            )
        }
        keep(.library(.standard, name: "init(minimumCapacity:)", type: nil), at: nameToken(of: call.node))
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
