// What a stage has to say about a source text. Diagnostics are values: a stage returns them, and only the command prints them.

/// A message about a place in a source file, with notes that say more and, where the way out is plain, the edit that takes it.
///
/// Messages are lower case, carry no full stop, and put words of the source in single quotes.
public struct Diagnostic: Sendable {
    public enum Severity: String, Sendable, Comparable {
        case note, warning, error

        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A further message that belongs to a diagnostic, at the same or another place.
    public struct Note: Sendable {
        public var message: String
        public var file: SourceFile
        public var range: Range<Int>

        public init(_ message: String, in file: SourceFile, at range: Range<Int>) {
            self.message = message
            self.file = file
            self.range = range
        }

        public init(_ message: String, at node: Node) {
            self.init(message, in: node.tree.source, at: node.range)
        }
    }

    /// Edits that would mend what the diagnostic complains about.
    public struct FixIt: Sendable {
        public struct Edit: Sendable {
            /// The bytes to replace; empty where something is only inserted.
            public var range: Range<Int>
            public var replacement: String
        }

        /// What the edits do, as in `insert ')'`.
        public var message: String
        public var edits: [Edit]

        public init(_ message: String, replacing range: Range<Int>, with replacement: String) {
            self.message = message
            self.edits = [Edit(range: range, replacement: replacement)]
        }

        public static func insert(_ text: String, at offset: Int) -> FixIt {
            if text == " " { return FixIt("insert a space", replacing: offset..<offset, with: text) }
            let words = text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
            return FixIt("insert '\(words)'", replacing: offset..<offset, with: text)
        }

        public static func remove(_ text: String, at range: Range<Int>) -> FixIt {
            FixIt("remove '\(text)'", replacing: range, with: "")
        }

        public static func replace(_ text: String, at range: Range<Int>, with replacement: String) -> FixIt {
            FixIt("replace '\(text)' with '\(replacement)'", replacing: range, with: replacement)
        }
    }

    public var severity: Severity
    public var message: String
    public var file: SourceFile
    /// The bytes complained about; empty where something is missing between two bytes.
    public var range: Range<Int>
    public var notes: [Note]
    public var fixIt: FixIt?

    @inline(never)
    public init(
        _ message: String,
        in file: SourceFile,
        at range: Range<Int>,
        severity: Severity = .error,
        notes: [Note] = [],
        fixIt: FixIt? = nil
    ) {
        self.severity = severity
        self.message = message
        self.file = file
        self.range = range
        self.notes = notes
        self.fixIt = fixIt
    }

    /// A message about a node.
    @inline(never)
    public init(
        _ message: String,
        at node: Node,
        severity: Severity = .error,
        notes: [Note] = [],
        fixIt: FixIt? = nil
    ) {
        self.init(message, in: node.tree.source, at: node.range, severity: severity, notes: notes, fixIt: fixIt)
    }

    /// A message about a token.
    public init(
        _ message: String,
        at token: Token,
        severity: Severity = .error,
        notes: [Note] = [],
        fixIt: FixIt? = nil
    ) {
        self.init(message, in: token.tree.source, at: token.range, severity: severity, notes: notes, fixIt: fixIt)
    }

    /// The place it begins at.
    public var location: SourceLocation { file.location(of: range.lowerBound) }
}
