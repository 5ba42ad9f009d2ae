import AdgenIR
import AdgenParser

/// A function that a file declares, at its top level or as a static member of a type.
struct FunctionSymbol: Sendable {
    let id: Int
    /// The index of the file in the request.
    var file: Int
    var declaration: FunctionDecl
    /// The types around it, outermost first; empty at the top level.
    var path: [String]
    var isStatic: Bool
    /// Whether generic parameters or a condition on them stand around it.
    var isInGenericContext: Bool
    /// The conditions of `#if` around it that are not decided, outermost first.
    var requirements: [BuildRequirement]

    var name: String { declaration.name }
    var origin: Origin { Origin(file: file, range: declaration.range) }
    /// An instance method, whose receiver is a value of its type.
    var isInstanceMember: Bool { !path.isEmpty && !isStatic }

    /// Whether a file sees it.
    func isVisible(inFile other: Int) -> Bool {
        file == other || !isPrivate
    }

    /// Whether generated code cannot see it.
    var isPrivate: Bool { declaration.modifiers.contains { $0.keyword == .private || $0.keyword == .fileprivate } }
}

/// A constant or variable that a file declares, at its top level or as a static member of a type.
struct GlobalSymbol: Sendable {
    var file: Int
    var declaration: VariableDecl
    var binding: PatternBinding
    var path: [String]
    var isStatic: Bool
    var requirements: [BuildRequirement]

    /// Whether a file sees it.
    func isVisible(inFile other: Int) -> Bool {
        file == other || !isPrivate
    }

    /// Whether generated code cannot see it.
    var isPrivate: Bool { declaration.modifiers.contains { $0.keyword == .private || $0.keyword == .fileprivate } }
}

/// A type that a file declares, or the alias of one.
struct TypeSymbol: Sendable {
    var path: [String]
    /// What an alias stands for.
    var aliased: TypeSyntax?
    var declaration: Node?
}

/// What a file imports.
struct ImportSymbol: Sendable {
    var declaration: ImportDecl
    /// The conditions of `#if` around it that the command line does not decide.
    var requirements: [BuildRequirement]

    var isConditional: Bool { !requirements.isEmpty }
}
