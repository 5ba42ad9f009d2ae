// Loops of every kind, and the ways out of them.

func sumOfPowers(_ x: Double, _ n: Int) -> Double {
    var s = 0.0
    var p = 1.0
    for _ in 0..<n {
        s += p
        p *= x
    }
    return s
}

func closedRange(_ n: Int) -> Int {
    var s = 0
    for i in 1...n + 1 { s += i * i }
    return s
}

func nestedLoops(_ x: Double, _ n: Int) -> Double {
    var s = 0.0
    for i in 0..<n {
        for j in i..<n where (i + j) % 2 == 0 {
            s += x * Double(i) - Double(j)
        }
    }
    return s
}

func reversedLoop(_ a: [Double]) -> Double {
    var s = 0.0
    for i in (0..<a.count).reversed() { s = s * 0.5 + a[i] }
    for x in a.reversed() { s = s * 0.5 - x }
    for i in a.indices.reversed() { s += a[i] * Double(i) }
    return s
}

func arrayLoops(_ a: [Double], _ b: [Double]) -> Double {
    var s = 0.0
    for x in a { s += x * x }
    for (i, x) in b.enumerated() { s += Double(i) * x }
    for (x, y) in zip(a, b) { s -= x * y }
    for i in a.indices { s += a[i] }
    return s
}

func loopOverChangedArray(_ a: [Double]) -> Double {
    var a = a
    var s = 0.0
    for x in a {
        a[0] += x
        a.append(x)
        s += a[0]
    }
    return s + Double(a.count)
}

func strides(_ n: Int, _ k: Int) -> Int {
    var s = 0
    for i in stride(from: 0, to: n, by: 2) { s += i }
    for i in stride(from: n, through: -3, by: -2) { s = s * 2 + i }
    for i in stride(from: n, to: k, by: k > n ? 3 : -1) { s += i * i }
    for i in stride(from: 0, to: 10, by: 3).reversed() { s = s * 3 - i }
    return s
}

func floatingPointStrides(_ a: Double, _ h: Double) -> Double {
    var s = 0.0
    for x in stride(from: a, to: a + 1, by: 0.1) { s += x * x }
    for x in stride(from: 0, through: 1, by: 0.1) { s = s * 0.5 + x }
    for x in stride(from: a, through: a - 1, by: -(h * h + 0.1)) { s -= x }
    return s
}

func newton(_ a: Double) -> Double {
    var x = 1.0
    while x * x - 2 - a * a > 1e-10 || x * x - 2 - a * a < -1e-10 {
        x = 0.5 * (x + (2 + a * a) / x)
    }
    return x
}

func newtonWithBreak(_ a: Double) -> Double {
    var x = 2.0
    while true {
        let next = 0.5 * (x + (a * a + 1) / x)
        if (next - x).magnitude < 1e-12 { break }
        x = next
    }
    return x
}

func repeats(_ x: Double, _ n: Int) -> Double {
    var s = x
    var k = 0
    repeat {
        s = s * 0.5 + 1
        k += 1
        if k == 3 { continue }
        s += 0.25
        if s > 4 { break }
    } while k < n
    return s
}

func breaksAndContinues(_ a: [Double]) -> Double {
    var s = 0.0
    for (i, x) in a.enumerated() {
        if x < 0 { continue }
        s += x
        if s > 2 {
            s *= 10
            break
        }
        if i == 1 { continue }
        s -= 0.125
    }
    return s
}

func labeledLoops(_ a: [Double], _ n: Int) -> Double {
    var s = 0.0
    outer: for i in 0..<n {
        for x in a {
            if x > 2 { continue outer }
            if x < -2 { break outer }
            s += x * Double(i + 1)
        }
        s += 100
    }
    return s
}

func returnFromLoop(_ a: [Double], _ limit: Double) -> Double {
    var s = 0.0
    for i in 0..<a.count {
        for j in 0...i {
            s += a[j]
            if s > limit { return s * 1000 + Double(i) }
        }
        s -= 0.5
    }
    return s
}

func find(_ a: [Double], _ x: Double) -> Int {
    for (i, y) in a.enumerated() where y > x { return i }
    return -1
}

func linkedList(_ next: [Int], _ x: [Double]) -> Double {
    var j = 0
    var s = 0.0
    for _ in 0..<5 {
        s = s * 0.5 + x[j]
        j = next[j] % min(x.count, next.count)
    }
    return s
}

func deferredWork(_ x: Double, _ n: Int) -> Double {
    var s = x
    var log = 0.0
    for i in 0..<n {
        defer { log += s }
        if i % 2 == 1 { continue }
        s += 1
        if s > 3 { break }
        s *= 2
    }
    return s + log * 0.5
}

func deferOrder(_ x: inout Double, _ n: Int) -> Double {
    defer { x += 1 }
    defer { x *= 2 }
    if n > 3 { return x }
    defer { x -= 10 }
    if n > 1 { return x * 0.5 }
    return -x
}

func conditionWithCall(_ x: Double) -> Double {
    func shrink(_ v: inout Double) -> Bool {
        v *= 0.5
        return v > 0.1
    }
    var v = x
    var s = 0.0
    while shrink(&v) { s += v }
    return s + v
}
