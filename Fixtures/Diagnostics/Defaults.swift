// Default arguments that are not supported.

import AutoDiff

protocol Material {
    var stiffness: Double { get }
}

struct Steel: Material {
    var stiffness: Double
}

func energy<M: Material>(_ material: M, _ weights: [Double] = [1, 2]) -> Double {
//                                                            ^ error: a default argument of a generic function is supported only if it is a literal
    material.stiffness * weights[0]
}

@Differentiable
func ofGeneric(_ x: Double) -> Double { energy(Steel(stiffness: x)) }

@Differentiable
func ofNested(_ x: Double) -> Double {
    func scaled(_ y: Double, by factor: Double = 2) -> Double { y * factor }
    return scaled(x)
//         ^ error: default arguments of nested functions are not supported
}
