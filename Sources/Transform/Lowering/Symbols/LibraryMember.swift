import AdgenIR

/// The members that types of the standard library have by themselves, known or not to the transform, and what they give.
///
/// They matter where the module adds members of the same names: which of them is meant then depends on more than the arguments if they give
/// different types. And in an extension of a type, a name that stands alone is first of all one of these.
struct LibraryMember {
    /// What a member gives, as far as it takes part in the choice.
    enum Result {
        /// A value of the type that the member is one of.
        case same
        /// An element of an array, or a lane of a vector, perhaps an optional one.
        case element
        case truth
        case whole
        case nothing
        case other
    }

    /// The labels of its parameters, `_` for none; nil of a property.
    private let labels: [Substring]?
    private let result: Result

    /// Whether a type has a member of the name.
    static func has(_ name: String, in type: SwiftType) -> Bool { table(of: type)[name] != nil }

    /// Whether a member of the name may be meant, and gives another type than the one of the module's that fits.
    ///
    /// - Parameter labels: Those of a call; nil for a property.
    static func mayBeMeant(_ name: String, _ labels: [String?]?, of type: SwiftType, insteadOfOneThatGives result: SwiftType) -> Bool {
        table(of: type)[name]?.contains { $0.accepts(labels) && !$0.gives(result, of: type) } ?? false
    }

    /// Whether a member of the name may be meant at all.
    static func mayBeMeant(_ name: String, _ labels: [String?]?, of type: SwiftType) -> Bool {
        table(of: type)[name]?.contains { $0.accepts(labels) } ?? false
    }

    /// Whether a number may have a member of the name without the module's doing, be it of the standard library or of swift-numerics: a protocol's
    /// extension never takes the place of that.
    static func mayBeNumbers(_ name: String, _ type: SwiftType) -> Bool {
        !name.contains { $0.isLetter || $0 == "_" } || name.hasPrefix("_") || name == "init" || numerics.contains(name)
            || has(name, in: type)
    }

