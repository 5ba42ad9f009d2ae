import AdgenIR

/// One statement of the intermediate representation at a time.
extension Raising {
    func raise(_ kind: Statement.Kind) throws(EmissionError) {
        switch kind {
        case .compute(let result, let operation, let operands): try compute(result, operation, operands)
        case .define(let buffer, let contents): define(buffer, contents)
        case .assign(let buffer, let contents): assign(buffer, contents)
        case .load(let result, from: let buffer, at: let index, let access):
            check(index, of: buffer, access)
            if isUsed(result) { define(result, element(of: buffer, at: index)) }
        case .store(let value, to: let buffer, at: let index, let access):
            check(index, of: buffer, access)
            let value = expression(of: value)
            emit(.store(value, to: element(of: buffer, at: index)))
        case .accumulate(let value, into: let buffer, at: let index, let access):
            check(index, of: buffer, access)
            let place = element(of: buffer, at: index)
            let value = expression(of: value)
            // `x[i] += -y` is `x[i] -= y`, of numbers: the negative of a vector is 0 where the vector is 0.
            if case .prefix("-", let operand) = value, function.type(of: buffer).element?.isFloatingPointNumber ?? false {
                emit(.store(.binary("-", place, operand), to: place))
            } else {
                emit(.store(.binary("+", place, value), to: place))
            }
        case .append(let value, to: let buffer):
            let value = expression(of: value)
            emit(.evaluate(place(of: buffer).calling("append", [Output.Argument(value)])))
        case .removeLast(let result, from: let buffer, let access): removeLast(result, buffer, access)
        case .count(let result, of: let buffer):
            if !context.isResized(buffer) { counted[result] = buffer }
            define(result, place(of: buffer).count)
        case .exchange(let first, let second):
            emit(.evaluate(.call("Swift.swap", [.address(place(of: first).whole), .address(place(of: second).whole)])))
            forgetRange(of: [first, second])
        case .call(let call): try raise(call)
        case .branch(let branch): try raise(branch)
        case .forLoop(let loop): try raise(loop)
        case .whileLoop(let loop): try raise(loop)
        case .check(let condition, let message):
            emit(.evaluate(.call(context.file.standard("precondition"), checked(expression(of: condition), message))))
        case .assert(let condition, let message): try raise(assertion: condition, message)
        case .carried(let carried): raise(carried)
        case .recall(_, let original):
            throw EmissionError("the value '\(function[original].name)' of the forward sweep has no storage in '\(function.name)'")
        }
    }

    private func compute(_ result: Value, _ operation: Operation, _ operands: [Value]) throws(EmissionError) {
        if try replaceLane(result, operation, operands) { return }
        let value = try expression(of: operation, expressions(of: operands))
        if isUsed(result) { define(result, value) } else { emit(.discard(value)) }
    }

    private func checked(_ condition: Output.Expression, _ message: [Piece]) -> [Output.Expression] {
        message.isEmpty ? [condition] : [condition, .text(fragments(message))]
    }

    private func raise(assertion block: Block, _ message: [Piece]) throws(EmissionError) {
        let outside = variables.indices
        var result: Output.Expression?
        let statements = try nested { () throws(EmissionError) in
            try splice(block)
            result = expressions(of: block.yields).first
        }
        guard var condition = result else { return }
        if !statements.isEmpty {
            let placed = Declarations.placed(in: statements, variables: variables, declared: outside.map { Output.Variable(id: $0) })
            condition = .closure(placed, result: condition)
        }
        emit(.evaluate(.call(context.file.standard("assert"), checked(condition, message))))
    }

    private func raise(_ carried: Carried) {
        let text = Output.Expression.text(fragments(carried.pieces, changing: variableChanged(by: carried)))
        let results = Array(carried.computed)
        if results.contains(where: { function.type(of: $0).element != nil }) {
            let types = results.map { SwiftType($0, in: function) }
            receive(results, of: types.count == 1 ? types[0] : .tuple(types.map { SwiftType.Element(type: $0) }), from: text)
        } else if results.isEmpty {
            emit(.evaluate(text))
        } else if results.contains(where: isUsed) {
            let targets = results.map { isUsed($0) ? variable(of: $0) : nil }
            emit(.assign(targets, text))
        } else {
            emit(.discard(text))
        }
    }

    /// The variable that text changes, if it does, with what it holds before.
    private func variableChanged(by carried: Carried) -> Output.Variable? {
        guard let before = carried.changed, let after = carried.results.first else { return nil }
        let target = variable(of: after)
        let source = expression(of: before)
        if source != .variable(target) { emit(.assign([target], source)) }
        return target
    }

    /// Source text with expressions for the names in it; a buffer appears as an array.
    func fragments(_ pieces: [Piece], changing changed: Output.Variable? = nil) -> [Output.Fragment] {
        pieces.map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .changed: changed.map { .changed($0) } ?? .text("")
            case .value(let value):
                .expression(function.type(of: value).element != nil ? place(of: value).array : expression(of: value).withOwnType)
            }
        }
    }
}

extension SwiftType {
    /// The type of a value, as Swift has it.
    fileprivate init(_ value: Value, in function: Function) {
        self =
            switch function.type(of: value) {
            case .scalar(let scalar): .scalar(scalar)
            case .buffer(let element): .array(.scalar(element))
            case .opaque(let name): .opaque(name ?? "Any")
            }
    }
}
