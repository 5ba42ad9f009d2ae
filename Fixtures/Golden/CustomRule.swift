import AutoDiff
import Foundation

/// `log(1 + exp(x))`, whose partial is better known than derived.
func softplus(_ x: Double) -> Double {
    x > 30 ? x : log1p(exp(x))
}

@Derivative(of: "softplus(_:)")
func softplusPartial(_ x: Double) -> Double {
    1 / (1 + exp(-x))
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func softLoss(_ x: Double, _ scale: Double) -> Double {
    softplus(scale * x) / scale
}
