import AdgenParser
import AdgenTransform
import Testing

/// Files whose bodies are parsed only when the lowering looks into them.
@Suite struct SkimmedFilesTests {
    private func lowered(_ text: String, by parse: (SourceFile) -> ParsedFile) -> Lowered {
        lower(LoweringRequest(files: [parse(SourceFile(path: "a.swift", text: "import AutoDiff\n" + text))]))
    }

    /// The same is said and written as if the file had been parsed at once.
    @Test(arguments: [
        "@Differentiable func f(_ x: Double) -> Double { x * ) }",
        "@Differentiable func f(_ x: Double) -> Double { g(x) }\nfunc g(_ x: Double) -> Double { let y = x * \n return y }",
        "@Differentiable func f(_ x: Double) -> Double { g(x) }\nfunc g(_ x: Double) -> Double { h(x) }\nfunc h(_ x: Double) -> Double { x * ) }",
        "@Differentiable func f(_ x: Double) -> Double { func g(_ x: Double) -> Double { x * ) }; return g(x) }",
        "@Differentiable func f(_ x: Double) -> Double { \"\n }",
        "@Differentiable func f(_ x: Double) -> Double {\n#if A\nreturn g(x)\n#else\nreturn x\n#endif\n}\nfunc g(_ x: Double) -> Double { x * ) }",
        "@Differentiable func f(_ x: Double) -> Double { g(x) }\nfunc g(_ x: Double) -> Double { x }\n"
            + "@Derivative(of: \"g(_:)\") func d(_ x: Double) -> Double { x * ) }",
        "@Differentiable func f(_ x: Double) -> Double { var y = x; if x > 0 { y = ] }; return y }",
        "@Differentiable func f(_ x: Double) -> Double { withoutDerivative { x * } }",
        "#if A\n@Differentiable func f(_ x: Double) -> Double { x * ) }\n#endif",
        "@Differentiable func f(_ x: Double) -> Double { x * ",
        "struct S { @Differentiable static func f(_ x: Double) -> Double { x * ) } }",
    ])
    func mistakesInBodiesThatAreReadAreTold(_ text: String) {
        let parsed = lowered(text, by: parse)
        let skimmed = lowered(text, by: skim)
        #expect(parsed.hasErrors)
        #expect(DiagnosticRenderer().render(skimmed.diagnostics) == DiagnosticRenderer().render(parsed.diagnostics))
    }

    @Test(arguments: [
        "func other() { + ) }", "var other: Int { + ) }", "struct S { init() { + ) } }", "struct S { subscript(i: Int) -> Int { + ) } }",
        "func other() { let s = \"\n }", "let other = { + ) }", "extension Int { func other() { + ) } }",
        "#if A\nfunc other() { + ) }\n#endif",
        "func other(f: () -> Int = { let }) {}", "let other: Double = { 2 * }()", "func other() { func f(_ x: Int) -> Double { + ) } }",
    ])
    func mistakesInOtherBodiesAreTheCompilersToTell(_ other: String) {
        let text = "@Differentiable func f(_ x: Double) -> Double { x * x }\n"
        let skimmed = lowered(text + other, by: skim)
        #expect(lowered(text + other, by: parse).hasErrors)
        #expect(skimmed.diagnostics.isEmpty)
        #expect(skimmed.module.description == lowered(text, by: parse).module.description)
    }

    @Test func mistakesOutsideOfBodiesAreTold() {
        let text = "@Differentiable func f(_ x: Double) -> Double { x * x }\nlet c = ) 1"
        let parsed = lowered(text, by: parse)
        #expect(parsed.hasErrors)
        #expect(lowered(text, by: skim).diagnostics.map(\.message) == parsed.diagnostics.map(\.message))
    }
}
