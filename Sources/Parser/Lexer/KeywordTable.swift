// Finding the keyword that a run of bytes spells: an open hash table over words packed into integers, so that looking one up neither
// allocates nor compares strings.

struct KeywordTable: Sendable {
    private struct Entry: Sendable {
        var word = PackedWord()
        var keyword = Keyword.none
    }

    static let shared = KeywordTable()

    private let entries: [Entry]
    private static let capacity = 512

    private init() {
        var entries = [Entry](repeating: Entry(), count: Self.capacity)
        for keyword in Keyword.allCases where keyword != .none {
            let spelling = Array(keyword.spelling.utf8)
            let word = spelling.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { PackedWord($0, count: buffer.count) } ?? PackedWord()
            }
            var slot = word.hash & (Self.capacity - 1)
            while entries[slot].keyword != .none { slot = (slot + 1) & (Self.capacity - 1) }
            entries[slot] = Entry(word: word, keyword: keyword)
        }
        self.entries = entries
    }

    /// The keyword of a run of bytes, `.none` if it spells none.
    func keyword(_ bytes: UnsafePointer<UInt8>, count: Int) -> Keyword {
        guard count <= PackedWord.capacity else { return .none }
        let word = PackedWord(bytes, count: count)
        return entries.withUnsafeBufferPointer { entries in
            var slot = word.hash & (Self.capacity - 1)
            while entries[slot].keyword != .none {
                if entries[slot].word == word { return entries[slot].keyword }
                slot = (slot + 1) & (Self.capacity - 1)
            }
            return .none
        }
    }
}

/// Up to 24 bytes in three integers.
private struct PackedWord: Equatable, Sendable {
    static let capacity = 24

    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    init() {}

    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        first = Self.pack(bytes, count: min(count, 8))
        if count > 8 { second = Self.pack(bytes + 8, count: min(count - 8, 8)) }
        if count > 16 { third = Self.pack(bytes + 16, count: count - 16) }
    }

    var hash: Int {
        let mixed = (first ^ (second &* 31) ^ (third &* 131)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 50)
    }

    static func == (lhs: PackedWord, rhs: PackedWord) -> Bool {
        lhs.first == rhs.first && lhs.second == rhs.second && lhs.third == rhs.third
    }

    private static func pack(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var packed: UInt64 = 0
        var index = 0
        while index < count {
            packed = packed << 8 | UInt64(bytes[index])
            index += 1
        }
        return packed
    }
}
