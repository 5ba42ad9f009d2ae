import AdgenParser
import AdgenTestSupport
import Foundation

@testable import AdgenLowering

/// Compares the symbols of a module with the compiler's declarations: each by its place, and what both say of it in the same words.
struct SymbolOracle {
    private(set) var differences: [String] = []
    /// How many of each kind agree.
    private(set) var counts: [String: Int] = [:]

    private let module: SymbolModule
    private let table: SymbolTable

    init(_ module: SymbolModule, against compiler: CompilerDeclarations) {
        self.module = module
        table = module.table
        var ours: [String: String] = [:]
        // What may be there or not the compiler decides for its own system.
        var open: Set<String> = []
        for symbol in table.symbols where symbol.kind != .macroExpansion {
            add(describe(symbol), at: key(symbol), to: &ours)
            if !table.requirements(of: symbol).isEmpty { open.insert(key(symbol)) }
        }
        for type in table.types { for implicit in table.implicitInitializers(of: type.id) { add(implicit, of: type, to: &ours) } }
        var theirs: [String: String] = [:]
        for declaration in compiler.declarations {
            guard let description = describe(declaration), let offset = declaration.offset else { continue }
            let prefix = declaration.has("implicit") ? "\(declaration.name) " : ""
            theirs[prefix + key(declaration.file, offset)] = description
        }
        for (place, description) in ours.sorted(by: { $0.key < $1.key }) where !open.contains(place) {
            guard let other = theirs[place] else {
                differences.append("\(place): '\(description)' is unknown to the compiler")
                continue
            }
            if other == description {
                counts[String(description.prefix { $0 != " " }), default: 0] += 1
            } else {
                differences.append("\(place):\n    '\(description)' is to the compiler\n    '\(other)'")
            }
        }
        for (place, description) in theirs.sorted(by: { $0.key < $1.key }) where ours[place] == nil {
            differences.append("\(place): '\(description)' is missing")
        }
    }

    private mutating func add(_ description: String, at place: String, to ours: inout [String: String]) {
        if ours.updateValue(description, forKey: place) != nil { differences.append("\(place): two symbols are declared here") }
    }

    private func key(_ file: Int, _ offset: Int) -> String {
        "\(module.files[file].source.path):\(module.files[file].source.location(of: offset))"
    }

    /// Where the compiler says that a declaration begins.
    private func key(_ symbol: Symbol) -> String {
        let isStatic = symbol.kind == .function || symbol.kind == .subscripting
        let modifier = isStatic ? symbol.modifiers.first { $0.keyword == .static || $0.keyword == .class } : nil
        let begin: Int? =
            switch symbol.kind {
            case .variable, .enumCase: symbol.nameToken?.range.lowerBound
            default: symbol.node.introducer?.range.lowerBound
            }
        return key(symbol.file, modifier?.range.lowerBound ?? begin ?? symbol.node.range.lowerBound)
    }

    // MARK: Ours

    private func describe(_ symbol: Symbol) -> String {
        var words = [Self.words[symbol.kind] ?? "\(symbol.kind)"]
        switch symbol.kind {
        case .extensionBlock, .operatorSymbol, .precedenceGroup, .macro:
            words.append(symbol.kind == .extensionBlock ? "" : symbol.fullName)
        default:
            words += [symbol.fullName, "\(table.access(of: symbol))"]
        }
        if symbol.isStatic, [.function, .variable, .subscripting].contains(symbol.kind) { words.append("static") }
        words.append("<\(symbol.genericParameters.map(\.name).joined(separator: ","))>")
        if symbol.kind.isContainer {
            words.append(Self.normal(symbol.inheritedTypes.map(\.text)))
            words.append(
                Self.normal(symbol.whereConstraints.map { "\(subject($0)) \($0.relation == .equals ? "==" : ":") \($0.bound.text)" })
            )
        }
        if symbol.isCalled {
            words.append("(\(symbol.parameters.map { describe($0, isOfSubscript: symbol.kind == .subscripting) }.joined(separator: ", ")))")
        }
        if symbol.isFailable { words.append("failable") }
        if symbol.kind == .initializer, symbol.hasModifier(.convenience) || extendsProtocol(around: symbol) { words.append("convenience") }
        if symbol.isAsync { words.append("async") }
        if symbol.throwsClause != nil { words.append("throws") }
        if symbol.kind == .variable || symbol.kind == .subscripting { words += property(symbol) }
        return words.joined(separator: " ")
    }

