// Scalars, literals, conversions and elementary functions.

import Foundation

func polynomial(_ x: Double) -> Double { 3 * x * x - 2 * x + 1 / 2 }

func literalTypes(_ x: Double) -> Double {
    let half = 1 / 2
    let third = 1.0 / 3
    let mixed = (1 / 2) * x
    return Double(half) + third + mixed + Double(1 / 2) + Double(7) / 2 - -x + -(0)
}

func floats(_ x: Float, _ n: Int) -> Float {
    let a: Float = 0.1
    let b = a * x + 0.2
    return b / Float(n + 10) + Float(Double(b) * 0.3) - 16_777_216
}

func elementaries(_ x: Double, _ y: Double) -> Double {
    let r = sqrt(x * x + y * y + 1)
    let s = sin(x) * cos(y) + tan(0.1 * x) + exp(-r) + log(r + 2)
    let t = pow(r, 2) + pow(2, x) + atan2(y, r) + hypot(x, y) + x.magnitude + abs(y)
    let u = max(x, y, 0.5) - min(x, y) + (x * 3).rounded() + y.rounded(.down)
    return s + t + u + fma(x, y, 2) + x.truncatingRemainder(dividingBy: 0.7) + copysign(1, y)
}

func constants(_ x: Double) -> Double {
    let angle: Double = .pi / 4
    return x * Double.pi + angle + Double.ulpOfOne + (x > .zero ? .infinity : -.greatestFiniteMagnitude) * 0.5
}

func integers(_ a: Int, _ b: Int) -> Int {
    let c = (a + 3) / (b + 1) % 4 - -a
    let d = (a & 6 | b ^ 5) << 2
    return c &* d &+ ~a + max(a, b, 3) - min(a, b) + abs(a - b) + (a - b).signum()
}

func comparisons(_ x: Double, _ y: Double, _ n: Int) -> Bool {
    let a = x < y || n >= 3 && !(x == y)
    let b = n % 2 == 0 ? x > 0.5 : y <= -0.5
    return a != b && (x.isFinite || y.sign == .minus)
}

func tuples(_ x: Double, _ y: Double) -> (Double, sum: Double) {
    var pair = (a: x, b: y)
    (pair.a, pair.b) = (pair.b, pair.a)
    pair.a += 1
    let (p, (q, _)) = (pair.0 * 2, (pair.b - 3, 5))
    var t = (first: p, second: (q, q * q))
    t.second.1 -= t.first
    t.second = (t.second.1, t.second.0)
    return (t.second.0 / 3, t.first + t.second.1)
}

func assignments(_ x: Double, _ y: Double) -> Double {
    var a = x
    var b: Double
    b = y
    a += b
    a -= 1
    a *= b
    a /= 4
    swap(&a, &b)
    let c = a, d = b
    do {
        let a = d
        b += a * c
    }
    a.negate()
    a.round(.up)
    _ = a
    return a + b * 0.5
}

func partlyDropped(_ x: Double) -> Double {
    var a = x
    var b: (Float, Double)
    (a, _) = (2, 3)
    (_, (_, a)) = (a, (1, x * a))
    (b, _) = ((1.5, a), tuples(a, x))
    return a * Double(b.0) + b.1
}
