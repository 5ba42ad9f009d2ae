import AdgenIR

/// What a generated file is to hold.
public struct EmissionRequest: Sendable {
    public struct Derivative: Hashable, Sendable {
        public var target: DifferentiationTarget
        public var derived: DerivedFunctions

        public init(target: DifferentiationTarget, derived: DerivedFunctions) {
            self.target = target
            self.derived = derived
        }
    }

    /// The functions, derived ones included.
    public var module: Module
    /// What derivatives to write, in order.
    public var derivatives: [Derivative]
    /// The modules that the file imports besides the runtime library.
    public var imports: [String]
    /// Where elementary functions come from, given these imports.
    public var libraries: Libraries
    /// The source text that a comment quotes for an origin, if there is any. Line numbers are never among it, so that an edit further up changes
    /// nothing.
    public var quote: @Sendable (Origin) -> String?
    /// The names that the module's own declarations bear, at its top level and in the types that are extended.
    public var declaredNames: Set<String>

    public init(
        module: Module,
        derivatives: [Derivative],
        imports: [String] = [],
        libraries: Libraries? = nil,
        quote: @escaping @Sendable (Origin) -> String? = { _ in nil },
        declaredNames: Set<String> = []
    ) {
        self.module = module
        self.derivatives = derivatives
        self.imports = imports
        self.libraries = libraries ?? Libraries(imports: imports + [RuntimeNames.module])
        self.quote = quote
        self.declaredNames = declaredNames
    }
}

/// The text of the generated file.
///
/// - Throws: What cannot be written, which is a mistake of an earlier stage.
public func emit(_ request: EmissionRequest) throws(EmissionError) -> String {
    try GeneratedFile(request).text()
}
