import Testing

@testable import AdgenMacros

@Suite struct SessionTests {
    @Test func statesWhatItUnderstands() {
        let answer = MacroSession.answer(to: ["getCapability": ["capability": ["protocolVersion": 7]]])
        #expect(answer["getCapabilityResult"]?["capability"]?["protocolVersion"] == 7)
    }

    @Test func expandsToNothing() {
        let answer = MacroSession.answer(to: ["expandFreestandingMacro": [:]])
        #expect(answer == ["expandMacroResult": ["expandedSource": "", "diagnostics": []]])
    }

    @Test(arguments: [.null, [:], [], "x", 3, ["somethingNew": [:]]] as [JSON])
    func answersWhatItDoesNotKnowWithNothing(message: JSON) {
        #expect(MacroSession.answer(to: message) == [:])
    }

    @Test(arguments: [.null, [:], ["macro": 3], ["macro": ["name": "Differentiable"], "declSyntax": ["source": 1]]] as [JSON])
    func answersMalformedExpansions(request: JSON) {
        #expect(MacroSession.answer(to: ["expandAttachedMacro": request])["expandMacroResult"]?["expandedSource"] == "")
    }
}

@Suite struct ExpansionTests {
    private func expansion(_ macro: String, of source: String, at offset: Int, in context: [String] = []) -> JSON? {
        let location: JSON = ["fileID": "M/a.swift", "fileName": "a.swift", "offset": .integer(offset), "line": 1, "column": 1]
        let answer = MacroSession.answer(to: [
            "expandAttachedMacro": [
                "macro": ["moduleName": "AdgenMacros", "typeName": .string("\(macro)Macro"), "name": .string(macro)],
                "macroRole": "peer",
                "declSyntax": ["kind": "declaration", "source": .string(source), "location": location],
                "lexicalContext": .array(context.map { ["kind": "declaration", "source": .string($0), "location": location] }),
            ]
        ])
        #expect(answer["expandMacroResult"]?["expandedSource"] == "")
        return answer["expandMacroResult"]?["diagnostics"]
    }

    @Test func findsNothingWrongWithWhatIsRight() {
        #expect(expansion("Differentiable", of: "\n// é\n@Differentiable func f(_ x: Double) -> Double { x }", at: 7) == [])
        #expect(expansion("Differentiable", of: " @Differentiable init(x: Double) {}", at: 7, in: ["\nstruct P {}"]) == [])
        #expect(expansion("Derivative", of: "@Derivative(of: \"f(_:)\") func g(_ x: Double) -> Double { x } ", at: 0) == [])
    }

    @Test func pointsIntoTheFile() {
        let source = "\n// é\n@Differentiable(wrt: \"y\") func f(_ x: Double) -> Double { x }"
        let start = 100 + source.utf8.count - "\"y\") func f(_ x: Double) -> Double { x }".utf8.count
        let diagnostic = expansion("Differentiable", of: source, at: 100)?.array?.first
        #expect(diagnostic?["message"] == "there is no parameter 'y'")
        #expect(diagnostic?["severity"] == "error")
        #expect(diagnostic?["position"] == ["fileName": "a.swift", "offset": .integer(start)])
        #expect(
            diagnostic?["highlights"]
                == [["fileName": "a.swift", "startOffset": .integer(start), "endOffset": .integer(start + 3)]]
        )
        #expect(diagnostic?["notes"]?.array?.first?["message"] == "the parameters are 'x'")
    }

    @Test func knowsWhatStandsAround() {
        let method = "@Differentiable func f() -> Double { 1 }"
        #expect(expansion("Differentiable", of: method, at: 0, in: ["struct P {}"]) == [])
        #expect(expansion("Differentiable", of: method, at: 0)?.array?.count == 1)
        #expect(expansion("Differentiable", of: "@Differentiable func f() -> Double", at: 0, in: ["protocol P {}"])?.array?.count == 1)
    }

    @Test func complainsAboutItsOwnAttributeOnly() {
        let source = "@Differentiable @NoDerivative func f(_ x: Double) -> Double { x }"
        #expect(expansion("Differentiable", of: source, at: 0) == [])
        #expect(expansion("NoDerivative", of: source, at: 0)?.array?.count == 1)
    }

    @Test func survivesAnyDeclaration() {
        for source in [
            "", "}", "{", "@Differentiable", "@Differentiable(", "@Differentiable func", "\u{0}", "}}}} struct S {", "\"\"\"", "/*",
        ] {
            for offset in [Int.min, -1, 0, Int.max] { _ = expansion("Differentiable", of: source, at: offset, in: [source]) }
        }
    }
}
