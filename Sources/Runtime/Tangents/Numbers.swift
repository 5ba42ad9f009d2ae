// Numbers of type parameters. A generic struct is differentiable whatever its floating-point numbers are, and these need conform to nothing that
// says how they are scaled by a `Double`, or written in a flat view. Written code calls this.

/// What is done to the tangents of numbers of which only `FloatingPoint` is known.
public enum Numbers {
    /// A `Double` as a number of another type, rounded if it has to be.
    @inlinable
    public static func of<Number: FloatingPoint>(_ value: Double) -> Number {
        if let value = value as? Number { return value }
        if let type = Number.self as? any BinaryFloatingPoint.Type, let value = converted(value, to: type) as? Number { return value }
        return composed(value)
    }

    /// A number as a `Double`, rounded if it has to be.
    @inlinable
    public static func double<Number: FloatingPoint>(_ number: Number) -> Double {
        if let number = number as? any BinaryFloatingPoint { return Double(number) }
        return decomposed(number)
    }

    /// `x += factor * y`. Traps when the counts differ; an empty array stands for zeros of any count.
    @inlinable
    public static func add<Number: FloatingPoint>(_ y: [Number], to x: inout [Number], scaledBy factor: Double) {
        if y.isEmpty { return }
        let factor: Number = of(factor)
        if x.isEmpty {
            x = y.map { factor * $0 }
            return
        }
        precondition(x.count == y.count, "tangents of different counts, \(x.count) and \(y.count), cannot be added")
        for index in x.indices { x[index] += factor * y[index] }
    }

    /// `x *= factor`.
    @inlinable
    public static func scale<Number: FloatingPoint>(_ x: inout [Number], by factor: Double) {
        let factor: Number = of(factor)
        for index in x.indices { x[index] *= factor }
    }

    /// Appends numbers to a flat view.
    @inlinable
    public static func append<Number: FloatingPoint>(_ numbers: [Number], to flattened: inout [Double]) {
        for number in numbers { flattened.append(double(number)) }
    }

    /// As many of the next numbers of a flat view as another array has.
    @inlinable
    public static func next<Number: FloatingPoint>(of scalars: inout FlatScalars, like other: [Number]) -> [Number] {
        scalars.next(other.count).map { of($0) }
    }

    // MARK: Vectors

    /// `x += factor * y`.
    @inlinable
    public static func add<Vector: SIMD>(_ y: Vector, to x: inout Vector, scaledBy factor: Double) where Vector.Scalar: FloatingPoint {
        let factor: Vector.Scalar = of(factor)
        x = x + factor * y
    }

    /// `x *= factor`.
    @inlinable
    public static func scale<Vector: SIMD>(_ x: inout Vector, by factor: Double) where Vector.Scalar: FloatingPoint {
        let factor: Vector.Scalar = of(factor)
        x = x * factor
    }

    /// Appends the lanes to a flat view.
    @inlinable
    public static func append<Vector: SIMD>(_ vector: Vector, to flattened: inout [Double]) where Vector.Scalar: FloatingPoint {
        for lane in vector.indices { flattened.append(double(vector[lane])) }
    }

    /// A vector of the next numbers of a flat view.
    @inlinable
    public static func next<Vector: SIMD>(of scalars: inout FlatScalars, like other: Vector) -> Vector where Vector.Scalar: FloatingPoint {
        var result = Vector()
        for lane in result.indices { result[lane] = of(scalars.next()) }
        return result
    }

    /// `x += factor * y`. Traps when the counts differ; an empty array stands for zeros of any count.
    @inlinable
    public static func add<Vector: SIMD>(_ y: [Vector], to x: inout [Vector], scaledBy factor: Double) where Vector.Scalar: FloatingPoint {
        if y.isEmpty { return }
        if x.isEmpty { x = Array(repeating: Vector(), count: y.count) }
        precondition(x.count == y.count, "tangents of different counts, \(x.count) and \(y.count), cannot be added")
        for index in x.indices { add(y[index], to: &x[index], scaledBy: factor) }
    }

    /// `x *= factor`.
    @inlinable
    public static func scale<Vector: SIMD>(_ x: inout [Vector], by factor: Double) where Vector.Scalar: FloatingPoint {
        for index in x.indices { scale(&x[index], by: factor) }
    }

    /// Appends the lanes of vectors to a flat view.
    @inlinable
    public static func append<Vector: SIMD>(_ vectors: [Vector], to flattened: inout [Double]) where Vector.Scalar: FloatingPoint {
        for vector in vectors { append(vector, to: &flattened) }
    }

    /// As many vectors of the next numbers of a flat view as another array has.
    @inlinable
    public static func next<Vector: SIMD>(of scalars: inout FlatScalars, like other: [Vector]) -> [Vector]
    where Vector.Scalar: FloatingPoint {
        other.map { next(of: &scalars, like: $0) }
    }

    // MARK: Conversions

    @inlinable
    static func converted<Number: BinaryFloatingPoint>(_ value: Double, to type: Number.Type) -> Any { Number(value) }

    /// A number made of the digits of a `Double`, by nothing but what all floating-point numbers have.
    @usableFromInline
    static func composed<Number: FloatingPoint>(_ value: Double) -> Number {
        if value.isNaN { return .nan }
        if value.isInfinite { return value < 0 ? -.infinity : .infinity }
        if value == 0 { return value.sign == .minus ? -Number.zero : .zero }
        // A whole number of at most 53 bits, times a power of two.
        var result = Number(Int(value.significand * 0x1p52))
        var exponent = Int(value.exponent) - 52
        while exponent > 0 {
            result *= 2
            exponent -= 1
        }
        while exponent < 0 {
            result /= 2
            exponent += 1
        }
        return value < 0 ? -result : result
    }

    @usableFromInline
    static func decomposed<Number: FloatingPoint>(_ number: Number) -> Double {
        if number.isNaN { return .nan }
        if number.isInfinite { return number < 0 ? -.infinity : .infinity }
        var rest = number.magnitude
        var (power, unit) = (Number.Magnitude(1), 1.0)
        while power <= rest / 2, unit.isFinite {
            power *= 2
            unit *= 2
        }
        while power > rest, unit > 0 {
            power /= 2
            unit /= 2
        }
        var result = 0.0
        while rest > 0, unit > 0 {
            if power <= rest {
                rest -= power
                result += unit
            }
            power /= 2
            unit /= 2
        }
        return number.sign == .minus ? -result : result
    }
}
