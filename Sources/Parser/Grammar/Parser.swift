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
    var brackets: BracketPairs
    var builder: TreeBuilder
    var diagnostics: [Diagnostic] = []
    /// Where the latest error was reported: a second one at the same place would be the same mistake.
    var latestErrorPosition = -1
    /// The lines on which a string was broken off: what stands behind it is no longer what it was meant to be.
    var brokenLines: Set<Int> = []
    /// Up to here errors are taken for what came of the latest one.
    var quietEnd = 0
    var depth = 0
    var isDepthReported = false
    var steps = 0
    var stepLimit: Int
    var context = ExpressionContext()
    var scope = Scope.file
    /// Whether the members that are parsed are those of a branch of `#if`.
    var isInIfConfig = false
    /// The operators that were split in two, as they were before.
    var splits: [(position: Int, token: TokenRecord)] = []
    /// Whether generic arguments are being tried: then a construct that is nested too deeply is a failure, and no mistake.
    var isTrying = false
    /// The positions at which a `<` turned out not to open generic arguments.
    var failedGenericArguments: Set<Int> = []

    /// - Parameters:
    ///   - input: The tokens, the last of which ends them all.
    ///   - position: Where to begin; the tokens before are there to look back at.
    init(_ source: SourceFile, _ input: [TokenRecord], _ brackets: BracketPairs, from position: Int = 0, bodies: BodyTreatment) {
        self.source = source
        self.input = input
        self.brackets = brackets
        self.position = position
        self.bodies = bodies
        end = input.count - 1
        current = input[position]
        builder = TreeBuilder(tokenCount: input.count, seen: input[..<position])
        stepLimit = Self.stepLimit(tokenCount: input.count - position)
    }

    mutating func parseFile() -> SyntaxTree {
        let start = builder.mark
        parseStatementList(in: .file)
        builder.append(current)
        builder.finish(.sourceFile, from: start)
        return SyntaxTree(source: source, builder, diagnostics, brokenLines: brokenLines)
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

/// What encloses the cursor most closely, as it says what may be declared there.
enum Scope {
    case file, type, `protocol`
    /// A body, of whatever it is.
    case local
}
