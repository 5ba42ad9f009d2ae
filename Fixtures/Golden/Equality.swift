import AutoDiff

/// What a part of a road is made of.
struct Surface: Equatable {
    var material: Int
    var isWet: Bool
}

@Differentiable
struct Section {
    var length: Double
    @NoDerivative var surface: Surface
}

/// The energy it takes to go along a road, where a change of surface costs, and going on as before spares.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func effort(_ road: [Section], from start: Surface) -> Double {
    var total = 0.0
    var last = start
    for section in road {
        if section.surface != last {
            total += section.length * section.length
        } else if (section.surface, total) == (start, 0) {
            total = section.length
        } else {
            total *= 1 + section.length
        }
        last = section.surface
    }
    return last == Surface(material: 1, isWet: true) ? 2 * total : total
}
