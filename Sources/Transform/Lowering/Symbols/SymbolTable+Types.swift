import AdgenIR
import AdgenParser

/// Types as they are written, as far as the transform tells them apart.
extension SymbolTable {
    /// - Parameter path: The types around the place where it is written.
    func resolve(_ type: TypeSyntax, in path: [String], depth: Int = 0) -> SwiftType {
        guard depth < 32 else { return .opaque(type.text) }
        switch type {
        case .identifier(let identifier):
            return resolve(identifier, in: path, depth: depth)
        case .member(let member):
            if case .identifier(let base) = member.base, base.name == "Swift", types["Swift"] == nil, member.genericArguments.isEmpty {
                return Self.known[member.name] ?? .opaque(type.text)
            }
            if let symbol = types[type.text], let aliased = symbol.aliased {
                return resolve(aliased, in: Array(symbol.path.dropLast()), depth: depth + 1)
            }
            return .opaque(type.text)
        case .array(let array):
            return self.array(of: array.element, in: path, depth: depth) ?? .opaque(type.text)
        case .tuple(let tuple):
            let elements = tuple.elements
            if elements.count == 1, elements[0].label == nil, !elements[0].isVariadic {
                return resolve(elements[0].type, in: path, depth: depth + 1)
            }
            guard !elements.contains(where: \.isVariadic) else { return .opaque(type.text) }
            return .tuple(
                elements.map { element in
                    let label = element.label == "_" ? nil : element.label
                    return SwiftType.Element(label: label, type: resolve(element.type, in: path, depth: depth + 1))
                }
            )
        case .attributed(let attributed):
            return resolve(attributed.type, in: path, depth: depth + 1)
        case .inlineArray, .dictionary, .optional, .implicitlyUnwrappedOptional, .function, .metatype, .composition, .some, .any,
            .suppressed, .packElement, .packExpansion, .integer, .error:
            return .opaque(type.text)
        }
    }

    /// Whether the module says itself what type literals take by default.
    var changesLiteralTypes: Bool {
        types["FloatLiteralType"] != nil || types["IntegerLiteralType"] != nil || types["BooleanLiteralType"] != nil
    }

    /// Whether a name is that of a type which the standard library declares and no file declares anew.
    func standardScalar(_ name: String, in path: [String]) -> Scalar? {
        if let symbol = lookUpType(name, in: path) {
            guard let aliased = symbol.aliased else { return nil }
            return resolve(aliased, in: Array(symbol.path.dropLast()), depth: 1).scalar
        }
        return Self.known[name]?.scalar
    }

    /// A type by its name, from the innermost of the types around outwards.
    func lookUpType(_ name: String, in path: [String]) -> TypeSymbol? {
        for count in stride(from: path.count, through: 0, by: -1) {
            if let symbol = types[(path.prefix(count) + [name]).joined(separator: ".")] { return symbol }
        }
        return nil
    }

    /// The type that an expression names: `Name`, `Outer.Inner`, `Self`.
    func type(named expression: Expression, in path: [String]) -> TypeSymbol? {
        var names: [String] = []
        var next = expression
        while case .member(let member) = next, names.count < 32 {
            names.append(member.name)
            next = member.base
        }
        guard case .identifier(let identifier) = next else { return nil }
        let root: TypeSymbol?
        if identifier.name == "Self" {
            root = path.isEmpty ? nil : TypeSymbol(path: path)
        } else {
            root = lookUpType(identifier.name, in: path)
        }
        guard let root else { return nil }
        if names.isEmpty { return root }
        return types[(root.path + names.reversed()).joined(separator: ".")]
    }

    private func resolve(_ identifier: IdentifierType, in path: [String], depth: Int) -> SwiftType {
        if let symbol = lookUpType(identifier.name, in: path) {
            guard let aliased = symbol.aliased, identifier.genericArguments.isEmpty else { return .opaque(identifier.text) }
            return resolve(aliased, in: Array(symbol.path.dropLast()), depth: depth + 1)
        }
        let arguments = identifier.genericArguments
        if arguments.isEmpty { return Self.known[identifier.name] ?? .opaque(identifier.text) }
        if identifier.name == "Array", arguments.count == 1, let type = array(of: arguments[0], in: path, depth: depth) { return type }
        return .opaque(identifier.text)
    }

    private func array(of element: TypeSyntax, in path: [String], depth: Int) -> SwiftType? {
        resolve(element, in: path, depth: depth + 1).scalar.map { .array($0) }
    }

    private static let known: [String: SwiftType] = [
        "Double": .scalar(.double), "Float": .scalar(.float), "Int": .scalar(.int), "Bool": .scalar(.bool), "Void": .void,
        "Never": .void,
    ]
}
