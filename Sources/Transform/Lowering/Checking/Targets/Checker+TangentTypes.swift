import AdgenIR
import AdgenParser

/// Why it is not certain whether a type has tangents, or cannot have them written.
enum TangentObstacle: Error {
    /// The type as it is written.
    case unsupported(String)
    case undecided(String)
    /// A struct that holds numbers.
    case unmarked(Symbol)
}

/// Whether types have tangents. A type has none only if all that it is made of is known to have none: text, counts, classes, functions.
extension Checker {
    mutating func hasTangent(_ type: TypeSyntax, at place: LookupPlace) throws -> Bool {
        var known: Set<TypeID> = []
        return try hasTangent(type, at: place, &known, depth: 0)
    }

    private mutating func hasTangent(_ type: TypeSyntax, at place: LookupPlace, _ known: inout Set<TypeID>, depth: Int) throws -> Bool {
        guard depth < 32 else { throw TangentObstacle.unsupported(type.text) }
        if case .tuple(let tuple) = type {
            var hasTangent = false
            for element in tuple.elements {
                if try self.hasTangent(element.type, at: place, &known, depth: depth + 1) { hasTangent = true }
            }
            return hasTangent
        }
        let meanings = symbols.meanings(of: type, at: place)
        if meanings.count > 1 { throw TangentObstacle.undecided(type.text) }
        guard let meaning = meanings.first else { throw TangentObstacle.unsupported(type.text) }
        switch meaning.head {
        case .library(let name): return try hasTangent(library: name, meaning, type, &known, depth: depth)
        case .type(let id) where symbols.isGeneric(id):
            guard case .structure(let structure) = resolve(type, at: place) else { throw TangentObstacle.unsupported(type.text) }
            if structure.tangentName != nil { return true }
            // It is marked, and what it is made of has no tangents.
            if self.structure(id)?.tangentName != nil { throw TangentObstacle.unsupported(type.text) }
            throw symbols[id].declarations.first.map { TangentObstacle.unmarked(symbols[$0]) } ?? .unsupported(type.text)
        case .type(let id):
            guard meaning.arguments.isEmpty else { throw TangentObstacle.unsupported(type.text) }
            return try hasTangent(own: id, type, &known, depth: depth)
        case .structural: return try hasTangent(structural: meaning, type, &known, depth: depth)
        case .parameter(let parameter):
            guard substituted(parameter) != nil || scalar(parameter, at: place) != nil else { throw TangentObstacle.unsupported(type.text) }
            return true
        case .member:
            // The lanes of a type parameter.
            guard case .scalar(let scalar) = resolve(type, at: place) else { throw TangentObstacle.unsupported(type.text) }
            return scalar.isFloatingPoint
        case .associatedType: throw TangentObstacle.unsupported(type.text)
        }
    }

    private mutating func hasTangent(
        library name: String,
        _ meaning: TypeMeaning,
        _ type: TypeSyntax,
        _ known: inout Set<TypeID>,
        depth: Int
    ) throws -> Bool {
        if Scalar(swiftName: name)?.isFloatingPoint == true { return true }
        if Self.constantTypes.contains(name) { return false }
        let isKnown = Self.containers.contains(name) || Self.vectors.contains(name)
        guard isKnown, !meaning.arguments.isEmpty else { throw TangentObstacle.unsupported(type.text) }
        var hasTangent = false
        for argument in meaning.arguments {
            // The count of an inline array.
            if case .integer = argument { continue }
            if try self.hasTangent(argument, at: meaning.place, &known, depth: depth + 1) { hasTangent = true }
            // Tuples conform to nothing, so that arrays of them are not combined by what arrays have in common.
            // Nor do numbers of type parameters, of which only arrays are known to the runtime library.
            if hasTangent, case .array(.array(let element)) = resolve(type, at: meaning.place), element.holdsTypeParameter,
                !element.isStructure
            {
                throw TangentObstacle.unsupported(type.text)
            }
            if hasTangent, case .tuple(let tuple) = argument, tuple.elements.count > 1 { throw TangentObstacle.unsupported(type.text) }
        }
        if hasTangent, name == "Dictionary" {
            let resolved = resolve(type, at: meaning.place)
            guard let (key, value) = resolved.dictionary, value.hasTangentsInCommon, isSendable(key) else {
                throw TangentObstacle.unsupported(type.text)
            }
            return true
        }
        if hasTangent, !Self.arrays.contains(name), !Self.vectors.contains(name) { throw TangentObstacle.unsupported(type.text) }
        return hasTangent
    }

