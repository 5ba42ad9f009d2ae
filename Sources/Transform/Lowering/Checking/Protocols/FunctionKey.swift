import AdgenIR
import AdgenParser

/// A function of the symbol table with what its type parameters stand for, as far as these are constrained to protocols of the module.
///
/// Of a function over protocols there is a body for each choice of types, as the layout of values and what is called depend on them.
struct FunctionKey: Hashable, Sendable {
    /// By the number of the symbol.
    var symbol: Int
    /// By the names of type parameters; `Self` in members of protocols.
    var types: [String: SwiftType]

    init(_ symbol: Int, _ types: [String: SwiftType] = [:]) {
        self.symbol = symbol
        self.types = types
    }
}

/// What stands for type parameters and `Self` where types are resolved.
struct TypeEnvironment: Sendable {
    /// The declaration whose type parameters these are.
    var owner: SymbolID?
    /// By their names; those of opaque parameters are the words `some P`, and `Self` is that of a protocol's member.
    var types: [String: SwiftType] = [:]
    /// The names of opaque parameters, by where they stand.
    var opaque: [Int: String] = [:]
}

extension Structure {
    /// What tells archetypes of different declarations apart stands under the numbers of the standard library's collections.
    static func archetypeNumber(of owner: SymbolID) -> Int { -100 - owner.index }

    /// The declaration whose archetype it is.
    var archetypeOwner: SymbolID? { archetype == nil ? nil : SymbolID(index: -100 - number) }
}

extension SwiftType {
    /// A type of which only protocols are known.
    ///
    /// - Parameter concrete: What it stands for; nil of a type parameter that is still to be told.
    static func archetype(_ name: String, _ concrete: SwiftType?, _ protocols: [TypeID], of owner: SymbolID) -> SwiftType {
        let number = Structure.archetypeNumber(of: owner)
        var result: Structure
        if case .structure(let structure)? = concrete {
            result = structure
            result.name = name
            result.number = number
            result.making = .impossible
        } else {
            // What is no struct is one part without a name.
            result = Structure(
                name: name,
                number: number,
                tangentName: concrete?.isDifferentiable == true ? name : nil,
                fields: concrete.map { [Structure.Field(name: "", type: $0)] } ?? [],
                making: .impossible
            )
        }
        result.archetype = Archetype(concrete: concrete, protocols: Set(protocols.map(\.index)).sorted())
        return .structure(result)
    }

    var archetype: Archetype? {
        if case .structure(let structure) = self { structure.archetype } else { nil }
    }

    /// The type with what archetypes stand for in their place.
    var concrete: SwiftType {
        if let (kind, element) = collection {
            guard element.holdsArchetype else { return self }
            return kind == .slice ? .slice(of: element.concrete) : kind == .contiguous ? .contiguousArray(of: element.concrete) : self
        }
        switch self {
        case .structure(let structure): return structure.archetype?.concrete ?? self
        case .array(let element): return .array(element.concrete)
        case .tuple(let elements): return .tuple(elements.map { Element(label: $0.label, type: $0.type.concrete) })
        case .scalar, .opaque: return self
        }
    }

    /// Whether an archetype is in it, at any depth.
    var holdsArchetype: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsArchetype
        case .tuple(let elements): elements.contains { $0.type.holdsArchetype }
        case .structure(let structure): structure.archetype != nil || (collection?.element.holdsArchetype ?? false)
        }
    }
}

extension Archetype {
    /// The protocols of the module that it conforms to.
    var protocolTypes: [TypeID] { protocols.map { TypeID(index: $0) } }
}
