/// What must hold of the intermediate representation between any two passes.
///
/// Every value has one definition, which is in scope where it is used; types fit; buffers are written and passed as their convention
/// allows and leave the function only as its results; conditions have no effect; recalls are answered by the mirrored block. An answer
/// without faults means that the interpreter and the emission can run over the module without looking again.
public func verify(_ module: Module) -> [String] {
    module.functions.sorted { $0.key < $1.key }.flatMap { key, function in
        (key == function.name ? [] : ["function '\(function.name)' is filed under the name '\(key)'"]) + verify(function, in: module)
    }
}

/// The faults of one function, whose callees are in the module.
public func verify(_ function: Function, in module: Module) -> [String] {
    var verifier = Verifier(function, module)
    verifier.verifyFunction()
    return verifier.faults
}

/// Walks a function in the order of evaluation and collects its faults.
struct Verifier {
    let function: Function
    let module: Module
    let blocks: BlockTable
    var faults: [String] = []

    /// What is known of a value at the place the walk has reached.
    enum State { case undefined, inScope, outOfScope }
    var states: [State]
    /// The conventions of the parameters; what is not in it is local.
    var conventions: [Value: Convention] = [:]
    /// The values defined in each block that is open, innermost last.
    private var scopes: [[Value]] = []
    /// The blocks that are open, innermost last.
    var open: [Block] = []
    /// How many scopes are outside the innermost condition; what is defined in those is not to be written.
    private var readOnlyScopes = 0
    private var seenBlocks: Set<BlockID> = []
    /// The statements that are open, by which faults say their place.
    private var places: [Statement] = []

    init(_ function: Function, _ module: Module) {
        self.function = function
        self.module = module
        self.states = Array(repeating: .undefined, count: function.values.count)
        self.blocks = BlockTable(function)
    }

    mutating func verifyFunction() {
        scopes.append([])
        for parameter in function.parameters {
            define(parameter.value)
            conventions[parameter.value] = parameter.convention
            if type(parameter.value)?.element == nil, parameter.convention != .input {
                fault("parameter \(name(parameter.value)) is no buffer, so it can only be an input")
            }
        }
        verify(function.body, isFunctionBody: true)
    }

    // MARK: Faults and names

    mutating func fault(_ text: String) {
        let place = places.last.map { statement in
            let lines = function.description(of: statement, in: module)
            return ", at `\(lines.prefix { $0 != "\n" })`"
        }
        faults.append("\(function.name): \(text)\(place ?? "")")
    }

    func name(_ value: Value) -> String {
        states.indices.contains(value.id) ? "'\(function[value].name)' (value \(value.id))" : "value \(value.id)"
    }

    /// The type of a value, if the function has it.
    func type(_ value: Value) -> ValueType? {
        states.indices.contains(value.id) ? function.type(of: value) : nil
    }

    // MARK: Definitions and uses

    mutating func define(_ value: Value) {
        guard states.indices.contains(value.id) else { return fault("\(name(value)) is not of this function") }
        if states[value.id] != .undefined { fault("\(name(value)) is defined twice") }
        states[value.id] = .inScope
        scopes[scopes.count - 1].append(value)
    }

    /// Whether the value can be read here; faults if not.
    @discardableResult
    mutating func use(_ value: Value) -> Bool {
        guard states.indices.contains(value.id) else {
            fault("\(name(value)) is not of this function")
            return false
        }
        switch states[value.id] {
        case .inScope: return true
        case .undefined: fault("\(name(value)) is used before its definition")
        case .outOfScope: fault("\(name(value)) is used outside the block that defines it")
        }
        return false
    }

    mutating func use(_ value: Value, as expected: ValueType) {
        guard use(value), let type = type(value) else { return }
        if !fits(type, expected) { fault("\(name(value)) has the type \(type), not \(expected)") }
    }

    mutating func use(_ values: [Value], as expected: [ValueType], _ what: String) {
        guard values.count == expected.count else {
            values.forEach { use($0) }
            return fault("\(values.count) \(what) where \(expected.count) are due")
        }
        for (value, type) in zip(values, expected) { use(value, as: type) }
    }

    mutating func define(_ values: [Value], as expected: [ValueType], _ what: String) {
        values.forEach { define($0) }
        guard values.count == expected.count else {
            return fault("\(values.count) \(what) where \(expected.count) are due")
        }
        for (value, expected) in zip(values, expected) {
            if let type = type(value), !fits(type, expected) {
                fault("\(name(value)) is defined as \(type), but is \(expected)")
            }
        }
    }

