import AdgenIR

/// Makes of each generic function what is called of it: a function for each choice of types.
///
/// A generic function is checked once, for its type parameters as they are, since that is how the compiler resolves what is in it. It is written
/// once, too; where it is called for other types, its numbers become numbers of these.
struct Specialisation {
    /// A generic function with what its type parameters stand for.
    struct Instance: Hashable {
        var function: String
        var types: [TypeParameter: Scalar]

        /// The function's name; the types stand behind a parenthesis, from where on it is no part of the names of derivatives.
        var name: String {
            let isItself = types.allSatisfy { $1 == $0.scalar }
            if isItself { return function }
            let texts = types.sorted { $0.key < $1.key }.map { parameter, scalar in
                ([scalar.swiftName] + scalar.typeParameters.flatMap { [$0.declaration] + $0.requirements }).joined(separator: ", ")
            }
            return "\(function)(\(texts.joined(separator: "; ")))"
        }
    }

    /// The type parameters of generic functions, by name.
    let parameters: [String: [TypeParameter]]
    /// What is called by the names that stand in calls.
    var instances: [String: Instance]

    /// Adds to a module what its functions call; leaves out generic functions that are not called as they are.
    ///
    /// - Parameter roots: The functions that are wanted as they are.
    mutating func specialise(_ module: inout Module, roots: Set<String>) {
        guard !parameters.isEmpty else { return }
        let generic = module.functions.filter { parameters[$0.key] != nil }
        module.functions = module.functions.filter { parameters[$0.key] == nil }
        var waiting = roots.filter { generic[$0] != nil }.sorted()
        for name in module.functions.keys.sorted() { waiting += module.functions[name]?.calledInstances(instances, parameters) ?? [] }
        while let name = waiting.popLast() {
            guard module.functions[name] == nil, let function = generic[instances[name]?.function ?? name] else { continue }
            let written = specialised(function, named: name, instances[name]?.types ?? [:])
            module.functions[name] = written
            waiting += written.calledInstances(instances, parameters)
        }
    }

    private mutating func specialised(_ generic: Function, named name: String, _ types: [TypeParameter: Scalar]) -> Function {
        var function = types.isEmpty ? generic : generic.replacing(types)
        function.name = name
        function.body = function.body.mappingCallees { callee in
            let instance = instances[callee] ?? Instance(function: callee, types: [:])
            guard let own = parameters[instance.function] else { return callee }
            let all = own.map { parameter in (parameter, (instance.types[parameter] ?? parameter.scalar).replacing(types)) }
            let inner = Instance(function: instance.function, types: Dictionary(all) { first, _ in first })
            instances[inner.name] = inner
            return inner.name
        }
        return function
    }
}

extension Function {
    /// The callees that are generic functions, as they are or for other types.
    fileprivate func calledInstances(_ instances: [String: Specialisation.Instance], _ parameters: [String: [TypeParameter]]) -> [String] {
        var found: [String] = []
        body.forEachStatement { statement in
            guard case .call(let call) = statement.kind, instances[call.callee] != nil || parameters[call.callee] != nil else { return }
            found.append(call.callee)
        }
        return found
    }
}
