import AdgenIR

/// Accesses that are within their buffer for certain need no check.
///
/// That is known of indices that are a loop's index, or differ from one by a constant, where the loop runs up to the count of the buffer, or to
/// something that differs from it by a constant; and of constants, where a buffer has been made from so many elements. The buffer's count must
/// not change after its declaration.
struct BoundsChecks: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false
    private let facts: Facts
    private let counts: BufferCounts
    /// The loops by their indices.
    private var loops: [Value: ForLoop] = [:]

    init(_ function: Function, _ module: Module) {
        self.function = function
        facts = Facts(function)
        counts = BufferCounts(of: function, module)
    }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        var kind = kind
        switch kind {
        case .load(let result, let buffer, let index, .checked) where isWithin(buffer, index):
            kind = .load(result, from: buffer, at: index, .unchecked)
        case .store(let value, let buffer, let index, .checked) where isWithin(buffer, index):
            kind = .store(value, to: buffer, at: index, .unchecked)
        case .accumulate(let value, let buffer, let index, .checked) where isWithin(buffer, index):
            kind = .accumulate(value, into: buffer, at: index, .unchecked)
        case .forLoop(let loop):
            loops[loop.index] = loop
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .branch, .whileLoop,
            .check, .assert, .carried, .recall:
            break
        }
        statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
    }

    private func isWithin(_ buffer: Value, _ index: Value) -> Bool {
        let place = facts.distance(of: index)
        guard let base = place.base else { return (0..<(counts.fixedCount(of: buffer) ?? 0)).contains(place.offset) }
        guard let loop = loops[base] else { return false }
        return facts.startsAtZeroOrLater(loop, plus: place.offset) && endsWithin(buffer, loop, plus: place.offset)
    }

    private func endsWithin(_ buffer: Value, _ loop: ForLoop, plus offset: Int) -> Bool {
        let end = facts.distance(of: loop.upper)
        let (excess, overflow) = end.offset.addingReportingOverflow(offset)
        if overflow { return false }
        if let base = end.base { return excess <= 0 && counts.isCount(base, of: buffer) }
        return counts.fixedCount(of: buffer).map { excess <= $0 } ?? false
    }
}

extension Facts {
    /// Whether the first index of a loop, moved by `offset`, is not negative.
    func startsAtZeroOrLater(_ loop: ForLoop, plus offset: Int) -> Bool {
        if offset >= 0, isNonNegative(loop.lower) { return true }
        guard let lower = integer(loop.lower) else { return false }
        let (first, overflow) = lower.addingReportingOverflow(offset)
        return !overflow && first >= 0
    }

    /// A whole number as another value plus a constant, or as a constant. Only arithmetic that traps on overflow is looked through.
    func distance(of value: Value) -> (base: Value?, offset: Int) {
        if let number = integer(value) { return (nil, number) }
        guard let computation = computation(of: value) else { return (value, 0) }
        let operands = computation.operands
        switch computation.operation {
        case .arithmetic(.add, .int):
            if let offset = integer(operands[1]) { return (operands[0], offset) }
            if let offset = integer(operands[0]) { return (operands[1], offset) }
        case .arithmetic(.subtract, .int):
            if let offset = integer(operands[1]), offset != .min { return (operands[0], -offset) }
        default:
            break
        }
        return (value, 0)
    }
}

/// The counts of the buffers of a function that keep theirs.
struct BufferCounts {
    private var values: [Value: Set<Value>] = [:]
    private var numbers: [Value: Int] = [:]
    private var originals: [Value: Value] = [:]

    init(of function: Function, _ module: Module) {
        let resizable = function.body.resizableBuffers(in: module)
        function.body.forEachStatement { statement in
            switch statement.kind {
            case .count(let count, let buffer) where !resizable.contains(buffer): values[buffer, default: []].insert(count)
            case .define(let buffer, let contents) where !resizable.contains(buffer):
                switch contents {
                case .empty: numbers[buffer] = 0
                case .elements(let elements): numbers[buffer] = elements.count
                case .repeating(_, let count): values[buffer, default: []].insert(count)
                case .copy(let source): if !resizable.contains(source) { originals[buffer] = source }
                }
            default: break
            }
        }
    }

    /// Whether `value` is the count of the buffer.
    func isCount(_ value: Value, of buffer: Value) -> Bool {
        if values[buffer]?.contains(value) == true { return true }
        return originals[buffer].map { isCount(value, of: $0) } ?? false
    }

    /// The count, if it is a constant.
    func fixedCount(of buffer: Value) -> Int? {
        numbers[buffer] ?? originals[buffer].flatMap { fixedCount(of: $0) }
    }
}
