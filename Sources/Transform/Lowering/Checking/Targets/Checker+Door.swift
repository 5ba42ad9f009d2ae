import AdgenIR
import AdgenParser

/// What generated code must be able to do with the types of a signature: it takes values apart, and puts results together.
extension Checker {
    /// Complains about structs that written code, which stands in a file of its own, cannot take apart or make.
    mutating func requireOpenTypes(of signature: Signature, _ symbol: FunctionSymbol) throws {
        for parameter in signature.parameters {
            try requireVisibleProperties(of: parameter.type, symbol)
            if parameter.isInout { try requireReplaceable(parameter.type, symbol) }
        }
        try requireVisibleProperties(of: signature.result, symbol)
        try requireAssemblable(signature.result, symbol)
    }

    private func requireVisibleProperties(of type: SwiftType, _ symbol: FunctionSymbol) throws {
        if case .array(let element) = type { return try requireVisibleProperties(of: element, symbol) }
        if case .structure(let structure) = type {
            for property in storedProperties(of: structure) {
                guard let obstacle = symbols.obstacle(to: property) else { continue }
                throw Refusal(
                    "generated code cannot see '\(obstacle.symbol.name)' of '\(structure.name)', which is '\(obstacle.modifier)'",
                    atNameOf: symbol.declaration,
                    note: obstacle.advice + (symbols.isOwn(property) ? ", or write 'private(set)'" : "")
                )
            }
        }
        for part in type.parts { try requireVisibleProperties(of: part.type, symbol) }
    }

    /// An `inout` value is changed property by property where that is possible, and made anew elsewhere.
    private func requireReplaceable(_ type: SwiftType, _ symbol: FunctionSymbol) throws {
        guard !type.parts.isEmpty, type.parts.allSatisfy({ $0.isSettable || $0.isFixed }) else {
            return try requireAssemblable(type, symbol)
        }
        if case .structure(let structure) = type { try requireLiterals(in: structure, symbol) }
        for part in type.parts where !part.isFixed { try requireReplaceable(part.type, symbol) }
    }

    private func requireAssemblable(_ type: SwiftType, _ symbol: FunctionSymbol) throws {
        if case .array(let element) = type { return try requireAssemblable(element, symbol) }
        if case .structure(let structure) = type {
            guard structure.isAssemblable else {
                let isOwn = symbols.modules.isOwn(file: file(of: structure))
                throw Refusal(
                    "generated code cannot make a '\(structure.name)' of its stored properties",
                    atNameOf: symbol.declaration,
                    note: isOwn
                        ? "let it have its memberwise initializer, or make its properties settable from other files"
                        : "give it a public initializer that takes all of them and does nothing but assign them"
                )
            }
            try requireLiterals(in: structure, symbol)
        }
        for part in type.parts { try requireAssemblable(part.type, symbol) }
    }

    /// A constant with an initial value is the same in all values of a struct only if that is a literal.
    private func requireLiterals(in structure: Structure, _ symbol: FunctionSymbol) throws {
        for property in storedProperties(of: structure) where property.isLet {
            guard let initializer = property.binding?.initializer, !initializer.isLiteral else { continue }
            throw Refusal(
                "generated code cannot make a '\(structure.name)' with the same '\(property.name)', which has an initial value of its own",
                atNameOf: symbol.declaration,
                note: "make '\(property.name)' a static constant, or give it its value in an initializer"
            )
        }
    }
}

extension Expression {
    /// Whether it is a number, a truth value or a string as such.
    fileprivate var isLiteral: Bool {
        switch self {
        case .integerLiteral, .floatLiteral, .boolLiteral, .stringLiteral: true
        case .prefixOperator(let prefixed): prefixed.operand.isLiteral
        default: false
        }
    }
}
