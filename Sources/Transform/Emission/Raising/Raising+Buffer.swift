import AdgenIR

/// Where a buffer is in the emitted function.
enum BufferPlace {
    /// Behind a pointer that is a parameter; `count` is the parameter after it, if the function looks at it.
    case pointer(Output.Variable, count: Output.Expression)
    /// In a variable of type `AutoDiff.Buffer`.
    case storage(Output.Variable)
    /// In an array that is only read: what source text or a function of the user's gives.
    case array(Output.Variable)

    /// What is indexed.
    var base: Output.Expression {
        switch self {
        case .pointer(let variable, count: _), .storage(let variable), .array(let variable): .variable(variable)
        }
    }

    /// The variable that holds the buffer.
    var whole: Output.Expression { base }

    var pointer: Output.Expression {
        switch self {
        // An array that is passed as a pointer is one for the time of the call.
        case .pointer(let variable, count: _), .array(let variable): .variable(variable)
        case .storage(let variable): .member(.variable(variable), "pointer")
        }
    }

    var count: Output.Expression {
        switch self {
        case .pointer(_, let count): count
        case .storage(let variable), .array(let variable): .member(.variable(variable), "count")
        }
    }

    /// The elements as an array.
    var array: Output.Expression {
        switch self {
        case .pointer(let variable, let count):
            .call(
                .name("Array"),
                [
                    Output.Argument(
                        .call(
                            .name("UnsafeBufferPointer"),
                            [Output.Argument(.variable(variable), label: "start"), Output.Argument(count, label: "count")]
                        )
                    )
                ]
            )
        case .storage(let variable): .member(.variable(variable), "array")
        case .array(let variable): .variable(variable)
        }
    }

    /// The arguments of a runtime function that copies from here.
    var copied: [Output.Argument] {
        switch self {
        case .pointer(let variable, let count):
            [Output.Argument(.variable(variable), label: "copying"), Output.Argument(count, label: "count")]
        case .storage(let variable): [Output.Argument(.variable(variable), label: "copying")]
        case .array(let variable):
            [
                Output.Argument(.variable(variable), label: "copying"),
                Output.Argument(.member(.variable(variable), "count"), label: "count"),
            ]
        }
    }

    func calling(_ method: String, _ arguments: [Output.Argument]) -> Output.Expression {
        .call(.member(whole, method), arguments)
    }
}

/// Buffers: storage, elements, and the checks that Swift's arrays make.
extension Raising {
    func place(of buffer: Value) -> BufferPlace {
        // Every buffer has its place before it is used: parameters from the start, others from their definition.
        buffers[buffer] ?? .storage(Output.Variable(id: 0))
    }

    func element(of buffer: Value, at index: Value) -> Output.Expression {
        .element(place(of: buffer).base, at: expression(of: index))
    }

    private func type(of buffer: Value) -> Output.Expression {
        .name(RuntimeNames.buffer(of: function.type(of: buffer).element ?? .double))
    }

    func copy(of buffer: Value) -> Output.Expression { .call(type(of: buffer), place(of: buffer).copied) }

    // MARK: Storage

    /// Declares a buffer that something has made, and frees it at the end of its scope unless it leaves the function.
    func declare(_ buffer: Value) -> Output.Variable {
        let variable = makeVariable(function[buffer].name, type: function.type(of: buffer).swiftText)
        buffers[buffer] = .storage(variable)
        return variable
    }

    /// Lets a buffer be an array that the text or a function of the user's has given: as it is, where nothing writes to it.
    func receive(_ buffer: Value, from array: Output.Variable) {
        guard written.contains(buffer) || leaving.contains(buffer) else { return buffers[buffer] = .array(array) }
        emit(.assign([declare(buffer)], .call(type(of: buffer), [Output.Argument(.variable(array))])))
        free(buffer)
    }

    func free(_ buffer: Value) {
        if !leaving.contains(buffer) { emit(.deferred(place(of: buffer).calling("deallocate", []))) }
    }

    func define(_ buffer: Value, _ contents: Contents) {
        let arguments: [Output.Argument]
        switch contents {
        case .empty: arguments = []
        case .repeating(let value, let count):
            arguments = [
                Output.Argument(expression(of: value), label: "repeating"), Output.Argument(expression(of: count), label: "count"),
            ]
        case .elements(let values): arguments = values.isEmpty ? [] : [Output.Argument(.array(expressions(of: values)))]
        case .copy(let source): arguments = place(of: source).copied
        }
        emit(.assign([declare(buffer)], .call(type(of: buffer), arguments)))
        free(buffer)
    }

    func assign(_ buffer: Value, _ contents: Contents) {
        let target = place(of: buffer)
        switch contents {
        case .empty: emit(.evaluate(target.calling("removeAll", [])))
        case .repeating(let value, let count):
            emit(.evaluate(target.calling("removeAll", [])))
            let count = Output.Argument(expression(of: count), label: "to")
            emit(.evaluate(target.calling("resize", [count, Output.Argument(expression(of: value), label: "filling")])))
        case .elements([]): emit(.evaluate(target.calling("removeAll", [])))
        case .elements(let values):
            let elements = Output.Argument(.array(expressions(of: values)), label: "copying")
            emit(.evaluate(target.calling("assign", [elements, Output.Argument(.literal(.int(values.count)), label: "count")])))
        case .copy(let source): emit(.evaluate(target.calling("assign", place(of: source).copied)))
        }
        forgetRange(of: [buffer])
    }

    func removeLast(_ result: Value, _ buffer: Value, _ access: Access) {
        let place = place(of: buffer)
        if access == .checked {
            emit(
                .evaluate(
                    .call(context.file.standard("precondition"), [.binary(">", place.count, .literal(.int(0))), .string(Messages.empty)])
                )
            )
        }
        let taken = place.calling("removeLast", [])
        if isUsed(result) { emit(.assign([variable(of: result)], taken)) } else { emit(.evaluate(taken)) }
        forgetRange(of: [buffer])
    }

    /// In the body of a loop that starts at or above zero, the index is not negative; if it ends at a buffer's count, it is in range.
    func noteRange(of loop: ForLoop) {
        guard case .literal(.int(let lower)) = expression(of: loop.lower), lower >= 0 else { return }
        notNegative.insert(loop.index)
        if let counted = counted[loop.upper] { inRange.insert([counted, loop.index]) }
    }

    // MARK: Checks

    private enum Messages {
        static let range = "Index out of range"
        static let empty = "Can't remove last element from an empty collection"
    }

    /// Traps as an array would, unless an earlier check has shown that the index is in range.
    func check(_ index: Value, of buffer: Value, _ access: Access) {
        guard access == .checked, inRange.insert([buffer, index]).inserted else { return }
        let number = expression(of: index)
        let below = Output.Expression.binary("<", number, place(of: buffer).count)
        let condition: Output.Expression
        if notNegative.contains(index) || number.isNotNegativeLiteral {
            condition = below
        } else {
            condition = .binary("&&", .binary(">=", number, .literal(.int(0))), below)
        }
        emit(.evaluate(.call(context.file.standard("precondition"), [condition, .string(Messages.range)])))
    }

    /// Forgets what is known of buffers that may have become shorter.
    func forgetRange(of buffers: Set<Value>) {
        inRange = inRange.filter { !buffers.contains($0[0]) }
    }

    func forgetRange(changedBy kind: Statement.Kind) {
        forgetRange(of: context.effects(of: kind).written.filter(context.isResized))
    }
}
