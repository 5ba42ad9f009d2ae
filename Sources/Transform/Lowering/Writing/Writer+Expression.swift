import AdgenIR

/// Expressions, evaluated from left to right.
extension Writer {
    /// The one value of a scalar expression.
    mutating func scalar(_ expression: TypedExpression, name: String? = nil) -> Value {
        evaluate(expression, names: [name]).first ?? builder.integer(0)
    }

    /// The values of an expression, one for each leaf of its type.
    ///
    /// - Parameter names: What new values are called, where something better than a passing name is known.
    mutating func evaluate(_ expression: TypedExpression, names: [String?] = []) -> [Value] {
        let name = names.first ?? nil
        switch expression.kind {
        case .constant(let constant):
            return [builder.constant(constant, name: name ?? "c")]
        case .read(let variable):
            return [isSlots(variable) ? copiedSlots(value(of: variable), variable) : value(of: variable)]
        case .tuple(let parts):
            return evaluate(list: parts, names: names)
        case .part(let whole, let range):
            if let values = storedValues(expression, names: names) { return values }
            if let part = whole.narrowed(to: range, expression.type) { return evaluate(part, names: names) }
            return Array(evaluate(whole)[range])
        case .compute(let operation, let operands):
            let values = operands.map { scalar($0) }
            return [builder.compute(operation, values, name: name ?? "t")]
        case .shortCircuit(let operation, let left, let right):
            return [shortCircuit(operation, left, right, name: name)]
        case .choose(let condition, let first, let second):
            return choose(condition, first, second, expression.type, names: names)
        case .element:
            return storedValues(expression, names: names) ?? []
        case .count(let array):
            return [count(of: elements(of: array), name: name ?? "count")]
        case .emptyArray:
            return expression.type.flattened.indices.map { column in
                define(.empty, expression.type.flattened[column], names.dropFirst(column).first ?? nil)
            }
        case .arrayLiteral(let elements):
            return literal(elements, expression.type, names: names)
        case .repeating(let element, let count):
            return repeating(element, count: count, expression.type, names: names)
        case .removeLast(let array):
            return removeLast(from: array, names: names)
        case .remove(let index, let array):
            return remove(at: index, from: array, names: names)
        case .slice:
            return copied(elements(of: expression), names: names)
        case .call(let call):
            return write(call, resultTypes: expression.type.flattened, names: names)
        case .externalCall(let callee, let arguments):
            return write(callee, arguments, captures: nil, resultTypes: expression.type.flattened, names: names)
        case .carried(let text, let isSink, let leak):
            let results = makeValues(expression.type.flattened, names: names, Self.name(of: text))
            let changed = text.changedVariable.map { value(of: $0) }
            builder.emit(.carried(Carried(results: results, pieces: pieces(text), changed: changed, isSink: isSink, leak: leak)))
            fresh.formUnion(results.filter { builder.type(of: $0).element != nil })
            return results
        case .after(let statements, let value):
            write(statements, before: value)
            return evaluate(value, names: names)
        }
    }

    mutating func makeValues(_ types: [ValueType], names: [String?], _ fallback: String) -> [Value] {
        types.enumerated().map { index, type in
            builder.makeValue(type, (index < names.count ? names[index] : nil) ?? fallback)
        }
    }

    /// What the value of carried text is called: by the last name in it, without what stands before it and without arguments.
    private static func name(of pieces: [TypedPiece]) -> String {
        var path = ""
        for piece in pieces.prefix(2) {
            guard case .text(let text) = piece else { continue }
            path += text
            break
        }
        let name = path.prefix { $0 != "(" && $0 != "[" }
        guard let last = name.split(separator: ".").last, last.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }),
            last.first?.isLowercase ?? false
        else { return "value" }
        return String(last)
    }

    /// Evaluates expressions one after the other. An array that a later one changes is copied in time.
    mutating func evaluate(list expressions: [TypedExpression], names: [String?] = []) -> [Value] {
        var values: [Value] = []
        for (position, expression) in expressions.enumerated() {
            let rest = names.dropFirst(values.count)
            var next = evaluate(expression, names: Array(rest))
            protect(&next, fromLater: expressions[(position + 1)...])
            values += next
        }
        return values
    }

    mutating func protect(_ values: inout [Value], fromLater expressions: ArraySlice<TypedExpression>) {
        for (index, value) in values.enumerated() where builder.type(of: value).element != nil && !fresh.contains(value) {
            let written = expressions.flatMap { Uses.writes(of: $0, in: program) }
            guard written.contains(where: { environment[$0] == value }) else { continue }
            values[index] = owned(value, named: "copy")
            fresh.insert(values[index])
        }
    }

    private mutating func shortCircuit(_ operation: Logical, _ left: TypedExpression, _ right: TypedExpression, name: String?) -> Value {
        let first = scalar(left)
        if right.isCheap { return builder.compute(.logical(operation), [first, scalar(right)], name: name ?? "t") }
        let result = builder.makeValue(.scalar(.bool), name ?? "t")
        let evaluated: (inout Writer) -> [Value] = { writer in [writer.scalar(right)] }
        let decided: (inout Writer) -> [Value] = { writer in [writer.builder.constant(.bool(operation == .or))] }
        branch(
            first,
            names: [result],
            then: operation == .and ? evaluated : decided,
            otherwise: operation == .and ? decided : evaluated
        )
        return result
    }

    private mutating func choose(
        _ condition: TypedExpression,
        _ first: TypedExpression,
        _ second: TypedExpression,
        _ type: SwiftType,
        names: [String?]
    ) -> [Value] {
        let condition = scalar(condition)
        let results = makeValues(type.flattened, names: names, "t")
        let buffers = results.filter { builder.type(of: $0).element != nil }
        for buffer in buffers { builder.emit(.define(buffer, .empty)) }
        func side(_ expression: TypedExpression) -> (inout Writer) -> [Value] {
            { writer in
                var yields: [Value] = []
                for (result, value) in zip(results, writer.evaluate(expression)) {
                    if !buffers.contains(result) {
                        yields.append(value)
                    } else if writer.fresh.remove(value) != nil {
                        writer.builder.emit(.exchange(result, value))
                    } else {
                        writer.builder.emit(.assign(result, .copy(value)))
                    }
                }
                return yields
            }
        }
        branch(condition, names: results.filter { !buffers.contains($0) }, then: side(first), otherwise: side(second))
        fresh.formUnion(buffers)
        return results
    }
}

extension TypedExpression {
    /// Whether it may be evaluated where the source would not: it neither traps nor has an effect, and costs next to nothing.
    var isCheap: Bool {
        switch kind {
        case .constant: true
        case .read: type.scalar != nil
        case .compute(let operation, let operands):
            switch operation {
            case .elementary: false
            case .constant, .arithmetic, .wrapping, .bitwise, .compare, .logical, .convert, .inspect, .stopGradient, .vector:
                !operation.mayTrap && operands.allSatisfy(\.isCheap)
            }
        case .shortCircuit(_, let left, let right): left.isCheap && right.isCheap
        case .count(let array): if case .read = array.kind { true } else { false }
        case .tuple, .part, .choose, .element, .emptyArray, .arrayLiteral, .repeating, .removeLast, .remove, .slice, .call, .externalCall,
            .carried, .after:
            false
        }
    }
}
