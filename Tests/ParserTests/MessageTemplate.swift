// The messages of the parser, as its own source text has them: read by the parser, of course.

import AdgenParser
import Foundation

extension String {
    fileprivate var unescaped: String {
        replacingOccurrences(of: "\\\"", with: "\"").replacingOccurrences(of: "\\\\", with: "\\")
    }
}

/// A message with gaps where the source interpolates.
struct MessageTemplate: CustomStringConvertible {
    /// What stands between the gaps.
    let parts: [String]
    /// How else what this message is about may be told.
    var alternative: [String] = []

    var description: String { "\"" + parts.joined(separator: "...") + "\"" }

    func matches(_ message: String) -> Bool {
        Self.matches(message, parts) || !alternative.isEmpty && Self.matches(message, alternative)
    }

    private static func matches(_ message: String, _ parts: [String]) -> Bool {
        guard let first = parts.first, let last = parts.last, message.hasPrefix(first), message.hasSuffix(last) else { return false }
        var rest = message.dropFirst(first.count)
        for part in parts.dropFirst() where !part.isEmpty {
            guard let found = rest.range(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return parts.count > 1 || message == first
    }

    /// The messages that the files of some folders of the parser's sources report.
    static func all(in folders: [String]) throws -> [MessageTemplate] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try folders.flatMap { folder in
            let directory = root.appendingPathComponent("Sources/Parser/\(folder)")
            let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
            return try files.sorted { $0.path < $1.path }.flatMap { url in
                calls(in: parse(SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))).tree.root)
            }
        }
    }

    private static func calls(in root: Node) -> [MessageTemplate] {
        var templates: [MessageTemplate] = []
        var pending = [root]
        while let node = pending.popLast() {
            pending += node.childNodes
            guard case .call(let call)? = Expression(node), case .identifier(let callee) = call.callee else { continue }
            let arguments = call.arguments.map(\.expression.node)
            switch callee.name {
            case "complain", "complainMissing": templates += arguments.first.map(literals) ?? []
            case "expect" where arguments.count == 3: templates += expected(arguments[1], arguments[2])
            case "expectCloser" where arguments.count == 4:
                // Should the bracket be there, what stands before it is unexpected.
                templates += expected(arguments[1], arguments[3]).map { template in
                    let place = template.parts.joined().components(separatedBy: "' ").dropFirst().joined(separator: "' ")
                    return MessageTemplate(parts: template.parts, alternative: ["unexpected ", " " + place])
                }
            case "parseCodeBlock", "parseMemberBlock":
                templates += arguments.first.map(literals)?.filter { $0.parts != [""] }.map { $0.following("expected '{' ") } ?? []
            default: break
            }
        }
        return templates
    }

    private static func expected(_ spelling: Node, _ place: Node) -> [MessageTemplate] {
        literals(in: spelling).flatMap { spelling in
            literals(in: place).map { $0.following("expected '\(spelling.parts[0])' ") }
        }
    }

    private func following(_ text: String) -> MessageTemplate { MessageTemplate(parts: [text + parts[0]] + parts.dropFirst()) }

    /// The string literals in an expression, those in interpolations left out.
    private static func literals(in node: Node) -> [MessageTemplate] {
        guard node.kind == .stringLiteralExpr else { return node.childNodes.flatMap(literals) }
        var parts = [""]
        for child in node.childNodes {
            if child.kind == .stringText { parts[parts.count - 1] += child.text.unescaped }
            if child.kind == .interpolation { parts.append("") }
        }
        return [MessageTemplate(parts: parts)]
    }
}
