/// Writes random Swift programs of the subset that is differentiated.
///
/// They are well-conditioned by construction: numbers stay small, elementary functions within their domains, arrays never have fewer than
/// four elements, indices are masked and loops short. Nothing in them traps.
public struct SourceGenerator: Sendable {
    public struct Knobs: Sendable {
        /// About how many statements the function to differentiate has.
        public var size = 22
        /// How deep blocks are nested.
        public var depth = 3
        public var singles = true
        public var prints = true

        public init() {}

        /// For programs that the compiler sees too: smaller than those that are only interpreted, for its sake.
        public static let compiled = {
            var knobs = Knobs()
            knobs.size = 10
            return knobs
        }()
    }

    struct Variable: Sendable {
        var name: String
        var kind: SourceProgram.Kind
        var isMutable: Bool
    }

    /// A function that can be called: in the arguments, `#` and the letter of a kind stand for operands.
    struct Callable: Sendable {
        enum Argument: Sendable {
            case value(SourceProgram.Kind)
            case reference(SourceProgram.Kind)
        }

        var name: String
        var arguments: [(label: String?, Argument)]
        var result: SourceProgram.Kind
    }

    var random: SplitMix64
    let seed: UInt64
    let name: String
    let knobs: Knobs
    var lines: [String] = []
    /// Each line as the interpreter is to have it.
    var modelLines: [String] = []
    /// The constants of the file, and a variable that only what is carried over reads.
    var globals: [Variable] = []
    var globalState: String?
    var known: [String: Argument] = [:]
    var indentation = 0
    var variables: [Variable] = []
    /// Where the variables of the innermost block begin.
    var openScope = 0
    var callables: [Callable] = []
    var budget = 0
    var counter = 0
    var loopDepth = 0
    /// The loops that are open, by their labels, if they have any.
    var labels: [String?] = []
    /// Whether a `switch` is open inside the innermost loop, so that a plain `break` would leave that.
    var isInSwitch = false
    /// What `return` gives, for the function that is being written.
    var results: [SourceProgram.Kind] = []
    /// Whether an early return may be written here.
    var mayReturn = false

    init(seed: UInt64, name: String, knobs: Knobs) {
        random = SplitMix64(seed: seed)
        self.seed = seed
        self.name = name
        self.knobs = knobs
    }

    mutating func program() -> SourceProgram {
        if random.chance(0.4) { writeGlobals() }
        if random.chance(0.4) { writeRules() }
        for _ in 0..<random.integer(1...2) { writeHelper() }
        if random.chance(0.4) { writeRecursion() }
        if random.chance(0.3) { writeCounter() }
        if random.chance(0.3) { writeOverloads() }
        let parameters = writeMain()
        return SourceProgram(
            seed: seed,
            name: name,
            parameters: parameters,
            results: results,
            text: lines.joined(separator: "\n") + "\n",
            model: modelLines.joined(separator: "\n") + "\n",
            known: known
        )
    }

    // MARK: Writing

    /// - Parameter model: What stands for the text where it cannot be lowered.
    mutating func line(_ text: String, model: String? = nil) {
        let margin = String(repeating: "    ", count: indentation)
        lines.append(margin + text)
        modelLines.append(margin + (model ?? text))
    }

    /// A block in braces, whose variables are forgotten after it.
    mutating func block(_ head: String, _ tail: String = "}", _ content: (inout SourceGenerator) -> Void) {
        line(head + " {")
        indented(content)
        line(tail)
    }

    mutating func indented(_ content: (inout SourceGenerator) -> Void) {
        let outer = (variables, callables, openScope)
        openScope = variables.count
        indentation += 1
        let before = lines.count
        content(&self)
        if lines.count == before { line("_ = 0") }
        indentation -= 1
        (variables, callables, openScope) = outer
    }

    mutating func fresh(_ prefix: String) -> String {
        counter += 1
        return "\(prefix)\(counter)"
    }

    mutating func declare(_ name: String, _ kind: SourceProgram.Kind, isMutable: Bool) {
        variables.append(Variable(name: name, kind: kind, isMutable: isMutable))
    }

    /// The variables of a kind, those hidden by others of the same name left out.
    func visible(_ kind: SourceProgram.Kind, mutable: Bool = false) -> [String] {
        var seen: Set<String> = []
        return variables.reversed().filter { seen.insert($0.name).inserted }.reversed()
            .filter { $0.kind == kind && (!mutable || $0.isMutable) }.map(\.name)
    }

    // MARK: The function to differentiate

    private mutating func writeMain() -> [SourceProgram.Parameter] {
        var parameters: [SourceProgram.Parameter] = []
        func add(_ name: String, _ kind: SourceProgram.Kind, label: String? = nil, isInout: Bool = false) {
            parameters.append(SourceProgram.Parameter(name: name, label: label, kind: kind, isInout: isInout))
        }
        for index in 0..<random.integer(1...3) { add("x\(index)", .double, label: index == 0 ? nil : "x\(index)") }
        if knobs.singles, random.chance(0.3) { add("s", .float, label: "single") }
        add("k", .int, label: "k")
        if random.chance(0.25) { add("flag", .bool, label: "flag") }
        add("a", .doubles, isInout: random.chance(0.3))
        if random.chance(0.35) { add("b", .doubles, label: "b", isInout: random.chance(0.5)) }
        if knobs.singles, random.chance(0.2) { add("w", .floats, label: "weights") }
        if random.chance(0.4) { add("next", .ints, label: "next") }
        if random.chance(0.2) { add("state", .double, label: "state", isInout: true) }

        switch random.integer(0...9) {
        case 0...5: results = [.double]
        case 6: results = [.double, .double]
        case 7: results = [.doubles]
        case 8: results = [.double, .int]
        default: results = [knobs.singles ? .float : .double]
        }
        variables = globals + parameters.map { Variable(name: $0.name, kind: $0.kind, isMutable: $0.isInout) }
        let list = parameters.map { parameter in
            let label = parameter.label.map { $0 == parameter.name ? "" : $0 + " " } ?? "_ "
            return "\(label)\(parameter.name): \(parameter.isInout ? "inout " : "")\(parameter.kind.type)"
        }
        budget = knobs.size
        mayReturn = random.chance(0.4)
        block("func \(name)(\(list.joined(separator: ", "))) -> \(resultType)") { generator in
            generator.writeVariables()
            generator.writeLoop(depth: 0)
            while generator.budget > 0 { generator.writeStatement(depth: 0) }
            generator.writeReturn(summary: true)
        }
        return parameters
    }

    private var resultType: String {
        results.count == 1 ? results[0].type : "(\(results.map(\.type).joined(separator: ", ")))"
    }

    /// A few variables to begin with.
    private mutating func writeVariables() {
        let number = fresh("v")
        line("var \(number) = \(double(1))")
        declare(number, .double, isMutable: true)
        let state = fresh("j")
        line("var \(state) = \(integer())")
        declare(state, .int, isMutable: true)
        if random.chance(0.7) {
            let copy = fresh("c")
            line("var \(copy) = \(random.pick(visible(.doubles)))")
            declare(copy, .doubles, isMutable: true)
        }
    }

    mutating func writeReturn(summary: Bool) {
        let values = results.map { kind in
            switch kind {
            case .double: summary ? "sin(\(double(0))) + \(double(1)) + cos(\(double(0)))" : double(1)
            case .doubles: array()
            default: expression(kind)
            }
        }
        line("return " + (values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"))
    }
}
