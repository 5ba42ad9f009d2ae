import AdgenIR
import AdgenParser

/// Arrays: literals, initialisers, elements, and methods that have a value.
extension Checker {
    mutating func array(_ literal: ArrayExpr) throws -> Synthesis {
        let elements = try literal.elements.map { (try synthesize($0), $0.node) }
        let node = literal.node
        var element = commonType(elements.map(\.0))
        if element?.scalar == nil { element = nil }
        if case .typed(let expression)? = elements.first(where: { if case .typed = $0.0 { true } else { false } })?.0,
            expression.type.scalar == nil
        {
            throw Refusal.unknown(
                "arrays of '\(expression.type.spelling)' are not supported yet",
                at: node,
                note: "use one array of numbers, and compute the index"
            )
        }
        return .flexible(
            Flexible(
                defaultType: element?.scalar.map { .array(.scalar($0)) },
                accepts: { [self] type in
                    guard let scalar = type.element else { return false }
                    return elements.allSatisfy { accepts($0.0, .scalar(scalar)) }
                },
                build: { checker, type in
                    guard let scalar = type.element else {
                        throw Refusal("an array does not fit the type '\(type.spelling)'", at: node)
                    }
                    if elements.isEmpty { return TypedExpression(.emptyArray, type) }
                    var values: [TypedExpression] = []
                    for element in elements { values.append(try checker.coerce(element.0, to: .scalar(scalar), at: element.1)) }
                    return TypedExpression(.arrayLiteral(values), type)
                }
            )
        )
    }

    // MARK: Initialisers

