import AdgenIR
import AdgenParser

/// Slices: `a[i..<j]`, `a.prefix(n)`, and their like.
extension Checker {
    /// A slice that a subscript with a range makes; nil of other subscripts.
    mutating func slice(_ subscripted: SubscriptExpr, of array: TypedExpression) throws -> TypedExpression? {
        guard let argument = subscripted.arguments.first, subscripted.arguments.count == 1, argument.label == nil,
            subscripted.trailingClosures.isEmpty, let range = try writtenRange(argument.expression)
        else { return nil }
        if array.type.collection?.kind == .inline { throw Refusal("an 'InlineArray' has no slices", at: argument.node) }
        guard let elements = elements(of: array) else { return nil }
        let origin = origin(subscripted.node)
        var setup = elements.setup
        func bound(_ bound: FoldedExpression?, _ name: String) throws -> TypedExpression? {
            guard let bound else { return nil }
            let (read, statements) = once(try checkFolded(bound, as: .scalar(.int)), name, origin)
            setup += statements
            return read
        }
        func require(_ condition: TypedExpression, _ message: String) {
            setup.append(TypedStatement(.check(condition, [.text("\"\(message)\"")]), origin))
        }
        let count = TypedExpression.count(elements.array)
        let lower = try bound(range.lower, "lower") ?? elements.index(.integer(0))
        var upper = try bound(range.upper, "upper") ?? elements.index(count)
        if range.lower != nil, range.upper != nil {
            require(.compare(.lessOrEqual, lower, upper), "Range requires lowerBound <= upperBound")
        }
        if range.isClosed {
            let (read, statements) = once(.scalar(.arithmetic(.add, .int), upper, .integer(1)), "end", origin)
            setup += statements
            upper = read
        }
        let isBelow = TypedExpression.compare(.lessOrEqual, elements.index(.integer(0)), lower)
        let isAbove = TypedExpression.compare(.lessOrEqual, upper, elements.index(count))
        let isOrdered = TypedExpression.compare(.lessOrEqual, lower, upper)
        require(.scalar(.logical(.and), .scalar(.logical(.and), isBelow, isAbove), isOrdered), "Array index is out of range")
        let type = SwiftType.slice(of: elements.element)
        keep(.library(.standard, name: "subscript(_:)", type: type.spelling), at: nameToken(of: subscripted.node))
        return slice(of: elements, from: elements.offset(lower), to: elements.offset(upper), setup)
    }

    /// The slice between two indices of the array in a collection.
    private func slice(
        of elements: Elements,
        from lower: TypedExpression,
        to upper: TypedExpression,
        _ setup: [TypedStatement]
    ) -> TypedExpression {
        let type = SwiftType.slice(of: elements.element)
        let part = TypedExpression(.slice(elements.array, from: lower, to: upper), .array(elements.element))
        let value = TypedExpression(.tuple([part, elements.index(lower)]), type)
        return setup.isEmpty ? value : TypedExpression(.after(setup, value), type)
    }

    // MARK: Ranges

    struct WrittenRange {
        var lower: FoldedExpression?
        var upper: FoldedExpression?
        var isClosed: Bool
    }

