import AdgenTestSupport
import AdgenTransform
import Testing

@Suite struct InterpreterTests {
    private func interpreter<N: Number>(_ functions: Function..., as type: N.Type = Double.self, steps: Int = 10_000) -> Interpreter<N> {
        var module = Module()
        for function in functions { module.functions[function.name] = function }
        #expect(verify(module) == [])
        return Interpreter(module, stepLimit: steps)
    }

    private func number<N: Number>(_ datum: Datum<N>) -> N? {
        if case .number(let number) = datum { number } else { nil }
    }

    @Test func runsAForLoopOverABuffer() throws {
        let buffer = Storage<Double>(.double, numbers: [1, 2, 3])
        let results = try interpreter(SampleFunctions.sumOfSquares).run("sumOfSquares", [.buffer(buffer), .number(0.5)])
        #expect(results.compactMap(number) == [7])
        #expect(buffer.numbers == [1, 2, 3])
    }

    @Test func runsAWhileLoop() throws {
        let results = try interpreter(SampleFunctions.halving).run("halving", [.number(10)])
        #expect(results.compactMap(number) == [0.625])
        guard case .integer(4) = results[1] else { return #expect(Bool(false), "\(results[1])") }
    }

    @Test func recallsWhatTheMirroredIterationHad() throws {
        let results = try interpreter(SampleFunctions.mirroredProduct).run("mirroredProduct", [.number(2)])
        #expect(results.compactMap(number) == [8, 12])
    }

    @Test func carriesDerivativesToTheThirdOrder() throws {
        typealias Third = Dual<Dual<Dual<Double>>>
        let one = Dual<Dual<Double>>(1)
        let x = Third(Dual(Dual(2, tangent: 1), tangent: Dual(1)), tangent: one)
        let results = try interpreter(SampleFunctions.mirroredProduct, as: Third.self).run("mirroredProduct", [.number(x)])
        let cube = try #require(results.compactMap(number).first)
        #expect(cube.primal == 8)
        #expect(cube.tangent.primal == 12)
        #expect(cube.tangent.tangent.primal == 12)
        #expect(cube.tangent.tangent.tangent == 6)
    }

    @Test func roundsFloatsAsFloatsAndKeepsTheirDerivativesExact() throws {
        var function = Function(name: "f")
        let x = function.addParameter(.scalar(.float), "x")
        var builder = Builder(function)
        let sine = builder.elementary(.sin, x)
        let product = builder.arithmetic(.multiply, sine, x)
        let results = try interpreter(builder.finished(yielding: [product]), as: Dual<Double>.self)
            .run("f", [.number(Dual(Double(Float(0.7)), tangent: 1))])
        let exact = try #require(results.compactMap(number).first)
        #expect(Float(exact.value) == Elementary.sin.evaluate([Float(0.7)]) * Float(0.7))
        #expect(exact.value == Double(Float(exact.value)))
        let point = Double(Float(0.7))
        #expect((exact.tangent - (Elementary.cos.evaluate([point]) * point + Elementary.sin.evaluate([point]))).magnitude < 1e-7)
    }

    @Test func trapsWhereSwiftTraps() throws {
        func outcome(_ arithmetic: Arithmetic, _ left: Int, _ right: Int) -> Trap? {
            var builder = Builder(Function(name: "f"))
            let operands = [builder.integer(left), builder.integer(right)]
            let result = builder.compute(.arithmetic(arithmetic, .int), operands)
            do { _ = try interpreter(builder.finished(yielding: [result])).run("f", []) } catch { return error as? Trap }
            return nil
        }
        #expect(outcome(.add, .max, 1) != nil)
        #expect(outcome(.divide, 1, 0) != nil)
        #expect(outcome(.divide, .min, -1) != nil)
        #expect(outcome(.remainder, .min, -1) != nil)
        #expect(outcome(.multiply, 3, 4) == nil)
    }

    @Test func tellsCheckedFromUncheckedAccess() {
        func run(_ access: Access) throws {
            var function = Function(name: "f")
            let buffer = function.addParameter(.buffer(.double), "a")
            var builder = Builder(function)
            let index = builder.integer(3)
            let element = builder.load(buffer, at: index, access)
            let storage = Storage<Double>(.double, numbers: [1])
            _ = try interpreter(builder.finished(yielding: [element])).run("f", [.buffer(storage)])
        }
        #expect(throws: Trap.self) { try run(.checked) }
        #expect(throws: Fault.self) { try run(.unchecked) }
    }

    @Test func stopsWhatNeverEnds() {
        #expect(throws: Fault.self) {
            try interpreter(SampleFunctions.halving, steps: 100).run("halving", [.number(.infinity)])
        }
    }
}
