@testable import AdgenEmission
import Foundation
import Testing

import AdgenTransform

/// Functions built by hand, emitted, compiled and run: what they print is what Swift written by hand prints.
@Suite struct EmissionTests {
    @Test(arguments: [["-swift-version", "6", "-Onone"], ["-swift-version", "5", "-O"]])
    func computesWhatTheRepresentationSays(options: [String]) throws {
        let cases = EmissionSamples.cases
        let lines = try EmittedProgram.run(cases, options: options)
        #expect(lines.count == cases.count)
        for (line, test) in zip(lines, cases) {
            #expect(line == test.expected, "\(test.call)")
        }
    }
}
