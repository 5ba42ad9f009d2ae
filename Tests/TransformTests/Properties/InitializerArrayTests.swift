import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Arrays that an initialiser assigns to properties are copies: what they were made from can be used, changed and assigned again after that.
@Suite struct InitializerArrayTests {
    private static let source = """
        struct Changed {
            var list: [Double]
            var number: Double
            init(_ x: Double) {
                var local = [x, x]
                list = local
                local[0] = 2 * x
                number = local[0] * list[0]
                list[1] = local[0]
                precondition(list[0] == x && list[1] == 2 * x && local[1] == x)
            }
        }
        struct Twice {
            var first: [Double]
            var second: [Double]
            init(_ x: Double) {
                let local = [x, 3]
                first = local
                second = local
                first[1] = x * x
                precondition(first.count == 2 && second.count == 2 && second[1] == 3 && local[1] == 3)
            }
        }
        struct Again {
            var list: [Double]
            init(_ x: Double) {
                let other = [x * x, x]
                list = [1, 2, 3]
                list = other
                precondition(list.count == 2 && other.count == 2 && other[0] == x * x)
                list[0] += other[1]
            }
        }
        struct Parts {
            var items: [Changed]
            var number: Double
            init(_ x: Double) {
                var local = [Changed(x), Changed(2 * x)]
                items = local
                local[0].number = 5
                number = items[0].number + local[1].list[0]
                precondition(items[0].number == 2 * x * x && local[0].number == 5)
            }
        }

        func changed(_ x: Double) -> Double { Changed(x).number + Changed(x).list[1] }
        func twice(_ x: Double) -> Double { Twice(x).first[1] * Twice(x).second[0] }
        func again(_ x: Double) -> Double { Again(x).list[0] }
        func parts(_ x: Double) -> Double { Parts(x).number }

        """

    @Test(arguments: ["changed", "twice", "again", "parts"]) func propertiesAreCopies(function: String) throws {
        let file = SourceFile(path: "Initializers.swift", text: Self.source)
        let lowered = lower(LoweringRequest(files: [parse(file)], functions: [function]))
        #expect(!lowered.hasErrors, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        let target = try #require(lowered.targets.first)
        let report = ModuleCheck(lowered.module, main: target.function, at: [.number(0.75)], seed: 1).report()
        #expect(report.failures == [])
        // A precondition that does not hold would be one.
        #expect(report.remark == nil)
        #expect(report.checks["VJP against dual numbers"] == 1)
    }
}
