import AdgenParser
import Foundation
import Testing

@testable import AdgenLowering

/// Conformances, superclasses, requirements and their defaults are those of the compiler's symbol graph.
@Suite struct ConformanceTests {
    @Test(arguments: SymbolModule.fixtures) func relationsAreThoseOfTheSymbolGraph(name: String) throws {
        let module = try SymbolModule(fixture: name)
        let theirs = try Self.relations(in: module)
        let ours = Self.relations(in: module.table)
        #expect(ours.subtracting(theirs).sorted() == [], "unknown to the compiler")
        #expect(theirs.subtracting(ours).sorted() == [], "missing")
        if name == "Protocols" { #expect(ours.count > 40, "\(ours.count)") }
    }

    private static func relations(in table: SymbolTable) -> Set<String> {
        func name(_ symbol: Symbol) -> String { (table.path(of: symbol) + [symbol.fullName]).joined(separator: ".") }
        var result: Set<String> = []
        for type in table.types where !type.isOfLibrary {
            let path = type.path.joined(separator: ".")
            for found in table.protocols(of: type.id) { result.insert("\(path) conforms to \(table[found].path.joined(separator: "."))") }
            if let found = table.superclass(of: type.id) {
                result.insert("\(path) inherits from \(table[found].path.joined(separator: "."))")
            }
            guard table.isProtocol(type.id) else { continue }
            for requirement in table.requirements(of: type.id) {
                result.insert("\(name(requirement)) is demanded by \(path)")
                for found in table.defaults(of: requirement) { result.insert("\(name(found)) is the default of \(name(requirement))") }
            }
        }
        return result
    }

    // MARK: The symbol graph

    private struct Graph: Decodable {
        struct Symbol: Decodable {
            struct Identifier: Decodable { var precise: String }
            var identifier: Identifier
            var pathComponents: [String]
        }

        struct Relationship: Decodable {
            var kind: String
            var source: String
            var target: String
        }

        var symbols: [Symbol]
        var relationships: [Relationship]
    }

    private static let phrases = [
        "conformsTo": "conforms to", "inheritsFrom": "inherits from", "requirementOf": "is demanded by",
        "defaultImplementationOf": "is the default of",
    ]

    /// Those between symbols of the module.
    private static func relations(in module: SymbolModule) throws -> Set<String> {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("adgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in module.files { try Data(file.source.bytes).write(to: folder.appendingPathComponent(file.source.path)) }
        let command =
            ["swiftc", "-emit-module", "-module-name", "Resolved", "-parse-as-library", "-package-name", "Symbols"] + SymbolModule.flags
            + ["-emit-symbol-graph", "-emit-symbol-graph-dir", ".", "-symbol-graph-minimum-access-level", "private"]
            + ["-symbol-graph-skip-synthesized-members"] + module.files.map(\.source.path)
        _ = try CommandOutput(of: command, in: folder)
        let data = try Data(contentsOf: folder.appendingPathComponent("Resolved.symbols.json"))
        let graph = try JSONDecoder().decode(Graph.self, from: data)
        let names = Dictionary(
            uniqueKeysWithValues: graph.symbols.map { ($0.identifier.precise, $0.pathComponents.joined(separator: ".")) }
        )
        return Set(
            graph.relationships.compactMap { relationship in
                guard let phrase = phrases[relationship.kind], let source = names[relationship.source],
                    let target = names[relationship.target]
                else { return nil }
                return "\(source) \(phrase) \(target)"
            }
        )
    }
}
