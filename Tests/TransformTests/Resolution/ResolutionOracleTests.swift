import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// The comparison with the compiler sees mistakes: each of these spoils what lowering says in one place, and has to be told there.
@Suite struct ResolutionOracleTests {
    private static let file = SourceFile(
        path: "Spoilt.swift",
        text: """
            import Foundation

            func scale(_ x: Double) -> Double { 2 * x }
            func scale(_ n: Int) -> Double { Double(n) }

            func spoilt(_ x: Double, _ n: Int) -> Double {
                let y = scale(x) + sin(x)
                do {
                    let x = y * 2
                    return x + scale(n)
                }
            }

            """
    )

    /// What lowering and the compiler say of it, taken once.
    private static let resolved = Result { () throws -> (Resolutions, CompilerOpinions) in
        var request = LoweringRequest(files: [parse(file)], functions: ["spoilt"])
        request.keepsResolutions = true
        return (lower(request).resolutions, CompilerOpinions(try CompilerDump(of: [file])))
    }

    private func oracle(_ spoil: (inout Resolutions) throws -> Void) throws -> ResolutionOracle {
        var (resolutions, opinions) = try Self.resolved.get()
        try spoil(&resolutions)
        return ResolutionOracle(resolutions, of: [Self.file], against: opinions)
    }

    /// The place of a text in the file: of the first, the second and so on.
    private func origin(_ text: String, _ number: Int = 0) throws -> Origin {
        let bytes = Array(text.utf8)
        let places = Self.file.bytes.indices.filter { Self.file.bytes[$0...].starts(with: bytes) }
        let start = try #require(places.count > number ? places[number] : nil)
        return Origin(file: 0, range: start..<start + bytes.count)
    }

    @Test func unspoiltResolutionsAgree() throws {
        let oracle = try oracle { _ in }
        #expect(oracle.differences.isEmpty, "\(oracle.differences)")
        #expect(oracle.counts["Double expressions"] == 15, "\(oracle.summary)")
        #expect(oracle.counts["function names"] == 2, "\(oracle.summary)")
        #expect(oracle.counts["operator names"] == 4, "\(oracle.summary)")
    }

    @Test func aWrongTypeIsTold() throws {
        let oracle = try oracle { $0.types[try origin("scale(x) + sin(x)")] = .scalar(.float) }
        #expect(
            oracle.differences.map(\.description) == [
                "Spoilt.swift:7:13: 'scale(x) + sin(x)' is Float to lowering, but Double to the compiler"
            ]
        )
    }

    @Test func theWrongOverloadIsTold() throws {
        let (call, other) = (try origin("scale", 2), try origin("scale", 1))
        let oracle = try oracle { $0.declarations[call] = .source(.function, other) }
        #expect(
            oracle.differences.map(\.description) == [
                "Spoilt.swift:7:13: 'scale' is the function 'scale' of Spoilt.swift:4:6 to lowering, but 'Resolved.(file).scale' of "
                    + "Spoilt.swift:3:6 of type '(Double) -> Double' to the compiler"
            ]
        )
    }

    @Test func theWrongVariableIsTold() throws {
        let (statement, declaration) = (try origin("x + scale(n)"), try origin("x: Double, _ n"))
        let use = Origin(file: 0, range: statement.range.lowerBound..<statement.range.lowerBound + 1)
        let parameter = Origin(file: 0, range: declaration.range.lowerBound..<declaration.range.lowerBound + 1)
        let oracle = try oracle { $0.declarations[use] = .source(.variable, parameter) }
        #expect(oracle.differences.count == 1)
        #expect(oracle.differences.first?.place == "Spoilt.swift:10:16")
        #expect(oracle.differences.first?.ours == "the variable 'x' of Spoilt.swift:6:15")
        #expect(oracle.differences.first?.compilers.contains("of Spoilt.swift:9:13 of type 'Double'") ?? false)
    }

    @Test func theWrongLibraryIsTold() throws {
        let sine = try origin("sin", 0)
        let oracle = try oracle { $0.declarations[sine] = .library(.standard, name: "sin", type: "(Double) -> Double") }
        #expect(oracle.differences.map(\.expression) == ["sin"])
    }

    @Test func theWrongFunctionOfALibraryIsTold() throws {
        let sine = try origin("sin", 0)
        let oracle = try oracle { $0.declarations[sine] = .library(.mathematics, name: "cos", type: "(Double) -> Double") }
        #expect(oracle.differences.map(\.expression) == ["sin"])
    }

    @Test func theWrongTypeOfALibrarysFunctionIsTold() throws {
        let sine = try origin("sin", 0)
        let oracle = try oracle { $0.declarations[sine] = .library(.mathematics, name: "sin", type: "(Float) -> Float") }
        #expect(oracle.differences.map(\.expression) == ["sin"])
    }

    @Test func aLibrarysFunctionForTheModulesIsTold() throws {
        let call = try origin("scale", 2)
        let oracle = try oracle { $0.declarations[call] = .library(nil, name: "scale", type: "(Double) -> Double") }
        #expect(oracle.differences.map(\.expression) == ["scale"])
    }

    @Test func aNameThatLoweringPassesOverIsTold() throws {
        let call = try origin("scale", 2)
        let oracle = try oracle { $0.declarations[call] = nil }
        #expect(oracle.missing.map(\.place) == ["Spoilt.swift:7:13"])
        #expect(oracle.differences.count == 1)
    }

    @Test func aNameThatTheCompilerDoesNotSeeIsTold() throws {
        let keyword = try origin("return", 0)
        let oracle = try oracle { $0.declarations[keyword] = .library(.standard, name: "return", type: nil) }
        #expect(oracle.unseen.map(\.place) == ["Spoilt.swift:10:9"])
    }

    /// Every single name is looked at: whichever is spoilt, it is told.
    @Test func anyNameThatIsSpoiltIsTold() throws {
        let (resolutions, _) = try Self.resolved.get()
        for name in resolutions.declarations.keys {
            let oracle = try oracle { $0.declarations[name] = .source(.global, Origin(file: 0, range: 0..<6)) }
            #expect(oracle.differences.map(\.origin) == [name])
        }
        for place in resolutions.types.keys where resolutions.types[place] != nil {
            let oracle = try oracle { $0.types[place] = .array(.scalar(.bool)) }
            #expect(oracle.differences.map(\.origin) == [place])
        }
    }

    /// Text in literals is no node of the dump, and aliases are what they stand for.
    @Test func theDumpIsReadNodeByNode() throws {
        let file = SourceFile(
            path: "Strange.swift",
            text: """
                typealias Number = Double
                func strange(_ x: Number, _ a: Array<Number>) -> Number {
                    print("(declref_expr type=\\"Int\\" location=Strange.swift:3:5 range=[Strange.swift:3:5 - line:3:5] decl=\\"x@y\\"", x)
                    for (i, y) in a.enumerated() where y > Number(i) { return y }
                    return x
                }

                """
        )
        let resolved = try Resolved([file], functions: ["strange"])
        resolved.expectAgreement()
        resolved.expectCounts(["Double expressions": 4, "variable names": 6])
    }

    @Test func whatTheCompilerRefusesIsNotCompared() {
        let file = SourceFile(path: "Wrong.swift", text: "func wrong(_ x: Double) -> Double { x + y }\n")
        #expect(throws: (any Error).self) { try CompilerDump(of: [file]) }
    }
}
