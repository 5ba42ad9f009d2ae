import AdgenParser
import AdgenTransform
import Testing

@testable import AdgenLowering

/// What the checker asks the table for, where files keep declarations to themselves, and what the table answers that the fixtures do not show.
@Suite struct SymbolUseTests {
    /// Types of the same name that two files keep to themselves are two types, and what is in them does not count as overloads.
    @Test func typesThatFilesKeepToThemselves() {
        let texts = [1, 2].map { number in
            """
            private enum Helper {
                static let factor = \(number).5
                static func scale(_ x: Double) -> Double { x * \(number) }
                typealias Value = \(number == 1 ? "Double" : "Float")
            }
            private typealias Value = \(number == 1 ? "Double" : "Float")
            func f\(number)(_ x: Value) -> Helper.Value { \(number == 1 ? "Helper.scale(x) * Helper.factor" : "x") }
            """
        }
        let files = texts.enumerated().map { parse(SourceFile(path: "\($0).swift", text: $1)) }
        let lowered = lower(LoweringRequest(files: files, functions: ["f1", "f2"]))
        #expect(lowered.diagnostics.isEmpty, "\(lowered.diagnostics.map(\.message))")
        #expect(lowered.targets.map { $0.signature.result.spelling } == ["Double", "Float"])
        #expect("\(lowered.module)".contains("1.5") && !"\(lowered.module)".contains("Helper.factor"))
    }

    private func table(_ text: String) -> SymbolTable {
        SymbolTable(ModuleSymbols([parse(SourceFile(path: "a.swift", text: text))], named: "Own"), BuildConfiguration(defines: []))
    }

    @Test func genericParametersHideTypes() throws {
        let table = table(
            """
            struct T {}
            func f<T>(_ x: T) {}
            struct S<T> { struct U { var x: T } }
            extension S { func g(_ x: T) {} }
            func h(_ x: T) {}
            """
        )
        for (name, owner) in [("f", "f"), ("g", "S"), ("U", "S")] {
            let place = LookupPlace(inside: try #require(table.symbols(named: name).first))
            let meanings = table.typeMeanings(of: "T", at: place)
            guard case .parameter(let parameter)? = meanings.first?.head, meanings.count == 1 else {
                Issue.record("\(name): \(meanings)")
                continue
            }
            #expect(table[parameter.owner].name == owner && parameter.position == 0)
        }
        let place = LookupPlace(inside: try #require(table.symbols(named: "h").first))
        #expect(table.typeMeanings(of: "T", at: place).first?.head == table.types.first.map { .type($0.id) })
        guard case .genericParameter? = table.lookUp("T", at: LookupPlace(inside: try #require(table.symbols(named: "f").first))).first
        else {
            Issue.record("the parameter is not found as a name")
            return
        }
    }

    /// What a protocol demands is found out at run time; what only its extensions have is not.
    @Test func dispatch() throws {
        let table = table(
            """
            protocol P { func f() }
            extension P { func f() {}; func g() {} }
            struct S: P { func f() {}; func g() {} }
            struct E: P {}
            """
        )
        func sources(_ name: String, of type: Int) -> [String] {
            table.members(name, of: table.types[type].id, from: LookupPlace(0)).map { member in
                let source =
                    switch member.source {
                    case .own: "own"
                    case .superclass: "superclass"
                    case .protocolExtension: "extension"
                    case .requirement: "requirement"
                    }
                return source + (member.isDynamic ? ", dynamic" : "")
            }
        }
        #expect(sources("f", of: 0) == ["requirement, dynamic", "extension"])
        #expect(sources("g", of: 0) == ["extension"])
        #expect(sources("f", of: 1) == ["own", "extension", "requirement, dynamic"])
        #expect(sources("g", of: 1) == ["own", "extension"])
        #expect(sources("f", of: 2) == ["extension", "requirement, dynamic"])
    }

    @Test func modulesAsQualifiers() throws {
        let table = table(
            """
            import Foundation
            struct Date {}
            let a: Own.Date? = nil
            let b: Foundation.Date? = nil
            let c: Swift.Int = 1
            let d: Own::Date? = nil
            """
        )
        func meaning(_ name: String) throws -> TypeMeaning.Head? {
            let symbol = try #require(table.symbols(named: name).first)
            var type = try #require(symbol.writtenType)
            if case .optional(let optional) = type { type = optional.wrapped }
            return table.meanings(of: type, at: LookupPlace(inside: symbol)).first?.head
        }
        let own = try #require(table.types.first { $0.name == "Date" })
        #expect(try meaning("a") == .type(own.id))
        #expect(try meaning("b") == .library("Date"))
        #expect(try meaning("c") == .library("Int"))
        #expect(try meaning("d") == .type(own.id))
    }

    /// The tables of one module in several configurations share what is collected, and differ in what is there.
    @Test func configurations() throws {
        let module = try SymbolModule(fixture: "Conditions").table.module
        let plain = SymbolTable(module, BuildConfiguration(defines: []))
        let decided = plain.table(in: SymbolModule.configuration)
        let flagged = try #require(plain.symbols(named: "onlyFlagged").first)
        #expect(plain.requirements(of: flagged).map(\.text) == ["FLAG"])
        #expect(decided.requirements(of: flagged).isEmpty)
        #expect(plain.symbols(named: "unflagged").count == 1 && decided.symbols(named: "unflagged").isEmpty)
        // `extension Real` adds to both types that the alias may stand for, under the conditions of each.
        let doubled = try #require(plain.symbols(named: "doubled").first)
        #expect(plain.types.filter { type in !plain.ownMembers("doubled", of: type.id).isEmpty }.map(\.name) == ["Double", "Float"])
        #expect(decided.types.filter { type in !decided.ownMembers("doubled", of: type.id).isEmpty }.map(\.name) == ["Double"])
        #expect(plain.types.map { plain.requirements(of: doubled, in: $0.id).map(\.text) }.suffix(2) == [["os(Linux)"], ["!os(Linux)"]])
        #expect(decided.requirements(of: doubled).isEmpty)
    }

    /// Bodies are not looked into: what is wrong there is not noticed.
    @Test(arguments: SymbolModule.fixtures) func skimmedFiles(name: String) throws {
        let sources = try Resolved.sources(in: "Fixtures/Symbols/\(name)")
        let broken = SourceFile(
            path: "Broken.swift",
            text: "func broken() { let = }\nvar brokenToo: Int { + }\nstruct Broken { init() { let = } }"
        )
        let skimmed = (sources + [broken]).map(skim)
        let table = SymbolTable(ModuleSymbols(skimmed, named: "Resolved"), SymbolModule.configuration)
        #expect(SymbolDump(table).text == SymbolDump(SymbolModule(name, sources + [broken]).table).text)
        #expect(skimmed.allSatisfy { $0.diagnostics.isEmpty })
        #expect(!parse(broken).diagnostics.isEmpty)
    }
}
