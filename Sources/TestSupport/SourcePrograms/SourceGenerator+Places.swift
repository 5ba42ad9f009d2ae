/// Places: variables, and what can be reached through them by properties, elements and subscripts.
extension SourceGenerator {
    struct Place: Sendable {
        var text: String
        /// The variable in which it lies: places in different ones do not overlap.
        var root: String
        var kind: SourceProgram.Kind
        var isMutable: Bool
        /// Whether the way leads through stored properties only, so that it overlaps with no other such place that is not on the way.
        var isStored = true
        /// What is met on the way.
        var constructs: Set<SourceConstruct> = []
        /// What reading or writing it costs.
        var cost = 0.0

        /// Whether no accessor stands on the way.
        var isReached: Bool { constructs.isDisjoint(with: [.propertyRead, .subscriptRead]) }

        /// Whether the text leads to it, with or without what may be left out.
        func isAt(_ other: String) -> Bool { Place.path(text) == Place.path(other) }

        private static func path(_ text: String) -> Substring { text.hasPrefix("self.") ? text.dropFirst("self.".count) : text[...] }
    }

    /// What a struct lets one read, and perhaps write, besides its stored properties.
    struct Accessor: Sendable {
        /// The text behind a value; `#` stands for an index.
        var text: String
        var kind: SourceProgram.Kind
        var isSettable: Bool
        var cost: Double
    }

    /// Stands for an index in texts of places until one of them is taken.
    private static let indexMark = "#"

    /// The places of a kind, of each variable some at most.
    mutating func places(_ kind: SourceProgram.Kind, mutable: Bool = false) -> [Place] {
        var found: [Place] = []
        for variable in visibleVariables {
            if variable.kind == kind, !mutable || variable.isMutable {
                found.append(Place(text: variable.name, root: variable.name, kind: kind, isMutable: variable.isMutable))
            }
            guard variable.kind.hasPlaces || (variable.kind.element == kind && mutable), random.chance(0.7) else { continue }
            let start = Place(text: variable.name, root: variable.name, kind: variable.kind, isMutable: variable.isMutable)
            let inside = inside(start, 0).filter { place in
                place.kind == kind && (!mutable || place.isMutable) && isAffordable(place.cost)
            }
            guard !inside.isEmpty else { continue }
            for _ in 0..<random.integer(1...2) {
                let place = taken(random.pick(inside), isTarget: mutable)
                found.append(place)
                lookedAt.append(place)
            }
        }
        return found
    }

    /// The names and paths of the variables of a kind.
    mutating func visible(_ kind: SourceProgram.Kind, mutable: Bool = false) -> [String] {
        places(kind, mutable: mutable).map(\.text)
    }

    /// Counts those of the places looked at that a new line is about.
    mutating func notePlaces(in line: String) {
        for place in lookedAt where line.contains(place.text) {
            for construct in place.constructs { note(construct) }
            spend(place.cost)
        }
        lookedAt = []
    }

    /// The variables, those hidden by others of the same name left out.
    var visibleVariables: [Variable] {
        var seen: Set<String> = []
        return variables.reversed().filter { seen.insert($0.name).inserted }.reversed()
    }

    /// The place with indices in it, and without `self` where that may be left out.
    private mutating func taken(_ place: Place, isTarget: Bool) -> Place {
        var place = place
        if isTarget, place.constructs.contains(.propertyRead) { place.constructs.insert(.propertyWrite) }
        if isTarget, place.constructs.contains(.subscriptRead) { place.constructs.insert(.subscriptWrite) }
        while let mark = place.text.firstRange(of: Self.indexMark) {
            place.text.replaceSubrange(mark, with: plainIndex())
        }
        if place.text.hasPrefix("self."), random.chance(0.5) {
            place.text.removeFirst("self.".count)
            place.constructs.insert(.implicitSelf)
        }
        return place
    }

    /// An index without a path in it.
    private mutating func plainIndex() -> String {
        let whole = random.recent(visibleVariables.filter { $0.kind == .int })?.name
        return random.chance(0.4) ? "\(random.integer(0...3))" : whole.map { "\($0) & 3" } ?? "1"
    }

    /// The places inside another, at whatever depth.
    private func inside(_ place: Place, _ depth: Int) -> [Place] {
        guard depth < 5 else { return [] }
        let next = parts(of: place, isNested: depth > 0)
        return next + next.flatMap { inside($0, depth + 1) }
    }

    private func parts(of place: Place, isNested: Bool) -> [Place] {
        if let element = place.kind.element {
            var part = place
            part.text += "[\(Self.indexMark)]"
            part.kind = element
            part.isStored = false
            if element.hasPlaces || isNested { part.constructs.insert(.pathThroughArray) }
            return [part]
        }
        if let lanes = place.kind.lanes { return lanePlaces(of: place, lanes) }
        var found = (place.kind.parts ?? []).map { name, kind in
            var part = place
            part.text += ".\(name)"
            part.kind = kind
            if isNested { part.constructs.insert(.nestedPath) }
            return part
        }
        guard case .structure(let structure) = place.kind else { return found }
        for index in found.indices where !structure.fields[index].isMutable { found[index].isMutable = false }
        for accessor in accessors[structure.name] ?? [] {
            var part = place
            part.text += accessor.text
            part.kind = accessor.kind
            part.isMutable = place.isMutable && accessor.isSettable
            part.isStored = false
            part.cost += accessor.cost
            part.constructs.insert(accessor.text.hasPrefix("[") ? .subscriptRead : .propertyRead)
            found.append(part)
        }
        return found
    }

    /// The lanes of a vector, by name and by index. A reference to one is not to memory.
    private func lanePlaces(of vector: Place, _ lanes: Int) -> [Place] {
        (["x", "y", "z", "w"].prefix(lanes).map { ".\($0)" } + ["[\(Self.indexMark) % \(lanes)]"]).map { text in
            var lane = vector
            lane.text += text
            lane.kind = .double
            lane.isStored = false
            lane.constructs.insert(.lane)
            return lane
        }
    }
}
