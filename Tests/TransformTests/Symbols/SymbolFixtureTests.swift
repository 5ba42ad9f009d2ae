import Foundation
import Testing

@testable import AdgenLowering

/// What the table holds of the modules under `Fixtures/Symbols`, each a folder with a record next to it. `RECORD_FIXTURES=1` writes the records
/// anew.
@Suite struct SymbolFixtureTests {
    @Test(arguments: SymbolModule.fixtures) func tableHoldsWhatIsDeclared(name: String) throws {
        let module = try SymbolModule(fixture: name)
        #expect(module.files.allSatisfy { $0.diagnostics.isEmpty })
        try compare(SymbolDump(module.table).text, with: "\(name).txt")
    }

    /// Nothing is known of the conditions: what may be there says under which.
    @Test func undecidedConditions() throws {
        let module = try SymbolModule(fixture: "Conditions", BuildConfiguration(defines: []))
        try compare(SymbolDump(module.table).text, with: "Conditions.undecided.txt")
    }

    private func compare(_ text: String, with name: String) throws {
        let file = Fixture.root.appendingPathComponent("Fixtures/Symbols/\(name)")
        let known = try? String(contentsOf: file, encoding: .utf8)
        if known == text { return }
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil { try text.write(to: file, atomically: true, encoding: .utf8) }
        Issue.record("\(name) is not what the table holds:\n\(text)")
    }
}
