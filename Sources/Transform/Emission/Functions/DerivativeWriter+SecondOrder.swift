import AdgenIR

/// `fHVP`: value, gradient, and the product of the Hessian with a direction, as the JVP of the VJP.
extension DerivativeWriter {
    func hvp(_ name: String) throws(EmissionError) -> Written {
        let core = try function(name)
        let documentation = "The value and the gradient of `\(signature.fullName)`, and the product of its Hessian with a direction."
        var function = PublicFunction(
            "\(target.derivativeBaseName)HVP",
            modifiers,
            signature.generics,
            documentation: documentation,
            in: file
        )
        let arguments = try arguments(&function)
        let directions = addDirection(&function, arguments)
        // The cotangent of the value stands between.
        let adjointStart = arguments.count + 1
        let adjoints = makeAdjoints(arguments, Seeds(), "Adjoint", &function) { isTaken($0 + adjointStart, core) }
        let productStart = adjointStart + adjoints.count + directions.count
        let products = makeAdjoints(arguments, Seeds(), "Product", &function) { isTaken($0 + productStart, core) }
        let names = resultNames(arguments)
        let scalars = arguments.filter { $0.isActive && $0.element == nil }.map(\.name)
        let tangents = resultLeaves(arguments).filter(\.type.isDifferentiable).map { _ in "" }
        let results = try function.perform(
            core,
            arguments.map(\.source) + [.scalar(one)] + adjoints.map(\.source) + directions + products.map(\.source),
            names: names + scalars.map { $0 + "Adjoint" } + tangents + scalars.map { $0 + "Product" },
            alone: canStandAlone(core),
            in: file
        )
        let outcome = takeResults(results.prefix(names.count), arguments, &function)
        let adjointScalars = results.dropFirst(names.count).prefix(scalars.count)
        let gradient = gradient(arguments, scalars: adjointScalars, adjoints.map(\.array), named: "adjoint", &function)
        let product = self.gradient(arguments, scalars: results.suffix(scalars.count), products.map(\.array), named: "product", &function)
        let result = Output.Expression.tuple([outcome.value ?? .tuple([]), gradient, product].map { Output.Argument($0) })
        let type = "(value: \(signature.result.swiftText), gradient: \(gradientType), product: \(gradientType))"
        return Written(function: function.finished(returning: result, type: type), source: name, isAlone: canStandAlone(core))
    }
}
