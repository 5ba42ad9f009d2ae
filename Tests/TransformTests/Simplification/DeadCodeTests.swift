@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct DeadCodeTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    private func removed(in module: Module = Module(), _ content: (inout Builder, _ a: Value, _ x: Value) -> [Value]) -> Function {
        var function = Function(name: "f")
        let (a, x) = (function.addParameter(.buffer(.double), "a"), function.addParameter(double, "x"))
        var builder = Builder(function)
        let results = content(&builder, a, x)
        return Checked.applying(.deadCode, to: builder.finished(yielding: results), in: module)
    }

    @Test func removesPureComputations() {
        let function = removed { builder, _, x in
            _ = builder.elementary(.exp, builder.elementary(.sin, x))
            return [x]
        }
        #expect(function.body.statements.isEmpty)
    }

    @Test func keepsWhatMayTrap() {
        let function = removed { builder, a, x in
            _ = builder.compute(.convert(from: .double, to: .int), [x])
            _ = builder.load(a, at: builder.integer(3), .checked)
            builder.emit(.check(builder.constant(.bool(false)), message: []))
            return []
        }
        #expect(function.allStatements.count == 5)
    }

    @Test func removesBuffersThatAreOnlyWritten() {
        let function = removed { builder, a, x in
            let buffer = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(buffer, .repeating(x, count: builder.count(of: a))))
            builder.emit(.store(x, to: buffer, at: builder.integer(0), .unchecked))
            builder.emit(.append(x, to: buffer))
            let last = builder.makeValue(double, "last")
            builder.emit(.removeLast(last, from: buffer, .unchecked))
            return []
        }
        #expect(function.body.statements.isEmpty)
    }

    @Test func keepsBuffersWhoseWritesMayTrap() {
        let function = removed { builder, a, x in
            let buffer = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(buffer, .copy(a)))
            builder.emit(.store(x, to: buffer, at: builder.integer(0), .checked))
            return []
        }
        #expect(function.body.statements.count == 3)
    }

    @Test func keepsCountsThatMayBeNegative() {
        let function = removed { builder, _, x in
            let count = builder.compute(.wrapping(.subtract), [builder.integer(1), builder.integer(2)])
            let buffer = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(buffer, .repeating(x, count: count)))
            return []
        }
        #expect(function.body.statements.count == 4)
    }

    @Test func removesCallsOfTotalFunctionsOnly() {
        var total = Function(name: "total")
        let u = total.addParameter(double, "u")
        var builder = Builder(total)
        let sine = builder.elementary(.sin, u)
        total = builder.finished(yielding: [sine])

        var printing = Function(name: "printing")
        let v = printing.addParameter(double, "u")
        builder = Builder(printing)
        builder.emit(.carried(Carried(results: [], pieces: [.text("print("), .value(v), .text(")")], isSink: true)))
        printing = builder.finished(yielding: [v])

        let module = Module(functions: ["total": total, "printing": printing])
        let function = removed(in: module) { builder, _, x in
            for callee in ["total", "printing"] {
                builder.emit(.call(Call(results: [builder.makeValue(double, "r")], callee: callee, arguments: [x])))
            }
            return []
        }
        #expect(function.body.callees == ["printing"])
    }
}
