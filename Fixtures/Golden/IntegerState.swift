import AutoDiff

/// Follows a linked list through an array, with weights that fade.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func walk(_ values: [Double], next: [Int], fading: Double) -> Double {
    var j = 0
    var weight = 1.0
    var sum = 0.0
    while j >= 0 {
        sum += weight * values[j] * values[j]
        weight *= fading
        j = next[j]
    }
    return sum
}
