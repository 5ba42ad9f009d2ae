/// The points where a variable gets a value, and the stretches of points where that is still needed.
struct LiveRange {
    /// After one point, up to another.
    private struct Stretch {
        var start: Int
        var end: Int
    }

    /// In ascending order.
    private var definitions: [Int]
    /// In ascending order, without overlaps.
    private var stretches: [Stretch] = []

    /// Of a variable that never gets a value.
    init() { definitions = [] }

    init(definedAt point: Int) { definitions = [point] }

    mutating func add(after start: Int, upTo end: Int) {
        guard start < end else { return }
        let first = stretches.firstIndex(from: 0) { $0.end >= start }
        let last = stretches.firstIndex(from: first) { $0.start > end }
        var merged = Stretch(start: start, end: end)
        if first < last {
            merged.start = min(start, stretches[first].start)
            merged.end = max(end, stretches[last - 1].end)
        }
        stretches.replaceSubrange(first..<last, with: [merged])
    }

    mutating func formUnion(_ other: LiveRange) {
        for point in other.definitions {
            let place = definitions.firstIndex(from: 0) { $0 >= point }
            if place == definitions.count || definitions[place] != point { definitions.insert(point, at: place) }
        }
        for stretch in other.stretches { add(after: stretch.start, upTo: stretch.end) }
    }

    /// Whether one of the two gets a value where the other one's is needed, or at the same moment.
    func interferes(with other: LiveRange) -> Bool {
        let (small, large) = size < other.size ? (self, other) : (other, self)
        let isOverwritten = small.definitions.contains { point in
            let definition = large.definitions.firstIndex(from: 0) { $0 >= point }
            if definition < large.definitions.count, large.definitions[definition] == point { return true }
            let stretch = large.stretches.firstIndex(from: 0) { $0.end >= point }
            return stretch < large.stretches.count && large.stretches[stretch].start < point
        }
        return isOverwritten
            || small.stretches.contains { stretch in
                let definition = large.definitions.firstIndex(from: 0) { $0 > stretch.start }
                return definition < large.definitions.count && large.definitions[definition] <= stretch.end
            }
    }

    private var size: Int { definitions.count + stretches.count }
}

extension Array {
    /// The first index not before `start` whose element passes the test, which no later one fails.
    fileprivate func firstIndex(from start: Int, where passes: (Element) -> Bool) -> Int {
        var (low, high) = (start, count)
        while low < high {
            let middle = (low + high) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
