import AdgenIR
import AdgenParser

/// Methods that change their receiver: `append`, `swapAt`, `toggle`, and their like.
extension Checker {
    mutating func mutation(_ call: CallExpr, _ member: MemberExpr, _ origin: Origin) throws -> [TypedStatement]? {
        if let change = try dictionaryMutation(call, member, origin) { return change }
        guard Self.mutating.contains(member.name) else { return nil }
        if let change = try outsideMutation(call, member, origin) { return change }
        guard isVariable(member.base) else { return nil }
        // These have a value.
        if call.arguments.isEmpty, member.name == "removeFirst" || member.name == "removeLast" { return nil }
        var target = try self.target(member.base)
        // The array is named twice.
        if member.name == "swapAt" { target = evaluatingIndices(of: target) }
        let (places, type) = (target.places, target.type)
        if case .structure = type, type.collection == nil { return nil }
        if mayHide(member.name, call.arguments.map(\.label), of: type) { return nil }
        if let collection = type.collection {
            let isSupported =
                switch collection.kind {
                case .contiguous: true
                case .slice: member.name == "append"
                case .inline: member.name == "swapAt"
                }
            guard isSupported else {
                throw Refusal("'\(member.name)' of a value of type '\(type.spelling)' is not supported", at: member.node)
            }
            let array = SwiftType.array(collection.element)
            let inside = ArrayPlace(places: places.part(0..<array.leafCount, array), element: collection.element)
            return try arrayMutation(call, member.name, inside, target, origin)
        }
        if let element = type.storedElement {
            return try arrayMutation(call, member.name, ArrayPlace(places: places, element: element), target, origin)
        }
        guard let scalar = type.scalar else { return nil }
        try requireActive(target, at: member.base.node)
        return try scalarMutation(call, member.name, evaluatingIndices(of: target), scalar, origin)
    }

    private static let mutating: Set<String> = [
        "append", "insert", "removeAll", "removeFirst", "removeLast", "removeSubrange", "replaceSubrange", "reverse", "reserveCapacity",
        "swapAt", "toggle", "negate", "round", "formSquareRoot", "formRemainder",
        "formTruncatingRemainder", "addProduct", "replace", "clamp",
    ]

    mutating func isVariable(_ expression: Expression) -> Bool {
        var expression = expression
        while true {
            switch expression {
            case .identifier(let identifier):
                return !context.scopes.lookUp(identifier.name).isEmpty || implicitReceiver(of: identifier.name) != nil
                    || memberOfReceiver(identifier) != nil
            case .selfReference: return true
            case .member(let member): expression = member.base
            case .subscriptCall(let subscripted): expression = subscripted.base
            case .paren(let paren): expression = paren.expression
            case .forceUnwrap(let unwrap): expression = unwrap.expression
            default: return false
            }
        }
    }

    private mutating func arrayMutation(
        _ call: CallExpr,
        _ name: String,
        _ array: ArrayPlace,
        _ target: AssignmentTarget,
        _ origin: Origin
    ) throws -> [TypedStatement]? {
        let arguments = call.arguments.map(\.expression)
        let labels = name == "removeAll" ? ["keepingCapacity"] : call.arguments.map { $0.label ?? "" }
        keep(.library(.standard, name: name.labeled(labels), type: nil), at: nameToken(of: call.node))
        var target = target
        if let change = try replacement(call, name, array, &target, origin) { return around(target, [], [change]) }
        func changing(_ kind: TypedStatement.Kind) -> [TypedStatement] { around(target, [], [TypedStatement(kind, origin)]) }
        switch (name, call.arguments.map { $0.label ?? "" }) {
        case ("append", [""]):
            let value = try evaluatedElement(arguments[0], of: array, for: &target)
            return changing(.append(value, to: array))
        case ("append", ["contentsOf"]):
            let value = try evaluatedElements(arguments[0], of: array, for: &target)
            return changing(.appendContents(of: value, to: array))
        case ("insert", ["", "at"]):
            let value = try evaluatedElement(arguments[0], of: array, for: &target)
            let index = try evaluatedIndex(arguments[1], for: &target)
            return changing(.insert(value, at: index, into: array))
        case ("removeAll", []), ("removeAll", ["keepingCapacity"]):
            return changing(.assign(array.places.map { $0 }, TypedExpression(.emptyArray, array.type)))
        case ("reserveCapacity", [""]):
            let count = try check(arguments[0], as: .scalar(.int))
            return Uses.hasEffect(count) ? [TypedStatement(.evaluate(count), origin)] : []
        case ("swapAt", ["", ""]):
            let first = try evaluatedIndex(arguments[0], for: &target)
            let second = try evaluatedIndex(arguments[1], for: &target)
            guard let firstPlace = array.places.element(at: first, of: array.type, array.element),
                let secondPlace = array.places.element(at: second, of: array.type, array.element)
            else { return nil }
            return changing(.swap(firstPlace, secondPlace))
        default:
            throw Refusal("'\(name)' of an array is not supported like this", at: call.node)
        }
    }

