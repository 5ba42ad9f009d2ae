// Patterns where the module says what they match.

import AutoDiff

func ~= (tolerance: Double, value: Double) -> Bool { abs(value) < tolerance }

@Differentiable
func awayFromZero(_ x: Double) -> Double {
    switch x {
    case 0.001: return 0
//       ^ error: the module declares '~=', so what this pattern matches is not certain
    default: return 1 / x
    }
}

@Differentiable
func firstStep(_ x: Double, _ n: Int) -> Double {
    if case 0 = n { return 0 }
//          ^ error: the module declares '~=', so what this pattern matches is not certain
    return x
}
