// Names in code that is carried over: local variables by whatever name they get, all else as it stands.

import AutoDiff
import Foundation

struct Point {
    var x = 1.0
    var y = 2.0
    func scaled(x: Double) -> Double { x }
    static let z = 3.0
}

let z = 4.0
func note(_ x: Double, y: Double = 2) -> String { "\(x) \(y)" }

func interpolation(_ x: Double, _ n: Int) -> Double {
    let y = 2 * x
    print("x = \(x), y = \(y + Double(n)), z = \(z), \(note(1, y: 2))")
    return y
}
func labels(_ x: Double, _ n: Int) -> Double {
    let y = n
    let text: String = note(2, y: Double(y))
    let point: Point = Point(x: 2, y: Double(y))
    print(text, point.x, point.scaled(x: 3), Point.z)
    return x
}
func closures(_ x: Double, _ n: Int) -> Double {
    let k = 2
    let a: [Int] = [1, 2].map { $0 + k }
    let b: [Int] = [1, 2].map { k in k + n }
    let c: [Int] = [1, 2].map { [k = n] j in j + k }
    let d: [Int] = [1, 2].map { (j: Int) -> Int in
        let n = j + k
        return n
    }
    print(a, b, c, d)
    return x
}
func nestedClosures(_ x: Double, _ n: Int) -> Double {
    let k = 2
    let a: [Int] = [1, 2].flatMap { i in [3].map { k in k + i + n } + [k] }
    print(a)
    return x
}
func usedBeforeDeclared(_ x: Double, _ n: Int) -> Double {
    let k = 2
    let a: [Int] = [1, 2].map { (i: Int) -> Int in
        var sum = k
        do {
            let k = i
            sum += k
        }
        return sum
    }
    print(a)
    return x
}
func region(_ x: Double, _ n: Int) -> Double {
    let k = 3
    let y: Double = withoutDerivative {
        var total = Double(n)
        for n in 0..<k { total += Double(n) }
        if let k = [1, 2].first { total += Double(k) }
        switch k {
        case let k where k > 2: total += Double(k)
        default: total -= Double(k)
        }
        return total + x
    }
    return x * y
}
func functionsInRegions(_ x: Double, _ n: Int) -> Double {
    let y: Double = withoutDerivative {
        func add(_ n: Int) -> Double { Double(n) + x }
        return add(n) + add(2)
    }
    return x * y
}
func optionalBinding(_ x: Double, _ n: Int) -> Double {
    let y: Double = withoutDerivative {
        guard let n = [n].first, case let x? = [x].last else { return 0 }
        return x + Double(n)
    }
    return x * y
}
func members(_ p: (x: Double, y: Double), _ n: Int) -> Double {
    let count = 2
    let a: [Int] = [count, n].filter { $0 > count }
    print(a.count, p.x, p)
    return p.x * p.y
}
func shorthand(_ x: Double, _ n: Int) -> Double {
    let y: Double = withoutDerivative {
        let m: Int? = n
        if let m { return Double(m) }
        return x
    }
    return x * y
}
func keyPaths(_ x: Double, _ n: Int) -> Double {
    let y: [Double] = [Point()].map(\.x)
    print(y, n, \Point.y)
    return x
}
func loops(_ x: Double, _ n: Int) -> Double {
    let y: Double = withoutDerivative {
        var s = 0.0
        for n in [n, 2] { s += Double(n) }
        while let n = [Int]().first { s += Double(n) }
        return s + Double(n)
    }
    return x * y
}
func captures(_ x: Double, _ n: Int, _ p: (Int, Int)) -> Double {
    let a: [Int] = [1, 2].map { [n, k = n] i in i + n + k }
    let b: [Int] = [1, 2].map { [p] i in i + p.0 }
    print(a, b)
    return x
}
func shorthandOfLocal(_ x: Double, _ n: Int) -> Double {
    let m: Int? = Optional(n)
    let y: Double = withoutDerivative {
        if let m { return Double(m) }
        guard let m, m > 0 else { return m.map(Double.init) ?? 1 }
        return Double(m)
    }
    return x * y
}
func defaultsInside(_ x: Double, _ n: Int) -> Double {
    let y: Double = withoutDerivative {
        func add(_ n: Int = 1, _ m: Int = 2) -> Int { n + m }
        if n > 1, let n = [2].first { return Double(n) } else if n > 2 { return Double(add(n)) }
        repeat {
            let n = 3
            _ = n
        } while n > 100
        do {
            let x = n
            _ = x
        }
        return x
    }
    return x * y
}

let shared = 7

struct Settings {
    static let shared = 2
    static func reading(_ x: Double) -> Double {
        let limit: Int = Int(String(shared).count) + shared
        return x * Double(limit)
    }
}