    /// `[Double](...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ array: ArrayExpr) throws -> Synthesis {
        guard array.elements.count == 1, case .identifier(let name) = array.elements[0],
            let scalar = symbols.standardScalar(name.name, at: context.place)
        else { throw Refusal.unknown("this call is not supported in differentiated code", at: array.node, note: Self.carryNote) }
        return try arrayInitializer(call, element: scalar)
    }

    /// `Array(...)`, `Array<Double>(...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ callee: IdentifierExpr) throws -> Synthesis {
        guard let argument = callee.genericArguments.first else { return try arrayInitializer(call, element: nil) }
        guard let scalar = resolve(argument, at: context.place).scalar else {
            throw Refusal.unknown("arrays of '\(argument.text)' are not supported yet", at: argument.node, note: Self.carryNote)
        }
        return try arrayInitializer(call, element: scalar)
    }

    private mutating func arrayInitializer(_ call: CallExpr, element: Scalar?) throws -> Synthesis {
        let arguments = try arguments(call)
        let labels = arguments.map(\.label)
        let callee = nameToken(of: call.node)
        if labels.isEmpty, let element {
            try requireNoShadow(of: "init", labels, on: .array(.scalar(element)), at: call.callee.node)
            keep(.function(.standard, "init()", [], .array(.scalar(element))), at: callee)
            return .typed(TypedExpression(.emptyArray, .array(.scalar(element))))
        }
        if labels == ["repeating", "count"], let value = arguments[0].value, let countValue = arguments[1].value {
            let count = try coerce(countValue, to: .scalar(.int), at: arguments[1].node)
            let node = arguments[0].node
            func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
                guard let scalar = type.element else { throw Refusal("an array does not fit the type '\(type.spelling)'", at: call.node) }
                try checker.requireNoShadow(of: "init", labels, on: type, at: call.callee.node)
                checker.keep(.function(.standard, "init(repeating:count:)", [.scalar(scalar), .scalar(.int)], type), at: callee)
                return TypedExpression(.repeating(try checker.coerce(value, to: .scalar(scalar), at: node), count: count), type)
            }
            if let element { return .typed(try build(&self, .array(.scalar(element)))) }
            switch value {
            case .typed(let expression):
                guard let scalar = expression.type.scalar else {
                    throw Refusal.unknown(
                        "arrays of '\(expression.type.spelling)' are not supported yet",
                        at: node,
                        note: "use one array of numbers, and compute the index"
                    )
                }
                return .typed(try build(&self, .array(.scalar(scalar))))
            case .flexible(let flexible):
                return .flexible(
                    Flexible(
                        defaultType: flexible.defaultType?.scalar.map { .array(.scalar($0)) },
                        accepts: { type in type.element.map { flexible.accepts(.scalar($0)) } ?? false },
                        build: build
                    )
                )
            }
        }
        if labels == [nil], case .typed(let value)? = arguments[0].value, value.type.element != nil,
            element == nil || value.type.element == element
        {
            try requireNoShadow(of: "init", labels, on: value.type, at: call.callee.node)
            keep(.function(.standard, "init(_:)", [value.type], value.type), at: callee)
            return .typed(value)
        }
        throw Refusal.unknown("this way to make an array is not supported", at: call.node, note: "append in a loop")
    }

    // MARK: Elements

    mutating func element(_ subscripted: SubscriptExpr) throws -> TypedExpression {
        let array = try settle(synthesize(subscripted.base), at: subscripted.base.node)
        if case .structure(let structure) = array.type { return try element(subscripted, of: array, structure) }
        guard let scalar = array.type.element else {
            if let found = try opaqueElement(subscripted, of: array) { return found }
            throw Refusal.unknown(
                "subscripts of a value of type '\(array.type.spelling)' are not supported",
                at: subscripted.base.node,
                note: Self.carryNote
            )
        }
        let index = try index(of: subscripted)
        try requireNoShadow(of: "subscript", [nil], on: array.type, at: subscripted.node)
        keep(.library(.standard, name: "subscript(_:)", type: scalar.swiftName), at: nameToken(of: subscripted.node))
        if let element = outsideElement(of: array, at: index, scalar) { return element }
        return TypedExpression(.element(of: array, at: index), .scalar(scalar))
    }

    /// `a.first!` and `a.last!` of an array; nil for all else.
    mutating func unwrapped(_ unwrap: ForceUnwrapExpr) throws -> TypedExpression? {
        guard case .member(let member) = unwrap.expression, member.name == "first" || member.name == "last" else { return nil }
        let array = try settle(synthesize(member.base), at: member.base.node)
        guard let scalar = array.type.element else { return nil }
        try requireNoShadow(of: member.name, on: array.type, at: member.node)
        keep(.library(.standard, name: member.name, type: scalar.swiftName + "?"), at: member.nameToken)
        guard member.name == "last" else {
            return TypedExpression(.element(of: array, at: .integer(0)), .scalar(scalar))
        }
        let (read, setup) = once(array, "elements", nil)
        let index = TypedExpression.scalar(.wrapping(.subtract), .count(read), .integer(1))
        let last = TypedExpression(.element(of: read, at: index), .scalar(scalar))
        if case .read = array.kind {
            return TypedExpression(
                .element(of: array, at: .scalar(.wrapping(.subtract), .count(array), .integer(1))),
                .scalar(scalar)
            )
        }
        return TypedExpression(.after(setup, last), .scalar(scalar))
    }

    mutating func index(of subscripted: SubscriptExpr) throws -> TypedExpression {
        guard let argument = subscripted.arguments.first, subscripted.arguments.count == 1, argument.label == nil,
            subscripted.trailingClosures.isEmpty
        else { throw Refusal.unknown("an array takes one index", at: subscripted.node, note: Self.carryNote) }
        let index = try settle(synthesize(argument.expression), at: argument.expression.node)
        guard index.type == .scalar(.int) else {
            throw Refusal.unknown("slices of arrays are not supported yet", at: argument.node, note: "copy the elements in a loop")
        }
        return index
    }

    // MARK: Methods

    /// A method of an array that has a value. Those without one are statements.
    mutating func arrayCall(_ call: CallExpr, _ member: MemberExpr, _ base: TypedExpression, _ element: Scalar) throws -> Synthesis {
        try requireNoShadow(of: member.name, on: base.type, at: member.node)
        switch member.name {
        case "removeLast":
            guard call.arguments.isEmpty else { break }
            let (places, _) = try place(member.base)
            guard case .variable(let array)? = places.first else { break }
            keep(.function(.standard, "removeLast()", [], .scalar(element)), at: member.nameToken)
            return .typed(TypedExpression(.removeLast(from: array), .scalar(element)))
        case "reduce":
            if let value = try reduction(call, base, element) { return .typed(value) }
        case "contains", "min", "max", "firstIndex", "sorted", "popLast", "dropFirst", "dropLast", "prefix", "suffix":
            throw Refusal.unknown("'.\(member.name)' of an array is not supported yet", at: member.node, note: "write a loop")
        case "map", "filter", "forEach", "flatMap", "compactMap":
            throw Refusal.unknown("closures are not supported yet", at: member.node, note: "write a loop")
        case _ where member.name.hasPrefix("withUnsafe"):
            throw Refusal.unknown(
                "what a pointer points to has no tangent",
                at: member.node,
                note: "index the array itself; \(Self.carryNote)"
            )
        default:
            break
        }
        throw Refusal.unknown("'.\(member.name)' of an array is not supported", at: member.node, note: Self.carryNote)
    }

    /// `a.reduce(start, +)`, with `+` or `*`, as a loop.
    private mutating func reduction(_ call: CallExpr, _ base: TypedExpression, _ element: Scalar) throws -> TypedExpression? {
        guard call.arguments.count == 2, call.trailingClosures.isEmpty, call.arguments.allSatisfy({ $0.label == nil }),
            case .operatorReference(let reference) = call.arguments[1].expression, let token = reference.operatorToken,
            let operation = Self.operation(token.text, element), !isModuleFunction(token.text)
        else {
            throw Refusal.unknown("'.reduce' is supported with an operator only", at: call.node, note: "write a loop")
        }
        let type = SwiftType.scalar(element)
        let start = try check(call.arguments[0].expression, as: type)
        keep(.library(.standard, name: "reduce", type: nil), at: nameToken(of: call.node))
        keep(standard: token, on: type, gives: type)
        let array = program.variables.make("elements", .buffer(element), owner: context.id)
        let total = program.variables.make(context.nameHint ?? "total", .scalar(element), owner: context.id)
        let index = program.variables.make("i", .scalar(.int), owner: context.id)
        let elements = TypedExpression.read(array, base.type)
        let next = TypedExpression(.element(of: elements, at: .read(index, .scalar(.int))), type)
        let origin = origin(call.node)
        let loop = TypedForLoop(
            label: program.makeLabel(),
            index: index,
            lower: .integer(0),
            upper: .count(elements),
            order: .ascending,
            body: [TypedStatement(.modify(.variable(total), operation, next), origin)]
        )
        let setup = [
            TypedStatement(.initialize([array], base), origin), TypedStatement(.initialize([total], start), origin),
            TypedStatement(.forLoop(loop), origin),
        ]
        return TypedExpression(.after(setup, .read(total, type)), type)
    }
}
