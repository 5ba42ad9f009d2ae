// The golden derivatives, compiled and called.

import AdgenGoldens
import Foundation
import Testing

@Suite("Golden derivatives")
struct GoldenBehaviourTests {
    @Test("They are derivatives", arguments: GoldenCase.all)
    func derivative(_ golden: GoldenCase) {
        #expect(golden.failures() == [])
    }

    /// In both language modes, optimised and not, with and without the address sanitizer.
    @Test("They are derivatives however they are compiled")
    func compilerOptions() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        let process = Process()
        let output = Pipe()
        process.executableURL = root.appending(path: "Scripts/check-goldens")
        process.arguments = [bundle.bundleURL.deletingLastPathComponent().appending(path: "AdgenMacros-tool").path(percentEncoded: false)]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }

    @Test("Every golden file has a case")
    func coverage() throws {
        let covered = Set(GoldenCase.all.map { $0.name.prefix { $0 != "," } })
        let uncovered = try GoldenFile.all().map { $0.source.deletingPathExtension().lastPathComponent }.filter {
            !covered.contains($0[...])
        }
        #expect(uncovered == [])
    }
}

extension GoldenCase: CustomTestStringConvertible {
    public var testDescription: String { name }
}
