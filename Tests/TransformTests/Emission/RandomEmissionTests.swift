@testable import AdgenEmission
import Foundation
import Testing

import AdgenTransform

/// Random programs and their derivatives, emitted, compiled without warnings and run: bit for bit what the interpreter computes.
///
/// `ADGEN_EMITTED_PROGRAMS` sets how many programs are tried and `ADGEN_SEED` the first seed; `ADGEN_EMITTED_TEXT` names a file to keep the text in.
@Suite struct RandomEmissionTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let total = environment["ADGEN_EMITTED_PROGRAMS"].flatMap(UInt64.init) ?? 20
    private static let first = environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1

    @Test func emittedProgramsComputeTheSame() throws {
        let program = try RandomEmission(seeds: Self.first..<Self.first + Self.total)
        if let path = Self.environment["ADGEN_EMITTED_TEXT"] { try program.text.write(toFile: path, atomically: true, encoding: .utf8) }
        // Conditions on constants are not simplified here.
        let lines = try EmittedProgram.run(
            program.text,
            options: ["-swift-version", "6", Self.environment["ADGEN_EMITTED_MODE"] ?? "-Onone"],
            allowing: ["will never be executed"]
        )
        #expect(lines.count == program.expected.count)
        for (line, expected) in zip(lines, program.expected) {
            #expect(line == expected)
        }
        #expect(program.calls.count > Int(Self.total))
    }
}
