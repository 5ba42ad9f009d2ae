import AdgenIR
import AdgenParser

/// Properties and subscripts that the module adds to types of libraries.
extension Checker {
    // MARK: Properties

    /// What a property that is added gives; nil if none of the name is.
    mutating func addedProperty(_ name: Token?, of value: TypedExpression, at node: Node) throws -> TypedExpression? {
        guard let member = try addedVariable(name?.name ?? "", of: value.type, isStatic: false, at: node) else { return nil }
        keep(property: member.symbol, at: name)
        return try self.value(of: member.accessors, [.value(value)], at: node)
    }

    /// The computed property of a value or type that a name means; nil if none of the name is added.
    mutating func addedVariable(_ name: String, of type: SwiftType, isStatic: Bool, at node: Node) throws -> AddedMember? {
        guard type.mayHaveAddedMembers else { return nil }
        let added = addedMembers(name, of: type, .variable, isStatic: isStatic)
        if added.isEmpty { return nil }
        let best = mostSpecial(added.certain)
        try requireNoDoubt(name, added.doubtful, besides: best, on: type, at: node)
        guard let best else {
            for member in added.certain { try requireDecided(symbols.requirements(of: member.symbol)) }
            throw Refusal("which of several declarations of '\(name)' is meant is not certain", at: node)
        }
        try requireDecided(symbols.requirements(of: best.symbol))
        let isExact = best.types.isEmpty
        if LibraryMember.mayBeMeant(name, nil, of: type) {
            let result = try self.type(ofAdded: best, at: node)
            try requireNoLibraryMember(name, nil, of: type, insteadOfOneThatGives: result, isExact: isExact, at: node)
        }
        return best
    }

    private mutating func type(ofAdded member: AddedMember, at node: Node) throws -> SwiftType {
        if let written = member.symbol.writtenType {
            return resolve(written, at: LookupPlace(inside: member.symbol)).replacing(member.types)
        }
        guard let global = symbols.globals(named: member.symbol.name).first(where: { $0.symbol.id == member.symbol.id }) else {
            return .void
        }
        return try type(of: global, named: member.symbol.name, at: node)
    }

    // MARK: Subscripts

    /// What a subscript that is added gives; nil if none takes such arguments.
    mutating func addedElement(_ subscripted: SubscriptExpr, of value: TypedExpression) throws -> TypedExpression? {
        guard let found = try addedSubscript(subscripted, of: value.type) else { return nil }
        let arguments = [.value(value)] + found.arguments.map { TypedArgument.value($0) }
        return try self.value(of: found.member.accessors, arguments, at: subscripted.node)
    }

    /// The subscript of a type that is meant, and its arguments; nil if none that is added takes such arguments.
    mutating func addedSubscript(
        _ subscripted: SubscriptExpr,
        of type: SwiftType
    ) throws -> (member: AddedMember, arguments: [TypedExpression])? {
        guard type.mayHaveAddedMembers else { return nil }
        let labels = subscripted.arguments.map(\.label)
        var added = addedMembers("subscript", of: type, .subscripting, isStatic: false)
        added.certain = added.certain.filter { $0.symbol.parameters.map(CalledParameter.init).accept(labels) }
        added.doubtful = added.doubtful.filter { $0.parameters.map(CalledParameter.init).accept(labels) }
        if added.isEmpty { return nil }
        let node = subscripted.node
        try requireNoDoubt("subscript", added.doubtful, besides: nil, on: type, at: node)
        let isOfLibrary = labels == [nil]
        let ranges: [Substring] = ["..<", "..."]
        // Ranges are no values here, and make slices.
        if isOfLibrary, subscripted.arguments[0].expression.node.tokens.contains(where: { ranges.contains(Substring($0.text)) }) {
            throw shadow("subscript", at: node)
        }
        let members = added.certain
        let candidates = members.map { (MemberCandidate(symbol: $0.symbol), $0.types) }
        let found = try subscriptSymbol(subscripted, candidates, of: type.spelling, isOptional: isOfLibrary)
        guard let (accessors, arguments) = found, let member = members.first(where: { $0.symbol.id == accessors.symbol.id }) else {
            return nil
        }
        // The library's own take an 'Int', or a literal of one.
        if isOfLibrary, arguments.first?.type == .scalar(.int) { throw shadow("subscript", at: node) }
        return (member, arguments)
    }
}

extension SwiftType {
    /// Whether the type is one of libraries to which members can be added that are looked into.
    var mayHaveAddedMembers: Bool { scalar != nil || elementType != nil || collection != nil }
}
