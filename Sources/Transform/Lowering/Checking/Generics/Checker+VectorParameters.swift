import AdgenIR
import AdgenParser

/// Type parameters that are constrained to `SIMD`: vectors with any number of lanes, of which only the type has to be known, or what it can do.
extension Checker {
    /// What is demanded of the lanes of vectors: that they are of a type, or that their type conforms to a protocol.
    struct LaneConstraint {
        var relation: GenericConstraint.Relation
        var bound: Bound
    }

    /// The vectors that a type parameter stands for; nil where it is not known that they are vectors of floating-point numbers.
    ///
    /// - Parameters:
    ///   - bounds: Its own constraints.
    ///   - lanes: Those of its `Scalar`.
    ///   - requirements: What a `where` clause demands of its associated types, as it is written.
    func vectorParameter(_ name: String, _ bounds: [Bound], _ lanes: [LaneConstraint], _ requirements: [String]) -> TypeParameter? {
        guard areVectors(bounds) else { return nil }
        let constraints = bounds.map(\.type.text.onOneLine)
        let isPlain = bounds.allSatisfy { libraryNames(of: $0.type, at: $0.place) == ["SIMD"] } && requirements.count == lanes.count
        let types = bounds.compactMap { primaryType(of: $0) } + lanes.filter { $0.relation == .equals }.map(\.bound)
        if let type = types.first {
            guard let lane = laneType(type) else { return nil }
            return .vectors(name: name, constraints: constraints, requirements: requirements, lane: lane, isFullyKnown: isPlain)
        }
        let names = lanes.map { libraryNames(of: $0.bound.type, at: $0.bound.place) }
        let known = zip(names, lanes).map { capabilities(of: $0, inFile: $1.bound.place.file) }
        let found = TypeParameter.vectors(
            name: name,
            constraints: constraints,
            requirements: requirements,
            laneConstraints: lanes.map(\.bound.type.text.onOneLine),
            capabilities: known.joined(),
            isFullyKnown: isPlain && zip(known, names).allSatisfy { $0.count == $1.count }
        )
        return found.lane?.parameter?.has(.floatingPoint) == true ? found : nil
    }

    /// Whether constraints say that a type parameter stands for vectors.
    func areVectors(_ bounds: [Bound]) -> Bool {
        bounds.contains { libraryNames(of: $0.type, at: $0.place).contains("SIMD") }
    }

    /// The `Double` of `SIMD<Double>`.
    private func primaryType(of bound: Bound) -> Bound? {
        if case .composition(let composition) = bound.type {
            return composition.parts.lazy.compactMap { primaryType(of: Bound(type: $0, place: bound.place)) }.first
        }
        let meanings = symbols.meanings(of: bound.type, at: bound.place)
        guard meanings.count == 1, meanings[0].head == .library("SIMD"), meanings[0].arguments.count == 1 else { return nil }
        return Bound(type: meanings[0].arguments[0], place: meanings[0].place)
    }

    /// The numbers that a type means which lanes are of: those of the standard library, or a type parameter.
    private func laneType(_ bound: Bound) -> Scalar? {
        if let number = symbols.number(bound.type, at: bound.place) { return number }
        let meanings = symbols.meanings(of: bound.type, at: bound.place)
        guard meanings.count == 1, case .parameter(let parameter) = meanings[0].head else { return nil }
        return scalar(parameter, at: bound.place).flatMap { $0.isFloatingPointNumber ? $0 : nil }
    }

    /// What a type means that a constraint says a type parameter is: numbers, or vectors of them.
    func concreteScalar(_ bound: Bound) -> Scalar? {
        if let number = symbols.number(bound.type, at: bound.place) { return number }
        let meanings = symbols.meanings(of: bound.type, at: bound.place)
        guard meanings.count == 1, case .library(let name) = meanings[0].head, let count = Vector.count(ofType: name),
            meanings[0].arguments.count == 1,
            let lane = laneType(Bound(type: meanings[0].arguments[0], place: meanings[0].place))
        else { return nil }
        return Vector(of: lane, count: count).map { .vector($0) }
    }

    /// Whether a constraint is about the lanes of a type parameter: `V.Scalar`.
    static func isLane(_ type: TypeSyntax, of name: String) -> Bool {
        guard case .member(let member) = type, member.name == "Scalar", case .identifier(let base) = member.base else { return false }
        return base.name == name && base.genericArguments.isEmpty
    }

    /// Whether a type is that of the lanes of another type parameter beside one: it is then known by its own constraints.
    func isLane(_ bound: Bound, besides parameter: GenericParameterSymbol, of owner: Symbol) -> Bool {
        owner.genericParameters.contains { $0.name != parameter.name && Self.isLane(bound.type, of: $0.name) }
    }

    // MARK: Names

    /// The type of the lanes of vectors, where a type is written as that: `V.Scalar`, `SIMD3<Double>.Scalar`.
    mutating func laneType(_ member: MemberType, at place: LookupPlace, usedAt user: LookupPlace, depth: Int) -> Scalar? {
        guard member.name == "Scalar", member.genericArguments.isEmpty,
            case .scalar(.vector(let vector)) = resolve(member.base, at: place, usedAt: user, depth: depth + 1)
        else { return nil }
        return vector.lane.scalar
    }

    /// The numbers that an expression names: `Double`, a type parameter, `V.Scalar`.
    mutating func scalar(named expression: Expression) -> Scalar? {
        switch expression {
        case .identifier(let identifier): return scalar(named: identifier.name, at: context.place)
        case .member(let member):
            guard member.name == "Scalar", case .identifier(let base) = member.base, isNoLocal(member.base),
                case .known(let vector)? = try? vectorName(base)
            else { return nil }
            return vector.lane.scalar
        default: return nil
        }
    }
}

extension Scalar {
    /// The type parameter that it is, of numbers or of vectors, as a generic declaration has it.
    var declaredParameter: TypeParameter? {
        switch self {
        case .parameter(let parameter): parameter.vectors == nil ? parameter : nil
        case .vector(let vector): vector.parameter
        case .double, .float, .int, .bool, .mask, .opaque: nil
        }
    }
}

extension TypeParameter {
    /// Whether a type may stand for it, as far as it and its lanes go: what other type parameters stand for is no matter.
    func mayBe(_ scalar: Scalar) -> Bool {
        guard let lane else { return scalar.isFloatingPointNumber && scalar.parameter?.hasAll(of: self) ?? true }
        guard case .vector(let vector) = scalar else { return false }
        guard let asked = lane.parameter else { return vector.lane.scalar == lane }
        return vector.lane.scalar.parameter?.hasAll(of: asked) ?? true
    }
}

extension [TypeParameter: Scalar] {
    /// Whether the lanes of vectors are what the other types say.
    var haveFittingLanes: Bool {
        allSatisfy { parameter, scalar in
            guard let lane = parameter.lane else { return true }
            return lane.replacing(self) == scalar.laneType
        }
    }
}
