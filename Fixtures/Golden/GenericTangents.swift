import AutoDiff

/// Tangents of a generic struct: of numbers of any type.
@Differentiable
struct ComplexNumber<Number: FloatingPoint> {
    var re: Number
    var im: Number

    init(_ re: Number, _ im: Number = 0) {
        self.re = re
        self.im = im
    }

    static var i: Self { ComplexNumber(0, 1) }
    static func + (a: Self, b: Self) -> Self { .init(a.re + b.re, a.im + b.im) }
    static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
        ComplexNumber(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    }
    static func *= (a: inout Self, b: Self) { a = a * b }

    var squaredNorm: Number { re * re + im * im }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func distance(to other: ComplexNumber) -> Number {
        let (x, y) = (re - other.re, im - other.im)
        return (x * x + y * y).squareRoot()
    }

    @Differentiable
    mutating func turn(by angle: Number, times n: Int) {
        for _ in 0..<n { self *= ComplexNumber(1, angle) }
    }

    @Differentiable
    func inverted(scale: Number) -> ComplexNumber<Number> {
        let norm = squaredNorm
        return ComplexNumber(scale * re / norm, -scale * im / norm)
    }
}

/// A generic struct in a generic struct, arrays and pairs of numbers, and what has no part in tangents.
@Differentiable
struct Signal<Number: BinaryFloatingPoint> {
    var samples: [Number]
    var window: (Number, Number)
    var poles: [ComplexNumber<Number>]
    @NoDerivative var rate: Number
    var name: String = "signal"

    @Differentiable
    func energy(_ gain: Number) -> Number {
        var sum: Number = 0
        for sample in samples { sum += gain * sample * sample }
        for pole in poles { sum += pole.squaredNorm * window.0 }
        return sum * window.1 + rate * gain
    }
}

/// The iteration of a map, of numbers of any type.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func iterated<T: FloatingPoint>(_ start: ComplexNumber<T>, at c: ComplexNumber<T>, _ n: Int) -> T {
    var z = start
    for _ in 0..<n { z = z * z + c }
    return (z * .i).squaredNorm
}

/// An array of generic structs, in place, and one as the result.
@Differentiable
func shift(_ points: inout [ComplexNumber<Double>], by offset: ComplexNumber<Double>) -> ComplexNumber<Double> {
    var sum: ComplexNumber<Double> = .init(0)
    for i in points.indices {
        points[i].re += offset.im * points[i].im
        sum = sum + points[i] * offset
    }
    return sum
}

extension ComplexNumber: Sendable where Number: Sendable {}