    /// A type of the module.
    private mutating func hasTangent(own id: TypeID, _ type: TypeSyntax, _ known: inout Set<TypeID>, depth: Int) throws -> Bool {
        let declarations = symbols[id].declarations.map { symbols[$0] }
        guard declarations.count == 1, let declaration = declarations.first else { throw TangentObstacle.undecided(type.text) }
        switch declaration.kind {
        case .classType, .actor:
            return false
        case .structure where declaration.attribute(named: "Differentiable") != nil:
            return true
        case .structure, .enumeration:
            guard !symbols.isInGenericContext(inside: declaration) else { throw TangentObstacle.unsupported(type.text) }
            // What contains itself has what else it has.
            guard known.insert(id).inserted else { return false }
            let holdsNumbers =
                declaration.kind == .structure
                ? holdsNumbers(structure: declaration, &known, depth: depth) : holdsNumbers(enumeration: id, &known, depth: depth)
            if holdsNumbers { throw declaration.kind == .structure ? TangentObstacle.unmarked(declaration) : .unsupported(type.text) }
            return false
        default:
            throw TangentObstacle.unsupported(type.text)
        }
    }

    /// Whether a struct holds numbers, or what may hold some.
    private mutating func holdsNumbers(structure declaration: Symbol, _ known: inout Set<TypeID>, depth: Int) -> Bool {
        for property in storedProperties(of: declaration) where property.attribute(named: "NoDerivative") == nil {
            if let type = property.writtenType {
                if (try? hasTangent(type, at: LookupPlace(inside: property), &known, depth: depth + 1)) ?? true { return true }
                continue
            }
            switch property.binding?.initializer {
            case .stringLiteral, .boolLiteral, .integerLiteral: continue
            default: return true
            }
        }
        return false
    }

    private mutating func holdsNumbers(enumeration id: TypeID, _ known: inout Set<TypeID>, depth: Int) -> Bool {
        let cases = symbols[id].declarations.flatMap { symbols.membersInBraces(of: $0) }.filter { $0.kind == .enumCase }
        for symbol in cases {
            for parameter in symbol.parameters {
                guard let type = parameter.type else { return true }
                if (try? hasTangent(type, at: LookupPlace(inside: symbol), &known, depth: depth + 1)) ?? true { return true }
            }
        }
        return false
    }

    private mutating func hasTangent(structural meaning: TypeMeaning, _ type: TypeSyntax, _ known: inout Set<TypeID>, depth: Int) throws
        -> Bool
    {
        if let alias = meaning.aliases.last.map({ symbols[$0] }) {
            guard let written = alias.writtenType, alias.genericParameters.isEmpty else { throw TangentObstacle.unsupported(type.text) }
            return try hasTangent(written, at: LookupPlace(inside: alias), &known, depth: depth + 1)
        }
        switch type {
        case .function, .metatype: return false
        case .attributed(let attributed): return try hasTangent(attributed.type, at: meaning.place, &known, depth: depth + 1)
        default: throw TangentObstacle.unsupported(type.text)
        }
    }

    /// Types of libraries that hold no numbers with a derivative.
    private static let constantTypes: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128", "Bool", "String",
        "Substring", "Character", "StaticString", "Unicode.Scalar", "Void", "Never", "ObjectIdentifier", "AnyHashable", "Data", "UUID",
        "URL", "Locale", "TimeZone", "Calendar", "Duration", "SystemRandomNumberGenerator",
    ]

    private static let vectors: Set<String> = ["SIMD2", "SIMD3", "SIMD4", "SIMD8", "SIMD16", "SIMD32", "SIMD64"]

    /// Containers whose tangents are arrays of tangents.
    private static let arrays: Set<String> = ["Array", "ArraySlice", "ContiguousArray"]

    /// Types of libraries that hold what their arguments say.
    private static let containers: Set<String> = [
        "Array", "ArraySlice", "ContiguousArray", "InlineArray", "Set", "Dictionary", "Optional", "Range", "ClosedRange", "Result",
        "KeyValuePairs", "CollectionOfOne",
    ]
}

extension SwiftType {
    fileprivate var isStructure: Bool {
        if case .structure = self { true } else { false }
    }
}