    /// Initialisers that protocols are extended with delegate to others, which the compiler calls convenience. Of protocols of libraries the
    /// constraints on `Self` tell.
    private func extendsProtocol(around symbol: Symbol) -> Bool {
        guard let container = symbol.container.map({ table[$0] }), container.kind == .extensionBlock else { return false }
        return table.owner(of: symbol).map(table.isProtocol) ?? false
            || container.whereConstraints.contains { subject($0) == "Self" }
    }

    private func subject(_ constraint: GenericConstraint) -> String {
        if case .type(let type) = constraint.subject { type.text } else { "" }
    }

    private static let words: [Symbol.Kind: String] = [
        .structure: "struct_decl", .classType: "class_decl", .enumeration: "enum_decl", .actor: "actor", .protocolType: "protocol",
        .extensionBlock: "extension_decl", .typeAlias: "typealias", .associatedType: "associated_type_decl", .function: "func_decl",
        .initializer: "constructor_decl", .deinitializer: "destructor_decl", .subscripting: "subscript_decl", .variable: "var_decl",
        .enumCase: "enum_element_decl", .operatorSymbol: "operator", .precedenceGroup: "precedence_group_decl", .macro: "macro_decl",
    ]

    /// - Parameter isOfSubscript: The compiler's tree has no defaults of these.
    private func describe(_ parameter: SymbolParameter, isOfSubscript: Bool) -> String {
        var words = [parameter.label ?? "_"]
        if !parameter.name.isEmpty, parameter.name != "_" { words.append(parameter.name) }
        if parameter.isInout { words.append("inout") }
        if parameter.isVariadic { words.append("variadic") }
        if parameter.isAutoclosure { words.append("autoclosure") }
        if parameter.defaultValue != nil, !isOfSubscript { words.append("default") }
        for word in [Keyword.consuming, .borrowing, .sending] where parameter.specifiers.contains(word) { words.append("\(word)") }
        return words.joined(separator: " ")
    }

    private func property(_ symbol: Symbol) -> [String] {
        var words: [String] = []
        var accessors = symbol.accessors
        switch symbol.storage {
        case .stored(let isObserved): words.append(isObserved ? "observed" : "stored")
        case .lazy: words.append("lazy")
        case .wrapped: words.append("wrapped")
        case .computed(let found): accessors = found
        case nil: break
        }
        if let accessors {
            words.append("computed")
            if accessors.isSettable { words.append("settable") }
            if accessors.hasMutatingGetter { words.append("mutating") }
        }
        if symbol.isLet { words.append("let") }
        // The compiler's tree has no setters of global variables.
        let isGlobal = symbol.container == nil
        if !symbol.isLet, !isGlobal, accessors?.isSettable ?? true { words.append("set-\(table.setterAccess(of: symbol))") }
        return words
    }

    private mutating func add(_ implicit: ImplicitInitializer, of type: TypeEntry, to ours: inout [String: String]) {
        let declaration = implicit.declaration
        guard let token = declaration.nameToken else { return }
        let parameters = implicit.parameters.map { "\($0.label) \($0.label)" + ($0.hasDefault ? " default" : "") }
        add(
            "implicit \(implicit.fullName) \(implicit.access) (\(parameters.joined(separator: ", ")))",
            at: "\(implicit.fullName) " + key(declaration.file, token.range.lowerBound),
            to: &ours
        )
    }

    // MARK: The compiler's

