import AdgenIR

/// How statements read values, as raising sees it.
struct Read {
    enum Manner {
        /// The value's expression may stand there.
        case inExpression
        /// A name or a literal has to stand there: it is written twice, or in source text, or carried from block to block.
        case byName
    }

    var value: Value
    var manner: Manner

    init(_ value: Value, _ manner: Manner = .inExpression) {
        self.value = value
        self.manner = manner
    }
}

extension Statement.Kind {
    /// Calls `visit` with the values that the statement reads before its blocks run, in the order in which they are evaluated. Buffers appear too.
    func forEachRead(_ visit: (Read) -> Void) {
        func visitEach(_ values: [Value], _ manner: Read.Manner) {
            for index in 0..<values.count { visit(Read(values[index], manner)) }
        }
        switch self {
        case .compute(_, _, let operands): visitEach(operands, .inExpression)
        // The buffer has been emptied by the time that these are read.
        case .assign(_, .repeating(let value, let count)): visitEach([value, count], .byName)
        case .define(_, let contents), .assign(_, let contents): contents.forEachOperand { visit(Read($0)) }
        case .load(_, from: _, at: let index, let access): visit(Read(index, access.manner))
        case .store(let value, to: _, at: let index, let access), .accumulate(let value, into: _, at: let index, let access):
            visit(Read(index, access.manner))
            visit(Read(value))
        case .append(let value, to: _): visit(Read(value))
        case .removeLast, .count, .exchange: break
        case .call(let call): visitEach(call.arguments, .inExpression)
        case .branch(let branch): visit(Read(branch.condition))
        case .forLoop(let loop):
            // The bound that each iteration compares with needs a name; the other only starts the index.
            visit(Read(loop.lower, loop.order == .ascending ? .inExpression : .byName))
            visit(Read(loop.upper, loop.order == .ascending ? .byName : .inExpression))
            visitEach(loop.initial, .byName)
        case .whileLoop(let loop): visitEach(loop.initial, .byName)
        case .check(let condition, let message):
            visit(Read(condition))
            visitEach(message.values, .byName)
        case .assert(_, let message): visitEach(message.values, .byName)
        case .carried(let carried): visitEach(carried.operands, .byName)
        case .recall(_, let original): visit(Read(original, .byName))
        }
    }
}

extension Access {
    /// A checked index is written twice: in the check and in the access.
    fileprivate var manner: Read.Manner { self == .checked ? .byName : .inExpression }
}
