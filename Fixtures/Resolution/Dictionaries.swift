// Dictionaries: what is read of them, what changes them, and what they are made from.

enum Axis: Hashable {
    case first, second
}

struct Place: Hashable {
    var row: Int
    var column: Int
}

func reads(_ d: [String: Double], _ key: String) -> Double {
    var total = d["a"]! + (d[key] ?? 1) + d["b", default: 2]
    if let x = d["c"] { total += x }
    guard let y = d[key] else { return total }
    if d["d"] == nil { total += y }
    if nil != d["e"] { total += Double(d.count) }
    return d.isEmpty ? 0 : total
}

func loops(_ d: [String: Double], _ e: [Int: [Double]]) -> Double {
    var total = 0.0
    for (key, value) in d where key != "a" { total += value }
    for pair in d { total += pair.value }
    for key in d.keys { total += d[key]! }
    for key in d.keys.sorted() { total += d[key]! }
    for value in d.values { total += value }
    for row in e.values { total += row[0] }
    if d.keys.contains("a") { total += 1 }
    let values = Array(d.values)
    let keys = Array(e.keys)
    return total + d.values.reduce(0, +) + values[0] + Double(keys[0]) + Double(d.keys.count) + Double(d.values.count)
}

func changes(_ d: [Axis: Double], _ x: Double) -> Double {
    var d = d
    d[.first] = x
    d[.second]! += x
    d[.second, default: 0] *= 2
    d[Axis.first] = d[.second]
    d.updateValue(x, forKey: .first)
    if let old = d.removeValue(forKey: .first) { d[.second] = old }
    d.removeValue(forKey: .second)
    d[.first] = nil
    d.reserveCapacity(4)
    let copy = d
    d.removeAll()
    return copy[.first] ?? Double(d.count)
}

func makes(_ x: Double) -> Double {
    var d = ["a": x, "b": 2]
    var e: [Place: Double] = [:]
    var groups = [String: [Double]]()
    let f: [Int: Double] = [1: x, 2: x * x]
    let g = Dictionary<Int, Double>()
    e[Place(row: 1, column: 2)] = x
    groups["a", default: []].append(x)
    groups["a"]!.append(contentsOf: [x, x])
    groups["a"]![0] += x
    d = [:]
    return e[Place(row: 1, column: 2)]! + groups["a"]![0] + f[1]! + Double(g.count) + Double(d.count)
}

struct Weights {
    var byName: [String: Double]

    func total(_ x: Double) -> Double { (byName["x"] ?? 0) * x }

    mutating func add(_ x: Double) { byName["x", default: 0] += x }
}

func members(_ weights: Weights, _ x: Double) -> Double {
    var weights = weights
    weights.add(x)
    weights.byName["y"] = x
    return weights.total(x) + weights.byName["y"]!
}
