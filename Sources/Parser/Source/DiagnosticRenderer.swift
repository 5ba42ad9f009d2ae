// Diagnostics as text, in the compiler's own form, so that editors find their way.

/// Writes diagnostics as `path:line:column: error: message`, then the source line, then a line that points.
public struct DiagnosticRenderer: Sendable {
    /// Whether to colour the severity and the pointer with ANSI escapes. Off unless the output is a terminal.
    public var colored: Bool

    public init(colored: Bool = false) {
        self.colored = colored
    }

    /// All diagnostics, in order, each with its notes.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined()
    }

    /// One diagnostic with its notes; every line ends with a line break.
    public func render(_ diagnostic: Diagnostic) -> String {
        var text = message(diagnostic.severity, diagnostic.message, in: diagnostic.file, at: diagnostic.range)
        if let fixIt = diagnostic.fixIt, let edit = fixIt.edits.first {
            text += message(.note, fixIt.message, in: diagnostic.file, at: edit.range)
        }
        for note in diagnostic.notes {
            text += message(.note, note.message, in: note.file, at: note.range)
        }
        return text
    }

    private func message(_ severity: Diagnostic.Severity, _ message: String, in file: SourceFile, at range: Range<Int>) -> String {
        let location = file.location(of: range.lowerBound)
        let head = "\(file.path):\(location.line):\(location.column): \(styled(severity.rawValue + ":", as: severity)) \(message)\n"
        let line = file.line(location.line)
        return head + line + "\n" + pointer(to: range, from: location, in: line, of: severity) + "\n"
    }

    /// Blanks up to the culprit, then a caret and, as far as the culprit reaches on the line, tildes. Tabs of the line are kept, so that
    /// the caret stands where it should at any tab width; a character counts as one column whatever its bytes.
    private func pointer(to range: Range<Int>, from location: SourceLocation, in line: String, of severity: Diagnostic.Severity) -> String {
        let before = line.utf8.prefix(location.column - 1)
        let blanks: [Character] = String(decoding: before, as: UTF8.self).map { $0 == "\t" ? "\t" : " " }
        let covered = line.utf8.dropFirst(location.column - 1).prefix(range.count)
        let width = String(decoding: covered, as: UTF8.self).count
        return String(blanks) + styled("^" + String(repeating: "~", count: max(width - 1, 0)), as: severity)
    }

    private func styled(_ text: String, as severity: Diagnostic.Severity) -> String {
        guard colored else { return text }
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
