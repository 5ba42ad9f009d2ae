import AdgenParser

/// Where a name is looked up: in a file, inside of a declaration.
struct LookupPlace: Sendable, Hashable {
    var file: Int
    /// The innermost declaration around the place: a type, an extension, or what has generic parameters.
    var around: SymbolID?

    init(_ file: Int, _ around: SymbolID? = nil) {
        self.file = file
        self.around = around
    }

    /// Inside of a declaration.
    init(inside symbol: Symbol) { self.init(symbol.file, symbol.id) }
}

/// What a type that is written means: what stands before its generic arguments, and these.
struct TypeMeaning: Sendable {
    enum Head: Sendable, Equatable {
        /// A type of the module.
        case type(TypeID)
        case parameter(GenericParameterSymbol)
        case associatedType(SymbolID)
        /// The member of a generic parameter or associated type, as in `T.Element`.
        case member(String)
        /// A type that no file declares, by its name without its module: `Double`, `String.Index`. Sugar is gone: `[T]` is `Array`.
        case library(String)
        /// A tuple, function, metatype, composition, `some` or `any`: what is written says what it is.
        case structural
    }

    var head: Head
    /// The generic arguments, and where they are written.
    var arguments: [TypeSyntax] = []
    var place: LookupPlace
    /// The aliases that were gone through, outermost first. The generic parameters of an alias stand for what is given for them.
    var aliases: [SymbolID] = []
}

/// What is noted on the way.
struct TypeSearch {
    /// Whether superclasses and protocols are looked at.
    var looksAtInherited = true
    /// The numbers of the names that were not found, of those that the module declares somewhere.
    private(set) var missed: [Int] = []
    /// The aliases that are being followed, and how many steps that took: it ends, even if aliases run in circles or fan out.
    var aliases: [SymbolID] = []
    var steps = 0

    init(looksAtInherited: Bool = true) { self.looksAtInherited = looksAtInherited }

    static let maximumAliases = 64
    static let maximumSteps = 1_000

    mutating func miss(_ name: Int?) {
        if let name, !missed.contains(name) { missed.append(name) }
    }
}
