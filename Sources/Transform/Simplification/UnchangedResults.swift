import AdgenIR

/// Results that are a parameter as it came in: calls use the argument instead.
///
/// A mutating method gives back every number of what it is called on, also those that it never changes. As results of a call in a loop these would
/// be carried from iteration to iteration, and perhaps recorded.
struct UnchangedResults {
    private let module: Module
    /// By the function's name, for each of its results the parameter that it is, if it is one.
    private var parameters: [String: [Int?]] = [:]

    /// - Parameter kept: The functions whose signatures are given by others than their calls.
    init(in module: Module, except kept: Set<String>) {
        self.module = module
        for (name, function) in module.functions where !kept.contains(name) {
            var positions: [Value: Int] = [:]
            for (position, parameter) in function.parameters.enumerated() where !function.isBuffer(parameter.value) {
                positions[parameter.value] = position
            }
            let results = function.body.yields.map { positions[$0] }
            if results.contains(where: { $0 != nil }) { parameters[name] = results }
        }
    }

    var isEmpty: Bool { parameters.isEmpty }

    /// The function without such results, its own and those of its calls.
    func removed(from function: Function) -> Function {
        var rewriter = Rewriter(function, parameters)
        var written = rewriter.rewritten()
        written.body.yields = Self.kept(written.body.yields, parameters[function.name])
        return written
    }

    fileprivate static func kept(_ values: [Value], _ parameters: [Int?]?) -> [Value] {
        guard let parameters else { return values }
        return zip(values, parameters).filter { $1 == nil }.map(\.0)
    }

    private struct Rewriter: FunctionRewriter {
        var function: Function
        var replacements: [Value: Value] = [:]
        var isInReturnSweep = false
        private let parameters: [String: [Int?]]

        init(_ function: Function, _ parameters: [String: [Int?]]) {
            self.function = function
            self.parameters = parameters
        }

        mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
            guard case .call(var call) = kind, let unchanged = parameters[call.callee] else {
                statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
                return
            }
            for (result, position) in zip(call.results, unchanged) {
                if let position { replace(result, by: call.arguments[position]) }
            }
            call.results = UnchangedResults.kept(call.results, unchanged)
            statements.append(Statement(.call(call), origin: origin))
        }
    }
}

/// The module without results that are parameters as they came in. What one function has lost, its callers may then lose, too.
///
/// - Parameter roots: The functions that are called from outside, whose signatures are kept; so are those of functions that have a rule or are part
///   of one.
public func withoutUnchangedResults(_ module: Module, roots: Set<String>) -> Module {
    var kept = roots
    for (name, rule) in module.rules {
        kept.formUnion([name, rule.partials, rule.pushforward, rule.pullback, rule.accumulatingPullback].compactMap { $0 })
    }
    var module = module
    for _ in 0..<16 {
        let unchanged = UnchangedResults(in: module, except: kept)
        if unchanged.isEmpty { break }
        module.functions = module.functions.mapValues(unchanged.removed)
    }
    return module
}
