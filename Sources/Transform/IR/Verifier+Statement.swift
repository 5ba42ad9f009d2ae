/// What each kind of statement asks for.
extension Verifier {
    mutating func verify(_ statement: Statement) {
        switch statement.kind {
        case .compute(let result, let operation, let operands): verifyCompute(result, operation, operands)
        case .define(let buffer, let contents):
            verify(contents, of: buffer)
            define(buffer)
        case .assign(let buffer, let contents):
            verify(contents, of: buffer)
            write(buffer)
        case .load(let result, from: let buffer, at: let index, _):
            use(index, as: .scalar(.int))
            read(buffer)
            defineElement(result, of: buffer)
        case .store(let value, to: let buffer, at: let index, _):
            use(index, as: .scalar(.int))
            useElement(value, of: buffer)
            write(buffer)
        case .accumulate(let value, into: let buffer, at: let index, _):
            use(index, as: .scalar(.int))
            useElement(value, of: buffer)
            accumulate(buffer)
        case .append(let value, to: let buffer):
            useElement(value, of: buffer)
            write(buffer)
        case .removeLast(let result, from: let buffer, _):
            write(buffer)
            defineElement(result, of: buffer)
        case .count(let result, of: let buffer):
            if use(buffer), type(buffer)?.element == nil { fault("\(name(buffer)) is no buffer") }
            define([result], as: [.scalar(.int)], "results")
        case .exchange(let first, let second):
            write(first)
            write(second)
            if first == second { fault("the buffers exchanged are the same") }
            if type(first) != type(second) { fault("the buffers exchanged have different types") }
        case .call(let call): verifyCall(call)
        case .branch(let branch): verifyBranch(branch)
        case .forLoop(let loop): verifyFor(loop)
        case .whileLoop(let loop): verifyWhile(loop)
        case .check(let condition, let message):
            use(condition, as: .scalar(.bool))
            verify(message)
        case .assert(let block, let message):
            verifyCondition(block, parameters: [], mayRead: true)
            verify(message)
        case .carried(let carried):
            if isInCondition { fault("source text is carried over in a condition") }
            verifyChange(in: carried)
            verify(carried.pieces)
            for result in carried.results { define(result) }
        case .recall(let result, of: let value): verifyRecall(result, of: value)
        }
    }

    private mutating func verifyCompute(_ result: Value, _ operation: Operation, _ operands: [Value]) {
        use(operands, as: operation.operands.map(ValueType.scalar), "operands")
        define([result], as: [.scalar(operation.result)], "results")
        if let complaint = operation.complaint { fault(complaint) }
    }

    /// What text changes is a value that is carried along, which it reads nowhere else: the variable is one.
    private mutating func verifyChange(in carried: Carried) {
        let isMentioned = carried.pieces.contains(.changed)
        guard let changed = carried.changed else {
            if isMentioned { fault("text changes a variable that is not said") }
            return
        }
        use(changed)
        guard isMentioned, let after = carried.results.first, type(after) == type(changed), case .opaque? = type(changed) else {
            fault("what text changes is not given back")
            return
        }
        for value in carried.pieces.values where type(value) == type(changed) {
            fault("text that changes \(name(changed)) reads \(name(value)), which may be kept in the same variable")
        }
    }

    private mutating func verify(_ pieces: [Piece]) {
        for case .value(let value) in pieces {
            if type(value)?.element == nil { use(value) } else { read(value) }
        }
    }

    // MARK: Buffers

    mutating func read(_ buffer: Value) {
        guard use(buffer) else { return }
        if type(buffer)?.element == nil { fault("\(name(buffer)) is no buffer") }
        if conventions[buffer] == .accumulating { fault("\(name(buffer)) is read, but may only be added to") }
    }

    mutating func write(_ buffer: Value) {
        guard use(buffer) else { return }
        if type(buffer)?.element == nil { fault("\(name(buffer)) is no buffer") }
        switch conventions[buffer] {
        case .input: fault("\(name(buffer)) is written, but is an input")
        case .accumulating: fault("\(name(buffer)) is written, but may only be added to")
        case .inout, nil: break
        }
        if isReadOnlyHere(buffer) { fault("\(name(buffer)) is written in a condition") }
    }

    mutating func accumulate(_ buffer: Value) {
        guard use(buffer) else { return }
        switch type(buffer) {
        case .buffer(let element) where element.isFloatingPoint: break
        default: fault("\(name(buffer)) is no buffer of floating-point numbers")
        }
        if conventions[buffer] == .input { fault("\(name(buffer)) is added to, but is an input") }
        if isReadOnlyHere(buffer) { fault("\(name(buffer)) is added to in a condition") }
    }

    private mutating func useElement(_ value: Value, of buffer: Value) {
        if let element = type(buffer)?.element { use(value, as: element.valueType) } else { use(value) }
    }

    private mutating func defineElement(_ value: Value, of buffer: Value) {
        if let element = type(buffer)?.element { define([value], as: [element.valueType], "results") } else { define(value) }
    }

    private mutating func verify(_ contents: Contents, of buffer: Value) {
        guard let element = type(buffer)?.element else {
            contents.operands.forEach { use($0) }
            return fault("\(name(buffer)) is no buffer")
        }
        switch contents {
        case .empty: break
        case .repeating(let value, let count):
            use(value, as: element.valueType)
            use(count, as: .scalar(.int))
        case .elements(let values): values.forEach { use($0, as: element.valueType) }
        case .copy(let source):
            read(source)
            if type(source) != type(buffer) { fault("\(name(source)) has other elements than \(name(buffer))") }
        }
    }

