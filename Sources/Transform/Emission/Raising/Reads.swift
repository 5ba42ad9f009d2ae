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
    /// The values that the statement reads before its blocks run. Buffers appear too.
    var reads: [Read] {
        switch self {
        case .compute(_, _, let operands): operands.map { Read($0) }
        case .define(_, let contents): contents.operands.map { Read($0) }
        // The buffer has been emptied by the time that these are read.
        case .assign(_, .repeating(let value, let count)): [Read(value, .byName), Read(count, .byName)]
        case .assign(_, let contents): contents.operands.map { Read($0) }
        case .load(_, from: _, at: let index, let access): [Read(index, access.manner)]
        case .store(let value, to: _, at: let index, let access), .accumulate(let value, into: _, at: let index, let access):
            [Read(index, access.manner), Read(value)]
        case .append(let value, to: _): [Read(value)]
        case .removeLast, .count, .exchange: []
        case .call(let call): call.arguments.map { Read($0) }
        case .branch(let branch): [Read(branch.condition)]
        case .forLoop(let loop):
            // The bound that each iteration compares with needs a name; the other only starts the index.
            switch loop.order {
            case .ascending: [Read(loop.lower), Read(loop.upper, .byName)] + loop.initial.map { Read($0, .byName) }
            case .descending: [Read(loop.lower, .byName), Read(loop.upper)] + loop.initial.map { Read($0, .byName) }
            }
        case .whileLoop(let loop): loop.initial.map { Read($0, .byName) }
        case .check(let condition, let message): [Read(condition)] + message.values.map { Read($0, .byName) }
        case .assert(_, let message): message.values.map { Read($0, .byName) }
        case .carried(let carried): carried.pieces.values.map { Read($0, .byName) }
        case .recall(_, let original): [Read(original, .byName)]
        }
    }
}

extension Access {
    /// A checked index is written twice: in the check and in the access.
    fileprivate var manner: Read.Manner { self == .checked ? .byName : .inExpression }
}
