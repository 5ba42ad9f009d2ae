import AdgenIR
import AdgenParser

/// A member that a name may mean.
struct MemberCandidate {
    var symbol: Symbol
    /// How a protocol gives it; nil of what the type has by itself.
    var use: MemberUse?
}

/// How a type comes by a member that a protocol declares.
struct MemberUse {
    /// What the member is called on, as it is known where it is called.
    var type: SwiftType
    /// Whether the protocol demands it: then it is the type's own member that is called, whatever is known of the type where it is called. Else it
    /// is a member of an extension, and is called itself.
    var isRequirement: Bool
    /// The protocol or extension in whose braces it stands.
    var container: SymbolID

    /// What stands for the types of the member, as the caller knows it.
    var types: [String: SwiftType] { ["Self": type] }
}

/// Members by what is known of a type: of a struct all, of an archetype what its protocols give.
extension Checker {
    /// The members of a name that a type has; what certainly is never meant is left out.
    ///
    /// - Parameter seesRequirements: Whether what protocols demand is looked at where the type is known: operators are found like that.
    mutating func candidates(
        _ name: String,
        of type: SwiftType,
        isStatic: Bool,
        _ kinds: Set<Symbol.Kind>,
        seesRequirements: Bool = false,
        at node: Node
    ) throws -> [MemberCandidate] {
        var result: [MemberCandidate] = []
        for (member, isOfProtocol) in members(name, of: type) {
            guard kinds.contains(member.symbol.kind), member.symbol.isStatic == isStatic || member.symbol.kind == .initializer else {
                continue
            }
            guard isOfProtocol, let container = member.symbol.container else {
                if member.source == .own { result.append(MemberCandidate(symbol: member.symbol)) }
                continue
            }
            guard type.archetype != nil || seesRequirements || !member.isDynamic else { continue }
            let own = member.symbol.genericParameters.isEmpty ? member.symbol.whereConstraints : []
            if !member.isDynamic {
                if let owner = symbols.owner(of: member.symbol) { try requireConformance(type, to: [owner], at: node) }
                guard let isThere = meets(type, symbols.constraints(of: symbols[container]) + own) else {
                    throw Refusal.unknown(
                        "whether '\(name)' of an extension of a protocol belongs to '\(type.spelling)' is not certain",
                        at: node,
                        note: Self.carryNote
                    )
                }
                guard isThere else { continue }
            }
            result.append(
                MemberCandidate(symbol: member.symbol, use: MemberUse(type: type, isRequirement: member.isDynamic, container: container))
            )
        }
        return withoutRepetitions(result)
    }

    /// Whether a number has a member of a name by the module alone, be it by an extension of its own or of a protocol.
    func isMemberOfModule(_ name: String, _ type: SwiftType) -> Bool {
        !LibraryMember.mayBeNumbers(name, type) && hasInstanceMember(name, type)
    }

    /// Whether a type has a member of a name that belongs to its values.
    func hasInstanceMember(_ name: String, _ type: SwiftType) -> Bool {
        members(name, of: type).contains { !$0.member.symbol.isStatic && [.variable, .function].contains($0.member.symbol.kind) }
    }

    /// Everything that goes by a name, with whether a protocol declares it.
    func members(_ name: String, of type: SwiftType) -> [(member: Member, isOfProtocol: Bool)] {
        if let archetype = type.archetype {
            var known: Set<SymbolID> = []
            return archetype.protocolTypes.flatMap { symbols.members(name, of: $0, from: context.place) }
                .filter { known.insert($0.symbol.id).inserted }.map { ($0, true) }
        }
        guard let id = typeID(of: type) else { return [] }
        return symbols.members(name, of: id, from: context.place).map { member in
            switch member.source {
            case .own, .superclass: (member, false)
            case .protocolExtension, .requirement: (member, true)
            }
        }
    }

    /// A protocol may repeat what one demands that it inherits from.
    private func withoutRepetitions(_ candidates: [MemberCandidate]) -> [MemberCandidate] {
        candidates.filter { candidate in
            guard let use = candidate.use, use.isRequirement, let owner = symbols.owner(of: candidate.symbol) else { return true }
            return !candidates.contains { other in
                guard other.use?.isRequirement == true, let refining = symbols.owner(of: other.symbol) else { return false }
                return symbols.protocols(of: refining).contains(owner) && other.symbol.demands(theSameAs: candidate.symbol)
            }
        }
    }

    // MARK: Preference

    /// Of members that fit equally well, that which Swift prefers: the type's own, then what protocols demand, then of what extensions add that
    /// which asks for most. Nil if there is no such.
    func preferred<Candidate>(_ candidates: [(Candidate, MemberUse?)]) -> Candidate? {
        for first in [candidates.filter { $0.1 == nil }, candidates.filter { $0.1?.isRequirement == true }] where !first.isEmpty {
            return first.count == 1 ? first[0].0 : nil
        }
        let best = candidates.indices.filter { one in
            candidates.indices.allSatisfy { two in
                guard one != two, let first = candidates[one].1?.container, let second = candidates[two].1?.container else { return true }
                return asksForMore(first, than: second)
            }
        }
        return best.count == 1 ? candidates[best[0]].0 : nil
    }

    /// Whether an extension of a protocol is there for fewer types than another.
    private func asksForMore(_ one: SymbolID, than two: SymbolID) -> Bool {
        let (first, second) = (demands(of: one), demands(of: two))
        return second.isSubset(of: first) && first != second
    }

    /// What an extension asks of `Self`: its protocol with those that it inherits from, and its constraints.
    private func demands(of container: SymbolID) -> Set<String> {
        let symbol = symbols[container]
        var result: Set<String> = []
        func add(_ types: [TypeID]) {
            for type in types { result.formUnion(([type] + symbols.protocols(of: type)).map { "\($0.index)" }) }
        }
        if let extended = symbols.type(ofContainer: container) { add([extended]) }
        add(bounds(of: ["Self"], in: symbol).protocols)
        for constraint in symbols.constraints(of: symbol) {
            guard case .type(let subject) = constraint.subject else { continue }
            if constraint.relation == .conforms, subject.text == "Self" { continue }
            let name = subject.text.withoutSpaces
            let path = name.hasPrefix("Self.") ? name : "Self." + name
            result.insert("\(path) \(constraint.relation) \(constraint.bound.text.withoutSpaces)")
        }
        return result
    }
}

extension Symbol {
    /// Whether requirements of one name are written alike.
    fileprivate func demands(theSameAs other: Symbol) -> Bool {
        func text(_ symbol: Symbol) -> [String?] {
            symbol.parameters.map(\.type?.text) + [symbol.resultType?.text, symbol.kind == .variable ? symbol.writtenType?.text : nil]
        }
        return kind == other.kind && isStatic == other.isStatic && fullName == other.fullName && text(self) == text(other)
    }
}
