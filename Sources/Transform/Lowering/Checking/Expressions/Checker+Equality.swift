import AdgenIR
import AdgenParser

/// `==` and `!=` of tuples, and of structs whose equality nobody wrote: all that they are made of is equal.
///
/// Arrays of floating-point numbers are left out: two arrays with the same storage are equal even where they hold something that is not a number,
/// and what shares its storage is not for the source to say.
extension Checker {
    /// The comparison; nil if these are no operands for it.
    mutating func equality(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) throws -> TypedExpression? {
        guard token.text == "==" || token.text == "!=", let type = commonType([first.0, second.0]), hasMemberwiseEquality(type) else {
            return nil
        }
        let (left, leftSetup) = once(try coerce(first.0, to: type, at: first.1), "first", nil)
        let (right, rightSetup) = once(try coerce(second.0, to: type, at: second.1), "second", nil)
        keep(.library(.standard, name: token.text, type: nil), at: token)
        let comparisons = zip(type.leafTypes, type.leafTypes.indices).map { leaf, index in
            let (left, right) = (Self.leaf(index, leaf, of: left), Self.leaf(index, leaf, of: right))
            return TypedExpression.compare(.equal, left, right)
        }
        let areEqual = comparisons.dropFirst().reduce(comparisons.first ?? .bool(true)) { all, next in
            TypedExpression(.shortCircuit(.and, all, next), .scalar(.bool))
        }
        let result = token.text == "==" ? areEqual : .not(areEqual)
        return TypedExpression(.after(leftSetup + rightSetup, result), .scalar(.bool))
    }

    /// The comparison of two values of one type that are only carried along, such as text; nil if these are no operands for it.
    mutating func carriedComparison(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) throws -> TypedExpression? {
        guard let type = commonType([first.0, second.0]), case .opaque = type, case .other? = opaqueKind(of: type),
            let leftText = try operand(first, of: type), let rightText = try operand(second, of: type)
        else { return nil }
        keep(.library(.standard, name: token.text, type: nil), at: token)
        func grouped(_ pieces: [TypedPiece]) -> [TypedPiece] { pieces.count == 1 ? pieces : [.text("(")] + pieces + [.text(")")] }
        let text = grouped(leftText.pieces) + [.text(" \(token.text) ")] + grouped(rightText.pieces)
        let test = TypedExpression(.carried(text, isSink: false, leak: leftText.leak ?? rightText.leak), .scalar(.bool))
        return TypedExpression(.after(leftText.setup + rightText.setup, test), .scalar(.bool))
    }

    /// The text of an operand; nil if it is not of the type. What begins with a dot means what it does beside the other operand.
    private mutating func operand(
        _ operand: (Synthesis, Node),
        of type: SwiftType
    ) throws -> (pieces: [TypedPiece], setup: [TypedStatement], leak: Leak?)? {
        switch operand.0 {
        case .typed(let value):
            return value.type == type ? textual(value) : nil
        case .flexible:
            guard case .implicitMember? = Expression(operand.1) else { return nil }
            return (try pieces(of: operand.1), [], nil)
        }
    }

    private static func leaf(_ index: Int, _ type: SwiftType, of value: TypedExpression) -> TypedExpression {
        value.type.leafCount == 1 ? TypedExpression(value.kind, type) : TypedExpression(.part(value, index..<index + 1), type)
    }

    /// Whether a value of the type is equal to another if its parts are, and these are numbers and truth values.
    private mutating func hasMemberwiseEquality(_ type: SwiftType) -> Bool {
        switch type {
        case .tuple(let elements):
            // The standard library compares tuples of two to six elements.
            (2...6).contains(elements.count) && elements.allSatisfy { isPart($0.type) }
        case .structure(let structure):
            hasDerivedEquality(structure) && structure.fields.allSatisfy { isPart($0.type) }
        case .scalar, .array, .opaque:
            false
        }
    }

    private mutating func isPart(_ type: SwiftType) -> Bool {
        switch type {
        case .scalar(let scalar): scalar.vector == nil
        case .structure: hasMemberwiseEquality(type)
        case .tuple, .array, .opaque: false
        }
    }

    /// Whether the compiler derives the equality of a struct, as no `==` of the module could be its own.
    private mutating func hasDerivedEquality(_ structure: Structure) -> Bool {
        guard let type = typeID(of: structure),
            symbols.inheritedLibraryNames(of: type).contains(where: ["Equatable", "Hashable", "Comparable"].contains)
        else { return false }
        return symbols.functions(named: "==").allSatisfy { function in
            guard let signature = signature(of: function) else { return false }
            return signature.generics == nil && signature.parameters.first?.type != .structure(structure)
        }
    }
}
