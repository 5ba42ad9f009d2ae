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
    /// Whether it belongs to the same package, whose `package` declarations it then shares.
    public var isOfThisPackage: Bool

    public init(name: String, files: [SourceFile], isOfThisPackage: Bool = true) {
        self.name = name
        self.files = files
        self.isOfThisPackage = isOfThisPackage
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
    request.emit == .syntax ? syntax(of: request) : Pipeline(request).result()
}

private func syntax(of request: GenerationRequest) -> GenerationResult {
    let files = request.files.map(parse)
    return GenerationResult(
        text: files.map(\.tree.root.outline).joined(),
        diagnostics: files.flatMap(\.diagnostics),
        differentiatedCount: 0
    )
}

/// The way from texts to text. Each step is a function from value to value, and this is the only place that knows their order.
private struct Pipeline {
    let request: GenerationRequest
    private let loweringRequest: LoweringRequest
    /// All files, by the numbers that places have.
    private let sources: [SourceFile]

    init(_ request: GenerationRequest) {
        self.request = request
        loweringRequest = LoweringRequest(request)
        sources = loweringRequest.allFiles.map(\.source)
    }

    func result() -> GenerationResult {
        let lowered = lower(loweringRequest)
        if lowered.hasErrors { return refused(lowered.diagnostics) }
        let libraries = libraries(of: lowered)
        let certain = part(lowered.module, lowered.targets, libraries)
        let conditional = lowered.conditional.map { conditional in
            ConditionalPart(requirements: conditional.requirements, choice: conditional.choice.map { part($0, libraries) })
        }
        let parts = [certain] + conditional.flatMap(\.parts)
        let problems = parts.flatMap(\.problems)
        if !problems.isEmpty { return refused(lowered.diagnostics + complaints(of: problems)) }
        if let stage = request.emit, stage != .swift { return shown(certain, conditional, lowered) }
        if !lowered.captures.isEmpty { return refused(lowered.diagnostics + lowered.captures) }
        return written(certain, conditional, lowered)
    }

    // MARK: Steps

    /// Takes a module through the stages up to the one that is wanted.
    private func part(_ module: Module, _ targets: [DifferentiationTarget], _ libraries: Libraries) -> Part {
        if request.emit == .lowered { return Part(module: module, targets: targets) }
        let inlined = withoutUnchangedResults(inlinedModule(of: module), roots: Set(targets.map(\.function)))
        if request.emit == .inlined { return Part(module: inlined, targets: targets) }

        var differentiator = Differentiator(module: inlined)
        let derivatives = targets.map { target in
            EmissionRequest.Derivative(target: target, derived: differentiator.derivatives(for: target))
        }
        var part = Part(module: differentiator.module, targets: targets, derivatives: derivatives, problems: differentiator.problems)
        if part.problems.isEmpty, request.emit != .differentiated {
            part.module = simplifiedModule(of: part.module, derivatives)
            addGradients(to: &part)
            part.problems = part.module.unspellable(from: part.derivatives.flatMap(\.derived.names), libraries)
        }
        return part
    }

    /// A gradient needs no value: where that spares a sweep, it gets a function of its own.
    private func addGradients(to part: inout Part) {
        let dropping = ValueDropping(part.module)
        for index in part.derivatives.indices {
            let derivative = part.derivatives[index]
            guard derivative.target.signature.hasGradient, derivative.target.modes.contains(.reverse),
                let vjp = derivative.derived.vjp.flatMap({ part.module.functions[$0] })
            else { continue }
            var name = String(derivative.target.function.prefix { $0 != "(" }) + "Gradient"
            while part.module.functions[name] != nil || part.module.externals[name] != nil { name += "Core" }
            guard let gradient = dropping.gradient(from: vjp, named: name) else { continue }
            part.module.functions[name] = gradient
            part.derivatives[index].derived.gradient = name
        }
    }

    private func part(_ combination: Combination, _ libraries: Libraries) -> ConditionalPart.Content {
        switch combination {
        case .lowered(let module, let targets): .part(part(module, targets, libraries))
        case .omitted(let message): .omitted(message)
        }
    }

    private func inlinedModule(of module: Module) -> Module {
        var inliner = Inliner(module)
        return simplifiedPrimals(inliner.inlinedModule())
    }

    private func simplifiedModule(of module: Module, _ derivatives: [EmissionRequest.Derivative]) -> Module {
        simplified(module, roots: derivatives.flatMap(\.derived.names))
    }

