import AdgenTransform

/// Spells types as the compiler does in its dump, but each in one way only: aliases as what they stand for, arrays in their short form, and
/// without what is said of a place or of ownership.
struct TypeSpellings {
    private let aliases: [String: String]
    private var known: [String: String] = [:]

    init(aliases: [String: String]) { self.aliases = aliases }

    mutating func plain(_ type: String) -> String {
        if let known = known[type] { return known }
        var text = type
        for word in ["@lvalue ", "__owned ", "consuming ", "borrowing "] { text = text.replacing(word, with: "") }
        text = withoutAliases(text)
        text = text.replacing("Double.SIMDMaskScalar", with: "Int64").replacing("Float.SIMDMaskScalar", with: "Int32")
        for count in Vector.counts {
            text = text.replacing("SIMD\(count)<Double>.MaskStorage", with: "SIMD\(count)<Int64>")
            text = text.replacing("SIMD\(count)<Float>.MaskStorage", with: "SIMD\(count)<Int32>")
        }
        // Arrays from the inside out, of whatever type.
        while let match = text.firstMatch(of: /\bArray<((?:[^<>]|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)*)>/) {
            text.replaceSubrange(match.range, with: "[\(match.1)]")
        }
        // Dictionaries in their long form, which has the names of the types of their keys and values.
        while let match = text.firstMatch(of: /\[([^\[\]():]+?) ?: ?((?:[^\[\]]|\[[^\[\]]*\])*)\]/) {
            text.replaceSubrange(match.range, with: "Dictionary<\(match.1), \(match.2)>")
        }
        while let match = text.firstMatch(of: /Dictionary<([^<>,]+), ((?:[^<>]|<[^<>]*>)*?)>\.(Keys|Values)\.Element/) {
            text.replaceSubrange(match.range, with: match.3 == "Keys" ? match.1 : match.2)
        }
        // Those with a count have two spellings, too.
        while let match = text.firstMatch(of: /\[(\d+) of ([^\[\]]*)\]/) {
            text.replaceSubrange(match.range, with: "InlineArray<\(match.1), \(match.2)>")
        }
        text = withoutIndices(text)
        var names = ["Double", "Float", "Int", "Bool"]
        if text.contains("SIMD") { names += Vector.counts.flatMap { ["SIMD\($0)<Double>", "SIMD\($0)<Float>"] } }
        for name in names {
            for sequence in ["Range<\(name)>", "ClosedRange<\(name)>", "StrideTo<\(name)>", "StrideThrough<\(name)>", "[\(name)]"] {
                text = text.replacing("\(sequence).Element", with: name)
            }
        }
        known[type] = text
        return text
    }

    /// The text with `Int` for the indices of arrays.
    private func withoutIndices(_ type: String) -> String {
        var text = type
        while let index = text.firstRange(of: "].Index") ?? text.firstRange(of: ">.Index") {
            var (start, depth) = (index.lowerBound, 1)
            while start > text.startIndex {
                let previous = text.index(before: start)
                if depth == 0, !(text[previous].isLetter || text[previous].isNumber || "_.".contains(text[previous])) { break }
                if "]>".contains(text[previous]) { depth += 1 }
                if "[<".contains(text[previous]) { depth -= 1 }
                start = previous
            }
            text.replaceSubrange(start..<index.upperBound, with: "Int")
        }
        return text
    }

    private func withoutAliases(_ text: String) -> String {
        guard !aliases.isEmpty else { return text }
        var result = ""
        var word = ""
        for character in text + " " {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                word.append(character)
            } else {
                result += (aliases[word] ?? word) + String(character)
                word = ""
            }
        }
        return String(result.dropLast())
    }
}
