import AdgenIR

/// The names of what numbers have by the standard library, Foundation and swift-numerics: a protocol's extension never takes their place.
enum StandardMembers {
    /// Whether a number may have a member of a name without the module's doing.
    static func mayHave(_ name: String) -> Bool {
        !name.contains { $0.isLetter || $0 == "_" } || name.hasPrefix("_") || names.contains(name)
    }

    private static let names: Set<String> = Set(
        Elementary.allCases.flatMap { $0.entry.spellings.compactMap(\.callee.memberName) } + others
    )

    private static let others: [String] = [
        "acosh", "addProduct", "addReportingOverflow", "addingProduct", "addingReportingOverflow", "advanced", "augmented", "bigEndian",
        "binade",
        "bitPattern", "bitWidth", "byteSwapped", "clamp", "clamped", "codingKey", "customMirror", "customPlaygroundQuickLook",
        "debugDescription", "description", "distance", "dividedReportingOverflow", "dividingFullWidth", "encode", "exponent",
        "exponentBitCount", "exponentBitPattern", "floatingPointClass", "formRemainder", "formSquareRoot", "formTruncatingRemainder",
        "formatted", "greatestFiniteMagnitude", "hash", "hashValue", "infinity", "init", "isApproximatelyEqual", "isCanonical", "isEqual",
        "isFinite", "isInfinite", "isLess", "isLessThanOrEqualTo", "isMultiple", "isNaN", "isNormal", "isSignalingNaN", "isSigned",
        "isSubnormal", "isTotallyOrdered", "isZero", "leadingZeroBitCount", "leastNonzeroMagnitude", "leastNormalMagnitude", "littleEndian",
        "magnitude", "max", "maximum", "maximumMagnitude", "min", "minimum", "minimumMagnitude", "multipliedFullWidth",
        "multipliedReportingOverflow", "nan", "negate", "nextDown", "nextUp", "nonzeroBitCount", "optimizedReciprocal", "pi",
        "quotientAndRemainder", "radix", "random", "reciprocal", "relaxedAdd", "relaxedMul", "remainder", "remainderReportingOverflow",
        "round", "rounded", "scalarCount", "sign", "signGamma", "signalingNaN", "significand", "significandBitCount",
        "significandBitPattern", "significandWidth", "signum", "squareRoot", "subtractingReportingOverflow", "trailingZeroBitCount",
        "truncatingRemainder", "ulp", "ulpOfOne", "words", "write", "zero", "zeroTangentVector",
    ]
}

extension Spelling.Callee {
    /// The name that it has as a member.
    fileprivate var memberName: String? {
        switch self {
        case .staticMethod(let name, _), .method(let name, _), .property(let name): name
        case .function, .firstOfFunction, .initializer, .rounded: nil
        }
    }
}
