import AdgenIR
import AdgenParser

/// Why something cannot be lowered. It ends the statement that it is found in; the next statement is checked again, so that all reasons are
/// reported together.
struct Refusal: Error {
    /// Nil where the reason has been given already, as for a variable whose declaration was refused.
    var diagnostic: Diagnostic?
    /// Whether the text may be carried over as it stands, should its type be known: what it means is of no interest.
    var isUnknown = false

    static let reported = Refusal(diagnostic: nil)

    init(diagnostic: Diagnostic?) { self.diagnostic = diagnostic }

    init(_ message: String, at node: Node, note: String? = nil) {
        let notes = note.map { [Diagnostic.Note($0, at: node)] } ?? []
        diagnostic = Diagnostic(message, at: node, notes: notes)
    }

    init(_ message: String, in file: SourceFile, at range: Range<Int>, note: String? = nil) {
        let notes = note.map { [Diagnostic.Note($0, in: file, at: range)] } ?? []
        diagnostic = Diagnostic(message, in: file, at: range, notes: notes)
    }

    init(_ message: String, at token: Token, note: String? = nil) {
        self.init(message, in: token.tree.source, at: token.range, note: note)
    }

    init(_ message: String, atNameOf function: FunctionDecl, note: String? = nil) {
        self.init(message, in: function.node.tree.source, at: function.nameToken?.range ?? function.range, note: note)
    }

    static func unknown(_ message: String, at token: Token, note: String? = nil) -> Refusal {
        var refusal = Refusal(message, at: token, note: note)
        refusal.isUnknown = true
        return refusal
    }

    /// Something that is not understood and may be carried over.
    static func unknown(_ message: String, at node: Node, note: String? = nil) -> Refusal {
        var refusal = Refusal(message, at: node, note: note)
        refusal.isUnknown = true
        return refusal
    }
}
