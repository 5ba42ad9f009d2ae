import AdgenIR

/// The reverse mode: a forward sweep that runs the primal, and a return sweep that goes through its statements backwards and adds up adjoints.
///
/// The two sweeps of a construct stand side by side in one file each. The forward sweep keeps the primal's values and blocks under their numbers,
/// so that the return sweep can say which value of which block it needs: it *recalls* it, at the head of the block that mirrors the one where the
/// value is defined. How a recalled value gets there (it is still there, it is computed again, it was stored) is planned afterwards.
///
/// Scalars' adjoints are single-assignment like all scalars: each contribution makes a new value. No adjoint means an adjoint of zero. A buffer's
/// adjoint is a buffer of the same count, which lives in the mirror of the buffer's block.
struct ReverseTransform {
    enum Form {
        /// Both sweeps in one function, so that what the forward sweep's outermost block defines is still there on return.
        case whole
        /// A function for each sweep; what the return sweep needs goes over tapes.
        case split
    }

    /// A place in the primal.
    struct Place: Hashable {
        var block: BlockID
        var index: Int
    }

    /// What the forward sweep of a statement leaves for its return sweep.
    enum Note {
        /// The count of the buffer before it was assigned to.
        case count(Value)
        /// The number of iterations.
        case iterations(Value)
        /// The return sweep of the callee, and the arguments that it gives adjoints for.
        case sweeps(reverse: String, active: [Bool])
        /// The arguments as they were, for a rule that takes them.
        case arguments([Value])
    }

    let primal: Function
    let form: Form
    let active: [Bool]
    let unseeded: Unseeded
    let activity: Activity
    let resizable: Set<Value>
    /// The buffers that are written to anywhere.
    let written: Set<Value>
    var builder: Builder
    var notes: [Place: Note] = [:]
    var recalls: RecallTable
    /// The count at the end of its block of each active local buffer.
    var finalCounts: [Value: Value] = [:]
    /// The counts that buffers without an adjoint had after a call which wrote them.
    var countsAfterCalls: [Place: [Value: Value]] = [:]
    /// For each element type, the stack that calls leave their record on.
    private(set) var tapes: [Scalar: Value] = [:]

    var adjoints: [Value: Value] = [:]
    var bufferAdjoints: [Value: Value] = [:]
    /// The lanes that adjoints of vectors have got so far which were zero before; see `addLane`.
    var adjointLanes: [Value: Set<Int>] = [:]

    init(of primal: Function, active: [Bool], form: Form, unseeded: Unseeded = Unseeded(), _ differentiator: inout Differentiator) {
        // Where the primal is a reverse derivative itself, its blocks mirror nothing that this one knows of.
        var primal = primal
        primal.body = primal.body.withoutMirrors
        self.primal = primal
        self.form = form
        self.unseeded = unseeded
        self.active = differentiator.activeParameters(of: primal, active)
        activity = Activity(of: primal, seeds: self.active, summaries: &differentiator.summaries)
        resizable = primal.body.resizableBuffers(in: differentiator.module)
        written = primal.body.writtenBuffers(in: differentiator.module)
        builder = Builder(primal)
        recalls = RecallTable(of: primal, isOutermostInScope: form == .whole)
    }

    func isActive(_ value: Value) -> Bool { activity.isActive(value) }

    // MARK: Doors

    /// A function that computes the results and the adjoints.
    mutating func whole(named name: String, _ differentiator: inout Differentiator) -> Function {
        builder.function.name = name
        addCotangentParameters()
        makeTapes(&differentiator) { builder, element, name in builder.makeValue(.buffer(element), name) }
        forwardSweep(primal.body, &differentiator)
        checkCotangentCounts()
        let forwardCount = builder.statementCount
        recalls.open(mirroring: primal.body.id)
        let adjoints = returnSweepOfBody(&differentiator)
        let function = builder.finished(yielding: primal.body.yields + adjoints)
        let plan = twoSweeps(of: function, forwardCount, differentiator.module)
        return plan.planned(differentiator.planning).whole()
    }

