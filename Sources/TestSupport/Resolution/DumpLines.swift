import Foundation

/// Goes through the lines of a dump. There are millions of bytes, few of which are looked at: the C library searches them.
struct DumpLines {
    /// A line of the text from its opening parenthesis on; it may be used only as long as the text is there.
    struct Line {
        let bytes: UnsafeRawBufferPointer
        /// How many spaces stand before it: two for each node around.
        let indentation: Int

        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// What stands between the first place where a text begins and the next place where another does.
        func field(_ opening: StaticString, upTo closing: StaticString) -> String? {
            guard let start = position(of: opening, from: 0) else { return nil }
            let first = start + opening.utf8CodeUnitCount
            guard let end = position(of: closing, from: first) else { return nil }
            return String(decoding: bytes[first..<end], as: UTF8.self)
        }

        func begins(with text: StaticString) -> Bool { position(of: text, from: 0) == 0 }

        func contains(_ text: StaticString) -> Bool { position(of: text, from: 0) != nil }

        private func position(of text: StaticString, from start: Int) -> Int? {
            guard let base = bytes.baseAddress else { return nil }
            let length = text.utf8CodeUnitCount
            var start = start
            while start + length <= bytes.count {
                guard let found = memchr(base + start, Int32(text.utf8Start.pointee), bytes.count - start) else { return nil }
                let place = UnsafeRawPointer(found) - base
                if place + length <= bytes.count, memcmp(found, text.utf8Start, length) == 0 { return place }
                start = place + 1
            }
            return nil
        }
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func next() -> Line? {
        guard position < bytes.count, let base = bytes.baseAddress else { return nil }
        let rest = bytes.count - position
        let length = memchr(base + position, 0x0A, rest).map { UnsafeRawPointer($0) - (base + position) } ?? rest
        defer { position += length + 1 }
        let indentation = memchr(base + position, 0x28, length).map { UnsafeRawPointer($0) - (base + position) } ?? 0
        let line = UnsafeRawBufferPointer(start: base + position + indentation, count: length - indentation)
        return Line(bytes: line, indentation: indentation)
    }
}
