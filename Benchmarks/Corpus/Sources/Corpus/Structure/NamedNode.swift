// What a tree says of a file in words that both trees have: our kinds of nodes, each with the range of its text.

import AdgenParser

/// A node that both trees name, from its first byte to its last, without what is only white space and comments around it.
struct NamedNode: Hashable, Comparable, Sendable {
    var kind: SyntaxKind
    var start: Int
    var end: Int

    init(_ kind: SyntaxKind, _ range: Range<Int>) {
        self.kind = kind
        start = range.lowerBound
        end = range.upperBound
    }

    var range: Range<Int> { start..<end }

    /// As they begin in the source, what is around others first.
    static func < (left: NamedNode, right: NamedNode) -> Bool {
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end > right.end }
        return left.kind.rawValue < right.kind.rawValue
    }
}

/// Why a declaration, statement, expression, pattern or type of one tree is none in the other. Lists, clauses and tokens are no such nodes.
enum Unnamed: String, CaseIterable, Sendable {
    // MARK: In our tree

    /// `case let x`: between the pattern of the case and the one that binds, swift-syntax has nothing.
    case wrappedPattern = "expressionPattern and patternExpr around nothing but a pattern"

    // MARK: In the tree of swift-syntax

    /// `b` in `a.b` and in `\A.b` is a node there; here the member is one with its name.
    case memberName = "declReferenceExpr as the name of a member"
    /// `f` in `f<T>`; here the name is one with its generic arguments.
    case specializedName = "declReferenceExpr or memberAccessExpr under a genericSpecializationExpr"
    /// `T` in `x as T` and `x is T`: the type alone is a node here.
    case castType = "typeExpr of a cast"
    /// An `if` or `switch` at the beginning of a statement; here it is an expression everywhere.
    case expressionStatement = "expressionStmt"
    /// `if let (a, b) = x`: what is bound is an expression there, until names are looked up; here it is a pattern.
    case bindingExpression = "expressionPattern and patternExpr in 'if let'"
    /// `Any` as an expression; here it is a name like others.
    case anyType = "identifierType of 'Any' as an expression"

    // MARK: In both

    /// An attribute may have a grammar of its own: `@available`, `@_spi`. What stands in it is drawn up differently.
    case attributeGrammar = "in attributes with a grammar of their own"
    /// Only in files with mistakes, in folded trees, or behind a feature flag: none is expected to be counted.
    case unexpected = "of a kind that no sound file has"
}

/// What one parser made of a file.
struct Reading: Sendable {
    var nodes: [NamedNode] = []
    var unnamed = [Int](repeating: 0, count: Unnamed.allCases.count)
    /// Where no node is expected to be the same in the other tree.
    var opaque: [Range<Int>] = []

    mutating func leaveOut(_ reason: Unnamed) { unnamed[reason.index] += 1 }

    /// Leaves out what lies in one of the ranges.
    mutating func leaveOut(in ranges: [Range<Int>], because reason: Unnamed) {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        guard !merged.isEmpty else { return }
        let count = nodes.count
        nodes.removeAll { node in
            // The last range that does not begin behind the node.
            var (low, high) = (0, merged.count)
            while low < high {
                let middle = (low + high) / 2
                if merged[middle].lowerBound <= node.start { low = middle + 1 } else { high = middle }
            }
            return low > 0 && node.end <= merged[low - 1].upperBound
        }
        unnamed[reason.index] += count - nodes.count
    }
}

extension Unnamed {
    /// The position among all cases.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
