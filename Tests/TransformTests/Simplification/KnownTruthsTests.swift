@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct KnownTruthsTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    private func simplified(_ content: (inout Builder, _ n: Value) -> [Value]) -> Function {
        var function = Function(name: "f")
        let n = function.addParameter(int, "n")
        var builder = Builder(function)
        let results = content(&builder, n)
        return Checked.simplified(builder.finished(yielding: results))
    }

    private func branch(on condition: Value, _ builder: inout Builder, _ then: (inout Builder) -> Value, else other: Int) -> Value {
        let thenBlock = builder.block { [then(&$0)] }
        let elseBlock = builder.block { [$0.integer(other)] }
        let result = builder.makeValue(int, "r")
        builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: thenBlock, elseBlock: elseBlock)))
        return result
    }

    private func branches(_ function: Function) -> Int { function.allStatements.count { if case .branch = $0 { true } else { false } } }

    @Test func checksOnce() {
        let function = simplified { builder, n in
            let condition = builder.compute(.compare(.lessOrEqual, .int), [builder.integer(0), n])
            builder.emit(.check(condition, message: []))
            builder.emit(.check(condition, message: []))
            return [branch(on: condition, &builder, { _ in n }, else: 3)]
        }
        #expect(function.allStatements.count { if case .check = $0 { true } else { false } } == 1)
        #expect(branches(function) == 0)
    }

    @Test func takesTheArmThatABranchAroundDecides() {
        let function = simplified { builder, n in
            let condition = builder.compute(.compare(.less, .int), [builder.integer(0), n])
            let outer = branch(on: condition, &builder, { branch(on: condition, &$0, { $0.integer(1) }, else: 2) }, else: 3)
            return [outer, branch(on: condition, &builder, { _ in n }, else: 4)]
        }
        #expect(branches(function) == 2)
        #expect(!function.operations.contains(.constant(.int(2))))
    }

    @Test func forgetsWhatOnlyABlockHasChecked() {
        let function = simplified { builder, n in
            let outer = builder.compute(.compare(.less, .int), [builder.integer(0), n])
            let inner = builder.compute(.compare(.less, .int), [builder.integer(5), n])
            let first = branch(
                on: outer,
                &builder,
                {
                    $0.emit(.check(inner, message: [])); return n
                },
                else: 3
            )
            return [first, branch(on: inner, &builder, { _ in n }, else: 4)]
        }
        #expect(branches(function) == 2)
    }

    /// The number of iterations of a loop over a range that has been checked.
    @Test func knowsHowOftenALoopRuns() {
        let function = simplified { builder, n in
            let lower = builder.integer(2)
            builder.emit(.check(builder.compute(.compare(.lessOrEqual, .int), [lower, n]), message: []))
            let difference = builder.compute(.wrapping(.subtract), [n, lower])
            let isAny = builder.compute(.compare(.less, .int), [lower, n])
            return [branch(on: isAny, &builder, { _ in difference }, else: 0)]
        }
        #expect(branches(function) == 0)
    }
}