    private func written(_ certain: Part, _ conditional: [ConditionalPart], _ lowered: Lowered) -> GenerationResult {
        let targets = certain.targets + conditional.flatMap(\.targets)
        do throws(EmissionError) {
            // No two functions of the file bear the same name, but for those that are never compiled together.
            var names = Set(targets.flatMap(\.writtenNames))
            let emitted = try emit(emissionRequest(certain, lowered, names))
            names.formUnion(emitted.privateNames)
            var sections = emitted.sections
            for part in conditional { sections += try self.sections(of: part, lowered, &names) }
            sections += lowered.tangents.map { Emitted.Section(target: $0.origin, text: TangentWriter.text(of: $0)) }
            sections.sort { ($0.target.file, $0.target.range.lowerBound) < ($1.target.file, $1.target.range.lowerBound) }
            return GenerationResult(
                text: generatedFile(sections, for: emissionRequest(certain, lowered, names)),
                diagnostics: lowered.diagnostics,
                differentiatedCount: sections.count
            )
        } catch {
            // A mistake of adgen's own; it is told where the first function is, since nothing better is known.
            let origin = targets.first?.origin
            return refused(lowered.diagnostics + [diagnostic(Problem("adgen cannot write this derivative: \(error)", origin: origin))])
        }
    }

    /// Where the written files' elementary functions come from.
    private func libraries(of lowered: Lowered) -> Libraries {
        Libraries(imports: lowered.imports + [RuntimeNames.module], conditionalImports: lowered.conditionalImports.map(\.module))
    }

    private func emissionRequest(_ part: Part, _ lowered: Lowered, _ names: Set<String>) -> EmissionRequest {
        var result = EmissionRequest(
            module: part.module,
            derivatives: part.derivatives,
            imports: lowered.imports,
            conditionalImports: lowered.conditionalImports,
            libraries: libraries(of: lowered),
            quote: SourceQuotes(sources: sources).firstLine,
            declaredNames: lowered.declaredNames,
            reservedNames: names
        )
        result.importAccess = lowered.importAccess
        return result
    }

    /// What is written for the targets of a part, in each combination of its conditions.
    private func sections(
        of part: ConditionalPart,
        _ lowered: Lowered,
        _ names: inout Set<String>
    ) throws(EmissionError) -> [Emitted.Section] {
        let reserved = names
        let choice = try part.choice.map { (content) throws(EmissionError) -> [Origin: String] in
            switch content {
            case .omitted(let message):
                return Dictionary(part.origins.map { ($0, ConditionalText.omission(message)) }) { first, _ in first }
            case .part(let part):
                let emitted = try emit(emissionRequest(part, lowered, reserved))
                names.formUnion(emitted.privateNames)
                return Dictionary(emitted.sections.map { ($0.target, $0.text) }) { $0 + "\n\n" + $1 }
            }
        }
        return part.origins.map { origin in
            let text = ConditionalText.text(of: choice.map { $0[origin] ?? "" })
            return Emitted.Section(target: origin, text: ConditionalText.text(text, under: part.requirements))
        }
    }

    // MARK: Results

    private func refused(_ diagnostics: [Diagnostic]) -> GenerationResult {
        GenerationResult(text: "", diagnostics: diagnostics, differentiatedCount: 0)
    }

    /// The text of the modules, as the result of a stage.
    private func shown(_ certain: Part, _ conditional: [ConditionalPart], _ lowered: Lowered) -> GenerationResult {
        var texts = certain.module.functions.isEmpty && !conditional.isEmpty ? [] : [certain.module.description]
        for part in conditional {
            let modules = part.choice.map { content in
                switch content {
                case .part(let part): part.module.description
                case .omitted(let message): ConditionalText.omission(message)
                }
            }
            texts.append(ConditionalText.text(ConditionalText.text(of: modules), under: part.requirements))
        }
        return GenerationResult(
            text: texts.joined(separator: "\n"),
            diagnostics: lowered.diagnostics,
            differentiatedCount: certain.targets.count + conditional.flatMap(\.origins).count
        )
    }

    /// What is wrong, each thing once however many combinations it is found in.
    private func complaints(of problems: [Problem]) -> [Diagnostic] {
        var known: [Problem] = []
        for problem in problems where !known.contains(problem) { known.append(problem) }
        return known.map(diagnostic)
    }

    private func diagnostic(_ problem: Problem) -> Diagnostic {
        let origin = problem.origin ?? Origin(file: 0, range: 0..<0)
        let file = sources[sources.indices.contains(origin.file) ? origin.file : 0]
        let notes = problem.note.map { [Diagnostic.Note($0, in: file, at: origin.range)] } ?? []
        return Diagnostic(problem.message, in: file, at: origin.range, notes: notes)
    }
}

/// A module on its way, with the functions of it that are to be differentiated.
private struct Part {
    var module: Module
    var targets: [DifferentiationTarget]
    var derivatives: [EmissionRequest.Derivative] = []
    var problems: [Problem] = []
}

/// The same for functions that depend on conditions.
private struct ConditionalPart {
    enum Content {
        case part(Part)
        case omitted(String)
    }

    var requirements: [BuildRequirement]
    var choice: Choice<Content>

    var parts: [Part] {
        choice.contents.compactMap { if case .part(let part) = $0 { part } else { nil } }
    }

    var targets: [DifferentiationTarget] { parts.flatMap(\.targets) }

    /// Where the functions are declared, in order.
    var origins: [Origin] {
        var known: Set<Origin> = []
        return parts.first?.targets.map(\.origin).filter { known.insert($0).inserted } ?? []
    }
}
