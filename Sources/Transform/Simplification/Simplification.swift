import AdgenIR

/// The simplification stage: from functions to functions that compute the same with less.
///
/// Everything here is exact. The primal's value keeps every bit (or stays NaN), nothing that may trap, throw, print or run forever is dropped or
/// moved, and no branch becomes a selection. The one liberty is taken in return sweeps, where the order of a sum of adjoints may change.
///
/// Here are the doors; `SimplificationPass` has the list of passes.

/// The function with less to compute, of the same parameters and results.
public func simplified(_ function: Function, in module: Module) -> Function {
    Simplifier(module).simplified(function)
}

/// The module of primals with less to compute and, above all, with less to differentiate and to record.
///
/// What a loop computes twice is recorded twice, and a copy in a loop makes the primal and its adjoint quadratic.
public func simplifiedPrimals(_ module: Module) -> Module {
    let simplifier = Simplifier(module, repeated: SimplificationPass.beforeDifferentiation, final: [])
    var module = module
    module.functions = module.functions.mapValues(simplifier.simplified)
    return module
}

/// The module with what `roots` call simplified too, down to the parameters that are passed and the results that are given back.
///
/// The signatures of roots are kept. So every function that is called from outside, as a derivative that is asked for or a function that stands in
/// the source, has to be among the roots; functions that have a rule, or are part of one, keep their signatures in any case.
public func simplified(_ module: Module, roots: [String]) -> Module {
    ModuleSimplification(module, roots: roots).simplified()
}

/// What passes know of the functions around the one that they are applied to.
final class Surroundings: Sendable {
    let module: Module
    let totalFunctions: Set<String>

    init(_ module: Module) {
        self.module = module
        totalFunctions = TotalFunctions(in: module).names
    }
}

/// Applies the passes to a function until none finds anything to do.
struct Simplifier: Sendable {
    /// Most functions are done after three rounds; each round takes time in proportion to the function's size.
    static let roundLimit = 12

    let surroundings: Surroundings
    /// The passes of each round.
    let repeated: [SimplificationPass]
    /// The passes applied last.
    let final: [SimplificationPass]

    init(
        _ module: Module,
        repeated: [SimplificationPass] = SimplificationPass.repeated,
        final: [SimplificationPass] = SimplificationPass.final
    ) {
        surroundings = Surroundings(module)
        self.repeated = repeated
        self.final = final
    }

    func simplified(_ function: Function) -> Function { simplified(function) { _, _ in } }

    /// The function simplified; `observe` is shown what each pass has made of it.
    func simplified(_ function: Function, observe: (_ pass: SimplificationPass, _ result: Function) -> Void) -> Function {
        var current = function
        /// How many passes in a row have found nothing to do.
        var idle = 0
        rounds: for _ in 0..<Self.roundLimit {
            for pass in repeated {
                let next = pass.apply(current, surroundings)
                observe(pass, next)
                if next == current { idle += 1 } else { (current, idle) = (next, 0) }
                if idle == repeated.count { break rounds }
            }
        }
        for pass in final {
            current = pass.apply(current, surroundings)
            observe(pass, current)
        }
        return current
    }
}
