import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// What a forward sweep leaves on a tape, its return sweep takes from there, or everything below it is mistaken for something else.
@Suite struct TapeTests {
    /// Calls that leave a record, in structures from which no adjoint comes back; the count of the array is recorded below.
    @Test(arguments: [
        "var v = x; for _ in 0..<2 { v = 0.5 * (v + helper(v, trips, b)) }",
        "var v = x; if trips > 0 { v = helper(v, trips, b) }",
        "var v = x; while v < 3 { v += 1 + 0.1 * sin(helper(v, trips, b)) }",
        "var v = x; for i in 0..<2 { if trips > i { v = helper(v, trips, b) } }; v = 1; b[0] = v",
        "for i in 0..<2 { let v = change(x, trips, &b); b[i] = floor(v) }",
    ])
    func recordsAreTakenThoughNoAdjointComesBy(statement: String) throws {
        let text = """
            import Foundation
            func helper(_ u: Double, _ n: Int, _ p: [Double]) -> Double { 0.5 * sin(u + p[(n * n) % 3]) }
            func change(_ u: Double, _ n: Int, _ p: inout [Double]) -> Double { p[(n * n) % 3] = sin(u) * p[1]; return p[n % 3] }
            func target(_ x: Double, _ n: Int, _ b: inout [Double]) -> Double {
                var trips = 0
                while trips < n {
                    trips += 1
                    b = [b[0] * x, x, b[1], sin(b[2])]
                    \(statement)
                }
                return x * b[0]
            }
            """
        let lowered = lower(LoweringRequest(files: [parse(SourceFile(path: "a.swift", text: text))], functions: ["target"]))
        #expect(lowered.diagnostics.map(\.message) == [])
        for seed in 1...4 as ClosedRange<UInt64> {
            let arguments = [Argument.number(0.75), .integer(3), .numbers([0.5, -0.25, 1, 2, 3], .double)]
            #expect(ModuleCheck(lowered.module, main: "target", at: arguments, seed: seed, depth: .nested).report().failures == [])
        }
    }
}
