/// A random program as Swift source text: a function to differentiate and those it calls.
///
/// All its names begin with the name of the function, so that many programs fit in one file.
public struct SourceProgram: Sendable {
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
    public var form: Form
    public var parameters: [Parameter]
    /// The elements of the result; several are a tuple.
    public var results: [Kind]
    /// The text, without imports.
    public var text: String
    /// The text with what cannot be lowered replaced by what has the same value.
    public var model: String
    /// What the constants and the variable outside of functions hold.
    public var known: [String: Argument]
    public var structs: [SourceStruct]
    /// How often each construct occurs in it.
    public var constructs: [SourceConstruct: Int]

    /// The imports that the text needs.
    public static let imports = "import AutoDiff\nimport Foundation\n"

    /// The program of a seed.
    public init(seed: UInt64, name: String? = nil, knobs: SourceGenerator.Knobs = .init()) {
        var generator = SourceGenerator(seed: seed, name: name ?? "p\(seed)", knobs: knobs)
        self = generator.program()
    }

    init(
        seed: UInt64,
        name: String,
        form: Form,
        parameters: [Parameter],
        results: [Kind],
        text: String,
        model: String,
        known: [String: Argument],
        structs: [SourceStruct],
        constructs: [SourceConstruct: Int]
    ) {
        self.seed = seed
        self.name = name
        self.form = form
        self.parameters = parameters
        self.results = results
        self.text = text
        self.model = model
        self.known = known
        self.structs = structs
        self.constructs = constructs
    }
}
