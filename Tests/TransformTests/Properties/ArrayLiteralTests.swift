import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Array literals whose elements hold arrays: each element's arrays get rows of their own, whatever else the element holds.
@Suite struct ArrayLiteralTests {
    private static let source = """
        struct Inner { var a: Double; var b: Double }
        struct Before { var rows: [[Double]]; var a: Double }
        struct Only { var rows: [[Double]] }
        struct Items { var items: [Inner]; var a: Double }

        func before(_ x: Double) -> Double {
            let value = Before(rows: [[x], [2, x, x]], a: 3)
            let many = [value, value]
            precondition(many[1].rows[1].count == 3 && many[1].rows[1][2] == x && many[1].a == 3)
            return many[1].rows[1][2] * many[0].a
        }
        func only(_ x: Double) -> Double {
            let value = Only(rows: [[x], [2, x, x]])
            let many = [value, value]
            precondition(many[1].rows.count == 2 && many[1].rows[0].count == 1 && many[1].rows[1][1] == x)
            return many[1].rows[1][1] * many[0].rows[0][0]
        }
        func items(_ x: Double) -> Double {
            let value = Items(items: [Inner(a: x, b: 2), Inner(a: 3, b: x)], a: 4)
            let many = [value, value]
            precondition(many[1].items.count == 2 && many[1].items[1].b == x && many[1].items[0].b == 2)
            return many[1].items[1].b * many[0].a
        }

        """

    @Test(arguments: ["before", "only", "items"]) func elementsHoldArrays(function: String) throws {
        let lowered = lower(LoweringRequest(files: [parse(SourceFile(path: "Literals.swift", text: Self.source))], functions: [function]))
        #expect(!lowered.hasErrors, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        let target = try #require(lowered.targets.first)
        let report = ModuleCheck(lowered.module, main: target.function, at: [.number(0.75)], seed: 1).report()
        #expect(report.failures == [])
        // A precondition that does not hold would be one.
        #expect(report.remark == nil)
        #expect(report.checks["VJP against dual numbers"] == 1)
    }
}
