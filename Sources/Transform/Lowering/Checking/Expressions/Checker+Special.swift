import AdgenIR
import AdgenParser

/// Functions that are known by name: those that stop the program or a gradient, write something, or exchange values.
extension Checker {
    /// A call that stands as a statement and has a meaning of its own; nil if it is a call like any other.
    mutating func statementCall(_ call: CallExpr, _ origin: Origin) throws -> [TypedStatement]? {
        switch withReceiver(call.callee) {
        case .identifier(let callee) where isLibraryName(callee.name):
            return try statementCall(call, named: callee.name, origin)
        case .member(let member):
            // What takes a closure is another method.
            return call.trailingClosures.isEmpty ? try mutation(call, member, origin) : nil
        default:
            return nil
        }
    }

    private mutating func statementCall(_ call: CallExpr, named name: String, _ origin: Origin) throws -> [TypedStatement]? {
        let arguments = call.arguments
        if Self.known.contains(name) { keep(.library(.standard, name: name, type: nil), at: nameToken(of: call.node)) }
        switch name {
        case "print", "debugPrint", "dump":
            return [TypedStatement(.evaluate(try carried(.call(call), as: .void, isSink: true)), origin)]
        case "precondition", "assert":
            guard let condition = arguments.first, condition.label == nil, arguments.count <= 2,
                arguments.dropFirst().allSatisfy({ $0.label == nil })
            else { throw Refusal("'\(name)' takes a condition and a message here", at: call.node) }
            let test = try check(condition.expression, as: .scalar(.bool))
            let message = try message(arguments.dropFirst().first)
            return [TypedStatement(name == "assert" ? .assertion(test, message) : .check(test, message), origin)]
        case "preconditionFailure", "fatalError":
            guard arguments.count <= 1, arguments.allSatisfy({ $0.label == nil }) else {
                throw Refusal("'\(name)' takes a message only here", at: call.node)
            }
            return [TypedStatement(.trap(try message(arguments.first)), origin)]
        case "assertionFailure":
            guard arguments.count <= 1 else { throw Refusal("'\(name)' takes a message only here", at: call.node) }
            return [TypedStatement(.assertion(.bool(false), try message(arguments.first)), origin)]
        case "swap":
            return try swap(call, origin)
        default:
            return nil
        }
    }

    private static let known: Set<String> = [
        "print", "debugPrint", "dump", "precondition", "assert", "preconditionFailure", "fatalError", "assertionFailure", "swap",
    ]

    private mutating func message(_ argument: Argument?) throws -> [TypedPiece] {
        guard let argument else { return [] }
        return try pieces(of: argument.expression.node)
    }

    /// A call with a value and a meaning of its own.
    mutating func specialCall(_ call: CallExpr, named name: String) throws -> Synthesis? {
        switch name {
        case "stopGradient":
            guard hasAutoDiff, call.arguments.count == 1, let argument = call.arguments.first, argument.label == nil else { return nil }
            let value = try settle(synthesize(argument.expression), at: argument.node)
            keep(.function(.autoDiff, name, [value.type], value.type), at: nameToken(of: call.node))
            return .typed(try stopped(value, at: argument.node))
        case "withoutDerivative":
            guard hasAutoDiff else { return nil }
            throw Refusal.unknown(
                "the type of this 'withoutDerivative' is not certain",
                at: call.node,
                note: "bind its result by 'let' with the type written"
            )
        case "fatalError", "preconditionFailure":
            throw Refusal("'\(name)' is supported as a statement only", at: call.node)
        default:
            return nil
        }
    }

    var hasAutoDiff: Bool { context.libraries.available.contains(.autoDiff) }

    /// The value with derivative zero, part by part.
    private mutating func stopped(_ value: TypedExpression, at node: Node) throws -> TypedExpression {
        if let scalar = value.type.scalar { return scalar.isFloatingPoint ? .scalar(.stopGradient(scalar), value) : value }
        guard value.type.isStorable else {
            throw Refusal("'stopGradient' of a value of type '\(value.type.spelling)' is not supported yet", at: node)
        }
        guard value.type.isDifferentiable else { return value }
        let origin = origin(node)
        let (variables, setup) = variable(for: value, "stopped", origin)
        var statements = [setup]
        for (variable, leaf) in zip(variables, value.type.flattened) {
            if let element = leaf.element, element.isFloatingPoint { statements.append(stopping(variable, element, origin)) }
            guard let scalar = leaf.scalar, scalar.isFloatingPoint else { continue }
            let stopped = TypedExpression.scalar(.stopGradient(scalar), .read(variable, .scalar(scalar)))
            statements.append(TypedStatement(.assign([.variable(variable)], stopped), origin))
        }
        return TypedExpression(.after(statements, reading(variables, value.type)), value.type)
    }

    /// A loop that stops the derivatives of all that an array holds.
    private mutating func stopping(_ array: Variable, _ element: Scalar, _ origin: Origin) -> TypedStatement {
        let index = program.variables.make("i", .scalar(.int), owner: context.id)
        let indexRead = TypedExpression.read(index, .scalar(.int))
        let read = TypedExpression.read(array, .array(.scalar(element)))
        let old = TypedExpression(.element(of: read, at: indexRead), .scalar(element))
        let store = TypedStatement(
            .assign([.element(of: array, at: indexRead, element)], .scalar(.stopGradient(element), old)),
            origin
        )
        let loop = TypedForLoop(
            label: program.makeLabel(),
            index: index,
            lower: .integer(0),
            upper: .count(read),
            order: .ascending,
            body: [store]
        )
        return TypedStatement(.forLoop(loop), origin)
    }

    private mutating func swap(_ call: CallExpr, _ origin: Origin) throws -> [TypedStatement]? {
        guard call.arguments.count == 2, case .inoutReference(let first) = call.arguments[0].expression,
            case .inoutReference(let second) = call.arguments[1].expression
        else { return nil }
        let (left, right) = (try target(first.expression), try target(second.expression))
        try requireActive(left, at: first.expression.node)
        try requireActive(right, at: second.expression.node)
        guard left.type == right.type else { throw Refusal("values of different types cannot be swapped", at: call.node) }
        let access = TypedStatement(.swap(left.places, right.places), origin)
        // What was read last is set first.
        return left.setup + right.setup + left.begin + right.begin + [access] + right.end + left.end
    }
}
