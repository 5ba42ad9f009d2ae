@testable import AdgenLowering
import AdgenIR
import Foundation
import Testing

/// The tables of what types of the standard library have hold all that the compiler knows: a name that is missing would be taken for
/// something further out.
@Suite struct LibraryMemberTests {
    @Test func nothingIsMissing() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("library-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let target = try CommandOutput(of: ["swiftc", "-print-target-info"], in: folder).text
        let information = try JSONSerialization.jsonObject(with: Data(target.utf8)) as? [String: Any]
        let triple = try #require((information?["target"] as? [String: Any])?["triple"] as? String)
        _ = try CommandOutput(
            of: ["swift", "symbolgraph-extract", "-module-name", "Swift", "-target", triple, "-output-dir", "."],
            in: folder
        )
        let members = try Self.members(in: folder.appendingPathComponent("Swift.symbols.json"))
        let types: [String: SwiftType] = [
            "Double": .scalar(.double), "Float": .scalar(.float), "Int": .scalar(.int), "Bool": .scalar(.bool),
            "Array": .array(.scalar(.double)), "SIMD3": .scalar(.vector(Vector(.double, 3))), "SIMD4": .scalar(.vector(Vector(.float, 4))),
        ]
        for (name, type) in types {
            let names = members[name] ?? []
            #expect(names.count > 5, "'\(name)' has \(names.count) members")
            let missing = names.filter { !LibraryMember.has($0, in: type) }
            #expect(missing.isEmpty, "'\(name)' has \(missing.sorted())")
        }
    }

    /// The base names of functions and variables, by the type that has them.
    private static func members(in file: URL) throws -> [String: Set<String>] {
        let graph = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        var members: [String: Set<String>] = [:]
        for symbol in graph?["symbols"] as? [[String: Any]] ?? [] {
            guard let path = symbol["pathComponents"] as? [String], path.count == 2, let first = path[1].first, first.isLetter,
                let kind = (symbol["kind"] as? [String: Any])?["identifier"] as? String, kinds.contains(kind)
            else { continue }
            members[path[0], default: []].insert(String(path[1].prefix { $0 != "(" }))
        }
        return members
    }

    private static let kinds: Set<String> = ["swift.method", "swift.property", "swift.type.method", "swift.type.property"]
}
