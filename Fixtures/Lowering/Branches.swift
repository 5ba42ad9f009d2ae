// Branches: if, guard, switch, the ternary, short circuits, early returns.

func absoluteValue(_ x: Double) -> Double {
    if x < 0 { return -x }
    return x
}

func chain(_ x: Double, _ y: Double) -> Double {
    var r = 0.0
    if x > 1 {
        r = x * y
    } else if x > 0, y > 0 {
        r = x - y
        r *= 2
    } else {
        r = y
    }
    return r
}

func lateInitialization(_ x: Double, _ n: Int) -> Double {
    let y: Double
    let scale: Double, shift: Int
    if n > 2 {
        y = x * x
        (scale, shift) = (2, 3)
    } else {
        y = -x
        scale = 0.5
        shift = n
    }
    return y * scale + Double(shift)
}

func guards(_ x: Double, _ y: Double) -> Double {
    guard x > -1 else { return -1 }
    let s = x + 1
    guard y > 0, s * y > 0.5 else {
        if y < -1 { return 7 * s }
        return s
    }
    return s / y
}

func partialReturns(_ x: Double, _ n: Int) -> Double {
    var s = x
    if n > 2 {
        s += 1
        if s > 2 { return s * 10 }
        s *= 2
    } else {
        if n == 1 { return 100 }
    }
    s -= 3
    if s < -1 {
        if s < -3 { return 0.25 }
        s += 0.125
    }
    return s
}

func shortCircuit(_ a: [Double], _ i: Int) -> Double {
    if i < a.count && a[i] > 0 { return a[i] }
    if i >= a.count || a[i] < -1 { return -5 }
    return 3
}

func ifExpression(_ x: Double, _ n: Int) -> Double {
    let y = if n > 3 { x } else if n > 1 { 2 * x } else { 0.5 }
    let z: Double = if x > 0 { 1 } else { -1 }
    return y * z
}

func switchInteger(_ n: Int, _ x: Double) -> Double {
    switch n {
    case 0: return x
    case 1, 2: return 2 * x
    case 3..<5 where x > 0: return 3 * x
    case 3...4: return -x
    case let k where k % 2 == 0: return Double(k)
    case 5...: break
    default: return -1
    }
    return x * x
}

func switchTuple(_ a: Int, _ b: Bool, _ x: Double) -> Double {
    let r =
        switch (a, b) {
        case (0, true): x
        case (1..., false): x + 1
        case (let k, true) where k > 2: Double(k) * x
        case (_, _): -2.0
        }
    return r
}

func switchBool(_ b: Bool, _ x: Double) -> Double {
    switch b {
    case true: x
    case false: -x
    }
}

func switchFallthrough(_ n: Int, _ x: Double) -> Double {
    var s = x
    switch n {
    case 0:
        s += 1
        fallthrough
    case 1:
        s *= 2
        if s > 3 { break }
        s += 0.5
    case 2:
        s -= 1
        fallthrough
    default:
        s /= 3
    }
    return s
}

func switchDouble(_ x: Double) -> Double {
    switch x {
    case ..<(-1): return -1
    case -1..<0: return x
    case var y where y > 1:
        y *= 2
        return y
    default: return 1
    }
}

func labeledBlocks(_ x: Double, _ n: Int) -> Double {
    var s = x
    outer: if n > 1 {
        s += 1
        if n > 3 { break outer }
        s *= 5
    }
    work: do {
        if s > 2 { break work }
        s += 10
    }
    return s
}
