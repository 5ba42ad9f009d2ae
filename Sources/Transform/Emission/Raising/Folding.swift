import AdgenIR

/// Decides which values become part of the expression that uses them instead of variables of their own.
///
/// A value is folded when it is used once, in the block that computes it, by something that takes an expression, and nothing between the
/// two changes what the expression reads; what may trap is not moved past what can be observed. Expressions stay below `limit` operators.
/// A branch of which only two expressions are left is an expression too: `a && b`, `a || b` or `c ? x : y`.
final class Folding {
    static let limit = 8

    /// What becomes of a value.
    enum Fate {
        case variable
        /// It is part of the expression that uses it.
        case folded
        /// It stands as it is wherever it is used: a constant, the count of a buffer that keeps its size.
        case atom
    }

    /// The results of branches that are written as expressions.
    private(set) var conditionals: Set<Value> = []

    private let function: Function
    private let context: RaisingContext
    /// By the numbers of values, as are the next.
    private var fates: [Fate]
    /// What has been found of names.
    private var areTemporary: [String: Bool] = [:]
    private var useCounts: [Int]
    /// What is known of the values that could be folded into what follows.
    private var pending: [Value: Candidate] = [:]

    private struct Candidate {
        var operators = 0
        var buffers: Set<Value> = []
        var mayTrap = false
        /// Whether it has a name from the source, and so stays a variable unless it is all that the function gives back.
        var isNamed = false
        var name = ""
        var origin: Origin?

        /// Whether this is an intermediate value of what `user` computes, by the same name for the same source statement.
        func isPart(of user: Candidate?) -> Bool { user.map { $0.name == name && $0.origin == origin } ?? false }

        mutating func join(_ other: Candidate) {
            operators += other.operators
            if !other.buffers.isEmpty { buffers.formUnion(other.buffers) }
            mayTrap = mayTrap || other.mayTrap
        }
    }

    init(_ function: Function, _ context: RaisingContext) {
        self.function = function
        self.context = context
        fates = Array(repeating: .variable, count: function.valueCount)
        useCounts = Array(repeating: 0, count: function.valueCount)
        count(function.body)
        plan(function.body, yieldManner: .inExpression, takingNamed: function.body.yields.count == 1)
    }

    private func count(_ block: Block) {
        for value in block.yields { useCounts[value.id] += 1 }
        for statement in block.statements {
            statement.kind.forEachRead { useCounts[$0.value.id] += 1 }
            statement.kind.forEachBlock { count($0) }
        }
    }

    func fate(of value: Value) -> Fate { fates[value.id] }

    /// Whether the name of the value was made up by the transform, so that it may disappear into an expression.
    func isTemporary(_ value: Value) -> Bool {
        let name = function[value].name
        if let known = areTemporary[name] { return known }
        let isTemporary = ValueInfo.isTemporary(name)
        areTemporary[name] = isTemporary
        return isTemporary
    }

    /// Whether anything uses the value.
    func isUsed(_ value: Value) -> Bool { useCounts[value.id] > 0 }

    func useCount(of value: Value) -> Int { useCounts[value.id] }

    // MARK: Blocks

    /// Plans a block, and gives what its yields amount to as expressions.
    @discardableResult
    private func plan(_ block: Block, yieldManner: Read.Manner, takingNamed: Bool = false) -> [Candidate] {
        let outer = pending
        pending = [:]
        defer { pending = outer }
        for statement in block.statements { plan(statement.kind, statement.origin) }
        return block.yields.map { take(Read($0, yieldManner), room: Folding.limit, takingNamed: takingNamed) }
    }

    /// Folds the value if it can be; gives what stands in its place.
    private func take(
        _ read: Read,
        room: Int,
        refusingTraps: Bool = false,
        takingNamed: Bool = false,
        by user: Candidate? = nil
    ) -> Candidate {
        // Only what is used once is pending.
        guard useCounts[read.value.id] == 1, let candidate = pending.removeValue(forKey: read.value), read.manner == .inExpression,
            candidate.operators <= room,
            !(refusingTraps && candidate.mayTrap), takingNamed || !candidate.isNamed || candidate.isPart(of: user)
        else { return Candidate() }
        fates[read.value.id] = .folded
        return candidate
    }

