@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct OrientationTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// The buffers and values that a loop body may use.
    private struct Scene {
        var index: Value
        var input: Value
        var adjoint: Value
        var other: Value
        var carried: Value
        var scale: Value
    }

    /// The order of a descending loop after the pass. The body carries one number.
    private func order(mirrored: Bool = true, _ content: (inout Builder, Scene) -> Value) -> ForLoop.Order? {
        var function = Function(name: "f")
        let input = function.addParameter(.buffer(.double), "a")
        let adjoint = function.addParameter(.buffer(.double), "aAdjoint", .inout)
        let other = function.addParameter(.buffer(.double), "bAdjoint", .inout)
        let (scale, count) = (function.addParameter(double, "s"), function.addParameter(int, "n"))
        var builder = Builder(function)
        let zero = builder.constant(.double(0))
        let lower = builder.integer(0)
        func loop(_ order: ForLoop.Order, mirroring original: BlockID?, _ content: (inout Builder, Scene) -> Value) -> (ForLoop, Value) {
            let (index, carried) = (builder.makeValue(int, "i"), builder.makeValue(double, "sum"))
            let result = builder.makeValue(double, "sum")
            let scene = Scene(index: index, input: input, adjoint: adjoint, other: other, carried: carried, scale: scale)
            let body = builder.block(mirroring: original, parameters: [carried]) { [content(&$0, scene)] }
            let loop = ForLoop(results: [result], index: index, lower: lower, upper: count, order: order, initial: [zero], body: body)
            builder.emit(.forLoop(loop))
            return (loop, result)
        }
        let (first, _) = loop(.ascending, mirroring: nil) { block, scene in block.elementary(.sin, scene.carried) }
        let (_, result) = loop(.descending, mirroring: mirrored ? first.body.id : nil, content)
        let oriented = Checked.applying(.orientation, to: builder.finished(yielding: [result]))
        guard case .forLoop(let last)? = oriented.body.statements.last?.kind else { return nil }
        return last.order
    }

    @Test func turnsSums() {
        let order = order { block, scene in
            let element = block.load(scene.input, at: scene.index, .unchecked)
            block.emit(.accumulate(block.arithmetic(.multiply, scene.scale, element), into: scene.adjoint, at: scene.index, .unchecked))
            return block.arithmetic(.subtract, block.arithmetic(.add, element, scene.carried), scene.scale)
        }
        #expect(order == .ascending)
    }

    @Test func leavesThePrimalAlone() {
        #expect(order(mirrored: false) { $0.arithmetic(.add, $1.carried, $1.scale) } == .descending)
    }

    @Test func leavesWhatFollowsFromTheIterationBefore() {
        #expect(order { $0.arithmetic(.multiply, $1.carried, $1.scale) } == .descending)
        #expect(order { $0.arithmetic(.subtract, $1.scale, $1.carried) } == .descending)
        #expect(order { $0.arithmetic(.add, $1.carried, $1.carried) } == .descending)
        #expect(order { $0.arithmetic(.add, $1.carried, $0.elementary(.sin, $1.carried)) } == .descending)
        #expect(order { $0.elementary(.sin, $1.scale) } == .descending)
    }

    @Test func turnsWhatIsReadAndClearedAtItsOwnIndex() {
        let order = order { block, scene in
            let seed = block.load(scene.adjoint, at: scene.index, .unchecked)
            block.emit(.store(block.constant(.double(0)), to: scene.adjoint, at: scene.index, .unchecked))
            block.emit(.accumulate(seed, into: scene.other, at: block.integer(0), .unchecked))
            return block.arithmetic(.add, scene.carried, seed)
        }
        #expect(order == .ascending)
    }

    @Test func leavesBuffersThatIterationsShare() {
        let order = order { block, scene in
            let next = block.compute(.wrapping(.add), [scene.index, block.integer(1)])
            let seed = block.load(scene.adjoint, at: next, .unchecked)
            block.emit(.store(seed, to: scene.adjoint, at: scene.index, .unchecked))
            return block.arithmetic(.add, scene.carried, seed)
        }
        #expect(order == .descending)
    }

    @Test func leavesTapes() {
        let order = order { block, scene in
            let popped = block.makeValue(double, "popped")
            block.emit(.removeLast(popped, from: scene.other, .unchecked))
            return block.arithmetic(.add, scene.carried, popped)
        }
        #expect(order == .descending)
    }

    @Test func followsSumsThroughBranches() {
        func branch(_ block: inout Builder, _ scene: Scene, otherwise: (inout Builder) -> Value) -> Value {
            let element = block.load(scene.input, at: scene.index, .unchecked)
            let condition = block.compute(.compare(.less, .double), [element, scene.scale])
            let then = block.block { [$0.arithmetic(.add, scene.carried, element)] }
            let otherwise = block.block { [otherwise(&$0)] }
            let result = block.makeValue(double, "r")
            block.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
            return result
        }
        #expect(order { block, scene in branch(&block, scene) { _ in scene.carried } } == .ascending)
        #expect(order { block, scene in branch(&block, scene) { $0.constant(.double(0)) } } == .descending)
    }
}
