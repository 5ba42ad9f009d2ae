// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `piece(_:kind:)`, and its derivative along a tangent of its arguments.
func pieceJVP(_ x: Double, kind: Int, along xTangent: Double) -> (value: Double, tangent: Double) {
    // case 0: return x * x
    let result: Double
    var resultTangent: Double
    if kind == 0 {
        // return x * x
        result = x * x
        resultTangent = xTangent * x
        resultTangent += resultTangent
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            let t = exp(-x)
            result = x * t
            resultTangent = xTangent * t + (-xTangent * t * x)
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                // let positive = x > 0
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    result = x.squareRoot()
                    resultTangent = xTangent * (0.5 / result)
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        let t = Double(kind)
                        result = t * x
                        resultTangent = xTangent * t
                    } else {
                        // return x * x * x
                        let t = x * x
                        let tTangent = xTangent * x
                        result = t * x
                        resultTangent = (tTangent + tTangent) * x + xTangent * t
                    }
                }
            } else {
                // return 1 / x
                result = 1.0 / x
                resultTangent = -(result * xTangent) / x
            }
        }
    }
    return (result, resultTangent)
}

/// The value of `piece(_:kind:)`, and the cotangent of its arguments for a cotangent of its outcome.
func pieceVJP(_ x: Double, kind: Int, cotangent: Double) -> (value: Double, cotangent: Double) {
    return pieceVJPCore(x, kind, cotangent)
}

/// The gradient of `piece(_:kind:)`.
func pieceGradient(_ x: Double, kind: Int) -> Double {
    let (_, xAdjoint) = pieceVJPCore(x, kind, 1.0)
    return xAdjoint
}

/// The value and the gradient of `piece(_:kind:)`.
func pieceValueWithGradient(_ x: Double, kind: Int) -> (value: Double, gradient: Double) {
    return pieceVJPCore(x, kind, 1.0)
}

/// The value and the gradient of `piece(_:kind:)`, and the product of its Hessian with a direction.
func pieceHVP(_ x: Double, kind: Int, along xTangent: Double) -> (value: Double, gradient: Double, product: Double) {
    // Forward sweep
    // case 0: return x * x
    let t = kind == 0
    let result: Double
    let t2: Double
    let result2: Double
    let result3: Double
    let tTangent: Double
    let resultTangent: Double
    let resultTangent2: Double
    if t {
        // return x * x
        result = x * x
        t2 = 0.0
        result2 = 0.0
        result3 = 0.0
        tTangent = 0.0
        resultTangent = 0.0
        resultTangent2 = 0.0
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            t2 = exp(-x)
            tTangent = -xTangent * t2
            result = x * t2
            result2 = 0.0
            result3 = 0.0
            resultTangent = 0.0
            resultTangent2 = 0.0
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                // let positive = x > 0
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    result = x.squareRoot()
                    resultTangent = xTangent * (0.5 / result)
                    result2 = result
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        result = Double(kind) * x
                    } else {
                        // return x * x * x
                        result = x * x * x
                    }
                    result2 = 0.0
                    resultTangent = 0.0
                }
                result3 = 0.0
                resultTangent2 = 0.0
            } else {
                // return 1 / x
                result = 1.0 / x
                resultTangent2 = -(result * xTangent) / x
                result2 = 0.0
                result3 = result
                resultTangent = 0.0
            }
            t2 = 0.0
            tTangent = 0.0
        }
    }

    // Return sweep
    // case 0: return x * x
    var xAdjoint: Double
    var xAdjointTangent: Double
    if t {
        // return x * x
        xAdjoint = 1.0 * x
        xAdjointTangent = xTangent * 1.0
        xAdjoint += xAdjoint
        xAdjointTangent += xAdjointTangent
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            let tAdjoint = 1.0 * x
            xAdjoint = 1.0 * t2 - tAdjoint * t2
            xAdjointTangent = tTangent * 1.0 - (xTangent * 1.0 * t2 + tTangent * tAdjoint)
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    let t3 = 0.5 / result2
                    xAdjoint = 1.0 * t3
                    xAdjointTangent = -(t3 * resultTangent) / result2 * 1.0
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        xAdjoint = 1.0 * Double(kind)
                        xAdjointTangent = 0.0
                    } else {
                        let tTangent2 = xTangent * x
                        // return x * x * x
                        let tAdjoint = 1.0 * x
                        let t3 = tAdjoint * x
                        let tTangent3 = xTangent * 1.0 * x + xTangent * tAdjoint
                        xAdjoint = 1.0 * (x * x) + t3 + t3
                        xAdjointTangent = (tTangent2 + tTangent2) * 1.0 + tTangent3 + tTangent3
                    }
                }
            } else {
                // return 1 / x
                let t3 = 1.0 / x
                xAdjoint = -(t3 * result3)
                xAdjointTangent = -(-(t3 * xTangent) / x * result3 + resultTangent2 * t3)
            }
        }
    }
    return (result, xAdjoint, xAdjointTangent)
}

private func pieceVJPCore(_ x: Double, _ kind: Int, _ resultCotangent: Double) -> (Double, Double) {
    // Forward sweep
    // case 0: return x * x
    let t = kind == 0
    let result: Double
    let t2: Double
    let result2: Double
    let result3: Double
    if t {
        // return x * x
        result = x * x
        t2 = 0.0
        result2 = 0.0
        result3 = 0.0
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            t2 = exp(-x)
            result = x * t2
            result2 = 0.0
            result3 = 0.0
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                // let positive = x > 0
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    result = x.squareRoot()
                    result2 = result
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        result = Double(kind) * x
                    } else {
                        // return x * x * x
                        result = x * x * x
                    }
                    result2 = 0.0
                }
                result3 = 0.0
            } else {
                // return 1 / x
                result = 1.0 / x
                result2 = 0.0
                result3 = result
            }
            t2 = 0.0
        }
    }

    // Return sweep
    // case 0: return x * x
    var xAdjoint: Double
    if t {
        // return x * x
        xAdjoint = resultCotangent * x
        xAdjoint += xAdjoint
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            xAdjoint = resultCotangent * t2 - resultCotangent * x * t2
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    xAdjoint = resultCotangent * (0.5 / result2)
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        xAdjoint = resultCotangent * Double(kind)
                    } else {
                        // return x * x * x
                        let t3 = resultCotangent * x * x
                        xAdjoint = resultCotangent * (x * x) + t3 + t3
                    }
                }
            } else {
                // return 1 / x
                xAdjoint = -(resultCotangent / x * result3)
            }
        }
    }
    return (result, xAdjoint)
}