    /// Any of the parameters may have a default.
    private func accepts(_ called: [String?]?) -> Bool {
        guard let labels, let called else { return (labels == nil) == (called == nil) }
        var rest = called[...]
        for label in labels where rest.first.map({ ($0 ?? "_") == label }) ?? false { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    private func gives(_ given: SwiftType, of type: SwiftType) -> Bool {
        switch result {
        case .same: given == type
        case .element: given == type.elementType || given.scalar != nil && given.scalar == type.vectorOrMask?.laneType
        case .truth: given == .scalar(.bool)
        case .whole: given == .scalar(.int)
        case .nothing: given == .void
        case .other: false
        }
    }
}

// MARK: Tables

extension LibraryMember {
    private typealias Table = [String: [LibraryMember]]

    private static func table(of type: SwiftType) -> Table {
        switch type {
        case .scalar(.double), .scalar(.float), .scalar(.parameter): floatingPoint
        case .scalar(.int): whole
        case .scalar(.bool): truth
        case .scalar(.vector), .scalar(.mask): vector
        case .array: array
        case .tuple, .structure, .opaque, .scalar(.opaque): [:]
        }
    }

    private static func table(_ members: [(Result, String)]) -> Table {
        var table: Table = [:]
        for (result, text) in members + [(.other, shared)] {
            for word in text.split(whereSeparator: \.isWhitespace) {
                let parts = word.split(separator: "(", omittingEmptySubsequences: false)
                let labels = parts.count < 2 ? nil : parts[1].dropLast().split(separator: ":")
                table[String(parts[0]), default: []].append(LibraryMember(labels: labels, result: result))
            }
        }
        return table
    }

    private static let shared = """
        description debugDescription customMirror customPlaygroundQuickLook hash(into:) hashValue encode(to:) write(to:) random(in:)
        random(in:using:) random() random(using:) formatted() formatted(_:)
        """

    private static let floatingPoint = table([
        (
            .same,
            """
            addingProduct(_:_:) advanced(by:) binade distance(to:) greatestFiniteMagnitude infinity leastNonzeroMagnitude
            leastNormalMagnitude magnitude maximum(_:_:) maximumMagnitude(_:_:) minimum(_:_:) minimumMagnitude(_:_:) nan nextDown nextUp
            pi remainder(dividingBy:) rounded() rounded(_:) signalingNaN significand squareRoot() truncatingRemainder(dividingBy:) ulp
            ulpOfOne zero
            """
        ),
        (
            .truth,
            """
            isCanonical isEqual(to:) isFinite isInfinite isLess(than:) isLessThanOrEqualTo(_:) isNaN isNormal isSignalingNaN isSubnormal
            isTotallyOrdered(belowOrEqualTo:) isZero isApproximatelyEqual(to:absoluteTolerance:relativeTolerance:norm:)
            """
        ),
        (.whole, "exponentBitCount radix significandBitCount significandWidth"),
        (
            .nothing,
            """
            addProduct(_:_:) formRemainder(dividingBy:) formSquareRoot() formTruncatingRemainder(dividingBy:) negate() round() round(_:)
            """
        ),
        (.other, "bitPattern exponent exponentBitPattern floatingPointClass sign significandBitPattern"),
    ])

    private static let whole = table([
        (.same, "advanced(by:) bigEndian byteSwapped distance(to:) littleEndian max min signum() zero"),
        (.whole, "bitWidth leadingZeroBitCount nonzeroBitCount trailingZeroBitCount"),
        (.truth, "isMultiple(of:) isSigned"),
        (.nothing, "negate()"),
        (
            .other,
            """
            magnitude words codingKey addingReportingOverflow(_:) dividedReportingOverflow(by:) dividingFullWidth(_:)
            multipliedFullWidth(by:) multipliedReportingOverflow(by:) quotientAndRemainder(dividingBy:)
            remainderReportingOverflow(dividingBy:) subtractingReportingOverflow(_:)
            """
        ),
    ])

    private static let truth = table([(.nothing, "toggle()")])

    private static let vector = table([
        (
            .same,
            """
            addingProduct(_:_:) clamped(lowerBound:upperBound:) leadingZeroBitCount nonzeroBitCount one replacing(with:where:) rounded(_:)
            squareRoot() trailingZeroBitCount zero
            """
        ),
        (.element, "max() min() sum() wrappedSum() w x y z"),
        (.whole, "scalarCount"),
        (
            .nothing,
            """
            addProduct(_:_:) clamp(lowerBound:upperBound:) formSquareRoot() replace(with:where:) round(_:)
            """
        ),
        (.other, "evenHalf highHalf indices lowHalf oddHalf"),
    ])

    private static let array = table([
        (.same, "filter(_:) reversed() shuffled() shuffled(using:) sorted() sorted(by:) sorted(using:)"),
        (
            .element,
            """
            first first(where:) last last(where:) max() max(by:) min() min(by:) popLast() randomElement() randomElement(using:) remove(at:)
            removeFirst() removeLast()
            """
        ),
        (
            .truth,
            """
            allSatisfy(_:) contains(_:) contains(where:) elementsEqual(_:) elementsEqual(_:by:) isEmpty lexicographicallyPrecedes(_:)
            lexicographicallyPrecedes(_:by:) starts(with:) starts(with:by:)
            """
        ),
        (
            .whole,
            """
            capacity count count(where:) distance(from:to:) endIndex index(_:offsetBy:) index(after:) index(before:) partition(by:)
            startIndex underestimatedCount
            """
        ),
        (
            .nothing,
            """
            append(_:) append(addingCapacity:initializingWith:) append(contentsOf:) forEach(_:) formIndex(_:offsetBy:) formIndex(after:)
            formIndex(before:) insert(_:at:) insert(contentsOf:at:) removeAll(keepingCapacity:) removeAll(where:) removeFirst(_:)
            removeLast(_:) removeSubrange(_:) removeSubranges(_:) replaceSubrange(_:with:) reserveCapacity(_:) reverse() shuffle()
            shuffle(using:) sort() sort(by:) sort(using:) swapAt(_:_:)
            """
        ),
        (
            .other,
            """
            applying(_:) compactMap(_:) difference(from:) difference(from:by:) drop(while:) dropFirst(_:) dropLast(_:) enumerated()
            firstIndex(of:) firstIndex(where:) flatMap(_:) formIndex(_:offsetBy:limitedBy:) index(_:offsetBy:limitedBy:) index(of:) indices
            indices(of:) indices(where:) joined() joined(separator:) lastIndex(of:) lastIndex(where:) lazy makeIterator() map(_:)
            moveSubranges(_:to:) mutableSpan prefix(_:) prefix(through:) prefix(upTo:) prefix(while:) publisher reduce(_:_:) reduce(into:_:)
            removingSubranges(_:) span split(maxSplits:omittingEmptySubsequences:whereSeparator:)
            split(separator:maxSplits:omittingEmptySubsequences:) suffix(_:) suffix(from:) trimmingPrefix(_:) withContiguousMutableStorageIfAvailable(_:)
            withContiguousStorageIfAvailable(_:) withUnsafeBufferPointer(_:) withUnsafeBytes(_:) withUnsafeMutableBufferPointer(_:)
            withUnsafeMutableBytes(_:) withUnsafePointer(_:)
            """
        ),
    ])
}

// MARK: swift-numerics

extension LibraryMember {
    /// The names of the elementary functions, and of what else swift-numerics and the standard library's own differentiation add to numbers.
    private static let numerics = Set(
        Elementary.allCases.flatMap { $0.entry.spellings.compactMap(\.callee.memberName) }
            + ["augmented", "optimizedReciprocal", "reciprocal", "relaxedAdd", "relaxedMul", "signGamma", "zeroTangentVector"]
    )
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
