// Rules that do not serve the modes that are asked for.

import AutoDiff
import Foundation

func pulled(_ x: Double) -> Double { x * x }

@Derivative(of: "pulled(_:)")
func pulledPullback(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) { (x * x, 2 * x * cotangent) }

@Differentiable(.forward)
func forwardOfPullback(_ x: Double) -> Double { 2 * pulled(x) }
//                                              ^ error: the rule of 'pulled(_:)' has no forward derivative: it is a pullback

@Differentiable(.reverse, .forwardOverReverse)
func productOfPullback(_ x: Double) -> Double {
    sin(pulled(x))
//  ^ error: the rule of 'pulled(_:)' has no forward derivative: it is a pullback
}

@Differentiable(.reverse)
func reverseOfPullback(_ x: Double) -> Double { pulled(x) }

func pushed(_ x: Double) -> Double { x * x }

@Derivative(of: "pushed(_:)")
func pushedPushforward(_ x: Double, along t: Double) -> (value: Double, tangent: Double) { (x * x, 2 * x * t) }

@Differentiable(.reverse)
func reverseOfPushforward(_ x: Double) -> Double { 2 * pushed(x) }
//                                                 ^ error: the rule of 'pushed(_:)' has no reverse derivative: it is a pushforward

/// Its own rules do not serve either.
@Differentiable(.forward)
//^ error: the rule of 'own(_:)' has no forward derivative: it is a pullback
func own(_ x: Double) -> Double { x }

@Derivative(of: "own(_:)")
func ownPullback(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) { (x, cotangent) }

@Derivative(of: "j0(_:)")
func j0Partial(_ x: Double) -> Double { [x].map { -j1($0) }[0] }

@Differentiable(.forward, .reverse)
func firstOrder(_ x: Double) -> Double { j0(x) }

@Differentiable(.forwardOverReverse)
func secondOrder(_ x: Double) -> Double { j0(x) }
//                                        ^ error: 'j0Partial(_:)' cannot be differentiated: adgen cannot look into it
