import AutoDiff
import Foundation

/// A function in pieces, chosen by a number and by where `x` lies.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func piece(_ x: Double, kind: Int) -> Double {
    switch kind {
    case 0: return x * x
    case 1, 2: return x * exp(-x)
    case 3...5:
        let positive = x > 0
        switch (kind, positive) {
        case (3, true): return sqrt(x)
        case (let k, false) where k > 3: return Double(k) * x
        default: return x * x * x
        }
    default: return 1 / x
    }
}
