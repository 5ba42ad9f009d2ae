// Diagnostics as text, in the compiler's own form, so that editors find their way.

/// Writes diagnostics as `path:line:column: error: message`, then the source line, then a line that points.
///
/// A fix-it follows as a note, as editors read these. Below the line that points stands what to write there instead, as the compiler shows it;
/// nothing stands there if something is only to be removed.
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
            if !edit.replacement.isEmpty { text += insertion(edit, in: diagnostic.file) }
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
        return head + line + "\n" + blanks(before: location, in: line) + pointer(to: range, from: location, in: line, of: severity) + "\n"
    }

    /// What is to be written, below the place where it belongs; of several lines the first that is not empty.
    private func insertion(_ edit: Diagnostic.FixIt.Edit, in file: SourceFile) -> String {
        let lines = edit.replacement.split(whereSeparator: \.isNewline)
        guard let text = lines.first?.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " "), !text.isEmpty else {
            return ""
        }
        let location = file.location(of: edit.range.lowerBound)
        return blanks(before: location, in: file.line(location.line)) + styled(text, as: .note) + "\n"
    }

    /// As many blanks as stand before a place on its line. Tabs of the line are kept, so that what follows stands where it should at any tab
    /// width; a character counts as one column whatever its bytes.
    private func blanks(before location: SourceLocation, in line: String) -> String {
        let before = line.utf8.prefix(location.column - 1)
        return String(String(decoding: before, as: UTF8.self).map { $0 == "\t" ? "\t" : " " })
    }

    /// A caret and, as far as the culprit reaches on the line, tildes.
    private func pointer(to range: Range<Int>, from location: SourceLocation, in line: String, of severity: Diagnostic.Severity) -> String {
        let covered = line.utf8.dropFirst(location.column - 1).prefix(range.count)
        let width = String(decoding: covered, as: UTF8.self).count
        return styled("^" + String(repeating: "~", count: max(width - 1, 0)), as: severity)
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
