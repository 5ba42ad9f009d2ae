/// The sign of a number as -1, 0 or 1, and NaN for NaN: the derivative of the absolute value, 0 at 0 by convention.
@inlinable
public func signum<Number: FloatingPoint>(_ x: Number) -> Number {
    x > 0 ? 1 : x < 0 ? -1 : x.isNaN ? x : 0
}
