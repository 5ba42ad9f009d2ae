// The comparison of a file that was skimmed with the same file parsed at once.

import AdgenParser

struct Skimming {
    private let parsed: ParsedFile
    private let skimmed: ParsedFile

    init(_ parsed: ParsedFile) {
        self.parsed = parsed
        skimmed = skim(parsed.source)
    }

    /// What is different; nil if nothing is. All bodies are asked for.
    var difference: String? {
        if skimmed.tree.reassembled() != parsed.source.bytes { return "the skimmed tree does not give the file back" }
        let early = complaints(of: skimmed)
        if let difference = differenceOfNodes { return difference }
        let late = complaints(of: skimmed)
        if late != complaints(of: parsed) {
            return "complaints: \(late.subtracting(complaints(of: parsed))) and not \(complaints(of: parsed).subtracting(late))"
        }
        return early.isSubset(of: late) ? nil : "complaints that went away: \(early.subtracting(late))"
    }

    private func complaints(of file: ParsedFile) -> Set<String> {
        Set(file.diagnostics.map { "\($0.range) \($0.severity) \($0.message) \($0.notes.map(\.message)) \($0.fixIt?.message ?? "")" })
    }

    /// Goes down both trees side by side.
    private var differenceOfNodes: String? {
        var pending = [(skimmed.tree.root, parsed.tree.root)]
        while let (node, expected) = pending.popLast() {
            if node.kind != expected.kind || node.range != expected.range {
                return "\(node.kind) \(node.range) for \(expected.kind) \(expected.range)"
            }
            let (children, expectedChildren) = (Array(node.children), Array(expected.children))
            if children.count != expectedChildren.count {
                return "\(children.count) children for \(expectedChildren.count) in \(node.text)"
            }
            for case (let child, let expected) in zip(children, expectedChildren) {
                switch (child, expected) {
                case (.node(let child), .node(let expected)): pending.append((child, expected))
                case (.token(let child), .token(let expected)):
                    if !isSame(child, expected) {
                        return "\(child.kind) '\(child)' \(child.range) for \(expected.kind) '\(expected)' \(expected.range)"
                    }
                default: return "a token for a node, or a node for a token, in \(node.text)"
                }
            }
        }
        return nil
    }

    private func isSame(_ token: Token, _ expected: Token) -> Bool {
        token.kind == expected.kind && token.fullRange == expected.fullRange
    }
}
