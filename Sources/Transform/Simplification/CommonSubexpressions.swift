import AdgenIR

/// What has been computed already, in this block or one around it, is not computed again, and what an element holds is not stored in it again.
///
/// This holds for operations that may trap too: where the first one has not trapped, the second, of the same operands, would not have either.
/// Elements of buffers are in `KnownElements`.
struct CommonSubexpressions: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false
    private let module: Module
    private let stores: Stores
    private var facts: Facts
    private var elements = KnownElements()
    /// The values of expressions, each with the block that has computed it; they are at hand while the walk is in that block.
    private var known: [Expression: (value: Value, block: Int)] = [:]
    /// For each block, in the order of the walk, whether it is in it.
    private var isInside = [true]
    private var block = 0

    /// What a load from where something has been stored becomes.
    enum Stores {
        /// What has been stored.
        case known
        /// It stays a load.
        case loadedAgain
    }

    private struct Expression: Hashable {
        var operation: Operation
        var operands: [Value]

        /// Few operations have the same operands, and hashing an operation takes long.
        func hash(into hasher: inout Hasher) {
            if case .constant(let constant) = operation { return hasher.combine(constant) }
            var key = 0
            for index in 0..<operands.count { key = key &* 31 &+ operands[index].id }
            hasher.combine(key)
        }
    }

    init(_ function: Function, _ module: Module, stores: Stores) {
        self.function = function
        self.module = module
        self.stores = stores
        facts = Facts(valueCount: function.valueCount)
    }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        switch kind {
        case .compute(let result, let operation, let operands):
            let expression = Expression(operation: operation, operands: operation.isCommutative ? operands.sorted() : operands)
            if let earlier = known.updateValue((result, block), forKey: expression), isInside[earlier.block] {
                known[expression] = earlier
                return replace(result, by: earlier.value)
            }
            facts.note(result, operation, operands)
        case .load(let result, let buffer, let index, let access):
            let place = place(index)
            if let value = elements.element(of: buffer, at: place, access) { return replace(result, by: value) }
            elements.note(result, of: buffer, at: place, access)
        case .count(let result, let buffer):
            if let count = elements.count(of: buffer) { return replace(result, by: count) }
            elements.note(count: result, of: buffer)
        case .define(let buffer, let contents):
            elements.note(contents, of: buffer)
        case .store(let value, let buffer, let index, let access):
            // The element is that value already.
            if elements.element(of: buffer, at: place(index), access) == value { return }
            switch stores {
            case .known: elements.store(value, to: buffer, at: place(index), access)
            case .loadedAgain: elements.forgetElements(of: buffer)
            }
        case .accumulate, .assign, .append, .removeLast, .exchange, .call:
            kind.forEachWrite(in: module) { buffer, isResized in elements.forgetElements(of: buffer, andCount: isResized) }
        case .branch, .forLoop, .whileLoop, .assert:
            return rewriteBlocks(of: kind, origin, into: &statements)
        case .check, .carried, .recall:
            break
        }
        statements.append(Statement(kind, origin: origin))
    }

    private func place(_ index: Value) -> KnownElements.Place { facts.integer(index).map { .number($0) } ?? .value(index) }

    /// What is known before a statement is known in each of its blocks, except of buffers that an earlier iteration may have written; what becomes
    /// known in a block is not known after it.
    private mutating func rewriteBlocks(of kind: Statement.Kind, _ origin: Origin?, into statements: inout [Statement]) {
        let before = elements
        var after = elements
        kind.forEachBlock { block in
            block.forEachWrite(in: module) { buffer, isResized in after.forgetElements(of: buffer, andCount: isResized) }
        }
        let atEntry =
            switch kind {
            case .forLoop, .whileLoop: after
            default: before
            }
        let rewritten = kind.mappingBlocks { block in
            elements = atEntry
            let outer = self.block
            self.block = isInside.count
            isInside.append(true)
            defer {
                isInside[self.block] = false
                self.block = outer
            }
            return self.rewritten(block)
        }
        elements = after
        statements.append(Statement(rewritten, origin: origin))
    }
}

extension Operation {
    /// Whether the operands can change places.
    fileprivate var isCommutative: Bool {
        switch self {
        case .arithmetic(.add, _), .arithmetic(.multiply, _), .wrapping(.add), .wrapping(.multiply): true
        case .bitwise(.and), .bitwise(.or), .bitwise(.exclusiveOr), .logical(.and), .logical(.or): true
        case .compare(.equal, _), .compare(.notEqual, _): true
        case .vector(.compare(.equal), _), .vector(.compare(.notEqual), _): true
        case .vector(.logic(.and), _), .vector(.logic(.or), _), .vector(.exclusiveOr, _): true
        case .constant, .arithmetic, .wrapping, .bitwise, .compare, .logical, .convert, .elementary, .inspect, .stopGradient, .vector: false
        }
    }
}
