// A request to expand one of the macros: the declaration is read again from
// its text, checked, and what is found is given back in terms of the file.

import AdgenParser

struct Expansion {
    private let declaration: Snippet
    private let place: AnnotationPlace
    /// Which of the declaration's attributes this expansion is about; the others have expansions of their own.
    private let attributeName: String

    /// Nil if the request is not formed as expected.
    init?(_ request: JSON) {
        guard let syntax = request["declSyntax"], let declaration = Snippet(syntax),
            let attributeName = request["macro"]?["typeName"]?.string
        else { return nil }
        self.declaration = declaration
        self.attributeName = attributeName
        place = AnnotationPlace(inside: request["lexicalContext"]?.array?.first.flatMap { Snippet($0)?.declaration })
    }

    /// What is wrong with the declaration, as the compiler takes it.
    var diagnostics: [JSON] {
        guard let parsed = declaration.declaration else { return [] }
        let annotation = parsed.attributes.filter { "\($0.name)Macro" == attributeName }
        return annotation.flatMap { checkAnnotation($0, of: parsed, standing: place) }.map(encode)
    }

    private func encode(_ diagnostic: Diagnostic) -> JSON {
        [
            "message": .string(diagnostic.message),
            "severity": .string(diagnostic.severity.rawValue),
            "position": declaration.position(of: diagnostic.range.lowerBound),
            "highlights": [declaration.range(diagnostic.range)],
            "notes": .array(
                diagnostic.notes.map {
                    ["position": declaration.position(of: $0.range.lowerBound), "message": .string($0.message)]
                }
            ),
            "fixIts": [],
        ]
    }
}

/// A piece of a file that the compiler sent along.
private struct Snippet {
    private let fileName: String
    /// Where the piece begins in the file.
    private let start: Int
    let declaration: Declaration?

    init?(_ syntax: JSON) {
        guard let source = syntax["source"]?.string else { return nil }
        fileName = syntax["location"]?["fileName"]?.string ?? ""
        start = syntax["location"]?["offset"]?.integer ?? 0
        let file = parse(SourceFile(path: fileName, text: Self.prefix + source + "\n}"))
        guard case .structure(let wrapper) = file.declarations.first else { return nil }
        declaration = wrapper.members.first
    }

    /// Initialisers and subscripts are declarations only inside of a type.
    private static let prefix = "struct S {"

    func position(of offset: Int) -> JSON {
        ["fileName": .string(fileName), "offset": .integer(fileOffset(offset))]
    }

    func range(_ range: Range<Int>) -> JSON {
        [
            "fileName": .string(fileName),
            "startOffset": .integer(fileOffset(range.lowerBound)),
            "endOffset": .integer(fileOffset(range.upperBound)),
        ]
    }

    private func fileOffset(_ offset: Int) -> Int { max(0, start &+ offset &- Self.prefix.utf8.count) }
}
