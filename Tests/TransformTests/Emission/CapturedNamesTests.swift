import AdgenParser
import AdgenTransform
import Testing

/// Functions of the user's that bear names of the standard library's, which written text calls.
@Suite struct CapturedNamesTests {
    @Test func checksAreTheStandardLibrarys() {
        let source = """
            func precondition(_ condition: Bool, _ message: String) {}
            func assert(_ condition: Bool, _ message: String) {}
            func max(_ a: Double, _ b: Double) -> Double { a }

            func sum(_ x: [Double], _ n: Int) -> Double {
                Swift.assert(n > 0, "nothing to add")
                var s = 0.0
                for i in 0..<n { s += x[i] * x[i] }
                return s
            }
            """
        let file = SourceFile(path: "captured.swift", text: source)
        let result = generate(GenerationRequest(files: [file], functions: ["sum"]))
        #expect(!result.hasErrors, "\(result.diagnostics.map(\.message))")
        let calls = result.text.split(separator: "\n").filter { $0.contains("precondition(") || $0.contains("assert(") }
        let own = calls.filter { !$0.contains("Swift.precondition(") && !$0.contains("Swift.assert(") && !$0.contains("//") }
        #expect(calls.count > 3)
        #expect(own == [])
    }
}
