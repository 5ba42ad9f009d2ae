import AdgenIR
import AdgenParser

/// Types as they are written, as far as the transform tells them apart.
extension SymbolTable {
    func resolve(_ type: TypeSyntax, at place: LookupPlace, depth: Int = 0) -> SwiftType {
        guard depth < 32 else { return .opaque(type.text) }
        switch type {
        case .identifier(let identifier):
            return resolve(identifier, at: place, depth: depth)
        case .member(let member):
            return resolve(member, at: place, depth: depth)
        case .array(let array):
            return self.array(of: array.element, at: place, depth: depth) ?? .opaque(type.text)
        case .tuple(let tuple):
            let elements = tuple.elements
            if elements.count == 1, elements[0].label == nil, !elements[0].isVariadic {
                return resolve(elements[0].type, at: place, depth: depth + 1)
            }
            guard !elements.contains(where: \.isVariadic) else { return .opaque(type.text) }
            return .tuple(
                elements.map { element in
                    let label = element.label == "_" ? nil : element.label
                    return SwiftType.Element(label: label, type: resolve(element.type, at: place, depth: depth + 1))
                }
            )
        case .attributed(let attributed):
            return resolve(attributed.type, at: place, depth: depth + 1)
        case .inlineArray, .dictionary, .optional, .implicitlyUnwrappedOptional, .function, .metatype, .composition, .some, .any,
            .suppressed, .packElement, .packExpansion, .integer, .error:
            return .opaque(type.text)
        }
    }

    /// Whether the module says itself what type literals take by default.
    var changesLiteralTypes: Bool {
        ["FloatLiteralType", "IntegerLiteralType", "BooleanLiteralType"].contains { name in
            symbols(named: name).contains { $0.container == nil && $0.kind.isType }
        }
    }

    /// Whether a name is that of a type which the standard library declares and no file declares anew.
    func standardScalar(_ name: String, at place: LookupPlace) -> Scalar? {
        switch typeName(name, at: place) {
        case .declared(let symbols): symbols.last.flatMap { aliased($0, depth: 0) }?.scalar
        case .unknown: Self.known[name]?.scalar
        case .parameter, .selfType: nil
        }
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
            guard let number = module.numbers[String(name)],
                let symbol = index.members(number, of: type).map({ self[$0] }).last(where: \.kind.isType)
            else { return false }
            guard symbol.kind.isNominal, let found = self.type(ofContainer: symbol.id) else { return symbol.kind == .typeAlias }
            type = found
        }
        return type.map { !isProtocol($0) } ?? false
    }

    private func resolve(_ identifier: IdentifierType, at place: LookupPlace, depth: Int) -> SwiftType {
        let arguments = identifier.genericArguments
        switch typeName(identifier.name, at: place) {
        case .declared(let symbols):
            guard arguments.isEmpty else { return .opaque(identifier.text) }
            return symbols.last.flatMap { aliased($0, depth: depth) } ?? .opaque(identifier.text)
        case .parameter, .selfType:
            return .opaque(identifier.text)
        case .unknown:
            if arguments.isEmpty { return Self.known[identifier.name] ?? .opaque(identifier.text) }
            if identifier.name == "Array", arguments.count == 1, let type = array(of: arguments[0], at: place, depth: depth) { return type }
            return .opaque(identifier.text)
        }
    }

    private func resolve(_ member: MemberType, at place: LookupPlace, depth: Int) -> SwiftType {
        guard member.genericArguments.isEmpty else { return .opaque(member.text) }
        if let type = type(member.base, at: place) {
            return typeSymbols(member.name, in: type, at: place).last.flatMap { aliased($0, depth: depth) } ?? .opaque(member.text)
        }
        guard case .identifier(let base) = member.base, base.name == "Swift", !declaresType("Swift", at: place) else {
            return .opaque(member.text)
        }
        return Self.known[member.name] ?? .opaque(member.text)
    }

    /// What an alias without generic parameters stands for.
    private func aliased(_ symbol: Symbol, depth: Int) -> SwiftType? {
        guard symbol.kind == .typeAlias, let type = symbol.writtenType, symbol.genericParameters.isEmpty else { return nil }
        return resolve(type, at: LookupPlace(inside: symbol), depth: depth + 1)
    }

    private func array(of element: TypeSyntax, at place: LookupPlace, depth: Int) -> SwiftType? {
        resolve(element, at: place, depth: depth + 1).scalar.map { .array($0) }
    }

    private static let known: [String: SwiftType] = [
        "Double": .scalar(.double), "Float": .scalar(.float), "Int": .scalar(.int), "Bool": .scalar(.bool), "Void": .void,
        "Never": .void,
    ]
}
