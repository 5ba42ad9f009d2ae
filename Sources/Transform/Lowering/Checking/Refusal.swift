import AdgenIR
import AdgenParser

/// Why something cannot be lowered. It ends the statement that it is found in; the next statement is checked again, so that all reasons are
/// reported together.
struct Refusal: Error {
    /// Nil where the reason has been given already, as for a variable whose declaration was refused.
    var diagnostic: Diagnostic?
    /// Whether the text may be carried over as it stands, should its type be known: what it means is of no interest.
    var isUnknown = false
    /// Whether it says what is in the way of carrying the text over.
    var isOfCarriedText = false

    static let reported = Refusal(diagnostic: nil)

    /// Several functions or operators could be meant, and only the compiler knows which.
    static func uncertain(_ name: String, at node: Node) -> Refusal {
        Refusal(
            "which of several functions '\(name)' is meant is not certain",
            at: node,
            note: "write the types of the arguments, as in 'Double(2)'"
        )
    }

    /// Functions of several modules could be meant.
    static func uncertain(_ name: String, among modules: [String], at node: Node) -> Refusal {
        Refusal(
            "which of several functions '\(name)' is meant is not certain",
            at: node,
            note: "write the module before it, as in '\(modules.first ?? "").\(name)'"
        )
    }

    static func uncertain(_ operatorToken: Token) -> Refusal {
        Refusal(
            "which of several operators '\(operatorToken.text)' is meant is not certain",
            at: operatorToken,
            note: "write the types of the operands, as in 'Double(2)', or rename the module's own"
        )
    }

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

    init(_ message: String, atNameOf function: CallableSyntax, note: String? = nil) {
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
