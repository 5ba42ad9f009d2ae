import AdgenIR
import AdgenParser

/// What an extension of a library's type adds members to: the type of `self`, with type parameters where that stands for many.
struct ExtendedType {
    var type: SwiftType
    var parameters: [TypeParameter] = []

    /// What the type parameters stand for where `self` is of a type; nil if it cannot be.
    func types(where given: SwiftType) -> [TypeParameter: Scalar]? {
        if parameters.isEmpty { return type == given ? [:] : nil }
        var deduction = Checker.Deduction()
        guard deduction.unify(type, given, parameters), type.replacing(deduction.types) == given,
            deduction.types.allSatisfy({ $0.mayBe($1) })
        else { return nil }
        return deduction.types
    }

    /// Whether the compiler prefers what is added to this type to what is added to the other, where both fit: what is not generic, and else what
    /// is constrained further.
    func isMoreSpecial(than other: ExtendedType) -> Bool {
        if parameters.isEmpty || other.parameters.isEmpty { return parameters.count < other.parameters.count }
        guard parameters.count == other.parameters.count else { return false }
        let pairs = Array(zip(parameters, other.parameters))
        return pairs.allSatisfy { $0.hasAll(of: $1) } && !pairs.allSatisfy { $1.hasAll(of: $0) }
    }
}

/// Extensions of numbers, arrays and vectors, and of the protocols that floating-point numbers conform to.
extension Checker {
    /// What a member of an extension is added to, or what an extension extends; nil where that is none of these types, or not known well enough.
    mutating func extendedType(of symbol: Symbol) -> ExtendedType? {
        if let known = extendedTypes[symbol.id] { return known }
        guard let container = symbol.kind == .extensionBlock ? symbol : symbol.container.map({ symbols[$0] }),
            container.kind == .extensionBlock
        else { return nil }
        extendedTypes[symbol.id] = .some(nil)
        let found = findExtendedType(of: symbol, container)
        extendedTypes[symbol.id] = .some(found)
        return found
    }

    private mutating func findExtendedType(of symbol: Symbol, _ container: Symbol) -> ExtendedType? {
        let types = symbols.index.types(extendedBy: container.id)
        guard types.count == 1, symbols[types[0]].isOfLibrary else { return nil }
        let name = symbols[types[0]].path.joined(separator: ".")
        let parameters = Set(symbol.genericParameters.map(\.name))
        let constraints = symbols.constraints(of: symbol).filter { constraint in
            guard case .type(let subject) = constraint.subject, let name = subject.leadingName else { return true }
            return !parameters.contains(name)
        }
        if let scalar = Scalar(swiftName: name) { return constraints.isEmpty ? ExtendedType(type: .scalar(scalar)) : nil }
        if name == "Array" { return array(constraints) }
        if let count = Vector.count(ofType: name) {
            guard constraints.count == 1, let lane = type(of: "Scalar", constraints[0])?.scalar else { return nil }
            return Vector(of: lane, count: count).map { ExtendedType(type: .scalar(.vector($0))) }
        }
        if name == "SIMD", let extended = container.extended {
            return vectors(Bound(type: extended, place: LookupPlace(container.file, container.container)), constraints).map {
                ExtendedType(type: .scalar($0.scalar), parameters: [$0])
            }
        }
        guard TypeParameter.Capability(rawValue: name) != nil, let extended = container.extended else { return nil }
        let bound = (extended, LookupPlace(container.file, container.container))
        return parameter("Self", bound, constraints, inFile: container.file).map {
            ExtendedType(type: .scalar(.parameter($0)), parameters: [$0])
        }
    }

    /// `Self` in an extension of `SIMD`: the vectors whose lanes the constraints say.
    private func vectors(_ bound: Bound, _ constraints: [GenericConstraint]) -> TypeParameter? {
        var lanes: [LaneConstraint] = []
        var requirements: [String] = []
        for constraint in constraints {
            guard case .type(let subject) = constraint.subject, ["Scalar", "Self.Scalar"].contains(subject.text) else { return nil }
            let place = LookupPlace(inside: symbols[constraint.writtenAt])
            lanes.append(LaneConstraint(relation: constraint.relation, bound: Bound(type: constraint.bound, place: place)))
            requirements.append("Self.Scalar" + (constraint.relation == .equals ? " == " : ": ") + constraint.bound.text.onOneLine)
        }
        return vectorParameter("Self", [bound], lanes, requirements)
    }

    private mutating func array(_ constraints: [GenericConstraint]) -> ExtendedType? {
        if constraints.count == 1, let element = type(of: "Element", constraints[0]) {
            return element.isStorable ? ExtendedType(type: .array(element)) : nil
        }
        guard let file = constraints.first.map({ symbols[$0.writtenAt].file }),
            let element = parameter("Element", nil, constraints, inFile: file)
        else { return nil }
        return ExtendedType(type: .array(.scalar(.parameter(element))), parameters: [element])
    }

    /// The type that a constraint says a generic parameter is.
    private mutating func type(of parameter: String, _ constraint: GenericConstraint) -> SwiftType? {
        guard constraint.relation == .equals else { return nil }
        switch constraint.subject {
        case .type(let subject): if subject.text != parameter, subject.text != "Self." + parameter { return nil }
        case .parameter(let position, _): if position != 0 { return nil }
        }
        let writer = symbols[constraint.writtenAt]
        return resolve(constraint.bound, at: LookupPlace(writer.file, writer.container))
    }

    /// The numbers that a generic parameter stands for of which some constraints, and perhaps a bound of its own, are all that is known.
    private func parameter(
        _ name: String,
        _ bound: (type: TypeSyntax, place: LookupPlace)?,
        _ constraints: [GenericConstraint],
        inFile file: Int
    ) -> TypeParameter? {
        var bounds = bound.map { [Bound(type: $0.type, place: $0.place)] } ?? []
        for constraint in constraints {
            guard constraint.relation == .conforms, case .type(let subject) = constraint.subject,
                subject.text == name || subject.text == "Self." + name
            else { return nil }
            bounds.append(Bound(type: constraint.bound, place: LookupPlace(inside: symbols[constraint.writtenAt])))
        }
        return typeParameter(name, bounds, [])
    }

    // MARK: Names

    /// What `Self`, `Element`, `Scalar` and `Index` stand for in such an extension, unless something else is called so.
    mutating func impliedType(_ name: String, at place: LookupPlace) -> SwiftType? {
        guard Self.implied.contains(name) else { return nil }
        switch symbols.typeName(name, at: place) {
        case .selfType, .unknown: break
        case .parameter, .declared: return nil
        }
        var member: Symbol?
        var next = place.around
        while let around = next.map({ symbols[$0] }), !around.kind.isContainer {
            member = around
            next = around.container
        }
        guard let container = next.map({ symbols[$0] }), container.kind == .extensionBlock,
            let type = extendedType(of: member ?? container)?.type
        else { return nil }
        switch name {
        case "Self": return type
        case "Element": return type.elementType
        case "Scalar": return type.vectorOrMask?.laneType.map { .scalar($0) }
        default: return type.elementType == nil ? nil : .scalar(.int)
        }
    }

    private static let implied: Set<String> = ["Self", "Element", "Scalar", "Index"]
}
