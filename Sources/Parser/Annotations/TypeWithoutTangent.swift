// Types that have no tangent by their form or by what the standard library says of them: why, and what to take instead. Macros and generator say
// it in the same words.

/// A kind of type whose values are carried along at most.
public enum TypeWithoutTangent: Sendable, Equatable {
    /// `any P`, as written; `Any` and `AnyObject`, too.
    case existential(String)
    /// A pointer or span, by its name.
    case pointer(String)
    case function
    case optional
    /// A class or actor, by the word and its name.
    case shared(Keyword, String)
    /// A dictionary that is only carried along, with why and what to take instead.
    case dictionary(reason: String, alternative: String)

    /// The kind that a type is, as far as that can be seen without knowing other declarations; optionals are not told.
    init?(_ type: TypeSyntax) {
        switch type {
        case .any, .composition: self = .existential(type.text)
        case .function: self = .function
        case .attributed(let attributed): self.init(attributed.type)
        case .identifier(let identifier):
            if identifier.name == "Any" || identifier.name == "AnyObject" {
                self = .existential(identifier.name)
            } else if Self.pointerNames.contains(identifier.name) {
                self = .pointer(identifier.name)
            } else {
                return nil
            }
        case .tuple(let tuple):
            guard tuple.elements.count == 1, tuple.elements[0].label == nil else { return nil }
            self.init(tuple.elements[0].type)
        case .member, .array, .inlineArray, .dictionary, .optional, .implicitlyUnwrappedOptional, .metatype, .some, .suppressed,
            .packElement, .packExpansion, .integer, .error:
            return nil
        }
    }

    private static let pointerNames: Set<String> = [
        "UnsafePointer", "UnsafeMutablePointer", "UnsafeBufferPointer", "UnsafeMutableBufferPointer", "UnsafeRawPointer",
        "UnsafeMutableRawPointer", "UnsafeRawBufferPointer", "UnsafeMutableRawBufferPointer", "OpaquePointer",
    ]

    /// Why, to be said after the name of a value.
    public var reason: String {
        switch self {
        case .existential(let type): "is of type '\(type)', whose values have no tangent in common"
        case .pointer(let name): "is of type '\(name)', and what it points to has no tangent"
        case .function: "is a function, which has no tangent"
        case .optional: "is optional, which is not supported yet"
        case .dictionary(let reason, _): reason
        case .shared(let word, let name): "is an instance of the \(word) '\(name)', which has no tangent"
        }
    }

    /// What would work.
    public var alternative: String {
        switch self {
        case .existential("Any"), .existential("AnyObject"): "name the type itself, or an enum of the types that there are"
        case .existential: "make the function generic over the protocol, or take an enum or a struct"
        case .pointer: "take an array, or an 'inout' array where it is written"
        case .function: "call a function that is declared by 'func', and take what it depends on as parameters"
        case .optional: "take a number, and a 'Bool' that says whether it is there"
        case .dictionary(_, let alternative): alternative
        case .shared(.actor, _): "pass the numbers that it holds as parameters"
        case .shared(_, let name): "make '\(name)' a struct, or pass the numbers that it holds as parameters"
        }
    }
}
