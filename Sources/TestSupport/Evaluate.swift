import AdgenTransform
import AutoDiff

extension Elementary {
    /// The function's value at a point, by the very call that its Swift spelling makes.
    ///
    /// - Parameters:
    ///   - operands: The floating-point operands, in order.
    ///   - integer: The operand that is an `Int`, of the functions that have one (`powInteger`, `root`, `polygamma`).
    public func evaluate(_ operands: [Double], integer: Int = 0) -> Double {
        switch operands.count {
        case 1: integerFunction.map { $0.double(operands[0], integer) } ?? unary(operands[0])
        case 2: binary(operands[0], operands[1])
        default: operands[2].addingProduct(operands[0], operands[1])
        }
    }

    /// The function's value at a point in single precision.
    public func evaluate(_ operands: [Float], integer: Int = 0) -> Float {
        switch operands.count {
        case 1: integerFunction.map { $0.float(operands[0], integer) } ?? unary(operands[0])
        case 2: binary(operands[0], operands[1])
        default: operands[2].addingProduct(operands[0], operands[1])
        }
    }

    private var integerFunction: (double: (Double, Int) -> Double, float: (Float, Int) -> Float)? {
        switch self {
        case .polygamma: ({ AutoDiff.polygamma($1, $0) }, { AutoDiff.polygamma($1, $0) })
        case .powInteger: (realPowInteger, realPowInteger)
        case .root: (realRoot, realRoot)
        default: nil
        }
    }
}
