// The golden derivatives, compiled and called.

@testable import AdgenGoldens
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
        let process = Process()
        let output = Pipe()
        process.executableURL = root.appending(path: "Scripts/check-goldens")
        process.arguments = [try #require(macros, "the macros' executable is not beside the tests").path(percentEncoded: false)]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }

    /// The macros' executable, which is built beside the tests.
    private var macros: URL? {
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        return ([Bundle.main.bundleURL] + bundles).map { $0.appending(path: "AdgenMacros-tool") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
    }

    @Test("A cotangent of another count than the result's traps")
    func wrongCount() async {
        await #expect(processExitsWith: .failure) { _ = productVJP([1, 2, 3, 4], [1, 2], cotangent: [1]) }
        await #expect(processExitsWith: .failure) { _ = productVJP([1, 2, 3, 4], [1, 2], cotangent: [1, 2, 3]) }
        await #expect(processExitsWith: .failure) {
            var walk = [0.5, 1]
            _ = extendVJP(&walk, by: 0.1, times: 2, cotangent: [1, 2, 3])
        }
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
