// Where the lines of a file begin. `\n`, `\r\n` and a lone `\r` each end a line, as they do for the compiler.

/// The byte offsets at which lines start, in order.
public struct LineTable: Sendable {
    private let lineStarts: [UInt32]
    private let byteCount: Int

    init(_ bytes: [UInt8]) {
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0x0A {
                    starts.append(UInt32(index))
                } else if byte == 0x0D, index == bytes.count || bytes[index] != 0x0A {
                    starts.append(UInt32(index))
                }
            }
        }
        lineStarts = starts
        byteCount = bytes.count
    }

    public var lineCount: Int { lineStarts.count }

    /// Line and column of an offset; offsets outside the file are taken to its nearest end.
    public func location(of offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), byteCount)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return SourceLocation(line: low + 1, column: offset - Int(lineStarts[low]) + 1)
    }

    /// The offset at which a line, counted from 1, starts.
    public func start(ofLine line: Int) -> Int {
        Int(lineStarts[min(max(line - 1, 0), lineStarts.count - 1)])
    }

    /// The bytes of a line without its line break.
    func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = start(ofLine: line)
        var end = line < lineStarts.count ? self.start(ofLine: line + 1) : byteCount
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
