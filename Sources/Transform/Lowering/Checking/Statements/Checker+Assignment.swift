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
            if case .member(let member) = call.callee, !isNoLocal(member.base), !isReference(member.base) { throw refusal }
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
        if case .tuple = target { return try destructuring(target, value, origin) }
        let outside = try outsideAssignment(target, "=", origin) { try $0.coerceOrCarry(value, as: $1, at: valueNode) }
        if let outside { return outside }
        if let slice = try sliceAssignment(target, value, origin) { return slice }
        let assigned = try targetOrEntry(target, .assigned)
        if let entry = assigned.entry { return try assignment(to: entry, assigned, value, origin) }
        let value = assignable(try coerceOrCarry(value, as: assigned.type, at: valueNode), to: assigned, at: valueNode)
        if assigned.isLookedUp {
            let (read, setup) = once(value, "value", origin)
            return around(assigned, setup, [TypedStatement(.assign(assigned.places.map { $0 }, read), origin)])
        }
        return around(assigned, [], [TypedStatement(.assign(assigned.places.map { $0 }, value), origin)])
    }

    private static func plainName(_ expression: Expression) -> String? {
        if case .identifier(let identifier) = expression { identifier.name } else { nil }
    }

    mutating func coerceOrCarry(_ value: FoldedExpression, as type: SwiftType, at node: Node) throws -> TypedExpression {
        if case .operand(let expression) = value { return try checkOrCarry(expression, as: type) }
        return try checkFolded(value, as: type)
    }

    /// What is going to be done to a place.
    enum Use {
        /// It gets its first or another value; what it holds is not looked at.
        case assigned
        case changed
    }

    /// What can be changed where nothing is called to read or change it.
    mutating func plainTarget(_ expression: Expression) throws -> AssignmentTarget {
        let target = try target(expression)
        try requirePlain(target, at: expression.node)
        return target
    }

    /// Refuses what is called to be read or changed.
    func requirePlain(_ target: AssignmentTarget, at node: Node) throws {
        guard !target.isPlain else { return }
        throw Refusal(
            target.isLookedUp
                ? "a value of a dictionary cannot be changed like this" : "a computed property or subscript is not supported here",
            at: node,
            note: "change a variable, and assign that"
        )
    }

    /// What can be assigned or passed `inout`, and is there.
    mutating func target(_ expression: Expression, _ use: Use = .changed) throws -> AssignmentTarget {
        let target = try targetOrEntry(expression, use)
        guard target.entry == nil else {
            throw Refusal(
                "a value of a dictionary need not be there",
                at: expression.node,
                note: "write '!' where it is there for certain, or 'default:'"
            )
        }
        return target
    }

    /// The same, or the value of a key that need not have one.
    mutating func targetOrEntry(_ expression: Expression, _ use: Use) throws -> AssignmentTarget {
        switch expression {
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.targetOrEntry(paren.expression, use) }
        case .identifier(let identifier):
            if context.scopes.lookUp(identifier.name).isEmpty, let (receiver, structure) = implicitReceiver(of: identifier.name) {
                return try target(identifier.nameToken, of: AssignmentTarget(receiver), structure, use, at: identifier.node)
            }
            if let member = memberOfReceiver(identifier) { return try target(.member(member), use) }
            let local = try localVariable(identifier)
            keep(local, at: identifier.nameToken)
            guard local.isMutable || use == .assigned else {
                throw Refusal("'\(identifier.name)' is a constant", at: identifier.node)
            }
            return AssignmentTarget(local)
        case .selfReference(let reference):
            let receiver = try receiver(at: reference.node)
            keep(receiver, at: reference.token)
            guard receiver.isMutable else { throw Refusal("'self' cannot be changed here", at: reference.node) }
            return AssignmentTarget(receiver)
        case .member(let member):
            try refuseOutsidePlace(expression)
            var base = try nested(at: member.node) { try $0.target(member.base) }
            if case .structure(let structure) = base.type {
                return try target(member.nameToken, of: base, structure, use, at: member.node)
            }
            if let added = try addedVariable(member.name, of: base.type, isStatic: false, at: member.node) {
                return try target(member.nameToken, of: base, added, use, at: member.node)
            }
            if let vector = base.type.vectorOrMask { return try vectorLane(member, of: base, vector) }
            guard let (range, element) = part(member, of: base.type) else {
                if let refusal = refusalToSet(member, of: base.type) { throw refusal }
                throw Refusal("members of a value of type '\(base.type.spelling)' cannot be assigned to here", at: member.node)
            }
            base.places = base.places.part(range, element)
            base.type = element
            return base
        case .subscriptCall(let subscripted):
            try refuseOutsidePlace(expression)
            let base = try nested(at: subscripted.node) { try $0.target(subscripted.base) }
            if let types = base.type.dictionary { return try dictionaryTarget(subscripted, of: base, types) }
            if base.type.collection == nil, case .structure(let structure) = base.type {
                return try target(subscripted, of: base, structure, use)
            }
            if let added = try addedSubscript(subscripted, of: base.type) {
                return try target(subscripted, of: base, added.member.accessors, added.arguments, use)
            }
            if let vector = base.type.vectorOrMask { return try vectorLane(subscripted, of: base, vector) }
            return try element(subscripted, of: base)
        case .forceUnwrap(let unwrap):
            return try nested(at: unwrap.node) { try $0.unwrappedTarget(unwrap) }
        case .optionalChaining(let chaining):
            throw Refusal(
                "what need not be there cannot be changed by '?'",
                at: chaining.node,
                note: "write '!' where it is there for certain, or 'default:'"
            )
        default:
            throw Refusal(
                "this cannot be assigned to",
                at: expression.node,
                note: "assign to a variable, a property, an element of a tuple or of an array"
            )
        }
    }

    /// The local variable that a name means.
    private mutating func localVariable(_ identifier: IdentifierExpr) throws -> LocalVariable {
        guard let binding = context.scopes.lookUp(identifier.name).first else {
            try refuseOutsidePlace(.identifier(identifier))
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
        guard case .operand(let expression) = target else { throw Refusal("this cannot be assigned to", at: token) }
        let valueNode = node(of: value)
        if !mayBeDeclared(token.text) {
            let outside = try outsideAssignment(expression, token.text, origin) { checker, type in
                try checker.coerce(checker.synthesize(value, at: valueNode), to: type, at: valueNode)
            }
            if let outside {
                if keepsResolutions { resolutions.carried.insert(Origin(file: context.file, range: token.range)) }
                return outside
            }
        }
        let target = try self.target(expression)
        if let statements = try assignmentOperatorCall(token, target, value, at: expression.node, origin) { return statements }
        let name = String(token.text.dropLast())
        let type = target.type
        keep(.library(.standard, name: token.text, type: "(inout \(type.spelling), \(type.spelling)) -> ()"), at: token)
        if name == "+", let array = appended(target) {
            let contents = try synthesize(value, at: valueNode)
            if case .typed(let contents) = contents, contents.type.collection != nil {
                keep(.library(.standard, name: token.text, type: nil), at: token)
            }
            let value = assignable(try sequence(contents, of: array.element, at: valueNode), to: target, at: valueNode)
            if target.isPlain { return [TypedStatement(.appendContents(of: value, to: array), origin)] }
            let (read, setup) = once(value, "elements", origin)
            return around(target, setup, [TypedStatement(.appendContents(of: read, to: array), origin)])
        }
        guard let scalar = type.scalar, let place = target.places.first else {
            throw Refusal("'\(token.text)' is not supported on '\(type.spelling)'", at: token)
        }
        let operation: Operation
        var operand: TypedExpression
        if let vector = type.vectorOrMask {
            (operation, operand) = try vectorAssignment(token, vector, (synthesize(value, at: valueNode), valueNode))
        } else if name == "<<" || name == ">>", scalar == .int {
            operation = .bitwise(name == "<<" ? .shiftLeft : .shiftRight)
            operand = try checkFolded(value, as: .scalar(.int))
        } else {
            guard let standard = Self.operation(name, scalar) else {
                throw Refusal("'\(token.text)' is not supported on '\(type.spelling)'", at: token)
            }
            operation = standard
            operand = try coerce(try synthesize(value, at: valueNode), to: type, at: valueNode)
        }
        operand = assignable(operand, to: target, at: valueNode)
        if target.begin.isEmpty { return around(target, [], [TypedStatement(.modify(place, operation, operand), origin)]) }
        let (variables, read) = temporary(operand.type, named: "t")
        let operands = [TypedStatement(.initialize(variables, operand), origin)]
        operand = read
        return around(target, operands, [TypedStatement(.modify(place, operation, operand), origin)])
    }

    /// What `+=` appends to: an array, or that in a collection like it.
    private func appended(_ target: AssignmentTarget) -> ArrayPlace? {
        if let array = changedArray(target.places, target.type) { return array }
        guard let collection = target.type.collection, collection.kind == .slice else { return nil }
        let array = SwiftType.array(collection.element)
        return ArrayPlace(places: target.places.part(0..<array.leafCount, array), element: collection.element)
    }

    /// Statements that access a target, after its arguments and what else is evaluated first.
    func around(
        _ target: AssignmentTarget,
        _ operands: [TypedStatement],
        _ access: [TypedStatement]
    ) -> [TypedStatement] {
        target.setup + operands + target.begin + access + target.end
    }

    /// An assignment operator that the module declares for the types of its operands.
    private mutating func assignmentOperatorCall(
        _ token: Token,
        _ target: AssignmentTarget,
        _ value: FoldedExpression,
        at targetNode: Node,
        _ origin: Origin
    ) throws -> [TypedStatement]? {
        guard isModuleFunction(token.text) || target.type.archetype != nil else { return nil }
        let valueNode = node(of: value)
        let arguments = [
            CheckedArgument(label: nil, node: targetNode, value: nil, target: target),
            CheckedArgument(label: nil, node: valueNode, value: try synthesize(value, at: valueNode), target: nil),
        ]
        guard let call = try operatorCall(token, arguments, isPrefix: false) else { return nil }
        return [TypedStatement(.evaluate(try settle(call, at: targetNode)), origin)]
    }
}
