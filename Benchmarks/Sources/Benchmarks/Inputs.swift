// Inputs that are the same in every run, and unknown to the optimiser.

enum Inputs {
    static func scalar(_ value: Double) -> Double { Timing.opaque(value) }
    static func count(_ value: Int) -> Int { Timing.opaque(value) }

    /// Numbers between 0.5 and 1.5 that look random.
    static func array(_ count: Int, seed: UInt64 = 1) -> [Double] {
        var state = seed
        return (0..<count).map { _ in
            // The generator and constants of D. Knuth's MMIX.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return 0.5 + Double(state >> 11) * 0x1p-53
        }
    }
}
