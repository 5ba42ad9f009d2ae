// How the typed views find their parts: by kind, and where a kind occurs twice, by order. A part that the grammar demands is there in
// every tree, as an error node if it has to be; should a node be asked for a part that its kind does not have, the answer is the node
// itself, seen as an error, and never a trap.
//
// Nothing here is inlined: hundreds of places ask, and copies of the loops were a third of what a user's optimised build compiled of the parser.

extension Node {
    @inline(never)
    func child(_ kind: SyntaxKind) -> Node? { firstChild { $0 == kind } }

    @inline(never)
    func children(_ kind: SyntaxKind) -> [Node] {
        var found: [Node] = []
        let count = childCount
        var position = 0
        while position < count {
            if case .node(let node) = child(at: position), node.kind == kind { found.append(node) }
            position += 1
        }
        return found
    }

    @inline(never)
    func token(_ kind: TokenKind) -> Token? { firstOwnToken { $0.kind == kind } }

    @inline(never)
    func token(_ keyword: Keyword) -> Token? { firstOwnToken { $0.keyword == keyword } }

    /// The first token among the children, should there be one.
    var ownToken: Token? { firstOwnToken { _ in true } }

    /// The token at a position among those children that can name something.
    @inline(never)
    func nameToken(at position: Int) -> Token? {
        var remaining = position
        return firstOwnToken { token in
            guard token.kind.isName else { return false }
            remaining -= 1
            return remaining < 0
        }
    }

    @inline(never)
    private func firstChild(at place: Int = 0, where holds: (SyntaxKind) -> Bool) -> Node? {
        let count = childCount
        var remaining = place
        var position = 0
        while position < count {
            if case .node(let node) = child(at: position), holds(node.kind) {
                if remaining == 0 { return node }
                remaining -= 1
            }
            position += 1
        }
        return nil
    }

    @inline(never)
    func firstOwnToken(where holds: (Token) -> Bool) -> Token? {
        let count = childCount
        var position = 0
        while position < count {
            if case .token(let token) = child(at: position), holds(token) { return token }
            position += 1
        }
        return nil
    }

    /// All tokens among the children that can name something.
    @inline(never)
    var nameTokens: [Token] { children.compactMap(\.token).filter(\.kind.isName) }

    var expressions: [Expression] { childNodes.compactMap(Expression.init) }

    /// The expression child at a position among the expression children, or this node as an error.
    @inline(never)
    func expression(at position: Int = 0) -> Expression {
        optionalExpression(at: position) ?? .error(ErrorExpr(node: self))
    }

    @inline(never)
    func optionalExpression(at position: Int = 0) -> Expression? {
        firstChild(at: position) { $0.isExpression }.flatMap(Expression.init)
    }

    @inline(never)
    func type(at position: Int = 0) -> TypeSyntax {
        optionalType(at: position) ?? .error(ErrorType(node: self))
    }

    @inline(never)
    func optionalType(at position: Int = 0) -> TypeSyntax? {
        firstChild(at: position) { $0.isType }.flatMap(TypeSyntax.init)
    }

    var types: [TypeSyntax] { childNodes.compactMap(TypeSyntax.init) }

    /// The type of the `typeAnnotation` child, as in `: Double`.
    @inline(never)
    var annotatedType: TypeSyntax? { child(.typeAnnotation)?.type() }

    @inline(never)
    var pattern: Pattern {
        optionalPattern ?? .error(ErrorPattern(node: self))
    }

    @inline(never)
    var optionalPattern: Pattern? { firstChild { $0.isPattern }.flatMap(Pattern.init) }

    /// The `codeBlock` child at a position among the blocks, or this node seen as an empty block.
    @inline(never)
    func codeBlock(at position: Int = 0) -> CodeBlock {
        CodeBlock(node: firstChild(at: position) { $0 == .codeBlock } ?? self)
    }
}
