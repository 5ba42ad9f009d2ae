import AdgenIR
import AdgenParser

/// `switch`: a chain of branches over a subject that is evaluated once.
extension Checker {
    /// What the body of a case becomes: statements, given the statements of the source and the case's place.
    typealias CaseBody = (inout Checker, [SourceStatement]) throws -> [TypedStatement]

    mutating func check(_ choice: SwitchExpr, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: false))
        defer { context.targets.removeLast() }
        let body = try chain(choice, origin) { checker, statements in checker.check(statements) }
        return [TypedStatement(.scope(label, body), origin)]
    }

    /// The chain of branches, each with its case's body.
    mutating func chain(_ choice: SwitchExpr, _ origin: Origin, body: CaseBody) throws -> [TypedStatement] {
        let cases = cases(of: choice)
        let subject = try settle(synthesize(choice.subject), at: choice.subject.node)
        let (parts, setup) = parts(of: subject, self.origin(choice.subject.node))
        let fallsThrough = cases.map { decided($0.statements) }.contains(where: Self.endsInFallthrough)
        let rest =
            fallsThrough
            ? try steps(cases, parts, subject.type, origin, body)
            : try branches(cases[...], parts, subject.type, origin, body)
        return setup + rest
    }

    static func endsInFallthrough(_ statements: [SourceStatement]) -> Bool {
        if case .fallthroughStatement = statements.last { true } else { false }
    }

    /// The last case needs no condition: the compiler has seen that one of them holds.
    private mutating func branches(
        _ cases: ArraySlice<SwitchCase>,
        _ parts: [TypedExpression],
        _ type: SwiftType,
        _ origin: Origin,
        _ body: CaseBody
    ) throws -> [TypedStatement] {
        var tests: [(condition: TypedExpression, body: [TypedStatement], origin: Origin)] = []
        var last: [TypedStatement] = []
        for (index, entry) in cases.enumerated() {
            context.scopes.push()
            defer { context.scopes.pop() }
            let test = try condition(of: entry, parts, type)
            let statements = test.setup + (try body(&self, entry.statements))
            if entry.isDefault || index == cases.count - 1 {
                last = statements
                break
            }
            tests.append((test.condition, statements, self.origin(entry.node)))
        }
        for test in tests.reversed() {
            last = [TypedStatement(.branch(test.condition, then: test.body, otherwise: last), test.origin)]
        }
        return last
    }

    /// With `fallthrough`: first the case is found, then the bodies stand one after the other, each under its number.
    private mutating func steps(
        _ cases: [SwitchCase],
        _ parts: [TypedExpression],
        _ type: SwiftType,
        _ origin: Origin,
        _ body: CaseBody
    ) throws -> [TypedStatement] {
        let chosen = program.variables.make("chosen", .scalar(.int), owner: context.id)
        let read = TypedExpression.read(chosen, .scalar(.int))
        var selection: [TypedStatement] = []
        var bodies: [TypedStatement] = []
        for (index, entry) in cases.enumerated() {
            context.scopes.push()
            defer { context.scopes.pop() }
            let test = try condition(of: entry, parts, type)
            let written = decided(entry.statements)
            let falls = Self.endsInFallthrough(written)
            var statements = test.setup + (try body(&self, falls ? written.dropLast() : written))
            if falls { statements.append(TypedStatement(.assign([.variable(chosen)], .integer(index + 1)), origin)) }
            bodies.append(
                TypedStatement(.branch(.compare(.equal, read, .integer(index)), then: statements, otherwise: []), self.origin(entry.node))
            )
            let isLast = entry.isDefault || index == cases.count - 1
            selection.append(
                TypedStatement(
                    .branch(
                        isLast ? .bool(true) : test.condition,
                        then: [TypedStatement(.assign([.variable(chosen)], .integer(index)), origin)],
                        otherwise: []
                    ),
                    origin
                )
            )
            if entry.isDefault { break }
        }
        var found: [TypedStatement] = []
        for step in selection.reversed() {
            guard case .branch(let condition, let then, _) = step.kind else { continue }
            found = [TypedStatement(.branch(condition, then: then, otherwise: found), step.origin)]
        }
        return [TypedStatement(.declare([chosen]), origin)] + found + bodies
    }

    /// What one of the patterns of a case asks. Names that are bound are in scope afterwards; `setup` gives those that are variables of
    /// their own their values, at the start of the case's body.
    private mutating func condition(
        of entry: SwitchCase,
        _ parts: [TypedExpression],
        _ type: SwiftType
    ) throws -> (condition: TypedExpression, setup: [TypedStatement]) {
        if let attribute = entry.attributes.first, !entry.isDefault {
            throw Refusal("attributes of a case are not supported", at: attribute.node)
        }
        if entry.isDefault { return (.bool(true), []) }
        var alternatives: TypedExpression?
        var setup: [TypedStatement] = []
        for item in entry.items {
            var match = try match(parts[...], type, item.pattern, introducer: nil)
            if !match.bindings.isEmpty, entry.items.count > 1 {
                throw Refusal("names bound in one of several patterns are not supported", at: item.node, note: "write a case of its own")
            }
            _ = bind(match.bindings.map(\.asConstant), origin(item.node))
            if let guardExpression = item.guardExpression { match.require(try check(guardExpression, as: .scalar(.bool))) }
            setup += bind(match.bindings.filter(\.isMutable), origin(item.node))
            let next = match.condition ?? .bool(true)
            alternatives = alternatives.map { TypedExpression(.shortCircuit(.or, $0, next), .scalar(.bool)) } ?? next
        }
        guard let alternatives else { throw Refusal("the case could not be read", at: entry.node) }
        return (alternatives, setup)
    }

    /// Brings the names of a pattern into scope. A constant is another name for what it is bound to.
    private mutating func bind(_ bindings: [MatchBinding], _ origin: Origin) -> [TypedStatement] {
        bindings.flatMap { binding -> [TypedStatement] in
            let (name, value) = (binding.name, binding.value)
            var local = LocalVariable(leaves: [], type: value.type, isMutable: binding.isMutable, declaration: binding.declaration)
            let parts: [TypedExpression]
            if case .tuple(let elements) = value.kind { parts = elements } else { parts = [value] }
            let leaves = parts.compactMap { part in
                if case .read(let variable) = part.kind { variable } else { nil as Variable? }
            }
            guard binding.isMutable else {
                local.leaves = leaves
                context.scopes.declare(name, .variable(local))
                return []
            }
            let copies = value.type.flattened.map { program.variables.make(name, $0, owner: context.id) }
            local.leaves = copies
            context.scopes.declare(name, .variable(local))
            return [TypedStatement(.initialize(copies, value), origin)]
        }
    }
}

extension Checker.MatchBinding {
    /// The same name for the value as it is, of which nothing is assigned.
    fileprivate var asConstant: Checker.MatchBinding {
        var constant = self
        constant.isMutable = false
        return constant
    }
}
