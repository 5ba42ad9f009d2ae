// Nodes of one tree that the other one does not have.

import AdgenParser

/// What two trees say of one place.
struct Disagreement: Sendable {
    var ours: NamedNode?
    var theirs: NamedNode?

    /// All that is on one side only, in source order. Nodes that are of one kind or have one range, and begin at one place, are a pair.
    static func between(_ ours: [NamedNode], _ theirs: [NamedNode]) -> [Disagreement] {
        var (ourRest, theirRest) = rests(ours, theirs)
        var found: [Disagreement] = []
        while let node = ourRest.popLast() {
            let candidates = theirRest.indices.filter { theirRest[$0].start == node.start }
            let partner = candidates.first { theirRest[$0].end == node.end } ?? candidates.first { theirRest[$0].kind == node.kind }
            found.append(Disagreement(ours: node, theirs: partner.map { theirRest.remove(at: $0) }))
        }
        found += theirRest.map { Disagreement(theirs: $0) }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What each of two sorted lists has that the other one does not.
    private static func rests(_ ours: [NamedNode], _ theirs: [NamedNode]) -> ([NamedNode], [NamedNode]) {
        var (ourRest, theirRest): ([NamedNode], [NamedNode]) = ([], [])
        var (our, their) = (0, 0)
        while our < ours.count, their < theirs.count {
            if ours[our] == theirs[their] {
                our += 1
                their += 1
            } else if ours[our] < theirs[their] {
                ourRest.append(ours[our])
                our += 1
            } else {
                theirRest.append(theirs[their])
                their += 1
            }
        }
        return (ourRest + ours[our...], theirRest + theirs[their...])
    }

    var range: Range<Int> { (ours ?? theirs)?.range ?? 0..<0 }

    /// Disagreements of one sort have one cause, mostly.
    var sort: String {
        switch (ours, theirs) {
        case (let ours?, let theirs?) where ours.kind == theirs.kind: "\(ours.kind) that ends elsewhere"
        case (let ours?, let theirs?): "\(ours.kind) of ours, \(theirs.kind) of swift-syntax"
        case (let ours?, nil): "\(ours.kind) of ours"
        case (nil, let theirs?): "\(theirs.kind) of swift-syntax"
        case (nil, nil): ""
        }
    }

    /// The place, and what each tree says that stands there.
    func described(in source: SourceFile) -> String {
        let sides = [ours.map { "ours \($0.snippet(of: source))" }, theirs.map { "swift-syntax \($0.snippet(of: source))" }]
        return "\(source.path):\(source.location(of: range.lowerBound)): \(sides.compactMap { $0 }.joined(separator: ", "))"
    }
}

extension NamedNode {
    /// The kind and the text, the middle of it left out.
    fileprivate func snippet(of source: SourceFile) -> String {
        let text = source.text(in: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(kind) \(text.count <= 60 ? text : text.prefix(30) + " ... " + text.suffix(25))"
    }
}
