import AdgenParser
import Foundation
import Testing

/// Nothing can be added to the grammar without a fixture that shows it.
@Suite("Fixtures cover the grammar")
struct CoverageTests {
    @Test("every kind of node occurs in an accepted source, those for mistakes in one with mistakes")
    func kinds() {
        let accepted = Set(Fixture.accepted.flatMap { kinds(of: $0) })
        let recovered = Set(Fixture.recovered.flatMap { kinds(of: $0) })
        for kind in SyntaxKind.allCases {
            #expect((kind.isError ? recovered : accepted).contains(kind), "no fixture holds \(kind)")
        }
    }

    @Test("every kind of token and every keyword occurs in an accepted source")
    func tokens() {
        let tokens = Fixture.accepted.flatMap { Array(parse($0.source).tree.root.tokens) }
        let kinds = Set(tokens.map(\.kind))
        for kind in TokenKind.allCases where kind != .unknown { #expect(kinds.contains(kind), "no fixture holds \(kind)") }
        let keywords = Set(tokens.map(\.keyword))
        for keyword in Keyword.allCases { #expect(keywords.contains(keyword), "no fixture holds '\(keyword.spelling)'") }
    }

    @Test("every message of the parser is shown by a source with mistakes")
    func messages() throws {
        let shown = Fixture.recovered.flatMap { parse($0.source).diagnostics.map(\.message) }
        let templates = try MessageTemplate.all(in: ["Grammar", "Lexer"])
        #expect(templates.count > 100)
        for template in templates {
            #expect(shown.contains { template.matches($0) }, "no fixture shows \(template)")
        }
    }

    private func kinds(of fixture: Fixture) -> [SyntaxKind] {
        var kinds: [SyntaxKind] = []
        var pending = [parse(fixture.source).tree.root]
        while let node = pending.popLast() {
            kinds.append(node.kind)
            pending += node.childNodes
        }
        return kinds
    }
}