    /// A function for the forward sweep, which leaves its record on the tapes, and one for the return sweep, which takes it from there.
    mutating func pair(named name: String, _ returnName: String, _ differentiator: inout Differentiator) -> (
        forward: Function, reverse: Function
    ) {
        let primalParameters = primal.parameters
        builder.function.parameters = []
        addCotangentParameters()
        let reverseParameters = builder.function.parameters
        builder.function.parameters = []
        makeTapes(&differentiator) { builder, element, name in builder.function.addParameter(.buffer(element), name, .inout) }
        let tapeParameters = builder.function.parameters

        forwardSweep(primal.body, &differentiator)
        let forwardCount = builder.statementCount
        recalls.open(mirroring: primal.body.id)
        let adjoints = returnSweepOfBody(&differentiator)
        var function = builder.finished(yielding: [])
        function.parameters = primalParameters
        let plan = twoSweeps(of: function, forwardCount, differentiator.module)
        var (forward, reverse) = plan.planned(differentiator.planning).pair()
        forward.name = name
        forward.parameters = primalParameters + tapeParameters
        forward.body.yields = primal.body.yields
        reverse.name = returnName
        reverse.parameters = reverseParameters + tapeParameters
        reverse.body.yields = adjoints
        return (forward, reverse)
    }

    /// Both sweeps of a function, the statements of the forward sweep first, as storage planning takes them.
    private mutating func twoSweeps(of function: Function, _ forwardCount: Int, _ module: Module) -> TwoSweeps {
        TwoSweeps(
            function: function,
            forward: Array(function.body.statements.prefix(forwardCount)),
            reverse: recalls.close() + function.body.statements.dropFirst(forwardCount),
            form: form,
            tapes: tapes,
            mirroredIndices: recalls.mirroredIndices,
            iterationIndices: recalls.iterationIndices,
            writtenBuffers: function.body.writtenBuffers(in: module)
        )
    }

    /// A tape for each type of which something may be stored, by the primal or by what it calls.
    private mutating func makeTapes(_ differentiator: inout Differentiator, _ make: (inout Builder, Scalar, String) -> Value) {
        for element in differentiator.tapeTypes(of: primal) {
            tapes[element] = make(&builder, element, element.nameHint + "Tape")
        }
    }

    /// Parameters for the results' cotangents and the adjoints of active buffers.
    private mutating func addCotangentParameters() {
        for (position, result) in primal.body.yields.enumerated() {
            guard primal.type(of: result).isDifferentiable, !unseeded.results.contains(position) else { continue }
            let info = primal[result]
            let cotangent = builder.function.addParameter(info.type, info.name + "Cotangent")
            cotangents.append((result, cotangent))
            if unseeded.lastOfResults.contains(position) { lacksLast.insert(cotangent) }
        }
        for (parameter, isActive) in zip(primal.parameters, active) where isActive && primal.type(of: parameter.value).element != nil {
            let info = primal[parameter.value]
            let convention: Convention =
                switch parameter.convention {
                case .input: .accumulating
                case .inout: .inout
                case .accumulating: .input
                }
            bufferAdjoints[parameter.value] = builder.function.addParameter(info.type, info.name + "Adjoint", convention)
        }
    }

    /// Traps where the caller's cotangent of an array has another count than the array has in the end: the return sweep goes by the array's.
    private mutating func checkCotangentCounts() {
        for (result, cotangent) in cotangents where primal.type(of: result).element != nil && isActive(result) {
            requireSameCount(cotangent, result, "the cotangent of the result has another count", mayLackLast: lacksLast.contains(cotangent))
        }
        for (position, parameter) in primal.parameters.enumerated() {
            guard parameter.convention == .inout, resizable.contains(parameter.value), let adjoint = bufferAdjoints[parameter.value] else {
                continue
            }
            if unseeded.parameters.contains(position), let element = primal.type(of: parameter.value).element {
                let zero = builder.floatingPoint(0, element)
                builder.emit(.assign(adjoint, .repeating(zero, count: builder.count(of: parameter.value))))
                continue
            }
            let name = primal[parameter.value].name
            let mayLackLast = unseeded.lastOfParameters.contains(position)
            requireSameCount(adjoint, parameter.value, "the cotangent of '\(name)' has another count", mayLackLast: mayLackLast)
            if mayLackLast { fillUp(adjoint, like: parameter.value) }
        }
    }

