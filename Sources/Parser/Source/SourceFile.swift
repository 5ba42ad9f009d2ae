// A source file as the parser sees it: a name and bytes. The bytes need not be UTF-8, and nothing here decodes them before somebody
// asks for text.

/// The text of one file and the name it is reported under.
public struct SourceFile: Sendable {
    /// What diagnostics call the file: a path as the user gave it.
    public let path: String
    public let bytes: [UInt8]
    public let lineTable: LineTable

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.lineTable = LineTable(bytes)
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a range of bytes, with whatever is not UTF-8 replaced by U+FFFD.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    }

    /// Line and column, both from 1, of a byte offset; the column counts bytes, as the compiler's does.
    public func location(of offset: Int) -> SourceLocation {
        lineTable.location(of: offset)
    }

    /// The text of a line, counted from 1, without its line break.
    public func line(_ number: Int) -> String {
        text(in: lineTable.range(ofLine: number, in: bytes))
    }
}

/// A place in a file as people count it: line and column from 1, the column in bytes.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public var description: String { "\(line):\(column)" }
}
