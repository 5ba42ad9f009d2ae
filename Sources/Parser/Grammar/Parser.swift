// The parser: a cursor over the tokens of a file, a builder of its tree, and what it had to complain about. The productions are
// extensions, by kind of construct. The laws they keep:
//
// - `parseX` always leaves exactly one node on the builder's stack, an error node if it has to; `parseXIfPresent` leaves one or none.
// - A token is consumed by `take` and no other way, so that none gets lost.
// - Every loop ends if a turn of it consumed nothing (`LoopProgress`).
// - A production that may contain itself goes through `nested`, which bounds the depth of the tree and of the stack.
// - The token that ends the input, at `end`, is looked at and never consumed.

struct Parser: ~Copyable {
    let source: SourceFile
    /// What becomes of bodies.
    var bodies: BodyTreatment
    /// The tokens; one that is split in two is replaced by its second half.
    var input: [TokenRecord]
    var position: Int
    /// The position of the token that ends what is parsed: the end of the file, or the brace that ends a body.
    var end: Int
    /// The token at `position`.
    var current: TokenRecord
    /// For each opening bracket, the position of its closing one, and 0 for all other tokens.
    let closers: [UInt32]
    var builder: TreeBuilder
    var diagnostics: [Diagnostic] = []
    /// Where the latest error was reported: a second one at the same place would be the same mistake.
    var latestErrorPosition = -1
    var depth = 0
    var isDepthReported = false
    var steps = 0
    var stepLimit: Int
    var context = ExpressionContext()
    /// The operators that were split in two, as they were before.
    var splits: [(position: Int, token: TokenRecord)] = []
    /// Whether generic arguments are being tried: then a construct that is nested too deeply is a failure, and no mistake.
    var isTrying = false
    /// The positions at which a `<` turned out not to open generic arguments.
    var failedGenericArguments: Set<Int> = []

    /// - Parameters:
    ///   - input: The tokens, the last of which ends them all.
    ///   - position: Where to begin; the tokens before are there to look back at.
    init(_ source: SourceFile, _ input: [TokenRecord], from position: Int = 0, bodies: BodyTreatment) {
        self.source = source
        self.input = input
        self.position = position
        self.bodies = bodies
        end = input.count - 1
        current = input[position]
        closers = matchBrackets(input)
        builder = TreeBuilder(tokenCount: input.count, seen: input[..<position])
        stepLimit = Self.stepLimit(tokenCount: input.count - position)
    }

    mutating func parseFile() -> SyntaxTree {
        let start = builder.mark
        parseStatementList(in: .file)
        builder.append(current)
        builder.finish(.sourceFile, from: start)
        return SyntaxTree(source: source, builder, diagnostics)
    }

    static func stepLimit(tokenCount: Int) -> Int { 64 * tokenCount + 1_000 }
}

/// What an expression may not be where it stands.
struct ExpressionContext {
    /// In the head of `if`, `for` and so on: a brace opens the body, not a closure.
    var isHead = false
    /// In a directive: the end of the line ends the expression.
    var endsAtLineEnd = false
    /// In a pattern after `case`: `let x` and the like may stand among the operands, and `=` is none of the operators.
    var isPattern = false
    /// Under `let` or `var` in such a pattern: a name is bound.
    var bindsNames = false
}

/// Finds the closing bracket of each opening one. A bracket of the wrong kind closes those that it lies in up to one of its kind.
private func matchBrackets(_ tokens: [TokenRecord]) -> [UInt32] {
    var closers = [UInt32](repeating: 0, count: tokens.count)
    var open: [(position: Int, closer: TokenKind)] = []
    var openCounts = [Int](repeating: 0, count: TokenKind.allCases.count)
    var position = 0
    while position < tokens.count {
        let kind = tokens[position].kind
        if let closer = kind.closer {
            open.append((position, closer))
            openCounts[Int(closer.rawValue)] += 1
        } else if kind.isCloser, openCounts[Int(kind.rawValue)] > 0 {
            while let last = open.popLast() {
                openCounts[Int(last.closer.rawValue)] -= 1
                if last.closer == kind {
                    closers[last.position] = UInt32(position)
                    break
                }
            }
        }
        position += 1
    }
    return closers
}
