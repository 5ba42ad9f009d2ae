// The bodies that a skimmed tree leaves for later. Each is parsed once, when its statements are first asked for, by whichever thread does
// so first; should two do so at the same time, the tree that is finished first counts for both. The standard library's own lazy references
// are made in this way; its `Mutex` is younger than the systems that the package supports.

/// A body that was kept as tokens.
struct SkimmedBody: Sendable {
    /// The index of the opening brace among the tokens of the tree.
    var opener: Int
    /// The indices of the tokens of the statements; a closing brace follows them.
    var statements: Range<Int>
    /// How deep the statements lie, as the parser counts.
    var depth: Int
    /// What the lexer had to complain about in here.
    var problems: [Diagnostic] = []
}

/// The bodies of a tree, with the trees of those that have been asked for.
final class SkimmedBodies: @unchecked Sendable {
    private let bodies: [SkimmedBody]
    /// The tree of each body, once it is there. They are read and set by atomic operations only.
    private let slots: UnsafeMutablePointer<SyntaxTree?>

    init(_ bodies: [SkimmedBody]) {
        self.bodies = bodies
        slots = .allocate(capacity: bodies.count)
        slots.initialize(repeating: nil, count: bodies.count)
    }

    deinit {
        slots.deinitialize(count: bodies.count)
        slots.deallocate()
    }

    /// The trees of the bodies that have been asked for, in source order.
    var trees: [SyntaxTree] { bodies.indices.compactMap(tree) }

    /// The tree of a body, which is made if it is not there yet.
    func tree(ofBody number: Int, making make: (SkimmedBody) -> SyntaxTree) -> SyntaxTree {
        if let tree = tree(ofBody: number) { return tree }
        return _stdlib_atomicAcquiringInitializeARCRef(object: slots + number, desired: make(bodies[number])).takeUnretainedValue()
    }

    private func tree(ofBody number: Int) -> SyntaxTree? {
        _stdlib_atomicAcquiringLoadARCRef(object: slots + number)?.takeUnretainedValue()
    }
}

extension [SkimmedBody] {
    /// Takes up complaints that lie in bodies; gives back those that lie outside.
    mutating func take(_ diagnostics: [Diagnostic], in tokens: [TokenRecord]) -> [Diagnostic] {
        diagnostics.filter { diagnostic in
            guard let number = index(of: diagnostic.range.lowerBound, in: tokens) else { return true }
            self[number].problems.append(diagnostic)
            return false
        }
    }

    /// The body that an offset in the file lies in, found by bisection.
    private func index(of offset: Int, in tokens: [TokenRecord]) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let statements = self[middle].statements
            if offset < Int(tokens[statements.lowerBound - 1].end) {
                high = middle
            } else if offset >= Int(tokens[statements.upperBound].start) {
                low = middle + 1
            } else {
                return middle
            }
        }
        return nil
    }
}
