import AdgenParser
import AdgenTransform
import Foundation
import Testing

/// The types that lowering finds are those that the compiler finds: its typed tree of the fixtures is compared with ours, expression by
/// expression.
@Suite struct ResolutionTests {
    @Test func typesAreTheCompilers() throws {
        let names = try functionNames()
        var request = LoweringRequest(files: Fixture.files, functions: names)
        request.keepsTypes = true
        let lowered = lower(request)
        #expect(!lowered.hasErrors, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        var compared = 0
        for (index, file) in Fixture.files.enumerated() {
            let found = try compilerTypes(of: file)
            for (origin, type) in lowered.types where origin.file == index {
                guard let expected = type.mangled, let types = found[origin.range] else { continue }
                compared += 1
                if types.contains(expected) { continue }
                let text = file.source.text(in: origin.range)
                Issue.record(
                    "\(file.source.path):\(file.source.location(of: origin.range.lowerBound)): '\(text)' is \(types), not \(expected)"
                )
            }
        }
        #expect(compared > 1_000, "only \(compared) expressions were compared")
    }

    /// The functions that the tests lower: those whose parameters and results have derivatives.
    private func functionNames() throws -> [String] {
        let path = Fixture.root.appendingPathComponent("Tests/TransformTests/Lowering/LoweringTests.swift")
        let text = try String(contentsOf: path, encoding: .utf8)
        return text.components(separatedBy: "Fixture.compare(\"").dropFirst().compactMap {
            $0.split(separator: "\"").first.map(String.init)
        }
    }

    // MARK: The compiler's tree

    /// By the range of an expression the mangled types of the nodes that the compiler has there.
    private func compilerTypes(of file: ParsedFile) throws -> [Range<Int>: Set<String>] {
        let folder = Fixture.root.appendingPathComponent("Fixtures/Lowering")
        var arguments = ["swiftc", "-frontend", "-dump-ast", "-dump-ast-format", "json", "-module-name", "LoweringFixtures"]
        for other in Fixture.files {
            if other.source.path == file.source.path { arguments.append("-primary-file") }
            arguments.append(folder.appendingPathComponent(other.source.path).path)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let tree = try JSONSerialization.jsonObject(with: data)
        // The compiler's ranges end where the last token begins.
        var ends: [Int: Int] = [:]
        for token in file.tree.root.tokens { ends[token.range.lowerBound] = token.range.upperBound }
        var types: [Range<Int>: Set<String>] = [:]
        var pending: [Any] = [tree]
        while let next = pending.popLast() {
            if let list = next as? [Any] {
                pending += list
            } else if let node = next as? [String: Any] {
                pending += node.values
                if let type = node["type"] as? String, let range = node["range"] as? [String: Any], let start = range["start"] as? Int,
                    let last = range["end"] as? Int, let end = ends[last], start < end
                {
                    types[start..<end, default: []].insert(type)
                }
            }
        }
        return types
    }
}

extension SwiftType {
    /// The type as the compiler mangles it, for those whose names are short.
    fileprivate var mangled: String? {
        switch self {
        case .scalar(let scalar): "$sS\(scalar.letter)D"
        case .array(let scalar): "$sSayS\(scalar.letter)GD"
        case .tuple, .opaque: nil
        }
    }
}

extension Scalar {
    fileprivate var letter: String {
        switch self {
        case .double: "d"
        case .float: "f"
        case .int: "i"
        case .bool: "b"
        }
    }
}