    private func plan(_ kind: Statement.Kind, _ origin: Origin?) {
        var result = Candidate()
        result.origin = origin
        kind.forEachDefinition { if result.name.isEmpty { result.name = function[$0].name } }
        var isSecondOfLogical = false
        kind.forEachRead { read in
            result.join(take(read, room: Folding.limit - 1 - result.operators, refusingTraps: isSecondOfLogical, by: result))
            isSecondOfLogical = !isSecondOfLogical && kind.isLogical
        }
        switch kind {
        case .compute(let value, .constant, _): fates[value.id] = .atom
        // This changes the variable that it gives.
        case .compute(_, let operation, _) where operation.isReplacement: settle(kind)
        case .compute(let value, let operation, _):
            // Operators on vectors have so many overloads that the compiler takes no more than half as many of them.
            result.operators += function.type(of: value).scalar?.vector == nil ? 1 : 2
            result.mayTrap = result.mayTrap || operation.mayTrap
            offer(value, result)
        case .load(let value, from: let buffer, at: _, _):
            result.buffers.insert(buffer)
            offer(value, result)
        case .count(let value, of: let buffer):
            if context.isResized(buffer) {
                result.buffers.insert(buffer)
                offer(value, result)
            } else {
                fates[value.id] = .atom
            }
        case .branch(let branch): plan(branch, condition: result)
        case .forLoop(let loop):
            plan(loop.body, yieldManner: .byName)
            settle(kind)
        case .whileLoop(let loop):
            plan(loop.condition, yieldManner: .inExpression)
            plan(loop.body, yieldManner: .byName)
            settle(kind)
        case .assert(let condition, _):
            plan(condition, yieldManner: .inExpression)
            settle(kind)
        case .define, .assign, .store, .accumulate, .append, .removeLast, .exchange, .call, .check, .carried, .recall: settle(kind)
        }
    }

    /// Lets what follows fold the value.
    private func offer(_ value: Value, _ candidate: Candidate) {
        if useCounts[value.id] != 1 { return }
        var candidate = candidate
        candidate.name = function[value].name
        candidate.isNamed = !isTemporary(value)
        pending[value] = candidate
    }

    /// Makes variables of the pending values that cannot be moved past the statement.
    private func settle(_ kind: Statement.Kind) {
        if pending.isEmpty { return }
        let effects = context.effects(of: kind)
        if effects.written.isEmpty && !effects.isObservable { return }
        pending = pending.filter { _, candidate in
            candidate.buffers.isDisjoint(with: effects.written) && !(candidate.mayTrap && effects.isObservable)
        }
    }

    // MARK: Branches

    private func plan(_ branch: Branch, condition: Candidate) {
        var budget = 3 * Folding.limit
        let isSmall = branch.thenBlock.isComputation(within: &budget) && branch.elseBlock.isComputation(within: &budget)
        let manner: Read.Manner = branch.results.count == 1 && isSmall && !continuesVariable(branch) ? .inExpression : .byName
        let then = plan(branch.thenBlock, yieldManner: manner)
        let otherwise = plan(branch.elseBlock, yieldManner: manner)
        guard manner == .inExpression else { return settle(.branch(branch)) }
        var whole = condition
        whole.join(then[0])
        whole.join(otherwise[0])
        whole.operators += 1
        if isExpression(branch.thenBlock), isExpression(branch.elseBlock), whole.operators <= Folding.limit,
            branch.isShortCircuit || !holdsChoice(branch.thenBlock) && !holdsChoice(branch.elseBlock)
        {
            conditionals.insert(branch.results[0])
            // A choice of values reads best on a line of its own; a condition belongs where it is tested.
            if branch.isShortCircuit || !isTemporary(branch.results[0]) { offer(branch.results[0], whole) }
        } else {
            forget(branch.thenBlock)
            forget(branch.elseBlock)
            plan(branch.thenBlock, yieldManner: .byName)
            plan(branch.elseBlock, yieldManner: .byName)
            settle(.branch(branch))
        }
    }

