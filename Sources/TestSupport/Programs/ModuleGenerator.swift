import AdgenTransform

/// Random programs of the intermediate representation, well-conditioned by construction.
///
/// A program is a module with a function `main` and the functions it calls. Scalars stay about within -2 and 2, elementary functions within
/// their domains, integers small, indices within bounds and loops short, so that derivatives can be compared with an oracle; `risk` lets in
/// checks that may fail, indices that may be out of bounds, and divisions that may be by zero.
public struct ModuleGenerator: Sendable {
    public struct Knobs: Sendable {
        /// About how many statements `main` has.
        public var size = 26
        /// How deep branches and loops are nested.
        public var depth = 3
        /// The probability that the program may trap.
        public var risk = 0.1
        /// Whether `Float` occurs beside `Double`.
        public var singles = true
        /// Whether functions are called.
        public var calls = true
        /// Whether there may be SIMD vectors.
        public var vectors = true
        /// Whether source text is carried over.
        public var carried = true

        public init() {}
    }

    var random: SplitMix64
    let knobs: Knobs
    /// What may be called, in the order of their making; the recursive ones are called by their own kind only through `recursives`.
    var callees: [Function] = []
    var recursives: [Function] = []
    var builder = Builder(Function(name: ""))
    var scope = Scope()
    var isRisky = false
    /// The type of the vectors that the program has.
    var vectorType: Vector?
    /// How many statements may still be written, nested ones included.
    var budget = 0
    /// The name of the function that is written, if it is recursive.
    var recursion: Recursion?

    public init(seed: UInt64, knobs: Knobs = Knobs()) {
        random = SplitMix64(seed: seed)
        self.knobs = knobs
    }

    /// The program of a seed.
    public static func module(seed: UInt64, knobs: Knobs = Knobs()) -> Module {
        var generator = ModuleGenerator(seed: seed, knobs: knobs)
        return generator.makeModule()
    }

    private mutating func makeModule() -> Module {
        isRisky = random.chance(knobs.risk)
        if knobs.vectors, random.chance(0.4) {
            vectorType = Vector(knobs.singles && random.chance(0.2) ? .float : .double, random.pick([2, 3, 4, 4, 8]))
        }
        var module = Module()
        if knobs.calls {
            for index in 0..<random.integer(0...2) { callees.append(makeHelper("helper\(index)")) }
            if random.chance(0.35) { makeRecursives() }
            if random.chance(0.3) { addRuled(to: &module) }
        }
        let main = makeMain()
        for function in callees + recursives + [main] { module.functions[function.name] = function }
        return module
    }

    // MARK: Functions

    /// Some functions with rules, which are called more often the fewer others there are.
    private mutating func addRuled(to module: inout Module) {
        let ruled = RuledFunction.module
        for _ in 0..<2 {
            let name = random.pick(ruled.rules.keys.sorted())
            guard let rule = ruled.rules[name], module.rules[name] == nil, let function = ruled.functions[name] else { continue }
            module.rules[name] = rule
            callees.append(function)
            for name in rule.functions { module.functions[name] = ruled.functions[name] }
        }
    }

    private mutating func makeMain() -> Function {
        var function = Function(name: "main")
        scope = Scope()
        for index in 0..<random.integer(1...3) { addParameter(&function, .scalar(.double), "x\(index)") }
        if knobs.singles, random.chance(0.4) { addParameter(&function, .scalar(.float), "s") }
        addParameter(&function, .scalar(.int), "k")
        if random.chance(0.3) { addParameter(&function, .scalar(.bool), "flag") }
        addParameter(&function, .buffer(.double), "a", random.chance(0.5) ? .inout : .input)
        if random.chance(0.4) { addParameter(&function, .buffer(.double), "b", random.chance(0.6) ? .inout : .input) }
        if knobs.singles, random.chance(0.25) { addParameter(&function, .buffer(.float), "w", random.chance(0.5) ? .inout : .input) }
        if random.chance(0.5) { addParameter(&function, .buffer(.int), "next", random.chance(0.3) ? .inout : .input) }
        if random.chance(0.1) { addParameter(&function, .buffer(.double), "sink", .accumulating) }
        if let vectorType {
            addParameter(&function, .scalar(.vector(vectorType)), "v")
            if random.chance(0.3) { addParameter(&function, .scalar(.mask(vectorType)), "mask") }
            if random.chance(0.5) { addParameter(&function, .buffer(.vector(vectorType)), "vs", random.chance(0.5) ? .inout : .input) }
        }

        start(function, budget: knobs.size)
        writeFor(depth: 0)
        while budget > 0 { writeStatement(depth: 0) }
        var results = [summary(.double)]
        if random.chance(0.4) { results.append(summary(.double)) }
        if knobs.singles, random.chance(0.3) { results.append(summary(.float)) }
        if random.chance(0.3), let integer = scope.integers.last { results.append(integer) }
        if let vectorType, random.chance(0.5) { results.append(settled(.vector(vectorType))) }
        let local = scope.buffers.filter { $0.isLocal && $0.element.isFloatingPoint }
        if random.chance(0.3), let buffer = local.last { results.append(buffer.value) }
        return builder.finished(yielding: results)
    }

