// Elements of arrays that give way to others. The indices are what is replaced; `replacements` gives such as are right.

struct ReplacedPair {
    var a: Double
    var n: Int
    var b: Double
}
struct ReplacedBox {
    var rows: [[Double]]
}

func replacedTotal(_ a: [Double]) -> Double {
    var s = 0.0
    for (i, x) in a.enumerated() { s += x * x * Double(i + 1) }
    return s
}

func replacedTotal(_ rows: [[Double]]) -> Double {
    var s = 0.0
    for (i, row) in rows.enumerated() { s += replacedTotal(row) * Double(2 * i + 1) }
    return s
}

func replacedAssigned(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [x, 2 * x, 3, x * x]
    a[i..<j] = [5 * x, 7 * x]
    return replacedTotal(a)
}

func replacedShrunk(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [x, 2 * x, 3, x * x]
    a.removeSubrange(i...j)
    return replacedTotal(a)
}

func replacedOverlapping(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [x, 2 * x, 3, x * x]
    a[0..<2] = a[i..<j]
    a[2...] = a[i..<j]
    return replacedTotal(a)
}

func replacedInserted(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [x, 2 * x, 3]
    a.insert(contentsOf: a, at: i)
    a.insert(contentsOf: a[1...2], at: j)
    return replacedTotal(a)
}

func replacedEnds(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [x, 2 * x, 3, x * x]
    a.removeFirst(i)
    a.removeLast(j)
    a.reverse()
    return replacedTotal(a)
}

func replacedPairs(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [ReplacedPair(a: x, n: 1, b: 2), ReplacedPair(a: 3, n: 2, b: x * x), ReplacedPair(a: 2 * x, n: 3, b: x)]
    a.replaceSubrange(i..<j, with: a[1...])
    a.reverse()
    var s = 0.0
    for (i, p) in a.enumerated() { s += p.a * p.b * Double(p.n + i) }
    return s
}

func replacedRows(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [[x], [2 * x, x * x], [], [3, x]]
    a[i..<j] = a[1...]
    a.append([x, x])
    a[0].append(4 * x)
    a[1].insert(contentsOf: a[0], at: 0)
    a.reverse()
    a[0].replaceSubrange(0..<1, with: [x * x, 2])
    return replacedTotal(a)
}

func replacedShortened(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [[x], [2 * x, x * x], [4], [3, x]]
    a.removeSubrange(i..<j)
    a.append([5 * x])
    a.append([6, x])
    for k in a.indices { a[k].append(x) }
    return replacedTotal(a)
}

func replacedBoxes(_ x: Double, _ i: Int, _ j: Int) -> Double {
    var a = [ReplacedBox(rows: [[x], [2, x]]), ReplacedBox(rows: []), ReplacedBox(rows: [[x, x, 3]])]
    a[0].rows.replaceSubrange(i..<j, with: a[2].rows)
    a[2].rows.insert(contentsOf: a[0].rows, at: 1)
    a[0...1] = a[1...2]
    a[0].rows.append([7 * x])
    a[1].rows.removeFirst(1)
    var s = 0.0
    for (i, box) in a.enumerated() { s += replacedTotal(box.rows) * Double(i + 1) }
    return s
}

func replacements(_ x: Double, _ n: Int, _ m: Int) -> [Double] {
    let i = n % 3
    let j = i + m % (3 - i)
    return [
        replacedAssigned(x, i, j), replacedShrunk(x, i, j), replacedOverlapping(x, i, j), replacedInserted(x, i, j),
        replacedEnds(x, i, j - i),
        replacedPairs(x, i, j), replacedRows(x, i, j), replacedShortened(x, i, j), replacedBoxes(x, i, j),
    ]
}
