// Closures, and functions as values.

import AutoDiff

func square(_ x: Double) -> Double { x * x }

@Differentiable
func mapped(_ x: [Double]) -> [Double] { x.map { $0 * 2 } }
//                                       ^ error: closures are not supported yet

@Differentiable
func folded(_ x: [Double]) -> Double { x.reduce(0) { $0 + $1 } }
//                                     ^ error: '.reduce' is supported with an operator only

@Differentiable
func stored(_ x: Double) -> Double {
    let f = { (y: Double) in y * 2 }
//          ^ error: closures are not supported yet
    return f(x)
}

@Differentiable
func value(_ x: Double) -> Double {
    let f = square
//          ^ error: functions as values are not supported yet
    return f(x)
}

@Differentiable
func parameter(_ f: (Double) -> Double, _ x: Double) -> Double { f(x) }
//                                                               ^ error: functions as values are not supported yet

@Differentiable
func withoutNegative(_ values: [Double]) -> Double {
    var kept = values
    kept.removeAll { $0 < 0 }
//  ^ error: '.removeAll' of an array is not supported
    return kept.reduce(0, +)
}
