import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Arrays that something gives that no derivative goes through, and in which something active is put later, have derivatives from then on.
@Suite struct InactiveArrayTests {
    @Test(arguments: [
        "var b = numbers(n)", "var b = table", "var b = ruled(n)", "let a = numbers(n); var b = a; b.append(0.5)",
        "var b = [0.5]; b = table", "var b = table; swap(&b, &c)",
    ])
    func arraysBecomeActive(statement: String) throws {
        let text = """
            import AutoDiff
            import Foundation
            let table: [Double] = [0.5, 0.25, 1.5, 1]
            func numbers(_ n: Int) -> [Double] { n > 0 ? numbers(n - 1) : [0.25, 1.5, 0.75, 2] }
            func ruled(_ n: Int, _ u: Double = 1) -> [Double] { [0.25, 1.5, 0.75, u] }
            @Derivative(of: "ruled(_:_:)")
            func forward(_ n: Int, _ u: Double, along t: Double) -> (value: [Double], tangent: [Double]) { (ruled(n, u), [0, 0, 0, t]) }
            @Derivative(of: "ruled(_:_:)")
            func back(_ n: Int, _ u: Double, cotangent c: [Double]) -> (value: [Double], cotangent: Double) { (ruled(n, u), c[3]) }
            func target(_ x: Double, _ n: Int) -> Double {
                var sum = 0.0
                var c = [1, 0.5, 2, 1]
                for i in 0..<n {
                    \(statement)
                    sum += b[1]
                    b[1] = x * sum
                    c[i] += b[1]
                    sum += b[1] * b[0] * c[0]
                }
                return sum
            }
            """
        let lowered = lower(LoweringRequest(files: [parse(SourceFile(path: "a.swift", text: text))], functions: ["target"]))
        #expect(lowered.diagnostics.map(\.message) == [])
        for seed in 1...3 as ClosedRange<UInt64> {
            let check = ModuleCheck(lowered.module, main: "target", at: [.number(0.75), .integer(3)], seed: seed, depth: .nested)
            #expect(check.report().failures == [])
        }
    }
}
