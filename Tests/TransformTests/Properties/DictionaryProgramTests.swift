import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Random sequences of what can be done to dictionaries, compiled with their derivatives: the value and what is changed in place are the function's
/// own, tangents are what differences say, and cotangents belong to them.
///
/// `ADGEN_DICTIONARY_PROGRAMS` sets how many programs are compiled and `ADGEN_SEED` the first seed.
@Suite struct DictionaryProgramTests {
    @Test func derivativesAreThoseOfThePrograms() throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["ADGEN_DICTIONARY_PROGRAMS"].flatMap(Int.init) ?? 4
        let first = environment["ADGEN_SEED"].flatMap(Int.init) ?? 1
        let programs = (first..<first + count).map { DictionaryProgram(number: $0, SplitMix64(seed: UInt64($0))) }
        let text = "import AutoDiff\n" + DictionaryProgram<SplitMix64>.helpers + programs.map(\.text).joined()
        let result = generate(GenerationRequest(files: [SourceFile(path: "Dictionaries.swift", text: text)]))
        #expect(result.diagnostics.isEmpty, "\(DiagnosticRenderer().render(result.diagnostics))")
        let main = programs.map(\.check).joined() + "print(\"checked\")\n"
        let program = try CompiledProgram(["Dictionaries.swift": text, "Derivatives.swift": result.text, "main.swift": main])
        #expect(program.lines.filter { !$0.isEmpty } == ["checked"])
    }
}
