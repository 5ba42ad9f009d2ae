import AutoDiff

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

#if DEBUG
let stiffness = 2.5
#else
let stiffness = 2.0
#endif

#if os(Linux)
/// A restoring force, as one system has it.
func force(_ x: Double, _ rate: Double) -> Double { -sin(x * rate) }
#elseif os(macOS)
/// A restoring force, as another has it.
func force(_ x: Double, _ rate: Double) -> Double { -tanh(x * rate) }
#endif

/// What is derived depends on conditions in the body, and on those around what is called: in one combination that is not declared at all.
@Differentiable(.forward, .reverse)
func settled(_ x: Double, rate: Double) -> Double {
    var position = x
    #if DEBUG
    precondition(rate > 0, "a rate has to be positive")
    #endif
    for _ in 0..<3 {
        #if canImport(Glibc) || canImport(Darwin)
        position += force(position, rate) / stiffness
        #else
        position *= rate
        #endif
    }
    return position
}

#if os(Linux) || os(macOS)
/// Derived only where it is declared. The condition in its body is decided by the one around it.
@Differentiable(.reverse, .forwardOverReverse)
func energy(_ x: Double, rate: Double) -> Double {
    #if os(Windows)
    return x
    #elseif os(Linux)
    return (1 - cos(x * rate)) / rate
    #else
    return log(cosh(x * rate)) / rate
    #endif
}
#endif

/// A condition that makes no difference leaves no trace.
@Differentiable(.reverse)
func pull(_ x: Double) -> Double {
    #if DEBUG
    // Nothing to check.
    #endif
    return x * stiffness
}
