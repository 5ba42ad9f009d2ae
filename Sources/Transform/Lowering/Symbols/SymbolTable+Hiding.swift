import AdgenIR
import AdgenParser

/// Which types of libraries the module's extensions add to, as seen from a type that may have what is added.
extension SymbolTable {
    /// The types and protocols whose extensions may add members to a type.
    func extendedTypes(reaching type: SwiftType) -> [TypeID] {
        types.map(\.id).filter { reaches($0, type) }
    }

    /// Whether what is added to a type reaches another.
    private func reaches(_ extended: TypeID, _ type: SwiftType) -> Bool {
        let entry = self[extended]
        if isProtocol(extended) { return !entry.isOfLibrary && (mayBeDemanded(of: type) || isProtocol(extended, ofWhatReaches: type)) }
        if !entry.isOfLibrary || entry.path.count > 1 || Self.unrelated.contains(entry.name) { return false }
        if let scalar = Scalar(swiftName: entry.name) { return .scalar(scalar) == type }
        if let count = Vector.count(ofType: entry.name) { return type.vectorOrMask?.vector?.count == count }
        if Self.sequences.contains(entry.name) {
            return type.sequenceElement != nil || type.dictionary != nil || [.opaque("Range"), .opaque("ClosedRange")].contains(type)
        }
        if Self.numbers.contains(entry.name) { return type.scalar != nil && type.vectorOrMask == nil && type != .scalar(.bool) }
        switch entry.name {
        case "SIMD", "SIMDStorage": return type.vectorOrMask != nil
        case "SIMDMask": return type.vectorOrMask?.isFloatingPoint == false
        case "Array": return type.elementType != nil
        case "ArraySlice": return type.collection?.kind == .slice
        case "ContiguousArray": return type.collection?.kind == .contiguous
        case "Dictionary": return type.dictionary != nil
        case "InlineArray": return type.collection?.kind == .inline
        case "Range", "ClosedRange": return type == .opaque(entry.name)
        default: return true
        }
    }

    /// Whether a type parameter is in a type of which protocols of the module may be demanded: its constraints name something of the module.
    private func mayBeDemanded(of type: SwiftType) -> Bool {
        type.flattened.contains { leaf in
            ((leaf.scalar ?? leaf.element)?.typeParameters ?? []).contains { parameter in
                // `V.Scalar: P` demands `P`; `V.Scalar == T` demands nothing.
                let demands = parameter.requirements.filter { $0.contains(":") }.map { String($0.drop { $0 != ":" }) }
                return (parameter.constraints + demands).contains { constraint in
                    constraint.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { module.numbers[String($0)] != nil }
                }
            }
        }
    }

    /// Whether the module makes a type of a library conform to a protocol of its own, by which it gets what is added to that.
    private func isProtocol(_ extended: TypeID, ofWhatReaches type: SwiftType) -> Bool {
        types.contains { $0.isOfLibrary && supertypes(of: $0.id).contains(extended) && reaches($0.id, type) }
    }

    /// Types of the standard library and of Foundation that are neither numbers nor collections of them.
    private static let unrelated: Set<String> = [
        "String", "Substring", "Character", "StaticString", "Set", "Optional", "Result", "Data", "Date", "URL", "UUID",
        "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "CGFloat", "Float16", "Float80", "Decimal",
        "Duration",
    ]

    /// Protocols that arrays conform to, and numbers do not.
    private static let sequences: Set<String> = [
        "Sequence", "Collection", "BidirectionalCollection", "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection",
        "ExpressibleByArrayLiteral", "LazySequenceProtocol", "LazyCollectionProtocol",
    ]

    /// Protocols that numbers conform to, and arrays and vectors do not.
    private static let numbers: Set<String> = [
        "AdditiveArithmetic", "Numeric", "SignedNumeric", "BinaryInteger", "FixedWidthInteger", "SignedInteger", "FloatingPoint",
        "BinaryFloatingPoint", "Strideable", "Comparable", "ElementaryFunctions", "RealFunctions", "Real", "AlgebraicField",
    ]
}