    /// Types are equal, or both are opaque and one of them is not known.
    func fits(_ type: ValueType, _ expected: ValueType) -> Bool {
        if case .opaque(let left) = type, case .opaque(let right) = expected { return left == nil || right == nil || left == right }
        return type == expected
    }

    /// Whether the value was defined outside the condition that is being verified.
    func isReadOnlyHere(_ value: Value) -> Bool {
        scopes.prefix(readOnlyScopes).contains { $0.contains(value) }
    }

    /// Whether no source text may be carried over.
    private(set) var isInCondition = false

    // MARK: Blocks

    /// A block that is not the function's body; what it yields must have the types given.
    mutating func verify(_ block: Block, index: Value? = nil, parameters: [ValueType], yields: [ValueType]) {
        scopes.append([])
        if let index { define(index) }
        define(block.parameters, as: parameters, "block parameters")
        verify(block, isFunctionBody: false)
        use(block.yields, as: yields, "yields")
        closeScope()
    }

    /// A block that has no effect and yields a Boolean.
    /// - Parameter mayRead: Whether source text may be carried over in it: what is read outside is read once in an assertion, and it is no matter how
    ///   often that is done.
    mutating func verifyCondition(_ block: Block, parameters: [ValueType], mayRead: Bool = false) {
        let outer = (readOnlyScopes, isInCondition)
        readOnlyScopes = scopes.count
        isInCondition = isInCondition || !mayRead
        verify(block, parameters: parameters, yields: [.scalar(.bool)])
        (readOnlyScopes, isInCondition) = outer
    }

    private mutating func verify(_ block: Block, isFunctionBody: Bool) {
        if !seenBlocks.insert(block.id).inserted { fault("block #\(block.id.id) appears twice") }
        open.append(block)
        verifyMirror(of: block)
        for statement in block.statements {
            places.append(statement)
            verify(statement)
            places.removeLast()
        }
        if isFunctionBody { verifyResults(block) }
        open.removeLast()
    }

    private mutating func verifyResults(_ body: Block) {
        if !body.parameters.isEmpty { fault("the body of a function has no parameters of its own") }
        for (index, value) in body.yields.enumerated() where use(value) {
            guard type(value)?.element != nil else { continue }
            if conventions[value] != nil { fault("the parameter \(name(value)) is a buffer and cannot be a result") }
            if body.yields[..<index].contains(value) { fault("the buffer \(name(value)) is a result twice") }
        }
    }

    /// A block that is recalled from came earlier, and the blocks around both mirror each other too, so that its iterations can be found. Where
    /// nothing is recalled any more, the mirrored block may be in another function or gone.
    private mutating func verifyMirror(of block: Block) {
        guard let mirrored = block.mirrored, block.statements.contains(where: \.kind.isRecall) else { return }
        guard seenBlocks.contains(mirrored), !open.contains(where: { $0.id == mirrored }) else {
            return fault("block #\(block.id.id) mirrors #\(mirrored.id), which is not a block before it")
        }
        let around = open.dropLast().last { $0.mirrored != nil }?.mirrored ?? function.body.id
        if blocks.parents[mirrored] != around {
            fault("block #\(block.id.id) mirrors #\(mirrored.id), but the blocks around them do not mirror each other")
        }
    }

    private mutating func closeScope() {
        for value in scopes.removeLast() { states[value.id] = .outOfScope }
    }
}

/// Where the blocks of a function are and what they define themselves.
struct BlockTable {
    /// The block around each block.
    private(set) var parents: [BlockID: BlockID] = [:]
    /// Parameters, loop index and results of the statements of each block, not of those inside it.
    private(set) var definitions: [BlockID: Set<Value>] = [:]

    init(_ function: Function) {
        add(function.body, index: nil)
    }

    private mutating func add(_ block: Block, index: Value?) {
        definitions[block.id, default: []].formUnion(block.parameters + (index.map { [$0] } ?? []))
        for statement in block.statements {
            definitions[block.id, default: []].formUnion(statement.kind.definitions)
            var index: Value?
            if case .forLoop(let loop) = statement.kind { index = loop.index }
            for inner in statement.kind.blocks {
                parents[inner.id] = block.id
                add(inner, index: index)
            }
        }
    }
}

extension Statement.Kind {
    fileprivate var isRecall: Bool {
        if case .recall = self { true } else { false }
    }
}
