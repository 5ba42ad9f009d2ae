// Bodies: the statements between the braces of a function, an accessor, a closure, or of a statement at the top level. The outermost ones
// are islands: where one ends its brackets tell, nothing in it changes how what follows is read, and nothing around it changes how it is
// read. So it makes no difference whether a body is parsed on the way, or skimmed and parsed when somebody asks for it.

/// What becomes of the bodies that the parser comes to.
enum BodyTreatment {
    /// They are parsed on the way.
    case parsed
    /// They are kept as the tokens that they are.
    case skimmed
    /// They lie in a body themselves, and are parsed as any part of it.
    case nested
}

extension Parser {
    /// The tree of a file.
    static func tree(of source: SourceFile, bodies: BodyTreatment) -> SyntaxTree {
        let lexed = lex(source.bytes)
        var parser = Parser(source, lexed.tokens, bodies: bodies)
        parser.diagnostics = lexed.problems.map {
            Diagnostic($0.message, in: source, at: $0.range, severity: $0.severity, fixIt: $0.fixIt)
        }
        return parser.parseFile()
    }

    /// The tree of a body that was skimmed. Its root is the list of statements; before it lie the tokens from the opening brace on.
    static func tree(of body: SkimmedBody, in file: SyntaxTree) -> SyntaxTree {
        var input = Array(file.tokens[body.opener...body.statements.upperBound])
        input[input.count - 1].kind = .endOfFile
        var parser = Parser(file.source, input, from: body.statements.lowerBound - body.opener, bodies: .nested)
        parser.depth = body.depth
        parser.diagnostics = body.problems
        parser.parseStatementList(in: .body)
        return SyntaxTree(source: file.source, parser.builder, parser.diagnostics)
    }

    /// Statements up to the brace that closes the one at a position. If none closes it, or if this is but an attempt, it is no island.
    mutating func parseBody(of opener: Int) {
        guard bodies != .nested, !isTrying, let closer = closer(of: opener), closer >= position else {
            return parseStatementList(in: .block)
        }
        if bodies == .skimmed { skim(from: opener, to: closer) } else { parseIsland(upTo: closer) }
    }

    private mutating func skim(from opener: Int, to closer: Int) {
        builder.finishSkimmed(input[position..<closer], behind: input[opener].start, depth: depth)
        position = closer
        current = input[closer]
    }

    /// Parses as if the brace at a position ended the file, and as if nothing stood before.
    private mutating func parseIsland(upTo closer: Int) {
        let around = (bodies, end, steps, stepLimit, isDepthReported, latestErrorPosition, failedGenericArguments)
        let brace = input[closer]
        bodies = .nested
        end = closer
        input[closer].kind = .endOfFile
        current = input[position]
        (steps, stepLimit) = (0, Self.stepLimit(tokenCount: closer + 1 - position))
        (isDepthReported, latestErrorPosition, failedGenericArguments) = (false, -1, [])
        parseStatementList(in: .body)
        (bodies, end, steps, stepLimit, isDepthReported, latestErrorPosition, failedGenericArguments) = around
        input[closer] = brace
        current = brace
    }
}
