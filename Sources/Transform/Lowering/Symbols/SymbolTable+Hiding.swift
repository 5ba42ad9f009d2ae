import AdgenIR
import AdgenParser

/// Whether what the module adds to types of libraries may hide what these have.
extension SymbolTable {
    /// Whether an extension of the module may give a type a member of that name, beside the one that its library has.
    ///
    /// - Parameters:
    ///   - labels: Those of a call; only initialisers and subscripts are told apart by them.
    ///   - file: The file that sees it.
    func mayHide(_ name: String, labels: [String?]? = nil, of type: SwiftType, inFile file: Int) -> Bool {
        symbols(named: name).contains { symbol in
            guard areOfOneModule(symbol.file, file) || isExposed(symbol, toFile: file) else { return false }
            guard let container = symbol.container.map({ self[$0] }), let extended = container.extended else { return false }
            switch symbol.kind {
            case .function, .variable: break
            case .initializer, .subscripting:
                if let labels, !symbol.parameters.map(CalledParameter.init).accept(labels) { return false }
            default: return false
            }
            let place = LookupPlace(container.file, container.container)
            if case .library(let name)? = meanings(of: extended, at: place).last?.head, let scalar = Scalar(swiftName: name) {
                return .scalar(scalar) == type
            }
            let extendedTypes = index.types(extendedBy: container.id)
            return extendedTypes.isEmpty || extendedTypes.contains { reaches($0, type) }
        }
    }

    /// Whether what is added to a type reaches another.
    private func reaches(_ extended: TypeID, _ type: SwiftType) -> Bool {
        let entry = self[extended]
        // A type parameter has all that is added to the protocols it is constrained to.
        if isProtocol(extended) {
            // A number or vector has what is added to a protocol of the module only if the module says that it conforms.
            if !entry.isOfLibrary, case .scalar(let scalar) = type, scalar.parameter == nil {
                let count = type.vectorOrMask?.vector?.count
                let names = count.map { ["SIMD\($0)", "SIMDMask"] } ?? [scalar.swiftName]
                return names.compactMap { index.type(ofLibrary: $0) }.contains { protocols(of: $0).contains(extended) }
            }
            return addsConformances || type.holdsTypeParameter
        }
        if !entry.isOfLibrary || Self.unrelated.contains(entry.name) { return false }
        if let count = Vector.count(ofType: entry.name) { return type.vectorOrMask?.vector?.count == count }
        switch entry.name {
        case "SIMD", "SIMDStorage": return type.vectorOrMask != nil
        case "SIMDMask": return type.vectorOrMask?.isFloatingPoint == false
        case "Array": return type.elementType != nil
        case "Range", "ClosedRange": return type == .opaque(entry.name)
        default: return true
        }
    }

    /// Whether an extension adds conformances, by which the members of a protocol's extensions come to types of libraries.
    private var addsConformances: Bool {
        symbols.contains { $0.kind == .extensionBlock && !$0.inheritedTypes.isEmpty }
    }

    /// Types of the standard library and of Foundation that are neither numbers nor arrays.
    private static let unrelated: Set<String> = [
        "String", "Substring", "Character", "StaticString", "Dictionary", "Set", "Optional", "Result", "Data", "Date", "URL", "UUID",
        "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "CGFloat", "Float16", "Float80", "Decimal",
        "ArraySlice", "ContiguousArray", "Duration",
    ]
}
