// Numbers in all their spellings, and what the context makes of them.

import Foundation

func spelled(_ x: Double) -> Double { x * 0x1p-3 + 1_000 + 0b11 + 0o17 + 0xFF + 1e3 + 2.5e-3 }
func clamped(_ x: Double) -> Double { max(0, min(1, x)) + min(x, 1, 2.5) + max(0, 1, x) }
func clampedWhole(_ x: Double, _ n: Int) -> Double { x * Double(max(0, min(3, n)) / 2) + Double(abs(n) / 2) }
func nested(_ x: Double) -> Double {
    let n = max(0, min(1, 2)) / 2
    let y = max(0, min(1, 2.5)) / 2
    let z = abs(max(-1, -2)) / 2
    let w = -abs(-3) / 2
    return x * Double(n) + y + Double(z) + Double(w)
}
func singles(_ x: Float) -> Float {
    let y: Float = 2 * 0.1
    let z = Float(0.1) * 2
    return x * 2 + y / z + sin(Float(1)) + pow(x, 2) + powf(x, 0.5) + sqrt(x * 2)
}
func implicit(_ x: Double) -> Double {
    let y: Double = .pi / 2
    let n: Int = .max
    return x < .infinity && x != .zero ? max(x, .zero) * y : Double(n)
}
func comparisons(_ x: Double, _ n: Int) -> Double {
    1 < x && 0 == n % 2 && 2 * 3 < x && 1 / 2 == 0 && (2...4 ~= n) ? x : 1
}
func choices(_ x: Double, _ b: Bool) -> Double {
    let s = b ? 1 : x
    let t = b ? -1 : b ? 2 : 2.5
    let u: Float = b ? 1 : 0.1
    return x * s + t + Double(u)
}
func conditional(_ x: Double, _ n: Int, _ b: Bool) -> Double {
    let y: Double = if b { 1 } else { 2 }
    let k = if b { 1 } else { 2 }
    let z = switch n {
    case 0: 1.0
    case 1...3: x
    default: 0.5
    }
    return x * y * Double(k / 2) + z
}
func wholes(_ x: Double, _ n: Int) -> Double {
    let k = (n &+ 3) &* 2 << 1 ^ ~n & 7 | 1
    let isEven = n.isMultiple(of: 2)
    return isEven ? x * Double(k % 3 + n.signum()) : -x + (+x)
}
func loops(_ x: Double, _ n: Int, _ a: [Double]) -> Double {
    var y = x
    for t in stride(from: 0, to: x, by: 0.25) { y += t }
    for k in stride(from: n, to: 0, by: -1) { y += Double(k) }
    for t in stride(from: 0.0, through: 1, by: 0.25) { y += t }
    for (i, v) in a.enumerated() { y += v * Double(i) }
    for i in a.indices.reversed() { y += a[i] }
    for (u, v) in zip(a, a) { y += u * v }
    for (i, v) in zip(0..<n, a) { y += Double(i) * v }
    return y
}
func patterns(_ x: Double, _ n: Int) -> Double {
    switch x {
    case ..<0: return 1
    case 0..<1: return x
    case 1...: return 2 * x
    default: return x
    }
}
func assignments(_ x: Double) -> Double {
    var a = x, b = 2.0, k = 7
    var p = (1.0, q: 2)
    (a, b) = (b, a + 1)
    (a, _) = (a * 2, 3)
    k /= 2
    k <<= 1
    p.0 += 1
    p.q -= 1
    a *= 2
    b -= 1 / 2
    a.negate()
    b.formTruncatingRemainder(dividingBy: 2)
    return a + b * Double(k) + p.0 * Double(p.q)
}
func members(_ x: Double, _ y: Double) -> Double {
    let u = x.squareRoot() + x.rounded(.down) + x.rounded() + x.magnitude + (x * 2).remainder(dividingBy: y)
    let v = x.truncatingRemainder(dividingBy: 2) + x.addingProduct(y, 2) + Double.maximum(x, 1) + Double(signOf: x, magnitudeOf: 2)
    return x.isNaN || x.sign == .minus || y.isFinite ? u : v
}
func functions(_ x: Double, _ y: Double) -> Double {
    let u = fabs(x) + fmin(x, 1) + fmax(x, y) + copysign(x, -1) + fma(x, y, 2) + atan2(x, 1) + hypot(3, x) + lgamma(x).0
    let v = exp2(x) + log1p(x) + expm1(x) + cbrt(x) + erf(x) + tgamma(x) + trunc(x) + fmod(x, 2) + fdim(x, 1) + exp(1)
    return u + v
}
