import AdgenIR
import AdgenParser

@testable import AdgenLowering

/// All that a symbol table says of a module, as text: what stands at the top level, then every type with its members.
struct SymbolDump {
    private let table: SymbolTable
    private(set) var text = ""

    init(_ table: SymbolTable) {
        self.table = table
        for (number, imports) in table.imports.enumerated() {
            for found in imports { add(0, "import", describe(found), "in \(table.module.files[number].source.path)") }
        }
        for symbol in table.symbols where symbol.container == nil && !symbol.kind.isContainer { add(0, describe(symbol)) }
        for type in table.types { add(type) }
    }

    private mutating func add(_ depth: Int, _ parts: String?...) {
        text += String(repeating: "    ", count: depth) + parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
    }

    // MARK: Types

    private mutating func add(_ type: TypeEntry) {
        let path = type.path.joined(separator: ".")
        text += "\n"
        add(0, type.isOfLibrary ? "library type" : "type", path, type.file.map { "confined to \(table.module.files[$0].source.path)" })
        for id in type.declarations { add(1, describe(table[id])) }
        for inherited in table.inheritedTypes(of: type.id) { add(1, inheritance(inherited)) }
        if let superclass = table.superclass(of: type.id) {
            add(1, "superclass \(name(superclass))", table.inheritsInitializers(type.id) ? "with its initialisers" : nil)
        }
        let protocols = table.protocols(of: type.id)
        if !protocols.isEmpty { add(1, "protocols \(protocols.map(name).joined(separator: ", "))") }
        let library = table.inheritedLibraryNames(of: type.id)
        if !library.isEmpty { add(1, "of libraries \(library.joined(separator: ", "))") }
        if table.isProtocol(type.id) {
            let conforming = table.types(conformingTo: type.id)
            if !conforming.isEmpty { add(1, "conforming \(conforming.map(name).joined(separator: ", "))") }
        }
        for id in type.declarations {
            for symbol in table.membersInBraces(of: id) where symbol.kind != .extensionBlock { add(symbol, type) }
        }
        for implicit in table.implicitInitializers(of: type.id) { add(1, "implicit", describe(implicit)) }
        for id in type.extensions {
            add(1, describe(table[id]))
            for symbol in table.membersInBraces(of: id) { add(symbol, type, 2) }
        }
    }

    private mutating func add(_ symbol: Symbol, _ type: TypeEntry, _ depth: Int = 1) {
        add(depth, describe(symbol, in: type.id))
        for found in table.defaults(of: symbol) { add(depth + 1, "default at \(place(found))") }
        for found in table.requirements(metBy: symbol) { add(depth + 1, "default of \(place(found))") }
    }

    private func inheritance(_ inherited: InheritedType) -> String {
        let symbol = table[inherited.declaredAt]
        let constraints = symbol.kind == .extensionBlock ? table.constraints(of: symbol).map(describe) : []
        return ([": \(describe(inherited.meaning))"] + constraints + table.requirements(of: symbol).map { "if \($0.text)" })
            .joined(separator: " ")
    }

    private func name(_ type: TypeID) -> String { table[type].path.joined(separator: ".") }

    private func place(_ symbol: Symbol) -> String { "\(table.module.files[symbol.file].source.path):\(symbol.node.location.line)" }

    // MARK: Symbols

    private func describe(_ symbol: Symbol, in type: TypeID? = nil) -> String {
        var parts = ["\(table.access(of: symbol))"]
        let setter = table.setterAccess(of: symbol)
        if setter != table.access(of: symbol) { parts.append("\(setter)(set)") }
        if table.effectiveAccess(of: symbol) != table.access(of: symbol) { parts.append("(within \(table.effectiveAccess(of: symbol)))") }
        if symbol.isStatic, [.function, .variable, .subscripting].contains(symbol.kind) { parts.append("static") }
        for word in symbol.modifiers.map(\.text) where !Self.told.contains(word.prefix { $0 != "(" }.description) { parts.append(word) }
        for attribute in symbol.attributes { parts.append(attribute.text) }
        parts.append(Self.words[symbol.kind] ?? "\(symbol.kind)")
        parts.append(symbol.kind == .extensionBlock ? symbol.extended?.text ?? "" : symbol.isCalled ? symbol.fullName : symbol.name)
        let generics = symbol.genericParameters.map(describe)
        if !generics.isEmpty { parts.append("<\(generics.joined(separator: ", "))>") }
        if !symbol.primaryAssociatedTypes.isEmpty { parts.append("<\(symbol.primaryAssociatedTypes.joined(separator: ", "))>") }
        parts += details(symbol)
        parts += table.constraints(of: symbol).map(describe)
        if symbol.kind.isNominal { parts += symbol.whereConstraints.map(describe) }
        parts += table.requirements(of: symbol, in: type).map { "if \($0.text)" }
        return parts.joined(separator: " ") + "  @\(place(symbol))"
    }

    private static let words: [Symbol.Kind: String] = [
        .structure: "struct", .classType: "class", .enumeration: "enum", .actor: "actor", .protocolType: "protocol",
        .extensionBlock: "extension", .typeAlias: "typealias", .associatedType: "associatedtype", .function: "func", .initializer: "",
        .deinitializer: "", .subscripting: "", .variable: "var", .enumCase: "case", .operatorSymbol: "operator",
        .precedenceGroup: "precedencegroup", .macro: "macro", .macroExpansion: "#",
    ]

