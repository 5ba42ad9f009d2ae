import AdgenIR
import AdgenParser

/// Type parameters of functions and structs: which of them stand for types of numbers, and what their constraints say of these.
extension Checker {
    /// The numbers that a generic parameter stands for at a place; nil if it is not known there to stand for floating-point numbers. What
    /// extensions and functions around the place demand of it counts there, too: in `extension Matrix where Scalar == Double` it is `Double`.
    func scalar(_ parameter: GenericParameterSymbol, at place: LookupPlace) -> Scalar? {
        let owner = symbols[parameter.owner]
        guard [.function, .initializer, .subscripting, .structure].contains(owner.kind), !parameter.isPack, !parameter.isValue,
            let constraints = constraints(at: place, upTo: owner)
        else { return nil }
        var bounds = parameter.constraint.map { [Bound(type: $0, place: LookupPlace(inside: owner))] } ?? []
        var requirements: [String] = []
        for constraint in constraints {
            let bound = Bound(type: constraint.bound, place: LookupPlace(inside: symbols[constraint.writtenAt]))
            switch constraint.subject {
            case .parameter(let position, let type):
                guard position == parameter.position, symbols[type].declarations.first == owner.id else { continue }
                return symbols.number(bound.type, at: bound.place)
            case .type(let subject):
                guard subject.leadingName == parameter.name else { continue }
                if case .identifier = subject {
                    guard constraint.relation == .conforms else { return symbols.number(bound.type, at: bound.place) }
                    bounds.append(bound)
                } else {
                    let relation = constraint.relation == .equals ? " == " : ": "
                    requirements.append(subject.text.onOneLine + relation + constraint.bound.text.onOneLine)
                }
            }
        }
        return typeParameter(parameter.name, bounds, requirements).map { .parameter($0) }
    }

    /// A constraint of a type parameter, and where it is written.
    struct Bound {
        var type: TypeSyntax
        var place: LookupPlace
    }

    func typeParameter(_ name: String, _ bounds: [Bound], _ requirements: [String]) -> TypeParameter? {
        var capabilities: [TypeParameter.Capability] = []
        var isFullyKnown = requirements.isEmpty
        for bound in bounds {
            let names = libraryNames(of: bound.type, at: bound.place)
            let known = self.capabilities(of: names, inFile: bound.place.file)
            capabilities += known
            if known.count < max(names.count, 1) || symbols.type(bound.type, at: bound.place) != nil { isFullyKnown = false }
        }
        let found = TypeParameter(
            name: name,
            constraints: bounds.map(\.type.text.onOneLine),
            requirements: requirements,
            capabilities: capabilities,
            isFullyKnown: isFullyKnown
        )
        return found.has(.floatingPoint) ? found : nil
    }

    /// What protocols of libraries say of a type parameter in a file.
    func capabilities(of names: [String], inFile file: Int) -> [TypeParameter.Capability] {
        let realModule = libraries(ofFile: file).available.contains(.realModule)
        return names.compactMap(TypeParameter.Capability.init).filter { $0.isOfStandardLibrary || realModule }
    }

    /// What is demanded of generic parameters between a place and the declaration that they belong to, outermost first; nil if the place is not
    /// inside of that.
    private func constraints(at place: LookupPlace, upTo owner: Symbol) -> [GenericConstraint]? {
        var found: [GenericConstraint] = []
        var next = place.around
        while let symbol = next.map({ symbols[$0] }) {
            let isExtension = symbol.kind == .extensionBlock
            found = (isExtension ? symbols.constraints(of: symbol) : symbol.whereConstraints) + found
            if symbol.id == owner.id { return found }
            if isExtension, let type = symbols.type(ofContainer: symbol.id), symbols[type].declarations.first == owner.id {
                return owner.whereConstraints + found
            }
            next = symbol.container
        }
        return nil
    }

