import AutoDiff
import Foundation

/// Overwrites each element with what its left neighbour has become.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func sweep(_ a: [Double], weight: Double) -> Double {
    var b = a
    for i in 1..<b.count {
        b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
    }
    var sum = 0.0
    for element in b {
        sum += element * element
    }
    return sum
}
