import AdgenIR

/// The forward mode: the primal's statements as they are, each followed by what it does to the tangents.
///
/// Values keep their numbers, so the primal part of the result is the primal to the letter. A scalar's tangent is a value of its own, a buffer's
/// tangent a buffer of the same count. No tangent means a tangent of zero.
struct ForwardTransform {
    let primal: Function
    let activity: Activity
    var builder: Builder
    var tangents: [Value: Value] = [:]
    private let name: String
    private let active: [Bool]

    init(of primal: Function, active: [Bool], named name: String, _ differentiator: inout Differentiator) {
        self.primal = primal
        self.name = name
        self.active = differentiator.activeParameters(of: primal, active)
        activity = Activity(of: primal, seeds: self.active, summaries: &differentiator.summaries)
        var function = primal
        function.name = name
        builder = Builder(function)
    }

    func written(_ differentiator: inout Differentiator) -> Function {
        var transform = self
        transform.addTangentParameters()
        transform.transform(primal.body, &differentiator)
        let results = primal.body.yields.filter { primal.type(of: $0).isDifferentiable }
        let tangents = results.map { transform.tangentOrZero(of: $0) }
        return transform.builder.finished(yielding: primal.body.yields + tangents)
    }

    private mutating func addTangentParameters() {
        for (parameter, isActive) in zip(primal.parameters, active) where isActive {
            let info = primal[parameter.value]
            let tangent = builder.function.addParameter(info.type, info.name + "Tangent", parameter.convention)
            tangents[parameter.value] = tangent
        }
    }

    // MARK: Tangents

    func isActive(_ value: Value) -> Bool { activity.isActive(value) }

    /// A new value that holds the tangent of `value`.
    mutating func makeTangent(of value: Value) -> Value {
        let info = primal[value]
        let tangent = builder.makeValue(info.type, info.name + "Tangent")
        tangents[value] = tangent
        return tangent
    }

    /// The tangent of `value`, made of zeros where it has none.
    mutating func tangentOrZero(of value: Value) -> Value {
        if let tangent = tangents[value] { return tangent }
        switch primal.type(of: value) {
        case .scalar(let scalar):
            return builder.floatingPoint(0, scalar)
        case .buffer(let element):
            let count = builder.count(of: value)
            let zero = builder.floatingPoint(0, element)
            let tangent = builder.makeValue(.buffer(element), primal[value].name + "Tangent")
            builder.emit(.define(tangent, .repeating(zero, count: count)))
            return tangent
        case .opaque:
            return value
        }
    }

    /// Makes tangents of zeros for buffers that come without one and in which something active is put later.
    mutating func makeZeroTangents(of buffers: [Value]) {
        for buffer in buffers where primal.type(of: buffer).element != nil && isActive(buffer) && tangents[buffer] == nil {
            tangents[buffer] = tangentOrZero(of: buffer)
        }
    }

    // MARK: Statements

    mutating func transform(_ block: Block, _ differentiator: inout Differentiator) {
        for statement in block.statements {
            builder.origin = statement.origin
            transform(statement, &differentiator)
        }
    }

    private mutating func transform(_ statement: Statement, _ differentiator: inout Differentiator) {
        switch statement.kind {
        case .compute(let result, let operation, let operands):
            builder.append(statement)
            push(through: operation, operands, to: result)
        case .define, .assign, .load, .store, .accumulate, .append, .removeLast, .exchange:
            builder.append(statement)
            pushThroughBuffer(statement.kind)
        case .count, .check, .assert, .recall:
            builder.append(statement)
        case .carried(let carried):
            differentiator.checkForLeaks(carried, activity, origin: statement.origin)
            builder.append(statement)
            makeZeroTangents(of: carried.results)
        case .call(let call):
            push(through: call, origin: statement.origin, &differentiator)
        case .branch(let branch):
            push(through: branch, &differentiator)
        case .forLoop(let loop):
            push(through: loop, &differentiator)
        case .whileLoop(let loop):
            push(through: loop, &differentiator)
        }
    }

    /// Tangent of the result: the sum of the operands' tangents, each times its partial.
    private mutating func push(through operation: Operation, _ operands: [Value], to result: Value) {
        guard isActive(result) else { return }
        let name = primal[result].name + "Tangent"
        if case .convert(_, let target) = operation {
            guard let seed = tangents[operands[0]] else { return }
            tangents[result] = builder.compute(
                .convert(from: primal.type(of: operands[0]).scalar ?? target, to: target),
                [seed],
                name: name
            )
            return
        }
        if case .arithmetic(.divide, _) = operation {
            tangents[result] = quotientTangent(operands, result, name: name)
            return
        }
        if case .vector(let vectorOperation, let type) = operation {
            tangents[result] = vectorTangent(vectorOperation, type, operands, name: name)
            return
        }
        let computation = Computation(result: result, operation: operation, operands: operands)
        var access = DirectAccess()
        var sum: Value?
        for (index, operand) in operands.enumerated() {
            guard let seed = tangents[operand], let partial = builder.partial(of: computation, by: index, &access) else { continue }
            sum = builder.adding(seed, times: partial, to: sum, name: name)
        }
        tangents[result] = sum
    }

    /// (x / y)' = (x' - (x / y) y') / y, with one division.
    private mutating func quotientTangent(_ operands: [Value], _ quotient: Value, name: String) -> Value? {
        var numerator = tangents[operands[0]]
        if let seed = tangents[operands[1]] {
            let term = builder.arithmetic(.multiply, quotient, seed)
            numerator = numerator.map { builder.arithmetic(.subtract, $0, term) } ?? builder.arithmetic(.negate, term)
        }
        return numerator.map { builder.arithmetic(.divide, $0, operands[1], name: name) }
    }
}

/// Access where the primal's values are in scope.
struct DirectAccess: PrimalAccess {
    func access(_ value: Value, _ builder: inout Builder) -> Value { value }
}
