import AdgenIR
import AdgenParser

/// The source text that comments quote. Line numbers are never among it, so that an edit further up changes nothing.
struct SourceQuotes: Sendable {
    let sources: [SourceFile]

    /// The first line of the text, without the brace that opens a block; nil where there is nothing to quote.
    @Sendable func firstLine(of origin: Origin) -> String? {
        guard sources.indices.contains(origin.file) else { return nil }
        let file = sources[origin.file]
        guard origin.range.lowerBound >= 0, origin.range.upperBound <= file.bytes.count else { return nil }
        var start = origin.range.lowerBound
        while start < origin.range.upperBound, file.bytes[start].isBlank { start += 1 }
        var end = start
        while end < origin.range.upperBound, !file.bytes[end].isLineBreak { end += 1 }
        func dropBlanks() { while end > start, file.bytes[end - 1].isBlank { end -= 1 } }
        dropBlanks()
        if end > start, file.bytes[end - 1] == UInt8(ascii: "{") {
            end -= 1
            dropBlanks()
        }
        return start == end ? nil : file.text(in: start..<end)
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineBreak }

    fileprivate var isLineBreak: Bool { (UInt8(ascii: "\n")...UInt8(ascii: "\r")).contains(self) }
}
