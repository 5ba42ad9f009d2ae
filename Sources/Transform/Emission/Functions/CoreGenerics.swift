import AdgenIR

/// The type parameters of the functions that the file writes.
///
/// A core has those of the types that occur in it, and of what it calls. One that none of its parameters mentions it is told by a metatype, since
/// nothing else would say which it is.
struct CoreGenerics {
    private let types: [String: [TypeParameter]]
    private let untold: [String: [TypeParameter]]

    init(of functions: [Function]) {
        var own: [String: Set<TypeParameter>] = [:]
        var callees: [String: Set<String>] = [:]
        for function in functions {
            own[function.name] = function.mentionedParameters
            function.body.forEachStatement { statement in
                if case .call(let call) = statement.kind { callees[function.name, default: []].insert(call.callee) }
            }
        }
        guard own.values.contains(where: { !$0.isEmpty }) else {
            (types, untold) = ([:], [:])
            return
        }
        var isChanged = true
        while isChanged {
            isChanged = false
            for (name, called) in callees {
                let all = called.reduce(own[name] ?? []) { $0.union(own[$1] ?? []) }
                if all != own[name] { (own[name], isChanged) = (all, true) }
            }
        }
        types = own.mapValues { $0.sorted() }
        var untold: [String: [TypeParameter]] = [:]
        for function in functions {
            let told = Set(function.parameters.flatMap { function.type(of: $0.value).number?.toldParameters ?? [] })
            untold[function.name] = types[function.name]?.filter { !told.contains($0) }
        }
        self.untold = untold
    }

    /// What stands in the head of a core.
    func generics(of function: String) -> Output.Generics {
        let parameters = types[function] ?? []
        guard !parameters.isEmpty else { return Output.Generics() }
        let requirements = parameters.flatMap(\.requirements)
        return Output.Generics(
            parameters: "<\(parameters.map(\.declaration).joined(separator: ", "))>",
            requirements: requirements.isEmpty ? "" : "where " + requirements.joined(separator: ", "),
            names: parameters.map(\.name)
        )
    }

    /// The type parameters that a core takes metatypes of, before all else.
    func metatypes(of function: String) -> [TypeParameter] { untold[function] ?? [] }

    /// What is passed for these.
    func metatypeArguments(for function: String) -> [Output.Expression] {
        metatypes(of: function).map { .name("\($0.name).self") }
    }
}

extension Function {
    /// The type parameters of all that is computed.
    fileprivate var mentionedParameters: Set<TypeParameter> {
        var found: Set<TypeParameter> = []
        func note(_ value: Value) { found.formUnion(type(of: value).number?.typeParameters ?? []) }
        for parameter in parameters { note(parameter.value) }
        for result in body.yields { note(result) }
        body.forEachStatement { statement in
            statement.kind.forEachDefinition(note)
            statement.kind.forEachOperand(note)
        }
        return found
    }
}

extension ValueType {
    /// The type of a number, or of those in a buffer.
    fileprivate var number: Scalar? { scalar ?? element }
}

extension Output.Expression {
    /// An argument of a generic function: a literal alone would not say of which type it is.
    var withTypeParameter: Output.Expression {
        if case .literal(.parameter) = self { withOwnType } else { self }
    }
}
