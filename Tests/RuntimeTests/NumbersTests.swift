import AutoDiff
import Testing

/// Numbers of type parameters: converted without loss where that is possible, whatever is known of their type.
struct NumbersTests {
    static let values: [Double] = [
        0, -0.0, 1, -1.5, 0.1, 1e300, -1e-300, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity,
        -.infinity,
    ]

    @Test(arguments: values)
    func conversions(value: Double) {
        #expect((Numbers.of(value) as Double).bitPattern == value.bitPattern)
        #expect(Numbers.double(value).bitPattern == value.bitPattern)
        #expect((Numbers.of(value) as Float).bitPattern == Float(value).bitPattern)
        #expect(Numbers.double(Float(value)) == Double(Float(value)))
    }

    @Test(arguments: values)
    func plainNumbers(value: Double) {
        let number: PlainNumber = Numbers.of(value)
        #expect(number.value.bitPattern == value.bitPattern)
        #expect(Numbers.double(number).bitPattern == value.bitPattern)
    }

    @Test func notANumber() {
        #expect((Numbers.of(.nan) as Float).isNaN)
        #expect((Numbers.of(.nan) as PlainNumber).isNaN)
        #expect(Numbers.double(PlainNumber.nan).isNaN)
    }

    @Test func arrays() {
        var sum: [Float] = []
        Numbers.add([1, 2], to: &sum, scaledBy: 2)
        #expect(sum == [2, 4])
        Numbers.add([1, 1], to: &sum, scaledBy: -1)
        Numbers.add([], to: &sum, scaledBy: 3)
        #expect(sum == [1, 3])
        Numbers.scale(&sum, by: 0.5)
        #expect(sum == [0.5, 1.5])
        var flattened = [7.0]
        Numbers.append(sum, to: &flattened)
        #expect(flattened == [7, 0.5, 1.5])
        var scalars = FlatScalars(flattened)
        #expect(Numbers.next(of: &scalars, like: [0, 0] as [Float]) == [7, 0.5])
        #expect(Numbers.next(of: &scalars, like: [0] as [PlainNumber]) == [PlainNumber(1.5)])
    }

    @Test func vectors() {
        var sum = SIMD2<Float>(1, 2)
        Numbers.add([1, 1], to: &sum, scaledBy: 0.5)
        Numbers.scale(&sum, by: 2)
        #expect(sum == [3, 5])
        var flattened = [7.0]
        Numbers.append(sum, to: &flattened)
        #expect(flattened == [7, 3, 5])
        var scalars = FlatScalars(flattened)
        #expect(Numbers.next(of: &scalars, like: SIMD3<Double>.zero) == [7, 3, 5])
    }

    @Test func arraysOfVectors() {
        var sum: [SIMD2<Double>] = []
        Numbers.add([[1, 2], [3, 4]], to: &sum, scaledBy: 2)
        Numbers.add([[1, 1], [0, 1]], to: &sum, scaledBy: -1)
        Numbers.add([], to: &sum, scaledBy: 3)
        #expect(sum == [[1, 3], [6, 7]])
        Numbers.scale(&sum, by: 0.5)
        var flattened: [Double] = []
        Numbers.append(sum, to: &flattened)
        #expect(flattened == [0.5, 1.5, 3, 3.5])
        var scalars = FlatScalars(flattened)
        #expect(Numbers.next(of: &scalars, like: [.zero, .zero] as [SIMD2<Float>]) == [[0.5, 1.5], [3, 3.5]])
    }
}

/// A number of which nothing is known but `FloatingPoint`.
struct PlainNumber: FloatingPoint {
    var value: Double

    init(_ value: Double) { self.value = value }
    init(_ value: Int) { self.value = Double(value) }
    init(integerLiteral value: Int) { self.value = Double(value) }
    init<Source: BinaryInteger>(_ value: Source) { self.value = Double(value) }
    init?<Source: BinaryInteger>(exactly source: Source) {
        guard let value = Double(exactly: source) else { return nil }
        self.value = value
    }
    init(sign: FloatingPointSign, exponent: Int, significand: Self) {
        value = Double(sign: sign, exponent: exponent, significand: significand.value)
    }
    init(signOf sign: Self, magnitudeOf magnitude: Self) { value = Double(signOf: sign.value, magnitudeOf: magnitude.value) }

    static let radix = 2
    static let nan = Self(.nan)
    static let signalingNaN = Self(.signalingNaN)
    static let infinity = Self(.infinity)
    static let greatestFiniteMagnitude = Self(.greatestFiniteMagnitude)
    static let pi = Self(.pi)
    static let leastNormalMagnitude = Self(.leastNormalMagnitude)
    static let leastNonzeroMagnitude = Self(.leastNonzeroMagnitude)

    var ulp: Self { Self(value.ulp) }
    var sign: FloatingPointSign { value.sign }
    var exponent: Int { value.exponent }
    var significand: Self { Self(value.significand) }
    var magnitude: Self { Self(value.magnitude) }
    var nextUp: Self { Self(value.nextUp) }
    var isNormal: Bool { value.isNormal }
    var isFinite: Bool { value.isFinite }
    var isZero: Bool { value.isZero }
    var isSubnormal: Bool { value.isSubnormal }
    var isInfinite: Bool { value.isInfinite }
    var isNaN: Bool { value.isNaN }
    var isSignalingNaN: Bool { value.isSignalingNaN }
    var isCanonical: Bool { value.isCanonical }

    static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }
    static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }
    static func * (left: Self, right: Self) -> Self { Self(left.value * right.value) }
    static func / (left: Self, right: Self) -> Self { Self(left.value / right.value) }
    static func += (left: inout Self, right: Self) { left.value += right.value }
    static func -= (left: inout Self, right: Self) { left.value -= right.value }
    static func *= (left: inout Self, right: Self) { left.value *= right.value }
    static func /= (left: inout Self, right: Self) { left.value /= right.value }
    static prefix func - (number: Self) -> Self { Self(-number.value) }

    mutating func negate() { value.negate() }
    mutating func formRemainder(dividingBy other: Self) { value.formRemainder(dividingBy: other.value) }
    mutating func formTruncatingRemainder(dividingBy other: Self) { value.formTruncatingRemainder(dividingBy: other.value) }
    mutating func formSquareRoot() { value.formSquareRoot() }
    mutating func addProduct(_ left: Self, _ right: Self) { value.addProduct(left.value, right.value) }
    mutating func round(_ rule: FloatingPointRoundingRule) { value.round(rule) }
    func isEqual(to other: Self) -> Bool { value.isEqual(to: other.value) }
    func isLess(than other: Self) -> Bool { value.isLess(than: other.value) }
    func isLessThanOrEqualTo(_ other: Self) -> Bool { value.isLessThanOrEqualTo(other.value) }
    func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool { value.isTotallyOrdered(belowOrEqualTo: other.value) }
    func distance(to other: Self) -> Self { other - self }
    func advanced(by step: Self) -> Self { self + step }
}
