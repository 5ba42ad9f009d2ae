// Generic functions and members of generic types.

import AutoDiff

@Differentiable
func identity<T: FloatingPoint>(_ x: T) -> T { x }
//            ^ error: generic functions are not supported yet

struct Box<Value> {
    @Differentiable
    static func double(_ x: Double) -> Double { 2 * x }
//              ^ error: members of generic types are not supported yet
}

func first<T>(_ x: T) -> T { x }

@Differentiable
func call(_ x: Double) -> Double { first(x) }
//                                 ^ error: 'first' is not supported in differentiated code
