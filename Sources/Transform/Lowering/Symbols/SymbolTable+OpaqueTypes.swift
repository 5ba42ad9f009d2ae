import AdgenParser

/// What a type is whose values have no tangent and are only carried along.
enum OpaqueKind: Sendable {
    /// A class of the module; its instances are shared.
    case classType(TypeID)
    case actor(TypeID)
    /// `any P`, or `P` in its place, with the protocols of the module among its parts; `Any` and `AnyObject` have none.
    case existential([TypeID])
    case pointer(PointerType)
    case function
    case optional
    /// A generator of random numbers that is no class, of the module or the standard library's, with the types whose members it has.
    case generator(TypeID?, members: [TypeID])
    /// Whatever else: enums, strings, types of libraries.
    case other

    /// What the instances of a class or actor, or what conforms to a protocol, has as members.
    var memberTypes: [TypeID] {
        switch self {
        case .classType(let type), .actor(let type): [type]
        case .existential(let protocols): protocols
        case .generator(_, let members): members
        case .pointer, .function, .optional, .other: []
        }
    }

    static let generatorProtocol = "RandomNumberGenerator"
    static let systemGenerator = "SystemRandomNumberGenerator"
}

/// A type of the standard library by which memory is read or written that belongs to something else.
struct PointerType: Sendable {
    enum Access: Sendable {
        /// Single elements and whatever follows them: `UnsafePointer<T>`.
        case elements
        /// Elements with their count: `UnsafeBufferPointer<T>`, `Span<T>`.
        case buffer
        /// Bytes, or what nobody sees.
        case raw
    }

    var name: String
    var access: Access
    /// What it points to, and where that is written.
    var pointee: TypeSyntax?
    var place: LookupPlace?

    /// Whether it is checked by the compiler that what it points to is there: such values cannot be kept, and some not copied.
    var isSpan: Bool { name.hasSuffix("Span") }
}

/// Types that are only carried along, told apart.
extension SymbolTable {
    func opaqueKind(of type: TypeSyntax, at place: LookupPlace) -> OpaqueKind {
        switch type {
        case .attributed(let attributed): return opaqueKind(of: attributed.type, at: place)
        case .function: return .function
        case .optional, .implicitlyUnwrappedOptional: return .optional
        case .any(let existential): return .existential(protocols(in: existential.constraint, at: place))
        case .composition: return .existential(protocols(in: type, at: place))
        default: break
        }
        let meanings = meanings(of: type, at: place)
        guard let meaning = meanings.first, meanings.count == 1 else { return .other }
        switch meaning.head {
        case .type(let type): return kind(of: type)
        case .library(let name): return kind(ofLibraryType: name, meaning)
        case .structural:
            // An alias for what is none of the module's types.
            guard let alias = meaning.aliases.last.map({ self[$0] }), let written = alias.writtenType else { return .other }
            return opaqueKind(of: written, at: LookupPlace(inside: alias))
        case .parameter, .associatedType, .member: return .other
        }
    }

    private func kind(of type: TypeID) -> OpaqueKind {
        switch Set(kinds(of: type)) {
        case [.classType]: .classType(type)
        case [.actor]: .actor(type)
        case [.protocolType]: .existential([type])
        default: isGenerator(type) ? .generator(type, members: [type] + addedToGenerators) : .other
        }
    }

    /// Whether a type of the module, which is no class, is a generator of random numbers.
    func isGenerator(_ type: TypeID) -> Bool {
        inheritedLibraryNames(of: type).contains(OpaqueKind.generatorProtocol) && !isClass(type) && !isProtocol(type)
    }

    /// What has the members that the module adds to all generators.
    private var addedToGenerators: [TypeID] { index.type(ofLibrary: OpaqueKind.generatorProtocol).map { [$0] } ?? [] }

    private func kind(ofLibraryType name: String, _ meaning: TypeMeaning) -> OpaqueKind {
        switch name {
        case "Any", "AnyObject": return .existential([])
        case "Optional": return .optional
        case OpaqueKind.systemGenerator: return .generator(nil, members: addedToGenerators)
        default: break
        }
        guard var pointer = Self.pointers[name] else { return .other }
        pointer.pointee = meaning.arguments.first
        pointer.place = meaning.place
        return .pointer(pointer)
    }

    private func protocols(in type: TypeSyntax, at place: LookupPlace) -> [TypeID] {
        if case .composition(let composition) = type { return composition.parts.flatMap { protocols(in: $0, at: place) } }
        return meanings(of: type, at: place).flatMap { meaning -> [TypeID] in
            switch meaning.head {
            case .type(let type): return [type]
            case .structural:
                guard let alias = meaning.aliases.last.map({ self[$0] }), case .composition? = alias.writtenType,
                    let written = alias.writtenType
                else { return [] }
                return protocols(in: written, at: LookupPlace(inside: alias))
            case .library, .parameter, .associatedType, .member: return []
            }
        }
    }

    private static let pointers: [String: PointerType] = {
        let elements = ["UnsafePointer", "UnsafeMutablePointer"]
        let buffers = ["UnsafeBufferPointer", "UnsafeMutableBufferPointer", "Span", "MutableSpan", "OutputSpan"]
        let raw = [
            "UnsafeRawPointer", "UnsafeMutableRawPointer", "UnsafeRawBufferPointer", "UnsafeMutableRawBufferPointer",
            "AutoreleasingUnsafeMutablePointer", "OpaquePointer", "RawSpan", "MutableRawSpan", "OutputRawSpan",
        ]
        let all = elements.map { ($0, PointerType.Access.elements) } + buffers.map { ($0, .buffer) } + raw.map { ($0, .raw) }
        return Dictionary(all.map { ($0, PointerType(name: $0, access: $1)) }, uniquingKeysWith: { first, _ in first })
    }()

    // MARK: Text

    /// How a type of the module is spelled wherever it is seen; nil for one with generic parameters, its own or of a type around it. A protocol
    /// stands for what conforms to it.
    func spelling(of type: TypeID) -> String? {
        var next: TypeID? = type
        while let found = next {
            let isGeneric = self[found].declarations.contains { !self[$0].genericParameters.isEmpty }
            if isGeneric || self[found].isOfLibrary { return nil }
            next = self[found].outer
        }
        let name = writtenName(of: type)
        return isProtocol(type) ? "any " + name : name
    }

    /// The syntax of a type of which only the text is at hand.
    static func syntax(ofType text: String) -> TypeSyntax? {
        let file = skim(SourceFile(path: "type", text: "let type: \(text)"))
        guard file.diagnostics.isEmpty, case .variable(let variable)? = file.declarations.first else { return nil }
        return variable.bindings.first?.type
    }
}
