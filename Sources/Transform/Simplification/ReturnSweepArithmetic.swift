import AdgenIR

/// Arithmetic of whole numbers in return sweeps needs no check for overflow.
///
/// A return sweep computes whole numbers only to have again what the forward sweep had in the mirrored iteration, from the same operands. So what
/// would trap there has trapped before, and wrapping arithmetic gives the same numbers.
struct ReturnSweepArithmetic: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false

    init(_ function: Function) { self.function = function }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        var kind = kind
        if isInReturnSweep, case .compute(let result, .arithmetic(let arithmetic, .int), let operands) = kind,
            let wrapping = arithmetic.wrapping
        {
            kind = .compute(result, .wrapping(wrapping), operands)
        }
        statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
    }
}

extension Arithmetic {
    /// The same without a check for overflow, where there is such an operation.
    fileprivate var wrapping: WrappingArithmetic? {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide, .remainder, .negate: nil
        }
    }
}
