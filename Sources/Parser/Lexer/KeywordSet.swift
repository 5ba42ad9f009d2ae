// A set of keywords as bits, since asking whether a keyword is one of several is what a parser does most.

struct KeywordSet: ExpressibleByArrayLiteral, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(arrayLiteral keywords: Keyword...) {
        for keyword in keywords { insert(keyword) }
    }

    mutating func insert(_ keyword: Keyword) {
        let bit = UInt64(1) << UInt64(keyword.rawValue & 63)
        switch keyword.rawValue >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    func intersects(_ other: KeywordSet) -> Bool {
        words.0 & other.words.0 | words.1 & other.words.1 | words.2 & other.words.2 | words.3 & other.words.3 != 0
    }

    func contains(_ keyword: Keyword) -> Bool {
        let word =
            switch keyword.rawValue >> 6 {
            case 0: words.0
            case 1: words.1
            case 2: words.2
            default: words.3
            }
        return word >> UInt64(keyword.rawValue & 63) & 1 == 1
    }
}
