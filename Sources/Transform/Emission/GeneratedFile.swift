import AdgenIR

/// The generated file: a heading, imports, and for each target its public functions and the private ones that they call. What depends on
/// conditions of `#if` comes from several requests.
struct GeneratedFile {
    private let request: EmissionRequest
    private let context: FileContext
    /// The functions of the module that derivatives call, each with its position in the module's order of discovery.
    private let callOrder: CallOrder
    /// Those that others call, or themselves.
    private let called: Set<String>

    /// The private functions that an `@inlinable` one calls, which are inlinable too.
    private let inlinable: Set<String>

    init(_ request: EmissionRequest) {
        self.request = request
        context = FileContext(
            request.module,
            roots: request.derivatives.flatMap { [$0.derived.primal] + $0.derived.names },
            libraries: request.libraries,
            quote: request.quote,
            declaredNames: request.declaredNames,
            initializer: GeneratedFile.initializer(avoiding: request),
            naming: { GeneratedFile.names(of: $0, avoiding: request) }
        )
        let callOrder = CallOrder(context.module)
        self.callOrder = callOrder
        called = callOrder.called
        let inlined = request.derivatives.filter { $0.target.signature.attributes.contains("@inlinable") }
        inlinable = Set(inlined.flatMap { $0.derived.names.flatMap(callOrder.reachable) })
    }

    func emitted() throws(EmissionError) -> Emitted {
        var emitted = Emitted(sections: [], privateNames: [])
        var written: Set<String> = []
        var initialized: Set<String> = []
        for derivative in request.derivatives {
            let text = try text(of: derivative, &written, &initialized)
            emitted.sections.append(Emitted.Section(target: derivative.target.origin, text: text))
        }
        emitted.privateNames = Set(written.compactMap { context.functionNames[$0] })
        if !initialized.isEmpty { emitted.privateNames.insert(context.initializer) }
        return emitted
    }

    static let heading = """
        // Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
        // swift-format-ignore-file
        """

    static func imports(for request: EmissionRequest) -> String {
        func text(_ module: String) -> String { (request.importAccess[module].map { "\($0) " } ?? "") + "import \(module)" }
        let always = Set(request.imports + [RuntimeNames.module]).sorted().map(text).joined(separator: "\n")
        // The sources import the C library's mathematics under a condition, each platform's own.
        let isConditional = request.libraries.available.contains(.mathematics) && request.libraries.mathematicsModule == nil
        let others = request.conditionalImports.filter { Libraries.library(ofModule: $0.module) != .mathematics }
            .map { ConditionalText.text(text($0.module), under: $0.requirements) }
        return ([always] + (isConditional ? [mathematics] : []) + others).joined(separator: "\n\n")
    }

    private static let mathematics = """
        #if canImport(Darwin)
            import Darwin
        #elseif canImport(Glibc)
            import Glibc
        #elseif canImport(Musl)
            import Musl
        #elseif canImport(Android)
            import Android
        #elseif canImport(ucrt)
            import ucrt
        #endif
        """

    // MARK: Functions

    private func text(
        of derivative: EmissionRequest.Derivative,
        _ written: inout Set<String>,
        _ initialized: inout Set<String>
    ) throws(EmissionError) -> String {
        let writer = DerivativeWriter(target: derivative.target, derived: derivative.derived, file: context, called: called)
        let functions = try writer.written()
        if functions.isEmpty { return "" }
        var blocks = [grouped(functions.map(\.function), of: derivative.target)]
        let types = derivative.target.signature.parameters.map(\.type) + [derivative.target.signature.result]
        let used = functions.reduce(into: Set<String>()) { $0.formUnion($1.function.initialized(by: context.initializer)) }
        for structure in types.flatMap(\.structures)
        where used.contains(structure.name) && initialized.insert(structure.extended.head).inserted {
            let modifier = inlinable.isEmpty ? "fileprivate" : "@usableFromInline"
            blocks.append(structure.initializer(context.initializer, modifier: modifier))
        }
        for function in functions {
            for name in callOrder.reachable(from: function.source).dropFirst(function.isAlone ? 1 : 0) where written.insert(name).inserted {
                guard let core = context.module.functions[name] else { continue }
                var function = try Raising.core(of: core, context)
                function.modifiers = inlinable.contains(name) ? ["@inlinable"] : ["private"]
                blocks.append(Renderer.text(of: function))
            }
        }
        return blocks.joined(separator: "\n\n")
    }

    /// The public functions, in an extension of the type that the primal is a member of.
    private func grouped(_ functions: [Output.Function], of target: DifferentiationTarget) -> String {
        let depth = target.signature.container == nil ? 0 : 1
        let text = functions.map { Renderer.text(of: $0, depth: depth) }.joined(separator: "\n\n")
        guard let container = target.signature.container else { return text }
        let requirements = container.requirements.isEmpty ? "" : " where " + container.requirements.joined(separator: ", ")
        return "extension \(container.typeName)\(requirements) {\n\(text)\n}"
    }

    // MARK: Names

    /// The label of written initialisers, unlike any in other parts of the file.
    private static func initializer(avoiding request: EmissionRequest) -> String {
        let taken = request.declaredNames.union(request.reservedNames)
        var number = 1
        var label = FileContext.initializerStem
        while taken.contains(label) {
            number += 1
            label = "\(FileContext.initializerStem)\(number)"
        }
        return label
    }

    /// The names of the private functions: those in the module, without what an identifier cannot hold, and unlike any that is declared.
    private static func names(of functions: [String], avoiding request: EmissionRequest) -> [String: String] {
        var taken = request.declaredNames.union(request.reservedNames).union(Names.keywords)
        for derivative in request.derivatives { taken.formUnion(derivative.target.writtenNames) }
        var names: [String: String] = [:]
        for function in functions {
            let stem = Names.identifier(String(function.prefix { $0 != "(" }))
            var candidate = stem
            if taken.contains(candidate) { candidate += "Core" }
            var number = 2
            while taken.contains(candidate) {
                candidate = "\(stem)Core\(number)"
                number += 1
            }
            taken.insert(candidate)
            names[function] = candidate
        }
        return names
    }
}

extension Output.Function {
    /// The structs that the function makes by written initialisers.
    fileprivate func initialized(by label: String) -> Set<String> {
        var names: Set<String> = []
        for statement in body {
            statement.forEachExpression { expression in
                expression.forEachPart { part in
                    if case .call(.name(let name), let arguments) = part, arguments.first?.label == label { names.insert(name) }
                }
            }
        }
        return names
    }
}

extension DifferentiationTarget {
    /// The base names of the functions that may be written for the target.
    public var writtenNames: [String] {
        ["JVP", "VJP", "Gradient", "ValueWithGradient", "HVP"].map { derivativeBaseName + $0 }
    }
}