    /// Takes back what has been planned for the values of a block.
    private func forget(_ block: Block) {
        block.forEachStatement { statement in
            statement.kind.forEachDefinition { value in
                fates[value.id] = .variable
                conditionals.remove(value)
            }
        }
    }

    /// Whether one arm leaves the source variable as it was, so that `if c { x = y }` reads better than a conditional expression.
    private func continuesVariable(_ branch: Branch) -> Bool {
        let name = function[branch.results[0]].name
        return [branch.thenBlock, branch.elseBlock].contains { arm in
            arm.statements.isEmpty && fate(of: arm.yields[0]) != .atom && function[arm.yields[0]].name == name
        }
    }

    /// Whether nothing of the block is left but its yield.
    private func isExpression(_ block: Block) -> Bool {
        block.statements.allSatisfy { statement in
            switch statement.kind {
            case .load(_, from: _, at: _, .checked): false
            default:
                statement.kind.definitions.count == 1 && statement.kind.definitions.allSatisfy { fate(of: $0) != .variable }
            }
        }
    }

    /// Whether a conditional expression is in the block, which nobody wants to read inside of another.
    private func holdsChoice(_ block: Block) -> Bool {
        block.statements.contains { statement in
            if case .branch(let branch) = statement.kind { !branch.isShortCircuit } else { false }
        }
    }
}

extension ValueInfo {
    /// Whether the name was made up by the transform.
    fileprivate static func isTemporary(_ name: String) -> Bool {
        var stem = name[...]
        // Most names end otherwise.
        guard let last = stem.utf8.last, last == UInt8(ascii: "t") || last == UInt8(ascii: "c") else { return false }
        while stem.utf8.count > 7 {
            switch stem.suffix(7) {
            case "Tangent", "Adjoint": stem = stem.dropLast(7)
            case "tangent" where stem.hasSuffix("Cotangent"): stem = stem.dropLast(9)
            default: return false
            }
        }
        return ["t", "c", "element", "count"].contains(stem)
    }
}

extension Branch {
    /// Whether the branch is `condition && x` or `condition || x`.
    var isShortCircuit: Bool { shortCircuit != nil }

    /// The operator and the block with the right operand, where the branch is `condition && x` or `condition || x`.
    var shortCircuit: (symbol: String, right: Block)? {
        if elseBlock.constantYield == .bool(false) { return ("&&", thenBlock) }
        if thenBlock.constantYield == .bool(true) { return ("||", elseBlock) }
        return nil
    }
}

extension Block {
    /// Whether the block, in at most `budget` statements, only computes values.
    fileprivate func isComputation(within budget: inout Int) -> Bool {
        for statement in statements {
            budget -= 1
            switch statement.kind {
            case _ where budget < 0: return false
            case .compute, .count, .load(_, from: _, at: _, .unchecked): continue
            case .branch(let branch):
                if branch.results.count == 1, branch.thenBlock.isComputation(within: &budget),
                    branch.elseBlock.isComputation(within: &budget)
                {
                    continue
                }
                return false
            default: return false
            }
        }
        return true
    }

    /// The constant that the block yields, if it does nothing else.
    fileprivate var constantYield: Constant? {
        guard statements.count == 1, case .compute(let value, .constant(let constant), _) = statements[0].kind, yields == [value] else {
            return nil
        }
        return constant
    }
}

extension Statement.Kind {
    /// Whether the statement is a conjunction or a disjunction, whose right operand Swift does not always evaluate.
    fileprivate var isLogical: Bool {
        if case .compute(_, .logical, let operands) = self { operands.count == 2 } else { false }
    }
}
