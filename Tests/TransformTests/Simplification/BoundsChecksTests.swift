@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct BoundsChecksTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// How the element at an index is accessed in a loop over a buffer `a`, after the pass.
    private func access(
        from lower: Int,
        upTo upper: (inout Builder, _ count: Value) -> Value,
        resized: Bool = false,
        at place: (inout Builder, _ index: Value) -> Value
    ) -> Access? {
        var function = Function(name: "f")
        let (a, x) = (function.addParameter(.buffer(.double), "a", .inout), function.addParameter(double, "x"))
        var builder = Builder(function)
        let count = builder.count(of: a)
        let bounds = (builder.integer(lower), upper(&builder, count))
        let (index, sum, result) = (builder.makeValue(int, "i"), builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
        let body = builder.block(parameters: [sum]) { block in
            [block.arithmetic(.multiply, sum, block.load(a, at: place(&block, index), .checked))]
        }
        builder.emit(
            .forLoop(
                ForLoop(results: [result], index: index, lower: bounds.0, upper: bounds.1, order: .ascending, initial: [x], body: body)
            )
        )
        if resized { builder.emit(.append(x, to: a)) }
        for case .load(_, _, _, let access) in Checked.applying(.boundsChecks, to: builder.finished(yielding: [result])).allStatements {
            return access
        }
        return nil
    }

    @Test func trustsLoopsUpToTheCount() {
        #expect(access(from: 0, upTo: { $1 }, at: { $1 }) == .unchecked)
        #expect(access(from: 2, upTo: { $1 }, at: { $1 }) == .unchecked)
        #expect(access(from: -1, upTo: { $1 }, at: { $1 }) == .checked)
        #expect(access(from: 0, upTo: { builder, _ in builder.integer(4) }, at: { $1 }) == .checked)
    }

    @Test func trustsNeighboursAsFarAsTheLoopGoes() {
        #expect(access(from: 1, upTo: { $1 }, at: { $0.arithmetic(.subtract, $1, $0.integer(1)) }) == .unchecked)
        #expect(access(from: 1, upTo: { $1 }, at: { $0.arithmetic(.subtract, $1, $0.integer(2)) }) == .checked)
        #expect(access(from: 0, upTo: { $1 }, at: { $0.arithmetic(.add, $1, $0.integer(1)) }) == .checked)
        let inner: (inout Builder, Value) -> Value = { $0.arithmetic(.subtract, $1, $0.integer(1)) }
        #expect(access(from: 0, upTo: inner, at: { $0.arithmetic(.add, $1, $0.integer(1)) }) == .unchecked)
        #expect(access(from: 0, upTo: inner, at: { $0.arithmetic(.add, $1, $0.integer(2)) }) == .checked)
    }

    @Test func doesNotTrustCountsThatChange() {
        #expect(access(from: 0, upTo: { $1 }, resized: true, at: { $1 }) == .checked)
    }

    @Test func knowsTheElementsOfANewBuffer() {
        func access(at place: Int) -> Access? {
            var function = Function(name: "f")
            let (x, k) = (function.addParameter(double, "x"), function.addParameter(int, "k"))
            var builder = Builder(function)
            let buffer = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(buffer, .elements([x, x])))
            builder.emit(.store(x, to: buffer, at: k, .checked))
            let element = builder.load(buffer, at: builder.integer(place), .checked)
            for case .load(_, _, _, let access) in Checked.applying(.boundsChecks, to: builder.finished(yielding: [element])).allStatements
            { return access }
            return nil
        }
        #expect(access(at: 1) == .unchecked)
        #expect(access(at: 2) == .checked)
        #expect(access(at: -1) == .checked)
    }
}
