// What another module has that derivatives of its users cannot make use of.

import AutoDiff
import Foundation

@Differentiable
public struct Hidden {
    public var shown: Double
    var secret: Double

    public init(shown: Double) { (self.shown, secret) = (shown, 0) }
}

@Differentiable
public struct Unmade {
    public let x: Double
    public let y: Double

    public init(length: Double, angle: Double) {
        x = length * cos(angle)
        y = length * sin(angle)
    }
}

public struct Unmarked {
    public var x: Double

    public init(x: Double) { self.x = x }
}

public struct Twin { public init() {} }

public func same(_ x: Double) -> Double { x }
public func cube(_ x: Double) -> Double { x * x * x }
public func hypot(_ x: Double, _ y: Double) -> Double { x + y }

func invisible(_ x: Double) -> Double { x }

nonisolated(unsafe) var factor = 2.0

public func readsItsOwn(_ x: Double) -> Double { factor * x }

public func saysItsOwn(_ x: Double) -> Double {
    print(label(x))
    return x
}

func label(_ x: Double) -> String { "\(x)" }

public func dependsOnFlags(_ x: Double) -> Double {
    #if SLOW
        return x * x
    #else
        return x
    #endif
}

public func ruled(_ x: Double) -> Double { x }

@Derivative(of: "ruled(_:)")
func ruledPartial(_ x: Double) -> Double { factor }

extension Unmarked {
    public var doubled: Double { 2 * x }
}

public func smoothed(_ x: Double) -> Double { x }

#if SLOW
    @Derivative(of: "smoothed(_:)")
    public func smoothedPartial(_ x: Double) -> Double { 1 }

    public let rate = 2.0
#else
    public let rate: Float = 2
#endif
