// Ways out of nested statements, and what is left behind on each.

func searchWithDefer(_ a: [Double], _ x: Double, _ n: Int) -> Double {
    var log = 1.0
    func note(_ k: Double) { log = log * 1.5 + k }
    func run() -> Double {
        defer { note(1) }
        for i in 0..<n {
            defer { note(2) }
            switch i % 4 {
            case 0: continue
            case 1 where a[0] > x:
                note(3)
                break
            case 2:
                for v in a {
                    defer { note(v) }
                    if v > x { return v }
                    if v < -2 { break }
                }
            default:
                if i > 5 { return -1 }
            }
            note(4)
        }
        return 0
    }
    let r = run()
    return r + log
}

func labeledMaze(_ a: [Double], _ n: Int) -> Double {
    var s = 0.0
    var i = 0
    outer: while i < n {
        i += 1
        var j = 0
        inner: repeat {
            j += 1
            switch (i + j) % 5 {
            case 0: continue inner
            case 1: if a[j % a.count] > 1 { continue outer }
            case 2: if a[i % a.count] < -1.5 { break outer }
            case 3: break inner
            default: s += a[j % a.count]
            }
            s = s * 0.9 + 0.1
        } while j < 4
        s += Double(j)
    }
    return s + Double(i)
}

func returnsFromEverywhere(_ x: Double, _ n: Int) -> (Double, Int) {
    var k = n
    if x > 2 { return (x, 0) }
    while k > 0 {
        if x < -2 {
            if k == 3 { return (x * 2, 1) }
            k -= 1
            continue
        }
        do {
            if k == 5 { break }
            guard k != 6 else { return (x * 3, 2) }
        }
        k -= 2
        if k == 1 {
            for j in (0..<3).reversed() where j != 1 {
                if Double(j) < x { return (Double(j), 3) }
            }
        }
    }
    defer { k += 1 }
    switch k {
    case ..<0: return (x, 4)
    case 0: if x > 0 { return (0, 5) }
    default: return (1, 6)
    }
    return (x - 1, k)
}

func lateAfterJumps(_ a: [Double], _ n: Int) -> Double {
    let scale: Double
    var shift: Double
    search: do {
        for v in a where v > 1 {
            shift = v
            if n > 3 { break search }
            shift += 1
            return shift * 2
        }
        shift = -1
    }
    if n % 2 == 0 { scale = 2 } else { scale = 3 }
    shift = Double(n)
    return scale * shift
}

func zeroTrips(_ x: Double, _ n: Int) -> Double {
    var s = x
    for i in n..<n { s += Double(i) }
    for i in stride(from: 5, to: n, by: 2) { s += Double(i) }
    for i in stride(from: 0, to: n, by: -1) { s -= Double(i) }
    for i in stride(from: 0, through: -n, by: -2) { s -= Double(i) }
    for v in [Double]() { s += v }
    while s < -100 { s = 0 }
    return s
}

func collatz(_ n: Int, _ x: Double) -> Double {
    var n = n + 1
    var s = x
    while n != 1 {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1
        s = n > 8 ? s * 0.99 : s + 0.01
    }
    return s
}

func filtered(_ a: [Double], _ n: Int) -> [Double] {
    var result: [Double] = []
    for (i, v) in a.enumerated() {
        guard v > -2 else { continue }
        if i > n { return result }
        if v > 2 {
            result.append(v / 2)
            break
        }
        result.append(v)
    }
    if result.isEmpty { return a }
    return result + [Double(n)]
}

func recursiveSum(_ a: [Double], from i: Int = 0) -> Double { i < a.count ? a[i] * 0.5 + recursiveSum(a, from: i + 1) : 0 }

func fill(_ a: inout [Double], _ depth: Int, _ x: Double) {
    if depth == 0 { return }
    a.append(x)
    fill(&a, depth - 1, x * 0.5)
    a[0] += x
}

func recursiveFill(_ x: Double, _ n: Int) -> [Double] {
    var a = [x]
    fill(&a, n, x + 1)
    return a
}

func quadrature(_ x: Double, _ n: Int) -> Double {
    func f(_ t: Double) -> Double { t * t * x + t }
    func simpson(_ a: Double, _ b: Double, _ depth: Int) -> Double {
        let m = (a + b) / 2
        let whole = (b - a) / 6 * (f(a) + 4 * f(m) + f(b))
        if depth == 0 { return whole }
        return simpson(a, m, depth - 1) + simpson(m, b, depth - 1)
    }
    return simpson(0, x, n % 4)
}
