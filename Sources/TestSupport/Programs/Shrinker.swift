import AdgenTransform

/// Makes a failing program smaller as long as it fails: statements are taken out one by one, constants standing in for what they defined,
/// branches are replaced by one of their sides, and functions that nobody calls go.
public struct Shrinker {
    private let fails: (Module) -> Bool
    private var attempts: Int

    /// - Parameters:
    ///   - attempts: How many programs are tried at most.
    ///   - fails: Whether a module shows the failure; it gets modules that the verifier accepts.
    public init(attempts: Int = 3_000, fails: @escaping (Module) -> Bool) {
        self.attempts = attempts
        self.fails = fails
    }

    public mutating func shrunk(_ module: Module, main: String = "main") -> Module {
        var module = module
        var before = -1
        while size(module) != before, attempts > 0 {
            before = size(module)
            for name in module.functions.keys.sorted() { shrink(name, in: &module) }
            dropUncalled(main, in: &module)
        }
        return module
    }

    private func size(_ module: Module) -> Int {
        var size = 0
        for function in module.functions.values { function.body.forEachStatement { _ in size += 1 } }
        return size
    }

    private mutating func accepts(_ module: Module) -> Bool {
        attempts -= 1
        return attempts >= 0 && verify(module).isEmpty && fails(module)
    }

    private mutating func dropUncalled(_ main: String, in module: inout Module) {
        let kept = Set(module.rules.values.flatMap(\.functions))
        for name in module.functions.keys.sorted() where name != main && !kept.contains(name) {
            var candidate = module
            candidate.functions[name] = nil
            candidate.rules[name]?.functions.forEach { candidate.functions[$0] = nil }
            candidate.rules[name] = nil
            if accepts(candidate) { module = candidate }
        }
    }

    // MARK: Statements

    /// Where a statement is: which statement of the body, then alternately which of its blocks and which statement of that.
    private typealias Path = [Int]

    private mutating func shrink(_ name: String, in module: inout Module) {
        guard let function = module.functions[name] else { return }
        var path: Path? = lastPath(in: function.body)
        while let current = path, attempts > 0 {
            guard let function = module.functions[name] else { return }
            for replacement in replacements(at: current, in: function) {
                var candidate = module
                candidate.functions[name] = replacement
                if accepts(candidate) {
                    module = candidate
                    break
                }
            }
            guard let now = module.functions[name] else { return }
            path = previous(current, in: now.body)
        }
    }

    /// The places in the order opposite to the text's, so that uses go before definitions.
    private func lastPath(in block: Block) -> Path? { block.statements.indices.last.map { [$0] } }

    /// The statement before in the order "a statement, then what is inside it from the end, then the one before it".
    private func previous(_ path: Path, in body: Block) -> Path? {
        // Step inside the statement that was just tried, if it is still there.
        if let statement = statement(at: path, in: body) {
            for (index, block) in statement.kind.blocks.enumerated().reversed() where !block.statements.isEmpty {
                return path + [index, block.statements.count - 1]
            }
        }
        var path = path
        while let index = path.last {
            if index > 0 {
                path[path.count - 1] = index - 1
                if statement(at: path, in: body) != nil { return path }
                continue
            }
            path.removeLast()
            guard let block = path.popLast() else { return nil }
            if let outer = statement(at: path, in: body) {
                for other in (0..<min(block, outer.kind.blocks.count)).reversed() where !outer.kind.blocks[other].statements.isEmpty {
                    return path + [other, outer.kind.blocks[other].statements.count - 1]
                }
            }
        }
        return nil
    }

    private func statement(at path: Path, in body: Block) -> Statement? {
        var block = body
        var rest = path[...]
        while let index = rest.popFirst() {
            guard let statement = block.statements[safely: index] else { return nil }
            guard let inner = rest.popFirst() else { return statement }
            guard let next = statement.kind.blocks[safely: inner] else { return nil }
            block = next
        }
        return nil
    }

    /// Smaller functions that differ in one statement, the smallest first.
    private func replacements(at path: Path, in function: Function) -> [Function] {
        guard let statement = statement(at: path, in: function.body) else { return [] }
        var candidates: [[Statement]] = [[]]
        if let standIns = standIns(for: statement, in: function), standIns != [statement] { candidates.append(standIns) }
        if case .branch(let branch) = statement.kind {
            for block in [branch.thenBlock, branch.elseBlock] { candidates.append(inlined(block, yieldingTo: branch.results, function)) }
        }
        return candidates.map { statements in
            var function = function
            function.body = function.body.replacing(path[...], with: statements)
            return function
        }
    }

    /// Definitions of the same values without the work.
    private func standIns(for statement: Statement, in function: Function) -> [Statement]? {
        var result: [Statement] = []
        for value in statement.kind.definitions {
            switch function.type(of: value) {
            case .scalar(let scalar): result.append(Statement(.compute(value, .constant(constant(scalar)), [])))
            case .buffer: result.append(Statement(.define(value, .empty)))
            case .opaque: return nil
            }
        }
        return result
    }

    private func constant(_ scalar: Scalar) -> Constant {
        switch scalar {
        case .double, .float: .floatingPoint(0.5, scalar)
        case .parameter: .floatingPoint(1, scalar)
        case .int: .int(1)
        case .bool, .opaque: .bool(true)
        case .vector(let vector): vector.constant(0.5)
        case .mask(let vector): .mask(true, vector)
        }
    }

    /// A side of a branch in place of the branch.
    private func inlined(_ block: Block, yieldingTo results: [Value], _ function: Function) -> [Statement] {
        block.statements
            + zip(results, block.yields).compactMap { result, yield -> Statement? in
                switch function.type(of: result) {
                case .scalar(.double): Statement(.compute(result, .convert(from: .double, to: .double), [yield]))
                case .scalar(.float): Statement(.compute(result, .convert(from: .float, to: .float), [yield]))
                case .scalar(.vector(let vector)):
                    Statement(.compute(result, .convert(from: .vector(vector), to: .vector(vector)), [yield]))
                case .scalar(.mask(let vector)): Statement(.compute(result, .vector(.logic(.and), .mask(vector)), [yield, yield]))
                case .scalar(.int): Statement(.compute(result, .bitwise(.and), [yield, yield]))
                case .scalar(.bool): Statement(.compute(result, .logical(.and), [yield, yield]))
                case .scalar(.parameter(let type)):
                    Statement(.compute(result, .convert(from: .parameter(type), to: .parameter(type)), [yield]))
                case .buffer, .opaque, .scalar(.opaque): nil
                }
            }
    }
}

extension Block {
    /// The block with other statements in place of the one that the path leads to.
    fileprivate func replacing(_ path: ArraySlice<Int>, with replacement: [Statement]) -> Block {
        var block = self
        var rest = path
        guard let index = rest.popFirst() else { return self }
        guard let inner = rest.popFirst() else {
            block.statements.replaceSubrange(index...index, with: replacement)
            return block
        }
        var number = -1
        let target = rest
        block.statements[index].kind = block.statements[index].kind.mappingBlocks { nested in
            number += 1
            return number == inner ? nested.replacing(target, with: replacement) : nested
        }
        return block
    }
}
