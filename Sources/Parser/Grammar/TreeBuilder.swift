// Builds the tree bottom-up. What has been parsed and not yet been given a parent lies on a stack; finishing a node takes all that came
// onto the stack since a mark and puts the node there instead. So a node may be wrapped around one that is finished already, as a call
// is around its callee.

struct TreeBuilder: ~Copyable {
    private(set) var tokens: [TokenRecord] = []
    private(set) var nodes: [NodeRecord] = []
    private(set) var elements: [ElementReference] = []
    private(set) var stack: [ElementReference] = []
    private(set) var bodies: [SkimmedBody] = []

    /// A place on the stack.
    struct Mark {
        fileprivate let depth: Int
    }

    /// A state to return to.
    struct Checkpoint {
        fileprivate let tokenCount: Int
        fileprivate let nodeCount: Int
        fileprivate let elementCount: Int
        fileprivate let depth: Int
    }

    /// - Parameter seen: Tokens before the first of the tree, which lie in no node.
    init(tokenCount: Int, seen: ArraySlice<TokenRecord>) {
        tokens.reserveCapacity(tokenCount)
        tokens.append(contentsOf: seen)
        nodes.reserveCapacity(tokenCount)
        elements.reserveCapacity(2 * tokenCount)
    }

    var mark: Mark { Mark(depth: stack.count) }

    mutating func append(_ token: TokenRecord) {
        stack.append(.token(tokens.count))
        tokens.append(token)
    }

    /// Makes a node of all that came since the mark.
    mutating func finish(_ kind: SyntaxKind, from mark: Mark) {
        let firstElement = elements.count
        let end = stack.count
        var firstToken = tokens.count
        if mark.depth < end {
            let first = stack[mark.depth]
            firstToken = first.isToken ? first.index : Int(nodes[first.index].firstToken)
        }
        var index = mark.depth
        while index < end {
            elements.append(stack[index])
            index += 1
        }
        let record = NodeRecord(
            firstToken: UInt32(firstToken),
            endToken: UInt32(tokens.count),
            firstElement: UInt32(firstElement),
            elementCount: UInt32(elements.count - firstElement),
            kind: kind
        )
        stack.removeLast(end - mark.depth)
        stack.append(.node(nodes.count))
        nodes.append(record)
    }

    /// Makes a list of statements of tokens that are left for later.
    ///
    /// - Parameters:
    ///   - opener: Where the brace begins before it.
    ///   - depth: How deep the list lies.
    mutating func finishSkimmed(_ list: ArraySlice<TokenRecord>, behind opener: UInt32, depth: Int) {
        var openerIndex = tokens.count - 1
        while openerIndex > 0, tokens[openerIndex].start > opener { openerIndex -= 1 }
        let start = tokens.count
        tokens.append(contentsOf: list)
        stack.append(.node(nodes.count))
        nodes.append(NodeRecord(skimmed: start..<tokens.count, number: bodies.count))
        bodies.append(SkimmedBody(opener: openerIndex, statements: start..<tokens.count, depth: depth))
    }

    func isEmpty(since mark: Mark) -> Bool { stack.count == mark.depth }

    func count(since mark: Mark) -> Int { stack.count - mark.depth }

    /// The kind of the element that came last, if it is a node.
    var lastKind: SyntaxKind? {
        guard let last = stack.last, !last.isToken else { return nil }
        return nodes[last.index].kind
    }

    /// Whether the node that came last has a node of a kind as its last child.
    func lastNodeEnds(with kind: SyntaxKind) -> Bool {
        guard let last = stack.last, !last.isToken else { return false }
        let node = nodes[last.index]
        guard node.elementCount > 0 else { return false }
        let child = elements[Int(node.firstElement + node.elementCount) - 1]
        return !child.isToken && nodes[child.index].kind == kind
    }

    var checkpoint: Checkpoint {
        Checkpoint(tokenCount: tokens.count, nodeCount: nodes.count, elementCount: elements.count, depth: stack.count)
    }

    /// Forgets all that came since a checkpoint; nothing from before it may have been wrapped in between.
    mutating func restore(_ checkpoint: Checkpoint) {
        tokens.removeSubrange(checkpoint.tokenCount...)
        nodes.removeSubrange(checkpoint.nodeCount...)
        elements.removeSubrange(checkpoint.elementCount...)
        stack.removeSubrange(checkpoint.depth...)
    }
}
