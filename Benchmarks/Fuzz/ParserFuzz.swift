// The door through which libFuzzer comes to the lexer and the parser. It is compiled with the parser's own files, into one module, by
// `Scripts/fuzz-parser`: a package has no target that a sanitizer links.

/// Parses any bytes: the tree gives them back, an error in it has been complained about, and every diagnostic can be shown. Skimmed, the tree
/// gives them back too, and is the same once all bodies have been asked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func parseAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let parsed = parse(SourceFile(path: "input.swift", bytes: bytes))
    precondition(parsed.tree.reassembled() == bytes, "the tree does not give the bytes back")
    precondition(parsed.hasErrors || !parsed.tree.root.containsErrors, "nothing is said of an error in the tree")
    _ = DiagnosticRenderer().render(parsed.diagnostics)

    let skimmed = skim(parsed.source)
    precondition(skimmed.tree.reassembled() == bytes, "the skimmed tree does not give the bytes back")
    precondition(isSame(skimmed.tree.root, parsed.tree.root), "the skimmed tree is another")
    let (messages, expected) = (skimmed.diagnostics, parsed.diagnostics)
    precondition(messages.map(\.range) == expected.map(\.range), "of the skimmed file, something is said elsewhere")
    precondition(messages.map(\.message) == expected.map(\.message), "of the skimmed file, something else is said")
    return 0
}

/// Whether two nodes and all below them are of the same kinds and in the same places.
private func isSame(_ node: Node, _ expected: Node) -> Bool {
    var pending: [(Node.Element, Node.Element)] = [(.node(node), .node(expected))]
    while let next = pending.popLast() {
        switch next {
        case (.token(let token), .token(let expected)):
            guard token.kind == expected.kind, token.fullRange == expected.fullRange else { return false }
        case (.node(let node), .node(let expected)):
            guard node.kind == expected.kind, node.range == expected.range, node.children.count == expected.children.count else {
                return false
            }
            pending += zip(node.children, expected.children)
        case (.node, .token), (.token, .node):
            return false
        }
    }
    return true
}
