import AdgenIR
import AdgenParser

/// Arrays: literals and initialisers.
extension Checker {
    mutating func array(_ literal: ArrayExpr) throws -> Synthesis {
        let elements = try literal.elements.map { (try synthesize($0), $0.node) }
        if let element = commonType(elements.map(\.0)) { try requireStorable(element, at: literal.node) }
        return .flexible(self.literal(elements, literal.node))
    }

    private func literal(_ elements: [(Synthesis, Node)], _ node: Node) -> Flexible {
        let element = commonType(elements.map(\.0))
        return Flexible(
            defaultType: element.map { .array($0) },
            accepts: { [self] type in
                if vectorLiteral(elements, accepts: type) { return true }
                guard let element = type.sequenceElement, type.collection?.kind != .slice else { return false }
                return elements.allSatisfy { accepts($0.0, element) }
            },
            build: { checker, type in
                if case .scalar(.vector(let vector)) = type { return try checker.vectorLiteral(elements, vector) }
                guard let elementType = type.sequenceElement else {
                    throw Refusal("an array does not fit the type '\(type.spelling)'", at: node)
                }
                if type.collection != nil {
                    let array = try checker.coerce(.flexible(checker.literal(elements, node)), to: .array(elementType), at: node)
                    return TypedExpression(.tuple([array]), type)
                }
                if elements.isEmpty { return TypedExpression(.emptyArray, type) }
                var values: [TypedExpression] = []
                for element in elements { values.append(try checker.coerce(element.0, to: elementType, at: element.1)) }
                return TypedExpression(.arrayLiteral(values), type)
            }
        )
    }

    /// Refuses arrays of what is only carried along.
    func requireStorable(_ element: SwiftType, at node: Node) throws {
        guard !element.isStorable else { return }
        throw Refusal.unknown(
            "arrays of '\(element.spelling)' are not supported yet",
            at: node,
            note: "arrays of numbers, of structs and tuples of numbers, and of such arrays are; \(Self.carryNote)"
        )
    }

    // MARK: Initialisers

    /// `[Double](...)`, `[[Double]](...)`, `[Vector](...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ array: ArrayExpr) throws -> Synthesis {
        guard array.elements.count == 1, let element = type(writtenAs: array.elements[0]), element.isStorable else {
            throw Refusal.unknown("this call is not supported in differentiated code", at: array.node, note: Self.carryNote)
        }
        return try arrayInitializer(call, element: element)
    }

    /// `Array(...)`, `Array<Double>(...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ callee: IdentifierExpr) throws -> Synthesis {
        guard let argument = callee.genericArguments.first else { return try arrayInitializer(call, element: nil) }
        let element = resolve(argument, at: context.place)
        try requireStorable(element, at: argument.node)
        return try arrayInitializer(call, element: element)
    }

    /// The type that an expression names.
    private mutating func type(writtenAs expression: Expression) -> SwiftType? {
        switch expression {
        case .paren(let paren):
            return type(writtenAs: paren.expression)
        case .array(let array):
            guard array.elements.count == 1 else { return nil }
            return type(writtenAs: array.elements[0]).map { .array($0) }
        case .tuple(let tuple):
            var elements: [SwiftType.Element] = []
            for element in tuple.elements {
                guard let type = type(writtenAs: element.expression) else { return nil }
                elements.append(SwiftType.Element(label: element.label, type: type))
            }
            return .tuple(elements)
        case .identifier(let identifier):
            if identifier.name == "Array", let argument = identifier.genericArguments.first,
                !symbols.declaresType("Array", at: context.place)
            {
                return .array(resolve(argument, at: context.place))
            }
            if case .known(let vector)? = try? vectorName(identifier) { return .scalar(.vector(vector)) }
            if identifier.genericArguments.isEmpty {
                if let type = archetype(named: expression) { return type }
                if let scalar = scalar(named: identifier.name, at: context.place) { return .scalar(scalar) }
            }
            return structure(named: expression).map { .structure($0) }
        case .member:
            if let type = archetype(named: expression) { return type }
            return structure(named: expression).map { .structure($0) }
        default:
            return nil
        }
    }

    private mutating func arrayInitializer(_ call: CallExpr, element: SwiftType?) throws -> Synthesis {
        let arguments = try arguments(call)
        let labels = arguments.map(\.label)
        let callee = nameToken(of: call.node)
        if labels.isEmpty, let element {
            try requireNoShadow(of: "init", labels, on: .array(element), at: call.callee.node)
            keep(.function(.standard, "init()", [], .array(element)), at: callee)
            return .typed(TypedExpression(.emptyArray, .array(element)))
        }
        if labels == ["repeating", "count"], let value = arguments[0].value, let countValue = arguments[1].value {
            let count = try coerce(countValue, to: .scalar(.int), at: arguments[1].node)
            let node = arguments[0].node
            func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
                guard let element = type.storedElement else {
                    throw Refusal("an array does not fit the type '\(type.spelling)'", at: call.node)
                }
                try checker.requireNoShadow(of: "init", labels, on: type, at: call.callee.node)
                checker.keep(.function(.standard, "init(repeating:count:)", [element, .scalar(.int)], type), at: callee)
                return TypedExpression(.repeating(try checker.coerce(value, to: element, at: node), count: count), type)
            }
            if let element { return .typed(try build(&self, .array(element))) }
            switch value {
            case .typed(let expression):
                try requireStorable(expression.type, at: node)
                return .typed(try build(&self, .array(expression.type)))
            case .flexible(let flexible):
                return .flexible(
                    Flexible(
                        defaultType: flexible.defaultType.map { .array($0) },
                        accepts: { type in type.storedElement.map { flexible.accepts($0) } ?? false },
                        build: build
                    )
                )
            }
        }
        if labels == [nil], case .flexible(let flexible)? = arguments[0].value, case .call(let call) = call.arguments[0].expression,
            case .member(let member) = call.callee, member.name == "reversed"
        {
            let own = try element ?? elements(of: settle(synthesize(member.base), at: member.base.node))?.element
            if let type = own.map({ SwiftType.array($0) }), flexible.accepts(type) { return .typed(try flexible.build(&self, type)) }
        }
        if labels == [nil], case .typed(let value)? = arguments[0].value, value.type.collection?.kind != .inline,
            let own = value.type.sequenceElement, element == nil || own == element
        {
            let type = SwiftType.array(own)
            try requireNoShadow(of: "init", labels, on: type, at: call.callee.node)
            keep(.function(.standard, "init(_:)", [value.type], type), at: callee)
            return .typed(try sequence(.typed(value), of: own, at: arguments[0].node))
        }
        throw Refusal.unknown("this way to make an array is not supported", at: call.node, note: "append in a loop")
    }
}
