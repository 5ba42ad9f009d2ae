// How the typed views find their parts: by kind, and where a kind occurs twice, by order. A part that the grammar demands is there in
// every tree, as an error node if it has to be; should a node be asked for a part that its kind does not have, the answer is the node
// itself, seen as an error, and never a trap.
//
// Nothing here is inlined: hundreds of places ask, and copies of the loops were a third of what a user's optimised build compiled of the parser.

extension Node {
    @inline(never)
    func child(_ kind: SyntaxKind) -> Node? {
        for case .node(let node) in children where node.kind == kind { return node }
        return nil
    }

    @inline(never)
    func children(_ kind: SyntaxKind) -> [Node] {
        children.compactMap { element in
            if case .node(let node) = element, node.kind == kind { node } else { nil }
        }
    }

    @inline(never)
    func token(_ kind: TokenKind) -> Token? {
        for case .token(let token) in children where token.kind == kind { return token }
        return nil
    }

    @inline(never)
    func token(_ keyword: Keyword) -> Token? {
        for case .token(let token) in children where token.keyword == keyword { return token }
        return nil
    }

    /// The first token among the children, should there be one.
    var ownToken: Token? {
        for case .token(let token) in children { return token }
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
        var remaining = position
        for case .node(let node) in children where node.kind.isExpression {
            if remaining == 0 { return Expression(node) }
            remaining -= 1
        }
        return nil
    }

    @inline(never)
    func type(at position: Int = 0) -> TypeSyntax {
        optionalType(at: position) ?? .error(ErrorType(node: self))
    }

    @inline(never)
    func optionalType(at position: Int = 0) -> TypeSyntax? {
        var remaining = position
        for case .node(let node) in children where node.kind.isType {
            if remaining == 0 { return TypeSyntax(node) }
            remaining -= 1
        }
        return nil
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
    var optionalPattern: Pattern? {
        for case .node(let node) in children where node.kind.isPattern { return Pattern(node) }
        return nil
    }

    /// The `codeBlock` child at a position among the blocks, or this node seen as an empty block.
    @inline(never)
    func codeBlock(at position: Int = 0) -> CodeBlock {
        var remaining = position
        for case .node(let node) in children where node.kind == .codeBlock {
            if remaining == 0 { return CodeBlock(node: node) }
            remaining -= 1
        }
        return CodeBlock(node: self)
    }
}
