/// Which functions there are of a number whose type is a type parameter: what its constraints say.
extension Spelling {
    /// Whether a function of numbers of the type can be written so.
    public func serves(_ scalar: Scalar) -> Bool {
        guard case .parameter(let parameter) = scalar else { return scalars.contains(scalar) }
        return capability.map(parameter.has) ?? false
    }

    /// What a type parameter has to be constrained to for functions of its numbers to be written so; nil if there are none.
    public var capability: TypeParameter.Capability? {
        switch library {
        case .standard: .floatingPoint
        case .autoDiff: callee == .function("signum") ? .floatingPoint : nil
        case .mathematics: callee.name.flatMap { Self.generic.contains($0) ? .floatingPoint : nil }
        case .realModule:
            switch callee {
            case .staticMethod(let name, _) where Self.elementary.contains(name): .elementaryFunctions
            case .staticMethod("cosMinusOne", _): .real
            default: .realFunctions
            }
        }
    }

    /// The functions of the C library that Swift declares for all `FloatingPoint` types.
    private static let generic: Set<String> = ["fabs", "sqrt", "fma", "remainder", "fmod", "ceil", "floor", "round", "trunc"]

    /// What swift-numerics' `ElementaryFunctions` demands.
    private static let elementary: Set<String> = [
        "exp", "expMinusOne", "cosh", "sinh", "tanh", "cos", "sin", "tan", "log", "acosh", "asinh", "atanh", "acos", "asin", "atan", "pow",
        "sqrt",
        "root",
    ]
}

extension Spelling.Callee {
    /// The base name that is written.
    public var name: String? {
        switch self {
        case .function(let name), .firstOfFunction(let name), .staticMethod(let name, _), .method(let name, _), .property(let name): name
        case .initializer: nil
        case .rounded: "rounded"
        }
    }
}

extension Elementary {
    /// What a type parameter may be constrained to for the function to be written of it, the least demanding first; none if there is no such.
    public var capabilities: [TypeParameter.Capability] {
        let all = entry.spellings.filter { !$0.isOnlyRead }.compactMap(\.capability)
        return TypeParameter.Capability.allCases.filter(all.contains)
    }
}
