import AdgenIR
import AdgenParser

/// Cases of the module's enumerations: values that are only carried along.
extension Checker {
    /// Tells the enumerations of the module, by how they are written, that have a case of a name with nothing in it.
    func enumerationsWithCase(named name: String) -> (String) -> Bool {
        let (symbols, place) = (symbols, context.place)
        return { text in
            guard let type = SymbolTable.syntax(ofType: text).flatMap({ symbols.type($0, at: place) }) else { return false }
            return symbols.spelling(of: type) == text && symbols.enumerationCase(name, of: type, from: place) != nil
        }
    }

    /// `Kind.heavy`; nil if the type is no enumeration with such a case.
    mutating func enumerationCase(_ member: MemberExpr, of type: TypeID) throws -> TypedExpression? {
        guard let symbol = symbols.enumerationCase(member.name, of: type, from: context.place), let text = symbols.spelling(of: type) else {
            return nil
        }
        try requireDecided(symbols.requirements(of: symbol))
        try requireSeen(symbol, at: member.node)
        return enumerationCase(member.nameToken, of: text, at: member.node)
    }

    mutating func enumerationCase(_ name: Token?, of text: String, at node: Node) -> TypedExpression {
        if keepsResolutions { resolutions.carried.insert(origin(node)) }
        return TypedExpression(.carried([.text("\(text).\(name?.text ?? "")")], isSink: false), .opaque(text))
    }
}

extension SymbolTable {
    /// The case of an enumeration with nothing in it, where the name means nothing else.
    fileprivate func enumerationCase(_ name: String, of type: TypeID, from place: LookupPlace) -> Symbol? {
        let members = members(name, of: type, from: place).map(\.symbol)
        guard let first = members.first, members.allSatisfy({ $0.kind == .enumCase && $0.parameters.isEmpty }) else { return nil }
        return first
    }
}
