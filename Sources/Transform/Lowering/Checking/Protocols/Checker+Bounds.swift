import AdgenIR
import AdgenParser

/// What constraints say of a type: which protocols it conforms to, and what their associated types are.
struct Bounds {
    /// The protocols of the module, with those that they inherit from.
    var protocols: [TypeID] = []
    /// The protocols of libraries.
    var libraryNames: [String] = []
    /// What `P<X>` says: that the associated types of these names are `X`.
    var arguments: [(name: String, type: TypeSyntax, place: LookupPlace)] = []
    /// Whether it was understood what all of them are.
    var isKnown = true

    mutating func add(_ other: Bounds) {
        protocols += other.protocols.filter { !protocols.contains($0) }
        libraryNames += other.libraryNames.filter { !libraryNames.contains($0) }
        arguments += other.arguments
        isKnown = isKnown && other.isKnown
    }

    /// Whether a value has no members but those that protocols of the module give it, none at least that the module's own could be confused with.
    var areOfModule: Bool { isKnown && libraryNames.allSatisfy(Self.plain.contains) }

    /// Whether nothing is known but that it is a generator of random numbers.
    var areOfGenerator: Bool {
        isKnown && protocols.isEmpty && libraryNames.contains(OpaqueKind.generatorProtocol)
            && libraryNames.allSatisfy { Self.plain.contains($0) || $0 == OpaqueKind.generatorProtocol }
    }

    /// Protocols of numbers that may be whole: of these it is asked to be constrained further.
    fileprivate static let numbers: Set<String> = [
        "AdditiveArithmetic", "AlgebraicField", "BinaryInteger", "FixedWidthInteger", "Numeric", "SignedInteger", "SignedNumeric",
        "Strideable", "UnsignedInteger",
    ]

    fileprivate static let plain: Set<String> = [
        "BitwiseCopyable", "Codable", "Copyable", "CustomDebugStringConvertible", "CustomStringConvertible", "Decodable", "Differentiable",
        "Encodable", "Equatable", "Escapable", "Hashable", "Sendable", "SendableMetatype",
    ]
}

extension Checker {
    /// What a constraint says that is written after a colon.
    func bounds(_ bound: TypeSyntax, at place: LookupPlace, depth: Int = 0) -> Bounds {
        var result = Bounds()
        guard depth < 32 else {
            result.isKnown = false
            return result
        }
        switch bound {
        case .composition(let composition):
            for part in composition.parts { result.add(bounds(part, at: place, depth: depth + 1)) }
            return result
        case .attributed(let attributed):
            return bounds(attributed.type, at: place, depth: depth + 1)
        default:
            break
        }
        let meanings = symbols.meanings(of: bound, at: place)
        guard meanings.count == 1, let meaning = meanings.first else {
            result.isKnown = false
            return result
        }
        switch meaning.head {
        case .library(let name):
            result.libraryNames.append(name)
            result.isKnown = meaning.arguments.isEmpty
        case .type(let type) where symbols.isProtocol(type):
            result.protocols = [type] + symbols.protocols(of: type)
            result.libraryNames = symbols.inheritedLibraryNames(of: type)
            let names = symbols[type].declarations.first.map { symbols[$0].primaryAssociatedTypes } ?? []
            result.arguments = zip(names, meaning.arguments).map { ($0, $1, meaning.place) }
            result.isKnown = names.count >= meaning.arguments.count && symbols[type].declarations.count == 1
        case .structural:
            guard let alias = meaning.aliases.last.map({ symbols[$0] }), let written = alias.writtenType else {
                result.isKnown = false
                return result
            }
            return bounds(written, at: LookupPlace(inside: alias), depth: depth + 1)
        case .type, .parameter, .associatedType, .member:
            result.isKnown = false
        }
        return result
    }

    /// What the declaration around says of one of its types: `S`, `Self` or, by their names with what they belong to, associated types.
    ///
    /// - Parameter names: What it is called there.
    func bounds(of names: Set<String>, in owner: Symbol) -> Bounds {
        var result = Bounds()
        for constraint in demands(of: owner) where constraint.relation == .conforms {
            guard case .type(let subject) = constraint.subject, names.contains(subject.text.withoutSpaces) else { continue }
            result.add(bounds(constraint.bound, at: LookupPlace(inside: symbols[constraint.writtenAt])))
        }
        return result
    }

    /// Why a type parameter is not supported that a protocol of a library constrains.
    func refusal(ofProtocolsOf parameter: GenericParameterSymbol, in symbol: Symbol) -> Refusal? {
        guard !parameter.isPack, !parameter.isValue else { return nil }
        var all = bounds(of: [parameter.name], in: symbol)
        if let constraint = parameter.constraint { all.add(bounds(constraint, at: LookupPlace(inside: symbols[parameter.owner]))) }
        // Of vectors it is said what is to be known of their lanes.
        guard !all.areOfGenerator else { return nil }
        guard let name = all.libraryNames.first(where: { !Bounds.plain.contains($0) && $0 != "SIMD" }) else { return nil }
        guard !all.protocols.isEmpty || !Bounds.numbers.contains(name) else { return nil }
        return Refusal(
            "'\(parameter.name)' is constrained to '\(name)', whose members are not known to adgen",
            at: parameter.syntax.node,
            note: "demand what is needed of it in a protocol of your own"
        )
    }

    /// The names by which text mentions what is only known by its protocols: type parameters, `Self`, and associated types that stand alone.
    var namesOfArchetypes: Set<String> {
        var names: Set<String> = []
        for (name, type) in context.environment.types {
            names.insert(name)
            guard name == "Self", let archetype = type.archetype else { continue }
            for requirement in archetype.protocolTypes.flatMap({ symbols.requirements(of: $0) }) where requirement.kind == .associatedType {
                names.insert(requirement.name)
            }
        }
        return names
    }

    /// What a function is named after that is called for certain types: these stand before its name.
    func instancePath(of symbol: FunctionSymbol, _ types: [String: SwiftType]) -> [String] {
        let others = types.filter { $0.key != "Self" }.sorted { $0.key < $1.key }.map(\.value.spelling)
        let path = types["Self"].map { [$0.spelling] } ?? symbol.path
        return (path + others).map { $0.filter { $0.isLetter || $0.isNumber || $0 == "_" } }
    }
}

extension FunctionSymbol {
    /// Whether it is a member of a protocol: what it is called on is another type in each call.
    func isOfProtocol(_ symbols: SymbolTable) -> Bool { owner.map { symbols.isProtocol($0) } ?? false }
}

extension TypeSyntax {
    /// The opaque types of a parameter, as in `[some Shape]`.
    var opaqueTypes: [ConstrainedType] {
        switch self {
        case .some(let type): [type]
        case .attributed(let attributed): attributed.type.opaqueTypes
        case .array(let array): array.element.opaqueTypes
        case .tuple(let tuple): tuple.elements.flatMap(\.type.opaqueTypes)
        default: []
        }
    }
}

extension String {
    var withoutSpaces: String { filter { !$0.isWhitespace } }
}
