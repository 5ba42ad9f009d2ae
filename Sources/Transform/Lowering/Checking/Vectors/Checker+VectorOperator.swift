import AdgenIR
import AdgenParser

/// Operators of the standard library on SIMD vectors and masks. A number, or a truth value, may stand for a vector that has it in all lanes.
extension Checker {
    /// What an operator means where an operand is a vector or a mask; nil where none is.
    mutating func vectorOperator(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) throws -> TypedExpression? {
        guard let type = vectorType(of: [first.0, second.0]) else { return nil }
        return try vectorOperator(token, type, first, second)
    }

    /// The type of the vectors that operators on these operands are about.
    private func vectorType(of operands: [Synthesis]) -> Scalar? {
        for case .typed(let operand) in operands { if let type = operand.type.vectorOrMask { return type } }
        for case .flexible(let operand) in operands { if let type = operand.defaultType?.vectorOrMask { return type } }
        return nil
    }

    /// Whether operands whose types are open could be of that type: a vector, or numbers that stand for one.
    func mayBeVectors(_ operands: [Synthesis], of type: SwiftType, by name: String) -> Bool {
        guard let vector = type.vectorOrMask, let lane = vector.laneType, Self.vectorArithmetic[name] != nil else { return false }
        return operands.contains { accepts($0, type) } && operands.allSatisfy { accepts($0, type) || accepts($0, .scalar(lane)) }
    }

    mutating func vectorOperator(
        _ token: Token,
        _ type: Scalar,
        _ first: (Synthesis, Node),
        _ second: (Synthesis, Node)
    ) throws -> TypedExpression {
        let name = token.text
        try requireNoVectorRival(token, type)
        if case .vector(let vector) = type, name == "==" || name == "!=" { return try equality(token, vector, first, second) }
        guard let operation = Self.vectorOperation(name, type) else {
            throw Refusal.unknown("'\(name)' on '\(type.swiftName)' is not supported", at: token, note: Self.carryNote)
        }
        let left = try vectorOperand(first, type, token)
        let right = try vectorOperand(second, type, token)
        keep(.function(.standard, name, [left.written, right.written], .scalar(operation.result)), at: token)
        return TypedExpression(.compute(operation, [left.value, right.value]), .scalar(operation.result))
    }

    /// `v == w`: whether all lanes are equal.
    private mutating func equality(
        _ token: Token,
        _ vector: Vector,
        _ first: (Synthesis, Node),
        _ second: (Synthesis, Node)
    ) throws -> TypedExpression {
        let type = SwiftType.scalar(.vector(vector))
        let (left, right) = (try coerce(first.0, to: type, at: first.1), try coerce(second.0, to: type, at: second.1))
        keep(standard: token, on: type, gives: .scalar(.bool))
        let isEqual = TypedExpression.vector(.all, .mask(vector), .vector(.compare(.equal), .vector(vector), left, right))
        return token.text == "==" ? isEqual : .not(isEqual)
    }

    /// An operand as a vector, and the type that it has in the source.
    private mutating func vectorOperand(
        _ side: (Synthesis, Node),
        _ type: Scalar,
        _ token: Token
    ) throws -> (value: TypedExpression, written: SwiftType) {
        if accepts(side.0, .scalar(type)) { return (try coerce(side.0, to: .scalar(type), at: side.1), .scalar(type)) }
        if let lane = type.laneType, accepts(side.0, .scalar(lane)) {
            return (.vector(.splat, type, try coerce(side.0, to: .scalar(lane), at: side.1)), .scalar(lane))
        }
        throw Refusal.unknown("'\(token.text)' on '\(type.swiftName)' is not supported with this operand", at: side.1, note: Self.carryNote)
    }

    private static let vectorArithmetic: [String: Arithmetic] = ["+": .add, "-": .subtract, "*": .multiply, "/": .divide]

    private static func vectorOperation(_ name: String, _ type: Scalar) -> Operation? {
        switch type {
        case .vector:
            if let arithmetic = vectorArithmetic[name] { return .arithmetic(arithmetic, type) }
            return name.hasPrefix(".") ? Comparison(rawValue: String(name.dropFirst())).map { .vector(.compare($0), type) } : nil
        case .mask:
            switch name {
            case ".&": return .vector(.logic(.and), type)
            case ".|": return .vector(.logic(.or), type)
            case ".^": return .vector(.exclusiveOr, type)
            default: return nil
            }
        case .double, .float, .int, .bool, .parameter, .opaque: return nil
        }
    }

    /// Refuses an operator that the module declares in an extension of the vectors' type, or for types that are not known.
    private mutating func requireNoVectorRival(_ token: Token, _ type: Scalar) throws {
        if !addedMembers(token.text, of: .scalar(type), .function, isStatic: true).doubtful.isEmpty { throw Refusal.uncertain(token) }
        for symbol in symbols.functions(named: token.text) where symbols.isSeen(symbol.symbol, inFile: context.file) {
            if !symbol.declaration.genericParameters.isEmpty { throw Refusal.uncertain(token) }
        }
    }

    /// The types that an operator of the standard library could give where an operand is a vector or a mask.
    func vectorResults(of name: String, _ operands: [Synthesis], isPrefix: Bool) -> Set<SwiftType> {
        guard let type = vectorType(of: operands) else { return [] }
        let isFitting = operands.allSatisfy { operand in
            accepts(operand, .scalar(type)) || type.laneType.map { accepts(operand, .scalar($0)) } ?? false
        }
        guard isFitting else { return [] }
        if isPrefix { return name == "-" || name == ".!" ? [.scalar(type)] : [] }
        if name == "==" || name == "!=" { return [.scalar(.bool)] }
        return Self.vectorOperation(name, type).map { [.scalar($0.result)] } ?? []
    }

    // MARK: Prefix operators

    /// `-v` and `.!m`; nil where the operand is no vector or mask.
    mutating func vectorPrefix(_ token: Token, _ operand: TypedExpression) throws -> TypedExpression? {
        guard let type = operand.type.vectorOrMask else { return nil }
        try requireNoVectorRival(token, type)
        let operation: Operation
        switch (token.text, type) {
        case ("-", .vector): operation = .arithmetic(.negate, type)
        case (".!", .mask): operation = .vector(.logic(.not), type)
        default: throw Refusal.unknown("'\(token.text)' on '\(type.swiftName)' is not supported", at: token, note: Self.carryNote)
        }
        keep(standard: token, on: operand.type, arity: 1, gives: operand.type)
        return TypedExpression(.compute(operation, [operand]), operand.type)
    }

    // MARK: Assignment operators

    /// What `v += w`, `v *= s` or `m .&= n` does to the vector, and with what.
    mutating func vectorAssignment(
        _ token: Token,
        _ type: Scalar,
        _ value: (Synthesis, Node)
    ) throws -> (operation: Operation, operand: TypedExpression) {
        try requireNoVectorRival(token, type)
        guard let operation = Self.vectorOperation(String(token.text.dropLast()), type), operation.result == type else {
            throw Refusal("'\(token.text)' is not supported on '\(type.swiftName)'", at: token)
        }
        let operand = try vectorOperand(value, type, token)
        keep(.library(.standard, name: token.text, type: "(inout \(type.swiftName), \(operand.written.spelling)) -> ()"), at: token)
        return (operation, operand.value)
    }
}
