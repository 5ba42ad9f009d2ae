import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Sources, lowered and type-checked by the compiler, and what the two say of them.
struct Resolved {
    let lowered: Lowered
    let oracle: ResolutionOracle

    /// - Parameters:
    ///   - functions: What to lower besides the functions that are marked.
    ///   - context: Files that only the compiler needs: the derivatives that the sources call.
    init(_ files: [SourceFile], functions: [String] = [], context: [SourceFile] = []) throws {
        try self.init(files, functions: functions, CompilerDump(of: files, context: context, arguments: Self.runtime))
    }

    init(_ files: [SourceFile], functions: [String], _ dump: CompilerDump) {
        self.init(files, functions: functions, CompilerOpinions(dump))
    }

    init(_ files: [SourceFile], functions: [String], _ opinions: CompilerOpinions) {
        var request = LoweringRequest(files: files.map(parse), functions: functions)
        request.keepsResolutions = true
        lowered = lower(request)
        oracle = ResolutionOracle(lowered.resolutions, of: files, against: opinions)
    }

    /// What the compiler needs to see `import AutoDiff` and its macros, as they have been built for the tests.
    static let runtime: [String] = {
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let macros = products.appendingPathComponent("AdgenMacros-tool").path
        return ["-I", products.appendingPathComponent("Modules").path, "-load-plugin-executable", "\(macros)#AdgenMacros"]
    }()

    /// Complains about whatever the two see differently, and about names that only one of them sees.
    func expectAgreement(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        if lowered.hasErrors { Issue.record("\(DiagnosticRenderer().render(lowered.diagnostics))", sourceLocation: sourceLocation) }
        for difference in oracle.differences {
            Issue.record("\(difference)", sourceLocation: sourceLocation)
        }
    }

    /// Complains if fewer were compared of some kind than stated.
    func expectCounts(_ floors: [String: Int], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        for (kind, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let count = oracle.counts[kind] ?? 0
            #expect(count >= floor, "only \(count) \(kind) were compared: \(oracle.summary)", sourceLocation: sourceLocation)
        }
    }

    /// The Swift files of a folder, by their names.
    static func sources(in folder: String) throws -> [SourceFile] {
        let url = Fixture.root.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().filter { $0.hasSuffix(".swift") }.map {
            SourceFile(path: $0, text: try String(contentsOf: url.appendingPathComponent($0), encoding: .utf8))
        }
    }
}
