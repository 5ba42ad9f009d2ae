import AutoDiff

enum Coefficient: Hashable, Comparable {
    case stiffness, damping, bias
}

/// The named parameters of a model.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func deflection(_ named: [String: Double], at x: Double) -> Double {
    let stiffness = named["stiffness"]!
    let damping = named["damping"] ?? 0.25
    var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    if let bias = named["bias"] { force += bias * bias * x }
    if named["cubic"] == nil { force += 0.5 * x }
    for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    return force * Double(named.count)
}

/// A histogram, whose keys are found on the way.
@Differentiable(.forward, .reverse)
func weightedBins(_ samples: [Double], width: Double) -> [Int: Double] {
    var bins: [Int: Double] = [:]
    for x in samples {
        let bin = Int((x * 4).rounded(.down))
        bins[bin, default: 0] += x * x * width
        if bin > 5 { bins[5] = nil }
    }
    return bins
}

@Differentiable struct Arrow {
    var x: Double
    var y: Double
}

func arrow(_ n: Int, from start: Arrow, _ cache: inout [Int: Arrow]) -> Arrow {
    if let known = cache[n] { return known }
    var result = start
    if n > 1 {
        let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
        result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
    }
    cache[n] = result
    return result
}

/// A cache of structs, and arrays as values.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func remembered(_ start: Arrow, scale: Double) -> Double {
    var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    let last = arrow(7, from: start, &cache)
    var groups = [String: [Double]]()
    for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    let kept = groups
    if let gone = groups.removeValue(forKey: "odd") { groups["rest"] = [gone[0] * scale] }
    groups["even"]!.append(scale)
    var total = last.x * last.y
    for key in groups.keys.sorted() {
        let row = groups[key]!
        for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
    }
    return total + kept["odd"]!.reduce(0, +)
}

/// Keys that are no text, changed in place.
@Differentiable(.forward, .reverse)
func tune(_ coefficients: inout [Coefficient: Double], by rate: Double) -> Double {
    let old = coefficients
    coefficients[.stiffness, default: 2] *= rate
    coefficients[.bias] = coefficients.removeValue(forKey: .damping)! * rate
    var total = 0.0
    for (key, value) in old where key != .damping { total += value * value }
    coefficients[.bias]! += total
    return coefficients.values.reduce(0, +)
}
