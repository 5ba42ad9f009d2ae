import AdgenIR

/// Where differentiation of a function begins.
extension Differentiator {
    /// The function itself; where it has a rule, which means that it is never looked into, a function that does nothing but call it.
    mutating func door(of name: String) -> String {
        guard module.rules[name] != nil, let function = module.caller(of: name) else { return name }
        summaries.module.functions[function.name] = function
        return function.name
    }
}

extension Module {
    /// A function with the parameters and the results of another, which it calls.
    fileprivate func caller(of name: String) -> Function? {
        // Names of derivatives are made from what stands before the parenthesis.
        var caller = Function(name: "\(name)(ruled)")
        let results: [ValueInfo]
        if let function = functions[name] {
            for parameter in function.parameters {
                let info = function[parameter.value]
                _ = caller.addParameter(info.type, info.name, parameter.convention)
            }
            results = function.body.yields.map { function[$0] }
        } else if let external = externals[name] {
            let names = external.signature.parameters.flatMap { $0.type.leafNames($0.name) }
            for (parameter, name) in zip(external.parameters, names) { _ = caller.addParameter(parameter.type, name, parameter.convention) }
            results = external.results.map { ValueInfo(type: $0, name: "result") }
        } else {
            return nil
        }
        let values = results.map { caller.makeValue($0.type, $0.name) }
        var builder = Builder(caller)
        builder.emit(.call(Call(results: values, callee: name, arguments: caller.parameters.map(\.value))))
        return builder.finished(yielding: values)
    }
}
