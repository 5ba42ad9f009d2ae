import AdgenIR
import AdgenParser

/// Elements of arrays that give way to others: `a[i..<j] = b[...]`, `replaceSubrange`, `removeSubrange`, `removeFirst(n)`, and their like.
extension Checker {
    /// What an array or a collection like it is changed in; nil of all else.
    func changedArray(_ places: [Place], _ type: SwiftType) -> ArrayPlace? {
        if let element = type.storedElement { return ArrayPlace(places: places, element: element) }
        guard let collection = type.collection, collection.kind == .contiguous else { return nil }
        let array = SwiftType.array(collection.element)
        return ArrayPlace(places: places.part(0..<array.leafCount, array), element: collection.element)
    }

    /// `array[range] = slice`; nil of other assignments.
    mutating func sliceAssignment(_ target: Expression, _ value: FoldedExpression, _ origin: Origin) throws -> [TypedStatement]? {
        guard case .subscriptCall(let subscripted) = target, let argument = subscripted.arguments.first,
            subscripted.arguments.count == 1, argument.label == nil, subscripted.trailingClosures.isEmpty,
            let range = try writtenRange(argument.expression)
        else { return nil }
        var target = try self.target(subscripted.base)
        guard let array = changedArray(target.places, target.type) else {
            throw Refusal(
                "a slice of a value of type '\(target.type.spelling)' cannot be assigned to",
                at: subscripted.node,
                note: "assign the elements one by one"
            )
        }
        try requireNoShadow(of: "subscript", [nil], on: target.type, at: subscripted.node)
        let slice = SwiftType.slice(of: array.element)
        keep(.library(.standard, name: "subscript(_:)", type: slice.spelling), at: nameToken(of: subscripted.node))
        let replaced = try replaced(range, in: &target)
        let node = node(of: value)
        var contents = try contents(synthesize(value, at: node), of: array.element, at: node)
        contents = assignable(contents, to: target, at: node)
        if target.isPlain { return [TypedStatement(.replace(replaced, in: array, with: contents), origin)] }
        let (read, setup) = once(contents, "elements", origin)
        return around(target, setup, [TypedStatement(.replace(replaced, in: array, with: read), origin)])
    }

    /// The elements of what is assigned to a slice: of a slice, or of an array literal.
    private mutating func contents(_ value: Synthesis, of element: SwiftType, at node: Node) throws -> TypedExpression {
        if case .typed(let value) = value, value.type.collection?.kind != .slice {
            throw Refusal("a slice is assigned to from a slice", at: node, note: "write '[...]' after the array")
        }
        let slice = try coerce(value, to: .slice(of: element), at: node)
        return try sequence(.typed(slice), of: element, at: node)
    }

    private mutating func replaced(_ range: WrittenRange, in target: inout AssignmentTarget) throws -> ReplacedElements {
        let lower = try range.lower.map { evaluated(try checkFolded($0, as: .scalar(.int)), for: &target) }
        let upper = try range.upper.map { evaluated(try checkFolded($0, as: .scalar(.int)), for: &target) }
        return .range(lower, upper, isClosed: range.isClosed)
    }

    /// A method that replaces or removes several elements, or puts them in another order; nil of other methods.
    mutating func replacement(
        _ call: CallExpr,
        _ name: String,
        _ array: ArrayPlace,
        _ target: inout AssignmentTarget,
        _ origin: Origin
    ) throws -> TypedStatement? {
        let arguments = call.arguments.map(\.expression)
        func statement(_ replaced: ReplacedElements, _ value: TypedExpression? = nil) -> TypedStatement {
            TypedStatement(.replace(replaced, in: array, with: value ?? TypedExpression(.emptyArray, array.type)), origin)
        }
        switch (name, call.arguments.map { $0.label ?? "" }) {
        case ("removeFirst", [""]):
            return statement(.first(try evaluatedIndex(arguments[0], for: &target)))
        case ("removeLast", [""]):
            return statement(.last(try evaluatedIndex(arguments[0], for: &target)))
        case ("removeSubrange", [""]):
            return statement(try range(arguments[0], in: &target))
        case ("replaceSubrange", ["", "with"]):
            let replaced = try range(arguments[0], in: &target)
            return statement(replaced, try evaluatedElements(arguments[1], of: array, for: &target))
        case ("insert", ["contentsOf", "at"]):
            let value = try evaluatedElements(arguments[0], of: array, for: &target)
            return statement(.none(before: try evaluatedIndex(arguments[1], for: &target)), value)
        case ("reverse", []):
            return TypedStatement(.reverse(array), origin)
        default:
            return nil
        }
    }

    private mutating func range(_ expression: Expression, in target: inout AssignmentTarget) throws -> ReplacedElements {
        guard let range = try writtenRange(expression) else {
            throw Refusal("the range has to be written out here", at: expression.node, note: "write its bounds, as in 'i..<j'")
        }
        return try replaced(range, in: &target)
    }
}
