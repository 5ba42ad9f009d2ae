import AdgenTransform
import Foundation

/// The partial derivatives of the elementary functions as textbooks have them: the oracle's own knowledge, in one precision, for points
/// away from ends and poles.
extension Number {
    static func partial(of function: Elementary, by index: Int, _ operands: [Self], integer: Int) -> Self {
        let x = operands[0]
        let one = Self(1)
        switch function {
        case .sin: return of(.cos, x)
        case .cos, .cosMinusOne: return -of(.sin, x)
        case .tan:
            let tangent = of(.tan, x)
            return one + tangent * tangent
        case .asin: return one / of(.sqrt, one - x * x)
        case .acos: return -(one / of(.sqrt, one - x * x))
        case .atan: return one / (one + x * x)
        case .sinh: return of(.cosh, x)
        case .cosh: return of(.sinh, x)
        case .tanh:
            let tangent = of(.tanh, x)
            return one - tangent * tangent
        case .asinh: return one / of(.sqrt, x * x + one)
        case .acosh: return one / of(.sqrt, x * x - one)
        case .atanh: return one / (one - x * x)
        case .exp, .expm1: return of(.exp, x)
        case .exp2: return Self(Foundation.log(2.0)) * of(.exp2, x)
        case .exp10: return Self(Foundation.log(10.0)) * of(.exp10, x)
        case .log: return one / x
        case .log2: return one / (x * Self(Foundation.log(2.0)))
        case .log10: return one / (x * Self(Foundation.log(10.0)))
        case .log1p: return one / (one + x)
        case .sqrt: return Self(0.5) / of(.sqrt, x)
        case .cbrt:
            let root = of(.cbrt, x)
            return one / (Self(3) * root * root)
        case .erf: return Self(2 / Double.pi.squareRoot()) * of(.exp, -(x * x))
        case .erfc: return Self(-2 / Double.pi.squareRoot()) * of(.exp, -(x * x))
        case .tgamma: return of(.tgamma, x) * of(.digamma, x)
        case .lgamma: return of(.digamma, x)
        case .digamma: return of(.polygamma, x, integer: 1)
        case .polygamma: return of(.polygamma, x, integer: integer + 1)
        case .powInteger: return Self(Double(integer)) * of(.powInteger, x, integer: integer - 1)
        case .root: return of(.root, x, integer: integer) / (Self(Double(integer)) * x)
        case .abs: return Self(x.primal > 0 ? 1 : x.primal < 0 ? -1 : 0)
        case .floor, .ceil, .trunc, .round, .roundToEven, .roundAwayFromZero, .sign: return Self(0)
        case .atan2, .pow, .realPow, .hypot, .copysign, .fma, .fdim, .min, .max, .minimum, .maximum, .fmin, .fmax,
            .minimumMagnitude, .maximumMagnitude, .truncatingRemainder, .remainder:
            return partial(of: function, by: index, operands)
        }
    }

    /// Of the functions of several numbers.
    private static func partial(of function: Elementary, by index: Int, _ operands: [Self]) -> Self {
        let (x, y) = (operands[0], operands[1])
        let isFirst = index == 0
        switch function {
        case .atan2:
            let square = x * x + y * y
            return isFirst ? y / square : -(x / square)
        case .pow, .realPow:
            if isFirst { return y.isZero ? Self(0) : y * of(function, x, y - Self(1)) }
            return x.primal == 0 && y.primal >= 0 ? Self(0) : of(function, x, y) * of(.log, x)
        case .hypot: return (isFirst ? x : y) / of(.hypot, x, y)
        case .copysign:
            guard isFirst, x.primal != 0 else { return Self(0) }
            return Self((x.primal.sign == y.primal.sign) ? 1 : -1)
        case .fma: return isFirst ? y : index == 1 ? x : Self(1)
        case .fdim: return Self(x.primal > y.primal ? (isFirst ? 1 : -1) : 0)
        case .truncatingRemainder: return isFirst ? Self(1) : Self(-(x.primal / y.primal).rounded(.towardZero))
        case .remainder:
            let wholes = ((x.primal - x.primal.remainder(dividingBy: y.primal)) / y.primal).rounded()
            return isFirst ? Self(1) : Self(-wholes)
        default: return Self(selects(function, x.primal, y.primal) == index ? 1 : 0)
        }
    }

    /// Which operand a selection returns.
    private static func selects(_ function: Elementary, _ x: Double, _ y: Double) -> Int {
        switch function {
        case .min: y < x ? 1 : 0
        case .max: y >= x ? 1 : 0
        case .minimum, .fmin: x <= y || y.isNaN ? 0 : 1
        case .maximum, .fmax: x > y || y.isNaN ? 0 : 1
        case .minimumMagnitude: x.magnitude <= y.magnitude || y.isNaN ? 0 : 1
        default: x.magnitude > y.magnitude || y.isNaN ? 0 : 1
        }
    }
}
