import AdgenIR
import AdgenParser

/// What a caller sees of a function, and why a function cannot be lowered.
extension Checker {
    mutating func makeSignature(_ symbol: FunctionSymbol) throws -> Signature {
        let function = symbol.declaration
        if symbol.isInstanceMember {
            throw Refusal(
                "methods of instances are not supported yet",
                atNameOf: function,
                note: "make '\(symbol.name)' a static or free function that takes what it needs as parameters"
            )
        }
        if symbol.isInGenericContext {
            throw Refusal(
                "members of generic types are not supported yet",
                atNameOf: function,
                note: "make '\(symbol.name)' a free function"
            )
        }
        var signature = try makeSignature(function, at: LookupPlace(inside: symbol.symbol))
        if !symbol.path.isEmpty {
            signature.container = Signature.Container(typeName: symbol.path.joined(separator: "."), isStatic: symbol.isStatic)
        }
        return signature
    }

    /// The signature of a function at the top level or in a body.
    mutating func makeSignature(_ function: FunctionDecl, at place: LookupPlace) throws -> Signature {
        if let parameter = function.genericParameters.first {
            throw Refusal(
                "generic functions are not supported yet",
                at: parameter.node,
                note: "write the function for 'Double' or 'Float'"
            )
        }
        if function.isAsync { throw Refusal("'async' functions are not supported", atNameOf: function) }
        if let clause = function.throwsClause {
            throw Refusal(
                "throwing functions are not supported yet",
                at: clause.node,
                note: "check the arguments before, or use 'precondition'"
            )
        }
        let parameters = try function.parameters.map { try makeParameter($0, at: place) }
        let result = function.returnType.map { resolve($0, at: place) } ?? .void
        return Signature(
            baseName: function.name,
            parameters: parameters,
            result: result,
            access: function.modifiers.first { Self.accessLevels.contains($0.keyword) && $0.detail == nil }?.nameToken?.text,
            attributes: repeatedAttributes(of: function)
        )
    }

    private mutating func makeParameter(_ parameter: FunctionParameter, at place: LookupPlace) throws -> Signature.Parameter {
        if parameter.isVariadic {
            throw Refusal("variadic parameters are not supported", at: parameter.node, note: "take an array instead")
        }
        if let attribute = parameter.attributes.first {
            throw Refusal("attributes and wrappers on parameters are not supported", at: attribute.node)
        }
        guard let type = parameter.type else { throw Refusal("the parameter has no type", at: parameter.node) }
        return Signature.Parameter(
            label: parameter.label,
            name: parameter.internalName,
            type: resolve(type, at: place),
            isInout: parameter.isInout,
            defaultValue: parameter.defaultValue?.text
        )
    }

    private static let accessLevels: Set<Keyword> = [.public, .package, .internal, .fileprivate, .private, .open]

    /// The attributes and modifiers that derivatives repeat.
    private func repeatedAttributes(of function: FunctionDecl) -> [String] {
        let attributes = function.attributes.filter { Self.repeated.contains($0.name) || $0.name.hasSuffix("Actor") }.map(\.text)
        let modifiers = function.modifiers.filter { $0.keyword == .nonisolated }.map(\.text)
        return attributes + modifiers
    }

    private static let repeated: Set<String> = ["available", "inlinable", "usableFromInline", "Sendable", "backDeployed"]

    /// What the imports of a file make available.
    func libraries(ofFile file: Int) -> Libraries {
        let imports = symbols.imports.indices.contains(file) ? symbols.imports[file] : []
        return Libraries(
            imports: imports.filter { !$0.isConditional }.map(\.declaration.moduleName),
            conditionalImports: imports.filter(\.isConditional).map(\.declaration.moduleName)
        )
    }
}