    /// Nothing for what the compiler makes up for protocols, wrappers and the like: it says so, and that it stands nowhere or overrides what
    /// is inherited.
    private func describe(_ declaration: CompilerDeclarations.Declaration) -> String? {
        let isInitializer = declaration.kind == "constructor_decl"
        if declaration.kind == "import_decl" { return nil }
        if declaration.has("implicit") {
            guard isInitializer, declaration.offset != nil, declaration.value("override") == nil else { return nil }
            let parameters = declaration.parameters.map(describe)
            return "implicit \(declaration.name) \(declaration.value("access") ?? "") (\(parameters.joined(separator: ", ")))"
        }
        var kind = declaration.kind
        if kind.hasSuffix("_operator_decl") { kind = "operator" }
        if declaration.has("actor") { kind = "actor" }
        var words = [kind]
        switch kind {
        case "extension_decl": words.append("")
        case "operator", "precedence_group_decl", "macro_decl": words.append(declaration.name)
        default: words += [declaration.name, declaration.value("access") ?? ""]
        }
        if declaration.has("static") { words.append("static") }
        let generics =
            declaration.words.filter({ $0.hasPrefix("\"") }).dropFirst().first { $0.hasPrefix("\"<") }?.dropFirst(2).dropLast(2).split(
                separator: ","
            ) ?? []
        words.append("<\(generics.map { Self.name(of: $0) }.joined(separator: ","))>")
        if ["struct_decl", "class_decl", "enum_decl", "protocol", "extension_decl", "actor"].contains(kind) {
            words.append(Self.normal([declaration.value("inherits") ?? ""]))
            words.append(Self.normal([declaration.value("where_requirements") ?? ""]))
        }
        let isCalled = declaration.name.hasSuffix(")")
        if isCalled { words.append("(\(declaration.parameters.map(describe).joined(separator: ", ")))") }
        if declaration.value("failable") != nil { words.append("failable") }
        if declaration.has("convenience") { words.append("convenience") }
        if kind == "func_decl" || isInitializer {
            words += effects(declaration.value("interface_type") ?? "", isFree: declaration.path.isEmpty)
        }
        if kind == "var_decl" || kind == "subscript_decl" { words += property(declaration) }
        return words.joined(separator: " ")
    }

    /// `T` of ` T : P`.
    private static func name(of parameter: Substring) -> String {
        String(parameter.split(separator: ":")[0].filter { $0 != " " })
    }

    private static func normal(_ list: [String]) -> String {
        "{" + list.joined(separator: ", ").filter { $0 != " " }.split(separator: ",").sorted().joined(separator: ",") + "}"
    }

    private func describe(_ words: [String]) -> String {
        var result = [CompilerDeclarations.Declaration.value("apiName", in: words) ?? "_"]
        if let name = words.first(where: { $0.hasPrefix("\"") })?.dropFirst().dropLast(), !name.isEmpty, name != "_" {
            result.append(String(name))
        }
        if words.contains("inout") { result.append("inout") }
        if words.contains("variadic") { result.append("variadic") }
        if words.contains("autoclosure") { result.append("autoclosure") }
        if words.contains(where: { $0.hasPrefix("default_arg=") }) { result.append("default") }
        for word in ["consuming", "borrowing"] where words.contains(word) { result.append(word) }
        if words.contains("sending") || words.contains("implicitly_copyable_consuming") { result.append("sending") }
        return result.joined(separator: " ")
    }

    /// `async` and `throws` before the arrow to the result.
    private func effects(_ type: String, isFree: Bool) -> [String] {
        var outside = ""
        var depth = 0
        for character in type.replacingOccurrences(of: "->", with: "→") {
            if "([<".contains(character) { depth += 1 }
            if depth == 0 { outside.append(character) }
            if ")]>".contains(character) { depth -= 1 }
        }
        let parts = outside.components(separatedBy: "→")
        let index = isFree ? 0 : 1
        guard parts.indices.contains(index) else { return [] }
        let words = parts[index].split(separator: " ")
        return ["async", "throws"].filter { words.contains(Substring($0)) }
    }

    private func property(_ declaration: CompilerDeclarations.Declaration) -> [String] {
        func accessor(_ word: String) -> [String]? { declaration.accessors.first { $0.contains(word) } }
        var words: [String] = []
        let isSettable = declaration.value("writeImpl") != nil
        let getter = accessor("get")
        if declaration.value("readImpl") == "stored" {
            words.append(declaration.value("writeImpl") == "stored_with_observers" ? "observed" : "stored")
        } else if declaration.has("lazy") {
            words.append("lazy")
        } else if getter?.contains("implicit") ?? false, accessor("_read") == nil || accessor("_read")?.contains("implicit") ?? false {
            words.append("wrapped")
        } else {
            words.append("computed")
            if isSettable { words.append("settable") }
            let type = CompilerDeclarations.Declaration.value("interface_type", in: getter ?? []) ?? ""
            if type.contains("(inout ") { words.append("mutating") }
        }
        if declaration.has("let") { words.append("let") }
        if isSettable, !declaration.path.isEmpty, let setter = accessor("set") ?? accessor("_modify") {
            words.append("set-\(CompilerDeclarations.Declaration.value("access", in: setter) ?? "")")
        }
        return words
    }
}
