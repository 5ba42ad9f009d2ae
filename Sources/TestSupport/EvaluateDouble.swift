import AdgenTransform
import AutoDiff
import Foundation

extension Elementary {
    func unary(_ x: Double) -> Double {
        switch self {
        case .sin: Foundation.sin(x)
        case .cos: Foundation.cos(x)
        case .tan: Foundation.tan(x)
        case .asin: Foundation.asin(x)
        case .acos: Foundation.acos(x)
        case .atan: Foundation.atan(x)
        case .cosMinusOne: realCosMinusOne(x)
        case .sinh: Foundation.sinh(x)
        case .cosh: Foundation.cosh(x)
        case .tanh: Foundation.tanh(x)
        case .asinh: Foundation.asinh(x)
        case .acosh: Foundation.acosh(x)
        case .atanh: Foundation.atanh(x)
        case .exp: Foundation.exp(x)
        case .exp2: Foundation.exp2(x)
        case .exp10: realExp10(x)
        case .expm1: Foundation.expm1(x)
        case .log: Foundation.log(x)
        case .log2: Foundation.log2(x)
        case .log10: Foundation.log10(x)
        case .log1p: Foundation.log1p(x)
        case .sqrt: x.squareRoot()
        case .cbrt: Foundation.cbrt(x)
        case .erf: Foundation.erf(x)
        case .erfc: Foundation.erfc(x)
        case .tgamma: Foundation.tgamma(x)
        case .lgamma: Foundation.lgamma(x).0
        case .digamma: AutoDiff.digamma(x)
        case .abs: x.magnitude
        case .floor: x.rounded(.down)
        case .ceil: x.rounded(.up)
        case .trunc: x.rounded(.towardZero)
        case .round: x.rounded()
        case .roundToEven: x.rounded(.toNearestOrEven)
        case .roundAwayFromZero: x.rounded(.awayFromZero)
        case .sign: AutoDiff.signum(x)
        case .atan2, .pow, .realPow, .hypot, .polygamma, .copysign, .fdim, .min, .max, .minimum, .maximum, .fmin, .fmax,
            .minimumMagnitude, .maximumMagnitude, .truncatingRemainder, .remainder, .powInteger, .root, .fma:
            preconditionFailure("\(rawValue) is not a function of one number")
        }
    }

    func binary(_ x: Double, _ y: Double) -> Double {
        switch self {
        case .atan2: Foundation.atan2(x, y)
        case .pow: Foundation.pow(x, y)
        case .realPow: realPower(x, y)
        case .hypot: Foundation.hypot(x, y)
        case .copysign: Double(signOf: y, magnitudeOf: x)
        case .fdim: Foundation.fdim(x, y)
        case .min: Swift.min(x, y)
        case .max: Swift.max(x, y)
        case .minimum: Double.minimum(x, y)
        case .maximum: Double.maximum(x, y)
        case .fmin: Foundation.fmin(x, y)
        case .fmax: Foundation.fmax(x, y)
        case .minimumMagnitude: Double.minimumMagnitude(x, y)
        case .maximumMagnitude: Double.maximumMagnitude(x, y)
        case .truncatingRemainder: x.truncatingRemainder(dividingBy: y)
        case .remainder: x.remainder(dividingBy: y)
        case .sin, .cos, .tan, .asin, .acos, .atan, .cosMinusOne, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .exp, .exp2, .exp10,
            .expm1, .log, .log2, .log10, .log1p, .sqrt, .cbrt, .erf, .erfc, .tgamma, .lgamma, .digamma, .abs, .floor, .ceil, .trunc,
            .round, .roundToEven, .roundAwayFromZero, .sign, .powInteger, .root, .polygamma, .fma:
            preconditionFailure("\(rawValue) is not a function of two numbers")
        }
    }
}
