import Foundation

/// A package as a user would write it: a library and an executable, both with the plugin; built with the toolchain's own `swift build`.
final class UserPackage: Sendable {
    let url: URL

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        url = FileManager.default.temporaryDirectory.appending(path: "adgen-user-\(UUID().uuidString)").resolvingSymlinksInPath()
        try write(
            "Package.swift",
            """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "User",
                platforms: [.macOS(.v13)],
                dependencies: [.package(name: "swift-adgen", path: "\(root.path(percentEncoded: false))")],
                targets: [
                    .target(
                        name: "Library",
                        dependencies: [.product(name: "AutoDiff", package: "swift-adgen")],
                        plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
                    ),
                    .executableTarget(
                        name: "User",
                        dependencies: ["Library", .product(name: "AutoDiff", package: "swift-adgen")],
                        plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
                    ),
                ]
            )
            """
        )
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func write(_ name: String, _ text: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    struct Outcome {
        var succeeded: Bool
        var output: String
        /// Whether the plugin's command ran.
        var generated: Bool { output.contains("Writing the derivatives of User") }
    }

    func build() throws -> Outcome {
        try run("/usr/bin/env", "swift", "build", "--package-path", path(""))
    }

    func runProduct() throws -> Outcome {
        try run(path(".build/debug/User"))
    }

    /// What the plugin wrote, and when.
    func generatedFile() throws -> (text: String, date: Date)? {
        let outputs = url.appending(path: ".build/plugins/outputs")
        let files = FileManager.default.enumerator(atPath: outputs.path(percentEncoded: false))
        guard let name = files?.compactMap({ $0 as? String }).first(where: { $0.hasSuffix("/User+Adgen.generated.swift") }) else {
            return nil
        }
        let file = outputs.appending(path: name)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
        return (String(decoding: try Data(contentsOf: file), as: UTF8.self), attributes[.modificationDate] as? Date ?? .distantPast)
    }

    private func run(_ executable: String, _ arguments: String...) throws -> Outcome {
        try write("output", "")
        let output = try FileHandle(forWritingTo: url.appending(path: "output"))
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: url.appending(path: "output")), as: UTF8.self)
        return Outcome(succeeded: process.terminationStatus == 0, output: text)
    }
}
