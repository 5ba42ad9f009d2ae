import AdgenIR

/// What the body of a loop does to buffers that are there before it, and whether it has any other effect.
struct LoopAccesses {
    /// How a buffer from outside is used.
    private struct Access {
        var isRead = false
        var isAddedTo = false
        var isStored = false
        /// Where its elements are used, if it is by index only.
        var places: Set<Value> = []
    }

    /// The values that the body defines, buffers included.
    private(set) var defined: Set<Value> = []
    private var buffers: [Value: Access] = [:]
    /// Whether there is something of which the order matters in any case.
    private var hasOtherEffect = false
    private let function: Function
    private let surroundings: Surroundings

    init(_ function: Function, _ surroundings: Surroundings) {
        self.function = function
        self.surroundings = surroundings
    }

    /// Whether the iterations can run in any order, where `isOwn` says for which indices each iteration has its own number.
    func areFreeOfOrder(isOwn: (Value) -> Bool) -> Bool {
        guard !hasOtherEffect else { return false }
        return buffers.allSatisfy { _, access in
            if !access.isStored, !access.isRead || !access.isAddedTo { return true }
            guard access.places.count == 1, let place = access.places.first else { return false }
            return isOwn(place)
        }
    }

    mutating func add(_ block: Block) {
        defined.formUnion(block.parameters)
        for statement in block.statements {
            add(statement.kind)
            defined.formUnion(statement.kind.definitions)
            if case .forLoop(let loop) = statement.kind { defined.insert(loop.index) }
            statement.kind.forEachBlock { add($0) }
        }
    }

    private mutating func add(_ kind: Statement.Kind) {
        switch kind {
        case .load(_, let buffer, let index, _):
            note(buffer, at: index) { $0.isRead = true }
        case .accumulate(_, let buffer, let index, _):
            note(buffer, at: index) { $0.isAddedTo = true }
        case .store(_, let buffer, let index, _):
            note(buffer, at: index) { $0.isStored = true }
        case .define(_, let contents):
            noteWhole(contents.operands)
        case .count:
            // The count changes only where the order matters in any case.
            break
        case .assign, .append, .removeLast, .exchange:
            if !writesOnlyOwnBuffers(kind) { hasOtherEffect = true }
            noteWhole(kind.operands)
        case .call(let call):
            if !surroundings.totalFunctions.contains(call.callee) || !writesOnlyOwnBuffers(kind) { hasOtherEffect = true }
            noteWhole(call.arguments)
        case .whileLoop, .check, .assert, .carried, .recall:
            hasOtherEffect = true
        case .compute, .branch, .forLoop:
            break
        }
    }

    private func writesOnlyOwnBuffers(_ kind: Statement.Kind) -> Bool {
        var isOwn = true
        kind.forEachWrite(in: surroundings.module) { buffer, _ in if !defined.contains(buffer) { isOwn = false } }
        return isOwn
    }

    private mutating func note(_ buffer: Value, at index: Value, _ change: (inout Access) -> Void) {
        guard !defined.contains(buffer) else { return }
        change(&buffers[buffer, default: Access()])
        buffers[buffer]?.places.insert(index)
    }

    /// Notes that buffers among the values are read as a whole: at places that are nobody's own.
    private mutating func noteWhole(_ values: [Value]) {
        for value in values where function.isBuffer(value) && !defined.contains(value) {
            buffers[value, default: Access()].isRead = true
            // The buffer's own value is never an index.
            buffers[value]?.places.insert(value)
        }
    }
}
