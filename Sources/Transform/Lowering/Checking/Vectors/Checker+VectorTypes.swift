import AdgenIR
import AdgenParser

/// The types of SIMD vectors and masks, as they are written in types and in expressions.
extension Checker {
    /// `SIMD3<Double>` or `SIMDMask<...>`, if the vector is one of floating-point numbers.
    mutating func vector(named name: String, _ meaning: TypeMeaning, depth: Int) -> Scalar? {
        guard meaning.arguments.count == 1 else { return nil }
        if let count = Vector.count(ofType: name) {
            guard let lane = resolve(meaning.arguments[0], at: meaning.place, depth: depth + 1).scalar else { return nil }
            return Vector(of: lane, count: count).map { .vector($0) }
        }
        return name == "SIMDMask" ? maskStorage(meaning.arguments[0], at: meaning.place).map { .mask($0) } : nil
    }

    /// The vectors that masks with that storage are for: `SIMD3<Int64>`, `SIMD3<Double.SIMDMaskScalar>` or `SIMD3<Double>.MaskStorage`.
    private mutating func maskStorage(_ type: TypeSyntax, at place: LookupPlace) -> Vector? {
        if case .member(let member) = type, member.name == "MaskStorage" {
            return resolve(member.base, at: place).scalar.flatMap { if case .vector(let vector) = $0 { vector } else { nil } }
        }
        guard let meaning = symbols.meanings(of: type, at: place).last, case .library(let name) = meaning.head,
            let count = Vector.count(ofType: name), meaning.arguments.count == 1,
            case .library(let lane)? = symbols.meanings(of: meaning.arguments[0], at: meaning.place).last?.head
        else { return nil }
        switch lane {
        case "Int64", "Double.SIMDMaskScalar": return Vector(.double, count)
        case "Int32", "Float.SIMDMaskScalar": return Vector(.float, count)
        default: return nil
        }
    }

    /// A vector type that an expression names.
    enum VectorName {
        /// With the type of the lanes to be seen from the arguments.
        case open(count: Int)
        case known(Vector)
    }

    /// The vector type that a name in an expression means: `SIMD3`, `SIMD3<Double>`, or an alias of such. Vectors of other lanes are refused.
    mutating func vectorName(_ identifier: IdentifierExpr) throws -> VectorName? {
        guard identifier.moduleToken == nil, context.scopes.lookUp(identifier.name).isEmpty else { return nil }
        if case .scalar(.vector(let vector))? = impliedType(identifier.name, at: context.place) { return .known(vector) }
        if case .parameter(let parameter) = symbols.typeName(identifier.name, at: context.place) {
            guard case .vector(let vector)? = scalar(parameter, at: context.place) else { return nil }
            return .known(vector)
        }
        let meanings = symbols.typeMeanings(of: identifier.name, at: context.place)
        guard meanings.count == 1, case .library(let name) = meanings[0].head, let count = Vector.count(ofType: name) else { return nil }
        var (arguments, place) = (meanings[0].arguments, meanings[0].place)
        if arguments.isEmpty { (arguments, place) = (identifier.genericArguments, context.place) }
        if arguments.isEmpty {
            // In an extension of the type its name alone means the type of `self`.
            if case .scalar(.vector(let own))? = impliedType("Self", at: context.place), own.count == count { return .known(own) }
            return .open(count: count)
        }
        guard arguments.count == 1, let lane = resolve(arguments[0], at: place).scalar, let vector = Vector(of: lane, count: count) else {
            throw Refusal.unknown("vectors of '\(arguments[0].text)' are not supported", at: identifier.node, note: Self.carryNote)
        }
        return .known(vector)
    }
}

extension Vector {
    /// The number of lanes of the type that is called so.
    static func count(ofType name: String) -> Int? {
        guard name.hasPrefix("SIMD"), let count = Int(name.dropFirst(4)), counts.contains(count) else { return nil }
        return count
    }
}

extension SwiftType {
    /// The type, if it is that of vectors or masks.
    var vectorOrMask: Scalar? { scalar.flatMap { $0.vector == nil ? nil : $0 } }
}

extension TypedExpression {
    /// The number of lanes of a type of vectors or masks.
    static func laneCount(_ type: Scalar) -> TypedExpression {
        type.vector?.count.map { .integer($0) } ?? .vector(.laneCount, type)
    }

    static func vector(_ operation: VectorOperation, _ type: Scalar, _ operands: TypedExpression...) -> TypedExpression {
        .vector(operation, type, operands)
    }

    static func vector(_ operation: VectorOperation, _ type: Scalar, _ operands: [TypedExpression]) -> TypedExpression {
        TypedExpression(.compute(.vector(operation, type), operands), .scalar(operation.result(type)))
    }
}