    // MARK: Arguments

    mutating func evaluatedIndex(_ expression: Expression, for target: inout AssignmentTarget) throws -> TypedExpression {
        evaluated(try check(expression, as: .scalar(.int)), for: &target)
    }

    private mutating func evaluatedElement(_ expression: Expression, of array: ArrayPlace, for target: inout AssignmentTarget) throws
        -> TypedExpression
    {
        let value = assignable(try check(expression, as: array.element), to: target, at: expression.node)
        return evaluated(value, "element", for: &target)
    }

    mutating func evaluatedElements(_ expression: Expression, of array: ArrayPlace, for target: inout AssignmentTarget) throws
        -> TypedExpression
    {
        let contents = try sequence(synthesize(expression), of: array.element, at: expression.node)
        return evaluated(assignable(contents, to: target, at: expression.node), "elements", for: &target)
    }

    // MARK: Scalars

    /// A method that changes a number, a vector or a Boolean: what it becomes is assigned. The arguments are evaluated before it is read.
    private mutating func scalarMutation(
        _ call: CallExpr,
        _ name: String,
        _ target: AssignmentTarget,
        _ scalar: Scalar,
        _ origin: Origin
    ) throws -> [TypedStatement]? {
        let old = value(in: target.places, target.type)
        func assigning(_ value: TypedExpression, after operands: [TypedStatement] = []) -> [TypedStatement] {
            around(target, operands, [TypedStatement(.assign(target.places.map { $0 }, value), origin)])
        }
        if case .vector(let vector) = scalar {
            guard let (value, operands) = try vectorMutation(call, name, old, vector) else {
                throw Refusal("'\(name)' of a '\(vector.swiftName)' is not supported like this", at: call.node)
            }
            return assigning(value, after: operands)
        }
        let labels = call.arguments.map { $0.label ?? "" }
        keep(.library(.standard, name: name.labeled(labels), type: nil), at: nameToken(of: call.node))
        switch name {
        case "toggle" where scalar == .bool: return assigning(.not(old))
        case "negate" where scalar != .bool: return assigning(.scalar(.arithmetic(.negate, scalar), old))
        case "round" where scalar.isFloatingPointNumber: return assigning(try rounded(call, old, at: nil))
        default: break
        }
        guard let other = Elementary.nonmutatingName(of: name), scalar.isFloatingPointNumber else { return nil }
        let arguments = try arguments(call)
        let operands = arguments.compactMap { argument in argument.value.map { ($0, argument.node) } }
        let callee = Spelling.Callee.method(other, labels: arguments.map { $0.label ?? "" })
        try requireKnownImports(at: call.node)
        guard let found = elementary(callee, [.typed(old)] + operands.map(\.0)) else { return nil }
        let values = try zip(operands, found.operands.dropFirst()).map { try coerce($0.0, to: .scalar($1), at: $0.1) }
        let (reads, setup) = evaluatedFirst(values)
        guard let value = try build(found, ([old] + reads).map { (.typed($0), call.node) }, at: nil) else { return nil }
        return assigning(value, after: setup)
    }
}