    /// A range of indices as it is written: `i..<j`, `i...j`, `i...`, `..<j`, `...j`, `...`.
    mutating func writtenRange(_ expression: Expression) throws -> WrittenRange? {
        let int = SwiftType.scalar(.int)
        switch expression {
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.writtenRange(paren.expression) }
        case .sequence(let parts):
            guard case .binary(let token, let left, let right) = try fold(parts), token.text == "..<" || token.text == "..." else {
                return nil
            }
            try requireStandard(token)
            keepRange(token, of: int)
            return WrittenRange(lower: left, upper: right, isClosed: token.text == "...")
        case .prefixOperator(let prefix):
            guard let token = prefix.operatorToken, token.text == "..<" || token.text == "..." else { return nil }
            try requireStandard(token)
            let isClosed = token.text == "..."
            keep(standard: token, on: int, arity: 1, gives: .opaque(isClosed ? "PartialRangeThrough<Int>" : "PartialRangeUpTo<Int>"))
            return WrittenRange(upper: .operand(prefix.operand), isClosed: isClosed)
        case .postfixOperator(let postfix):
            guard let token = postfix.operatorToken, token.text == "..." else { return nil }
            try requireStandard(token)
            keep(standard: token, on: int, arity: 1, gives: .opaque("PartialRangeFrom<Int>"))
            return WrittenRange(lower: .operand(postfix.operand), isClosed: false)
        case .operatorReference(let reference):
            guard let token = reference.operatorToken, token.text == "..." else { return nil }
            try requireStandard(token)
            keep(.library(.standard, name: "...", type: nil), at: token)
            return WrittenRange(isClosed: false)
        default:
            return nil
        }
    }

    // MARK: Methods

    /// `prefix(n)`, `suffix(n)`, `dropFirst(n)`, `dropLast(n)`; nil of other methods.
    mutating func sliceCall(_ call: CallExpr, _ member: MemberExpr, _ base: TypedExpression) throws -> TypedExpression? {
        let isDrop = member.name == "dropFirst" || member.name == "dropLast"
        guard isDrop || member.name == "prefix" || member.name == "suffix", call.trailingClosures.isEmpty,
            call.arguments.allSatisfy({ $0.label == nil }), call.arguments.count == 1 || isDrop && call.arguments.isEmpty,
            base.type.collection?.kind != .inline, let elements = elements(of: base)
        else { return nil }
        let origin = origin(call.node)
        let type = SwiftType.slice(of: elements.element)
        keep(.function(.standard, "\(member.name)(_:)", [.scalar(.int)], type), at: member.nameToken)
        var setup = elements.setup
        let number = try call.arguments.first.map { try check($0.expression, as: .scalar(.int)) } ?? .integer(1)
        let (wanted, statements) = once(number, "number", origin)
        setup += statements
        if wanted.kind != .constant(.int(1)) {
            let what = isDrop ? "drop a negative number of elements from" : "take a \(member.name) of negative length from"
            let isNotNegative = TypedExpression.compare(.greaterOrEqual, wanted, .integer(0))
            setup.append(TypedStatement(.check(isNotNegative, [.text("\"Can't \(what) a collection\"")]), origin))
        }
        let count = TypedExpression.count(elements.array)
        let fewer = TypedExpression(.choose(.compare(.less, wanted, count), wanted, count), .scalar(.int))
        let (length, lengthSetup) = once(fewer, "length", origin)
        setup += lengthSetup
        let rest = TypedExpression.scalar(.wrapping(.subtract), count, length)
        switch member.name {
        case "prefix": return slice(of: elements, from: .integer(0), to: length, setup)
        case "suffix": return slice(of: elements, from: rest, to: count, setup)
        case "dropFirst": return slice(of: elements, from: length, to: count, setup)
        default: return slice(of: elements, from: .integer(0), to: rest, setup)
        }
    }

    /// `array.reversed()` where an array is asked for.
    mutating func reversedArray(_ call: CallExpr, _ member: MemberExpr, _ base: TypedExpression) -> Synthesis? {
        guard member.name == "reversed", call.arguments.isEmpty, call.trailingClosures.isEmpty, let element = base.type.sequenceElement
        else {
            return nil
        }
        let origin = origin(call.node)
        return .flexible(
            Flexible(defaultType: nil, accepts: { $0 == .array(element) }) { checker, type in
                guard let elements = checker.elements(of: base) else { throw Refusal.reported }
                checker.keep(.function(.standard, "reversed()", [], type), at: member.nameToken)
                let variables = zip(type.leafNames("reversed"), type.flattened).map {
                    checker.program.variables.make($0, $1, owner: checker.context.id)
                }
                let index = checker.program.variables.make("i", .scalar(.int), owner: checker.context.id)
                let next = TypedExpression(.element(of: elements.array, at: .read(index, .scalar(.int))), element)
                let places = ArrayPlace(places: variables.map { .variable($0) }, element: element)
                let loop = TypedForLoop(
                    label: checker.program.makeLabel(),
                    index: index,
                    lower: .integer(0),
                    upper: .count(elements.array),
                    order: .descending,
                    body: [TypedStatement(.append(next, to: places), origin)]
                )
                let setup =
                    elements.setup + [
                        TypedStatement(.initialize(variables, TypedExpression(.emptyArray, type)), origin),
                        TypedStatement(.forLoop(loop), origin),
                    ]
                return TypedExpression(.after(setup, checker.reading(variables, type)), type)
            }
        )
    }
}
