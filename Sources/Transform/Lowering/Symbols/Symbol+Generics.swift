import AdgenParser

/// A generic parameter of a type, function, initialiser, subscript, alias or macro.
struct GenericParameterSymbol: Sendable, Equatable {
    /// What it is a parameter of.
    let owner: SymbolID
    let position: Int
    let syntax: GenericParameter

    var name: String { syntax.name }
    /// `each T`.
    var isPack: Bool { syntax.isPack }
    /// `let n: Int`.
    var isValue: Bool { syntax.isValue }
    /// The `P` of `T: P`, or the type of a value.
    var constraint: TypeSyntax? { syntax.inheritedType }
}

/// A condition on generic parameters or associated types, and the place where it is written.
struct GenericConstraint: Sendable {
    enum Relation: Sendable { case conforms, equals }

    /// What is constrained: a type as it is written, or a generic parameter of a type that is extended with arguments, as `Array<Int>` is.
    enum Subject: Sendable {
        case type(TypeSyntax)
        case parameter(Int, of: TypeID)
    }

    var subject: Subject
    var relation: Relation
    var bound: TypeSyntax
    /// The symbol at which it is written, from where its names are looked up.
    var writtenAt: SymbolID
}

extension Symbol {
    var genericParameters: [GenericParameterSymbol] {
        guard has(.genericParameterClause) else { return [] }
        let parameters: [GenericParameter] =
            switch Declaration(node) {
            case .structure(let view), .classDeclaration(let view), .enumeration(let view), .actor(let view): view.genericParameters
            case .function(let view): view.genericParameters
            case .initializer(let view): view.genericParameters
            case .subscriptDeclaration(let view): view.genericParameters
            case .typealiasDeclaration(let view): view.genericParameters
            case .macro(let view): view.genericParameters
            default: []
            }
        return parameters.enumerated().map { GenericParameterSymbol(owner: id, position: $0, syntax: $1) }
    }

    var hasWhereClause: Bool { has(.genericWhereClause) }

    /// Its own `where` clause.
    var whereClause: GenericWhereClause? {
        guard hasWhereClause else { return nil }
        return switch Declaration(node) {
        case .structure(let view), .classDeclaration(let view), .enumeration(let view), .actor(let view): view.whereClause
        case .protocolDeclaration(let view): view.whereClause
        case .extensionDeclaration(let view): view.whereClause
        case .associatedType(let view): view.whereClause
        case .function(let view): view.whereClause
        case .initializer(let view): view.whereClause
        case .subscriptDeclaration(let view): view.whereClause
        case .typealiasDeclaration(let view): view.whereClause
        case .macro(let view): view.whereClause
        default: nil
        }
    }

    /// What its own `where` clause demands.
    var whereConstraints: [GenericConstraint] {
        (whereClause?.requirements ?? []).map { requirement in
            GenericConstraint(
                subject: .type(requirement.left),
                relation: requirement.isSameType ? .equals : .conforms,
                bound: requirement.right,
                writtenAt: id
            )
        }
    }

    /// What is written after the colon of a type, protocol, extension or associated type.
    var inheritedTypes: [TypeSyntax] {
        guard has(.inheritanceClause) else { return [] }
        switch Declaration(node) {
        case .structure(let view), .classDeclaration(let view), .enumeration(let view), .actor(let view): return view.inheritedTypes
        case .protocolDeclaration(let view): return view.inheritedTypes
        case .extensionDeclaration(let view): return view.inheritedTypes
        case .associatedType(let view): return view.inheritedTypes
        default: return []
        }
    }

    /// The `A` of `protocol P<A>`.
    var primaryAssociatedTypes: [String] {
        guard case .protocolDeclaration(let view) = Declaration(node) else { return [] }
        return view.primaryAssociatedTypes.map(\.name)
    }

    /// Whether there is a clause of a kind: looked at first, as most declarations have none.
    private func has(_ kind: SyntaxKind) -> Bool {
        var position = 0
        while position < node.childCount {
            if case .node(let child) = node.child(at: position), child.kind == kind { return true }
            position += 1
        }
        return false
    }
}
