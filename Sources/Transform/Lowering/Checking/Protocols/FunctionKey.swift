import AdgenIR
import AdgenParser

/// A function of the symbol table with what its type parameters and those of its struct stand for, as far as these are no types of numbers.
///
/// Of such a function there is a body for each choice of types, as the layout of values and what is called depend on them.
struct FunctionKey: Hashable, Sendable {
    /// By the number of the symbol.
    var symbol: Int
    /// By the names of type parameters, be they the function's own or those of its struct; `Self` in members of protocols.
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
    /// The generic struct that it is a member of, whose type parameters are among them.
    var structure: SymbolID?
    /// By their names; those of opaque parameters are the words `some P`, and `Self` is that of a protocol's member.
    var types: [String: SwiftType] = [:]
    /// The names of opaque parameters, by where they stand.
    var opaque: [Int: String] = [:]
    /// The names of those that are generators of random numbers: what they stand for is only carried along, inside of the declaration too.
    var generators: Set<String> = []

    /// What of it holds in other members of the same struct.
    var aroundMembers: TypeEnvironment {
        guard let structure else { return TypeEnvironment() }
        return TypeEnvironment(structure: structure, types: types)
    }

    /// The type parameters of which it is still to be told what they stand for, by their names.
    var open: [String: Structure] {
        var result: [String: Structure] = [:]
        for (name, type) in types {
            guard case .structure(let structure) = type, let archetype = structure.archetype else { continue }
            if archetype.concrete == nil, structure.name == name { result[name] = structure }
        }
        return result
    }
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
            result = Structure(
                name: name,
                number: number,
                tangentName: structure.tangentName,
                fields: structure.fields,
                making: .impossible
            )
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
        switch self {
        case .structure(let structure):
            if let archetype = structure.archetype { return archetype.concrete ?? self }
            guard structure.arguments.contains(where: \.holdsArchetype) else { return self }
            return structure.mapping(\.concrete).map { .structure($0) } ?? self
        case .array(let element): return .array(element.concrete)
        case .tuple(let elements): return .tuple(elements.map { Element(label: $0.label, type: $0.type.concrete) })
        case .scalar(let scalar): return scalar.parameter?.standsFor.map { .scalar($0) } ?? self
        case .opaque: return self
        }
    }

    /// Whether an archetype is in it, at any depth.
    var holdsArchetype: Bool { holdsArchetype { _ in true } }

    /// Whether a type parameter is in it, at any depth, of which it is still to be told what it stands for.
    var holdsOpenArchetype: Bool { holdsArchetype { $0.concrete == nil } }

    private func holdsArchetype(where holds: (Archetype) -> Bool) -> Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsArchetype(where: holds)
        case .tuple(let elements): elements.contains { $0.type.holdsArchetype(where: holds) }
        case .structure(let structure):
            structure.archetype.map(holds) ?? structure.arguments.contains { $0.holdsArchetype(where: holds) }
        }
    }

    /// Whether it is no type that is only carried along, nor made of one.
    var isKnown: Bool {
        switch self {
        case .scalar: true
        case .opaque: false
        case .array(let element): element.isKnown
        case .tuple(let elements): elements.allSatisfy(\.type.isKnown)
        case .structure(let structure): structure.archetype?.concrete?.isKnown ?? structure.arguments.allSatisfy(\.isKnown)
        }
    }

    /// The type parameters that stand for numbers in it.
    var typeParameters: Set<TypeParameter> {
        Set(flattened.flatMap { ($0.scalar ?? $0.element)?.typeParameters ?? [] } + argumentParameters)
    }

    /// Those of generic structs, of which no property needs to be a number.
    private var argumentParameters: [TypeParameter] {
        switch self {
        case .scalar(let scalar): scalar.typeParameters
        case .opaque: []
        case .array(let element): element.argumentParameters
        case .tuple(let elements): elements.flatMap(\.type.argumentParameters)
        case .structure(let structure):
            structure.archetype?.concrete?.argumentParameters ?? structure.arguments.flatMap(\.argumentParameters)
        }
    }

    /// Whether it is made of so many types that there is no end to it, or none that is worth to be waited for: generic code can make ever
    /// larger types.
    var isTooLarge: Bool { size > 256 || depth > 48 }

    /// Of how many types it is made, itself among them.
    private var size: Int { arguments.reduce(1) { $0 + $1.size } }

    /// How many types lie in one another.
    private var depth: Int { 1 + (arguments.map(\.depth).max() ?? 0) }

    private var arguments: [SwiftType] {
        switch self {
        case .scalar, .opaque: []
        case .array(let element): [element]
        case .tuple(let elements): elements.map(\.type)
        case .structure(let structure): structure.archetype?.concrete?.arguments ?? structure.arguments
        }
    }
}

extension Archetype {
    /// The protocols of the module that it conforms to.
    var protocolTypes: [TypeID] { protocols.map { TypeID(index: $0) } }
}
