import AdgenIR
import AdgenParser

/// Calls of elementary functions, found in the table of rules by their form and the types of their operands.
extension Checker {
    /// The function that a call means, with the types of the operands in the order of the call.
    struct ElementaryCall {
        var candidate: Elementary.Candidate
        var scalar: Scalar
        var operands: [Scalar]
    }

    /// The functions that a call may mean whose operands fit, best first: what is written with literals alone prefers 'Double'.
    private func matches(_ callee: Spelling.Callee, _ operands: [Synthesis], only scalar: Scalar? = nil) -> [ElementaryCall] {
        var result: [ElementaryCall] = []
        for candidate in Elementary.candidates(for: callee) where context.libraries.available.contains(candidate.spelling.library) {
            guard candidate.spelling.order.count == operands.count else { continue }
            for type in candidate.spelling.scalars(serving: operands, only: scalar) {
                let types = candidate.function.operands(type)
                let inOrder = candidate.spelling.order.map { types[$0] }
                guard zip(operands, inOrder).allSatisfy({ accepts($0, .scalar($1)) }) else { continue }
                result.append(ElementaryCall(candidate: candidate, scalar: type, operands: inOrder))
            }
        }
        return result
    }

    func elementary(_ callee: Spelling.Callee, _ operands: [Synthesis], only scalar: Scalar? = nil) -> ElementaryCall? {
        matches(callee, operands, only: scalar).first
    }

    /// The call as an expression, with the operands in the function's own order, but evaluated in that of the call.
    ///
    /// - Parameter node: The call, if it is written as such in the source.
    mutating func build(_ call: ElementaryCall, _ operands: [(Synthesis, Node)], at node: Node?) throws -> TypedExpression? {
        if let node { keep(call.candidate.declaration(call.operands, call.scalar), at: nameToken(of: node)) }
        var inOrder: [TypedExpression] = []
        for (operand, scalar) in zip(operands, call.operands) {
            inOrder.append(try coerce(operand.0, to: .scalar(scalar), at: operand.1))
        }
        let order = call.candidate.spelling.order
        var setup: [TypedStatement] = []
        if order != order.sorted(), inOrder.contains(where: Uses.hasEffect) || inOrder.filter({ !$0.isCheap }).count > 1 {
            for index in inOrder.indices {
                let (read, statements) = once(inOrder[index], "t", nil)
                inOrder[index] = read
                setup += statements
            }
        }
        var arranged = inOrder
        for (place, operand) in order.enumerated() where operand < arranged.count { arranged[operand] = inOrder[place] }
        let value = TypedExpression(.compute(.elementary(call.candidate.function, call.scalar), arranged), .scalar(call.scalar))
        return setup.isEmpty ? value : TypedExpression(.after(setup, value), value.type)
    }

    /// A call of a library's function; its type is open if all operands are literals.
    mutating func elementary(_ callee: Spelling.Callee, _ operands: [(Synthesis, Node)], at node: Node, scalar: Scalar? = nil) throws
        -> Synthesis?
    {
        let all = Elementary.candidates(for: callee)
        guard !all.isEmpty else { return nil }
        let found = matches(callee, operands.map(\.0), only: scalar)
        guard let first = found.first else {
            if let missing = all.first(where: { !context.libraries.available.contains($0.spelling.library) }) {
                throw Refusal("'\(node.text.prefix(40))' needs an import", at: node, note: "import \(missing.spelling.library.moduleName)")
            }
            return nil
        }
        try requireKnownImports(at: node)
        let isOpen = scalar == nil && operands.allSatisfy { if case .flexible = $0.0 { true } else { false } }
        guard isOpen else { return try build(first, operands, at: node).map { .typed($0) } }
        let isWhole = operands.allSatisfy {
            if case .flexible(let flexible) = $0.0 { flexible.defaultType == .scalar(.int) } else { false }
        }
        let isDecimal = isWhole && callee == .function("pow")
        let scalar = found.contains { $0.scalar == .double } ? Scalar.double : first.scalar
        return .flexible(
            Flexible(
                defaultType: isDecimal || symbols.changesLiteralTypes ? nil : .scalar(scalar),
                accepts: { type in found.contains { .scalar($0.scalar) == type } },
                build: { checker, type in
                    guard let match = found.first(where: { .scalar($0.scalar) == type }),
                        let value = try checker.build(match, operands, at: node)
                    else {
                        throw Refusal("a value of type '\(type.spelling)' is asked for here", at: node)
                    }
                    return value
                }
            )
        )
    }

    /// `lgamma(x).0`.
    mutating func elementary(firstOf call: CallExpr, _ member: MemberExpr) throws -> Synthesis? {
        guard member.tupleIndex == 0, case .identifier(let callee) = call.callee, isLibraryName(callee.name) else { return nil }
        let spelling = Spelling.Callee.firstOfFunction(callee.name)
        guard !Elementary.candidates(for: spelling).isEmpty else { return nil }
        let operands = try call.arguments.map { (try synthesize($0.expression), $0.expression.node) }
        return try elementary(spelling, operands, at: call.node)
    }

    /// Whether nothing that the source declares has that name.
    mutating func isLibraryName(_ name: String) -> Bool {
        context.scopes.lookUp(name).isEmpty && !isModuleFunction(name)
    }

    /// Modules that are known to export nothing that an elementary function could be mistaken for.
    private static let harmlessModules: Set<String> = [
        "Combine", "Dispatch", "OSLog", "Observation", "RegexBuilder", "Synchronization", "Testing", "XCTest", "os",
    ]

    /// A library's name is trusted only if the exports of all modules that the file imports are known.
    func requireKnownImports(at node: Node) throws {
        guard symbols.imports.indices.contains(context.file) else { return }
        for symbol in symbols.imports[context.file] {
            let module = symbol.declaration.moduleName
            if Libraries.library(ofModule: module) != nil || Self.harmlessModules.contains(module) { continue }
            guard let unknown = unknownModule(of: module) else { continue }
            throw Refusal(
                "what this means is not certain: adgen does not know what the module '\(unknown)' exports",
                at: node,
                note: "move the function to a file that does not import '\(module)'"
            )
        }
    }

    /// The module itself or one that it exports again, of which nothing is known.
    private func unknownModule(of module: String) -> String? {
        guard let number = symbols.modules.number(of: module), let imported = symbols.importedModules else { return module }
        return imported.exportsWithoutSources(of: number).sorted()
            .first { Libraries.library(ofModule: $0) == nil && !Self.harmlessModules.contains($0) }
    }
}

extension Spelling {
    /// The types that a call may be of: those of the table, and the type parameter that it is of.
    fileprivate func scalars(serving operands: [Synthesis], only scalar: Scalar?) -> [Scalar] {
        if let scalar { return serves(scalar) ? [scalar] : [] }
        for case .typed(let operand) in operands {
            guard let type = operand.type.scalar, type.parameter != nil else { continue }
            return serves(type) ? [type] : []
        }
        return scalars
    }
}

extension Spelling.Library {
    /// A module that brings it.
    fileprivate var moduleName: String {
        switch self {
        case .standard: "Swift"
        case .mathematics: "Foundation"
        case .realModule: "RealModule"
        case .autoDiff: "AutoDiff"
        }
    }
}
