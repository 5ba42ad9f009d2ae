/// For each variable of a function body its home, the innermost block that holds all that mentions it, and how often a path through that block
/// gives it a value. One walk finds both.
///
/// Blocks are numbered as a walk comes to them: a block before those in its statements, the arms of a conditional in order.
struct VariableHomes {
    private struct Block {
        /// The block around it and the statement there that it belongs to; the outermost is its own parent.
        var parent: Int
        var statement: Int
        var depth: Int
    }

    /// The block of a variable, and the first statement there that mentions it.
    private struct Home {
        var block: Int
        var statement: Int
    }

    private var blocks: [Block] = []
    /// By the numbers of variables.
    private var homes: [Home?]
    private var isDeclared: [Bool]
    /// For each block, how often a path through it can give each variable a value; 2 stands for any more.
    private var assignments: [[Output.Variable: Int]] = []
    /// For each block, the variables at home there, by the first statement that mentions them.
    private var residents: [[Int: [Output.Variable]]] = []

    init(in body: [Output.Statement], variableCount: Int, declared: some Sequence<Output.Variable>) {
        homes = Array(repeating: nil, count: variableCount)
        isDeclared = Array(repeating: false, count: variableCount)
        for variable in declared { isDeclared[variable.id] = true }
        _ = collect(body, in: 0, 0)
        residents = Array(repeating: [:], count: blocks.count)
        for id in homes.indices {
            guard let home = homes[id], !isDeclared[id] else { continue }
            residents[home.block][home.statement, default: []].append(Output.Variable(id: id))
        }
    }

    /// The variables at home in a block that the statement is the first to mention, in order; nil for none.
    func residents(ofBlock block: Int, from statement: Int) -> [Output.Variable]? { residents[block][statement] }

    func isAssignedTwice(_ variable: Output.Variable, inBlock block: Int) -> Bool { assignments[block][variable, default: 0] > 1 }

    // MARK: The walk

    /// Notes what the block mentions; gives how often it assigns each variable.
    private mutating func collect(_ statements: [Output.Statement], in parent: Int, _ index: Int) -> [Output.Variable: Int] {
        let block = blocks.count
        blocks.append(Block(parent: parent, statement: index, depth: block == 0 ? 0 : blocks[parent].depth + 1))
        assignments.append([:])
        var counts: [Output.Variable: Int] = [:]
        for index in 0..<statements.count {
            let statement = statements[index]
            statement.forEachTarget { target in
                note(target, in: block, at: index)
                counts[target, default: 0] += 1
            }
            statement.forEachOwnExpression { note($0, in: block, at: index, &counts) }
            switch statement {
            case .store(_, to: .variable(let variable)), .store(_, to: .lane(.variable(let variable), _)): counts[variable, default: 0] += 1
            case .conditional(_, let then, let otherwise):
                let arms = collect(then, in: block, index).merging(collect(otherwise, in: block, index), uniquingKeysWith: max)
                counts.merge(arms, uniquingKeysWith: +)
            case .loop(_, let body):
                for variable in collect(body, in: block, index).keys { counts[variable, default: 0] += 2 }
            case .comment, .gap, .declare, .assign, .store, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: break
            }
        }
        assignments[block] = counts
        return counts
    }

    private mutating func note(_ expression: Output.Expression, in block: Int, at index: Int, _ counts: inout [Output.Variable: Int]) {
        expression.forEachPart { part in
            switch part {
            case .variable(let variable): note(variable, in: block, at: index)
            // Passed `inout`, or on which a mutating method of `AutoDiff.Buffer` is called.
            case .address(.variable(let variable)): counts[variable, default: 0] += 2
            case .call(.member(.variable(let variable), let method), _) where RuntimeNames.mutatingMethods.contains(method):
                counts[variable, default: 0] += 2
            // What a closure declares is its own; the closure comes before its parts.
            case .closure(let statements, _): for variable in statements.flatMap(\.declared) { isDeclared[variable.id] = true }
            case .function(let parameters, _): for variable in parameters { isDeclared[variable.id] = true }
            default: break
            }
        }
    }

    private mutating func note(_ variable: Output.Variable, in block: Int, at index: Int) {
        guard var home = homes[variable.id] else {
            homes[variable.id] = Home(block: block, statement: index)
            return
        }
        if home.block == block { return }
        // The innermost block around both.
        var other = block
        while home.block != other {
            if blocks[other].depth > blocks[home.block].depth {
                other = blocks[other].parent
            } else {
                home = Home(block: blocks[home.block].parent, statement: blocks[home.block].statement)
            }
        }
        homes[variable.id] = home
    }
}
