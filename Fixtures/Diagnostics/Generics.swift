// Generic functions and members of generic types.

import AutoDiff
import Foundation

@Differentiable
func identity<T: Numeric>(_ x: T) -> T { x }
//            ^ error: 'T' is not known to be a type of floating-point numbers

@Differentiable
func packed<each T>(_ x: repeat each T, by y: Double) -> Double { y }
//          ^ error: 'T' is not known to be a type of floating-point numbers

@Differentiable
func range<T: FloatingPoint>(_ x: T, within bounds: ClosedRange<T>) -> T { min(x, bounds.upperBound) }
//                                                  ^ error: a type made of the type parameter 'T' is not supported here

struct Box<Value> {
    @Differentiable
    static func double(_ x: Double) -> Double { 2 * x }
//              ^ error: 'Value' may be any type, and derivatives are written for certain types
}

func ordered<T: Comparable>(_ x: T) -> T { x }

@Differentiable
func call(_ x: Double) -> Double { ordered(x) }
//                                 ^ error: 'ordered' is not supported in differentiated code

@Differentiable
func nested(_ x: Double) -> Double {
    func inner<T: Numeric>(_ y: T) -> T { y + 1 }
//             ^ error: 'T' is not known to be a type of floating-point numbers
    return x
}

@Differentiable
func wholeLiteralsOnly<T: FloatingPoint>(_ x: T) -> T { x * 0.5 }
//                                                          ^ error: the type 'T' that is asked for here does not fit the expression

@Differentiable
func noConversion<T: FloatingPoint>(_ x: T, _ y: Double) -> T { x * T(y) }
//                                                                  ^ error: a 'Double' cannot be converted to 'T' here

@Differentiable
func toWhole<T: FloatingPoint>(_ x: T) -> T { x * T(Int(x)) }
//                                                  ^ error: a 'T' cannot be converted to 'Int' here

@Differentiable
func carried<T: FloatingPoint>(_ x: T) -> T {
    let size: Int = MemoryLayout<T>.size
//                  ^ error: 'MemoryLayout' is not known to adgen
    return x * T(size)
}

func pair<T: FloatingPoint>(_ x: T, _ y: T) -> T { x * y }

@Differentiable
func mixed(_ x: Double, _ y: Float) -> Double { pair(x, y) }
//                                              ^ error: no function 'pair' fits these arguments

func scaled<T: FloatingPoint>(_ x: T, by factor: T = T(3)) -> T { x * factor }
//                                                   ^ error: a default argument of a generic function is supported only if it is made of literals

@Differentiable
func byDefault(_ x: Double) -> Double { scaled(x) }

func made<T: FloatingPoint>(_ n: Int) -> T { T(n) }

@Differentiable
func undetermined(_ x: Double) -> Double {
    let y = made(3)
//          ^ error: the type of this expression is not certain
    return x
}

func sin<T: BinaryFloatingPoint>(_ x: T) -> T { x }

@Differentiable
func besideLibrary(_ x: Double) -> Double { sin(x) }
//                                          ^ error: which of several functions 'sin' is meant is not certain

@Derivative(of: "pair(_:_:)")
func pairPartials<T: FloatingPoint>(_ x: T, _ y: T) -> (T, T) { (y, x) }
//   ^ error: rules of generic functions are not supported
