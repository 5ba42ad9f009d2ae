// The parser's doors: a file goes in, a tree and diagnostics come out.

/// Parses a file. Whatever the bytes are, there is a tree that holds all of them.
public func parse(_ source: SourceFile) -> ParsedFile {
    ParsedFile(tree: Parser.tree(of: source, bodies: .parsed))
}

/// Parses a file but for the bodies of functions, accessors, closures and statements at the top level. Each of these is parsed when its
/// statements are first asked for; the nodes are the same as if it had been parsed at once.
public func skim(_ source: SourceFile) -> ParsedFile {
    ParsedFile(tree: Parser.tree(of: source, bodies: .skimmed))
}

/// What became of a file: a tree, and what the parser had to complain about.
///
/// A client walks from `statements` (or `declarations`) down through the typed views, switching over `Statement`, `Declaration`,
/// `Expression`, `Pattern` and `TypeSyntax`. Parts that the grammar demands are never optional: where one is missing, the view is an
/// `.error` case, and `diagnostics` says why.
public struct ParsedFile: Sendable {
    public let tree: SyntaxTree

    /// What the parser had to complain about, in the order of the places; of skimmed bodies, only those that have been asked for.
    public var diagnostics: [Diagnostic] { tree.diagnostics }

    public var source: SourceFile { tree.source }

    /// Whether there is an error, and not only warnings, among the diagnostics.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// What the file holds at its top level.
    public var statements: [Statement] { tree.root.child(.statementList)?.statements ?? [] }

    /// The declarations among the top-level statements.
    public var declarations: [Declaration] {
        statements.compactMap { statement in
            if case .declaration(let declaration) = statement { declaration } else { nil }
        }
    }
}
