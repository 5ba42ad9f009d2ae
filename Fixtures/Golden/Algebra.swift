// Types with operators and subscripts of their own: derivatives are those of the same code over plain numbers and arrays.

import AutoDiff
import Foundation

struct Quaternion {
    var w: Double
    var x: Double
    var y: Double
    var z: Double

    static let identity = Quaternion(w: 1, x: 0, y: 0, z: 0)

    static func * (a: Quaternion, b: Quaternion) -> Quaternion {
        Quaternion(
            w: a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
            x: a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
            y: a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
            z: a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w
        )
    }
    static func *= (a: inout Quaternion, b: Quaternion) { a = a * b }
    static prefix func ~ (a: Quaternion) -> Quaternion { Quaternion(w: a.w, x: -a.x, y: -a.y, z: -a.z) }

    var norm: Double {
        get { (w * w + x * x + y * y + z * z).squareRoot() }
        set {
            let factor = newValue / norm
            w *= factor
            x *= factor
            y *= factor
            z *= factor
        }
    }
}

/// The first coordinate of a point after some turns about an axis, whose quaternion drifts from unit length and is brought back.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func revolved(_ point: [Double], about axis: [Double], turns: Int) -> Double {
    var rotation = Quaternion.identity
    let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    for _ in 0..<turns {
        rotation *= step
        if rotation.norm > 2 { rotation.norm = 1 }
    }
    rotation.norm *= 0.5
    let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    return p.x + 0.5 * p.y * p.z
}

struct Table {
    let rows: Int
    let columns: Int
    var cells: [Double]

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        cells = Array(repeating: 0, count: rows * columns)
    }

    subscript(row: Int, column: Int) -> Double {
        get { cells[row * columns + column] }
        set { cells[row * columns + column] = newValue }
    }

    static func * (a: Table, b: Table) -> Table {
        var product = Table(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            }
        }
        return product
    }
}

/// The trace of the third power of a matrix, given row by row.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func cubeTrace(_ x: [Double], order n: Int) -> Double {
    var a = Table(rows: n, columns: n)
    for i in 0..<n {
        for j in 0..<n { a[i, j] = x[i * n + j] }
    }
    let cube = a * a * a
    var trace = 0.0
    for i in 0..<n { trace += cube[i, i] }
    return trace
}

infix operator ** : BitwiseShiftPrecedence

struct Complex {
    var re: Double
    var im = 0.0

    static func + (a: Complex, b: Complex) -> Complex { Complex(re: a.re + b.re, im: a.im + b.im) }
    static func * (a: Complex, b: Complex) -> Complex { Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
    static func * (a: Double, b: Complex) -> Complex { Complex(re: a * b.re, im: a * b.im) }

    /// A whole power, by squaring.
    static func ** (base: Complex, exponent: Int) -> Complex {
        var (result, square, rest) = (Complex(re: 1), base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = result * square }
            square = square * square
            rest >>= 1
        }
        return result
    }

    var squaredLength: Double { re * re + im * im }
}

/// The squared length of a polynomial at a complex number.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func polynomial(_ coefficients: [Double], re: Double, im: Double) -> Double {
    var sum = Complex(re: 0)
    let z = Complex(re: re, im: im)
    for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    return sum.squaredLength
}
