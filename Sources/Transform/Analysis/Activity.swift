import AdgenIR

/// Which values carry a derivative: those that depend on what is differentiated (varied) and on which a result depends (useful).
///
/// Both are least fixed points over the whole function, for buffers without regard to the order of writes: a buffer is varied if a varied
/// value is ever put into it.
public struct Activity: Sendable {
    private let varied: ValueSet
    private let useful: ValueSet

    public func isActive(_ value: Value) -> Bool { varied.contains(value) && useful.contains(value) }

    public func isVaried(_ value: Value) -> Bool { varied.contains(value) }

    /// The activity in `function` when the parameters marked in `seeds` are differentiated; every differentiable result counts as useful.
    public init(of function: Function, seeds: [Bool], summaries: inout VariedSummaries) {
        varied = summaries.variedValues(of: function, seeds: seeds)
        useful = UsefulValues(of: function, in: summaries.module).values
    }
}

extension Operation {
    /// Whether the derivative passes from the operand at a position to the result.
    func passesDerivative(of position: Int) -> Bool {
        switch self {
        case .arithmetic(_, let scalar): scalar.isFloatingPoint
        case .convert(let source, let target): source.isFloatingPoint && target.isFloatingPoint
        case .elementary(let function, _):
            if case .partials(let partials) = function.rule { partials[position] != nil } else { false }
        case .vector(let operation, let type): type.isFloatingPoint && operation.passesDerivative(of: position)
        case .constant, .wrapping, .bitwise, .compare, .logical, .inspect, .stopGradient: false
        }
    }
}
