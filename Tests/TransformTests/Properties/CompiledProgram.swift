import AdgenTestSupport
import Foundation

/// A program of several files that uses the runtime and the macros as they have been built for the tests.
struct CompiledProgram {
    /// What it prints.
    let lines: [String]

    init(_ files: [String: String], options: [String] = []) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("adgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8) }
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let objects = try FileManager.default.contentsOfDirectory(atPath: products.appendingPathComponent("AutoDiff.build").path)
            .filter { $0.hasSuffix(".o") }.map { products.appendingPathComponent("AutoDiff.build/\($0)").path }
        let modules = products.appendingPathComponent("Modules").path
        let macros = products.appendingPathComponent("AdgenMacros-tool").path
        var compiler = ["swiftc", "-suppress-warnings", "-I", modules, "-load-plugin-executable", "\(macros)#AdgenMacros", "-o", "program"]
        compiler += options
        _ = try CommandOutput(of: compiler + files.keys.sorted() + objects, in: folder)
        lines = try CommandOutput(of: ["./program"], in: folder).lines
    }
}
