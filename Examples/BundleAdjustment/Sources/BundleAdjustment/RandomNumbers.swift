// Random numbers that are the same for the same seed.

import Foundation

/// SplitMix64, after G. L. Steele, D. Lea and C. H. Flood, Fast Splittable Pseudorandom Number Generators, 2014.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

extension RandomNumberGenerator {
    /// Normally distributed with mean zero, after G. E. P. Box and M. E. Muller.
    mutating func normal(_ standardDeviation: Double) -> Double {
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
        return standardDeviation * radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
    }

    /// With components that are normally distributed and independent.
    mutating func normalVector(_ standardDeviation: Double) -> Vector3 {
        let x = normal(standardDeviation)
        let y = normal(standardDeviation)
        let z = normal(standardDeviation)
        return Vector3(x: x, y: y, z: z)
    }
}
