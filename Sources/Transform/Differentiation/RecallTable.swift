import AdgenIR

/// What the return sweep asks of the forward sweep's values, and where.
///
/// Each block of the return sweep mirrors one of the forward sweep. A value is recalled once, at the head of the block that mirrors the one it is
/// defined in; constants are written again.
struct RecallTable: PrimalAccess {
    /// A block of the return sweep that is being written.
    private struct Level {
        var mirrored: BlockID
        /// Statements that go before all others of the block.
        var head: [Statement] = []
        var recalled: [Value: Value] = [:]
    }

    private var definingBlock: [Value: BlockID] = [:]
    private var constants: [Value: Constant] = [:]
    private var levels: [Level] = []
    /// Whether the return sweep is in the scope of the forward sweep's outermost block.
    private let isOutermostInScope: Bool
    /// The index of the return sweep's loop for that of the forward sweep's.
    private(set) var mirroredIndices: [Value: Value] = [:]
    /// The number of the iteration that the return sweep is in, counted from 0 in the forward sweep's order, for the bodies of `while` loops.
    private(set) var iterationIndices: [BlockID: Value] = [:]

    init(of primal: Function, isOutermostInScope: Bool) {
        self.isOutermostInScope = isOutermostInScope
        for parameter in primal.parameters { definingBlock[parameter.value] = primal.body.id }
        noteDefinitions(in: primal.body)
    }

    private mutating func noteDefinitions(in block: Block) {
        for parameter in block.parameters { definingBlock[parameter] = block.id }
        for statement in block.statements {
            for value in statement.kind.definitions { definingBlock[value] = block.id }
            if case .compute(let result, .constant(let constant), _) = statement.kind { constants[result] = constant }
            if case .forLoop(let loop) = statement.kind { definingBlock[loop.index] = loop.body.id }
            for block in statement.kind.blocks { noteDefinitions(in: block) }
        }
    }

    /// Tells of a value that the forward sweep adds to the primal.
    mutating func note(_ value: Value, definedIn block: BlockID) { definingBlock[value] = block }

    mutating func open(mirroring block: BlockID) { levels.append(Level(mirrored: block)) }

    /// Ends the innermost block and gives the statements that go to its head.
    mutating func close() -> [Statement] { levels.removeLast().head }

    /// Tells that `mirrored` runs through the values of the forward loop's `index`, in the block opened last.
    mutating func setIndex(_ index: Value, mirrored: Value) {
        mirroredIndices[index] = mirrored
        levels[levels.count - 1].recalled[index] = mirrored
    }

    /// Tells that `index` counts the iterations of the loop whose body is mirrored by the block opened last.
    mutating func setIteration(_ index: Value) { iterationIndices[levels[levels.count - 1].mirrored] = index }

    mutating func access(_ value: Value, _ builder: inout Builder) -> Value {
        guard let block = definingBlock[value], let level = levels.lastIndex(where: { $0.mirrored == block }) else { return value }
        if isOutermostInScope, level == 0 { return value }
        if let known = levels[level].recalled[value] { return known }
        let info = builder.function[value]
        let recalled = builder.makeValue(info.type, info.name)
        levels[level].recalled[value] = recalled
        if let constant = constants[value] {
            levels[level].head.append(Statement(.compute(recalled, .constant(constant), [])))
        } else {
            levels[level].head.append(Statement(.recall(recalled, of: value)))
        }
        return recalled
    }
}