    // MARK: Structures

    private mutating func verifyBranch(_ branch: Branch) {
        use(branch.condition, as: .scalar(.bool))
        let types = scalarTypes(branch.results)
        verify(branch.thenBlock, parameters: [], yields: types)
        verify(branch.elseBlock, parameters: [], yields: types)
        branch.results.forEach { define($0) }
    }

    private mutating func verifyFor(_ loop: ForLoop) {
        use(loop.lower, as: .scalar(.int))
        use(loop.upper, as: .scalar(.int))
        let types = scalarTypes(loop.results)
        use(loop.initial, as: types, "initial values")
        if let type = type(loop.index), type != .scalar(.int) { fault("the index \(name(loop.index)) has the type \(type), not Int") }
        verify(loop.body, index: loop.index, parameters: types, yields: types)
        loop.results.forEach { define($0) }
    }

    private mutating func verifyWhile(_ loop: WhileLoop) {
        let types = scalarTypes(loop.results)
        use(loop.initial, as: types, "initial values")
        verifyCondition(loop.condition, parameters: types)
        verify(loop.body, parameters: types, yields: types)
        loop.results.forEach { define($0) }
    }

    /// The types of a structure's results; faults at buffers, which never go through results.
    private mutating func scalarTypes(_ results: [Value]) -> [ValueType] {
        results.map { result in
            guard let type = type(result) else { return .opaque(nil) }
            if type.element != nil { fault("the buffer \(name(result)) is the result of a branch or loop") }
            return type
        }
    }

    // MARK: Calls

    private mutating func verifyCall(_ call: Call) {
        let parameters: [External.Parameter]
        let results: [ValueType]
        if let callee = module.functions[call.callee] {
            parameters = callee.parameters.map { External.Parameter(type: callee.type(of: $0.value), convention: $0.convention) }
            results = callee.body.yields.map { callee.values.indices.contains($0.id) ? callee.type(of: $0) : .opaque(nil) }
        } else if let callee = module.externals[call.callee] {
            parameters = callee.parameters
            results = callee.results
        } else {
            call.arguments.forEach { use($0) }
            call.results.forEach { define($0) }
            return fault("the function '\(call.callee)' is not in the module")
        }
        use(call.arguments, as: parameters.map(\.type), "arguments")
        for (argument, parameter) in zip(call.arguments, parameters) where parameter.type.element != nil {
            switch parameter.convention {
            case .input: read(argument)
            case .inout: write(argument)
            case .accumulating: accumulate(argument)
            }
            verifyExclusive(argument, parameter.convention, call.arguments, parameters)
        }
        define(call.results, as: results, "results")
    }

    /// A buffer that the callee writes is passed once; only inputs, and only accumulating arguments, may be the same.
    private mutating func verifyExclusive(
        _ argument: Value,
        _ convention: Convention,
        _ arguments: [Value],
        _ parameters: [External.Parameter]
    ) {
        let others = zip(arguments, parameters).filter { $0.0 == argument }
        if others.count > 1, convention == .inout || others.contains(where: { $0.1.convention != convention }) {
            fault("the buffer \(name(argument)) is passed twice, once to be written")
        }
    }

    // MARK: Recalls

    private mutating func verifyRecall(_ result: Value, of value: Value) {
        guard let type = type(value) else {
            define(result)
            return fault("\(name(value)) is not of this function")
        }
        if type.element != nil { fault("\(name(value)) is a buffer, which cannot be recalled") }
        define([result], as: [type], "results")
        let isAnswered = open.contains { block in
            block.mirrored.map { blocks.definitions[$0]?.contains(value) ?? false } ?? false
        }
        if !isAnswered { fault("\(name(value)) is recalled outside a block that mirrors its own") }
    }
}

extension Operation {
    /// What is wrong with the operation itself: an operator on a type that has none.
    fileprivate var complaint: String? {
        switch self {
        case .arithmetic(.remainder, let scalar) where scalar != .int: "'%' is an operation of integers only"
        case .arithmetic(_, .bool): "Boolean values have no arithmetic"
        case .arithmetic(_, .mask): "masks have no arithmetic"
        case .compare(let comparison, .bool) where comparison != .equal && comparison != .notEqual: "Boolean values have no order"
        case .compare(_, .vector), .compare(_, .mask): "vectors are compared by lanes"
        case .elementary(let function, .vector): function.isElementwise ? nil : "\(function.rawValue) is not there for vectors"
        case .stopGradient(.vector): nil
        case .elementary(_, let scalar), .inspect(_, let scalar), .stopGradient(let scalar):
            scalar.isFloatingPointNumber ? nil : "the operation needs floating-point numbers, not \(scalar.swiftName)"
        case .convert(.vector(let source), .vector(let target)):
            source.count == target.count ? nil : "there is no conversion of \(source) to \(target)"
        case .convert(let source, let target):
            [source, target].allSatisfy { $0.isFloatingPointNumber || $0 == .int }
                ? nil : "there is no conversion of \(source) to \(target)"
        case .vector(let operation, let type): operation.complaint(type)
        case .constant, .arithmetic, .wrapping, .bitwise, .compare, .logical: nil
        }
    }
}
