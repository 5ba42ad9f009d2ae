import AdgenParser
import Testing

@testable import AdgenLowering

/// What files see of the modules that they import.
@Suite struct ModulesTests {
    /// A table of the module `Use`, one file for each text, and of other modules.
    private func table(_ use: [String], outside: Set<String> = [], _ modules: [(name: String, texts: [String])]) -> SymbolTable {
        func files(_ name: String, _ texts: [String]) -> [ParsedFile] {
            texts.enumerated().map { skim(SourceFile(path: "\(name)/\($0).swift", text: $1)) }
        }
        let symbols = ModuleSymbols(
            files("Use", use),
            named: "Use",
            dependencies: modules.map { ($0.name, files($0.name, $0.texts)) },
            outside: outside
        )
        return SymbolTable(symbols, BuildConfiguration(defines: []))
    }

    /// What the type of the variable `probe` of a file means: the module and the name, or nothing where it is no type of a module.
    private func meaning(_ table: SymbolTable, file: Int = 0) -> String? {
        guard let probe = table.symbols(named: "probe").first(where: { $0.file == file }), let written = probe.writtenType else {
            return nil
        }
        let meanings = table.meanings(of: written, at: LookupPlace(inside: probe))
        guard meanings.count == 1, case .type(let type) = meanings[0].head, let module = table[type].module else { return nil }
        return "\(table.modules.names[module] ?? "").\(table[type].path.joined(separator: "."))"
    }

    private let geometry = (
        name: "Geometry", texts: ["public struct Vector { public struct Part {} }\nstruct Hidden {}\npackage struct Shared {}"]
    )

    @Test func importedNamesAreSeen() {
        #expect(meaning(table(["import Geometry\nlet probe: Vector"], [geometry])) == "Geometry.Vector")
        #expect(meaning(table(["import Geometry\nlet probe: Vector.Part"], [geometry])) == "Geometry.Vector.Part")
        #expect(meaning(table(["import Geometry\nlet probe: Geometry.Vector"], [geometry])) == "Geometry.Vector")
        #expect(meaning(table(["let probe: Vector"], [geometry])) == nil)
        #expect(meaning(table(["let probe: Vector", "import Geometry"], [geometry])) == nil)
        #expect(meaning(table(["import Other\nlet probe: Vector"], [geometry])) == nil)
    }

    @Test func importsNameWhatTheyBring() {
        #expect(meaning(table(["import struct Geometry.Vector\nlet probe: Vector"], [geometry])) == "Geometry.Vector")
        #expect(meaning(table(["import struct Geometry.Shared\nlet probe: Vector"], [geometry])) == nil)
    }

    @Test func accessDecides() {
        #expect(meaning(table(["import Geometry\nlet probe: Hidden"], [geometry])) == nil)
        #expect(meaning(table(["@testable import Geometry\nlet probe: Hidden"], [geometry])) == "Geometry.Hidden")
        #expect(meaning(table(["import Geometry\nlet probe: Shared"], [geometry])) == "Geometry.Shared")
        #expect(meaning(table(["import Geometry\nlet probe: Shared"], outside: ["Geometry"], [geometry])) == nil)
        let privileged = (name: "Geometry", texts: ["@_spi(Tests) public struct Vector {}"])
        #expect(meaning(table(["import Geometry\nlet probe: Vector"], [privileged])) == nil)
        #expect(meaning(table(["@_spi(Tests) import Geometry\nlet probe: Vector"], [privileged])) == "Geometry.Vector")
    }

    @Test func ownNamesHideImportedOnes() {
        let own = "import Geometry\nstruct Vector {}\n"
        #expect(meaning(table([own + "let probe: Vector"], [geometry])) == "Use.Vector")
        #expect(meaning(table([own + "let probe: Geometry.Vector"], [geometry])) == "Geometry.Vector")
        #expect(meaning(table([own + "let probe: Use.Vector"], [geometry])) == "Use.Vector")
        // What is private elsewhere hides nothing.
        #expect(meaning(table(["import Geometry\nlet probe: Vector", "private struct Vector {}"], [geometry])) == "Geometry.Vector")
    }

    @Test func twoImportedNamesMeanNothing() {
        let other = (name: "Other", texts: ["public struct Vector {}"])
        let both = "import Geometry\nimport Other\n"
        #expect(meaning(table([both + "let probe: Vector"], [geometry, other])) == nil)
        #expect(meaning(table([both + "let probe: Other.Vector"], [geometry, other])) == "Other.Vector")
        #expect(meaning(table([both + "import struct Other.Vector\nlet probe: Vector"], [geometry, other])) == "Other.Vector")
    }

