@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct InvariantCodeTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// A loop over the elements of `a`, an `inout` buffer, with what is at hand inside; after the pass.
    private func moved(_ content: (inout Builder, _ a: Value, _ index: Value, _ x: Value, _ sum: Value) -> Value) -> Function {
        var function = Function(name: "f")
        let (a, x) = (function.addParameter(.buffer(.double), "a", .inout), function.addParameter(double, "x"))
        var builder = Builder(function)
        let (lower, upper) = (builder.integer(0), builder.count(of: a))
        let (index, sum, result) = (builder.makeValue(int, "i"), builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
        let body = builder.block(parameters: [sum]) { [content(&$0, a, index, x, sum)] }
        builder.emit(
            .forLoop(ForLoop(results: [result], index: index, lower: lower, upper: upper, order: .ascending, initial: [x], body: body))
        )
        return Checked.applying(.invariantCode, to: builder.finished(yielding: [result]))
    }

    private func body(_ function: Function) -> [Statement.Kind] {
        guard case .forLoop(let loop)? = function.body.statements.last?.kind else { return [] }
        return loop.body.statements.map(\.kind)
    }

    @Test func movesWhatNoIterationChanges() {
        let function = moved { builder, a, _, x, sum in
            let scale = builder.elementary(.exp, builder.arithmetic(.multiply, x, builder.constant(.double(2))))
            let count = builder.compute(.convert(from: .int, to: .double), [builder.count(of: a)])
            return builder.arithmetic(.add, sum, builder.arithmetic(.multiply, scale, count))
        }
        #expect(body(function).count == 1)
    }

    @Test func leavesWhatMayTrapAndWhatChanges() {
        let function = moved { builder, a, index, x, sum in
            _ = builder.compute(.convert(from: .double, to: .int), [x])
            let next = builder.arithmetic(.add, index, index)
            builder.emit(.append(sum, to: a))
            _ = builder.count(of: a)
            _ = builder.compute(.convert(from: .int, to: .double), [next])
            return sum
        }
        #expect(body(function).count == 5)
    }
}
