import AutoDiff

/// A matrix of numbers of any type, row by row.
struct FlatMatrix<Number: FloatingPoint> {
    var rows: Int
    var columns: Int
    var storage: [Number]

    init(rows: Int, columns: Int, storage: [Number]) {
        self.rows = rows
        self.columns = columns
        self.storage = storage
    }

    init(rows: Int, columns: Int) {
        self.init(rows: rows, columns: columns, storage: [Number](repeating: 0, count: rows * columns))
    }

    static func identity(_ n: Int) -> FlatMatrix {
        var result = FlatMatrix(rows: n, columns: n)
        for i in 0..<n { result[i, i] = 1 }
        return result
    }

    static var unit: Self { .init(rows: 1, columns: 1, storage: [1]) }

    subscript(i: Int, j: Int) -> Number {
        get { storage[i * columns + j] }
        set { storage[i * columns + j] = newValue }
    }

    static func * (a: FlatMatrix, b: FlatMatrix) -> FlatMatrix {
        var result = FlatMatrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            }
        }
        return result
    }

    static func *= (a: inout Self, factor: Number) { a.scale(by: factor) }

    mutating func scale(by factor: Number) {
        for i in storage.indices { storage[i] *= factor }
    }

    var trace: Number {
        var sum: Number = 0
        for i in 0..<rows { sum += self[i, i] }
        return sum
    }

    /// A member is differentiated for all numbers at once.
    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func form(_ x: [Number], shift: Number) -> Number {
        var sum = shift * shift
        for i in 0..<rows {
            for j in 0..<columns { sum += x[i] * self[i, j] * x[j] }
        }
        return sum
    }
}

extension FlatMatrix: Sendable where Number: Sendable {}

extension FlatMatrix where Number: BinaryFloatingPoint {
    func halved() -> Self {
        var result = self
        result *= 0.5
        return result
    }
}

extension FlatMatrix where Number == Double {
    var norm: Double { weightedNorm() }

    @Differentiable
    func weightedNorm(_ weight: Double = 1.5) -> Double {
        var sum = 0.0
        for x in storage { sum += weight * x * x }
        return sum.squareRoot()
    }
}

/// Called for one type: what the matrix holds says which.
@Differentiable(.forward, .reverse)
func squaredTrace(_ x: [Double], _ n: Int) -> Double {
    var m = FlatMatrix(rows: n, columns: n, storage: x)
    m.storage[0] += x[1] * x[1]
    m *= 2
    var square = m * m
    square[0, 1] *= m.trace
    square = square * FlatMatrix<Double>.identity(n)
    return square.trace + square.halved()[0, 1] + m.norm + FlatMatrix<Double>.unit.trace
}

/// A generic function with generic structs in its signature and its body.
@Differentiable(.forward, .reverse)
func powerTrace<T: FloatingPoint>(_ x: [T], _ n: Int, _ m: FlatMatrix<T>) -> T {
    var power: FlatMatrix<T> = .identity(n)
    let base = FlatMatrix(rows: n, columns: n, storage: x)
    for _ in 0..<3 { power = power * (base * m) }
    return power.trace
}

/// A pair of numbers of two types, with initial values.
struct Weighted<A: FloatingPoint, B: BinaryFloatingPoint> {
    var value: A
    var weight: B
    var bias: A = 2
    let unit: B = 0.5

    func swapped(_ a: B, _ b: A) -> Weighted<B, A> where A: BinaryFloatingPoint { Weighted<B, A>(value: a, weight: b) }
    var biased: A { value * value + bias }
}

/// Generic structs in generic structs and arrays.
struct Track<Number: BinaryFloatingPoint> {
    var points: [Weighted<Number, Number>] = []
    var offset: Weighted<Number, Float>

    mutating func add(_ more: [Weighted<Number, Number>]) { for point in more { points.append(point) } }
    mutating func move(_ i: Int, by step: Number) {
        points[i].value += step * points[i].weight
        points[i].bias *= step
    }
    func total() -> Number {
        var sum = offset.biased * Number(offset.weight * offset.unit)
        for point in points { sum += point.biased * point.weight }
        return sum
    }
}

@Differentiable
func tracked(_ x: [Double], _ w: Float) -> Double {
    var track = Track(offset: Weighted(value: x[0], weight: w * w))
    track.add([Weighted(value: x[0], weight: x[1]), .init(value: x[1], weight: 0.25, bias: x[2])])
    track.move(0, by: x[2])
    track.move(1, by: x[0])
    let other = track.points[0].swapped(x[1], 3)
    return track.total() + other.biased * other.weight
}

/// Generic methods of a struct, and generic functions in bodies.
struct Spline {
    var order: Int

    @Differentiable
    func basis<T: BinaryFloatingPoint>(_ t: T) -> T {
        func blend<U: BinaryFloatingPoint>(_ a: U, _ n: Int) -> U { n == 0 ? 1 : a * U(t) * blend(a, n - 1) }
        func shifted(_ s: T) -> T { s + t * 0.5 }
        return blend(t, order) + shifted(T(blend(Float(2), 1)))
    }
}
