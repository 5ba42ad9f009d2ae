// Optionals.

import AutoDiff

@Differentiable
func binding(_ x: Double) -> Double {
    if let y = Optional(x) { return y }
//     ^ error: optionals are not supported yet
    return x
}

@Differentiable
func chaining(_ a: [Double]) -> Double { a.first?.magnitude ?? 0 }
//                                       ^ error: optionals are not supported yet

@Differentiable
func unwrapping(_ x: Double) -> Double { Double("\(x)")! }
//                                       ^ error: optionals are not supported yet

@Differentiable
func matching(_ n: Int, _ x: Double) -> Double {
    switch Optional(n) {
//         ^ error: 'Optional' is not known to adgen
    case .some(let k): return x * Double(k)
    default: return x
    }
}

@Differentiable
func first(_ a: [Double]) -> Double { a.first + 1 }
//                                    ^ error: '.first' is optional, which is not supported here
