// Associated types that are types of numbers: arithmetic with what only its protocol is known of.

import AutoDiff

/// How far numbers of some type are from one another.
protocol Metric {
    associatedtype Scalar: BinaryFloatingPoint
    var scale: Scalar { get }
    func distance(_ a: Scalar, _ b: Scalar) -> Scalar
    static var origin: Scalar { get }
}

extension Metric {
    func norm(_ a: Scalar) -> Scalar { distance(a, Self.origin) * scale + 0.5 }
    func sum(_ xs: [Scalar]) -> Scalar {
        var sum: Scalar = 0
        for x in xs { sum += doubled(x) * x }
        return sum + scaledSum(xs)
    }
}

// A body over a protocol calls the generic one, whatever type the numbers are of.
func doubled(_ x: Double) -> Double { 100 }
func doubled<T: FloatingPoint>(_ x: T) -> T { x + x }

func scaledSum<T: FloatingPoint>(_ xs: [T]) -> T {
    var sum = T(0)
    for x in xs { sum += x }
    return sum * T.pi
}

@Differentiable struct SquareMetric: Metric {
    var scale: Double
    func distance(_ a: Double, _ b: Double) -> Double { (a - b) * (a - b) * scale }
    static var origin: Double { 0.25 }
}

struct FloatMetric: Metric {
    var scale: Float
    func distance(_ a: Float, _ b: Float) -> Float { (a - b) * scale }
    static let origin: Float = 1
}

/// The associated type is the type parameter.
struct ProductMetric<Scalar: BinaryFloatingPoint>: Metric {
    var scale: Scalar
    func distance(_ a: Scalar, _ b: Scalar) -> Scalar { a * b }
    static var origin: Scalar { 2 }
}

/// What numbers were measured by.
struct Kept<Value, M> {
    var value: Value
    var metric: M
    func same() -> Value { value }
}

/// Points, with what says how far they are from one another.
struct Cloud<M: Metric> {
    var metric: M
    var points: [M.Scalar]

    func spread() -> M.Scalar {
        var sum: M.Scalar = 0
        for point in points { sum += metric.norm(point) }
        let kept = Kept(value: sum, metric: metric)
        return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    }
}

func weighted<M: Metric>(_ metric: M, _ x: M.Scalar) -> M.Scalar { metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot() }

@Differentiable(.forward, .reverse, .forwardOverReverse)
func spreads(_ x: Double, _ k: Double) -> Double {
    let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let single = Cloud(metric: FloatMetric(scale: 2), points: [Float(3)])
    let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    let sum = square.spread() * Double(single.spread()) + product.spread()
    return sum + weighted(SquareMetric(scale: k), x) + weighted(square.metric, 2) + weighted(product.metric, k)
}

/// Derivatives for each type that conforms and whose numbers have some.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func normed<M: Metric>(_ metric: M, _ x: M.Scalar) -> M.Scalar { metric.norm(x * x) * doubled(x) }
