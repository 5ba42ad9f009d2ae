@testable import AdgenEmission
@testable import AdgenTransform
import AdgenParser
import Foundation

/// Swift text of functions built by hand, compiled with the runtime's storage and run: one compiler call for many functions.
struct EmittedProgram {
    /// A function and a call of it, written in Swift, whose printed value is known.
    struct Case {
        var functions: [Function]
        var call: String
        var expected: String

        init(_ functions: Function..., call: String, expected: String) {
            self.functions = functions
            self.call = call
            self.expected = expected
        }
    }

    /// The text of the functions' cores, which stand in one file.
    static func text(of functions: [Function], externals: [External] = [], sources: [String] = []) throws -> String {
        var module = Module()
        for function in functions { module.functions[function.name] = function }
        for external in externals { module.externals[external.name] = external }
        let context = FileContext(
            module,
            roots: functions.map(\.name),
            libraries: Libraries(imports: ["Foundation", "AutoDiff"]),
            quote: SourceQuotes(sources: sources.enumerated().map { SourceFile(path: "\($0.offset).swift", text: $0.element) }).firstLine,
            declaredNames: [],
            naming: { Dictionary(uniqueKeysWithValues: $0.map { ($0, $0) }) }
        )
        return try functions.compactMap { context.module.functions[$0.name] }.map { Renderer.text(of: try Raising.core(of: $0, context)) }
            .joined(separator: "\n\n") + "\n"
    }

    /// What the cases' calls print, a line each.
    static func run(_ cases: [Case], options: [String] = ["-swift-version", "6"]) throws -> [String] {
        var functions: [Function] = []
        for function in cases.flatMap(\.functions) where !functions.contains(where: { $0.name == function.name }) {
            functions.append(function)
        }
        let text = try text(of: functions)
        return try run("import AutoDiff\nimport Foundation\n\n\(text)\n" + cases.map { "print(\($0.call))\n" }.joined(), options: options)
    }

    /// Compiles the text of a program, without warnings but for those that contain a text allowed, and gives the lines that it prints.
    static func run(_ program: String, options: [String] = ["-swift-version", "6"], allowing allowed: [String] = []) throws -> [String] {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("adgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try program.write(to: directory.appendingPathComponent("main.swift"), atomically: true, encoding: .utf8)
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/Runtime").standardized
        var runtime: [String] = []
        for folder in ["Storage", "SpecialFunctions"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: sources.appendingPathComponent(folder).path)
            runtime += files.sorted().map { sources.appendingPathComponent("\(folder)/\($0)").path }
        }
        _ = try CommandOutput(
            of: [
                "swiftc", "-parse-as-library", "-emit-library", "-static", "-emit-module", "-module-name", "AutoDiff", "-o",
                "libAutoDiff.a",
            ]
                + runtime,
            in: directory
        )
        let remarks = try CommandOutput(
            of: ["swiftc", "-I.", "-L.", "-lAutoDiff", "main.swift", "-o", "program"] + options,
            in: directory
        )
        let warnings = remarks.lines.filter { line in
            line.hasPrefix("main.swift") && line.contains("warning:") && !allowed.contains(where: line.contains)
        }
        if !warnings.isEmpty { throw CommandOutput.Failure(description: remarks.text) }
        return try CommandOutput(of: ["./program"], in: directory).lines
    }
}
