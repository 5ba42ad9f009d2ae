@testable import AdgenEmission
@testable import AdgenTransform
import AdgenParser

/// A function built by hand with its signature, differentiated and emitted as users get it.
struct EmittedDerivatives {
    var function: Function
    var signature: Signature
    var withRespectTo: [Bool]
    var modes: Set<Mode> = Set(Mode.allCases)
    var callees: [Function] = []

    static func text(of samples: [EmittedDerivatives], sources: [SourceFile] = []) throws -> String {
        var module = Module()
        for sample in samples {
            for function in [sample.function] + sample.callees { module.functions[function.name] = function }
        }
        var differentiator = Differentiator(module: module)
        var derivatives: [EmissionRequest.Derivative] = []
        for sample in samples {
            let target = DifferentiationTarget(
                signature: sample.signature,
                function: sample.function.name,
                modes: sample.modes,
                withRespectTo: sample.withRespectTo,
                derivativeBaseName: sample.signature.baseName,
                origin: Origin(file: 0, range: 0..<0)
            )
            let derived = differentiator.derivatives(for: target)
            derivatives.append(EmissionRequest.Derivative(target: target, derived: derived))
        }
        let request = EmissionRequest(
            module: differentiator.module,
            derivatives: derivatives,
            imports: ["Foundation"],
            quote: SourceQuotes(sources: sources).firstLine,
            declaredNames: Set(module.functions.keys)
        )
        return generatedFile(try emit(request).sections, for: request)
    }
}
