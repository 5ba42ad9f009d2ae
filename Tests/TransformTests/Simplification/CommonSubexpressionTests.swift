@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct CommonSubexpressionTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// A function of `a: inout [Double]`, `i: Int` and `x: Double`, after the pass.
    private func eliminated(
        _ pass: SimplificationPass = .commonSubexpressions,
        _ content: (inout Builder, _ a: Value, _ i: Value, _ x: Value) -> [Value]
    ) -> Function {
        var function = Function(name: "f")
        let buffer = function.addParameter(.buffer(.double), "a", .inout)
        let index = function.addParameter(int, "i")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let results = content(&builder, buffer, index, x)
        return Checked.applying(pass, to: builder.finished(yielding: results))
    }

    private func loads(_ function: Function) -> Int {
        function.allStatements.count { if case .load = $0 { true } else { false } }
    }

    @Test func computesOnce() {
        let function = eliminated { builder, _, index, x in
            let sine = builder.elementary(.sin, x)
            let again = builder.elementary(.sin, x)
            let next = builder.arithmetic(.add, index, index)
            return [builder.arithmetic(.multiply, sine, again), next, builder.arithmetic(.add, index, index)]
        }
        #expect(function.operations == [.elementary(.sin, .double), .arithmetic(.add, .int), .arithmetic(.multiply, .double)])
    }

    @Test func knowsWhatBlocksAroundHaveComputed() {
        let function = eliminated { builder, _, _, x in
            let sine = builder.elementary(.sin, x)
            let condition = builder.compute(.compare(.less, .double), [sine, x])
            let then = builder.block { [$0.arithmetic(.negate, $0.elementary(.sin, x))] }
            let otherwise = builder.block { [$0.elementary(.cos, x)] }
            let result = builder.makeValue(double, "r")
            builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return [result, builder.elementary(.cos, x)]
        }
        #expect(function.operations.filter { $0 == .elementary(.sin, .double) }.count == 1)
        #expect(function.operations.filter { $0 == .elementary(.cos, .double) }.count == 2)
    }

    @Test func loadsOnceUntilAWrite() {
        let function = eliminated { builder, buffer, index, x in
            let first = builder.load(buffer, at: index, .checked)
            let second = builder.load(buffer, at: index, .checked)
            let other = builder.arithmetic(.add, index, index)
            builder.emit(.accumulate(x, into: buffer, at: other, .checked))
            let third = builder.load(buffer, at: index, .checked)
            return [first, second, third]
        }
        #expect(loads(function) == 2)
    }

    @Test func knowsWhatWasStored() {
        let function = eliminated { builder, buffer, index, x in
            builder.emit(.store(x, to: buffer, at: index, .checked))
            return [builder.load(buffer, at: index, .checked)]
        }
        #expect(loads(function) == 0)
        #expect(function.body.yields == [function.parameters[2].value])
    }

    private func stores(_ function: Function) -> Int {
        function.allStatements.count { if case .store = $0 { true } else { false } }
    }

    @Test func storesWhatIsNotThereYet() {
        for pass in [SimplificationPass.commonSubexpressions, .repetitions] {
            let same = eliminated(pass) { builder, buffer, index, x in
                let element = builder.load(buffer, at: index, .checked)
                builder.emit(.store(element, to: buffer, at: index, .checked))
                return [element]
            }
            #expect(stores(same) == 0)
            let changed = eliminated(pass) { builder, buffer, index, x in
                let element = builder.load(buffer, at: index, .checked)
                builder.emit(.store(x, to: buffer, at: index, .checked))
                builder.emit(.store(element, to: buffer, at: index, .checked))
                return [element]
            }
            #expect(stores(changed) == 2)
            let elsewhere = eliminated(pass) { builder, buffer, index, x in
                let other = builder.arithmetic(.add, index, index)
                let element = builder.load(buffer, at: index, .checked)
                builder.emit(.accumulate(x, into: buffer, at: other, .checked))
                builder.emit(.store(element, to: buffer, at: index, .checked))
                return [element]
            }
            #expect(stores(elsewhere) == 1)
            // That it is within the buffer is only known by the store.
            let unsure = eliminated(pass) { builder, buffer, index, x in
                let element = builder.load(buffer, at: index, .unchecked)
                builder.emit(.store(element, to: buffer, at: index, .checked))
                return [element]
            }
            #expect(stores(unsure) == 1)
        }
    }

    @Test func loadsWhatWasStoredInPrimals() {
        let function = eliminated(.repetitions) { builder, buffer, index, x in
            builder.emit(.store(x, to: buffer, at: index, .checked))
            return [builder.load(buffer, at: index, .checked), builder.load(buffer, at: index, .checked)]
        }
        #expect(loads(function) == 1)
    }

    /// An unchecked access only says that its index is good, so it can't stand for a check.
    @Test func keepsChecks() {
        let function = eliminated { builder, buffer, index, _ in
            [builder.load(buffer, at: index, .unchecked), builder.load(buffer, at: index, .checked)]
        }
        #expect(loads(function) == 2)
    }

    @Test func forgetsWhatALaterIterationWrites() {
        let function = eliminated { builder, buffer, index, x in
            let before = builder.load(buffer, at: index, .checked)
            let k = builder.makeValue(int, "k")
            let (sum, result) = (builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
            let body = builder.block(parameters: [sum]) { block in
                let inside = block.load(buffer, at: index, .checked)
                block.emit(.store(x, to: buffer, at: k, .checked))
                return [block.arithmetic(.add, sum, inside)]
            }
            let (lower, upper) = (builder.integer(0), builder.integer(3))
            builder.emit(
                .forLoop(
                    ForLoop(results: [result], index: k, lower: lower, upper: upper, order: .ascending, initial: [before], body: body)
                )
            )
            return [result, builder.load(buffer, at: index, .checked)]
        }
        #expect(loads(function) == 3)
    }
}
