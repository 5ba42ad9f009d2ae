import AdgenParser
import AdgenTestSupport
import Foundation
import Testing

@testable import AdgenLowering

/// The symbols of the fixtures and of the project's own modules are those that the compiler finds: no fewer, no more, and what is said of each is
/// what the compiler says.
@Suite struct SymbolOracleTests {
    @Test(arguments: SymbolModule.fixtures) func fixtures(name: String) throws {
        let module = try SymbolModule(fixture: name)
        let arguments = SymbolModule.flags + ["-package-name", "Symbols"]
        let dump = try CompilerDump(of: module.files.map(\.source), arguments: arguments)
        let oracle = SymbolOracle(module, against: CompilerDeclarations(dump))
        for difference in oracle.differences { Issue.record("\(difference)") }
    }

    @Test(arguments: [
        ("Sources/Parser", [], ["struct_decl": 100, "func_decl": 300, "var_decl": 400, "constructor_decl": 35, "enum_element_decl": 300]),
        ("Sources/Transform/IR", [], ["struct_decl": 30, "func_decl": 60, "var_decl": 60, "extension_decl": 20]),
        ("Sources/Runtime", Resolved.runtime, ["func_decl": 20, "extension_decl": 15, "typealias": 5]),
    ])
    func sourcesOfTheProject(folder: String, arguments: [String], floors: [String: Int]) throws {
        let module = SymbolModule(folder, try Self.sources(under: folder), BuildConfiguration(defines: []))
        let dump = try CompilerDump(of: module.files.map(\.source), arguments: arguments)
        let oracle = SymbolOracle(module, against: CompilerDeclarations(dump))
        for difference in oracle.differences { Issue.record("\(difference)") }
        for (kind, floor) in floors { #expect(oracle.counts[kind] ?? 0 >= floor, "\(kind): \(oracle.counts)") }
    }

    /// All Swift files below a folder, by their names, which the compiler wants to be different.
    static func sources(under folder: String) throws -> [SourceFile] {
        let start = Fixture.root.appendingPathComponent(folder)
        let enumerator = try #require(FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
        return try enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.map {
            SourceFile(path: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
        }
    }
}
