import AdgenParser
import AdgenTransform
import Testing

/// What functions are asked for by.
@Suite struct FunctionNamesTests {
    private static let text = """
        struct Pair<First, Second> {
            var first: First
            var second: Second
        }
        extension Pair<Double, Float> {
            func total(_ u: Double) -> Double { first * u }
        }
        func free(_ u: Double, by v: Double) -> Double { u * v }
        """

    @Test(
        arguments: [
            ("free", "free"), ("free(_:by:)", "free"), ("total", "total"), ("total(_:)", "total"), ("Pair.total", "total"),
            ("Pair.total(_:)", "total"), ("Pair<Double, Float>.total(_:)", "total"),
        ]
    )
    func areFound(name: String, function: String) throws {
        let file = parse(SourceFile(path: "a.swift", text: Self.text))
        let lowered = lower(LoweringRequest(files: [file], functions: [name]))
        #expect(lowered.diagnostics.isEmpty, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        #expect(lowered.targets.count == 1)
        #expect(lowered.targets.first?.function.contains(function) == true)
    }

    @Test(arguments: ["Pair<Float, Float>.total", "Pair.free", "total(by:)", "Pair"]) func areNotFound(name: String) {
        let file = parse(SourceFile(path: "a.swift", text: Self.text))
        #expect(lower(LoweringRequest(files: [file], functions: [name])).hasErrors)
    }
}
