import AdgenIR
import AdgenParser

/// Members that the module adds to types of libraries: which of them a value or type has under a name.
extension Checker {
    struct AddedMember {
        let symbol: Symbol
        let extended: ExtendedType
        /// What the type parameters of the extension stand for.
        let types: [TypeParameter: Scalar]

        var accessors: Accessors { Accessors(symbol: symbol, parameters: types) }
    }

    /// What is added to a type under a name, as far as it is seen where the function stands.
    struct AddedMembers {
        var certain: [AddedMember] = []
        /// What may be added, too.
        var doubtful: [Symbol] = []

        var isEmpty: Bool { certain.isEmpty && doubtful.isEmpty }
    }

    mutating func addedMembers(_ name: String, of type: SwiftType, _ kind: Symbol.Kind, isStatic: Bool) -> AddedMembers {
        var result = AddedMembers()
        // What numbers have by protocols of the module is found by their conformance.
        let isByConformance = !type.holdsTypeParameter && isMemberOfModule(name, type)
        for owner in extendedTypes(reaching: type) where !(isByConformance && symbols.isProtocol(owner)) {
            for symbol in symbols.ownMembers(name, of: owner) where symbol.kind == kind {
                guard kind == .initializer || symbol.isStatic == isStatic, symbols.isVisible(symbol, from: context.place) else { continue }
                // What a protocol demands of a type it has by another declaration.
                if !type.holdsTypeParameter, symbol.container.map({ symbols[$0].kind }) == .protocolType { continue }
                guard let extended = extendedType(of: symbol) else {
                    if !contradicts(symbol, type) { result.doubtful.append(symbol) }
                    continue
                }
                if let types = extended.types(where: type) {
                    result.certain.append(AddedMember(symbol: symbol, extended: extended, types: types))
                }
            }
        }
        return result
    }

    /// Whether something is added to a type under a name, whatever it is.
    mutating func hasAddedMember(_ name: String, _ type: SwiftType, isStatic: Bool) -> Bool {
        [.variable, .function].contains { !addedMembers(name, of: type, $0, isStatic: isStatic).isEmpty }
    }

    /// The one of several members that the compiler prefers, where they differ in nothing but what they are added to.
    func mostSpecial(_ members: [AddedMember]) -> AddedMember? {
        let nearest = Set(symbols.nearest(members.map(\.symbol), to: context.file).map(\.id))
        return members.first { member in
            members.allSatisfy { other in
                if other.symbol.id == member.symbol.id || member.extended.isMoreSpecial(than: other.extended) { return true }
                // The module's own hides what another adds to the same type.
                let isNearer = nearest.contains(member.symbol.id) && !nearest.contains(other.symbol.id)
                return isNearer && member.extended.type == other.extended.type
            }
        }
    }

    /// The types of libraries and protocols whose extensions may add to a type.
    mutating func extendedTypes(reaching type: SwiftType) -> [TypeID] {
        if let known = extendedTypesReaching[type] { return known }
        let found = symbols.extendedTypes(reaching: type)
        extendedTypesReaching[type] = found
        return found
    }

    /// Whether the constraints on a member that is not understood rule out that a type has it: other elements are asked for.
    private mutating func contradicts(_ symbol: Symbol, _ type: SwiftType) -> Bool {
        let (names, part): (Set<String>, SwiftType?) =
            type.elementType.map { (["Element", "Self.Element"], $0) }
            ?? (["Scalar", "Self.Scalar"], type.vectorOrMask?.laneType.map { .scalar($0) })
        guard let part else { return false }
        for constraint in symbols.constraints(of: symbol) where constraint.relation == .equals {
            guard case .type(let subject) = constraint.subject, names.contains(subject.text) else { continue }
            let asked = resolve(constraint.bound, at: LookupPlace(inside: symbols[constraint.writtenAt]))
            if case .opaque = asked { continue }
            if asked != part { return true }
        }
        return false
    }

    // MARK: Refusals

    /// Refuses a name that may mean a member that is added in a way which is not understood.
    ///
    /// - Parameter best: What is meant otherwise, and fits exactly: it is preferred to what an extension of a protocol declares alike.
    func requireNoDoubt(_ name: String, _ members: [Symbol], besides best: AddedMember?, on type: SwiftType, at node: Node) throws {
        let rivals = members.filter { member in
            guard let best, best.extended.parameters.isEmpty, symbols.owner(of: member).map(symbols.isProtocol) ?? false else {
                return true
            }
            return member.fullName != best.symbol.fullName || resultText(of: member) != resultText(of: best.symbol)
        }
        guard let symbol = rivals.first, let container = symbol.container.map({ symbols[$0] }) else { return }
        let owner = container.extended.map { "an extension of '\($0.text)'" } ?? "'\(container.name)'"
        var refusal = Refusal.unknown(
            "'\(name)' may be a member of \(owner) that adgen cannot apply to a value of type '\(type.spelling)'",
            at: node,
            note: "declare it in an extension of '\(type.spelling)', or as a free function; \(Self.carryNote)"
        )
        if let token = symbol.nameToken {
            let note = Diagnostic.Note("'\(name)' is declared here", in: token.tree.source, at: token.range)
            refusal.diagnostic?.notes.append(note)
        }
        throw refusal
    }

    private func resultText(of symbol: Symbol) -> String? { (symbol.kind == .variable ? symbol.writtenType : symbol.resultType)?.text }

    /// Refuses a member that is added where the type has one of the name that gives another type: which one is meant depends on what the context
    /// asks for.
    func requireNoLibraryMember(
        _ name: String,
        _ labels: [String?]?,
        of type: SwiftType,
        insteadOfOneThatGives result: SwiftType,
        isExact: Bool,
        at node: Node
    ) throws {
        let isUncertain =
            isExact
            ? LibraryMember.mayBeMeant(name, labels, of: type, insteadOfOneThatGives: result)
            : LibraryMember.mayBeMeant(name, labels, of: type)
        if isUncertain { throw shadow(name, at: node) }
    }

    func shadow(_ name: String, at node: Node) -> Refusal {
        Refusal(
            "whether '\(name)' means the declaration of this module or the standard library's is not certain",
            at: node,
            note: "rename the declaration in the extension"
        )
    }

    /// Refuses a member of a library that an extension in the module may hide, where it is not looked into which one is meant.
    ///
    /// - Parameter labels: Those of a call; nil where they do not matter.
    mutating func requireNoShadow(of name: String, _ labels: [String?]? = nil, on type: SwiftType, at node: Node) throws {
        if mayHide(name, labels, of: type) { throw shadow(name, at: node) }
    }

    /// Whether an extension of the module gives a type a member of that name, or may do so.
    mutating func mayHide(_ name: String, _ labels: [String?]? = nil, of type: SwiftType) -> Bool {
        for kind in [Symbol.Kind.variable, .function, .initializer, .subscripting] {
            for isStatic in [false, true] {
                let added = addedMembers(name, of: type, kind, isStatic: isStatic)
                let all = added.certain.map(\.symbol) + added.doubtful
                let isCalled = kind != .variable
                if all.contains(where: { labels == nil || !isCalled || $0.parameters.map(CalledParameter.init).accept(labels ?? []) }) {
                    return true
                }
            }
        }
        return false
    }
}
