import AdgenParser
import AdgenTransform

@testable import AdgenLowering
@testable import AdgenTestSupport

/// Looks up the names that bodies use, and compares what is found with what the compiler takes them for. Names that bodies declare, and those of
/// libraries, are not in the table: the former are left out, the latter must not be found.
struct LookupOracle {
    private(set) var differences: [String] = []
    private(set) var counts: [String: Int] = [:]
    /// What was found for each name, in the order of the files.
    private(set) var record = ""

    private let module: SymbolModule
    private let table: SymbolTable
    private let opinions: CompilerOpinions
    /// The symbols by the places of their names.
    private var symbols: [CompilerOpinions.Place: Symbol] = [:]
    private var types: [String: TypeID] = [:]

    init(_ module: SymbolModule, against opinions: CompilerOpinions) {
        self.module = module
        self.opinions = opinions
        table = module.table
        for symbol in table.symbols {
            if let token = symbol.nameToken { symbols[CompilerOpinions.Place(file: symbol.file, offset: token.range.lowerBound)] = symbol }
        }
        for type in table.types {
            types[type.path.joined(separator: ".")] = type.file == nil ? type.id : types[type.path.joined(separator: ".")]
        }
        var seen: Set<Node> = []
        for symbol in table.symbols where !symbol.kind.isContainer && seen.insert(symbol.node).inserted {
            let place = LookupPlace(inside: symbol)
            lookUpNames(in: symbol.node, at: place)
            lookUpMembers(in: symbol.node, at: place)
        }
    }

    /// What the compiler takes a name for: nothing if it is a local one, or there is no opinion.
    private enum Meaning {
        case symbol(Symbol), library
    }

    private func meaning(of token: Token, in file: Int) -> Meaning? {
        let all = opinions.references[CompilerOpinions.Place(file: file, offset: token.range.lowerBound)] ?? []
        let references = all.filter { !$0.isImplicit }
        guard references.count == 1, let reference = references.first else { return nil }
        if let place = reference.place { return symbols[place].map { .symbol($0) } }
        return reference.path.hasPrefix("Resolved.") ? nil : .library
    }

    // MARK: Names that stand alone

    private mutating func lookUpNames(in node: Node, at place: LookupPlace) {
        var previous: Token?
        for token in node.tokens {
            defer { previous = token }
            guard previous?.kind != .period, let meaning = meaning(of: token, in: place.file) else { continue }
            if case .symbol(let symbol) = meaning, symbol.isOperatorFunction {
                let isFound = table.operatorFunctions(token.text, from: place).contains { $0.id == symbol.id }
                check(isFound, "operator", token, place.file, "others than \(describe(symbol))")
            }
            guard token.kind == .identifier else { continue }
            let levels = table.lookUp(token.name, at: place)
            note(token, place.file, levels.map(describe).joined(separator: ", then "))
            switch meaning {
            case .symbol(let symbol):
                let isFound = levels.first.map { level in level.symbols.contains { isMeant(symbol, by: $0) } } ?? false
                check(isFound, "unqualified", token, place.file, "\(levels.map(describe)), but is \(describe(symbol))")
            case .library:
                // Members of library types that are extended are not in the table; nothing may hide them.
                let isHidden = levels.contains { $0.symbols.contains { $0.kind != .initializer } }
                check(!isHidden, "library", token, place.file, "\(levels.map(describe)), but is a library's")
            }
        }
    }

    /// Whether a name that means a symbol means what the compiler says: by the name of a type, an initialiser of it is meant.
    private func isMeant(_ symbol: Symbol, by found: Symbol) -> Bool {
        if symbol.id == found.id { return true }
        guard symbol.kind == .initializer, let owner = table.owner(of: symbol) else { return false }
        guard found.kind == .typeAlias else { return table.type(ofContainer: found.id) == owner }
        return found.writtenType.flatMap { table.type($0, at: LookupPlace(inside: found)) } == owner
    }

    // MARK: Members

    private mutating func lookUpMembers(in node: Node, at place: LookupPlace) {
        var pending = [node]
        while let next = pending.popLast() {
            pending += next.childNodes
            guard case .member(let member)? = Expression(next), let token = member.nameToken,
                let type = type(of: member.base, in: place.file), case .symbol(let symbol)? = meaning(of: token, in: place.file)
            else { continue }
            // An initialiser that nobody wrote is the type itself to the compiler.
            if token.name == "init", symbol.kind.isNominal {
                check(table.type(ofContainer: symbol.id) == type, "member", token, place.file, describe(symbol))
                continue
            }
            let members = table.members(token.name, of: type, from: place)
            note(token, place.file, members.map { "\(describe($0.source)) \(describe($0.symbol))" }.joined(separator: ", "))
            let isFound = members.contains { $0.symbol.id == symbol.id }
            check(isFound, "member", token, place.file, "\(members.map { describe($0.symbol) }), but is \(describe(symbol))")
            // What the type has itself comes before what it has from elsewhere.
            if isFound, table.owner(of: symbol) == type, let first = members.first {
                check(table.owner(of: first.symbol) == type, "own member", token, place.file, "found elsewhere first")
            }
        }
    }

