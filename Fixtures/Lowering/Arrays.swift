// Arrays: elements, whole arrays, and Swift's order of evaluation.

func dot(_ a: [Double], _ b: [Double]) -> Double {
    var s = 0.0
    for i in 0..<min(a.count, b.count) { s += a[i] * b[i] }
    return s
}

func prefixSums(_ a: [Double]) -> [Double] {
    var b = Array(repeating: 0.0, count: a.count)
    for i in a.indices { b[i] = (i > 0 ? b[i - 1] : 0) + a[i] }
    return b
}

func literals(_ x: Double) -> [Double] {
    var a = [x, 1, 2 * x]
    a.append(3)
    a.append(contentsOf: [x, x])
    a += [5, x]
    let last = a.removeLast()
    a.swapAt(0, 2)
    a[1] += last
    a[1] *= 2
    return a + [last]
}

func copies(_ a: [Double]) -> ([Double], [Double]) {
    var b = a
    let c = b
    b[0] = 9
    var d = c
    d[1] = b[0] + c[0]
    b = d
    b[2 % b.count] -= 1
    return (b, c + d)
}

func wholeArrays(_ a: [Double], _ n: Int) -> [Double] {
    var b: [Double]
    if n > 2 { b = a } else { b = [1, 2] }
    var c = [Double]()
    for i in 0..<n {
        c = i % 2 == 0 ? b : [Double](repeating: Double(i), count: 2)
        b = c + [1]
    }
    (b, c) = (c, b)
    swap(&b, &c)
    if b.isEmpty { return c }
    c.removeAll()
    c.reserveCapacity(10)
    c = [b[0], Double(b.count)]
    return c
}

func next(_ i: inout Int) -> Int {
    i += 1
    return i
}

func overwrite(_ b: inout [Double], _ c: [Double]) {
    b[0] = 100
    b[1] = c[0]
}

func evaluationOrder(_ x: Double) -> [Double] {
    var a = [x, 1, 2, 3, 4, 5]
    var i = 0
    a[i] += Double(next(&i))
    a[next(&i)] = a[i] + Double(next(&i))
    a[i] = a[i] * Double(i + next(&i))
    overwrite(&a, a)
    (a[0], a[1]) = (a[1], a[0])
    i += next(&i)
    a.append(Double(i))
    return a
}

func histogram(_ x: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: 4)
    for v in x { counts[Int(v.magnitude) % 4] += 1 }
    return counts
}

func earlyArray(_ a: [Double], _ n: Int) -> [Double] {
    if n > 4 { return [] }
    var b = a
    for i in b.indices {
        b[i] += 1
        if b[i] > 3 { return b }
    }
    return a
}

func sums(_ a: [Double], _ k: [Int]) -> Double {
    a.reduce(0, +) * 2 + Double(k.reduce(1, *)) + a.reduce(1, *)
}

func scale(_ a: inout [Double], by x: Double) {
    for i in a.indices { a[i] *= x }
}

func inoutElement(_ x: inout Double, _ y: Double) { x = x * y + 1 }

func inoutArguments(_ a: [Double]) -> [Double] {
    var a = a
    scale(&a, by: 2)
    for i in a.indices { inoutElement(&a[i], a[0]) }
    var t = (a[0], 3.0)
    inoutElement(&t.1, t.0)
    a[0] = t.1
    return a
}
