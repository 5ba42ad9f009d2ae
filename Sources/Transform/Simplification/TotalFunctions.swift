import AdgenIR

/// The functions of a module that always come to an end and have no effect but on the buffers they are passed: a call of one whose results nobody
/// uses can go. Recursive functions are not among them.
struct TotalFunctions {
    private(set) var names: Set<String> = []
    private let module: Module
    private var seen: Set<String> = []

    init(in module: Module) {
        self.module = module
        for name in module.functions.keys { visit(name) }
    }

    private mutating func visit(_ name: String) {
        guard let function = module.functions[name], seen.insert(name).inserted else { return }
        if isTotal(function) { names.insert(name) }
    }

    private mutating func isTotal(_ function: Function) -> Bool {
        var isTotal = true
        var counts: [Value] = []
        function.body.forEachStatement { statement in
            guard isTotal else { return }
            switch statement.kind {
            case .call(let call):
                visit(call.callee)
                isTotal = names.contains(call.callee)
            case .define(_, .repeating(_, let count)), .assign(_, .repeating(_, let count)): counts.append(count)
            default: isTotal = statement.kind.isTotal { _ in false }
            }
        }
        guard isTotal, !counts.isEmpty else { return isTotal }
        let facts = Facts(function)
        return counts.allSatisfy(facts.isNonNegative)
    }
}

extension Statement.Kind {
    /// Whether the statement itself, apart from the blocks inside it, always comes to an end without a trap or an effect but on buffers. Calls
    /// are not looked into. `isNonNegative` is asked for counts, which trap if they are negative.
    func isTotal(_ isNonNegative: (Value) -> Bool) -> Bool {
        switch self {
        case .compute(_, let operation, _): !operation.mayTrap
        case .define(_, .repeating(_, let count)), .assign(_, .repeating(_, let count)): isNonNegative(count)
        case .define, .assign, .append, .count, .exchange, .branch, .forLoop, .recall: true
        case .load(_, _, _, let access), .store(_, _, _, let access), .accumulate(_, _, _, let access), .removeLast(_, _, let access):
            access == .unchecked
        case .call, .whileLoop, .check, .assert, .carried: false
        }
    }
}
