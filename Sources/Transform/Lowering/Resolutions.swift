import AdgenIR

/// What lowering has found names and expressions to mean, kept only to be compared with what the compiler says of them: no derivative depends
/// on it.
public struct Resolutions: Sendable {
    /// The types of expressions, by their place.
    public var types: [Origin: SwiftType] = [:]
    /// What names, operators and subscripts mean, by the place of the name, the operator or the opening bracket.
    public var declarations: [Origin: ResolvedDeclaration] = [:]
    /// The functions whose bodies were looked into.
    public var functions: Set<Origin> = []
    /// The expressions that are carried over as they stand, in which only local variables are looked at.
    public var carried: Set<Origin> = []

    public init() {}
}

/// The declaration that a name means.
public enum ResolvedDeclaration: Hashable, Sendable {
    /// One of the files, by the place of its name there.
    case source(Kind, Origin)
    /// One of a library; nil if any will do, as for a function without source that has a rule. The name has its labels, if it has any; the type is spelled as Swift does, that of a member without its receiver;
    /// nil where one of several types would do as well.
    case library(Spelling.Library?, name: String, type: String?)

    public enum Kind: String, Hashable, Sendable {
        case variable
        case global
        case function
        case nestedFunction
    }

    /// `sin` of the C library in the type in which it is called, and its like.
    static func function(_ library: Spelling.Library?, _ name: String, _ parameters: [SwiftType], _ result: SwiftType)
        -> ResolvedDeclaration
    {
        .library(library, name: name, type: "(\(parameters.map(\.spelling).joined(separator: ", "))) -> \(result.spelling)")
    }
}
