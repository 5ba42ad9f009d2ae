// Literals.

/// `1_000`, `0xFF`, `0b101`, `0o17`. The sign, if any, is a prefix operator.
public struct IntegerLiteralExpr: SyntaxView {
    public let node: Node

    /// The digits without underscores, as in `0xFF`.
    public var digits: String { node.text.filter { $0 != "_" } }

    /// The value; nil if it does not fit 64 bits without a sign.
    public var value: UInt64? {
        let digits = digits
        switch digits.prefix(2) {
        case "0x": return UInt64(digits.dropFirst(2), radix: 16)
        case "0o": return UInt64(digits.dropFirst(2), radix: 8)
        case "0b": return UInt64(digits.dropFirst(2), radix: 2)
        default: return UInt64(digits)
        }
    }
}

/// `1.5e-3`, `0x1.8p3`.
public struct FloatLiteralExpr: SyntaxView {
    public let node: Node

    /// The digits without underscores, a form that `Double.init` reads.
    public var digits: String { node.text.filter { $0 != "_" } }

    /// The value, rounded to nearest.
    public var value: Double? { Double(digits) }
}

/// A string: one or three quotes, raw or not, with interpolations or without.
public struct StringLiteralExpr: SyntaxView {
    public let node: Node

    public enum Segment: Hashable, Sendable {
        /// Text as it is written, escapes not yet resolved.
        case text(Token)
        case interpolation(InterpolationSegment)
    }

    public var segments: [Segment] {
        node.childNodes.compactMap { child in
            switch child.kind {
            case .stringText: child.ownToken.map(Segment.text)
            case .interpolation: .interpolation(InterpolationSegment(node: child))
            default: nil
            }
        }
    }

    public var isMultiline: Bool { node.token(.stringOpen)?.isMultilineDelimiter ?? false }

    /// How many `#` stand before the opening quote.
    public var rawDelimiterCount: Int { node.token(.stringOpen)?.text.prefix { $0 == "#" }.count ?? 0 }

    /// The text between the quotes if nothing is interpolated, as it is written.
    public var plainText: String? {
        var text = ""
        for segment in segments {
            guard case .text(let token) = segment else { return nil }
            text += token.text
        }
        return text
    }
}

/// `\(x, format: f)` in a string.
public struct InterpolationSegment: SyntaxView {
    public let node: Node

    public var arguments: [Argument] { node.arguments }
}

/// A regular expression; its inside is not parsed.
public struct RegexLiteralExpr: SyntaxView {
    public let node: Node
}

/// `true` or `false`.
public struct BoolLiteralExpr: SyntaxView {
    public let node: Node

    public var value: Bool { node.ownToken?.keyword == .true }
}

/// `nil`.
public struct NilLiteralExpr: SyntaxView {
    public let node: Node
}

/// `[a, b]`, `[]`.
public struct ArrayExpr: SyntaxView {
    public let node: Node

    public var elements: [Expression] { node.expressions }
}

/// `[k: v]`, `[:]`.
public struct DictionaryExpr: SyntaxView {
    public let node: Node

    public var elements: [(key: Expression, value: Expression)] {
        node.children(.dictionaryElement).map { ($0.expression(at: 0), $0.expression(at: 1)) }
    }
}

/// `(a, y: b)`, `()`; a single expression without a label is a `ParenExpr`.
public struct TupleExpr: SyntaxView {
    public let node: Node

    public var elements: [Argument] { node.arguments }
}

/// `(a)`.
public struct ParenExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.arguments.first?.expression ?? .error(ErrorExpr(node: node)) }
}
