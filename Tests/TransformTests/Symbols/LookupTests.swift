import AdgenParser
import AdgenTestSupport
import Foundation
import Testing

@testable import AdgenLowering

/// What the table finds for names is what the compiler takes them for.
@Suite struct LookupTests {
    /// What was found is recorded next to the sources, too: with what is hidden, of which the compiler does not tell.
    @Test func scopes() throws {
        let module = try SymbolModule(fixture: "Scopes")
        let oracle = LookupOracle(module, against: CompilerOpinions(try CompilerDump(of: module.files.map(\.source))))
        for difference in oracle.differences { Issue.record("\(difference)") }
        #expect(oracle.counts["unqualified"] ?? 0 >= 50 && oracle.counts["member"] ?? 0 >= 25, "\(oracle.counts)")
        let file = Fixture.root.appendingPathComponent("Fixtures/Symbols/Scopes.names.txt")
        if (try? String(contentsOf: file, encoding: .utf8)) == oracle.record { return }
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
            try oracle.record.write(to: file, atomically: true, encoding: .utf8)
        }
        Issue.record("Scopes.names.txt is not what was found:\n\(oracle.record)")
    }

    @Test(arguments: ["Sources/Transform/IR", "Sources/Parser"]) func sourcesOfTheProject(folder: String) throws {
        let module = SymbolModule(folder, try SymbolOracleTests.sources(under: folder), BuildConfiguration(defines: []))
        let dump = try CompilerDump(of: module.files.map(\.source))
        let oracle = LookupOracle(module, against: CompilerOpinions(dump))
        for difference in oracle.differences { Issue.record("\(difference)") }
        #expect(oracle.counts["unqualified"] ?? 0 >= 300 && oracle.counts["member"] ?? 0 >= 300, "\(oracle.counts)")
        let types = TypeNameOracle(module, against: CompilerDeclarations(dump))
        for difference in types.differences { Issue.record("\(difference)") }
        #expect(types.count >= 100, "\(types.count)")
    }

    @Test(arguments: SymbolModule.fixtures) func typesOfVariables(name: String) throws {
        let module = try SymbolModule(fixture: name)
        let dump = try CompilerDump(of: module.files.map(\.source), arguments: SymbolModule.flags + ["-package-name", "Symbols"])
        for difference in TypeNameOracle(module, against: CompilerDeclarations(dump)).differences { Issue.record("\(difference)") }
    }
}
