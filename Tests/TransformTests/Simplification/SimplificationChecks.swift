@testable import AdgenDifferentiation
import AdgenTestSupport
import Testing

import AdgenTransform

/// What the tests of the simplification stage have in common: the verifier after every pass, and a look at what is left.
enum Checked {
    /// The function simplified, each pass's result verified.
    static func simplified(_ function: Function, in module: Module = Module(), sourceLocation: SourceLocation = #_sourceLocation)
        -> Function
    {
        var module = module
        module.functions[function.name] = function
        #expect(verify(function, in: module) == [], "before simplification", sourceLocation: sourceLocation)
        return Simplifier(module).simplified(function) { pass, result in
            #expect(verify(result, in: module) == [], "after \(pass.name)", sourceLocation: sourceLocation)
        }
    }

    /// The function after one pass, verified.
    static func applying(
        _ pass: SimplificationPass,
        to function: Function,
        in module: Module = Module(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Function {
        var module = module
        module.functions[function.name] = function
        #expect(verify(function, in: module) == [], "before \(pass.name)", sourceLocation: sourceLocation)
        let result = pass.apply(function, Surroundings(module))
        #expect(verify(result, in: module) == [], "after \(pass.name)", sourceLocation: sourceLocation)
        return result
    }
}

extension Function {
    /// The statements, those inside others included.
    var allStatements: [Statement.Kind] {
        var kinds: [Statement.Kind] = []
        body.forEachStatement { kinds.append($0.kind) }
        return kinds
    }

    /// The operations in the order of their text.
    var operations: [Operation] {
        allStatements.compactMap { kind in
            if case .compute(_, let operation, _) = kind { operation } else { nil }
        }
    }
}
