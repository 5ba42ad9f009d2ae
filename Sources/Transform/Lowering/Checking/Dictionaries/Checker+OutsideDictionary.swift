import AdgenIR
import AdgenParser

/// Dictionaries that are only carried along, as those of whole numbers are, and those that belong to something else: globals, properties of classes.
/// A value is read by the text that stands there, and no more of the dictionary than that.
extension Checker {
    /// A dictionary as text.
    struct OutsideDictionary {
        var pieces: [TypedPiece]
        var setup: [TypedStatement]
        var leak: Leak?
        var key: SwiftType
        var value: SwiftType
    }

    /// The text of a dictionary; nil if it is none, or has been taken apart.
    mutating func outsideDictionary(_ value: TypedExpression) -> OutsideDictionary? {
        if let (keyType, valueType) = value.type.dictionary {
            guard case .after(let setup, let inner) = value.kind, case .tuple(let parts) = inner.kind, setup.count == 1,
                case .initialize(let whole, let text) = setup[0].kind, case .carried(let pieces, isSink: false, let leak) = text.kind,
                case .carried(let read, _, _)? = parts.last?.kind, read.contains(.variable(whole[0]))
            else { return nil }
            return OutsideDictionary(pieces: pieces, setup: [], leak: leak, key: keyType, value: valueType)
        }
        guard case .opaque(let text) = value.type, case .dictionary(let written)? = SymbolTable.syntax(ofType: text) else { return nil }
        let (keyType, valueType) = (resolve(written.key, at: context.place), resolve(written.value, at: context.place))
        guard canBeTaken(valueType), !keyType.holdsNumbers else { return nil }
        let base = textual(value)
        return OutsideDictionary(pieces: base.pieces, setup: base.setup, leak: base.leak, key: keyType, value: valueType)
    }

    /// The value of a key, which need not be there.
    mutating func optionalValue(_ outside: OutsideDictionary, _ key: Expression, at node: Node) throws -> OptionalElement {
        let key = try self.key(key, as: outside.key)
        let type = SwiftType.opaque(outside.value.swiftText + "?")
        let text = outside.pieces + [.text("[")] + key.pieces + [.text("]")]
        let (variables, setup) = variable(
            for: TypedExpression(.carried(text, isSink: false, leak: outside.leak), type),
            "found",
            origin(node)
        )
        let found = TypedPiece.variable(variables[0])
        return OptionalElement(
            setup: outside.setup + key.setup + [setup],
            isThere: TypedExpression(.carried([found, .text(" != nil")], isSink: false), .scalar(.bool)),
            value: carriedValue([found, .text("!")], outside.value, nil)
        )
    }

    /// What a dictionary is made of that text gives: the text is evaluated once.
    func partsOfDictionary(_ whole: Variable, _ type: SwiftType) -> [TypedExpression] {
        guard let (key, value) = type.dictionary else { return [] }
        let values: [TypedPiece] = [.text("[\(value.swiftText)]("), .variable(whole), .text(".values)")]
        let slots = SwiftType.slots(of: key)
        let text: [TypedPiece] = [.text("\(slots.swiftText)(of: "), .variable(whole), .text(")")]
        return reads(values, .array(value)) + [TypedExpression(.carried(text, isSink: false), slots)]
    }
}
