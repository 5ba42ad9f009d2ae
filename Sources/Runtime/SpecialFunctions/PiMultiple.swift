// Trigonometric functions of multiples of pi, exact in the reduction: what the
// reflection formulas of the gamma function's derivatives need.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// An angle, as a multiple of pi that is not a whole number.
struct PiMultiple {
    /// The multiple less the nearest whole number: the same cotangent.
    private let reduced: Double

    /// Nil for whole numbers, where the cotangent has its poles, and for what is not finite.
    init?(_ multiple: Double) {
        reduced = multiple - multiple.rounded()
        guard reduced != 0, reduced.isFinite else { return nil }
    }

    var cotangent: Double {
        if abs(reduced) <= 0.25 { return 1 / tan(.pi * reduced) }
        return copysign(tan(.pi * (0.5 - abs(reduced))), reduced)
    }
}
