/// The functions that swift-numerics computes by code of its own rather than by one call of the C library; that code again (Linux).
import Foundation

func realPower(_ x: Double, _ y: Double) -> Double {
    guard x >= 0, x != 0 || y != 0 else { return .nan }
    return pow(x, y)
}

func realPower(_ x: Float, _ y: Float) -> Float {
    guard x >= 0, x != 0 || y != 0 else { return .nan }
    return powf(x, y)
}

func realExp10(_ x: Double) -> Double { realPower(10, x) }
func realExp10(_ x: Float) -> Float { realPower(10, x) }

func realCosMinusOne(_ x: Double) -> Double {
    let half = sin(x / 2)
    return -2 * half * half
}

func realCosMinusOne(_ x: Float) -> Float {
    let half = sinf(x / 2)
    return -2 * half * half
}

func realPowInteger(_ x: Double, _ n: Int) -> Double {
    if let exponent = Double(exactly: n) { return pow(x, exponent) }
    let (low, high) = split(n, mask: 0xffff_ffff)
    return pow(x, Double(low)) * pow(x, Double(high))
}

func realPowInteger(_ x: Float, _ n: Int) -> Float {
    if let exponent = Float(exactly: n) { return powf(x, exponent) }
    let (low, high) = split(n, mask: 0xff_ffff)
    return powf(x, Float(low)) * powf(x, Float(high))
}

/// Two numbers of the sign of `n` whose sum it is, the second without the bits of the mask.
private func split(_ n: Int, mask: Int) -> (low: Int, high: Int) {
    let high = (n &+ (n < 0 ? mask : 0)) & ~mask
    return (n &- high, high)
}

func realRoot(_ x: Double, _ n: Int) -> Double {
    guard x >= 0 || n % 2 != 0 else { return .nan }
    return n == 3 ? cbrt(x) : Double(signOf: x, magnitudeOf: pow(x.magnitude, 1 / Double(n)))
}

func realRoot(_ x: Float, _ n: Int) -> Float {
    guard x >= 0 || n % 2 != 0 else { return .nan }
    return n == 3 ? cbrtf(x) : Float(signOf: x, magnitudeOf: powf(x.magnitude, 1 / Float(n)))
}
