/// A random program as Swift source text: a function to differentiate and those it calls.
///
/// All its names begin with the name of the function, so that many programs fit in one file.
public struct SourceProgram: Sendable {
    public enum Kind: Hashable, Sendable {
        case double, float, int, bool, doubles, floats, ints

        /// The type as Swift spells it.
        public var type: String {
            switch self {
            case .double: "Double"
            case .float: "Float"
            case .int: "Int"
            case .bool: "Bool"
            case .doubles: "[Double]"
            case .floats: "[Float]"
            case .ints: "[Int]"
            }
        }

        public var isArray: Bool { element != nil }

        var element: Kind? {
            switch self {
            case .doubles: .double
            case .floats: .float
            case .ints: .int
            case .double, .float, .int, .bool: nil
            }
        }
    }

    public struct Parameter: Hashable, Sendable {
        public var name: String
        /// Nil where the call has no label.
        public var label: String?
        public var kind: Kind
        public var isInout: Bool
    }

    public var seed: UInt64
    /// The function to differentiate.
    public var name: String
    public var parameters: [Parameter]
    /// The elements of the result; several are a tuple.
    public var results: [Kind]
    /// The text, without imports.
    public var text: String
    /// The text with what cannot be lowered replaced by what has the same value.
    public var model: String
    /// What the constants and the variable outside of functions hold.
    public var known: [String: Argument]

    /// The imports that the text needs.
    public static let imports = "import AutoDiff\nimport Foundation\n"

    /// The program of a seed.
    public init(seed: UInt64, name: String? = nil, knobs: SourceGenerator.Knobs = .init()) {
        var generator = SourceGenerator(seed: seed, name: name ?? "p\(seed)", knobs: knobs)
        self = generator.program()
    }

    init(seed: UInt64, name: String, parameters: [Parameter], results: [Kind], text: String, model: String, known: [String: Argument]) {
        self.seed = seed
        self.name = name
        self.parameters = parameters
        self.results = results
        self.text = text
        self.model = model
        self.known = known
    }

    /// Arguments for a call, random but safe for the program, in the order of its parameters.
    public func arguments() -> [Argument] {
        var random = SplitMix64(seed: seed ^ 0xa26)
        return parameters.map { parameter in
            switch parameter.kind {
            case .double: .number(random.coefficient())
            case .float: .number(Double(Float(random.coefficient())))
            case .int: .integer(random.integer(-2...6))
            case .bool: .boolean(random.chance(0.5))
            case .doubles: .numbers((0..<random.integer(4...6)).map { _ in random.coefficient() }, .double)
            case .floats: .numbers((0..<random.integer(4...6)).map { _ in Double(Float(random.coefficient())) }, .float)
            case .ints: .integers((0..<random.integer(4...6)).map { _ in random.integer(0...3) }, .int)
            }
        }
    }
}
