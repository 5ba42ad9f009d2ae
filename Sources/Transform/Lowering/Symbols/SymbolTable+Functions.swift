import AdgenIR
import AdgenParser

/// A function that a file declares, at its top level or as a member of a type, or what is called like one: an initialiser, an accessor of a
/// property or subscript. Requirements of protocols are none.
struct FunctionSymbol: Sendable {
    let symbol: Symbol
    let declaration: CallableSyntax
    /// The types around it as they are written there, outermost first; empty at the top level.
    let path: [String]
    /// The type that it belongs to.
    let owner: TypeID?
    /// Whether generic parameters or a condition on them stand around it.
    let isInGenericContext: Bool
    /// The conditions of `#if` around it that are not decided, outermost first.
    let requirements: [BuildRequirement]
    /// Whether generated code cannot see it.
    let isPrivate: Bool

    /// The number of the symbol and which of its accessors this is, in one.
    var id: Int { Self.id(of: symbol, declaration.kind) }

    static func id(of symbol: Symbol, _ kind: CallableSyntax.Kind) -> Int { symbol.id.index * 2 + (kind == .setter ? 1 : 0) }

    /// The index of the file in the request.
    var file: Int { symbol.file }
    var name: String { symbol.name }
    var isStatic: Bool { symbol.isStatic }
    var origin: Origin { Origin(file: file, range: symbol.node.range) }
    /// A method or an accessor whose receiver is a value of its type.
    var isInstanceMember: Bool { !path.isEmpty && !isStatic && declaration.kind != .initializer }

    /// Whether it is found in a type, or at the top level: what stands in the extension of something that is no type is found nowhere.
    func belongs(to scope: TypeID?) -> Bool { owner == scope && (owner != nil || path.isEmpty) }
}

/// A constant or variable that a file declares, at its top level or as a member of a type; requirements of protocols are none.
struct GlobalSymbol: Sendable {
    let symbol: Symbol
    let declaration: VariableDecl
    let binding: PatternBinding
    let path: [String]
    let owner: TypeID?
    let requirements: [BuildRequirement]
    /// Whether generated code cannot see it.
    let isPrivate: Bool

    var file: Int { symbol.file }
    var isStatic: Bool { symbol.isStatic }

    /// Whether it is found in a type, or at the top level: what stands in the extension of something that is no type is found nowhere.
    func belongs(to scope: TypeID?) -> Bool { owner == scope && (owner != nil || path.isEmpty) }
}

/// Functions and variables, as those see them who look for what can be called and read without a receiver.
extension SymbolTable {
    /// The functions of a base name, in source order.
    func functions(named name: String) -> [FunctionSymbol] {
        module.symbols(named: name).compactMap { self[$0].kind == .function ? callable(self[$0], .function) : nil }
    }

    /// The functions of which something holds, in source order.
    func functions(where holds: (Symbol) -> Bool) -> [FunctionSymbol] {
        module.symbols.compactMap { $0.kind == .function && holds($0) ? callable($0, .function) : nil }
    }

    /// What can be differentiated of which something holds, in source order: functions, initialisers, getters.
    func callables(where holds: (Symbol) -> Bool) -> [FunctionSymbol] {
        module.symbols.compactMap { symbol in
            switch symbol.kind {
            case .function: holds(symbol) ? callable(symbol, .function) : nil
            case .initializer: holds(symbol) ? callable(symbol, .initializer) : nil
            case .variable, .subscripting: holds(symbol) ? callable(symbol, .getter) : nil
            default: nil
            }
        }
    }

    /// What is called, by its number.
    func function(_ id: Int) -> FunctionSymbol? {
        let symbol = module.symbols[id / 2]
        switch symbol.kind {
        case .function: return callable(symbol, .function)
        case .initializer: return callable(symbol, .initializer)
        case .variable, .subscripting: return callable(symbol, id % 2 == 0 ? .getter : .setter)
        default: return nil
        }
    }

    /// What is called of a declaration; nil where it has nothing of the kind.
    func callable(_ symbol: Symbol, _ kind: CallableSyntax.Kind) -> FunctionSymbol? {
        isRequirement(symbol) ? nil : functionSymbol(symbol, kind)
    }

    /// A function or initialiser, or one that a protocol demands.
    func function(_ symbol: Symbol, isRequirement: Bool) -> FunctionSymbol? {
        let kind: CallableSyntax.Kind = symbol.kind == .initializer ? .initializer : .function
        return isRequirement ? functionSymbol(symbol, kind) : callable(symbol, kind)
    }

