// The transform's door: sources go in, the text of their derivatives comes out.

@_exported import AdgenDifferentiation
@_exported import AdgenEmission
@_exported import AdgenIR
@_exported import AdgenLowering
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
    public var emit: Stage?

    public init(
        files: [SourceFile],
        context: [SourceFile] = [],
        dependencies: [DependencyModule] = [],
        moduleName: String? = nil,
        functions: [String] = [],
        modes: [Mode]? = nil,
        wrt: [String]? = nil,
        defines: [String] = [],
        emit: Stage? = nil
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

/// The stages, in order, by what each produces.
public enum Stage: String, CaseIterable, Sendable {
    /// The lossless syntax tree.
    case syntax
    /// The intermediate representation of the functions to differentiate and of what they call.
    case lowered
    /// The same with small functions in place of calls, and simplified.
    case inlined
    /// With the derivatives.
    case differentiated
    /// With the derivatives made smaller.
    case simplified
    /// The Swift text that is written.
    case swift
}

/// Writes the derivatives that a request asks for. Nothing is read or written but its values.
public func generate(_ request: GenerationRequest) -> GenerationResult {
    Pipeline(request).result()
}

/// The way from texts to text. Each step is a function from value to value, and this is the only place that knows their order.
private struct Pipeline {
    let request: GenerationRequest

    init(_ request: GenerationRequest) { self.request = request }

    func result() -> GenerationResult {
        let files = request.files.map(parse)
        if request.emit == .syntax {
            return GenerationResult(
                text: files.map(\.tree.root.outline).joined(),
                diagnostics: files.flatMap(\.diagnostics),
                differentiatedCount: 0
            )
        }
        let lowered = lower(loweringRequest(files))
        if lowered.hasErrors { return refused(lowered.diagnostics) }
        if request.emit == .lowered { return shown(lowered.module, lowered) }

        let inlined = inlinedModule(of: lowered.module)
        if request.emit == .inlined { return shown(inlined, lowered) }

        var differentiator = Differentiator(module: inlined)
        let derivatives = lowered.targets.map { target in
            EmissionRequest.Derivative(target: target, derived: differentiator.derivatives(for: target))
        }
        let problems = differentiator.problems.map(diagnostic)
        if !problems.isEmpty { return refused(lowered.diagnostics + problems) }
        if request.emit == .differentiated { return shown(differentiator.module, lowered) }

        let module = simplifiedModule(of: differentiator.module, derivatives)
        if request.emit == .simplified { return shown(module, lowered) }
        return written(module, derivatives, lowered)
    }

    // MARK: Steps

    private func loweringRequest(_ files: [ParsedFile]) -> LoweringRequest {
        LoweringRequest(
            files: files,
            context: request.context.map(parse),
            dependencies: Dictionary(request.dependencies.map { ($0.name, $0.files.map(parse)) }) { $0 + $1 },
            functions: request.functions,
            modes: request.modes.map(Set.init),
            wrt: request.wrt,
            defines: Set(request.defines)
        )
    }

    private func inlinedModule(of module: Module) -> Module {
        var inliner = Inliner(module)
        var inlined = inliner.inlinedModule()
        inlined.functions = inlined.functions.mapValues { simplifiedPrimal($0, in: inlined) }
        return inlined
    }

    private func simplifiedModule(of module: Module, _ derivatives: [EmissionRequest.Derivative]) -> Module {
        simplified(module, roots: derivatives.flatMap(\.derived.names))
    }

    private func written(_ module: Module, _ derivatives: [EmissionRequest.Derivative], _ lowered: Lowered) -> GenerationResult {
        do throws(EmissionError) {
            let text = try emit(
                EmissionRequest(
                    module: module,
                    derivatives: derivatives,
                    imports: lowered.imports,
                    libraries: Libraries(imports: lowered.imports + [RuntimeNames.module], conditionalImports: lowered.conditionalImports),
                    quote: SourceQuotes(sources: request.files + request.context).firstLine,
                    declaredNames: lowered.declaredNames
                )
            )
            return GenerationResult(text: text, diagnostics: lowered.diagnostics, differentiatedCount: derivatives.count)
        } catch {
            // A mistake of adgen's own; it is told where the first function is, since nothing better is known.
            let origin = derivatives.first?.target.origin
            return refused(lowered.diagnostics + [diagnostic(Problem("adgen cannot write this derivative: \(error)", origin: origin))])
        }
    }

    // MARK: Results

    private func refused(_ diagnostics: [Diagnostic]) -> GenerationResult {
        GenerationResult(text: "", diagnostics: diagnostics, differentiatedCount: 0)
    }

    /// The text of a module, as the result of a stage.
    private func shown(_ module: Module, _ lowered: Lowered) -> GenerationResult {
        GenerationResult(text: module.description, diagnostics: lowered.diagnostics, differentiatedCount: lowered.targets.count)
    }

    private func diagnostic(_ problem: Problem) -> Diagnostic {
        let sources = request.files + request.context
        let origin = problem.origin ?? Origin(file: 0, range: 0..<0)
        let file = sources[sources.indices.contains(origin.file) ? origin.file : 0]
        let notes = problem.note.map { [Diagnostic.Note($0, in: file, at: origin.range)] } ?? []
        return Diagnostic(problem.message, in: file, at: origin.range, notes: notes)
    }
}
