import AdgenIR
import AdgenParser
import Foundation

@testable import AdgenLowering

/// A module whose symbols are looked at: the files of a folder under `Fixtures/Symbols`, or other sources of the project.
struct SymbolModule {
    let name: String
    let files: [ParsedFile]
    let table: SymbolTable

    /// What the fixtures are compiled with. Every condition of theirs follows from it.
    static let configuration = BuildConfiguration(defines: ["FLAG"])
        .assuming(requirement("os(Linux)", holds: true)).assuming(requirement("OTHER", holds: false))
    /// What the compiler is told of it.
    static let flags = ["-D", "FLAG"]

    init(_ name: String, _ files: [SourceFile], _ configuration: BuildConfiguration = Self.configuration) {
        self.name = name
        self.files = files.map(parse)
        table = SymbolTable(ModuleSymbols(self.files, named: "Resolved"), configuration)
    }

    init(fixture name: String, _ configuration: BuildConfiguration = Self.configuration) throws {
        self.init(name, try Resolved.sources(in: "Fixtures/Symbols/\(name)"), configuration)
    }

    static let fixtures: [String] = {
        let folder = Fixture.root.appendingPathComponent("Fixtures/Symbols")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { !$0.contains(".") }
    }()

    private static func requirement(_ text: String, holds: Bool) -> BuildRequirement {
        BuildRequirement(BuildCondition(text: text, formula: .atom(text)), holds: holds)
    }
}
