import AdgenIR

/// The backward half of activity: the values on which a result of the function, or what it leaves in a buffer of its caller, depends.
struct UsefulValues {
    private(set) var values: ValueSet
    private let function: Function
    /// The functions that calls refer to.
    private let module: Module

    init(of function: Function, in module: Module) {
        self.function = function
        self.module = module
        values = ValueSet(in: function)
        for value in function.body.yields where function.type(of: value).isDifferentiable { values.insert(value) }
        for parameter in function.parameters where parameter.convention != .input && function.type(of: parameter.value).isDifferentiable {
            values.insert(parameter.value)
        }
        var previous = -1
        while values.count != previous {
            previous = values.count
            propagate(through: function.body)
        }
    }

    private mutating func link(_ targets: [Value], _ sources: [Value]) {
        for index in 0..<targets.count { link(targets[index], sources[index]) }
    }

    private mutating func link(_ target: Value, _ source: Value) {
        if values.contains(target), function.type(of: source).isDifferentiable { values.insert(source) }
    }

    private mutating func propagate(through block: Block) {
        for index in (0..<block.statements.count).reversed() { propagate(through: block.statements[index].kind) }
    }

    private mutating func propagate(through kind: Statement.Kind) {
        switch kind {
        case .compute(let result, let operation, let operands):
            guard values.contains(result) else { return }
            for index in 0..<operands.count where operation.passesDerivative(of: index) { values.insert(operands[index]) }
        case .define(let buffer, let contents), .assign(let buffer, let contents):
            contents.forEachOperand { link(buffer, $0) }
        case .load(let result, let buffer, _, _), .removeLast(let result, let buffer, _):
            link(result, buffer)
        case .store(let value, let buffer, _, _), .accumulate(let value, let buffer, _, _), .append(let value, let buffer):
            link(buffer, value)
        case .exchange(let first, let second):
            link(first, second)
            link(second, first)
        case .call(let call):
            // Whatever goes in may matter as soon as anything that comes out does.
            let conventions = module.conventions(of: call.callee)
            let written = zip(call.arguments, conventions).filter { $1 != .input }.map(\.0)
            guard (call.results + written).contains(where: values.contains) else { return }
            for argument in call.arguments where function.type(of: argument).isDifferentiable { values.insert(argument) }
        case .branch(let branch):
            link(branch.results, branch.thenBlock.yields)
            link(branch.results, branch.elseBlock.yields)
            propagate(through: branch.thenBlock)
            propagate(through: branch.elseBlock)
        case .forLoop(let loop):
            propagate(through: loop.body, results: loop.results, initial: loop.initial)
        case .whileLoop(let loop):
            propagate(through: loop.body, results: loop.results, initial: loop.initial)
        case .recall(let result, let original):
            link(result, original)
        case .count, .check, .assert, .carried:
            break
        }
    }

    private mutating func propagate(through body: Block, results: [Value], initial: [Value]) {
        link(results, body.yields)
        link(results, body.parameters)
        link(body.parameters, body.yields)
        propagate(through: body)
        link(body.parameters, body.yields)
        link(body.parameters, initial)
        link(results, initial)
    }
}
