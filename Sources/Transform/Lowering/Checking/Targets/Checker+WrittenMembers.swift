import AdgenIR
import AdgenParser

/// Members that extensions of the module declare anew and that written code would mean where it means the standard library's: no module can be
/// named for a member.
extension Checker {
    mutating func capturingMembers() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for owner in symbols.types where owner.isOfLibrary {
            for (name, members) in Self.writtenMembers.sorted(by: { $0.key < $1.key }) {
                for symbol in symbols.ownMembers(name, of: owner.id) where symbols.isOpen(symbol) {
                    guard members.contains(where: { captures(symbol, $0) }), isWritten(owner.id), let place = symbol.nameToken else {
                        continue
                    }
                    let source = place.tree.source
                    result.append(
                        Diagnostic(
                            "derivatives cannot be written beside a '\(name)' of '\(owner.name)' that is not the standard library's",
                            in: source,
                            at: place.range,
                            notes: [Diagnostic.Note("give it another name, or make it 'private'", in: source, at: place.range)]
                        )
                    )
                }
            }
        }
        return result
    }

    /// Whether values of a type are found in written code.
    private mutating func isWritten(_ owner: TypeID) -> Bool {
        let vectors = Vector.counts.compactMap { Vector(of: .double, count: $0) }.map { SwiftType.scalar(.vector($0)) }
        let scalars = [Scalar.double, .float, .int, .bool].map { SwiftType.scalar($0) }
        return (scalars + vectors + [.array(.scalar(.double))]).contains { extendedTypes(reaching: $0).contains(owner) }
    }

    /// Whether a declaration may be taken for a member of the library: it is of its kind, has its labels, and takes values of written code.
    private mutating func captures(_ symbol: Symbol, _ member: WrittenMember) -> Bool {
        guard symbol.kind == member.kind, symbol.parameters.map(\.label) == member.labels else { return false }
        switch member.kind {
        case .function, .initializer, .subscripting:
            let kind: CallableSyntax.Kind = member.kind == .function ? .function : member.kind == .initializer ? .initializer : .getter
            guard let callable = symbols.callable(symbol, kind), let signature = signature(of: callable) else { return true }
            if member.kind == .subscripting { return signature.writtenParameters.allSatisfy { $0.type == .scalar(.int) } }
            return signature.writtenParameters.allSatisfy { parameter in
                if case .opaque(let name) = parameter.type { return member.takesRule && name == "FloatingPointRoundingRule" }
                return !member.takesRule && (parameter.type.scalar != nil || parameter.type.elementType != nil)
            }
        default:
            return true
        }
    }

    private struct WrittenMember {
        var kind: Symbol.Kind
        var labels: [String?] = []
        var takesRule = false
    }

    private static let writtenMembers: [String: [WrittenMember]] = {
        var members: [String: [WrittenMember]] = [
            "rounded": [WrittenMember(kind: .function), WrittenMember(kind: .function, labels: [nil], takesRule: true)],
            "sum": [WrittenMember(kind: .function)],
            "replacing": [WrittenMember(kind: .function, labels: ["with", "where"])],
            "init": [
                WrittenMember(kind: .initializer, labels: [nil]), WrittenMember(kind: .initializer, labels: ["repeating"]),
                WrittenMember(kind: .initializer, labels: ["repeating", "count"]),
                WrittenMember(kind: .initializer, labels: ["signOf", "magnitudeOf"]),
            ],
            "subscript": [WrittenMember(kind: .subscripting, labels: [nil])],
            "squareRoot": [WrittenMember(kind: .function)],
            "addingProduct": [WrittenMember(kind: .function, labels: [nil, nil])],
            "remainder": [WrittenMember(kind: .function, labels: ["dividingBy"])],
            "truncatingRemainder": [WrittenMember(kind: .function, labels: ["dividingBy"])],
            "map": [WrittenMember(kind: .function, labels: [nil])],
        ]
        for name in ["minimum", "maximum", "minimumMagnitude", "maximumMagnitude"] {
            members[name] = [WrittenMember(kind: .function, labels: [nil, nil])]
        }
        for name in writtenProperties { members[name] = [WrittenMember(kind: .variable)] }
        return members
    }()

    private static let writtenProperties = [
        "count", "magnitude", "sign", "x", "y", "z", "w", "isNaN", "isFinite", "isInfinite", "isZero", "isNormal", "isSubnormal",
        "isSignalingNaN", "isCanonical", "pi", "infinity", "nan", "zero", "ulpOfOne", "greatestFiniteMagnitude", "leastNormalMagnitude",
        "leastNonzeroMagnitude", "max", "min",
    ]
}
