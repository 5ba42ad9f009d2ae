// The parser: a cursor over the tokens and a builder of the tree.

struct Parser {
    let source: SourceFile
    init(_ source: SourceFile) { self.source = source }
    mutating func parseFile() -> ParsedFile {
        ParsedFile(
            tree: SyntaxTree(
                source: source,
                tokens: [],
                nodes: [NodeRecord(firstToken: 0, endToken: 0, firstElement: 0, elementCount: 0, kind: .sourceFile)],
                elements: []
            ),
            diagnostics: []
        )
    }
}
