import AdgenIR
import AdgenParser

/// Type parameters of functions: which of them stand for types of numbers, and what their constraints say of these.
extension Checker {
    /// The numbers that a generic parameter of a function stands for; nil if it is not constrained to floating-point numbers.
    func typeParameter(_ parameter: GenericParameterSymbol) -> TypeParameter? {
        let owner = symbols[parameter.owner]
        guard owner.kind == .function, !parameter.isPack, !parameter.isValue else { return nil }
        let place = LookupPlace(inside: owner)
        var bounds = parameter.constraint.map { [$0] } ?? []
        var requirements: [String] = []
        for constraint in owner.whereConstraints {
            guard case .type(let subject) = constraint.subject, subject.leadingName == parameter.name else { continue }
            if constraint.relation == .conforms, case .identifier = subject {
                bounds.append(constraint.bound)
            } else {
                let relation = constraint.relation == .equals ? " == " : ": "
                requirements.append(subject.text.onOneLine + relation + constraint.bound.text.onOneLine)
            }
        }
        let capabilities = capabilities(of: bounds.flatMap { libraryNames(of: $0, at: place) }, inFile: owner.file)
        let found = TypeParameter(
            name: parameter.name,
            constraints: bounds.map(\.text.onOneLine),
            requirements: requirements,
            capabilities: capabilities
        )
        return found.has(.floatingPoint) ? found : nil
    }

    /// What protocols of libraries say of a type parameter in a file.
    func capabilities(of names: [String], inFile file: Int) -> [TypeParameter.Capability] {
        let realModule = libraries(ofFile: file).available.contains(.realModule)
        return names.compactMap(TypeParameter.Capability.init).filter { $0.isOfStandardLibrary || realModule }
    }

    /// The numbers that a name stands for as that of a type: of the standard library, or a type parameter.
    mutating func scalar(named name: String, at place: LookupPlace) -> Scalar? {
        if let implied = impliedType(name, at: place) { return implied.vectorOrMask == nil ? implied.scalar : nil }
        if case .parameter(let parameter) = symbols.typeName(name, at: place) { return typeParameter(parameter).map { .parameter($0) } }
        return symbols.standardScalar(name, at: place)
    }

    /// The protocols of libraries that a constraint stands for: itself, the parts of a composition, what protocols of the module inherit.
    func libraryNames(of bound: TypeSyntax, at place: LookupPlace, depth: Int = 0) -> [String] {
        guard depth < 32 else { return [] }
        switch bound {
        case .composition(let composition):
            return composition.parts.flatMap { libraryNames(of: $0, at: place, depth: depth + 1) }
        case .attributed(let attributed):
            return libraryNames(of: attributed.type, at: place, depth: depth + 1)
        default:
            return symbols.meanings(of: bound, at: place).flatMap { meaning -> [String] in
                switch meaning.head {
                case .library(let name): return [name]
                case .type(let type): return symbols.inheritedLibraryNames(of: type)
                case .structural:
                    guard let alias = meaning.aliases.last.map({ symbols[$0] }), let written = alias.writtenType else { return [] }
                    return libraryNames(of: written, at: LookupPlace(inside: alias), depth: depth + 1)
                case .parameter, .associatedType, .member: return []
                }
            }
        }
    }

    /// What makes a function generic, if anything does.
    func generics(of function: CallableSyntax, at place: LookupPlace) throws -> Signature.Generics? {
        let written = function.genericParameters
        let isOpen = !function.parameters.compactMap(\.type).flatMap(\.opaqueTypes).isEmpty
        guard let first = written.first?.node ?? (isOpen ? function.node : nil) else { return nil }
        guard let symbol = place.around.map({ symbols[$0] }), symbol.node == function.node else {
            throw Refusal("generic functions in a body are not supported", at: first, note: "declare the function outside")
        }
        let own = context.environment.owner == symbol.id ? context.environment.types : [:]
        let archetypes = own.keys.sorted().compactMap { name -> Structure? in
            guard name != "Self", case .structure(let structure)? = own[name], structure.archetype?.concrete == nil else { return nil }
            return structure.archetype == nil ? nil : structure
        }
        let parameters = try symbol.genericParameters.compactMap { parameter -> TypeParameter? in
            if own[parameter.name] != nil { return nil }
            if let found = typeParameter(parameter) { return found }
            if let refusal = refusal(ofProtocolsOf: parameter, in: symbol) { throw refusal }
            throw Refusal(
                "'\(parameter.name)' is not known to be a type of floating-point numbers",
                at: parameter.syntax.node,
                note: "constrain it to 'FloatingPoint' or what refines that, or write the function for the types that it is called with"
            )
        }
        let owner = symbol.whereConstraints.first { constraint in
            guard case .type(let subject) = constraint.subject else { return true }
            return !parameters.contains { $0.name == subject.leadingName } && subject.leadingName.map { own[$0] == nil } ?? true
        }
        if let owner { throw Refusal("this requirement is not supported", at: owner.bound.node) }
        if parameters.isEmpty, archetypes.isEmpty { return nil }
        // What is written is written for certain types: those parameters are gone.
        let requirements = parameters.flatMap(\.requirements).joined(separator: ", ")
        return Signature.Generics(
            parameters: parameters,
            clause: own.isEmpty
                ? "<" + written.map(\.node.text.onOneLine).joined(separator: ", ") + ">"
                : parameters.isEmpty ? "" : "<" + parameters.map(\.declaration).joined(separator: ", ") + ">",
            requirements: own.isEmpty
                ? function.whereClause.map { $0.node.text.onOneLine } ?? "" : requirements.isEmpty ? "" : "where " + requirements,
            archetypes: archetypes
        )
    }

    /// Refuses text that names a type parameter of the function around it: where it is written anew, the parameter may be another.
    func requireNoTypeParameter(in node: Node) throws {
        let names = namesOfArchetypes.union(context.typeParameters.map(\.name))
        guard !names.isEmpty else { return }
        for token in node.tokens where names.contains(token.name) {
            throw Refusal("the type parameter '\(token.name)' is not supported in code that is carried over", at: token)
        }
    }
}

extension TypeParameter.Capability {
    fileprivate var isOfStandardLibrary: Bool {
        switch self {
        case .floatingPoint, .binaryFloatingPoint: true
        case .elementaryFunctions, .realFunctions, .real: false
        }
    }
}

extension TypeSyntax {
    /// The `T` of `T`, `T.A` and `T.A.B`.
    var leadingName: String? {
        switch self {
        case .identifier(let identifier): identifier.name
        case .member(let member): member.base.leadingName
        default: nil
        }
    }
}

extension String {
    /// With single spaces for all white space.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