    /// The type of the module that the compiler says that an expression has, or is.
    private func type(of expression: Expression, in file: Int) -> TypeID? {
        let texts = opinions.types[Origin(file: file, range: expression.node.range)] ?? []
        let found = Set(texts.compactMap { types[Self.name(in: $0)] })
        return found.count == 1 ? found.first : nil
    }

    /// The name of a type without its generic arguments: `Outer.Inner` of `@lvalue Outer<Int>.Inner.Type`.
    private static func name(in type: String) -> String {
        var text = type
        for prefix in ["@lvalue ", "inout ", "any "] where text.hasPrefix(prefix) { text.removeFirst(prefix.count) }
        if text.hasPrefix("["), !text.contains(":") { return "Array" }
        var name = ""
        var depth = 0
        for character in text {
            if character == "<" { depth += 1 }
            if depth == 0 { name.append(character) }
            if character == ">" { depth -= 1 }
        }
        if name.hasSuffix(".Type") { name.removeLast(5) }
        return name
    }

    // MARK: Results

    private mutating func check(_ isRight: Bool, _ kind: String, _ token: Token, _ file: Int, _ complaint: String) {
        counts[kind, default: 0] += 1
        if !isRight { differences.append("\(place(token, file)): \(kind) name '\(token.name)' is found as \(complaint)") }
    }

    private mutating func note(_ token: Token, _ file: Int, _ found: String) {
        record += "\(place(token, file)) \(token.name): \(found.isEmpty ? "nothing" : found)\n"
    }

    private func place(_ token: Token, _ file: Int) -> String { "\(module.files[file].source.path):\(token.location)" }

    private func describe(_ level: LookupLevel) -> String {
        switch level {
        case .genericParameter(let parameter): "generic parameter \(parameter.name)"
        case .members(let type, let members):
            "in \(table[type].path.joined(separator: ".")) \(members.map { describe($0.symbol) }.joined(separator: " and "))"
        case .topLevel(let symbols): "at the top \(symbols.map(describe).joined(separator: " and "))"
        }
    }

    private func describe(_ source: Member.Source) -> String {
        switch source {
        case .own: "own"
        case .superclass(let type): "of superclass \(table[type].name)"
        case .protocolExtension(let type): "of an extension of \(table[type].name)"
        case .requirement(let type): "requirement of \(table[type].name)"
        }
    }

    private func describe(_ symbol: Symbol) -> String {
        "\(symbol.fullName)@\(module.files[symbol.file].source.path):\(symbol.node.location.line)"
    }
}

/// Compares what the types of variables mean with what the compiler says that they are.
struct TypeNameOracle {
    private(set) var differences: [String] = []
    private(set) var count = 0

    init(_ module: SymbolModule, against compiler: CompilerDeclarations) {
        let table = module.table
        var aliases: [String: String] = [:]
        for alias in compiler.declarations where alias.kind == "typealias" {
            aliases[(alias.path + [alias.name]).joined(separator: ".")] = alias.value("type")
        }
        let theirs = Dictionary(
            compiler.declarations.filter { $0.kind == "var_decl" }.compactMap { declaration in
                declaration.offset.map { ("\(declaration.file):\($0)", declaration.value("interface_type") ?? "") }
            },
            uniquingKeysWith: { first, _ in first }
        )
        for symbol in table.symbols where symbol.kind == .variable && !symbol.isDestructured {
            guard let type = symbol.writtenType, let token = symbol.nameToken,
                let found = theirs["\(symbol.file):\(token.range.lowerBound)"]
            else { continue }
            let meanings = table.meanings(of: type, at: LookupPlace(inside: symbol))
            let ours = meanings.map { meaning -> String in
                switch meaning.head {
                case .type(let type): table[type].path.joined(separator: ".")
                case .library(let name): name
                case .parameter(let parameter): parameter.name
                case .associatedType(let id): "Self.\(table[id].name)"
                case .member, .structural: ""
                }
            }
            guard let name = ours.first, !name.isEmpty, type.text != "Self" else { continue }
            count += 1
            let spelt = Self.plain(found, aliases)
            if ours != [spelt] {
                differences.append(
                    "\(module.files[symbol.file].source.path):\(token.location): '\(type.text)' is \(ours), but \(spelt) to the compiler"
                )
            }
        }
    }

    /// The name of a type without sugar, aliases and arguments.
    private static func plain(_ type: String, _ aliases: [String: String]) -> String {
        var text = type
        for _ in 0..<10 {
            if text.hasSuffix("?") || text.hasSuffix("!") { return "Optional" }
            if text.hasPrefix("[") {
                let outside = text.split(separator: "(").enumerated().map { $0 == 0 ? $1 : $1.split(separator: ")").last ?? "" }.joined()
                return text.contains(" of ") ? "InlineArray" : outside.contains(":") ? "Dictionary" : "Array"
            }
            var name = ""
            var depth = 0
            for character in text {
                if character == "<" { depth += 1 }
                if depth == 0 { name.append(character) }
                if character == ">" { depth -= 1 }
            }
            text = name
            guard let next = aliases[text] else { return text }
            text = next
        }
        return text
    }
}
