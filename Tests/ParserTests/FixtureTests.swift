import AdgenParser
import Testing

@Suite("Fixtures")
struct FixtureTests {
    @Test("accepted sources parse without a complaint", arguments: Fixture.accepted)
    func accepted(_ fixture: Fixture) throws {
        let parsed = parse(fixture.source)
        #expect(DiagnosticRenderer().render(parsed.diagnostics) == "")
        #expect(!parsed.tree.root.containsErrors)
        #expect(parsed.tree.reassembled() == fixture.source.bytes)
        try fixture.expectGolden(parsed.tree.root.outline, "tree")
    }

    @Test("mistakes are reported, and the rest is read", arguments: Fixture.recovered)
    func recovered(_ fixture: Fixture) throws {
        let parsed = parse(fixture.source)
        #expect(parsed.hasErrors)
        #expect(parsed.tree.reassembled() == fixture.source.bytes)
        try fixture.expectGolden(parsed.tree.root.outline, "tree")
        try fixture.expectGolden(DiagnosticRenderer().render(parsed.diagnostics), "diagnostics")
    }
}
