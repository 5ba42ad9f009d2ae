// Members of structs: which property, method, initialiser, subscript or operator is meant.

struct Vector {
    var x: Double
    var y: Double
    static let zero = Vector(x: 0, y: 0)
    static var unit: Vector { Vector(x: 1, y: 0) }
    static let count = 2

    init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
    init(_ both: Double) { self.init(x: both, y: both) }
    init(angle: Double) { self.init(x: angle, y: 1 - angle * angle / 2) }

    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func * (a: Double, b: Vector) -> Vector { Vector(x: a * b.x, y: a * b.y) }
    static func * (a: Vector, b: Double) -> Vector { b * a }
    static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
    static func += (a: inout Vector, b: Vector) { a = a + b }
    static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }

    var squared: Double { self * self }
    var first: Double {
        get { x }
        set { x = newValue }
    }
    func scaled(_ k: Double) -> Vector { k * self }
    func scaled(by k: Double) -> Vector { scaled(k) }
    mutating func scale(_ k: Double) { self = scaled(k) }
    subscript(i: Int) -> Double {
        get { i == 0 ? x : y }
        set { if i == 0 { x = newValue } else { y = newValue } }
    }
    subscript(at i: Int) -> Double { self[i] * 2 }
}

struct Pair {
    var a = Vector.zero
    var b: Vector
    var weight = 0.5
    func total(_ x: Double) -> Double { weight * x + b.x }
    func weighted(_ weight: Double) -> Double { weight + self.weight }
    func squared() -> Double { square(weight) }
    func square(_ x: Double) -> Double { x * x + 1 }
}

func square(_ x: Double) -> Double { x * x }

extension Pair {
    var sum: Vector { a + b }
    mutating func move(_ d: Vector) {
        a += d
        b.x -= d.x
    }
}

func operators(_ v: Vector, _ k: Double) -> Double { (2 * v + v * 2 + k * -v).x + v * v }
func properties(_ v: Vector, _ x: Double) -> Double { x * v.x + v.squared + v.first + v[1] + v[at: 0] }
func methods(_ v: Vector, _ x: Double) -> Double { x * v.scaled(2).y + v.scaled(by: 3).x }
func statics(_ v: Vector, _ x: Double) -> Double { x * (v + .zero + Vector.unit).y + Double(Vector.count) }
func initializers(_ x: Double) -> Double { Vector(x).x + Vector(angle: x).y + Vector(x: 1, y: x).y }
func implicit(_ x: Double) -> Double {
    let v: Vector = .init(x: x, y: 2)
    let w: Vector = .init(angle: x)
    return (v + w).x
}
func memberwise(_ x: Double) -> Double {
    let p = Pair(b: Vector(x))
    let q = Pair(a: p.b, b: p.b, weight: 2)
    return p.weight + q.weighted(x) + q.total(3) + p.squared() + square(x) + p.sum.x
}
func changes(_ x: Double) -> Double {
    var p = Pair(b: Vector(x))
    p.move(.unit)
    p.a.first = x
    p.b[0] += 2
    p.b += p.a
    p.a.scale(x)
    return p.a.x + p.b.y
}
func shadowed(_ x: Double) -> Double {
    let v = Vector(x)
    let squared = v.squared
    return squared
}

struct Rows {
    var rows: [[Double]]
    var weight: Double
}
func rowsInStructs(_ x: Double) -> Double {
    let rows = Rows(rows: [[x], [2, x]], weight: x)
    let many = [rows, rows]
    return many[1].rows[1][0] * many[0].weight
}
func reduced(_ x: Double) -> Double {
    let vectors = [Vector(x), .unit]
    return vectors.reduce(.zero, +).x + [x, 2].reduce(1, *)
}
