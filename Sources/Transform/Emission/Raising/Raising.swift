import AdgenIR

/// Raises a function of the intermediate representation to the statements of a Swift function.
///
/// The plan (what is folded, what shares a variable) is made first; then each statement is translated in its place, in one walk. This and the plan
/// are classes, since a debug build copies a structure, with all that is in it, for each question that is asked of it.
final class Raising {
    let function: Function
    let context: RaisingContext
    let folding: Folding
    private let coalescing: Coalescing

    private(set) var variables: [Output.VariableInfo]
    /// The variables of scalars, by the number of the value that represents those that share one.
    private var scalars: [Output.Variable?]
    /// What stands in the place of values that have no variable, by their numbers.
    private var inlined: [Output.Expression?]
    var buffers: [Value: BufferPlace] = [:]
    /// Accesses in range, known from a check that every path to here has passed.
    var inRange: Set<[Value]> = []
    /// Indices of loops that start at or above zero.
    var notNegative: Set<Value> = []
    /// Buffers that keep their size, by the values that are their counts.
    var counted: [Value: Value] = [:]
    private var output: [Output.Statement] = []
    private var lastQuoted: Origin?
    /// The buffers that leave the function as results.
    let leaving: Set<Value>
    /// The buffers that are written to anywhere.
    let written: Set<Value>

    /// - Parameter function: A function without anything that is computed for nothing.
    init(_ function: Function, _ file: FileContext, variables: [Output.VariableInfo] = []) {
        self.variables = variables
        self.function = function
        context = RaisingContext(file: file, function: function.name)
        folding = Folding(function, context)
        coalescing = Coalescing(function, folding)
        scalars = Array(repeating: nil, count: function.valueCount)
        inlined = Array(repeating: nil, count: function.valueCount)
        leaving = function.localBuffersYielded
        written = function.body.writtenBuffers(in: file.module)
    }

    // MARK: The body

    /// The statements of the body, without declarations, and what it yields.
    func body() throws(EmissionError) -> (statements: [Output.Statement], results: [Output.Expression]) {
        let returnSweep = function.body.startOfReturnSweep
        if returnSweep != nil { emit(.comment("Forward sweep")) }
        for (index, statement) in function.body.statements.enumerated() {
            if index == returnSweep {
                emit(.gap)
                emit(.comment("Return sweep"))
                lastQuoted = nil
            }
            try raise(statement)
        }
        var moved: Set<Value> = []
        var results: [Output.Expression] = []
        for value in function.body.yields {
            let isMoved = leaving.contains(value) && moved.insert(value).inserted
            results.append(
                isMoved ? place(of: value).whole : function.type(of: value).element != nil ? copy(of: value) : expression(of: value)
            )
        }
        return (output, results)
    }

    /// Raises the block's statements into the open one.
    func splice(_ block: Block) throws(EmissionError) {
        for statement in block.statements { try raise(statement) }
    }

    private func raise(_ statement: Statement) throws(EmissionError) {
        let start = output.count
        let quoted = lastQuoted
        if statement.kind.hasBlocks { quote(statement.origin, at: start) }
        try raise(statement.kind)
        if statement.kind.isQuotable, output.count > start { quote(statement.origin, at: start) }
        if output.count == start + 1, case .comment = output[start] {
            output.removeLast()
            lastQuoted = quoted
        }
    }

    /// The statements that `content` emits, as a block of their own. What it finds in range is so only there.
    func nested(_ content: () throws(EmissionError) -> Void) throws(EmissionError) -> [Output.Statement] {
        let outer = (output, inRange)
        output = []
        try content()
        defer { (output, inRange) = outer }
        return output.withoutTrailingDefers
    }

    func nested(_ block: Block, moving targets: [Value]) throws(EmissionError) -> [Output.Statement] {
        try nested { () throws(EmissionError) in
            try splice(block)
            move(block.yields, to: targets)
        }
    }

    func emit(_ statement: Output.Statement) { output.append(statement) }

    /// Quotes the source text that the statements from `index` on came from, unless it has just been quoted.
    private func quote(_ origin: Origin?, at index: Int) {
        guard let origin, origin != lastQuoted, let text = context.file.quote(origin) else { return }
        lastQuoted = origin
        output.insert(.comment(text), at: index)
    }

    // MARK: Values

    func makeVariable(_ hint: String, type: String?) -> Output.Variable {
        variables.append(Output.VariableInfo(hint: hint, type: type))
        return Output.Variable(id: variables.count - 1)
    }

    /// The variable of a scalar or opaque value, made when first asked for.
    func variable(of value: Value) -> Output.Variable {
        let representative = coalescing.representative(of: value)
        if let variable = scalars[representative.id] { return variable }
        let variable = makeVariable(coalescing.name(of: value), type: function.type(of: value).swiftText)
        scalars[representative.id] = variable
        return variable
    }

    /// The expression that stands for the value where it is used.
    func expression(of value: Value) -> Output.Expression {
        inlined[value.id] ?? .variable(variable(of: value))
    }

    func expressions(of values: [Value]) -> [Output.Expression] { values.map { expression(of: $0) } }

    /// Lets an expression stand for a value, such as a parameter that the caller knows by another name.
    func inline(_ value: Value, as expression: Output.Expression) { inlined[value.id] = expression }

    /// Gives the value its variable, or keeps its expression for the one that uses it. A value never used is still evaluated.
    func define(_ value: Value, _ expression: Output.Expression) {
        switch folding.fate(of: value) {
        case .folded, .atom: inlined[value.id] = expression
        case .variable:
            let target = variable(of: value)
            if case .variable(target) = expression { return }
            emit(.assign([target], expression))
        }
    }

    func isUsed(_ value: Value) -> Bool { folding.isUsed(value) }

    /// Gives the targets, all at once, the values.
    func move(_ values: [Value], to targets: [Value]) {
        if targets.isEmpty { return }
        let moves = zip(targets, values).map { target, value in
            ParallelMoves.Move(target: variable(of: target), source: expression(of: value))
        }
        output += ParallelMoves.ordered(moves) { makeVariable("\(variables[$0.id].hint)Next", type: variables[$0.id].type) }
    }
}

extension Statement.Kind {
    /// Whether what is written for the statement differs from the source text that it comes from, and there is no block that quotes it.
    fileprivate var isQuotable: Bool {
        switch self {
        case .carried, .check, .assert: false
        default: !hasBlocks
        }
    }
}

extension Block {
    /// The first statement that runs a block of the forward sweep backwards, where others come before it.
    fileprivate var startOfReturnSweep: Int? {
        let first = statements.firstIndex { $0.kind.holdsMirror }
        return first.flatMap { $0 > 0 ? $0 : nil }
    }

    fileprivate var isMirror: Bool {
        mirrored != nil || statements.contains { $0.kind.holdsMirror }
    }
}

extension Statement.Kind {
    fileprivate var holdsMirror: Bool {
        var isFound = false
        forEachBlock { if !isFound { isFound = $0.isMirror } }
        return isFound
    }
}

extension Function {
    /// The buffers of its own that the function gives back.
    fileprivate var localBuffersYielded: Set<Value> {
        let parameters = Set(parameters.map(\.value))
        return Set(body.yields.filter { type(of: $0).element != nil && !parameters.contains($0) })
    }
}

extension ValueType {
    /// The type as Swift spells it, where it is known.
    var swiftText: String? {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .buffer(let element): RuntimeNames.buffer(of: element)
        case .opaque(let text): text
        }
    }
}
