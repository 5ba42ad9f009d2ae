// What may stand in parentheses after the names of the attributes that the language knows.

enum AttributeForm {
    /// Nothing: a parenthesis opens the type that the attribute belongs to, as in `@autoclosure() -> Bool`.
    case none
    /// What a call takes. All attributes that are not listed are types or macros, and take that.
    case call
    case availability
    /// `before: macOS 13, iOS 16`.
    case backDeployment
    /// `module: "Other", macOS 10.15`.
    case origin
    /// `name`, `name:with:`.
    case selector
    /// `c`, `c, cType: "..."`, `witness_method: P`.
    case convention
    /// `of: f(_:), wrt: x`.
    case derivative
    /// `reverse, wrt: (x, y) where T: P`.
    case differentiability
    /// `exported: true, where T == Int`.
    case specialization
    /// `for: f(x:)`.
    case replacement
    /// `Equatable, ==(_:_:)`.
    case witness
    /// A declaration.
    case declaration
    /// One word, as in `@inline(never)`.
    case word
    /// One string literal.
    case text
    /// Tokens that nobody asks for.
    case tokens

    /// Whether the attribute means nothing without parentheses.
    var isRequired: Bool {
        switch self {
        case .none, .call, .selector, .differentiability, .tokens, .word: false
        case .availability, .backDeployment, .origin, .convention, .derivative, .specialization, .replacement, .witness, .declaration,
            .text:
            true
        }
    }

    init(of attribute: String) { self = Self.forms[attribute] ?? .call }

    private static let forms: [String: AttributeForm] = [
        "Sendable": .none, "autoclosure": .none, "escaping": .none, "noescape": .none,

        "available": .availability, "_spi_available": .availability,
        "backDeployed": .backDeployment, "_backDeploy": .backDeployment,
        "_originallyDefinedIn": .origin,
        "objc": .selector,
        "convention": .convention,
        "derivative": .derivative, "transpose": .derivative,
        "differentiable": .differentiability,
        "_specialize": .specialization, "specialized": .specialization,
        "_dynamicReplacement": .replacement,
        "_implements": .witness,
        "abi": .declaration,

        "c": .word, "exclusivity": .word, "inline": .word, "isolated": .word, "_inheritActorContext": .word, "_nonSendable": .word,
        "_spi": .word,
        "_objcRuntimeName": .word, "_optimize": .word, "_projectedValueProperty": .word,

        "_cdecl": .text, "_section": .text, "_semantics": .text, "_silgen_name": .text, "section": .text,

        "_documentation": .tokens, "_effects": .tokens, "_lifetime": .tokens, "_rawLayout": .tokens, "lifetime": .tokens,
    ]
}
