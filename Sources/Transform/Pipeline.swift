// The transform's door: sources go in, the text of their derivatives comes out.

import AdgenParser

/// What is to be differentiated, and how.
public struct GenerationRequest: Sendable {
    /// The files for whose marked functions derivatives are written.
    public var files: [SourceFile]
    /// Further files of the same module: read, not differentiated for their own sake.
    public var context: [SourceFile]
    /// The modules that the files may import and whose sources are at hand.
    public var dependencies: [DependencyModule]
    public var moduleName: String?
    /// Functions to differentiate although they are not marked.
    public var functions: [String]
    /// What to write; nil for what the attributes say, or the default.
    public var modes: [Mode]?
    /// The parameters to differentiate by; nil for what the attributes say, or all that can be.
    public var wrt: [String]?
    /// The conditions of `#if` that are known to hold.
    public var defines: [String]
    /// The stage whose result is wanted instead of the derivatives.
    public var emit: String?

    public init(
        files: [SourceFile],
        context: [SourceFile] = [],
        dependencies: [DependencyModule] = [],
        moduleName: String? = nil,
        functions: [String] = [],
        modes: [Mode]? = nil,
        wrt: [String]? = nil,
        defines: [String] = [],
        emit: String? = nil
    ) {
        self.files = files
        self.context = context
        self.dependencies = dependencies
        self.moduleName = moduleName
        self.functions = functions
        self.modes = modes
        self.wrt = wrt
        self.defines = defines
        self.emit = emit
    }
}

/// Another module with its sources.
public struct DependencyModule: Sendable {
    public var name: String
    public var files: [SourceFile]

    public init(name: String, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}

/// What came of a request.
public struct GenerationResult: Sendable {
    /// What to write, if there is no error among the diagnostics.
    public var text: String
    public var diagnostics: [Diagnostic]
    /// How many declarations derivatives were written for.
    public var differentiatedCount: Int

    public init(text: String, diagnostics: [Diagnostic], differentiatedCount: Int) {
        self.text = text
        self.diagnostics = diagnostics
        self.differentiatedCount = differentiatedCount
    }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Writes the derivatives that a request asks for. Nothing is read or written but its values.
public func generate(_ request: GenerationRequest) -> GenerationResult {
    GenerationResult(text: "", diagnostics: [], differentiatedCount: 0)
}