    @Test func whatIsExportedAgainIsSeen() {
        let kit = (name: "Kit", texts: ["@_exported import Geometry"])
        let plain = (name: "Kit", texts: ["import Geometry"])
        let open = (name: "Kit", texts: ["public import Geometry"])
        #expect(meaning(table(["import Kit\nlet probe: Vector"], [geometry, kit])) == "Geometry.Vector")
        #expect(meaning(table(["import Kit\nlet probe: Vector"], [geometry, plain])) == nil)
        #expect(meaning(table(["import Kit\nlet probe: Vector"], [geometry, open])) == nil)
        // Another file's export serves all that import the module, and the module's own files.
        #expect(meaning(table(["let probe: Vector", "@_exported import Geometry"], [geometry])) == nil)
    }

    @Test func modulesDoNotSeeWhoImportsThem() {
        let geometry = (name: "Geometry", texts: ["public struct Vector {}\nlet probe: Point"])
        let table = table(["import Geometry\npublic struct Point {}\nextension Vector { func own() {} }"], [geometry])
        #expect(meaning(table, file: 1) == nil)
        let vector = table.symbols(named: "Vector").first.flatMap { table.type(ofContainer: $0.id) }
        #expect(vector.map { table.members("own", of: $0, from: LookupPlace(0)).count } == 1)
        #expect(vector.map { table.members("own", of: $0, from: LookupPlace(1)).count } == 0)
    }

    @Test func membersAreSeenOnceTheirModuleIsLoaded() {
        let geometry = (name: "Geometry", texts: ["public struct Vector { public func shown() {}\nfunc hidden() {} }"])
        let extra = (name: "Extra", texts: ["import Geometry\nextension Vector { public func added() {} }"])
        func count(_ name: String, _ use: [String]) -> Int {
            let table = table(use, [geometry, extra])
            let vector = table.symbols(named: "Vector").first.flatMap { table.type(ofContainer: $0.id) }
            return vector.map { table.members(name, of: $0, from: LookupPlace(0)).count } ?? -1
        }
        #expect(count("shown", ["import Geometry"]) == 1)
        #expect(count("hidden", ["import Geometry"]) == 0)
        #expect(count("added", ["import Geometry"]) == 0)
        #expect(count("added", ["import Geometry\nimport Extra"]) == 1)
        #expect(count("added", ["import Geometry", "import Extra"]) == 1)
    }

    @Test func extensionsOfOneTypeComeTogether() {
        let table = table(
            ["import Geometry\nextension Vector { struct Own {} }\nextension Geometry.Vector.Part { func f() {} }"],
            [geometry]
        )
        let part = table.types.first { $0.path == ["Vector", "Part"] }
        #expect(part?.extensions.count == 1)
        #expect(table.types.filter { $0.path == ["Vector"] }.count == 1)
        #expect(table.types.contains { $0.path == ["Vector", "Own"] && $0.module == SourceModules.own })
    }

    @Test func writtenCodeNamesWhatItSees() {
        let other = (name: "Other", texts: ["public struct Vector {}\npublic struct Point {}\nstruct Hidden {}"])
        let table = table(["import Other\nstruct Vector {}\nstruct Hidden {}"], [other])
        func name(_ name: String, file: Int) -> String? {
            table.symbols(named: name).first { $0.file == file }.flatMap { table.type(ofContainer: $0.id) }.map {
                table.writtenName(of: $0)
            }
        }
        #expect(name("Vector", file: 0) == "Vector")
        #expect(name("Vector", file: 1) == "Other.Vector")
        #expect(name("Point", file: 1) == "Point")
        func isOpen(_ name: String, file: Int) -> Bool? { table.symbols(named: name).first { $0.file == file }.map { table.isOpen($0) } }
        #expect(isOpen("Hidden", file: 0) == true)
        #expect(isOpen("Hidden", file: 1) == false)
        #expect(isOpen("Point", file: 1) == true)
    }

    @Test func operatorsBindAsTheirModuleSays() {
        let geometry = (name: "Geometry", texts: ["infix operator <>: AdditionPrecedence"])
        let table = table(["import Geometry\ninfix operator <>: MultiplicationPrecedence"], [geometry])
        func outermost(_ operators: OperatorTable) -> String? {
            guard case .variable(let variable)? = parse(SourceFile(path: "a.swift", text: "let x = a + b <> c")).declarations.first,
                case .sequence(let sequence)? = variable.bindings.first?.initializer
            else { return nil }
            var diagnostics: [Diagnostic] = []
            guard case .binary(let token, _, _) = operators.fold(sequence, diagnostics: &diagnostics) else { return nil }
            return token.text
        }
        #expect(outermost(table.operators(ofModule: 0)) == "+")
        #expect(outermost(table.operators(ofModule: 1)) == "<>")
    }
}
