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
        var names = ["Double", "Float", "Int", "Bool"]
        if text.contains("SIMD") { names += Vector.counts.flatMap { ["SIMD\($0)<Double>", "SIMD\($0)<Float>"] } }
        for name in names {
            text = text.replacing("Array<\(name)>.Index", with: "Int").replacing("Array<\(name)>", with: "[\(name)]")
            for sequence in ["Range<\(name)>", "ClosedRange<\(name)>", "StrideTo<\(name)>", "StrideThrough<\(name)>", "[\(name)]"] {
                text = text.replacing("\(sequence).Element", with: name)
            }
        }
        // Of a type parameter, whatever it is called.
        text = text.replacing(/\bArray<(\w+)>/) { "[\($0.1)]" }
        known[type] = text
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
