import AdgenIR

/// Which values carry a derivative: those that depend on what is differentiated (varied) and on which a result depends (useful).
///
/// Both are least fixed points over the whole function, for buffers without regard to the order of writes: a buffer is varied if a varied
/// value is ever put into it.
public struct Activity: Sendable {
    public private(set) var varied: Set<Value>
    public private(set) var useful: Set<Value>

    public func isActive(_ value: Value) -> Bool { varied.contains(value) && useful.contains(value) }

    public func isVaried(_ value: Value) -> Bool { varied.contains(value) }

    /// The activity in `function` when the parameters marked in `seeds` are differentiated; every differentiable result counts as useful.
    public init(of function: Function, seeds: [Bool], summaries: inout VariedSummaries) {
        varied = summaries.variedValues(of: function, seeds: seeds)
        useful = UsefulValues(of: function, in: summaries.module).values
    }
}

extension Operation {
    /// For each operand, whether the derivative passes from it to the result.
    var passesDerivative: [Bool] {
        switch self {
        case .arithmetic(_, let scalar): Array(repeating: scalar.isFloatingPoint, count: operands.count)
        case .convert(let source, let target): [source.isFloatingPoint && target.isFloatingPoint]
        case .elementary(let function, _):
            switch function.rule {
            case .partials(let partials): partials.map { $0 != nil }
            case .locallyConstant: Array(repeating: false, count: function.arity)
            }
        case .constant, .wrapping, .bitwise, .compare, .logical, .inspect, .stopGradient: Array(repeating: false, count: operands.count)
        }
    }
}
