import AutoDiff
import Foundation

// Bessel functions of the C library, which no source tells anything of.

@Derivative(of: "j0(_:)")
func j0Partial(_ x: Double) -> Double { -j1(x) }

@Derivative(of: "j1(_:)")
func j1Partial(_ x: Double) -> Double { j0(x) - j1(x) / x }

@Derivative(of: "jn(_:_:)")
func jnJVP(_ order: Int32, _ x: Double, along tangent: Double) -> (value: Double, tangent: Double) {
    (jn(order, x), 0.5 * (jn(order - 1, x) - jn(order + 1, x)) * tangent)
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func drum(_ radius: Double, _ stiffness: Double) -> Double {
    var sum = 0.0
    for k in 1...3 {
        let x = Double(k) * stiffness * radius
        sum += j0(x) * j0(x) + Foundation.j1(x)
    }
    return sum
}
