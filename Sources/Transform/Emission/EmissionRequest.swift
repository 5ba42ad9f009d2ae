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
    /// The modules that it imports under conditions.
    public var conditionalImports: [ConditionalImport]
    /// The access levels that the sources' imports state, by module.
    public var importAccess: [String: String] = [:]
    /// Where elementary functions come from, given these imports.
    public var libraries: Libraries
    /// The source text that a comment quotes for an origin, if there is any. Line numbers are never among it, so that an edit further up changes
    /// nothing.
    public var quote: @Sendable (Origin) -> String?
    /// The names that the module's own declarations bear, at its top level and in the types that are extended.
    public var declaredNames: Set<String>
    /// The names that other functions of the generated file bear.
    public var reservedNames: Set<String>

    public init(
        module: Module,
        derivatives: [Derivative],
        imports: [String] = [],
        conditionalImports: [ConditionalImport] = [],
        libraries: Libraries? = nil,
        quote: @escaping @Sendable (Origin) -> String? = { _ in nil },
        declaredNames: Set<String> = [],
        reservedNames: Set<String> = []
    ) {
        self.module = module
        self.derivatives = derivatives
        self.imports = imports
        self.conditionalImports = conditionalImports
        self.libraries = libraries ?? Libraries(imports: imports + [RuntimeNames.module])
        self.quote = quote
        self.declaredNames = declaredNames
        self.reservedNames = reservedNames
    }
}

/// What is written for the targets of a request, apart from the heading of the file.
public struct Emitted: Sendable {
    /// What is written for one target: its public functions, and the private ones that no target before it has called.
    public struct Section: Sendable {
        public var target: Origin
        public var text: String

        public init(target: Origin, text: String) {
            self.target = target
            self.text = text
        }
    }

    public var sections: [Section]
    /// The names of the private functions.
    public var privateNames: Set<String>
}

/// What is written for the targets of a request.
///
/// - Throws: What cannot be written, which is a mistake of an earlier stage.
public func emit(_ request: EmissionRequest) throws(EmissionError) -> Emitted {
    try GeneratedFile(request).emitted()
}

/// The text of the generated file with the sections given, whatever requests these come from.
public func generatedFile(_ sections: [Emitted.Section], for request: EmissionRequest) -> String {
    let texts = sections.map(\.text).filter { !$0.isEmpty }
    return ([GeneratedFile.heading, GeneratedFile.imports(for: request)] + texts).joined(separator: "\n\n") + "\n"
}
