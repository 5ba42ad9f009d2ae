import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// What an initialiser makes is worked on before it is given back: arrays that are assigned to its properties are copies, whoever goes on to use
/// either.
@Suite struct InitializerTests {
    private static let source = """
        struct FromLocal {
            var list: [Double]
            var rest = 0.0
            init(_ x: Double) {
                var own = [x, 2 * x]
                list = own
                list[0] = 5
                own[1] = own[0] * x
                rest = own[0] + own[1]
            }
        }
        struct FromParameter {
            var first: [Double]
            var second: [Double]
            init(_ values: [Double]) {
                first = values
                second = first
                first[0] += second[1]
                second[1] *= first[0]
            }
        }
        struct Delegating {
            var rows: [[Double]]
            init(rows: [[Double]]) { self.rows = rows }
            init(_ x: Double) {
                let row = [x, 1]
                self.init(rows: [row, row])
                rows[0][1] += row[0]
            }
        }

        func fromLocal(_ x: Double) -> Double {
            let made = FromLocal(x)
            precondition(made.list[0] == 5 && made.list[1] == 2 * x && made.rest == x + x * x)
            return made.list[0] * made.list[1] + made.rest
        }
        func fromParameter(_ x: Double) -> Double {
            let values = [x, 3]
            let made = FromParameter(values)
            precondition(made.first[0] == x + 3 && made.second[0] == x && made.second[1] == 3 * (x + 3) && values[0] == x)
            return made.first[0] * made.second[1] + values[0]
        }
        func delegating(_ x: Double) -> Double {
            let made = Delegating(x)
            precondition(made.rows[0][1] == 1 + x && made.rows[1][1] == 1)
            return made.rows[0][1] * made.rows[1][0]
        }

        """

    @Test(arguments: ["fromLocal", "fromParameter", "delegating"]) func propertiesAreTheirOwn(function: String) throws {
        let source = SourceFile(path: "Initializers.swift", text: Self.source)
        let lowered = lower(LoweringRequest(files: [parse(source)], functions: [function]))
        #expect(!lowered.hasErrors, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        let target = try #require(lowered.targets.first)
        let report = ModuleCheck(lowered.module, main: target.function, at: [.number(0.75)], seed: 1).report()
        #expect(report.failures == [])
        #expect(report.remark == nil)
        #expect(report.checks["VJP against dual numbers"] == 1)
    }
}