    private func functionSymbol(_ symbol: Symbol, _ kind: CallableSyntax.Kind) -> FunctionSymbol? {
        guard isThere(symbol) else { return nil }
        let declaration: CallableSyntax?
        switch kind {
        case .function: declaration = symbol.function.map { CallableSyntax($0) }
        case .initializer: declaration = symbol.initializer.map { CallableSyntax($0) }
        case .getter, .setter: declaration = CallableSyntax(kind, of: symbol)
        }
        guard let declaration else { return nil }
        return FunctionSymbol(
            symbol: symbol,
            declaration: declaration,
            path: writtenPath(of: symbol),
            owner: owner(of: symbol),
            isInGenericContext: isInGenericContext(symbol),
            requirements: requirements(of: symbol),
            isPrivate: !isOpen(symbol)
        )
    }

    func hasFunction(named name: String) -> Bool {
        module.symbols(named: name).contains { id in
            let symbol = self[id]
            return symbol.kind == .function && isThere(symbol) && !isRequirement(symbol)
        }
    }

    /// The constants and variables of a name, in source order.
    func globals(named name: String) -> [GlobalSymbol] {
        module.symbols(named: name).compactMap { id in
            let symbol = self[id]
            guard symbol.kind == .variable, isThere(symbol), !isRequirement(symbol), let declaration = symbol.variable,
                let binding = symbol.binding
            else { return nil }
            return GlobalSymbol(
                symbol: symbol,
                declaration: declaration,
                binding: binding,
                path: writtenPath(of: symbol),
                owner: owner(of: symbol),
                requirements: requirements(of: symbol),
                isPrivate: !isOpen(symbol)
            )
        }
    }

    private func isRequirement(_ symbol: Symbol) -> Bool { symbol.container.map { self[$0].kind == .protocolType } ?? false }

    /// The names of the types around, as they are written there: what an extension extends may be named by an alias.
    private func writtenPath(of symbol: Symbol) -> [String] {
        guard let container = symbol.container.map({ self[$0] }) else { return [] }
        let outer = writtenPath(of: container)
        guard let extended = container.extended else { return outer + [container.name] }
        return outer + extended.text.split(separator: ".").map(String.init)
    }

    /// Whether generic parameters or conditions on them stand around a declaration.
    func isInGenericContext(_ symbol: Symbol) -> Bool { isInGenericContext(from: symbol.container) }

    /// Whether generic parameters stand around what is inside a declaration.
    func isInGenericContext(inside symbol: Symbol) -> Bool { isInGenericContext(from: symbol.id) }

    private func isInGenericContext(from container: SymbolID?) -> Bool {
        var next = container
        while let container = next.map({ self[$0] }) {
            let aliases = type(ofContainer: container.id).map { index.aliases(of: container.id, as: $0) } ?? []
            let isNamedByAlias = aliases.contains { self[$0].genericParameters.isEmpty }
            if container.hasWhereClause || !isNamedByAlias && !genericParameters(inside: container).isEmpty { return true }
            next = container.container
        }
        return false
    }

    // MARK: Names

    /// The names of all that written code could capture, or be captured by: what is declared outside of bodies, but for the cases of enums.
    var declaredNames: Set<String> {
        Set(symbols.lazy.filter { $0.kind == .function || $0.kind == .variable || $0.kind == .macro || $0.kind.isType }.map(\.name))
    }

    // MARK: Marks

    /// Declarations that bear an attribute for differentiation and are no functions.
    var misplacedMarks: [Attribute] {
        var result: [Attribute] = []
        for symbol in module.symbols where symbol.hasAttributes && isThere(symbol) && isOwn(symbol) {
            switch symbol.kind {
            case .variable where symbol.accessors != nil: break
            case .variable, .classType, .enumeration, .actor:
                result += symbol.attributes.filter { $0.isMark && !result.contains($0) }
            case .structure:
                result += symbol.attributes.filter { $0.name == "Derivative" }
            default: break
            }
        }
        return result
    }

    /// Attributes for differentiation that stand under an `#if` of their own.
    var conditionalMarks: [Attribute] {
        module.symbols
            .filter { $0.hasConditionalAttributes && ($0.kind == .function || $0.kind == .structure) && isThere($0) && isOwn($0) }
            .flatMap { Declaration($0.node)?.conditionalAttributes.filter(\.isMark) ?? [] }
    }
}

extension Attribute {
    fileprivate var isMark: Bool { name == "Differentiable" || name == "Derivative" }
}
