import AdgenParser
import Testing

@Suite("Source files and diagnostics")
struct SourceTests {
    @Test("lines end with LF, CR LF and CR; columns count bytes")
    func locations() {
        let file = SourceFile(path: "f.swift", text: "a\nbé\r\nc\rd")
        #expect(file.location(of: 0).description == "1:1")
        #expect(file.location(of: 2).description == "2:1")
        #expect(file.location(of: 5).description == "2:4")
        #expect(file.location(of: 7).description == "3:1")
        #expect(file.location(of: 9).description == "4:1")
        #expect(file.location(of: 99).description == "4:2")
        #expect(file.line(2) == "bé")
        #expect(file.lineTable.lineCount == 4)
    }

    @Test("a diagnostic shows the line, a pointer, the fix and the notes")
    func rendering() {
        let file = SourceFile(path: "dir/f.swift", text: "let é = foo(1\n\tbar")
        let diagnostic = Diagnostic(
            "cannot find 'foo'",
            in: file,
            at: 9..<12,
            notes: [Diagnostic.Note("did you mean 'bar'", in: file, at: 16..<19)],
            fixIt: Diagnostic.FixIt("insert ')'", replacing: 14..<14, with: ")")
        )
        let expected = """
            dir/f.swift:1:10: error: cannot find 'foo'
            let é = foo(1
                    ^~~
            dir/f.swift:1:15: note: insert ')'
            let é = foo(1
                         ^
                         )
            dir/f.swift:2:2: note: did you mean 'bar'
            \tbar
            \t^~~

            """
        #expect(DiagnosticRenderer().render(diagnostic) == expected)
        #expect(DiagnosticRenderer(colored: true).render(diagnostic).contains("\u{1B}[1;31m^~~\u{1B}[0m"))
    }
}
