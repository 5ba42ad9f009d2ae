import AdgenIR
import AdgenParser

/// Static members that the module adds to types of libraries.
extension Checker {
    /// The value of a static property; nil if none of the name is added.
    mutating func addedStatic(_ name: Token?, of type: SwiftType, at node: Node) throws -> TypedExpression? {
        guard let member = try addedVariable(name?.name ?? "", of: type, isStatic: true, at: node) else { return nil }
        if !member.extended.parameters.isEmpty {
            keep(property: member.symbol, at: name)
            return try self.value(of: member.accessors, [], at: node)
        }
        guard let global = symbols.globals(named: member.symbol.name).first(where: { $0.symbol.id == member.symbol.id }) else { return nil }
        keep(global, at: name)
        return try read(global, named: member.symbol.name, at: node)
    }

    /// Whether a static member of the name may be added to a type.
    func mayHaveAddedStatic(_ name: String) -> (SwiftType) -> Bool {
        let symbols = self.symbols
        let added = symbols.symbols(named: name).filter { ($0.isStatic || $0.kind == .initializer) && $0.container != nil }
        let owners = added.compactMap { symbols.owner(of: $0) }.filter { symbols[$0].isOfLibrary || symbols.isProtocol($0) }
        if owners.isEmpty { return { _ in false } }
        return { type in type.mayHaveAddedMembers && symbols.extendedTypes(reaching: type).contains { owners.contains($0) } }
    }

    /// The type of a library whose extension a static function or constant stands in that a name stands alone in.
    mutating func surroundingExtendedType() -> SwiftType? {
        guard receiver == nil, let type = impliedType("Self", at: context.place), type.mayHaveAddedMembers else { return nil }
        return type
    }

    // MARK: Names that stand alone

    /// A name that stands alone, or a call of one, as a member of `self`, if that is of a library's type and has or may have one.
    mutating func memberOfReceiver(_ identifier: IdentifierExpr) -> MemberExpr? {
        guard identifier.moduleToken == nil, context.scopes.lookUp(identifier.name).isEmpty, let receiver,
            receiver.type.mayHaveAddedMembers,
            LibraryMember.has(identifier.name, in: receiver.type) || hasAddedMember(identifier.name, receiver.type, isStatic: false)
        else { return nil }
        return MemberExpr(ofSelf: identifier)
    }

    /// A name in carried text that is a member of `self`, which is of a library's type, or a static member of that type, or `Self`: written code
    /// stands outside of the extension.
    mutating func replacement(ofAddedMember name: Token, at node: Node) throws -> [TypedPiece]? {
        guard let type = impliedType("Self", at: context.place), type.mayHaveAddedMembers else { return nil }
        let isOfSelf = receiver.map { $0.type.mayHaveAddedMembers } ?? false
        let added = [Symbol.Kind.variable, .function].flatMap { kind in
            addedMembers(name.name, of: type, kind, isStatic: !isOfSelf).certain.map(\.symbol)
        }
        guard !added.isEmpty || isOfSelf && LibraryMember.has(name.name, in: type) || name.name == "Self" else { return nil }
        for symbol in added {
            guard let obstacle = symbols.obstacle(to: symbol) else { continue }
            throw Refusal(
                "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
                at: node,
                note: obstacle.advice
            )
        }
        if name.name != "Self", isOfSelf, let receiver {
            return try pieces(of: receiver.leaves, receiver.type, at: node) + [.text("." + name.text)]
        }
        guard !type.holdsTypeParameter else {
            throw Refusal("'\(name.name)' is not supported in code that is carried over", at: node, note: "bind its value by 'let' before")
        }
        return [.text(name.name == "Self" ? type.spelling : type.spelling + "." + name.text)]
    }

    /// An expression, as a member of `self` where it is a name alone that means one.
    mutating func withReceiver(_ expression: Expression) -> Expression {
        guard case .identifier(let identifier) = expression, let member = memberOfReceiver(identifier) else { return expression }
        return .member(member)
    }
}
