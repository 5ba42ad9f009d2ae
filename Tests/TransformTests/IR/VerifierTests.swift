import AdgenTransform
import Testing

/// Each test breaks one promise of the intermediate representation and expects the verifier to say so.
@Suite struct VerifierTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    private func faults(_ function: Function, _ others: [Function] = []) -> [String] {
        var module = Module()
        for function in others + [function] { module.functions[function.name] = function }
        return verify(module)
    }

    private func expect(_ fault: String, in function: Function, _ others: [Function] = []) {
        let faults = faults(function, others)
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func acceptsALoopOverABuffer() {
        #expect(faults(SampleFunctions.sumOfSquares) == [])
        #expect(faults(SampleFunctions.halving) == [])
        #expect(faults(SampleFunctions.mirroredProduct) == [])
    }

    @Test func wantsDefinitionsBeforeUses() {
        var function = Function(name: "f")
        let late = function.makeValue(double, "late")
        var builder = Builder(function)
        let sum = builder.arithmetic(.add, late, late)
        builder.emit(.compute(late, .constant(.double(1)), []))
        expect("'late' (value 0) is used before its definition", in: builder.finished(yielding: [sum]))
    }

    @Test func wantsLanesThatAreThere() {
        func function(_ operation: VectorOperation, _ type: Scalar) -> Function {
            var function = Function(name: "f")
            let operands = operation.operands(type).map { function.addParameter(.scalar($0), "x") }
            var builder = Builder(function)
            let result = builder.compute(.vector(operation, type), operands)
            return builder.finished(yielding: [result])
        }
        let vector = Vector(.double, 3)
        #expect(faults(function(.lane(2), .vector(vector))) == [])
        expect("SIMD3<Double> has no lane 3", in: function(.lane(3), .vector(vector)))
        expect("SIMD3<Double> has no lane -1", in: function(.replaceLane(-1), .vector(vector)))
        expect("the operation needs a vector, not SIMDMask<SIMD3<Int64>>", in: function(.sum, .mask(vector)))
        expect("the operation needs a mask, not SIMD3<Double>", in: function(.any, .vector(vector)))
        expect("Double has no lanes", in: function(.sum, .double))
        let parameter = TypeParameter.vectors(name: "V", constraints: ["SIMD"], requirements: [], lane: .double, isFullyKnown: true)
        #expect(faults(function(.laneAt, parameter.scalar)) == [])
        #expect(faults(function(.laneCount, parameter.scalar)) == [])
        expect("V has no lane 0", in: function(.lane(0), parameter.scalar))
        expect("how many lanes V has is not known", in: function(.make, parameter.scalar))
    }

    @Test func wantsUsesInScope() {
        var builder = Builder(Function(name: "f"))
        let yes = builder.constant(.bool(true))
        var inner = yes
        let then = builder.block { block in
            inner = block.constant(.double(1), name: "inner")
            return []
        }
        let otherwise = builder.block { _ in [] }
        builder.emit(.branch(Branch(results: [], condition: yes, thenBlock: then, elseBlock: otherwise)))
        expect("outside the block that defines it", in: builder.finished(yielding: [inner]))
    }

    @Test func wantsOneDefinition() {
        var builder = Builder(Function(name: "f"))
        let one = builder.constant(.double(1), name: "one")
        builder.emit(.compute(one, .constant(.double(2)), []))
        expect("is defined twice", in: builder.finished(yielding: [one]))
    }

    @Test func wantsOperandsOfTheRightType() {
        var builder = Builder(Function(name: "f"))
        let one = builder.constant(.double(1))
        let two = builder.integer(2)
        let sum = builder.compute(.arithmetic(.add, .double), [one, two])
        expect("has the type Int, not Double", in: builder.finished(yielding: [sum]))
    }

    @Test func wantsYieldsThatMatchTheResults() {
        var builder = Builder(Function(name: "f"))
        let yes = builder.constant(.bool(true))
        let result = builder.makeValue(double, "r")
        let then = builder.block { [$0.constant(.double(1))] }
        let otherwise = builder.block { _ in [] }
        builder.emit(.branch(Branch(results: [result], condition: yes, thenBlock: then, elseBlock: otherwise)))
        expect("0 yields where 1 are due", in: builder.finished(yielding: [result]))
    }

    @Test func keepsInputsUnwritten() {
        var function = Function(name: "f")
        let buffer = function.addParameter(.buffer(.double), "a")
        var builder = Builder(function)
        let zero = builder.integer(0)
        let value = builder.constant(.double(1))
        builder.emit(.store(value, to: buffer, at: zero, .checked))
        expect("is written, but is an input", in: builder.finished(yielding: []))
    }

    @Test func keepsAccumulatedBuffersUnread() {
        var function = Function(name: "f")
        let buffer = function.addParameter(.buffer(.double), "a", .accumulating)
        var builder = Builder(function)
        let zero = builder.integer(0)
        let element = builder.load(buffer, at: zero, .checked)
        expect("is read, but may only be added to", in: builder.finished(yielding: [element]))
    }

    @Test func keepsParametersOutOfTheResults() {
        var function = Function(name: "f")
        let buffer = function.addParameter(.buffer(.double), "a", .inout)
        expect("cannot be a result", in: Builder(function).finished(yielding: [buffer]))
    }

    /// A loop's condition is run anew for each iteration; an assertion reads where it stands.
    @Test func keepsCarriedTextOutOfConditions() {
        func reading(_ emit: (inout Builder, Block) -> Void) -> Function {
            var builder = Builder(Function(name: "f"))
            let condition = builder.block { block in
                let read = block.makeValue(.scalar(.bool), "read")
                block.emit(.carried(Carried(results: [read], pieces: [.text("isOn")], isSink: false)))
                return [read]
            }
            emit(&builder, condition)
            return builder.finished(yielding: [])
        }
        let loop = reading { builder, condition in
            let body = builder.block { _ in [] }
            builder.emit(.whileLoop(WhileLoop(results: [], initial: [], condition: condition, body: body)))
        }
        expect("is carried over in a condition", in: loop)
        let assertion = reading { builder, condition in builder.emit(.assert(condition, message: [])) }
        #expect(verify(Module(functions: ["f": assertion])) == [])
    }

    @Test func keepsConditionsWithoutEffect() {
        var builder = Builder(Function(name: "f"))
        let buffer = builder.makeValue(.buffer(.double), "a")
        builder.emit(.define(buffer, .empty))
        let value = builder.constant(.double(1))
        let condition = builder.block { block in
            block.emit(.append(value, to: buffer))
            return [block.constant(.bool(false))]
        }
        let body = builder.block { _ in [] }
        builder.emit(.whileLoop(WhileLoop(results: [], initial: [], condition: condition, body: body)))
        expect("is written in a condition", in: builder.finished(yielding: []))
    }

    @Test func wantsCallsThatMatchTheCallee() {
        var builder = Builder(Function(name: "g"))
        let result = builder.makeValue(double, "r")
        builder.emit(.call(Call(results: [result], callee: "sumOfSquares", arguments: [])))
        expect("0 arguments where 2 are due", in: builder.finished(yielding: [result]), [SampleFunctions.sumOfSquares])
    }

    @Test func wantsWrittenArgumentsExclusive() {
        var callee = Function(name: "g")
        _ = callee.addParameter(.buffer(.double), "a", .inout)
        _ = callee.addParameter(.buffer(.double), "b")
        var function = Function(name: "f")
        let buffer = function.addParameter(.buffer(.double), "a", .inout)
        var builder = Builder(function)
        builder.emit(.call(Call(results: [], callee: "g", arguments: [buffer, buffer])))
        expect("is passed twice", in: builder.finished(yielding: []), [callee])
    }

    @Test func wantsRecallsInTheMirroredBlock() {
        var builder = Builder(Function(name: "f"))
        let one = builder.constant(.double(1))
        let again = builder.makeValue(double, "again")
        builder.emit(.recall(again, of: one))
        expect("is recalled outside a block that mirrors its own", in: builder.finished(yielding: [again]))
    }
}
