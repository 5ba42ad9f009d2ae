import AdgenIR
import AdgenParser

/// The source text that comments quote. Line numbers are never among it, so that an edit further up changes nothing.
struct SourceQuotes: Sendable {
    private static let lineBreaks: ClosedRange<UInt8> = UInt8(ascii: "\n")...UInt8(ascii: "\r")

    let sources: [SourceFile]

    /// The first line of the text, without the brace that opens a block; nil where there is nothing to quote.
    @Sendable func firstLine(of origin: Origin) -> String? {
        guard sources.indices.contains(origin.file) else { return nil }
        let file = sources[origin.file]
        guard origin.range.lowerBound >= 0, origin.range.upperBound <= file.bytes.count else { return nil }
        // What follows the first line break can be long.
        let bytes = file.bytes[origin.range].drop { SourceQuotes.lineBreaks.contains($0) }
        let end = bytes.firstIndex { SourceQuotes.lineBreaks.contains($0) } ?? bytes.endIndex
        let lines = file.text(in: bytes.startIndex..<end).split(whereSeparator: \.isNewline)
        var line = lines.first?.trimmingBlanks ?? ""
        if line.hasSuffix("{") { line = String(line.dropLast()).trimmingBlanks }
        return line.isEmpty ? nil : line
    }
}

extension StringProtocol {
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
