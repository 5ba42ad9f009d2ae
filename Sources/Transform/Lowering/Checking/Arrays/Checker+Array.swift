import AdgenIR
import AdgenParser

/// Arrays: literals and initialisers.
extension Checker {
    mutating func array(_ literal: ArrayExpr) throws -> Synthesis {
        let elements = try literal.elements.map { (try synthesize($0), $0.node) }
        if let element = commonType(elements.map(\.0)) {
            if element.isCarriedAlong { return .flexible(carriedLiteral(literal, .array(element))) }
            try requireStorable(element, at: literal.node)
        }
        return .flexible(self.literal(elements, literal.node))
    }

    /// An array of what is only carried along is that itself.
    private func carriedLiteral(_ literal: ArrayExpr, _ type: SwiftType) -> Flexible {
        Flexible(
            defaultType: type,
            accepts: { $0.isCarriedAlong },
            build: { checker, type in try checker.carried(.array(literal), as: type, isSink: false) }
        )
    }

    private func literal(_ elements: [(Synthesis, Node)], _ node: Node) -> Flexible {
        let element = commonType(elements.map(\.0))
        return Flexible(
            defaultType: element.map { .array($0) },
            accepts: { [self] type in
                if vectorLiteral(elements, accepts: type) { return true }
                if elements.isEmpty, case .array = type { return true }
                guard let element = type.sequenceElement, elements.count == type.inlineCount ?? elements.count else { return false }
                return elements.allSatisfy { accepts($0.0, element) }
            },
            build: { checker, type in
                if case .scalar(.vector(let vector)) = type { return try checker.vectorLiteral(elements, vector) }
                if elements.isEmpty, case .array = type, type.isCarriedAlong {
                    return TypedExpression(.carried([.text("\(type.spelling)()")], isSink: false), type)
                }
                guard let elementType = type.sequenceElement else {
                    throw Refusal("an array does not fit the type '\(type.spelling)'", at: node)
                }
                if type.collection != nil {
                    let array = try checker.coerce(.flexible(checker.literal(elements, node)), to: .array(elementType), at: node)
                    return TypedExpression(.tuple(type.collection?.kind == .slice ? [array, .integer(0)] : [array]), type)
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

    /// The types of the standard library that are made like arrays.
    enum ArrayKind: String {
        case array = "Array"
        case contiguous = "ContiguousArray"

        func type(of element: SwiftType) -> SwiftType { self == .array ? .array(element) : .contiguousArray(of: element) }

        func value(_ array: TypedExpression, of element: SwiftType) -> TypedExpression {
            self == .array ? array : TypedExpression(.tuple([array]), type(of: element))
        }

        /// The type of the elements of such a type.
        func element(of type: SwiftType) -> SwiftType? {
            self == .array ? type.storedElement : type.collection?.kind == .contiguous ? type.collection?.element : nil
        }
    }

    /// `[Double](...)`, `[[Double]](...)`, `[Vector](...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ array: ArrayExpr) throws -> Synthesis {
        guard array.elements.count == 1, let element = type(writtenAs: array.elements[0]), element.isStorable else {
            throw Refusal.unknown("this call is not supported in differentiated code", at: array.node, note: Self.carryNote)
        }
        return try arrayInitializer(call, element: element, .array)
    }

    /// `Array(...)`, `Array<Double>(...)`, `ContiguousArray(...)`.
    mutating func arrayInitializer(_ call: CallExpr, _ callee: IdentifierExpr, _ kind: ArrayKind) throws -> Synthesis {
        guard let argument = callee.genericArguments.first else {
            return try arrayInitializer(call, element: kind == .array ? surroundingArray?.elementType : nil, kind)
        }
        let element = resolve(argument, at: context.place)
        try requireStorable(element, at: argument.node)
        return try arrayInitializer(call, element: element, kind)
    }

    /// The array type that an expression names, if it names one.
    mutating func namedArray(_ expression: Expression) -> SwiftType? {
        if case .identifier(let identifier) = expression, !context.scopes.lookUp(identifier.name).isEmpty { return nil }
        switch expression {
        case .identifier, .array:
            guard let type = type(writtenAs: expression), type.storedElement != nil else { return nil }
            return type
        default: return nil
        }
    }

    /// What `Array` alone means in an extension of arrays.
    private var surroundingArray: SwiftType? {
        mutating get { impliedType("Self", at: context.place).flatMap { $0.elementType == nil ? nil : $0 } }
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
            if identifier.name == "Array", !symbols.declaresType("Array", at: context.place) {
                return identifier.genericArguments.first.map { .array(resolve($0, at: context.place)) } ?? surroundingArray
            }
            if let implied = impliedType(identifier.name, at: context.place) { return implied }
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

    mutating func arrayInitializer(_ call: CallExpr, element: SwiftType?, _ kind: ArrayKind) throws -> Synthesis {
        if let element, let added = try addedInitialization(call, of: kind.type(of: element)) { return added }
        let arguments = try arguments(call)
        let labels = arguments.map(\.label)
        let callee = nameToken(of: call.node)
        if labels.isEmpty, let element {
            let type = kind.type(of: element)
            keep(.function(.standard, "init()", [], type), at: callee)
            return .typed(kind.value(TypedExpression(.emptyArray, .array(element)), of: element))
        }
        if labels == ["repeating", "count"], let value = arguments[0].value, let countValue = arguments[1].value {
            let count = try coerce(countValue, to: .scalar(.int), at: arguments[1].node)
            let node = arguments[0].node
            let isOpen = element == nil
            func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
                guard let element = kind.element(of: type) else {
                    throw Refusal("an array does not fit the type '\(type.spelling)'", at: call.node)
                }
                if isOpen { try checker.requireNoShadow(of: "init", labels, on: type, at: call.callee.node) }
                checker.keep(.function(.standard, "init(repeating:count:)", [element, .scalar(.int)], type), at: callee)
                let array = TypedExpression(.repeating(try checker.coerce(value, to: element, at: node), count: count), .array(element))
                return kind.value(array, of: element)
            }
            if let element { return .typed(try build(&self, kind.type(of: element))) }
            switch value {
            case .typed(let expression):
                try requireStorable(expression.type, at: node)
                return .typed(try build(&self, kind.type(of: expression.type)))
            case .flexible(let flexible):
                return .flexible(
                    Flexible(
                        defaultType: flexible.defaultType.map { kind.type(of: $0) },
                        accepts: { type in kind.element(of: type).map { flexible.accepts($0) } ?? false },
                        build: build
                    )
                )
            }
        }
        if labels == [nil], case .flexible(let flexible)? = arguments[0].value, case .call(let call) = call.arguments[0].expression,
            case .member(let member) = call.callee, member.name == "reversed"
        {
            let own = try element ?? elements(of: settle(synthesize(member.base), at: member.base.node))?.element
            if let own, flexible.accepts(.array(own)) { return .typed(kind.value(try flexible.build(&self, .array(own)), of: own)) }
        }
        if labels == [nil], case .typed(let value)? = arguments[0].value, value.type.collection?.kind != .inline,
            let own = value.type.sequenceElement, element == nil || own == element
        {
            let type = kind.type(of: own)
            if element == nil { try requireNoShadow(of: "init", labels, on: type, at: call.callee.node) }
            keep(.function(.standard, "init(_:)", [value.type], type), at: callee)
            return .typed(kind.value(try sequence(.typed(value), of: own, at: arguments[0].node), of: own))
        }
        throw Refusal.unknown("this way to make an array is not supported", at: call.node, note: "append in a loop")
    }
}
