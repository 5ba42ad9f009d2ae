import AdgenIR

/// The parameters that functions do nothing with, and the results that no call uses.
///
/// Parameters first count as unused and are found to be used, over the calls of the module, recursive ones included: passing a parameter to a
/// parameter that is unused is no use.
struct UnusedParts {
    private struct Place: Hashable {
        var function: String
        var position: Int
    }

    private var parameters: Set<Place> = []
    private var results: Set<Place> = []

    var isEmpty: Bool { parameters.isEmpty && results.isEmpty }

    init(in module: Module, of names: Set<String>) {
        for name in names {
            guard let function = module.functions[name] else { continue }
            for position in function.parameters.indices { parameters.insert(Place(function: name, position: position)) }
            for position in function.body.yields.indices { results.insert(Place(function: name, position: position)) }
        }
        keepUsedParameters(in: module)
        keepUsedResults(in: module)
    }

    // MARK: Analysis

    private mutating func keepUsedParameters(in module: Module) {
        /// For each parameter, the parameters that it is used as soon as they are.
        var passedTo: [Place: [Place]] = [:]
        var open: [Place] = []
        for (name, function) in module.functions {
            var positions: [Value: Place] = [:]
            for (position, parameter) in function.parameters.enumerated() {
                positions[parameter.value] = Place(function: name, position: position)
            }
            open += function.body.yields.compactMap { positions[$0] }
            function.body.forEachStatement { statement in
                for block in statement.kind.blocks { open += block.yields.compactMap { positions[$0] } }
                guard case .call(let call) = statement.kind else {
                    open += statement.kind.operands.compactMap { positions[$0] }
                    return
                }
                for (position, argument) in call.arguments.enumerated() {
                    guard let parameter = positions[argument] else { continue }
                    passedTo[Place(function: call.callee, position: position), default: []].append(parameter)
                }
            }
        }
        // What is passed to a parameter that is not in question is used.
        for (target, sources) in passedTo where !parameters.contains(target) { open += sources }
        while let place = open.popLast() {
            guard parameters.remove(place) != nil else { continue }
            open += passedTo[place] ?? []
        }
    }

    private mutating func keepUsedResults(in module: Module) {
        for function in module.functions.values {
            let used = function.usedValues
            function.body.forEachStatement { statement in
                guard case .call(let call) = statement.kind else { return }
                for (position, result) in call.results.enumerated() where used.contains(result) {
                    results.remove(Place(function: call.callee, position: position))
                }
            }
        }
    }

    // MARK: Removal

    /// The function without its own unused parts, calling others without theirs.
    func removed(from function: Function) -> Function {
        var written = function
        written.parameters = kept(function.parameters, of: function.name, parameters)
        written.body = removed(from: function.body)
        written.body.yields = kept(function.body.yields, of: function.name, results)
        return written
    }

    private func removed(from block: Block) -> Block {
        var written = block
        written.statements = block.statements.map { statement in
            if case .call(let call) = statement.kind {
                let shorter = Call(
                    results: kept(call.results, of: call.callee, results),
                    callee: call.callee,
                    arguments: kept(call.arguments, of: call.callee, parameters)
                )
                return Statement(.call(shorter), origin: statement.origin)
            }
            return statement.mappingBlocks(removed)
        }
        return written
    }

    private func kept<Part>(_ parts: [Part], of function: String, _ unused: Set<Place>) -> [Part] {
        parts.indices.filter { !unused.contains(Place(function: function, position: $0)) }.map { parts[$0] }
    }
}

extension Function {
    /// All values that are mentioned other than by their definition.
    fileprivate var usedValues: Set<Value> {
        var used = Set(body.yields)
        body.forEachStatement { statement in
            used.formUnion(statement.kind.operands)
            for block in statement.kind.blocks { used.formUnion(block.yields) }
        }
        return used
    }
}
