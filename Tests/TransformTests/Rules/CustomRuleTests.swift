import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Rules that users wrote, as the interpreter runs them.
@Suite struct CustomRuleTests {
    private static func array(_ numbers: [Double]) -> Datum<Double> { .buffer(Storage(.double, numbers: numbers)) }

    /// What a rule gives is counted before it is used: it could be read or written out of bounds else.
    @Test(arguments: ["Partials", "Pullback", "AccumulatingPullback", "Pushforward"])
    func countsAreNotTrusted(form: String) throws {
        let rules = [
            "Partials": "func rule(_ x: [Double]) -> [Double] { var y = x; y.append(1); return y }",
            "Pullback": "func rule(_ x: [Double], cotangent: Double) -> (value: Double, cotangent: [Double]) {\n"
                + "var y = x; y.append(1); return (x[0], y) }",
            "AccumulatingPullback": "func rule(_ x: [Double], cotangent: Double, _ y: inout [Double]) { y.append(cotangent) }",
        ]
        let forward = "func rule(_ x: inout [Double], along t: [Double]) -> [Double] { var y = x; y.append(1); return y }"
        let text =
            if let rule = rules[form] {
                "@Derivative(of: \"f(_:)\") \(rule)\n"
                    + "func f(_ x: [Double]) -> Double { x[0] }\nfunc target(_ x: [Double]) -> Double { f(x) }"
            } else {
                "@Derivative(of: \"f(_:)\") \(forward)\nfunc f(_ x: inout [Double]) { x[0] *= 2 }\n"
                    + "@Derivative(of: \"f(_:)\") func back(_ x: inout [Double], cotangent: [Double]) -> [Double] { cotangent }\n"
                    + "func target(_ x: [Double]) -> Double { var y = x; f(&y); return y[0] }"
            }
        let (module, derived) = try derivatives(text, only: form == "Pushforward" ? .forward : .reverse)
        let interpreter = Interpreter<Double>(module)
        let (x, other) = (Self.array([1, 2]), Self.array([0, 0]))
        #expect(throws: Trap.self) {
            if form == "Pushforward" {
                _ = try interpreter.run(try #require(derived.jvp), [x, other])
            } else {
                _ = try interpreter.run(try #require(derived.vjp), [x, .number(1), other])
            }
        }
    }

    /// A derivative of `target(_:)`, and what it is in.
    private func derivatives(_ text: String, only mode: Mode) throws -> (module: Module, derived: DerivedFunctions) {
        let lowered = lower(LoweringRequest(files: [parse(SourceFile(path: "a.swift", text: text))], functions: ["target"]))
        #expect(lowered.diagnostics.map(\.message) == [])
        let target = try #require(lowered.targets.first)
        var differentiator = Differentiator(module: lowered.module)
        let derived = differentiator.derivatives(of: target.function, modes: [mode], withRespectTo: [true])
        #expect(verify(differentiator.module) == [])
        #expect(differentiator.problems == [])
        return (differentiator.module, derived)
    }

    /// A function with a rule is never looked into: here the rules say something else than its body.
    @Test(arguments: [Mode.forward, .reverse])
    func bodiesAreNotLookedInto(mode: Mode) throws {
        let rules = [
            "func rule(_ x: Double) -> Double { 7 }",
            "func rule(_ x: Double, along t: Double) -> (value: Double, tangent: Double) { (x, 7 * t) }",
            "func rule(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) { (x, 7 * cotangent) }",
            "func rule(_ x: Double, cotangent: Double, _ y: inout Double) { y += 7 * cotangent }",
        ]
        for rule in mode == .forward ? rules[...1] : [rules[0]] + rules[2...] {
            for target in ["func f(_ x: Double) -> Double { x }\nfunc target(_ x: Double) -> Double { 2 * f(x) }", ""] {
                // Either a function calls one with a rule, or it has the rule itself.
                let text = target.isEmpty ? "func target(_ x: Double) -> Double { x }" : target
                let attribute = "@Derivative(of: \"\(target.isEmpty ? "target" : "f")(_:)\") "
                let (module, derived) = try derivatives(attribute + rule + "\n" + text, only: mode)
                let name = try #require(derived.jvp ?? derived.vjp)
                let results = try Interpreter<Double>(module).run(name, [.number(3), .number(1)])
                guard case .number(let derivative)? = results.last else { continue }
                #expect(derivative == (target.isEmpty ? 7 : 14))
            }
        }
    }

    /// A pullback that only adds is given the adjoint itself; one that does more gets zeros.
    @Test(arguments: [("y[0] += cotangent", 0), ("y[0] = y[0] + cotangent", 1)])
    func adjointsAreAddedToInPlace(statement: String, arrays: Int) throws {
        let text = """
            @Derivative(of: "f(_:)") func rule(_ x: [Double], cotangent: Double, _ y: inout [Double]) { \(statement) }
            func f(_ x: [Double]) -> Double { x[0] }
            func target(_ x: [Double]) -> Double { 3 * f(x) * f(x) }
            """
        let (module, derived) = try derivatives(text, only: .reverse)
        let vjp = try #require(derived.vjp.flatMap { module.functions[$0] })
        var defined = 0
        vjp.body.forEachStatement { if case .define = $0.kind { defined += 1 } }
        #expect(defined == 2 * arrays)
        let adjoint = Storage<Double>(.double, numbers: [10, 10])
        _ = try Interpreter<Double>(module).run(vjp.name, [Self.array([2, 1]), .number(1), .buffer(adjoint)])
        #expect(adjoint.numbers == [22, 10])
    }
}
