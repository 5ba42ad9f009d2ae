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
        /// The share of programs that declare structs.
        public var structs = 0.7

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
    /// The struct that random numbers are drawn from, if there is one, and the variables of it.
    var generatorType: String?
    var generators: [String] = []
    var structs: [SourceStruct] = []
    /// The type whose members are being written, as a program spells it.
    var enclosing: String?
    /// The computed properties and subscripts of structs, by the structs' names.
    var accessors: [String: [Accessor]] = [:]
    /// Whether structs hold text and the like, and the enumeration of the program.
    var hasTags = false
    var choice: SourceChoice?
    var callables: [Callable] = []
    var constructs: [SourceConstruct: Int] = [:]
    /// Places that were looked at since the last line was written.
    var lookedAt: [Place] = []
    /// About how many statements the function that is being written runs, and how many it may.
    var cost = 0.0
    var costLimit = 0.0
    /// How deep the expression that is being written is nested.
    var nesting = 0
    var budget = 0
    var counter = 0
    var loopDepth = 0
    /// The loops that are open, by their labels, if they have any.
    var labels: [String?] = []
    /// Whether a `switch` is open inside the innermost loop, so that a plain `break` would leave that.
    var isInSwitch = false
    /// What `return` gives, for the function that is being written.
    var results: [SourceProgram.Kind] = []
    /// What kind of declaration the function to differentiate is.
    var form = SourceProgram.Form.function
    /// A type parameter of the function that is being written, and what it stands for where the interpreter runs it.
    var typeParameter: (name: String, type: String)?
    /// Generic functions of one number, with what they demand of its type.
    var genericFunctions: [GenericStruct.Member] = []
    var genericStructs: [GenericStruct] = []
    /// What generic structs have for generic code, by their names.
    var genericMembers: [String: GenericStruct.Members] = [:]
    /// The protocols of the program, the functions over them, and what their declarations and those of what conforms hold so far.
    var protocols: [SourceProtocol] = []
    var protocolFunctions: [ProtocolFunction] = []
    var protocolText = ProtocolText()
    /// The names of members that there are several of, so that it matters which is called.
    var contested: Set<String> = []
    /// By the names of structs, the numbers of the protocols that they name at their declarations.
    var statedProtocols: [String: Set<Int>] = [:]
    /// By types with numbers of protocols, the extensions by which they conform.
    var conformanceHeads: [String: String] = [:]
    /// A number that what is returned is to depend on, in the function that is being written.
    var essential: String?
    /// What is generic over vectors.
    var laneFunctions: [LaneFunction] = []
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
        if seed % 4 == 1 { writeGeneratorType() }
        if random.chance(0.35) { writeRecordTypes() }
        if random.chance(0.35) { planProtocols() }
        if random.chance(knobs.structs) { writeStructs() }
        writeProtocols()
        if random.chance(0.4) { writeRules() }
        if random.chance(0.25) { writeLaneFunctions() }
        for _ in 0..<random.integer(1...2) { writeHelper() }
        if random.chance(0.6) { writeLateMembers() }
        if random.chance(0.4) { writeRecursion() }
        if random.chance(0.3) { writeCounter() }
        if random.chance(0.3) { writeOverloads() }
        if random.chance(0.3) { writeFreeOperators() }
        if random.chance(0.35) { writeGenericHelpers() }
        let parameters = writeTarget()
        return SourceProgram(
            seed: seed,
            name: name,
            form: form,
            parameters: parameters,
            results: results,
            text: lines.joined(separator: "\n") + "\n",
            model: modelLines.joined(separator: "\n") + "\n",
            known: known,
            structs: structs,
            constructs: constructs
        )
    }

    /// The function to differentiate.
    private mutating func writeTarget() -> [SourceProgram.Parameter] {
        if random.chance(0.4), let parameters = writeProtocolMain() { return parameters }
        if random.chance(0.08) { return writeLaneMain() }
        let marked = random.recent(genericStructs.filter(\.isMarked))
        if let marked, random.chance(0.25) { return writeGenericMemberMain(marked) }
        return random.chance(0.07) ? writeGenericMain() : writeMain()
    }

    // MARK: Writing

    /// - Parameter model: What stands for the text where it cannot be lowered.
    mutating func line(_ text: String, model: String? = nil) {
        notePlaces(in: text)
        spend(1)
        let margin = String(repeating: "    ", count: indentation)
        lines.append(margin + text)
        modelLines.append(margin + withoutRecords(model ?? typeParameter.map { text.replacing($0.name, with: $0.type) } ?? text))
    }

    /// A block in braces, whose variables are forgotten after it.
    mutating func block(_ head: String, _ tail: String = "}", _ content: (inout SourceGenerator) -> Void) {
        line(head + " {")
        indented(content)
        line(tail)
    }

    mutating func indented(_ content: (inout SourceGenerator) -> Void) {
        let outer = (variables, generators, callables, openScope)
        openScope = variables.count
        indentation += 1
        let before = lines.count
        content(&self)
        if lines.count == before { line("_ = 0") }
        indentation -= 1
        (variables, generators, callables, openScope) = outer
    }

    mutating func fresh(_ prefix: String) -> String {
        counter += 1
        return "\(prefix)\(counter)"
    }

    mutating func declare(_ name: String, _ kind: SourceProgram.Kind, isMutable: Bool) {
        variables.append(Variable(name: name, kind: kind, isMutable: isMutable))
    }
}
