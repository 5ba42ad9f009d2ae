import AdgenIR
import AdgenParser

/// `first + second` of arrays and collections like them.
extension Checker {
    /// Both operands in one collection, of the type of either; nil of all else. What the surroundings do not decide, the first one does.
    mutating func concatenation(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) throws -> Synthesis? {
        if case .typed(let left) = first.0, let element = left.type.storedElement {
            if case .typed(let right) = second.0, right.type.collection != nil {
                keep(.library(.standard, name: token.text, type: nil), at: token)
            } else {
                keep(standard: token, on: left.type, gives: left.type)
            }
            return .typed(try joined(left, sequence(second.0, of: element, at: second.1)))
        }
        if case .typed(let right) = second.0, right.type.storedElement != nil, accepts(first.0, right.type) {
            keep(standard: token, on: right.type, gives: right.type)
            return .typed(try joined(coerce(first.0, to: right.type, at: first.1), right))
        }
        return ofSeveralTypes(token, first, second)
    }

    /// The same where one operand is no array.
    private func ofSeveralTypes(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) -> Synthesis? {
        // What has a type of its own decides which elements there are, a literal only if nothing else does.
        let operands = [first.0, second.0].sorted { $0.isTyped && !$1.isTyped }
        guard let element = operands.lazy.compactMap({ type(of: $0) }).compactMap(Self.collectedElement).first else { return nil }
        guard let left = type(of: first.0, collecting: element), let right = type(of: second.0, collecting: element) else { return nil }
        return .flexible(
            Flexible(
                defaultType: left,
                accepts: { [self] type in
                    if type.vectorOrMask != nil { return mayBeVectors([first.0, second.0], of: type, by: token.text) }
                    return Self.collectedElement(type) == element && (accepts(first.0, type) || accepts(second.0, type))
                },
                build: { checker, type in
                    if let vector = type.vectorOrMask { return try checker.vectorOperator(token, vector, first, second) }
                    // Literals are arrays where they can be.
                    let isOfFirst = left == type || !checker.accepts(second.0, type)
                    let start = try checker.coerce(first.0, to: isOfFirst ? type : left, at: first.1)
                    let rest = try checker.coerce(second.0, to: isOfFirst ? right : type, at: second.1)
                    checker.keep(.library(.standard, name: token.text, type: nil), at: token)
                    return try checker.collection(type, start, checker.sequence(.typed(rest), of: element, at: second.1), at: token)
                }
            )
        )
    }

    /// A collection of a type that begins as another does, which keeps its indices if it is of that type, and goes on with an array.
    private mutating func collection(
        _ type: SwiftType,
        _ start: TypedExpression,
        _ rest: TypedExpression,
        at token: Token
    ) throws -> TypedExpression {
        guard let elements = elements(of: start) else { throw Refusal.reported }
        let array = elements.after(try joined(elements.array, rest))
        guard let collection = type.collection else { return array }
        guard collection.kind == .slice else { return TypedExpression(.tuple([array]), type) }
        let index = start.type == type ? elements.index(.integer(0)) : .integer(0)
        return TypedExpression(.tuple([array, index]), type)
    }

    /// The type of the elements of what can be one of `+`.
    private static func collectedElement(_ type: SwiftType) -> SwiftType? {
        type.collection?.kind == .inline ? nil : type.sequenceElement
    }

    /// The type that an operand has by itself.
    private func type(of operand: Synthesis) -> SwiftType? {
        switch operand {
        case .typed(let value): value.type
        case .flexible(let flexible): flexible.defaultType
        }
    }

    /// The type that an operand has with such elements, if it can be one of `+`.
    private func type(of operand: Synthesis, collecting element: SwiftType) -> SwiftType? {
        if let type = type(of: operand), Self.collectedElement(type) == element { return type }
        if case .flexible = operand, accepts(operand, .array(element)) { return .array(element) }
        return nil
    }

    /// `first + second` of arrays.
    private mutating func joined(_ first: TypedExpression, _ second: TypedExpression) throws -> TypedExpression {
        let element = first.type.elementType ?? .void
        let (joined, setup) = variable(for: first, "joined", nil)
        let (added, secondSetup) = variable(for: second, "second", nil)
        let places = joined.map { Place.variable($0) }
        let append = TypedStatement(
            .appendContents(of: reading(added, second.type), to: ArrayPlace(places: places, element: element)),
            nil
        )
        return TypedExpression(.after([setup, secondSetup, append], reading(joined, first.type)), first.type)
    }
}

extension Synthesis {
    fileprivate var isTyped: Bool { if case .typed = self { true } else { false } }
}
