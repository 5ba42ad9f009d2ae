@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct CarriedValuesTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// A loop over `0 ..< n` that carries what starts as `x`, `x` and `y`, simplified. `next` writes what an iteration yields.
    private func simplified(results: [Int], next: (inout Builder, [Value]) -> [Value]) -> Function {
        var function = Function(name: "f")
        let (x, y) = (function.addParameter(double, "x"), function.addParameter(double, "y"))
        let count = function.addParameter(int, "n")
        var builder = Builder(function)
        let index = builder.makeValue(int, "i")
        let parameters = ["p", "q", "r"].map { builder.makeValue(double, $0) }
        let body = builder.block(parameters: parameters) { next(&$0, parameters) }
        let after = ["p", "q", "r"].map { builder.makeValue(double, $0) }
        let zero = builder.integer(0)
        builder.emit(
            .forLoop(
                ForLoop(results: after, index: index, lower: zero, upper: count, order: .ascending, initial: [x, x, y], body: body)
            )
        )
        return Checked.simplified(builder.finished(yielding: results.map { after[$0] }))
    }

    private func loop(_ function: Function) -> ForLoop? {
        for case .forLoop(let loop) in function.allStatements { return loop }
        return nil
    }

    @Test func takesOutWhatNeverChanges() {
        let function = simplified(results: [0, 1, 2]) { builder, parameters in
            [parameters[0], builder.arithmetic(.multiply, parameters[1], parameters[0]), parameters[2]]
        }
        #expect(loop(function)?.initial.count == 1)
        #expect(function.body.yields[0] == function.parameters[0].value)
        #expect(function.body.yields[2] == function.parameters[1].value)
    }

    @Test func takesOutWhatIsUsedForItselfOnly() {
        let function = simplified(results: [2]) { builder, parameters in
            [builder.elementary(.sin, parameters[1]), builder.elementary(.cos, parameters[0]), builder.elementary(.exp, parameters[2])]
        }
        #expect(loop(function)?.initial == [function.parameters[1].value])
        #expect(function.operations.filter { $0 != .constant(.int(0)) } == [.elementary(.exp, .double)])
    }

    @Test func mergesWhatIsAlwaysTheSame() {
        let function = simplified(results: [0, 1]) { builder, parameters in
            let next = builder.arithmetic(.multiply, parameters[0], parameters[1])
            return [next, next, parameters[2]]
        }
        #expect(loop(function)?.initial.count == 1)
        #expect(function.body.yields[0] == function.body.yields[1])
    }

    @Test func dropsLoopsThatDoNothing() {
        let function = simplified(results: []) { builder, parameters in parameters.map { builder.elementary(.sin, $0) } }
        #expect(function.body.statements.isEmpty)
    }

    @Test func keepsLoopsThatMayRunForever() {
        var function = Function(name: "f")
        let (x, y) = (function.addParameter(double, "x"), function.addParameter(double, "y"))
        var builder = Builder(function)
        let conditionParameters = ["p", "q"].map { builder.makeValue(double, $0) }
        let condition = builder.block(parameters: conditionParameters) { block in
            [block.compute(.compare(.greater, .double), [conditionParameters[0], x])]
        }
        let parameters = ["p", "q"].map { builder.makeValue(double, $0) }
        let body = builder.block(parameters: parameters) { block in parameters.map { block.elementary(.sin, $0) } }
        let results = ["p", "q"].map { builder.makeValue(double, $0) }
        builder.emit(.whileLoop(WhileLoop(results: results, initial: [y, x], condition: condition, body: body)))
        let simplified = Checked.simplified(builder.finished(yielding: []))
        guard case .whileLoop(let loop)? = simplified.allStatements.first else {
            Issue.record("the loop is gone")
            return
        }
        #expect(loop.initial == [y])
        #expect(loop.body.statements.count == 1)
    }
}
