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
        if let change = try valueMutation(call, member, origin) { return change }
        let target = try plainTarget(member.base)
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
        guard let place = places.first, places.count == 1, let scalar = type.scalar else { return nil }
        try requireActive(target, at: member.base.node)
        if case .vector(let vector) = scalar {
            guard case .variable(let variable) = place else {
                throw Refusal("'\(member.name)' of an element is not supported", at: call.node, note: "assign the element")
            }
            guard let value = try vectorMutation(call, member.name, .read(variable, type), vector) else {
                throw Refusal("'\(member.name)' of a '\(vector.swiftName)' is not supported like this", at: call.node)
            }
            return [TypedStatement(.assign([place], value), origin)]
        }
        return try scalarMutation(call, member.name, place, scalar, origin)
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
        let arguments = call.arguments
        let labels = name == "removeAll" ? ["keepingCapacity"] : arguments.map { $0.label ?? "" }
        keep(.library(.standard, name: name.labeled(labels), type: nil), at: nameToken(of: call.node))
        if let replacement = try replacement(call, name, array, target, origin) { return replacement }
        switch (name, arguments.map { $0.label ?? "" }) {
        case ("append", [""]):
            let value = assignable(try check(arguments[0].expression, as: array.element), to: target, at: arguments[0].node)
            return [TypedStatement(.append(value, to: array), origin)]
        case ("append", ["contentsOf"]):
            let contents = try synthesize(arguments[0].expression)
            let value = try sequence(contents, of: array.element, at: arguments[0].expression.node)
            return [TypedStatement(.appendContents(of: assignable(value, to: target, at: arguments[0].node), to: array), origin)]
        case ("insert", ["", "at"]):
            let value = assignable(try check(arguments[0].expression, as: array.element), to: target, at: arguments[0].node)
            let index = try check(arguments[1].expression, as: .scalar(.int))
            return [TypedStatement(.insert(value, at: index, into: array), origin)]
        case ("removeAll", []), ("removeAll", ["keepingCapacity"]):
            return [TypedStatement(.assign(array.places.map { $0 }, TypedExpression(.emptyArray, array.type)), origin)]
        case ("reserveCapacity", [""]):
            let count = try check(arguments[0].expression, as: .scalar(.int))
            return Uses.hasEffect(count) ? [TypedStatement(.evaluate(count), origin)] : []
        case ("swapAt", ["", ""]):
            let first = try check(arguments[0].expression, as: .scalar(.int))
            let second = try check(arguments[1].expression, as: .scalar(.int))
            return elementSwap(first, second, in: array, origin)
        default:
            throw Refusal("'\(name)' of an array is not supported like this", at: call.node)
        }
    }

    /// `array.swapAt(first, second)`.
    private func elementSwap(
        _ first: TypedExpression,
        _ second: TypedExpression,
        in array: ArrayPlace,
        _ origin: Origin
    ) -> [TypedStatement]? {
        guard let firstPlace = array.places.element(at: first, of: array.type, array.element),
            let secondPlace = array.places.element(at: second, of: array.type, array.element)
        else { return nil }
        return [TypedStatement(.swap(firstPlace, secondPlace), origin)]
    }

    private mutating func scalarMutation(
        _ call: CallExpr,
        _ name: String,
        _ place: Place,
        _ scalar: Scalar,
        _ origin: Origin
    ) throws -> [TypedStatement]? {
        guard case .variable(let variable) = place else {
            throw Refusal("'\(name)' of an element is not supported", at: call.node, note: "assign the element")
        }
        let old = TypedExpression.read(variable, .scalar(scalar))
        func assigning(_ value: TypedExpression) -> [TypedStatement] { [TypedStatement(.assign([place], value), origin)] }
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
        let operands = [(Synthesis.typed(old), call.node)] + arguments.compactMap { argument in argument.value.map { ($0, argument.node) } }
        let callee = Spelling.Callee.method(other, labels: arguments.map { $0.label ?? "" })
        try requireKnownImports(at: call.node)
        guard let found = elementary(callee, operands.map(\.0)), let value = try build(found, operands, at: nil) else { return nil }
        return assigning(value)
    }
}
