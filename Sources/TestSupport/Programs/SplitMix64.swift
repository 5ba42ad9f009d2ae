/// A small random number generator whose numbers depend on nothing but the seed (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number of the range.
    mutating func integer(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// A number between 0 and 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// A number with three digits, of magnitude at least 0.1 and less than 1.6.
    mutating func coefficient() -> Double {
        let magnitude = Double(integer(100...1599)) / 1000
        return chance(0.5) ? magnitude : -magnitude
    }

    /// An element, the last ones more often.
    mutating func recent<T>(_ list: [T]) -> T? {
        if list.isEmpty { return nil }
        let back = Int(unit() * unit() * Double(list.count))
        return list[list.count - 1 - min(back, list.count - 1)]
    }

    mutating func pick<T>(_ list: [T]) -> T { list[integer(0...list.count - 1)] }
}