    /// The numbers that a name stands for as that of a type: of the standard library, or a type parameter.
    mutating func scalar(named name: String, at place: LookupPlace) -> Scalar? {
        if let local = localTypeParameter(name, at: place) { return .parameter(local) }
        if let implied = impliedType(name, at: place) { return implied.vectorOrMask == nil ? implied.scalar : nil }
        if case .parameter(let parameter) = symbols.typeName(name, at: place) { return scalar(parameter, at: place) }
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

    /// What makes a function at the top level or a member generic, if anything does: type parameters of its own, or of its type.
    func generics(of function: CallableSyntax, _ symbol: Symbol) throws -> Signature.Generics? {
        // What is written is written for certain types: those parameters are gone.
        let substituted = context.environment.owner == symbol.id ? context.environment.types : [:]
        let archetypes = substituted.keys.sorted().compactMap { name -> Structure? in
            guard name != "Self", case .structure(let structure)? = substituted[name], structure.archetype?.concrete == nil else {
                return nil
            }
            // What is said to be another type parameter is that.
            return structure.archetype == nil || structure.name != name ? nil : structure
        }
        var parameters: [TypeParameter] = []
        let place = LookupPlace(inside: symbol)
        let around = symbol.container.map({ symbols.genericParameters(inside: symbols[$0]) }) ?? []
        for parameter in around where substituted[parameter.name] == nil {
            guard let scalar = scalar(parameter, at: place) else {
                throw refusal(ofProtocolsOf: parameter, in: symbol) ?? unknownNumbers(parameter)
            }
            if case .parameter(let found) = scalar { parameters.append(found) }
        }
        if let inner = symbol.genericParameters.first(where: { own in around.contains { $0.name == own.name } }), symbol.kind != .variable {
            throw sameName(inner.syntax)
        }
        let outer = parameters.count
        for parameter in symbol.kind == .variable ? [] : symbol.genericParameters where substituted[parameter.name] == nil {
            guard case .parameter(let found)? = scalar(parameter, at: place) else {
                throw refusal(ofProtocolsOf: parameter, in: symbol) ?? unknownNumbers(parameter)
            }
            try requireNew(parameter.syntax, among: parameters)
            parameters.append(found)
        }
        let names = symbols.genericParameterNames(around: place)
        let isOfProtocol = symbols.owner(of: symbol).map { symbols.isProtocol($0) } ?? false
        let isOfLibrary = symbols.owner(of: symbol).map { symbols[$0].isOfLibrary } ?? false
        let constraints = isOfProtocol || isOfLibrary ? symbol.whereConstraints : symbols.constraints(of: symbol)
        let isUnderstood = isOfLibrary && symbol.genericParameters.isEmpty
        let unknown =
            isUnderstood
            ? nil
            : constraints.first { constraint in
                guard case .type(let subject) = constraint.subject else { return false }
                return subject.leadingName.map { !names.contains($0) && substituted[$0] == nil } ?? true
            }
        if let unknown { throw Refusal("this requirement is not supported", at: unknown.bound.node) }
        if parameters.isEmpty, archetypes.isEmpty { return nil }
        let own = parameters[outer...]
        let requirements = own.flatMap(\.requirements).joined(separator: ", ")
        return Signature.Generics(
            parameters: parameters,
            clause: substituted.isEmpty
                ? function.genericParameters.isEmpty ? "" : Self.clause(of: function.genericParameters)
                : own.isEmpty ? "" : "<" + own.map(\.declaration).joined(separator: ", ") + ">",
            requirements: substituted.isEmpty
                ? function.whereClause.map { $0.node.text.onOneLine } ?? "" : requirements.isEmpty ? "" : "where " + requirements,
            archetypes: archetypes
        )
    }

    static func clause(of parameters: [GenericParameter]) -> String {
        "<" + parameters.map(\.node.text.onOneLine).joined(separator: ", ") + ">"
    }

    func unknownNumbers(_ parameter: GenericParameterSymbol) -> Refusal {
        unknownNumbers(parameter.name, at: parameter.syntax.node, of: symbols[parameter.owner].kind.isNominal ? "type" : "function")
    }

    func unknownNumbers(_ name: String, at node: Node, of owner: String) -> Refusal {
        Refusal(
            "'\(name)' is not known to be a type of floating-point numbers",
            at: node,
            note: "constrain it to 'FloatingPoint' or what refines that, or write the \(owner) for the types that it is "
                + (owner == "type" ? "used with" : "called with")
        )
    }

    /// Refuses a type parameter that has the name of one around it.
    func requireNew(_ parameter: GenericParameter, among others: [TypeParameter]) throws {
        if others.contains(where: { $0.name == parameter.name }) { throw sameName(parameter) }
    }

    private func sameName(_ parameter: GenericParameter) -> Refusal {
        Refusal("'\(parameter.name)' is the name of a type parameter around it, too", at: parameter.node, note: "give it another name")
    }

    /// Refuses text that names a type parameter of what is around it, or the type that has it: where it is written anew, these may be others.
    func requireNoTypeParameter(in node: Node) throws {
        let parameters = symbols.genericParameterNames(around: context.place).union(context.localTypeParameters.keys)
            .union(namesOfArchetypes).union(context.typeParameters.map(\.name))
        if parameters.isEmpty { return }
        let types = symbols.types(around: context.place).filter { symbols.isGeneric($0) }
        let names = Set(types.isEmpty ? [] : types.map { symbols[$0].name } + ["Self"])
        for token in node.tokens where token.kind == .identifier || token.keyword == .capitalSelf {
            if parameters.contains(token.name) {
                throw Refusal("the type parameter '\(token.name)' is not supported in code that is carried over", at: token)
            }
            if names.contains(token.name) {
                throw Refusal("the generic type '\(token.name)' is not supported in code that is carried over", at: token)
            }
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
