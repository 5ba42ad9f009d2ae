// Arrays of records: structs and tuples that hold strings, cases of enumerations and lists of names besides their numbers.

import AutoDiff

enum OrbitKind {
    case circular, eccentric
}

@Differentiable
struct OrbitingBody {
    enum Surface { case rocky, icy }

    var name: String
    var mass: Double
    var distance: Double
    var kind: OrbitKind = .circular
    var surface: Surface = .rocky
}

@Differentiable
struct OrbitSurvey {
    var title: String
    var bodies: [OrbitingBody]
    var tags: [String]
}

/// What an observer would add up: records as parameters, looked at by element and by index.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func gravitation(of bodies: [OrbitingBody], scale: Double) -> Double {
    var sum = 0.0
    for body in bodies {
        if body.name.isEmpty { continue }
        switch body.surface {
        case .rocky: sum += scale * body.mass / (body.distance * body.distance)
        case .icy: sum += body.mass * body.mass * body.distance
        }
    }
    for i in bodies.indices {
        if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
    }
    return sum
}

/// Records that are made, changed, moved and taken out again, in rows in records.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func surveyed(_ masses: [Double], _ factor: Double) -> Double {
    var surveys: [OrbitSurvey] = []
    for i in masses.indices {
        var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
    }
    for i in surveys.indices {
        for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        surveys[i].bodies[0].name = surveys[i].title + "!"
    }
    surveys.swapAt(0, 1)
    surveys.reverse()
    surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    let dropped = surveys[1].bodies.remove(at: 0)
    surveys.append(surveys[0])
    surveys[0].tags = []
    var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    for survey in surveys {
        for (index, body) in survey.bodies.enumerated() where body.surface == .rocky {
            sum += body.mass * body.distance * Double(index + survey.tags.count)
            if body.name == "s1!" { sum += body.mass * body.mass }
        }
    }
    while let survey = surveys.popLast() {
        if let body = survey.bodies.last { sum += body.name == "late" ? body.mass * factor : body.mass }
    }
    return sum
}

/// The heavy ones, renamed: records as a result, by way of a function that is called.
@Differentiable
func weighed(_ bodies: [OrbitingBody], by factor: Double) -> [OrbitingBody] {
    var result: [OrbitingBody] = []
    for body in heavyBodies(bodies, above: 1) {
        var next = body
        next.mass *= factor * body.distance
        next.name = "heavy \(body.name)"
        result.append(next)
    }
    return result + bodies[..<1]
}

func heavyBodies(_ bodies: [OrbitingBody], above limit: Double) -> [OrbitingBody] {
    var found: [OrbitingBody] = []
    for body in bodies {
        if body.mass > limit { found.append(body) } else if body.kind == .eccentric { found.insert(body, at: 0) }
    }
    return found
}

/// Records that are changed in place; their number changes too.
@Differentiable
func perturb(_ bodies: inout [OrbitingBody], by step: Double) {
    for i in bodies.indices {
        bodies[i].distance += step * bodies[i].mass
        if bodies[i].name == "comet" { bodies[i].kind = .eccentric }
    }
    bodies.append(OrbitingBody(name: "captured", mass: step, distance: step * step))
    bodies.removeFirst()
}

/// Pairs of a name and a number, in rows.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func scored(_ rows: [[(term: String, weight: Double)]], _ x: Double) -> Double {
    var sum = 0.0
    for row in rows {
        for (term, weight) in row {
            sum += term == "square" ? weight * weight * x * x : weight * x
        }
    }
    return sum
}

/// The last in is the first out, whatever it is.
struct RecordPile<Element> {
    var items: [Element] = []

    var top: Element {
        get { items[items.count - 1] }
        set { items[items.count - 1] = newValue }
    }
    subscript(index: Int) -> Element { items[index] }
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element { items.removeLast() }
}

/// Records, and what is only carried along, for which type parameters stand.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func piled(_ masses: [Double], _ factor: Double) -> Double {
    var pile = RecordPile<OrbitingBody>()
    var names = RecordPile<String>()
    for mass in masses {
        names.push("n\(pile.items.count)")
        pile.push(OrbitingBody(name: names.top, mass: mass * factor, distance: mass))
    }
    pile.top.mass *= factor
    pile.top.kind = .eccentric
    var sum = pile[0].mass * pile[1].distance
    while pile.items.count > 0 {
        let body = pile.pop()
        let isFirst = names.pop() == "n0"
        sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
    }
    return sum
}

private func heaviest(_ bodies: [OrbitingBody], _ factor: Double) -> OrbitingBody {
    for body in bodies {
        if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if body.mass > 2 { return body }
    }
    return OrbitingBody(name: "none", mass: factor, distance: 1)
}

/// A record that a loop is left with.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func located(_ masses: [Double], _ factor: Double) -> Double {
    let names = ["Ceres", "Vesta", "Pallas"]
    var bodies: [OrbitingBody] = []
    for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    let (first, second) = (heaviest(bodies, factor), heaviest(Array(bodies[1..<2]), factor))
    return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
}
