import Testing

import AdgenTransform
@testable import AdgenDifferentiation

@Suite struct LoopChecksTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// A loop from `lower` to `n` that adds up what `content` gives, over a buffer `a`, after simplification.
    private func simplified(
        from lower: Int = 0,
        resized: Bool = false,
        _ content: (inout Builder, _ a: Value, _ index: Value) -> Value
    ) -> [Statement.Kind] {
        var function = Function(name: "f")
        let (a, n) = (function.addParameter(.buffer(.double), "a", .inout), function.addParameter(int, "n"))
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let start = builder.integer(lower)
        let (index, sum, result) = (builder.makeValue(int, "i"), builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
        let body = builder.block(parameters: [sum]) { [$0.arithmetic(.add, sum, content(&$0, a, index))] }
        builder.emit(
            .forLoop(ForLoop(results: [result], index: index, lower: start, upper: n, order: .ascending, initial: [x], body: body))
        )
        if resized { builder.emit(.append(x, to: a)) }
        return Checked.simplified(builder.finished(yielding: [result])).allStatements
    }

    private func accesses(_ statements: [Statement.Kind]) -> [Access] {
        statements.compactMap { statement in
            switch statement {
            case .load(_, _, _, let access), .store(_, _, _, let access): access
            default: nil
            }
        }
    }

    private func checks(_ statements: [Statement.Kind]) -> Int {
        statements.count { if case .check = $0 { true } else { false } }
    }

    @Test func checksOnceForAllIterations() {
        let statements = simplified { $0.arithmetic(.multiply, $0.load($1, at: $2, .checked), $0.load($1, at: $2, .checked)) }
        #expect(accesses(statements) == [.unchecked])
        #expect(checks(statements) == 1)
    }

    @Test func checksNeighboursWithoutOverflow() {
        let statements = simplified(from: 1) { block, a, index in
            let (before, after) = (block.arithmetic(.subtract, index, block.integer(1)), block.arithmetic(.add, index, block.integer(1)))
            return block.arithmetic(.add, block.load(a, at: before, .checked), block.load(a, at: after, .checked))
        }
        #expect(accesses(statements) == [.unchecked, .unchecked])
        #expect(checks(statements) == 2)
        #expect(!statements.contains { if case .compute(_, .arithmetic(_, .int), _) = $0 { true } else { false } })
    }

    @Test func leavesIndicesThatMayBeNegative() {
        let statements = simplified(from: 0) { $0.load($1, at: $0.arithmetic(.subtract, $2, $0.integer(1)), .checked) }
        #expect(accesses(statements) == [.checked])
        #expect(checks(statements) == 0)
    }

    @Test func leavesBuffersThatAreResized() {
        #expect(accesses(simplified(resized: true) { $0.load($1, at: $2, .checked) }) == [.checked])
    }

    @Test func leavesAccessesThatNotEveryIterationMakes() {
        let statements = simplified { block, a, index in
            let result = block.makeValue(double, "t")
            let condition = block.compute(.compare(.greater, .int), [index, block.integer(3)])
            let then = block.block { [$0.load(a, at: index, .checked)] }
            let otherwise = block.block { [$0.floatingPoint(0, .double)] }
            block.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return result
        }
        #expect(accesses(statements) == [.checked])
    }

    /// What is printed before the trap is to be printed, and another reason to trap comes first where it did.
    @Test func leavesLoopsWithOtherEffects() {
        let printing = simplified { block, a, index in
            block.emit(.carried(Carried(results: [], pieces: [.text("print(0)")], isSink: true)))
            return block.load(a, at: index, .checked)
        }
        #expect(accesses(printing) == [.checked])
        let dividing = simplified { block, a, index in
            let quotient = block.arithmetic(.divide, block.integer(7), index)
            let number = block.compute(.convert(from: .int, to: .double), [quotient])
            return block.arithmetic(.add, number, block.load(a, at: index, .checked))
        }
        #expect(accesses(dividing) == [.checked])
        let ending = simplified { block, a, index in
            let condition = block.block { [$0.compute(.constant(.bool(true)), [])] }
            block.emit(.whileLoop(WhileLoop(results: [], initial: [], condition: condition, body: block.block { _ in [] })))
            return block.load(a, at: index, .checked)
        }
        #expect(accesses(ending) == [.checked])
    }
}
