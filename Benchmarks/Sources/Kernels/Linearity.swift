// Kernels whose derivatives must take time and memory in proportion to their size, where the obvious way takes the square.

import AutoDiff
import Foundation

/// Overwrites every element with what the derivative needs again.
@Differentiable
public func overwrite(_ a: [Double]) -> Double {
    var b = a
    for i in 1..<b.count {
        b[i] = b[i] * b[i - 1] + 0.5
    }
    return b[b.count - 1]
}

func get(_ a: [Double], _ i: Int) -> Double {
    a[i]
}

/// Passes the whole array to a function in every iteration.
@Differentiable
public func readThroughHelper(_ a: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<a.count {
        sum += get(a, i) * get(a, i)
    }
    return sum
}

/// Copies the whole array, as it reads, in every iteration.
@Differentiable
public func readThroughCopy(_ a: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<a.count {
        let row = a
        sum += row[i] * row[i]
    }
    return sum
}

/// Calls itself `depth` times.
@Differentiable
public func recursion(_ x: Double, depth: Int) -> Double {
    if depth == 0 {
        return x
    }
    let y = recursion(x, depth: depth - 1)
    return y + 0.001 * (1 - y * y)
}