    private mutating func requireSameCount(_ cotangent: Value, _ buffer: Value, _ message: String, mayLackLast: Bool) {
        let counts = [builder.count(of: cotangent), builder.count(of: buffer)]
        let isSame = builder.compute(.compare(mayLackLast ? .lessOrEqual : .equal, .int), counts, name: "isSame")
        builder.emit(.check(isSame, message: [.text("\"\(message)\"")]))
    }

    /// Appends zeros until there are as many elements as in another buffer.
    private mutating func fillUp(_ adjoint: Value, like buffer: Value) {
        guard let element = primal.type(of: buffer).element else { return }
        let counts = (builder.count(of: adjoint), builder.count(of: buffer))
        let zero = builder.floatingPoint(0, element)
        let index = builder.makeValue(.scalar(.int), "i")
        let body = builder.block(parameters: []) { builder in
            builder.emit(.append(zero, to: adjoint))
            return []
        }
        builder.emit(
            .forLoop(ForLoop(results: [], index: index, lower: counts.0, upper: counts.1, order: .ascending, initial: [], body: body))
        )
    }

    /// Results and their cotangents, in order.
    private var cotangents: [(result: Value, cotangent: Value)] = []
    /// The cotangents that may have fewer elements than the results.
    private var lacksLast: Set<Value> = []

    /// Writes the return sweep of the whole body and gives the adjoints of the active scalar parameters.
    private mutating func returnSweepOfBody(_ differentiator: inout Differentiator) -> [Value] {
        for (result, cotangent) in cotangents where primal.type(of: result).element != nil && isActive(result) {
            if let adjoint = bufferAdjoints[result] {
                accumulate(cotangent, into: adjoint)
            } else {
                let adjoint = makeAdjointBuffer(of: result)
                builder.emit(.define(adjoint, .copy(cotangent)))
                if lacksLast.contains(cotangent) { fillUp(adjoint, like: result) }
            }
        }
        defineAdjoints(of: primal.body)
        for (result, cotangent) in cotangents where primal.type(of: result).scalar != nil {
            add(cotangent, to: result)
        }
        returnSweep(primal.body, &differentiator)
        builder.origin = nil
        return zip(primal.parameters, active).compactMap { parameter, isActive in
            guard isActive, let scalar = primal.type(of: parameter.value).scalar else { return nil }
            return adjoints[parameter.value] ?? builder.floatingPoint(0, scalar)
        }
    }

    // MARK: Sweeps

    /// Emits the forward sweep of a block: its statements, with what the return sweep will need to know.
    mutating func forwardSweep(_ block: Block, _ differentiator: inout Differentiator) {
        for (index, statement) in block.statements.enumerated() {
            builder.origin = statement.origin
            let place = Place(block: block.id, index: index)
            switch statement.kind {
            case .compute, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .check, .assert, .recall:
                builder.append(statement)
            case .define(let buffer, _):
                builder.append(statement)
                noteCount(of: buffer, definedIn: block)
            case .assign(let buffer, _):
                noteCount(beforeAssigning: buffer, at: place)
                builder.append(statement)
            case .carried(let carried):
                differentiator.checkForLeaks(carried, activity, origin: statement.origin)
                builder.append(statement)
                for result in carried.results { noteCount(of: result, definedIn: block) }
            case .call(let call):
                forwardSweep(call, at: place, &differentiator)
                noteCounts(after: call, at: place, differentiator)
                for result in call.results { noteCount(of: result, definedIn: block) }
            case .branch(let branch):
                forwardSweep(branch, &differentiator)
            case .forLoop(let loop):
                forwardSweep(loop, &differentiator)
            case .whileLoop(let loop):
                forwardSweep(loop, at: place, &differentiator)
            }
        }
        noteFinalCounts(in: block)
        builder.origin = nil
    }

