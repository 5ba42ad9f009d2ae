import AdgenIR

/// Statements, one case a construct. Jumps, scopes and `defer` have become structure before.
extension Writer {
    /// - Parameter value: What is evaluated after the statements, within their scope.
    mutating func write(_ statements: [TypedStatement], before value: TypedExpression? = nil) {
        for (index, statement) in statements.enumerated() {
            builder.origin = statement.origin ?? builder.origin
            if case .initialize(let variables, let initial) = statement.kind,
                bindView(variables, to: initial, until: statements[(index + 1)...], value)
            {
                continue
            }
            write(statement)
        }
    }

    private mutating func write(_ statement: TypedStatement) {
        switch statement.kind {
        case .declare(let variables):
            for variable in variables { declare(variable) }
        case .initialize(let variables, let value):
            let values = evaluate(value, names: variables.map { self.variables[$0].name })
            for (variable, value) in zip(variables, values) { bind(variable, to: value) }
        case .assign(let places, let value):
            assign(places, value)
        case .modify(let place, let operation, let value):
            modify(place, operation, value)
        case .evaluate(let value):
            _ = evaluate(value)
        case .append(let value, let array):
            append(value, to: array)
        case .appendContents(let contents, let array):
            appendContents(of: contents, to: array)
        case .insert(let value, let index, let array):
            insert(value, at: index, into: array)
        case .replace(let replaced, let array, let value):
            replace(replaced, in: array, with: value)
        case .reverse(let array):
            reverse(array)
        case .swap(let first, let second):
            swapPlaces(first, second)
        case .branch(let condition, let then, let otherwise):
            branch(condition, then: then, otherwise: otherwise)
        case .forLoop(let loop):
            write(loop)
        case .whileLoop(_, let condition, let body):
            write(while: condition, body)
        case .check(let condition, let message):
            let condition = scalar(condition)
            builder.emit(.check(condition, message: pieces(message)))
        case .assertion(let condition, let message):
            let block = block { writer in [writer.scalar(condition)] }
            builder.emit(.assert(block, message: pieces(message)))
        case .trap(let message):
            let never = builder.constant(.bool(false))
            builder.emit(.check(never, message: pieces(message)))
        case .scope(_, let body), .deferred(let body):
            write(body)
        case .repeatLoop, .jump:
            break
        }
    }

    /// Brings a variable into scope without a value. An array gets a buffer at once, as buffers are written in place.
    private mutating func declare(_ variable: Variable) {
        environment[variable] = nil
        views[variable] = nil
        declared.append(variable)
        if isArray(variable) { defineEmpty(variable) }
        if isOptional(variable) { keepNothing(in: variable) }
    }

    /// Brings a variable into scope with a value. Arrays that belong to another variable are copied.
    mutating func bind(_ variable: Variable, to value: Value) {
        declared.append(variable)
        views[variable] = nil
        keep(isArray(variable) ? owned(value, named: variables[variable].name) : value, in: variable)
    }

    /// The buffer itself if nothing owns it, and else a copy.
    mutating func owned(_ buffer: Value, named name: String) -> Value {
        if fresh.remove(buffer) != nil {
            if ["array", "result", "copy", "value"].contains(builder.function[buffer].name) { builder.function[buffer].name = name }
            return buffer
        }
        let copy = builder.makeValue(builder.type(of: buffer), name)
        builder.emit(.define(copy, .copy(buffer)))
        return copy
    }

    private mutating func branch(_ condition: TypedExpression, then: [TypedStatement], otherwise: [TypedStatement]) {
        if case .constant(.bool(let isTrue)) = condition.kind {
            let scope = declared.count
            write(isTrue ? then : otherwise)
            declared.removeSubrange(scope...)
            return
        }
        let condition = scalar(condition)
        branch(
            condition,
            then: { writer in
                writer.write(then)
                return []
            },
            otherwise: { writer in
                writer.write(otherwise)
                return []
            }
        )
    }

    /// Carried text with values in place of names.
    mutating func pieces(_ pieces: [TypedPiece]) -> [Piece] {
        pieces.map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .variable(let variable): .value(value(of: variable))
            case .computed(let expression): evaluate(expression).first.map { .value($0) } ?? .text("")
            case .changed: .changed
            }
        }
    }
}
