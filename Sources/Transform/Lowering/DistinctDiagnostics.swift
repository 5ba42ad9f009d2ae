import AdgenParser

/// Diagnostics in the order in which they came, each once: what is found on several ways through the source is said only once.
struct DistinctDiagnostics: Sendable {
    private struct Key: Hashable {
        var path: String
        var range: Range<Int>
        var message: String

        init(_ diagnostic: Diagnostic) {
            (path, range, message) = (diagnostic.file.path, diagnostic.range, diagnostic.message)
        }
    }

    private(set) var all: [Diagnostic] = []
    private var known: Set<Key> = []

    var count: Int { all.count }

    mutating func add(_ diagnostic: Diagnostic) {
        if known.insert(Key(diagnostic)).inserted { all.append(diagnostic) }
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { add(diagnostic) }
    }

    /// Forgets all but the first.
    mutating func removeAll(after count: Int) {
        for diagnostic in all.dropFirst(count) { known.remove(Key(diagnostic)) }
        all.removeSubrange(min(count, all.count)...)
    }
}
