import Foundation

/// An executable that was built with the tests.
struct Executable {
    var url: URL

    /// The product of that name, next to the test bundle.
    init(product: String) {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        url = bundle.bundleURL.deletingLastPathComponent().appending(path: product)
        if !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) {
            url = Bundle.main.bundleURL.appending(path: product)
        }
    }

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    func run(_ arguments: [String]) throws -> Outcome {
        let files = TemporaryDirectory()
        try files.write("output", "")
        try files.write("errors", "")
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.standardOutput = try FileHandle(forWritingTo: files.url.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: files.url.appending(path: "errors"))
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: files.text("output") ?? "", errors: files.text("errors") ?? "")
    }
}
