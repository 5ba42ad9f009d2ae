import AdgenParser
import Foundation
import Testing

/// Whatever lowering refuses is shown by a source under `Fixtures/Diagnostics`.
@Suite struct RefusalFixtureTests {
    @Test func everyRefusalHasAFixture() throws {
        let marks = try Self.files(in: "Fixtures/Diagnostics").flatMap { file in
            file.text.split(separator: "\n").compactMap { line in line.firstRange(of: "^ error: ").map { String(line[$0.upperBound...]) } }
        }
        var count = 0
        for file in try Self.files(in: "Sources/Transform/Lowering") {
            let source = parse(SourceFile(path: file.path, text: file.text))
            for message in Self.messages(in: source.tree.root) {
                count += 1
                let isShown = marks.contains { message.fits($0) }
                #expect(isShown != Self.unreachable.contains(message.description), "\(file.path): \(message)")
            }
        }
        #expect(count > 300)
    }

    /// What is said for the case that something does not hold that other code has seen to, only of the command line, in a note, or in a file of
    /// another module.
    private static let unreachable: Set<String> = [
        "'…' has no parameter '…'",
        "'…' is not of the type '…'",
        "'.…' of a dictionary is not supported like this",
        "a dictionary that is no variable cannot be changed",
        "a number does not fit the type '…'",
        "a value that never comes cannot be bound",
        "a vector does not fit the type '…'",
        "adgen cannot carry over what '…' says here: '…' may mean something else outside of that module",
        "an 'InlineArray' does not fit the type '…'",
        "it stands under '#if'",
        "no function '…' gives a value of type '…' here",
        "no function '…' is declared in the files given",
        "the condition could not be read",
        "the derivatives of an operator need a name",
        "the operator is missing",
        "this subscript is not supported in differentiated code",
        "values of a dictionary that is no variable cannot be changed",
    ]

    // MARK: Messages

    /// The text of a message, in pieces between what is put in.
    private struct Message: CustomStringConvertible {
        var pieces = [""]

        var description: String { pieces.joined(separator: "…") }

        func fits(_ text: String) -> Bool {
            guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else { return false }
            if pieces.count == 1 { return text == first }
            var rest = text.dropFirst(first.count)
            for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
                guard let place = rest.firstRange(of: piece) else { return false }
                rest = rest[place.upperBound...]
            }
            return rest.hasSuffix(last)
        }
    }

    /// What the refusals say that a piece of source makes.
    private static func messages(in node: Node) -> [Message] {
        var found: [Message] = []
        if case .call(let call)? = AdgenParser.Expression(node), makesRefusal(call.callee), let message = call.arguments.first,
            message.label == nil
        {
            found += literals(in: message.expression.node)
        }
        return found + node.childNodes.flatMap(messages(in:))
    }

    private static func makesRefusal(_ callee: AdgenParser.Expression) -> Bool {
        switch callee {
        case .identifier(let identifier): identifier.name == "Refusal"
        case .member(let member): member.name == "unknown" && member.base.text == "Refusal"
        default: false
        }
    }

    private static func literals(in node: Node) -> [Message] {
        guard case .stringLiteral(let literal)? = AdgenParser.Expression(node) else { return node.childNodes.flatMap(literals(in:)) }
        var message = Message()
        for segment in literal.segments {
            switch segment {
            case .text(let token): message.pieces[message.pieces.count - 1] += token.text
            case .interpolation: message.pieces.append("")
            }
        }
        return [message]
    }

    // MARK: Files

    private static func files(in folder: String) throws -> [(path: String, text: String)] {
        let root = Fixture.root.appendingPathComponent(folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }.sorted()
        return try paths.map { ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)) }
    }
}
