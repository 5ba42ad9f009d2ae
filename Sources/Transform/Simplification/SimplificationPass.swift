import AdgenIR

/// A step of simplification: from a function to one that computes the same.
struct SimplificationPass: Sendable {
    let name: String
    let apply: @Sendable (Function, Surroundings) -> Function

    /// The passes of a round, in order. Each makes work for those after it, and for the next round.
    static let repeated = [
        carriedCopies, folding, invariantCode, commonSubexpressions, boundsChecks, loopChecks, carriedValues, returnSweepArithmetic,
        copyElision, deadCode,
    ]

    /// The passes that come once, when no other finds anything to do.
    static let final = [orientation]

    /// The passes of a round before differentiation. An element that has been stored is still loaded there: the return sweep can load it again,
    /// while the value would have to be recorded.
    static let beforeDifferentiation = [
        folding, invariantCode, repetitions, boundsChecks, loopChecks, carriedValues, copyElision, deadCode,
    ]

    static let carriedCopies = SimplificationPass(name: "carried copies") { function, _ in
        guard function.body.contains({ $0.isCarriedCopy }) else { return function }
        return replacing(function) { CarriedCopies($0) }
    }

    static let folding = SimplificationPass(name: "folding") { function, surroundings in
        rewriting(function) { ConstantFolding($0, surroundings.module) }
    }

    static let invariantCode = SimplificationPass(name: "invariant code") { function, surroundings in
        guard function.body.contains({ $0.isLoop }) else { return function }
        var code = InvariantCode(function, surroundings.module)
        return code.moved()
    }

    static let commonSubexpressions = SimplificationPass(name: "common subexpressions") { function, surroundings in
        rewriting(function) { CommonSubexpressions($0, surroundings.module, stores: .known) }
    }

    static let repetitions = SimplificationPass(name: "repetitions") { function, surroundings in
        rewriting(function) { CommonSubexpressions($0, surroundings.module, stores: .loadedAgain) }
    }

    static let boundsChecks = SimplificationPass(name: "bounds checks") { function, surroundings in
        guard function.body.contains({ $0.checksAccess }) else { return function }
        return rewriting(function) { BoundsChecks($0, surroundings.module) }
    }

    static let loopChecks = SimplificationPass(name: "loop checks") { function, surroundings in
        guard function.body.contains({ $0.isForLoop }) else { return function }
        return rewriting(function) { LoopChecks($0, surroundings) }
    }

    static let carriedValues = SimplificationPass(name: "carried values") { function, _ in
        guard function.body.contains({ $0.isLoop }) else { return function }
        return replacing(function) { CarriedValues($0) }
    }

    static let returnSweepArithmetic = SimplificationPass(name: "return sweep arithmetic") { function, _ in
        guard function.body.contains({ $0.mirrorsBlocks }) else { return function }
        return rewriting(function) { ReturnSweepArithmetic($0) }
    }

    static let copyElision = SimplificationPass(name: "copy elision") { function, surroundings in
        guard function.body.contains({ $0.isCopy }) else { return function }
        return [CopyElision.aliasing, CopyElision.renaming, CopyElision.exchanging].reduce(function) { $1($0, surroundings.module) }
    }

    static let deadCode = SimplificationPass(name: "dead code") { function, surroundings in
        DeadCode.removed(from: function, surroundings)
    }

    static let orientation = SimplificationPass(name: "orientation") { function, surroundings in
        guard function.body.contains({ $0.isDescendingLoop }) else { return function }
        return Orientation(function, surroundings).oriented()
    }

    private static func rewriting<Rewriter: FunctionRewriter>(_ function: Function, by make: (Function) -> Rewriter) -> Function {
        var rewriter = make(function)
        return rewriter.rewritten()
    }

    /// The same for a rewriter that changes nothing but by putting values in the place of others: the function itself, where it puts none.
    private static func replacing<Rewriter: FunctionRewriter>(_ function: Function, by make: (Function) -> Rewriter) -> Function {
        var rewriter = make(function)
        let rewritten = rewriter.rewritten()
        return rewriter.replacements.isEmpty ? function : rewritten
    }
}

/// What passes look for, so that functions without it are left alone.
extension Statement.Kind {
    fileprivate var isCarriedCopy: Bool { if case .carried(let carried) = self { carried.copied != nil } else { false } }

    fileprivate var isLoop: Bool {
        switch self {
        case .forLoop, .whileLoop: true
        default: false
        }
    }

    fileprivate var isDescendingLoop: Bool {
        if case .forLoop(let loop) = self { loop.order == .descending } else { false }
    }

    fileprivate var mirrorsBlocks: Bool {
        var isFound = false
        forEachBlock { if $0.mirrored != nil { isFound = true } }
        return isFound
    }

    fileprivate var isForLoop: Bool { if case .forLoop = self { true } else { false } }

    fileprivate var checksAccess: Bool {
        switch self {
        case .load(_, _, _, .checked), .store(_, _, _, .checked), .accumulate(_, _, _, .checked): true
        default: false
        }
    }
}

extension Block {
    /// Whether a statement passes the test, in the block or inside.
    func contains(_ test: (Statement.Kind) -> Bool) -> Bool {
        for index in 0..<statements.count {
            let kind = statements[index].kind
            if test(kind) { return true }
            var isFound = false
            kind.forEachBlock { if !isFound { isFound = $0.contains(test) } }
            if isFound { return true }
        }
        return false
    }
}
