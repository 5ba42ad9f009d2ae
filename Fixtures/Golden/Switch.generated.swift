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
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    // case 0: return x * x
    let t = kind == 0
    let result: Double
    if t {
        // return x * x
        result = x * x
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            let t2 = exp(-x)
            result = x * t2
            doubleTape.append(t2)
            doubleTapeTangent.append(-xTangent * t2)
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                // let positive = x > 0
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    result = x.squareRoot()
                    let resultTangent = xTangent * (0.5 / result)
                    doubleTape.append(result)
                    doubleTapeTangent.append(resultTangent)
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        result = Double(kind) * x
                    } else {
                        // return x * x * x
                        result = x * x * x
                    }
                }
            } else {
                // return 1 / x
                result = 1.0 / x
                let resultTangent = -(result * xTangent) / x
                doubleTape.append(result)
                doubleTapeTangent.append(resultTangent)
            }
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
            let t2 = doubleTape.removeLast()
            let tTangent = doubleTapeTangent.removeLast()
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
                    let result2 = doubleTape.removeLast()
                    let resultTangent = doubleTapeTangent.removeLast()
                    // return sqrt(x)
                    let t2 = 0.5 / result2
                    xAdjoint = 1.0 * t2
                    xAdjointTangent = -(t2 * resultTangent) / result2 * 1.0
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        xAdjoint = 1.0 * Double(kind)
                        xAdjointTangent = 0.0
                    } else {
                        let tTangent = xTangent * x
                        // return x * x * x
                        let tAdjoint = 1.0 * x
                        let t2 = tAdjoint * x
                        let tTangent2 = xTangent * 1.0 * x + xTangent * tAdjoint
                        xAdjoint = 1.0 * (x * x) + t2 + t2
                        xAdjointTangent = (tTangent + tTangent) * 1.0 + tTangent2 + tTangent2
                    }
                }
            } else {
                let result2 = doubleTape.removeLast()
                let resultTangent = doubleTapeTangent.removeLast()
                // return 1 / x
                let t2 = 1.0 / x
                xAdjoint = -(t2 * result2)
                xAdjointTangent = -(-(t2 * xTangent) / x * result2 + resultTangent * t2)
            }
        }
    }
    return (result, xAdjoint, xAdjointTangent)
}

private func pieceVJPCore(_ x: Double, _ kind: Int, _ resultCotangent: Double) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // case 0: return x * x
    let t = kind == 0
    let result: Double
    if t {
        // return x * x
        result = x * x
    } else {
        // case 1, 2: return x * exp(-x)
        if kind == 1 || kind == 2 {
            // return x * exp(-x)
            let t2 = exp(-x)
            result = x * t2
            doubleTape.append(t2)
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                // let positive = x > 0
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    // return sqrt(x)
                    result = x.squareRoot()
                    doubleTape.append(result)
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        result = Double(kind) * x
                    } else {
                        // return x * x * x
                        result = x * x * x
                    }
                }
            } else {
                // return 1 / x
                result = 1.0 / x
                doubleTape.append(result)
            }
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
            let t2 = doubleTape.removeLast()
            // return x * exp(-x)
            xAdjoint = resultCotangent * t2 - resultCotangent * x * t2
        } else {
            // case 3...5:
            if kind >= 3 && kind <= 5 {
                let positive = x > 0.0
                // case (3, true): return sqrt(x)
                if kind == 3 && positive {
                    let result2 = doubleTape.removeLast()
                    // return sqrt(x)
                    xAdjoint = resultCotangent * (0.5 / result2)
                } else {
                    // case (let k, false) where k > 3: return Double(k) * x
                    if !positive && kind > 3 {
                        // return Double(k) * x
                        xAdjoint = resultCotangent * Double(kind)
                    } else {
                        // return x * x * x
                        let t2 = resultCotangent * x * x
                        xAdjoint = resultCotangent * (x * x) + t2 + t2
                    }
                }
            } else {
                let result2 = doubleTape.removeLast()
                // return 1 / x
                xAdjoint = -(resultCotangent / x * result2)
            }
        }
    }
    return (result, xAdjoint)
}
