import AutoDiff
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct CheckGradientTests {
    private func energy(_ q: [Double], stiffness k: Double) -> Double { q.reduce(0) { $0 + 0.5 * k * $1 * $1 } }

    private func energyGradient(_ q: [Double], stiffness k: Double) -> (q: [Double], k: Double) {
        (q: q.map { k * $0 }, k: q.reduce(0) { $0 + 0.5 * $1 * $1 })
    }

    @Test func acceptsRightGradients() {
        let report = checkGradient(of: energy, gradient: energyGradient, at: [1.0, -2.0, 0.0, 1e-3], 0.5)
        #expect(report.passed, "\(report)")
        #expect(report.coordinates.map(\.name) == ["q[0]", "q[1]", "q[2]", "q[3]", "k"])
        #expect(report.noiseFloor < 1e-9, "\(report)")
    }

    @Test(arguments: [1e-12, 1e-3, 0.5, 1, 3, 100, 1e8])
    func worksAtAnyScale(x: Double) {
        let functions: [(String, (Double) -> Double, (Double) -> Double)] = [
            ("log", { log($0) }, { 1 / $0 }), ("sqrt", { $0.squareRoot() }, { 0.5 / $0.squareRoot() }),
            ("sin", { sin($0 / x) }, { cos($0 / x) / x }), ("exp", { exp(3 * $0 / x) }, { 3 / x * exp(3 * $0 / x) }),
            ("reciprocal", { 1 / $0 }, { -1 / ($0 * $0) }), ("offset", { 1e6 / x * $0 + $0 }, { _ in 1e6 / x + 1 }),
        ]
        for (name, function, derivative) in functions {
            let report = checkGradient(of: function, gradient: derivative, at: x)
            #expect(report.passed && report.noiseFloor < 1e-6, "\(name): \(report)")
            let wrong = checkGradient(of: function, gradient: { derivative($0) * (1 + 1e-5) }, at: x)
            #expect(!wrong.passed, "\(name): \(wrong)")
        }
    }

    @Test func findsTheWorstCoordinate() {
        let report = checkGradient(
            of: energy,
            gradient: { (q: [$0[0] * $1, $0[1] * $1 * 1.001], k: energy($0, stiffness: 1)) },
            at: [1, 2],
            0.5
        )
        #expect(!report.passed)
        #expect(report.worst?.name == "q[1]")
        #expect(report.description.hasPrefix("gradient differs from finite differences in 1 of 3 coordinates; the worst is q[1] at 2.0: "))
        #expect(abs((report.worst?.error ?? 0) - 1e-3) < 1e-9)
    }

    @Test func passesOtherArgumentsOn() {
        func power(_ x: Double, _ n: Int, _ scale: [Float]) -> Double { (0..<n).reduce(Double(scale[0])) { product, _ in product * x } }
        func gradient(_ x: Double, _ n: Int, _ scale: [Float]) -> (x: Double, scale: [Float]) {
            (x: Double(n) * power(x, n - 1, scale), scale: [Float(power(x, n, [1]))])
        }
        let report = checkGradient(of: power, gradient: gradient, at: 1.5, 4, [2])
        #expect(report.passed, "\(report)")
    }

    @Test func worksForFloat() {
        let report = checkGradient(of: { (x: Float) in x * x * x }, gradient: { 3 * $0 * $0 }, at: 1.7)
        #expect(report.passed && report.noiseFloor < 1e-3, "\(report)")
        #expect(!checkGradient(of: { (x: Float) in x * x * x }, gradient: { 3.1 * $0 * $0 }, at: 1.7).passed)
    }

    @Test func matchesPartialGradients() {
        func product(_ x: Double, _ y: Double, _ w: [Double]) -> Double { x * y * w[0] }
        let byType = checkGradient(of: product, gradient: { x, y, _ in [x * y] }, at: 2, 3, [5])
        #expect(byType.passed && byType.worst?.name == "argument 2[0]", "\(byType)")
        let byName = checkGradient(of: product, gradient: { x, y, _ in [x * y] }, at: 2, 3, [5], wrt: "w")
        #expect(byName.passed && byName.worst?.name == "w[0]", "\(byName)")
        let named = checkGradient(of: product, gradient: { x, _, w in x * w[0] }, at: 2, 3, [5], wrt: "y")
        #expect(named.passed && named.worst?.name == "y (argument 1)", "\(named)")
        #expect(!checkGradient(of: product, gradient: { x, _, w in x * w[0] * 1.1 }, at: 2, 3, [5], wrt: "y").passed)
        let unclear = checkGradient(of: product, gradient: { x, _, w in x * w[0] }, at: 2, 3, [5])
        #expect(!unclear.passed && unclear.description.contains("by position"))
        let byPosition = checkGradient(of: product, gradient: { x, _, w in x * w[0] }, at: 2, 3, [5], wrt: 1)
        #expect(byPosition.passed, "\(byPosition)")
        #expect(!checkGradient(of: product, gradient: { x, _, w in x * w[0] }, at: 2, 3, [5], wrt: 0).passed)
    }

    @Test func refusesWhatDoesNotFit() {
        #expect(!checkGradient(of: energy, gradient: { q, _ in (q: q + [0], k: 1.0) }, at: [1], 1).passed)
        #expect(!checkGradient(of: { (x: Double) in x }, gradient: { _ in "one" }, at: 1).passed)
        #expect(!checkGradient(of: { (x: Double) in x }, gradient: { _ in Double.nan }, at: 1).passed)
        #expect(!checkGradient(of: { (x: Double) in x.squareRoot() }, gradient: { _ in 1.0 }, at: -1).passed)
    }

    @Test func vouchesForNothingWhereValuesAreNoise() {
        var state: UInt64 = 7
        let report = checkGradient(
            of: { (x: Double) in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return x + Double(state >> 40) * 1e-8
            },
            gradient: { _ in 1.0 },
            at: 1
        )
        #expect(!report.passed, "\(report)")
    }

    @Test func constantsHaveNoDerivative() {
        let report = checkGradient(of: { (_: Double) in 5.0 }, gradient: { _ in 0.0 }, at: 2)
        #expect(report.passed, "\(report)")
    }

    @Test func throwsWhatTheFunctionThrows() throws {
        struct Failure: Error {}
        #expect(throws: Failure.self) {
            _ = try checkGradient(of: { (x: Double) throws -> Double in throw Failure() }, gradient: { $0 }, at: 1)
        }
        #expect(try checkGradient(of: { (x: Double) throws in x }, gradient: { _ throws in 1.0 }, at: 1).passed)
    }
}
