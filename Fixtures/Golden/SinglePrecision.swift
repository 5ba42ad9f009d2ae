import AutoDiff
import Foundation

/// A mixture of both precisions.
@Differentiable(.forward, .reverse)
func mixed(_ x: Float, _ y: Double) -> Double {
    var sum: Float = 0
    for k in 1...4 {
        sum += sin(Float(k) * x)
    }
    return Double(sum) * y
}
