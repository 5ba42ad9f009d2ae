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
