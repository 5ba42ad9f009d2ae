@testable import AdgenDifferentiation
import Testing

import AdgenTransform

@Suite struct ModuleSimplificationTests {
    private let double = ValueType.scalar(.double)
    private let int = ValueType.scalar(.int)

    /// A linear recursion needs no record of numbers: `f(n, x) = n < 1 ? x : 2 * f(n - 1, x)`.
    private var linearRecursion: Function {
        var function = Function(name: "f")
        let (n, x) = (function.addParameter(int, "n"), function.addParameter(double, "x"))
        var builder = Builder(function)
        let condition = builder.compute(.compare(.less, .int), [n, builder.integer(1)])
        let then = builder.block { _ in [x] }
        let otherwise = builder.block { block in
            let less = block.arithmetic(.subtract, n, block.integer(1))
            let inner = block.makeValue(double, "inner")
            block.emit(.call(Call(results: [inner], callee: "f", arguments: [less, x])))
            return [block.arithmetic(.multiply, block.constant(.double(2)), inner)]
        }
        let result = builder.makeValue(double, "r")
        builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
        return builder.finished(yielding: [result])
    }

    @Test func dropsTapesThatNobodyUses() throws {
        var differentiator = Differentiator(module: Module(functions: ["f": linearRecursion]))
        let name = differentiator.vjp(of: "f", withRespectTo: [false, true])
        let module = simplified(differentiator.module, roots: ["f", name])
        #expect(verify(module) == [])
        let root = try #require(module.functions[name])
        let sweep = try #require(root.body.callees.sorted().compactMap { module.functions[$0] }.first)
        let tapes = sweep.parameters.filter { $0.convention == .inout }.map { sweep.type(of: $0.value) }
        #expect(!tapes.contains(.buffer(.double)))
        #expect(!tapes.contains(.buffer(.float)))
        #expect(root.parameters == differentiator.module.functions[name]?.parameters)
    }

    @Test func keepsSignaturesOfRootsAndRules() {
        func constant(_ name: String) -> Function {
            var function = Function(name: name)
            _ = function.addParameter(double, "x")
            var builder = Builder(function)
            let one = builder.constant(.double(1))
            return builder.finished(yielding: [one])
        }
        var main = Function(name: "main")
        let x = main.addParameter(double, "x")
        var builder = Builder(main)
        var results: [Value] = []
        for callee in ["plain", "rule", "root"] {
            let result = builder.makeValue(double, "r")
            builder.emit(.call(Call(results: [result], callee: callee, arguments: [x])))
            results.append(result)
        }
        main = builder.finished(yielding: results)
        let other = Signature(baseName: "other", parameters: [], result: .scalar(.double))
        var module = Module(functions: ["main": main], rules: ["other": CustomRule(of: other, partials: "rule")])
        for name in ["plain", "rule", "root"] { module.functions[name] = constant(name) }
        let simplified = simplified(module, roots: ["main", "root"])
        #expect(verify(simplified) == [])
        #expect(simplified.functions.mapValues(\.parameters.count) == ["main": 1, "plain": 0, "rule": 1, "root": 1])
    }

    @Test func dropsResultsThatNobodyUses() {
        var pair = Function(name: "pair")
        let u = pair.addParameter(double, "u")
        var builder = Builder(pair)
        let (sine, cosine) = (builder.elementary(.sin, u), builder.elementary(.cos, u))
        builder.emit(.carried(Carried(results: [], pieces: [.text("print(1)")], isSink: true)))
        pair = builder.finished(yielding: [sine, cosine])
        var main = Function(name: "main")
        let x = main.addParameter(double, "x")
        builder = Builder(main)
        let results = [builder.makeValue(double, "s"), builder.makeValue(double, "c")]
        builder.emit(.call(Call(results: results, callee: "pair", arguments: [x])))
        main = builder.finished(yielding: [results[1]])
        let simplified = simplified(Module(functions: ["main": main, "pair": pair]), roots: ["main"])
        #expect(verify(simplified) == [])
        #expect(simplified.functions["pair"]?.operations == [.elementary(.cos, .double)])
    }
}
