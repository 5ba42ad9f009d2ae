import AdgenIR
import AdgenParser

/// Expressions as statements: assignments, compound assignments, and calls for their effect.
extension Checker {
    mutating func checkForEffect(_ expression: Expression, _ origin: Origin) throws -> [TypedStatement] {
        if case .sequence(let sequence) = expression {
            let folded = try fold(sequence)
            switch folded {
            case .assignment(_, let target, let value):
                return try assignment(target, value, origin)
            case .binary(let token, let target, let value) where operators.isAssignment(token.text):
                return try compoundAssignment(token, target, value, origin)
            default:
                break
            }
        }
        guard case .call(let call) = expression else {
            return [TypedStatement(.evaluate(try settle(synthesize(expression), at: expression.node)), origin)]
        }
        if let statements = try statementCall(call, origin) { return statements }
        return [TypedStatement(.evaluate(try effect(of: call)), origin)]
    }

    /// A call as a statement. One that is not understood is carried over, unless it may change a local variable.
    private mutating func effect(of call: CallExpr) throws -> TypedExpression {
        let known = errorCount
        do {
            return try settle(synthesize(.call(call)), at: call.node)
        } catch let refusal as Refusal where refusal.isUnknown {
            if case .member(let member) = call.callee, !isNoLocal(member.base) { throw refusal }
            forgetDiagnostics(after: known)
            do {
                return try carried(.call(call), as: .void, isSink: false)
            } catch {
                throw refusal
            }
        }
    }

    // MARK: Assignment

    private mutating func assignment(_ target: FoldedExpression, _ value: FoldedExpression, _ origin: Origin) throws -> [TypedStatement] {
        guard case .operand(let target) = target else {
            throw Refusal("this cannot be assigned to", at: node(of: target))
        }
        let valueNode = node(of: value)
        if let name = Self.plainName(target) { context.nameHint = name }
        if case .discard = target {
            let value = try settle(synthesize(value, at: valueNode), at: valueNode)
            return [TypedStatement(.evaluate(value), origin)]
        }
        if case .tuple = target {
            let value = try synthesize(value, at: valueNode)
            let (places, type) = try places(target, valueType: value.ownType)
            return [TypedStatement(.assign(places, try coerce(value, to: type, at: valueNode)), origin)]
        }
        let (places, type) = try place(target, forInitialization: true)
        let value = try coerceOrCarry(value, as: type, at: valueNode)
        return [TypedStatement(.assign(places.map { $0 }, value), origin)]
    }

    private static func plainName(_ expression: Expression) -> String? {
        if case .identifier(let identifier) = expression { identifier.name } else { nil }
    }

    private mutating func coerceOrCarry(_ value: FoldedExpression, as type: SwiftType, at node: Node) throws -> TypedExpression {
        if case .operand(let expression) = value { return try checkOrCarry(expression, as: type) }
        return try checkFolded(value, as: type)
    }

    /// What can be assigned, one place for each value; nil where `_` drops it, whose type is that of the value.
    private mutating func places(_ target: Expression, valueType: SwiftType?) throws -> (places: [Place?], type: SwiftType) {
        switch target {
        case .discard:
            guard let valueType else { throw Refusal("the type of what is dropped here is not certain", at: target.node) }
            return (Array(repeating: nil, count: valueType.leafCount), valueType)
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.places(paren.expression, valueType: valueType) }
        case .tuple(let tuple):
            var places: [Place?] = []
            var elements: [SwiftType.Element] = []
            for (index, element) in tuple.elements.enumerated() {
                let elementType = valueType?.element(at: index)
                let next = try nested(at: element.node) { try $0.places(element.expression, valueType: elementType) }
                places += next.places
                elements.append(SwiftType.Element(label: nil, type: next.type))
            }
            return (places, .tuple(elements))
        default:
            let (places, type) = try place(target, forInitialization: true)
            return (places.map { $0 }, type)
        }
    }

    /// The places of a variable, an element of an array, or an element of a tuple.
    mutating func place(_ target: Expression, forInitialization: Bool = false) throws -> (places: [Place], type: SwiftType) {
        switch target {
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.place(paren.expression, forInitialization: forInitialization) }
        case .identifier(let identifier):
            let local = try localVariable(identifier)
            keep(local, at: identifier.nameToken)
            guard local.isMutable || forInitialization else {
                throw Refusal("'\(identifier.name)' is a constant", at: identifier.node)
            }
            return (local.leaves.map { .variable($0) }, local.type)
        case .member(let member):
            let (places, type) = try nested(at: member.node) { try $0.place(member.base) }
            guard let (range, element) = part(member, of: type) else {
                throw Refusal("members of a value of type '\(type.spelling)' cannot be assigned to here", at: member.node)
            }
            return (places.part(range, element), element)
        case .subscriptCall(let subscripted):
            return try elementPlace(subscripted)
        default:
            throw Refusal("this cannot be assigned to", at: target.node, note: "assign to a variable, an element of a tuple or of an array")
        }
    }

    /// The local variable that a name means.
    private mutating func localVariable(_ identifier: IdentifierExpr) throws -> LocalVariable {
        guard let binding = context.scopes.lookUp(identifier.name).first else {
            throw Refusal(
                "'\(identifier.name)' is no local variable",
                at: identifier.node,
                note: "pass what is changed as an 'inout' parameter"
            )
        }
        switch binding {
        case .variable(let local): return local
        case .function: throw Refusal("'\(identifier.name)' is a function", at: identifier.node)
        case .refused: throw Refusal.reported
        }
    }

    // MARK: Compound assignment

    private mutating func compoundAssignment(
        _ token: Token,
        _ target: FoldedExpression,
        _ value: FoldedExpression,
        _ origin: Origin
    ) throws -> [TypedStatement] {
        guard case .operand(let target) = target else { throw Refusal("this cannot be assigned to", at: token) }
        guard !isModuleFunction(token.text) else {
            throw Refusal("assignment operators of this module are not supported yet", at: token, note: "write 'a = a + b'")
        }
        let (places, type) = try place(target)
        let valueNode = node(of: value)
        let name = String(token.text.dropLast())
        keep(.library(.standard, name: token.text, type: "(inout \(type.spelling), \(type.spelling)) -> ()"), at: token)
        if let element = type.storedElement, name == "+" {
            let value = try checkFolded(value, as: type)
            return [TypedStatement(.appendContents(of: value, to: ArrayPlace(places: places, element: element)), origin)]
        }
        guard let scalar = type.scalar, let place = places.first else {
            throw Refusal("'\(token.text)' is not supported on '\(type.spelling)'", at: token)
        }
        if name == "<<" || name == ">>", scalar == .int {
            let value = try checkFolded(value, as: .scalar(.int))
            return [TypedStatement(.modify(place, .bitwise(name == "<<" ? .shiftLeft : .shiftRight), value), origin)]
        }
        guard let operation = Self.operation(name, scalar) else {
            throw Refusal("'\(token.text)' is not supported on '\(type.spelling)'", at: token)
        }
        let synthesis = try synthesize(value, at: valueNode)
        return [TypedStatement(.modify(place, operation, try coerce(synthesis, to: type, at: valueNode)), origin)]
    }
}

extension Synthesis {
    /// The type that it has, or takes where the context says nothing.
    fileprivate var ownType: SwiftType? {
        switch self {
        case .typed(let expression): expression.type
        case .flexible(let flexible): flexible.defaultType
        }
    }
}

extension SwiftType {
    /// The type of an element of a tuple.
    fileprivate func element(at index: Int) -> SwiftType? {
        guard case .tuple(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index].type
    }
}
