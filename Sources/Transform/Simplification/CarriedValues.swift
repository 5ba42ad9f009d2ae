import AdgenIR

/// Values that loops carry for nothing: one that never changes is its initial value, two that are always the same are one.
struct CarriedValues: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false

    init(_ function: Function) { self.function = function }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        var kind = kind
        switch kind {
        case .forLoop(var loop):
            let kept = keep(in: loop.body, initial: loop.initial, results: loop.results, conditionParameters: nil)
            loop.keepCarried(kept)
            kind = .forLoop(loop)
        case .whileLoop(var loop):
            let kept = keep(in: loop.body, initial: loop.initial, results: loop.results, conditionParameters: loop.condition.parameters)
            loop.keepCarried(kept)
            kind = .whileLoop(loop)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .branch, .check,
            .assert,
            .carried, .recall:
            break
        }
        statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
    }

    /// The positions of the carried values that have to stay; the others are replaced.
    private mutating func keep(in body: Block, initial: [Value], results: [Value], conditionParameters: [Value]?) -> [Int] {
        struct Course: Hashable {
            var initial: Value
            var next: Value
        }
        var first: [Course: Int] = [:]
        var kept: [Int] = []
        for position in body.parameters.indices {
            let next = current(body.yields[position])
            let isConstant = next == body.parameters[position] || next == initial[position]
            let course = Course(initial: initial[position], next: next)
            if !isConstant, first[course] == nil {
                first[course] = position
                kept.append(position)
                continue
            }
            let twin = isConstant ? nil : first[course]
            replace(body.parameters[position], by: twin.map { body.parameters[$0] } ?? initial[position])
            replace(results[position], by: twin.map { results[$0] } ?? initial[position])
            if let parameters = conditionParameters {
                replace(parameters[position], by: twin.map { parameters[$0] } ?? initial[position])
            }
        }
        return kept
    }
}

extension ForLoop {
    /// Keeps the carried values at the positions given only.
    mutating func keepCarried(_ positions: [Int]) {
        guard positions.count != results.count else { return }
        results = positions.map { results[$0] }
        initial = positions.map { initial[$0] }
        body.keepCarried(positions)
    }
}

extension WhileLoop {
    /// Keeps the carried values at the positions given only.
    mutating func keepCarried(_ positions: [Int]) {
        guard positions.count != results.count else { return }
        results = positions.map { results[$0] }
        initial = positions.map { initial[$0] }
        condition.parameters = positions.map { condition.parameters[$0] }
        body.keepCarried(positions)
    }
}

extension Block {
    fileprivate mutating func keepCarried(_ positions: [Int]) {
        parameters = positions.map { parameters[$0] }
        yields = positions.map { yields[$0] }
    }
}
