import AdgenParser

/// What the compiler says of the declarations of some files that stand outside of bodies, taken from its dump.
public struct CompilerDeclarations: Sendable {
    /// A declaration as the dump has it.
    public struct Declaration: Sendable {
        /// `struct_decl`, `var_decl` and so on.
        public var kind: String
        public var file: Int
        /// Where the dump says that it begins: at its name, its keyword, or the `static` before that. Nil for what the compiler makes up.
        public var offset: Int?
        /// With labels, `f(_:to:)`.
        public var name: String
        /// The names of the types around, outermost first; extensions by what is written.
        public var path: [String]
        /// What is in it, with what it is: `access=public`, `static`, `let`.
        public var words: [String]
        public var parameters: [[String]] = []
        /// By their words, as `get`, `didSet`.
        public var accessors: [[String]] = []

        public func has(_ word: String) -> Bool { words.contains(word) }

        /// What stands after `access=` and the like, without quotes.
        public func value(_ name: String) -> String? { Self.value(name, in: words) }

        public static func value(_ name: String, in words: [String]) -> String? {
            words.first { $0.hasPrefix(name + "=") }.map { $0.dropFirst(name.count + 1).filter { $0 != "\"" } }
        }
    }

    public private(set) var declarations: [Declaration] = []

    private let files: [SourceFile]
    private let numbers: [String: Int]
    /// The declarations around a line, by indentation: nil for what is no container of declarations.
    private var around: [Int: Surroundings] = [:]

    private struct Surroundings {
        /// The path of a container.
        var path: String?
        /// The declaration that it belongs to.
        var index: Int?
        var isParameterList = false
    }

    public init(_ dump: CompilerDump) {
        files = dump.files
        numbers = Dictionary(uniqueKeysWithValues: dump.files.enumerated().map { ($1.path, $0) })
        dump.text.withUnsafeBytes { bytes in
            var lines = DumpLines(bytes)
            while let line = lines.next() { read(line) }
        }
    }

    private mutating func read(_ line: DumpLines.Line) {
        let depth = line.indentation
        let outer = around[depth - 2]
        around[depth] = Surroundings()
        if line.begins(with: "(source_file ") {
            around = [depth: Surroundings(path: "")]
            return
        }
        if let index = outer?.index {
            if line.begins(with: "(accessor_decl ") {
                // The parameters of a subscript stand in its accessors only.
                let isFirst = declarations[index].kind == "subscript_decl" && declarations[index].accessors.isEmpty
                if isFirst { around[depth] = Surroundings(index: index) }
                declarations[index].accessors.append(Self.words(of: line.text))
            } else if line.begins(with: "(parameter_list") {
                around[depth] = Surroundings(index: index, isParameterList: true)
            } else if line.begins(with: "(parameter "), outer?.isParameterList ?? false {
                declarations[index].parameters.append(Self.words(of: line.text))
            }
        }
        guard let path = outer?.path, Self.kinds.contains(where: { line.begins(with: $0) }) else { return }
        let words = Self.words(of: line.text)
        guard let kind = words.first else { return }
        let quoted = words.first { $0.hasPrefix("\"") }
        let name = quoted.map { String($0.dropFirst().dropLast()) } ?? ""
        let place = words.first { $0.hasPrefix("range=[") }.flatMap { self.place(String($0.dropFirst(7))) }
        around[depth] = Surroundings(path: Self.isContainer(kind) ? path + name + "/" : nil, index: declarations.count)
        declarations.append(
            Declaration(
                kind: kind,
                file: place?.file ?? declarations.last?.file ?? 0,
                offset: place?.offset,
                name: name,
                path: path.split(separator: "/").map(String.init),
                words: words
            )
        )
    }

    private static func isContainer(_ kind: String) -> Bool {
        ["struct_decl", "class_decl", "enum_decl", "protocol", "extension_decl"].contains(kind)
    }

    private static let kinds: [StaticString] = [
        "(struct_decl ", "(class_decl ", "(enum_decl ", "(protocol ", "(extension_decl ", "(typealias ", "(associated_type_decl ",
        "(func_decl ", "(constructor_decl ", "(destructor_decl ", "(subscript_decl ", "(var_decl ", "(enum_element_decl ",
        "(infix_operator_decl ", "(prefix_operator_decl ", "(postfix_operator_decl ", "(precedence_group_decl ", "(macro_decl ",
        "(import_decl ",
    ]

    /// `name.swift:3:5`, with more behind it.
    private func place(_ text: String) -> (file: Int, offset: Int)? {
        let parts = text.split(separator: " ")[0].split(separator: ":")
        guard parts.count >= 3, let file = numbers[String(parts[0])], let line = Int(parts[1]),
            let column = Int(parts[2].filter(\.isNumber))
        else { return nil }
        return (file, files[file].lineTable.start(ofLine: line) + column - 1)
    }

    /// What stands between spaces, but for those in quotes, brackets and parentheses.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        var depth = 0
        for character in line.dropFirst() {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if character == "[" || character == "(" { depth += 1 }
                if character == "]" || character == ")" { depth -= 1 }
                if depth < 0 { break }
                if character == " ", depth == 0 {
                    if !word.isEmpty { words.append(word) }
                    word = ""
                    continue
                }
            }
            word.append(character)
        }
        return word.isEmpty ? words : words + [word]
    }
}
