// Local functions and variables that hide others.

import Foundation

func scale(_ x: Double) -> Double { 2 * x }
func scale(_ n: Int) -> Double { Double(n) }
func shift(_ x: Double, by y: Double = 1) -> Double { x + y }
let factor = 3.0
let offset = 4.0

func localHidesGlobal(_ x: Double) -> Double {
    func scale(_ x: Double) -> Double { 3 * x }
    return scale(x)
}
func localHidesLibrary(_ x: Double) -> Double {
    func sin(_ x: Double) -> Double { 3 * x }
    return sin(x)
}
func localDeclaredLater(_ x: Double) -> Double {
    let y = scale(x)
    func scale(_ x: Double) -> Double { 3 * x }
    return y
}
func localInBlock(_ x: Double) -> Double {
    var y = scale(x)
    do {
        func scale(_ x: Double) -> Double { 3 * x }
        y += scale(x)
    }
    return y + scale(x)
}
func innermost(_ x: Double) -> Double {
    func scale(_ x: Double) -> Double { 3 * x }
    func outer(_ x: Double) -> Double {
        func scale(_ x: Double) -> Double { 5 * x }
        return scale(x)
    }
    return outer(x) + scale(x)
}
func localOverloads(_ x: Double, _ n: Int) -> Double {
    func pick(_ x: Double) -> Double { x }
    func pick(_ n: Int) -> Double { 2 }
    func pick(of x: Double) -> Double { 3 }
    return pick(x) + pick(n) + pick(1) + pick(1.5) + pick(of: 1)
}
func localOfOtherType(_ x: Double) -> Double {
    func scale(_ x: Float) -> Double { 7 }
    return scale(2.5) * x
}
func localWithDefault(_ x: Double) -> Double {
    func shift(_ x: Double, by y: Double = 2) -> Double { x - y }
    return shift(x)
}
func localBesideDefault(_ x: Double) -> Double {
    func move(_ x: Double, by y: Double = 2) -> Double { x - y }
    func move(_ x: Double) -> Double { x }
    return move(x)
}
func capturesBefore(_ x: Double) -> Double {
    let y = x
    func inner(_ z: Double) -> Double { y * z }
    do {
        let y = 2.0
        return inner(y)
    }
}
func parameterHidesGlobal(_ factor: Double) -> Double { factor * offset }
func variableHidesGlobal(_ x: Double) -> Double {
    let factor = factor * x
    return factor
}
func blocks(_ x: Double) -> Double {
    let y = x
    var z = 0.0
    if x > 1 {
        let y = 2 * x
        z += y
    } else {
        z -= y
    }
    for y in [1.0, 2.0] where y > 1 { z += y }
    while z < 1 {
        let y = 0.5
        z += y
    }
    repeat {
        let y = z
        z = y + 1
    } while y > z
    return y + z
}
func cases(_ x: Double, _ n: Int) -> Double {
    let k = 2
    switch (n, x) {
    case (k, _): return x
    case (let k, let y) where k > 4: return Double(k) * y
    case (var k, _) where k < 0:
        k += 1
        return Double(k)
    default: return Double(k)
    }
}
func parameterNamedAsFunction(_ sin: Double) -> Double { sin * factor }
func labelsAndNames(from x: Double, to y: Double) -> Double {
    let x = y, y = x
    return x * y
}
func shadowsItself(_ x: Double) -> Double {
    let y = x
    do {
        let y = y + 1
        let z = y
        return z
    }
}
func inCarriedCode(_ x: Double, _ n: Int) -> Double {
    let k = 3
    let names: [String] = (0..<n).map { k in "\(k)" }
    let more: [Int] = [1, 2].map { $0 + k }
    print(names, more, k)
    return x
}
func deferred(_ x: Double) -> Double {
    var y = x
    let z = 1.0
    do {
        let z = 2.0
        defer { y += z }
        y *= z
    }
    return y + z
}
