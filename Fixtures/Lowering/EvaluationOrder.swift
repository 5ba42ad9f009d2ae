// What is evaluated when: reads before and after changes, in expressions, arguments, conditions and assignments.

func increase(_ x: inout Double) -> Double {
    x += 1
    return x
}

func advance(_ i: inout Int) -> Int {
    i += 1
    return i
}

func three(_ x: Double, _ y: Double, _ z: Double) -> Double { x * 100 + y * 10 + z }

func readsAndChanges(_ x: Double) -> Double {
    var a = x
    let b = a + increase(&a) * a - increase(&a)
    let c = three(a, increase(&a), a)
    a += increase(&a)
    a = a + increase(&a) + a
    let t = (a, increase(&a), a)
    return b + c + t.0 - t.1 * t.2 + a
}

func changedConditions(_ x: Double) -> Double {
    var a = x
    var r = 0.0
    if increase(&a) > 0 && increase(&a) > 2 { r += a }
    if increase(&a) < 0 || increase(&a) < 1 || a > 5 { r -= a }
    r += increase(&a) > 3 ? increase(&a) : a * 2
    var i = 0
    while advance(&i) < 4, increase(&a) < 4 { r += a }
    repeat { r -= 1 } while increase(&a) < 6 && advance(&i) < 9
    return r + a + Double(i)
}

func changedIndices(_ x: [Double]) -> [Double] {
    var a = x + [1, 2, 3, 4, 5, 6]
    var i = 0
    a[advance(&i)] = a[i] + a[advance(&i)]
    (a[i], i, a[0]) = (7, advance(&i), a[i])
    a[i] *= a[advance(&i)]
    a[i] -= increase(&a[advance(&i)])
    a.swapAt(advance(&i) % a.count, 0)
    return a
}

func firstOf(_ a: inout [Double]) -> Double {
    a[0] += 10
    a.append(a[0])
    return a[0]
}

func total(_ a: [Double], _ b: [Double], _ x: Double) -> Double {
    var s = x
    for v in a { s += v }
    for v in b { s = s * 0.5 - v }
    return s
}

func arraySnapshots(_ x: [Double]) -> Double {
    var a = x
    let s = total(a, a, firstOf(&a))
    let t = (a, firstOf(&a), a)
    let u = total(t.0, t.2, t.1)
    let v = (a + [firstOf(&a)]).count
    a = [a[1], a[0], firstOf(&a)]
    return s + u + Double(v) + total(a, [a[2]], 0) + a[firstOf(&a) > 0 ? 0 : 1]
}

func takeAndChange(_ a: inout [Double], _ b: [Double], _ x: inout Double) -> [Double] {
    a[0] = b[1] + x
    x = b[0]
    a.append(b[0])
    return b
}

func inoutAndOld(_ x: [Double]) -> [Double] {
    var a = x
    var y = 1.5
    let old = takeAndChange(&a, a, &y)
    var z = a[1]
    a = takeAndChange(&a, old, &z)
    return a + old + [y, z]
}

func swaps(_ x: [Double]) -> [Double] {
    var a = x
    var b = [1.0, 2.0]
    var t = (p: 5.0, q: 6.0)
    swap(&a[0], &t.q)
    swap(&a[1], &b[0])
    swap(&t.p, &t.q)
    swap(&a, &b)
    (a, b, t.p) = (b, a, t.q)
    return a + b + [t.p, t.q]
}

func shadowing(_ x: Double, _ n: Int) -> Double {
    var s = x
    let x = s * 2
    for i in 0..<n {
        let s2 = s
        var s = s2 + x
        s *= 0.5
        if i > 2 {
            let x = s
            s += x
        }
        guard s < 5 else { break }
        s += 100
    }
    s += x
    do {
        let s = x
        return s + x
    }
}

func unsharedCopies(_ a: [Double]) -> Double {
    var b = a
    var c = b
    var s = 0.0
    for i in a.indices {
        let row = b
        b[i] = row[0] + 1
        c = row
        c[0] += 1
        s += row[i] + c[0] - b[i]
    }
    let d = c
    c.removeLast()
    return s + Double(d.count - c.count)
}
