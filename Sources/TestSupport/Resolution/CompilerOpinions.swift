import AdgenParser
import AdgenTransform

/// What the compiler says of the expressions of some files, taken from its dump: a node a line, of which only the kind, the type, the place
/// and the declaration are of interest.
public struct CompilerOpinions: Sendable {
    /// A use of a declaration.
    public struct Reference: Hashable, Sendable {
        /// Where it is declared, if in one of the files.
        public var place: Place?
        /// The module, `Swift`, and the names from there, `Double extension.+`; with labels where there are any.
        public var path: String
        /// With the receiver of a member before it.
        public var type: String
        public var isImplicit: Bool
    }

    /// A byte of a file.
    public struct Place: Hashable, Sendable {
        public var file: Int
        public var offset: Int
    }

    /// By the place of an expression the types of the nodes that the compiler has there.
    public private(set) var types: [Origin: Set<String>] = [:]
    /// By the place of a name the declarations that it means there; several if it is seen several times.
    public private(set) var references: [Place: Set<Reference>] = [:]

    private let files: [SourceFile]
    /// The types that the files give other names.
    private var aliases: [String: String] = [:]
    private let numbers: [String: Int]
    /// By the beginning of a token its end: the compiler's ranges end where the last token begins.
    private let tokenEnds: [Place: Int]

    public init(_ dump: CompilerDump) {
        files = dump.files
        numbers = Dictionary(uniqueKeysWithValues: dump.files.enumerated().map { ($1.path, $0) })
        var ends: [Place: Int] = [:]
        for (number, file) in dump.files.enumerated() {
            for token in parse(file).tree.root.tokens { ends[Place(file: number, offset: token.range.lowerBound)] = token.range.upperBound }
        }
        tokenEnds = ends
        dump.text.withUnsafeBytes { bytes in
            var lines = DumpLines(bytes)
            while let line = lines.next() { read(line) }
        }
        var spellings = TypeSpellings(aliases: aliases)
        types = types.mapValues { types in Set(types.map { spellings.plain($0) }) }
        references = references.mapValues { references in
            Set(
                references.map { reference in
                    var reference = reference
                    reference.type = spellings.plain(reference.type)
                    return reference
                }
            )
        }
    }

    private mutating func read(_ line: DumpLines.Line) {
        guard let type = line.field(" type=\"", upTo: "\"") else { return }
        if line.begins(with: "(typealias ") {
            if let name = line.field(" interface_type=\"", upTo: ".Type\"") { aliases[name] = type }
            return
        }
        if let range = line.field(" range=[", upTo: "]"), let origin = origin(range) { types[origin, default: []].insert(type) }
        guard let declaration = line.field(" decl=\"", upTo: "\""), let location = line.field(" location=", upTo: " "),
            let place = place(location)
        else { return }
        var path = declaration.split(separator: " [with").first.map(String.init) ?? declaration
        let parts = path.split(separator: "@", omittingEmptySubsequences: false)
        let declared = parts.count > 1 ? parts.last.flatMap { self.place(String($0)) } : nil
        if parts.count > 1, parts.last?.contains(":") ?? false { path = parts.dropLast().joined(separator: "@") }
        references[place, default: []].insert(
            Reference(place: declared, path: path, type: type, isImplicit: line.contains(" implicit "))
        )
    }

    /// `name.swift:3:5`.
    private func place(_ text: String) -> Place? {
        let parts = text.split(separator: ":")
        guard parts.count == 3, let file = numbers[String(parts[0])], let line = Int(parts[1]), let column = Int(parts[2]) else {
            return nil
        }
        return Place(file: file, offset: files[file].lineTable.start(ofLine: line) + column - 1)
    }

    /// `name.swift:3:5 - line:3:9`, up to the end of the token at the second place.
    private func origin(_ text: String) -> Origin? {
        let sides = text.split(separator: " - line:")
        guard sides.count == 2, let start = place(String(sides[0])),
            let last = place("\(files[start.file].path):\(sides[1])"), let end = tokenEnds[last], start.offset < end
        else { return nil }
        return Origin(file: start.file, range: start.offset..<end)
    }
}
