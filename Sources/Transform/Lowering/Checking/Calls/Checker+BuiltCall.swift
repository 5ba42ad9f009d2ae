import AdgenIR
import AdgenParser

/// Calls once it is known what is called: its arguments in order, defaults, and the access to what is passed `inout`.
extension Checker {
    mutating func build(
        _ symbol: FunctionSymbol,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee = .function,
        named name: Token? = nil,
        at node: Node
    ) throws -> TypedExpression {
        keep(symbol, at: name ?? nameToken(of: node))
        if let use = match.member { return try build(symbol, of: use, match, arguments, callee, at: node) }
        let signature = match.signature
        let defaults = Dictionary(
            symbol.declaration.parameters.enumerated().compactMap { index, parameter in
                parameter.defaultValue.map { (index, (expression: $0, symbol: symbol)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        if let name = externalNames[symbol.id] {
            let values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
            return call(with: values, gives: signature.result) { .externalCall(name: name, $0) }
        }
        if let types = match.deduction?.arguments, !types.isEmpty {
            return try build(symbol, for: types, match, arguments, callee, defaults, at: node)
        }
        if let carried = try carriedCall(symbol, signature, match, arguments, at: node) { return carried }
        if let name = try externalElsewhere(symbol, match.generic, at: node) {
            let values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
            return call(with: values, gives: signature.result) { .externalCall(name: name, $0) }
        }
        let id = require(symbol, match.generic)
        return try build(id, signature, match, arguments, callee, defaults: defaults, at: node)
    }

    /// A function that takes nothing differentiable and cannot be lowered is called as it is: no derivative goes through it.
    private mutating func carriedCall(
        _ symbol: FunctionSymbol,
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> TypedExpression? {
        guard signature.receiver == nil,
            !signature.parameters.contains(where: { $0.isInout || $0.type.flattened.contains(where: \.isDifferentiable) }),
            !symbol.isPrivate, !symbol.isInGenericContext,
            lowerIfPossible(symbol, match.generic) == nil
        else { return nil }
        var pieces: [TypedPiece] = [.text(symbols.writtenName(of: symbol.symbol, symbol.path) + "(")]
        for (index, argument) in arguments.enumerated() {
            pieces.append(.text((index > 0 ? ", " : "") + (argument.label.map { $0 + ": " } ?? "")))
            pieces += try self.pieces(of: argument.node)
        }
        return try carriedValue(pieces + [.text(")")], signature.result, nil, at: node)
    }

    mutating func build(
        _ id: FunctionID,
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee = .function,
        defaults: [Int: (expression: Expression, symbol: FunctionSymbol)],
        at node: Node
    ) throws -> TypedExpression {
        var values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
        if let receiver = try receiverArgument(callee, signature, at: node) { values.insert(receiver, at: 0) }
        let types = match.deduction?.types ?? [:]
        return call(with: values, gives: signature.result) { .call(TypedCall(callee: id, arguments: $0, types: types)) }
    }

    /// A call. Where computed properties are passed `inout`, they are read when all arguments have been evaluated, and set after the call.
    mutating func call(
        with arguments: [PassedArgument],
        gives result: SwiftType,
        _ make: ([TypedArgument]) -> TypedExpression.Kind
    ) -> TypedExpression {
        var passed: [TypedArgument] = []
        let isPlain = arguments.allSatisfy(\.isPlain)
        var statements: [TypedStatement] = []
        var begin: [TypedStatement] = []
        var end: [TypedStatement] = []
        for argument in arguments {
            switch argument {
            case .value(let value) where isPlain:
                passed.append(.value(value))
            case .value(let value):
                let (variables, read) = temporary(value.type, named: "argument")
                statements.append(TypedStatement(.initialize(variables, value), nil))
                passed.append(.value(read))
            case .target(let target):
                let target = isPlain ? target : evaluatingIndices(of: target)
                passed.append(.places(target.places))
                statements += target.setup
                begin += target.begin
                end = target.end + end
            }
        }
        let call = TypedExpression(make(passed), result)
        if isPlain { return call }
        let (variables, read) = temporary(result, named: "result")
        statements += begin + [TypedStatement(.initialize(variables, call), nil)] + end
        return TypedExpression(.after(statements, read), result)
    }

    /// Variables for a value of a type, and what reads them.
    mutating func temporary(_ type: SwiftType, named name: String) -> ([Variable], TypedExpression) {
        let variables = zip(type.leafNames(name), type.flattened).map { program.variables.make($0, $1, owner: context.id) }
        return (variables, read(LocalVariable(leaves: variables, type: type, isMutable: true)))
    }

    mutating func arguments(
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        defaults: [Int: (expression: Expression, symbol: FunctionSymbol)],
        at node: Node
    ) throws -> [PassedArgument] {
        var values: [PassedArgument] = []
        for (index, parameter) in signature.writtenParameters.enumerated() {
            if let place = match.arguments[index] {
                let argument = arguments[place]
                if let target = argument.target {
                    try requireActive(target, at: argument.node)
                    values.append(.target(target))
                } else if let value = argument.value {
                    values.append(.value(try coerce(value, to: parameter.type, at: argument.node)))
                }
            } else if let value = defaults[index] {
                values.append(
                    .value(try defaultValue(value.expression, of: value.symbol, as: match.genericType(ofParameter: index), match))
                )
            } else {
                throw Refusal("default arguments of nested functions are not supported", at: node, note: "pass all arguments")
            }
        }
        return values
    }

    /// A default argument: evaluated at the call, but resolved where it is written.
    ///
    /// - Parameter type: The parameter's, in terms of the function's own type parameters.
    private mutating func defaultValue(
        _ expression: Expression,
        of symbol: FunctionSymbol,
        as type: SwiftType,
        _ match: ArgumentMatch
    ) throws -> TypedExpression {
        let outer = context
        defer { context = outer }
        context.scopes = Scopes()
        context.around = symbol.symbol.id
        context.libraries = libraries(ofFile: symbol.file)
        context.file = symbol.file
        context.environment = TypeEnvironment()
        if match.member != nil || !(match.deduction?.arguments.isEmpty ?? true) {
            guard case .scalar = type else {
                throw Refusal(
                    "a default argument of a generic function is supported only if it is a literal",
                    at: expression.node,
                    note: "pass the argument where the function is called"
                )
            }
        }
        let value = try check(expression, as: type)
        guard let types = match.deduction?.types, type.holdsTypeParameter else { return value }
        guard let replaced = value.replacing(types) else {
            throw Refusal(
                "a default argument of a generic function is supported only if it is made of literals",
                at: expression.node,
                note: "pass the argument where the function is called"
            )
        }
        return replaced
    }
}
