import AdgenIR

/// The private functions that do the work: scalars by value, buffers as pointers, one for each function of the module that is called.
extension Raising {
    /// The function over scalars and pointers.
    static func core(of original: Function, _ file: FileContext) throws(EmissionError) -> Output.Function {
        let raising = Raising(original, file)
        var parameters: [Output.Parameter] = []
        for parameter in file.generics.metatypes(of: original.name) {
            let type = "\(parameter.name).Type"
            parameters.append(Output.Parameter(variable: raising.makeVariable("type", type: type), type: type))
        }
        for parameter in raising.function.parameters { parameters += raising.declare(parameter) }
        let (statements, results) = try raising.body()
        var body = results.isEmpty ? statements.withoutTrailingDefers : statements
        if !results.isEmpty {
            body.append(.giveBack(results.count == 1 ? results[0] : .tuple(results.map { Output.Argument($0) })))
        }
        body = Declarations.placed(in: body, variables: raising.variables, declared: parameters.map(\.variable))
        return Output.Function(
            modifiers: ["private"],
            name: file.functionNames[original.name] ?? Names.identifier(original.name),
            parameters: parameters,
            result: Raising.tupleType(original.body.yields.map { original.type(of: $0).swiftText ?? "Any" }),
            generics: file.generics.generics(of: original.name),
            body: body,
            variables: raising.variables
        )
    }

    /// The type of what a core gives back; nil for nothing.
    static func tupleType(_ types: [String]) -> String? {
        types.count > 1 ? "(\(types.joined(separator: ", ")))" : types.first
    }

    /// The parameters of a core that stand for one of the function's.
    private func declare(_ parameter: Parameter) -> [Output.Parameter] {
        let value = parameter.value
        let name = function[value].name
        guard let element = function.type(of: value).element else {
            return [Output.Parameter(variable: variable(of: value), type: function.type(of: value).swiftText ?? "Any")]
        }
        if context.isResized(value) {
            let storage = makeVariable(name, type: RuntimeNames.buffer(of: element))
            buffers[value] = .storage(storage)
            return [Output.Parameter(variable: storage, isInout: true, type: RuntimeNames.buffer(of: element))]
        }
        let type = parameter.convention == .input ? "UnsafePointer" : "UnsafeMutablePointer"
        let pointer = makeVariable(name, type: "\(type)<\(element.swiftName)>")
        var parameters = [Output.Parameter(variable: pointer, type: "\(type)<\(element.swiftName)>")]
        let count = makeVariable("\(name)Count", type: "Int")
        if context.file.buffers.isCounted(value, in: function.name) { parameters.append(Output.Parameter(variable: count, type: "Int")) }
        buffers[value] = .pointer(pointer, count: .variable(count))
        return parameters
    }
}