    /// Modifiers that the table tells in its own words.
    private static let told: Set<String> = ["private", "fileprivate", "internal", "package", "public", "open", "static", "lazy"]

    private func details(_ symbol: Symbol) -> [String] {
        var parts: [String] = []
        if symbol.isCalled { parts.append("(" + symbol.parameters.map(describe).joined(separator: ", ") + ")") }
        if symbol.isFailable { parts.append("failable") }
        if symbol.isAsync { parts.append("async") }
        if let clause = symbol.throwsClause {
            parts.append(clause.isRethrowing ? "rethrows" : "throws(\(clause.errorType?.text ?? "any Error"))")
        }
        if let result = symbol.resultType { parts.append("-> \(result.text)") }
        if let storage = symbol.storage { parts.append(describe(storage)) }
        if symbol.kind == .subscripting, let accessors = symbol.accessors { parts.append(describe(accessors)) }
        if symbol.isLet { parts.append("let") }
        if symbol.isDestructured { parts.append("of \(symbol.binding?.pattern.text ?? "")") }
        if symbol.isStored, symbol.hasInitialValue { parts.append("with a value") }
        if let type = symbol.writtenType { parts.append(": \(type.text)") }
        if symbol.kind == .typeAlias, let type = symbol.writtenType {
            let meanings = table.meanings(of: type, at: LookupPlace(inside: symbol)).map(describe)
            parts.append("meaning \(meanings.isEmpty ? "nothing" : meanings.joined(separator: " or "))")
        }
        if symbol.kind == .function || symbol.kind == .initializer, !symbol.hasBody { parts.append("without body") }
        return parts
    }

    private func describe(_ storage: Symbol.Storage) -> String {
        switch storage {
        case .stored(let isObserved): isObserved ? "stored, observed" : "stored"
        case .lazy: "lazy"
        case .wrapped: "wrapped"
        case .computed(let accessors): describe(accessors)
        }
    }

    private func describe(_ accessors: Symbol.Accessors) -> String {
        var words = ["computed"]
        if accessors.isSettable { words.append("settable") }
        if accessors.hasMutatingGetter { words.append("mutating get") }
        if accessors.hasNonmutatingSetter { words.append("nonmutating set") }
        if accessors.isThrowing { words.append("throws") }
        if accessors.isAsync { words.append("async") }
        if accessors.isConditional { words.append("conditional") }
        return words.joined(separator: ", ")
    }

    private func describe(_ parameter: SymbolParameter) -> String {
        var text = "\(parameter.label ?? "_") \(parameter.name): \(parameter.type?.text ?? "")"
        if parameter.isVariadic { text += "..." }
        if let value = parameter.defaultValue { text += " = \(value.text)" }
        var notes = parameter.specifiers.map { "\($0)" } + parameter.attributes.map(\.text)
        if parameter.isInout { notes.append("by reference") }
        if parameter.isAutoclosure { notes.append("autoclosure") }
        if parameter.isEscaping { notes.append("escaping") }
        return notes.isEmpty ? text : text + " [\(notes.joined(separator: ", "))]"
    }

    private func describe(_ parameter: GenericParameterSymbol) -> String {
        let prefix = parameter.isPack ? "each " : parameter.isValue ? "let " : ""
        return prefix + parameter.name + (parameter.constraint.map { ": \($0.text)" } ?? "")
    }

    private func describe(_ constraint: GenericConstraint) -> String {
        let subject =
            switch constraint.subject {
            case .type(let type): type.text
            case .parameter(let position, let type): "parameter \(position) of \(name(type))"
            }
        return "where \(subject) \(constraint.relation == .equals ? "==" : ":") \(constraint.bound.text)"
    }

    private func describe(_ initializer: ImplicitInitializer) -> String {
        let parameters = initializer.parameters.map { parameter in
            let type = parameter.property.writtenType.map { ": \($0.text)" } ?? ""
            let requirements = table.requirements(of: parameter.property).map { " if \($0.text)" }.joined()
            return parameter.label + type + (parameter.hasDefault ? " = default" : "") + requirements
        }
        let requirements = table.requirements(of: initializer.declaration).map { " if \($0.text)" }.joined()
        return "\(initializer.access) init(\(parameters.joined(separator: ", ")))" + requirements
    }

    func describe(_ meaning: TypeMeaning) -> String {
        let head =
            switch meaning.head {
            case .type(let type): name(type)
            case .parameter(let parameter): "parameter \(parameter.name)"
            case .associatedType(let id): "associated type \(table[id].name)"
            case .member(let member): "member \(member)"
            case .library(let name): "library's \(name)"
            case .structural: "composed type"
            }
        let arguments = meaning.arguments.map(\.text)
        let aliases = meaning.aliases.map { table[$0].name }
        return head + (arguments.isEmpty ? "" : "<\(arguments.joined(separator: ", "))>")
            + (aliases.isEmpty ? "" : " through \(aliases.joined(separator: ", "))")
    }

    private func describe(_ found: ImportSymbol) -> String {
        var words = [found.declaration.path.map(\.name).joined(separator: ".")]
        if found.kind != .none { words.append("only \(found.kind) \(found.importedName ?? "")") }
        if found.isTestable { words.append("testable") }
        if found.isExported { words.append("exported") }
        return (words + found.requirements.map { "if \($0.text)" }).joined(separator: " ")
    }
}
