// Arrays of structs and of arrays, slices, and what may be in them.

struct Point {
    var x: Double
    var y: Double
}

func structs(_ a: [Double]) -> Double {
    var points = [Point(x: a[0], y: 1)]
    points.append(Point(x: 2, y: a[1]))
    points[0].x += points[1].y
    var total = 0.0
    for point in points { total += point.x * point.y }
    for (i, point) in points.enumerated() { total += Double(i) * point.x }
    return total + points.last!.x + Double(points.count)
}

func tuples(_ a: [Double]) -> Double {
    var pairs: [(key: Int, value: Double)] = [(1, a[0])]
    pairs.append((key: 2, value: 3))
    pairs.swapAt(0, 1)
    return pairs[0].value * Double(pairs[1].key)
}

func rows(_ a: [Double]) -> Double {
    var grid = [[Double]](repeating: [0, 1], count: 2)
    grid[0][1] = a[0]
    grid[1].append(2)
    grid.append(a)
    let row = grid[1]
    grid += [row]
    return grid[0][1] * grid[1][2] + Double(grid[2].count)
}

func slices(_ a: [Double]) -> Double {
    let middle = a[1..<3]
    let rest = a[1...]
    let start = a[..<2]
    let all = a[...]
    var total = middle[1] * rest.first! + start.last! + all[0]
    for x in a.dropFirst() { total += x }
    for x in a.prefix(2) { total += x }
    for i in middle.indices { total += middle[i] }
    let copy = Array(a.suffix(2))
    return total + copy[0] + rest.reduce(0, +) + Double(middle.startIndex + middle.endIndex)
}

func changes(_ a: [Double]) -> Double {
    var b = a
    b.insert(1, at: 0)
    let removed = b.remove(at: 1)
    b += a[1...]
    b.append(contentsOf: a.dropLast(2))
    b = b + a.suffix(1)
    return removed + b.removeFirst() + b.removeLast()
}

func optionals(_ a: [Double]) -> Double {
    var b = a
    var total = a.first ?? 1
    if let last = a.last, last > 0 { total += last }
    while let x = b.popLast() { total *= x }
    guard let first = b.first else { return total }
    return first
}

func contiguous(_ a: [Double]) -> Double {
    var b: ContiguousArray<Double> = [1, a[0]]
    b.append(a[1])
    b[0] += 2
    return b[0] * b[2] + Double(b.count)
}

func parameter(_ values: ArraySlice<Double>) -> Double { values.isEmpty ? 0 : values[values.startIndex] }
func passing(_ a: [Double]) -> Double { parameter(a[1...]) }

func replaced(_ a: [Double]) -> Double {
    var b = a
    b[0..<1] = a[1...2]
    b[1...] = [a[0], 2]
    b.replaceSubrange(0..<1, with: a)
    b.insert(contentsOf: a[1...], at: 0)
    b.removeSubrange(1...2)
    b.removeFirst(1)
    b.removeLast(1)
    b.reverse()
    var c = ContiguousArray(b)
    c.removeFirst()
    c.replaceSubrange(0..<0, with: a)
    let d = ContiguousArray<Double>(repeating: 1, count: 2)
    return b[0] + c[0] + d[1]
}

func inline(_ a: InlineArray<3, Double>, _ i: Int) -> Double {
    var b: [2 of Double] = [a[0], 2]
    let c = InlineArray<2, Double>(repeating: a[1])
    b[i] += c[1]
    b.swapAt(0, 1)
    var total = Double(b.count)
    for k in b.indices { total += b[k] }
    return total
}

func joined(_ a: [Double], _ c: ContiguousArray<Double>) -> Double {
    let first = [a[0]] + a[1...2]
    let second = a[1...2] + [a[0]]
    let third: [Double] = a[1...2] + [a[0]]
    let fourth = a[..<2] + a
    let fifth = c + a[1...] + [1]
    var sixth = [1] + c
    sixth += a[1...]
    return first[0] + second[1] + third[0] + fourth[0] + fifth[0] + sixth[0]
}

func methodsOfElements(_ a: [Double], _ k: Int) -> Double {
    var vectors = [SIMD2(a[0], a[1]), [1, 2]]
    vectors[k].replace(with: [3, 4], where: vectors[0] .< 1)
    vectors[k].x.addProduct(a[0], 2)
    vectors[k].clamp(lowerBound: [0, 0], upperBound: vectors[0])
    var rows = [a, a]
    rows[k][0].negate()
    rows[k].swapAt(0, 1)
    if let last = rows[k].popLast() { rows[0][0] = last }
    return vectors[k].x + rows[0][0]
}
