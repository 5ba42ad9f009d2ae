import AdgenIR

/// Writes the public functions of one target.
///
/// A public function takes its arguments apart by the flattening law, checks counts, calls the core, and puts what that gives together
/// again. Where there is no storage to manage and nobody else calls the core, the core's body stands in the public function itself.
struct DerivativeWriter {
    let target: DifferentiationTarget
    let derived: DerivedFunctions
    let file: FileContext
    /// The functions of the module that other written functions call, which need a core of their own.
    let called: Set<String>

    var signature: Signature { target.signature }

    /// A public function, and the function of the module behind it: called as a core, or with its body in place.
    struct Written {
        var function: Output.Function
        var source: String
        var isAlone: Bool
    }

    /// The public functions, without those that the user has written.
    func written() throws(EmissionError) -> [Written] {
        try all().filter { !target.given.contains($0.function.name) }
    }

    private func all() throws(EmissionError) -> [Written] {
        var functions: [Written] = []
        if target.modes.contains(.forward), let name = derived.jvp { functions.append(try jvp(name)) }
        if target.modes.contains(.reverse), let name = derived.vjp {
            functions.append(try vjp(name))
            if signature.hasGradient {
                functions.append(try gradient(derived.gradient ?? name, withValue: false))
                functions.append(try gradient(name, withValue: true))
            }
        }
        if target.modes.contains(.forwardOverReverse), signature.hasGradient, let name = derived.hvp { functions.append(try hvp(name)) }
        return functions
    }

    // MARK: Facts

    func function(_ name: String) throws(EmissionError) -> Function {
        guard let function = file.module.functions[name] else { throw EmissionError("the function '\(name)' is not there") }
        return function
    }

    /// The type of gradients.
    var gradientType: String { target.differentiated.tangentText ?? "Void" }

    /// Whether the body of a core may stand in the public function: it has only scalars, and no one else needs it.
    func canStandAlone(_ function: Function) -> Bool {
        let types = function.parameters.map { function.type(of: $0.value) } + function.body.yields.map { function.type(of: $0) }
        return signature.container == nil && !called.contains(function.name) && !signature.parameters.contains(where: \.isInout)
            && types.allSatisfy { $0.element == nil }
    }

    /// Access and attributes of the derivatives: the primal's; what is private becomes visible to the module.
    var modifiers: [String] {
        let access = signature.access.flatMap { ["private", "fileprivate"].contains($0) ? nil : $0 == "open" ? "public" : $0 }
        let isStatic = signature.container?.isStatic == true || signature.form == .initializer
        let isMutating = signature.receiver?.isInout == true
        return signature.attributes + [access, isStatic ? "static" : nil, isMutating ? "mutating" : nil].compactMap { $0 }
    }
}
