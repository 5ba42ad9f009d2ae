import Foundation
import Testing

/// What must hold of the source tree itself, whatever the code does.
@Suite struct SourceTreeTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func swiftFiles(under folder: String) throws -> [URL] {
        let start = root.appendingPathComponent(folder)
        let enumerator = try #require(FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
        return enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }

    private static func lines(of file: URL) throws -> [Substring] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The modules that the files under a folder import, with the file of each.
    private static func imports(under folder: String) throws -> [(module: String, file: String)] {
        try swiftFiles(under: folder).flatMap { file in
            try lines(of: file).compactMap { line in
                let words = line.split(separator: " ")
                guard let position = words.firstIndex(of: "import"), position + 1 < words.count, !line.contains("//"), !line.contains("\"")
                else { return nil }
                return (String(words[position + 1]), file.lastPathComponent)
            }
        }
    }

    @Test(arguments: [
        ("Sources/Parser", []),
        ("Sources/Runtime", []),
        ("Sources/Macros", ["AdgenParser"]),
        ("Sources/Transform/IR", []),
        ("Sources/Transform/Rules", []),
        ("Sources/Transform/Analysis", ["AdgenIR"]),
        ("Sources/Transform/Differentiation", ["AdgenIR"]),
        ("Sources/Transform/Inlining", ["AdgenIR"]),
        ("Sources/Transform/Simplification", ["AdgenIR"]),
        ("Sources/Transform/Storage", ["AdgenIR"]),
        ("Sources/Transform/Emission", ["AdgenIR"]),
        ("Sources/Transform/Lowering", ["AdgenIR", "AdgenParser"]),
    ])
    func stagesImportOnlyWhatStandsBeforeThem(folder: String, allowed: [String]) throws {
        for (module, file) in try Self.imports(under: folder) where module.hasPrefix("Adgen") || module == "AutoDiff" {
            #expect(allowed.contains(module), "\(folder)/.../\(file) imports \(module)")
        }
    }

    @Test(arguments: ["Sources/Parser", "Sources/Transform"])
    func theGeneratorImportsNoLibrary(folder: String) throws {
        let libraries = ["ArgumentParser", "Foundation", "SwiftParser", "SwiftSyntax"]
        for (module, file) in try Self.imports(under: folder) {
            #expect(!libraries.contains(module), "\(folder)/.../\(file) imports \(module)")
        }
    }

    @Test func theRootPackageDoesNotDependOnSwiftSyntax() throws {
        let manifest = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        #expect(!manifest.contains("swift-syntax"))
    }

    @Test(arguments: ["Sources", "Plugins"])
    func noFileIsTooLongToRead(folder: String) throws {
        for file in try Self.swiftFiles(under: folder) {
            let count = try Self.lines(of: file).count
            #expect(count <= 500, "\(file.lastPathComponent) has \(count) lines")
        }
    }

    /// A file with nothing but a heading would say nothing, and an opening comment is how a newcomer finds the way.
    @Test(arguments: ["Sources/Parser", "Sources/Transform"])
    func everyFileHasSomethingToSay(folder: String) throws {
        for file in try Self.swiftFiles(under: folder) {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("//"), "\(file.lastPathComponent) has no comment at all")
        }
    }

    @Test func nothingIsLeftToDoInComments() throws {
        for folder in ["Sources", "Plugins"] {
            for file in try Self.swiftFiles(under: folder) {
                for (number, line) in try Self.lines(of: file).enumerated() {
                    let isMarked = line.contains("TODO") || line.contains("FIXME")
                    #expect(!isMarked, "\(file.lastPathComponent):\(number + 1)")
                }
            }
        }
    }
}
