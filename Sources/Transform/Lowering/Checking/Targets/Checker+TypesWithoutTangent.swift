import AdgenIR
import AdgenParser

/// Functions that cannot be differentiated for the types around them and in their signatures: each kind of type with a reason of its own.
extension Checker {
    /// Refuses methods whose receiver is shared, and functions that subclasses may replace.
    func requireNoSharedInstance(_ symbol: FunctionSymbol) throws {
        guard let owner = symbol.owner else { return }
        let kinds = symbols.kinds(of: owner)
        let name = symbols[owner].name
        let alternative = "make '\(symbol.name)' a static or free function that takes the numbers it needs as parameters"
        if kinds.contains(.actor), symbol.isInstanceMember {
            throw Refusal("methods of actors cannot be differentiated", atNameOf: symbol.declaration, note: alternative)
        }
        guard kinds.contains(.classType) else { return }
        if symbol.isInstanceMember {
            throw Refusal(
                "methods of classes cannot be differentiated",
                atNameOf: symbol.declaration,
                note: "make '\(name)' a struct, or \(alternative)"
            )
        }
        let isFinal = symbol.symbol.hasModifier(.final) || symbols[owner].declarations.contains { symbols[$0].hasModifier(.final) }
        if symbol.symbol.hasModifier(.class), !isFinal {
            throw Refusal(
                "a 'class func' may be overridden, and cannot be differentiated",
                atNameOf: symbol.declaration,
                note: "write 'static func', or make '\(name)' 'final'"
            )
        }
    }

    /// What is wrong with a mark on a type whose instances are shared; the macro says it too.
    func complaints(aboutSharing attribute: Attribute) -> [Diagnostic] {
        let marked = symbols.symbols.first { symbol in
            (symbol.kind == .classType || symbol.kind == .actor) && symbol.hasAttributes && symbol.attributes.contains(attribute)
        }
        return marked.flatMap { Declaration($0.node) }.map { checkAnnotation(attribute, of: $0, standing: .free) } ?? []
    }

    /// Says why a parameter that is named has no tangent, if more is to be said than its type.
    mutating func refuseTangent(of symbol: FunctionSymbol, parameter index: Int, at node: Node) throws {
        let parameters = symbol.declaration.parameters
        guard parameters.indices.contains(index), let type = parameters[index].type,
            let found = typeWithoutTangent(type, at: LookupPlace(inside: symbol.symbol))
        else { return }
        throw Refusal("'\(parameters[index].internalName)' \(found.reason)", at: node, note: found.alternative)
    }

    /// Says why none of the parameters has a tangent, where one of them is of a type of which that may be asked.
    mutating func refuseForLackOfParameters(_ symbol: FunctionSymbol) throws {
        for parameter in symbol.declaration.parameters {
            guard let type = parameter.type, let found = typeWithoutTangent(type, at: LookupPlace(inside: symbol.symbol)) else { continue }
            var refusal = Refusal("'\(symbol.name)' has no parameter to differentiate by", atNameOf: symbol.declaration)
            let file = parameter.node.tree.source
            refusal.diagnostic?.notes = [
                Diagnostic.Note("'\(parameter.internalName)' \(found.reason)", in: file, at: parameter.range),
                Diagnostic.Note(found.alternative, in: file, at: parameter.range),
            ]
            throw refusal
        }
    }

    /// Says why the result has no tangent, if more is to be said than its type.
    mutating func refuseResult(of symbol: FunctionSymbol) throws {
        guard let type = symbol.declaration.returnType,
            let found = typeWithoutTangent(type, at: LookupPlace(inside: symbol.symbol))
        else { return }
        throw Refusal("the result \(found.reason)", at: type.node, note: found.alternative)
    }

    /// Refuses parameters that generated functions could not hand on.
    func requireCopyableParameters(of symbol: FunctionSymbol) throws {
        for parameter in symbol.declaration.parameters {
            guard let type = parameter.type,
                case .pointer(let pointer) = symbols.opaqueKind(of: type, at: LookupPlace(inside: symbol.symbol)), pointer.isSpan
            else { continue }
            throw Refusal(
                "'\(parameter.internalName)' is of type '\(pointer.name)', which generated code cannot hand on",
                at: type.node,
                note: "take an array, or an unsafe pointer for what is not differentiated"
            )
        }
    }
}
