import AdgenTransform

/// Runs functions of a module in this process, bit for bit as Swift would run them.
///
/// Where Swift would trap, `run` throws a `Trap`; an access out of bounds that nobody checks and whatever else can only come from a wrong
/// transform is a `Fault`. The functions run must be accepted by the verifier.
public final class Interpreter<N: Number> {
    public typealias ExternalFunction = ([Datum<N>]) throws -> [Datum<N>]

    let module: Module
    let externals: [String: ExternalFunction]
    /// What source text that is carried over gives, where that is known; else it is made up from the text.
    let known: [String: Argument]
    private let stepLimit: Int
    private let bufferLimit = 100_000
    private let depthLimit = 150
    private var depth = 0
    private var programs: [String: Program] = [:]

    /// How many statements have run.
    public private(set) var steps = 0
    /// What was carried over, in the order in which it ran.
    public internal(set) var trace: [String] = []

    public init(
        _ module: Module,
        externals: [String: ExternalFunction] = [:],
        known: [String: Argument] = [:],
        stepLimit: Int = 1_000_000
    ) {
        self.known = known
        self.module = module
        self.externals = externals
        self.stepLimit = stepLimit
    }

    /// The function's results. Buffers among the arguments are written to as the parameters' conventions say.
    public func run(_ name: String, _ arguments: [Datum<N>]) throws -> [Datum<N>] {
        if let external = externals[name], module.functions[name] == nil { return try external(arguments) }
        let program = try program(name)
        let frame = Frame<N>(program)
        guard arguments.count == program.parameters.count else {
            throw Fault(message: "\(name) takes \(program.parameters.count) arguments, not \(arguments.count)")
        }
        for (parameter, argument) in zip(program.parameters, arguments) { frame.set(parameter, argument) }
        depth += 1
        defer { depth -= 1 }
        if depth > depthLimit { throw Fault(message: "calls nested too deep") }
        try run(program.body, in: frame)
        return program.body.yields.map(frame.get)
    }

    private func program(_ name: String) throws -> Program {
        if let program = programs[name] { return program }
        guard let function = module.functions[name] else { throw Fault(message: "no function '\(name)'") }
        let program = Program(function)
        programs[name] = program
        return program
    }

    func step() throws {
        steps += 1
        if steps > stepLimit { throw Fault(message: "more than \(stepLimit) steps") }
    }

    func checkSize(_ count: Int) throws {
        if count > bufferLimit { throw Fault(message: "a buffer of more than \(bufferLimit) elements") }
    }

    // MARK: Blocks

    /// Runs a block that is the original of its mirrors, or has such blocks inside, leaving a record of it.
    func run(_ block: Block, in frame: Frame<N>) throws {
        guard frame.program.recorded.contains(block.id) else { return try runStatements(block, in: frame) }
        let outer = frame.record
        let record = Record<N>()
        outer.children[block.id, default: []].append(record)
        frame.record = record
        try runStatements(block, in: frame)
        frame.record = outer
        for value in frame.program.recalled[block.id] ?? [] { record.values[value] = frame.get(value) }
    }

    /// Runs a block with the record of the iteration that it mirrors at hand.
    func run(_ block: Block, mirroring record: Record<N>, in frame: Frame<N>) throws {
        frame.mirrored.append(record)
        try run(block, in: frame)
        frame.mirrored.removeLast()
    }

    private func runStatements(_ block: Block, in frame: Frame<N>) throws {
        for statement in block.statements { try run(statement.kind, in: frame) }
    }

    /// The records that the block around the mirrored one left of it.
    func records(of block: BlockID, in frame: Frame<N>) -> [Record<N>] {
        (frame.mirrored.last ?? frame.root).children[block] ?? []
    }
}

/// A function with what is looked up often prepared.
final class Program: Sendable {
    enum Kind: Sendable { case number, integer, boolean, vector, mask, opaque, buffer }

    let name: String
    let kinds: [Kind]
    let elements: [Scalar]
    /// Where the lanes of vectors and masks are, behind those of all other values.
    private let firstSlots: [Value: Int]
    let slotCount: Int
    let parameters: [Value]
    let body: Block
    /// The blocks that are mirrored, and those around them.
    let recorded: Set<BlockID>
    /// The values that are recalled, by the block that defines them.
    let recalled: [BlockID: [Value]]

    init(_ function: Function) {
        name = function.name
        kinds = function.values.map { info in
            switch info.type {
            case .scalar(.double), .scalar(.float), .scalar(.parameter): .number
            case .scalar(.int): .integer
            case .scalar(.bool): .boolean
            case .scalar(.vector): .vector
            case .scalar(.mask): .mask
            case .opaque, .scalar(.opaque): .opaque
            case .buffer: .buffer
            }
        }
        elements = function.values.map { $0.type.element ?? $0.type.scalar ?? .int }
        (firstSlots, slotCount) = Program.slots(of: function)
        parameters = function.parameters.map(\.value)
        var mirrored: Set<BlockID> = []
        var recalledValues: Set<Value> = []
        function.body.forEachStatement { statement in
            mirrored.formUnion(statement.kind.blocks.compactMap(\.mirrored))
            if case .recall(_, of: let value) = statement.kind { recalledValues.insert(value) }
        }
        guard !recalledValues.isEmpty else {
            // Storage is planned: what a block mirrored may be in another function.
            body = function.body.withoutMirrors
            (recorded, recalled) = ([], [:])
            return
        }
        body = function.body
        (recorded, recalled) = Program.records(of: function.body, mirrored, recalledValues)
    }

    /// The places of a value's numbers in a frame.
    func slots(_ value: Value) -> Range<Int> {
        guard let first = firstSlots[value], let vector = elements[value.id].vector else { return value.id..<value.id + 1 }
        return first..<first + vector.count
    }

    private static func slots(of function: Function) -> (first: [Value: Int], count: Int) {
        var first: [Value: Int] = [:]
        var count = function.values.count
        for (number, info) in function.values.enumerated() {
            guard let vector = info.type.scalar?.vector else { continue }
            first[Value(id: number)] = count
            count += vector.count
        }
        return (first, count)
    }

    private static func records(
        of body: Block,
        _ mirrored: Set<BlockID>,
        _ recalledValues: Set<Value>
    ) -> (recorded: Set<BlockID>, recalled: [BlockID: [Value]]) {
        guard !mirrored.isEmpty else { return ([], [:]) }
        let table = BlockDefinitions(body)
        var recorded: Set<BlockID> = []
        for block in mirrored {
            var next: BlockID? = block
            while let block = next, block != body.id, recorded.insert(block).inserted { next = table.parents[block] }
        }
        let recalled = table.definitions.mapValues { $0.filter(recalledValues.contains) }
        return (recorded, recalled)
    }
}

/// Where the blocks inside a body are, and what they define themselves.
private struct BlockDefinitions {
    var parents: [BlockID: BlockID] = [:]
    var definitions: [BlockID: [Value]] = [:]

    init(_ body: Block) { add(body, index: nil) }

    private mutating func add(_ block: Block, index: Value?) {
        definitions[block.id] = block.parameters + (index.map { [$0] } ?? []) + block.statements.flatMap(\.kind.definitions)
        for statement in block.statements {
            var index: Value?
            if case .forLoop(let loop) = statement.kind { index = loop.index }
            for inner in statement.kind.blocks {
                parents[inner.id] = block.id
                add(inner, index: index)
            }
        }
    }
}