    /// Emits the return sweep of a block: the statements' adjoints, the last statement first.
    mutating func returnSweep(_ block: Block, _ differentiator: inout Differentiator) {
        for (index, statement) in block.statements.enumerated().reversed() {
            builder.origin = statement.origin
            let place = Place(block: block.id, index: index)
            switch statement.kind {
            case .compute(let result, let operation, let operands):
                pull(through: operation, operands, from: result)
            case .define, .assign, .load, .store, .accumulate, .append, .removeLast, .exchange:
                pullThroughBuffer(statement.kind, at: place)
            case .call(let call):
                pull(through: call, at: place, origin: statement.origin, &differentiator)
            case .branch(let branch):
                pull(through: branch, &differentiator)
            case .forLoop(let loop):
                pull(through: loop, &differentiator)
            case .whileLoop(let loop):
                pull(through: loop, at: place, &differentiator)
            case .count, .check, .assert, .carried, .recall:
                break
            }
        }
    }

    /// The block that mirrors `block`, with the statements that `content` emits.
    mutating func mirror(_ block: Block, parameters: [Value] = [], _ content: (inout ReverseTransform) -> [Value]) -> Block {
        recalls.open(mirroring: block.id)
        let outer = builder.beginBlock()
        defineAdjoints(of: block)
        let yields = content(&self)
        let statements = builder.endBlock(outer)
        return Block(
            id: builder.function.makeBlockID(),
            mirrored: block.id,
            parameters: parameters,
            statements: recalls.close() + statements,
            yields: yields
        )
    }

    // MARK: Adjoints and recalled values

    /// Adds a contribution to the adjoint of a scalar.
    mutating func add(_ contribution: Value, to value: Value) {
        guard isActive(value) else { return }
        adjoints[value] = adjoints[value].map { builder.arithmetic(.add, $0, contribution, name: adjointName(of: value)) } ?? contribution
    }

    func adjointName(of value: Value) -> String { primal[value].name + "Adjoint" }

    /// What `value` was in the iteration that the return sweep is going through.
    mutating func recall(_ value: Value) -> Value { recalls.access(value, &builder) }

    // MARK: Operations

    private mutating func pull(through operation: Operation, _ operands: [Value], from result: Value) {
        guard let seed = adjoints.removeValue(forKey: result) else { return }
        if case .convert(let source, let target) = operation {
            guard isActive(operands[0]) else { return }
            return add(builder.compute(.convert(from: target, to: source), [seed]), to: operands[0])
        }
        if case .arithmetic(.divide, _) = operation { return pullThroughQuotient(operands, result, seed) }
        if case .vector(let vectorOperation, let type) = operation { return pull(through: vectorOperation, type, operands, seed) }
        let computation = Computation(result: result, operation: operation, operands: operands)
        for (index, operand) in operands.enumerated() where isActive(operand) {
            guard let partial = builder.partial(of: computation, by: index, &recalls) else { continue }
            let name = adjointName(of: operand)
            adjoints[operand] = builder.adding(seed, times: partial, to: adjoints[operand], name: name)
        }
    }

    /// The adjoints of x / y are s / y and -(x / y) (s / y), with one division.
    private mutating func pullThroughQuotient(_ operands: [Value], _ quotient: Value, _ seed: Value) {
        let share = builder.arithmetic(.divide, seed, recall(operands[1]))
        add(share, to: operands[0])
        guard isActive(operands[1]) else { return }
        let loss = builder.arithmetic(.multiply, share, recall(quotient))
        if let sum = adjoints[operands[1]] {
            adjoints[operands[1]] = builder.arithmetic(.subtract, sum, loss, name: adjointName(of: operands[1]))
        } else {
            adjoints[operands[1]] = builder.arithmetic(.negate, loss, name: adjointName(of: operands[1]))
        }
    }
}
