import AdgenIR

/// A step of simplification: from a function to one that computes the same.
struct SimplificationPass: Sendable {
    let name: String
    let apply: @Sendable (Function, Surroundings) -> Function

    /// The passes of a round, in order. Each makes work for those after it, and for the next round.
    static let repeated = [
        folding, invariantCode, commonSubexpressions, boundsChecks, carriedValues, returnSweepArithmetic, copyElision, deadCode,
    ]

    /// The passes that come once, when no other finds anything to do.
    static let final = [orientation]

    /// The passes of a round before differentiation. An element that has been stored is still loaded there: the return sweep can load it again,
    /// while the value would have to be recorded.
    static let beforeDifferentiation = [folding, invariantCode, repetitions, boundsChecks, carriedValues, copyElision, deadCode]

    static let folding = SimplificationPass(name: "folding") { function, surroundings in
        rewriting(function) { ConstantFolding($0, surroundings.module) }
    }

    static let invariantCode = SimplificationPass(name: "invariant code") { function, surroundings in
        InvariantCode(function, surroundings.module).moved()
    }

    static let commonSubexpressions = SimplificationPass(name: "common subexpressions") { function, surroundings in
        rewriting(function) { CommonSubexpressions($0, surroundings.module, stores: .known) }
    }

    static let repetitions = SimplificationPass(name: "repetitions") { function, surroundings in
        rewriting(function) { CommonSubexpressions($0, surroundings.module, stores: .loadedAgain) }
    }

    static let boundsChecks = SimplificationPass(name: "bounds checks") { function, surroundings in
        rewriting(function) { BoundsChecks($0, surroundings.module) }
    }

    static let carriedValues = SimplificationPass(name: "carried values") { function, _ in
        rewriting(function) { CarriedValues($0) }
    }

    static let returnSweepArithmetic = SimplificationPass(name: "return sweep arithmetic") { function, _ in
        rewriting(function) { ReturnSweepArithmetic($0) }
    }

    static let copyElision = SimplificationPass(name: "copy elision") { function, surroundings in
        guard function.body.copiesBuffers else { return function }
        return [CopyElision.aliasing, CopyElision.renaming, CopyElision.exchanging].reduce(function) { $1($0, surroundings.module) }
    }

    static let deadCode = SimplificationPass(name: "dead code") { function, surroundings in
        DeadCode(function, surroundings).removed()
    }

    static let orientation = SimplificationPass(name: "orientation") { function, surroundings in
        Orientation(function, surroundings).oriented()
    }

    private static func rewriting<Rewriter: FunctionRewriter>(_ function: Function, by make: (Function) -> Rewriter) -> Function {
        var rewriter = make(function)
        return rewriter.rewritten()
    }
}
