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

    /// By the function's name, whether each of its parameters, and each of its results, is unused.
    private var parameters: [String: [Bool]] = [:]
    private var results: [String: [Bool]] = [:]

    var isEmpty: Bool {
        !parameters.values.contains { $0.contains(true) } && !results.values.contains { $0.contains(true) }
    }

    init(in module: Module, of names: Set<String>) {
        for name in names {
            guard let function = module.functions[name] else { continue }
            parameters[name] = function.parameters.map { _ in true }
            results[name] = function.body.yields.map { _ in true }
        }
        keepUsedParameters(in: module)
        for function in module.functions.values { keepResults(usedIn: function) }
    }

    // MARK: Analysis

    private mutating func keepUsedParameters(in module: Module) {
        /// For each parameter, the parameters that it is used as soon as they are.
        var passedTo: [Place: [Place]] = [:]
        var open: [Place] = []
        for name in parameters.keys {
            guard let function = module.functions[name] else { continue }
            var positions: [Int?] = Array(repeating: nil, count: function.valueCount)
            for (position, parameter) in function.parameters.enumerated() { positions[parameter.value.id] = position }
            func use(_ value: Value) {
                if let position = positions[value.id] { open.append(Place(function: name, position: position)) }
            }
            for value in function.body.yields { use(value) }
            function.body.forEachStatement { statement in
                statement.kind.forEachBlock { for value in $0.yields { use(value) } }
                guard case .call(let call) = statement.kind, let unused = parameters[call.callee] else {
                    return statement.kind.forEachOperand(use)
                }
                for (position, argument) in call.arguments.enumerated() {
                    guard let own = positions[argument.id] else { continue }
                    let source = Place(function: name, position: own)
                    guard unused.indices.contains(position) else {
                        open.append(source)
                        continue
                    }
                    passedTo[Place(function: call.callee, position: position), default: []].append(source)
                }
            }
        }
        while let place = open.popLast() {
            guard parameters[place.function]?[place.position] == true else { continue }
            parameters[place.function]?[place.position] = false
            open += passedTo[place] ?? []
        }
    }

    private mutating func keepResults(usedIn function: Function) {
        var calls: [Call] = []
        function.body.forEachStatement { statement in
            if case .call(let call) = statement.kind, results[call.callee] != nil { calls.append(call) }
        }
        if calls.isEmpty { return }
        let isUsed = function.isUsed
        for call in calls {
            for (position, result) in call.results.enumerated() where isUsed[result.id] { results[call.callee]?[position] = false }
        }
    }

    // MARK: Removal

    /// Whether the function has unused parts, or calls one that has.
    func concern(_ function: Function) -> Bool {
        func hasUnusedParts(_ name: String) -> Bool {
            parameters[name]?.contains(true) == true || results[name]?.contains(true) == true
        }
        var isConcerned = hasUnusedParts(function.name)
        function.body.forEachStatement { statement in
            if !isConcerned, case .call(let call) = statement.kind { isConcerned = hasUnusedParts(call.callee) }
        }
        return isConcerned
    }

    /// The function without its own unused parts, calling others without theirs.
    func removed(from function: Function) -> Function {
        var written = function
        written.parameters = kept(function.parameters, parameters[function.name])
        written.body = removed(from: function.body)
        written.body.yields = kept(function.body.yields, results[function.name])
        return written
    }

    private func removed(from block: Block) -> Block {
        var written = block
        written.statements = block.statements.map { statement in
            if case .call(let call) = statement.kind {
                let shorter = Call(
                    results: kept(call.results, results[call.callee]),
                    callee: call.callee,
                    arguments: kept(call.arguments, parameters[call.callee])
                )
                return Statement(.call(shorter), origin: statement.origin)
            }
            return statement.mappingBlocks(removed)
        }
        return written
    }

    private func kept<Part>(_ parts: [Part], _ isUnused: [Bool]?) -> [Part] {
        guard let isUnused else { return parts }
        return zip(parts, isUnused).filter { !$1 }.map(\.0)
    }
}

extension Function {
    /// Whether a value is mentioned other than by its definition, by its number.
    fileprivate var isUsed: [Bool] {
        var isUsed = Array(repeating: false, count: valueCount)
        for value in body.yields { isUsed[value.id] = true }
        body.forEachStatement { statement in
            statement.kind.forEachOperand { isUsed[$0.id] = true }
            statement.kind.forEachBlock { for value in $0.yields { isUsed[value.id] = true } }
        }
        return isUsed
    }
}