    private mutating func makeHelper(_ name: String) -> Function {
        var function = Function(name: name)
        scope = Scope()
        addParameter(&function, .scalar(.double), "u")
        if random.chance(0.4) { addParameter(&function, .scalar(.double), "v") }
        if knobs.singles, random.chance(0.2) { addParameter(&function, .scalar(.float), "s") }
        if random.chance(0.4) { addParameter(&function, .scalar(.int), "n") }
        if random.chance(0.7) { addParameter(&function, .buffer(.double), "p", random.chance(0.5) ? .inout : .input) }
        if random.chance(0.15) { addParameter(&function, .buffer(.double), "total", .accumulating) }
        if let vectorType, random.chance(0.5) { addParameter(&function, .scalar(.vector(vectorType)), "v") }
        if let vectorType, random.chance(0.2) { addParameter(&function, .buffer(.vector(vectorType)), "vs", .inout) }
        start(function, budget: random.integer(4...14))
        while budget > 0 { writeStatement(depth: 1) }
        var results = [summary(.double)]
        if let vectorType, random.chance(0.4) { results.append(settled(.vector(vectorType))) }
        if random.chance(0.3), let integer = scope.integers.last { results.append(integer) }
        let local = scope.buffers.filter(\.isLocal)
        if random.chance(0.25), let buffer = local.last { results.append(buffer.value) }
        return builder.finished(yielding: results)
    }

    /// One function that calls itself, or two that call each other, with a depth that falls.
    private mutating func makeRecursives() {
        let names = random.chance(0.5) ? ["descend"] : ["descend", "alternate"]
        for (index, name) in names.enumerated() {
            var function = Function(name: name)
            scope = Scope()
            let level = addParameter(&function, .scalar(.int), "level")
            addParameter(&function, .scalar(.double), "u")
            addParameter(&function, .buffer(.double), "p", .inout)
            start(function, budget: random.integer(3...8))
            recursion = Recursion(callee: names[(index + 1) % names.count], level: level)
            while budget > 0 { writeStatement(depth: 2) }
            writeRecursiveCall()
            recursion = nil
            let result = summary(.double)
            recursives.append(builder.finished(yielding: [result]))
        }
    }

    private mutating func start(_ function: Function, budget: Int) {
        builder = Builder(function)
        self.budget = budget
    }

    @discardableResult
    private mutating func addParameter(
        _ function: inout Function,
        _ type: ValueType,
        _ name: String,
        _ convention: Convention = .input
    ) -> Value {
        let value = function.addParameter(type, name, convention)
        scope.add(value, type, convention: convention)
        return value
    }

    /// A scalar that depends on several values.
    private mutating func summary(_ scalar: Scalar) -> Value {
        var sum = squashed(number(scalar), scalar)
        for _ in 0..<3 {
            let term = random.chance(0.5) ? loaded(scalar) ?? number(scalar) : number(scalar)
            sum = builder.arithmetic(.add, sum, squashed(term, scalar), name: "sum")
        }
        return sum
    }
}

/// The function that is being written calls this one, as long as the level is above zero.
struct Recursion: Sendable {
    var callee: String
    var level: Value
}

/// What can be used at a place.
struct Scope: Sendable {
    struct Buffer: Sendable {
        var value: Value
        var element: Scalar
        var convention: Convention?

        var isLocal: Bool { convention == nil }
        var isReadable: Bool { convention != .accumulating }
        var isWritable: Bool { convention == nil || convention == .inout }
    }

    var doubles: [Value] = []
    var floats: [Value] = []
    var integers: [Value] = []
    var truths: [Value] = []
    var vectors: [Value] = []
    var masks: [Value] = []
    var opaques: [Value] = []
    var buffers: [Buffer] = []

    /// - Parameter convention: nil for what is local.
    mutating func add(_ value: Value, _ type: ValueType, convention: Convention? = nil) {
        switch type {
        // A type parameter takes the place of 'Double' in a program that has one.
        case .scalar(.double), .scalar(.parameter): doubles.append(value)
        case .scalar(.float): floats.append(value)
        case .scalar(.int): integers.append(value)
        case .scalar(.bool): truths.append(value)
        case .scalar(.vector): vectors.append(value)
        case .scalar(.mask): masks.append(value)
        case .buffer(let element): buffers.append(Buffer(value: value, element: element, convention: convention))
        case .opaque, .scalar(.opaque): opaques.append(value)
        }
    }
}
