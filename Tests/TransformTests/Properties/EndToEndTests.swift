import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Random Swift programs compiled as they stand, with the derivatives that are written for them, in one program: the primal bit for bit as the
/// interpreter runs it as lowered, the derivatives as dual numbers say.
///
/// `ADGEN_COMPILED_PROGRAMS` sets how many programs are compiled and `ADGEN_SEED` the first seed.
@Suite struct EndToEndTests {
    private static let environment = ProcessInfo.processInfo.environment
    private let total = environment["ADGEN_COMPILED_PROGRAMS"].flatMap(UInt64.init) ?? 300
    private let first = environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1

    @Test func compiledProgramsAndDerivativesAreRight() throws {
        var checks: [String: EndToEndCheck] = [:]
        var names: [Bool: [String]] = [:]
        var texts: [Bool: String] = [true: SourceProgram.imports, false: SourceProgram.imports]
        for seed in first..<first + total {
            let program = SourceProgram(seed: seed, knobs: .compiled)
            do {
                checks[program.name] = try EndToEndCheck(program)
            } catch {
                Issue.record("seed \(seed): \(error)\n\(program.text)")
                continue
            }
            names[program.isScalar, default: []].append(program.name)
            texts[program.isScalar, default: ""] += program.text
        }
        var files: [String: String] = [:]
        for (isScalar, text) in texts {
            files["programs\(isScalar ? 1 : 2).swift"] = text
            files["derivatives\(isScalar ? 1 : 2).swift"] = try generated(
                text,
                names[isScalar] ?? [],
                isScalar ? Mode.allCases : [.forward, .reverse]
            )
        }
        let called = checks.values.sorted { $0.program.seed < $1.program.seed }
        files["main.swift"] =
            SourceProgram.callPrelude + called.map(\.calls).joined() + called.map { "call_\($0.program.name)()\n" }.joined()

        let lines = try CompiledProgram(files).lines.filter { $0.hasPrefix("> ") }.map { Array($0.split(separator: " ").dropFirst()) }
        #expect(lines.count == called.reduce(0) { $0 + $1.lineCount })
        var failures = 0
        for line in lines {
            guard let check = line.first.flatMap({ checks[String($0)] }), let complaint = check.complaint(about: line) else { continue }
            failures += 1
            if failures <= 3 { Issue.record("seed \(check.program.seed): \(complaint)\n\(check.program.text)") }
        }
        #expect(failures == 0)
        print("compiled \(checks.count) programs from their text; \(lines.count) calls of them and their derivatives agree")
    }

    private func generated(_ text: String, _ names: [String], _ modes: [Mode]) throws -> String {
        let source = SourceFile(path: "programs.swift", text: text)
        let result = generate(GenerationRequest(files: [source], functions: names, modes: modes))
        #expect(!result.hasErrors, "\(DiagnosticRenderer().render(result.diagnostics))")
        return result.text
    }
}

/// A program of several files that uses the runtime as it has been built for the tests.
private struct CompiledProgram {
    let lines: [String]

    init(_ files: [String: String]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("adgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8) }
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let objects = try FileManager.default.contentsOfDirectory(atPath: products.appendingPathComponent("AutoDiff.build").path)
            .filter { $0.hasSuffix(".o") }.map { products.appendingPathComponent("AutoDiff.build/\($0)").path }
        let modules = products.appendingPathComponent("Modules").path
        let compiler = ["swiftc", "-suppress-warnings", "-I", modules, "-o", "program"]
        _ = try CompiledProgram.output(of: compiler + files.keys.sorted() + objects, in: folder)
        lines = try CompiledProgram.output(of: ["./program"], in: folder).split(separator: "\n").map(String.init)
    }

    private static func output(of command: [String], in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        // A file, since a pipe would fill up.
        let output = folder.appendingPathComponent("output.txt")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        guard process.terminationStatus == 0 else { throw Fault(message: "\(command[0]) fails:\n\(text.suffix(8_000))") }
        return text
    }
}
