import AdgenIR
import AdgenParser

/// Types that expressions name.
extension SymbolTable {
    /// Whether the module says itself what type literals take by default.
    var changesLiteralTypes: Bool {
        ["FloatLiteralType", "IntegerLiteralType", "BooleanLiteralType"].contains { name in
            symbols(named: name).contains { $0.container == nil && $0.kind.isType }
        }
    }

    /// Whether a name is that of a type which the standard library declares and no file declares anew.
    func standardScalar(_ name: String, at place: LookupPlace) -> Scalar? {
        guard case .library(let name)? = typeMeanings(of: name, at: place).last?.head else { return nil }
        return Scalar(swiftName: name)
    }

    /// Whether a file declares a type of that name, as it is seen from a place.
    func declaresType(_ name: String, at place: LookupPlace) -> Bool {
        switch typeName(name, at: place) {
        case .declared, .parameter, .selfType: true
        case .unknown: false
        }
    }

    /// A type that an expression names.
    struct NamedType {
        /// Nil where an alias stands for what the module does not declare.
        var type: TypeID?
    }

    /// The type that an expression names: `Name`, `Outer.Inner`, `Self`. Nil if no file declares it.
    func type(named expression: Expression, at place: LookupPlace) -> NamedType? {
        var names: [String] = []
        var next = expression
        while case .member(let member) = next, names.count < 32 {
            names.append(member.name)
            next = member.base
        }
        guard case .identifier(let identifier) = next else { return nil }
        var found: NamedType
        switch typeName(identifier.name, at: place) {
        case .selfType(let type): found = NamedType(type: type)
        case .declared(let symbols):
            guard let symbol = symbols.last else { return nil }
            found = NamedType(type: type(namedBy: symbol))
        case .unknown where isModule(identifier.name, at: place):
            let first = names.popLast() ?? ""
            guard let symbol = topLevel(first, inModule: identifier.name, from: place).last(where: \.kind.isType) else { return nil }
            found = NamedType(type: type(namedBy: symbol))
        case .parameter, .unknown: return nil
        }
        for name in names.reversed() {
            guard let type = found.type, let symbol = typeSymbols(name, in: type, at: place).last else { return nil }
            found = NamedType(type: self.type(namedBy: symbol))
        }
        return found
    }

    private func type(namedBy symbol: Symbol) -> TypeID? {
        guard symbol.kind == .typeAlias, let written = symbol.writtenType else { return type(ofContainer: symbol.id) }
        return type(written, at: LookupPlace(inside: symbol))
    }

    /// Whether the text of a type is the name of one that the module declares, and that is no protocol: no other type converts to it, but by
    /// being a subclass.
    func isOwnType(_ text: String) -> Bool {
        var type: TypeID?
        for name in text.split(separator: ".") {
            let found = module.numbers[String(name)].map { index.members($0, of: type).map { self[$0] }.filter(\.kind.isType) } ?? []
            // Of types of one name in several modules nothing is known by their names.
            guard let symbol = found.last, found.allSatisfy({ areOfOneModule($0.file, symbol.file) }) else { return false }
            guard symbol.kind.isNominal, let own = self.type(ofContainer: symbol.id) else { return symbol.kind == .typeAlias }
            type = own
        }
        return type.map { !isProtocol($0) } ?? false
    }
}
