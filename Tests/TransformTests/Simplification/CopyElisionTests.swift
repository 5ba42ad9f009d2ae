@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct CopyElisionTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    private func elided(_ content: (inout Builder, _ a: Value, _ x: Value) -> [Value]) -> Function {
        var function = Function(name: "f")
        let (a, x) = (function.addParameter(.buffer(.double), "a", .inout), function.addParameter(double, "x"))
        var builder = Builder(function)
        let results = content(&builder, a, x)
        return Checked.applying(.copyElision, to: builder.finished(yielding: results))
    }

    private func copy(_ buffer: Value, _ name: String, _ builder: inout Builder) -> Value {
        let copy = builder.makeValue(.buffer(.double), name)
        builder.emit(.define(copy, .copy(buffer)))
        return copy
    }

    /// `for i in 0 ..< 4 { let row = a; ...row[i]...; a[i] = x }`: the write comes after the last use of the iteration's copy.
    private func loop(over a: Value, _ x: Value, _ builder: inout Builder, writesFirst: Bool) -> [Value] {
        let index = builder.makeValue(int, "i")
        let (sum, result) = (builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
        let body = builder.block(parameters: [sum]) { block in
            let row = copy(a, "row", &block)
            if writesFirst { block.emit(.store(x, to: a, at: index, .checked)) }
            let element = block.load(row, at: index, .checked)
            if !writesFirst { block.emit(.store(x, to: a, at: index, .checked)) }
            return [block.arithmetic(.add, sum, element)]
        }
        let (lower, upper) = (builder.integer(0), builder.integer(4))
        builder.emit(
            .forLoop(ForLoop(results: [result], index: index, lower: lower, upper: upper, order: .ascending, initial: [x], body: body))
        )
        return [result]
    }

    @Test func usesTheOriginalUntilItIsWritten() {
        #expect(!elided { loop(over: $1, $2, &$0, writesFirst: false) }.body.contains(\.isCopy))
        #expect(elided { loop(over: $1, $2, &$0, writesFirst: true) }.body.contains(\.isCopy))
    }

    @Test func keepsCopiesThatAreWritten() {
        let function = elided { builder, a, x in
            let b = copy(a, "b", &builder)
            builder.emit(.store(x, to: b, at: builder.integer(0), .checked))
            return [builder.load(b, at: builder.integer(1), .checked), builder.load(a, at: builder.integer(0), .checked)]
        }
        #expect(function.body.contains(\.isCopy))
    }

    @Test func keepsCopiesOfWhatACallWrites() {
        let function = elided { builder, a, x in
            let b = copy(a, "b", &builder)
            builder.emit(.exchange(a, copy(a, "c", &builder)))
            return [builder.load(b, at: builder.integer(1), .checked)]
        }
        #expect(function.body.contains(\.isCopy))
    }

    @Test func followsCopiesOfCopies() {
        let function = elided { builder, a, x in
            let c = copy(copy(a, "b", &builder), "c", &builder)
            return [builder.load(c, at: builder.integer(1), .checked)]
        }
        #expect(!function.body.contains(\.isCopy))
    }

    @Test func renamesWhatIsNotUsedAnyMore() {
        let function = elided { builder, a, x in
            let b = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(b, .elements([x, x])))
            let c = copy(b, "c", &builder)
            builder.emit(.append(x, to: c))
            return [c]
        }
        #expect(!function.body.contains(\.isCopy))
        #expect(function.body.yields.map { function[$0].name } == ["b"])
    }

    @Test func exchangesInsteadOfAssigning() {
        let function = elided { builder, a, x in
            let b = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(b, .elements([x, x])))
            builder.emit(.assign(a, .copy(b)))
            return []
        }
        #expect(!function.body.contains(\.isCopy))
        #expect(function.allStatements.contains { if case .exchange = $0 { true } else { false } })
    }

    @Test func keepsAssignmentsOfWhatIsUsedLater() {
        let function = elided { builder, a, x in
            let b = builder.makeValue(.buffer(.double), "b")
            builder.emit(.define(b, .elements([x, x])))
            builder.emit(.assign(a, .copy(b)))
            return [b]
        }
        #expect(function.body.contains(\.isCopy))
    }
}
