import AdgenIR

/// Carried text that is nothing but the name of a number: the number itself. Such text stands where a value goes to a place that has no derivative,
/// so that this is noticed if one depends on it; when derivatives have been made, it has done its work.
struct CarriedCopies: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false

    init(_ function: Function) { self.function = function }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        if case .carried(let carried) = kind, let source = carried.copied, function.type(of: source).scalar != nil {
            replace(carried.results[0], by: source)
            return
        }
        statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
    }
}

extension Carried {
    /// The value that the text names and that is its only result.
    var copied: Value? {
        guard results.count == 1, pieces.count == 1, case .value(let value) = pieces[0] else { return nil }
        return value
    }
}
