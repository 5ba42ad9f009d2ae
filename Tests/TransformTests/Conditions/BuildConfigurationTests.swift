import AdgenIR
import AdgenParser
import Testing

@testable import AdgenLowering

/// What follows from conditions for others.
@Suite struct BuildConfigurationTests {
    private func condition(_ text: String) -> BuildCondition? {
        let file = parse(SourceFile(path: "a.swift", text: "#if \(text)\n#endif\n"))
        guard case .ifConfig(let config)? = file.declarations.first, let expression = config.clauses.first?.condition else { return nil }
        return BuildCondition(expression)
    }

    private func value(of text: String, assuming assumptions: [(String, Bool)] = [], defines: Set<String> = []) throws -> Bool? {
        var configuration = BuildConfiguration(defines: defines)
        for (text, holds) in assumptions {
            configuration = configuration.assuming(BuildRequirement(try #require(condition(text)), holds: holds))
        }
        return configuration.value(of: try #require(condition(text)))
    }

    @Test func namesAreNotDecidedByTheirAbsence() throws {
        #expect(try value(of: "A") == nil)
        #expect(try value(of: "A", defines: ["A"]) == true)
        #expect(try value(of: "!A", defines: ["A"]) == false)
        #expect(try value(of: "A || B", defines: ["A"]) == true)
        #expect(try value(of: "A && B", defines: ["A"]) == nil)
        #expect(try value(of: "!A && B", defines: ["A"]) == false)
        #expect(try value(of: "os(A)", defines: ["A"]) == nil)
        #expect(try value(of: "true || A") == true)
        #expect(try value(of: "A && false") == false)
    }

    @Test func conditionsFollowFromOthers() throws {
        #expect(try value(of: "A", assuming: [("A", true)]) == true)
        #expect(try value(of: "B", assuming: [("A || B", false)]) == false)
        #expect(try value(of: "A", assuming: [("A || B", true)]) == nil)
        #expect(try value(of: "A", assuming: [("A || B", true), ("B", false)]) == true)
        #expect(try value(of: "A || B", assuming: [("A && B", true)]) == true)
        #expect(try value(of: "B && C", assuming: [("!(A && B)", false)]) == nil)
        #expect(try value(of: "(B)&&A", assuming: [("A  &&  (B)", true)]) == true)
        #expect(try value(of: "A || B && C", assuming: [("B", false), ("A", false)]) == false)
    }

    @Test func atomsAreOpaqueButForSystems() throws {
        #expect(try value(of: "canImport( Glibc )", assuming: [("canImport(Glibc)", true)]) == true)
        #expect(try value(of: "canImport(Glibc)", assuming: [("os(Linux)", true)]) == nil)
        #expect(try value(of: "compiler(>=6)", assuming: [("compiler(>=5)", true)]) == nil)
        #expect(try value(of: "os(macOS)", assuming: [("os(Linux)", true)]) == false)
        #expect(try value(of: "os(OSX)", assuming: [("os(macOS)", true)]) == true)
        #expect(try value(of: "os(macOS)", assuming: [("os(Linux)", false)]) == nil)
        #expect(try value(of: "os(macOS)", assuming: [("os(Linux) || os(Windows)", true)]) == false)
    }

    @Test func textIsWhatTheCompilerReads() throws {
        func text(_ text: String, holds: Bool) throws -> String { BuildRequirement(try #require(condition(text)), holds: holds).text }
        #expect(try text("A && B", holds: true) == "A && B")
        #expect(try text("A && B", holds: false) == "!(A && B)")
        #expect(try text("os(Linux)", holds: false) == "!os(Linux)")
        #expect(try text("!A", holds: false) == "!(!A)")
    }

    /// However large a condition is, there is an answer.
    @Test func largeConditionsAreAnswered() throws {
        let many = (0..<2_000).map { "A\($0)" }
        #expect(try value(of: many.joined(separator: " || "), assuming: [(many.joined(separator: " && "), false)]) == nil)
        let pairs = (0..<60).map { "(A\($0) || B\($0)) && !(A\($0) && B\($0))" }.joined(separator: " && ")
        #expect(try value(of: pairs, assuming: [(pairs, true)]) == true)
        _ = try value(of: "A0 && B0", assuming: [(pairs, true), ("A1 && A2 && A3 || B9", false)])
        let deep = String(repeating: "!(", count: 400) + "A" + String(repeating: ")", count: 400)
        #expect(try value(of: deep, assuming: [(deep, true)]) == true)
    }
}
