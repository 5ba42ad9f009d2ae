// A tree as indented text, for golden files and for looking at what the parser made of a source.

extension Node {
    /// The node and all below it, one a line: kinds, and the text of tokens that are children. Trivia is left out.
    ///
    /// A node whose children are all tokens takes one line: `identifierExpr 'x'`.
    public var outline: String {
        var text = ""
        var pending: [(element: Element, depth: Int)] = [(.node(self), 0)]
        while let (element, depth) = pending.popLast() {
            text += String(repeating: "  ", count: depth)
            switch element {
            case .token(let token):
                text += "'\(token.text)'\n"
            case .node(let node):
                text += "\(node.kind)"
                if node.children.allSatisfy({ $0.token != nil }) {
                    for token in node.tokens { text += " '\(token.text)'" }
                } else {
                    pending += node.children.reversed().map { ($0, depth + 1) }
                }
                text += "\n"
            }
        }
        return text
    }
}
