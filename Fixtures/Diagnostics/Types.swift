// Types that do not fit, or are not certain.

import AutoDiff
import Foundation

@Differentiable
func mixed(_ x: Double, _ n: Int) -> Double { x * n }
//                                                ^ error: cannot convert a value of type 'Int' to 'Double'

@Differentiable
func condition(_ x: Double) -> Double { x != 0 && x ? 1 : 2 }
//                                                ^ error: cannot convert a value of type 'Double' to 'Bool'

@Differentiable
func uncertain(_ x: Double) -> Double {
    let angle = .pi
//              ^ error: the type of this expression is not certain
    return x * angle
}

@Differentiable
func text(_ x: Double) -> Double {
    let s = "x = \(x)"
    return s + 1
//           ^ error: '+' on a value of type 'String' is not supported
}

@Differentiable
func bits(_ x: Double) -> Double { Double(bitPattern: x.bitPattern &+ 1) }
//                                                    ^ error: '.bitPattern' of a 'Double' is not supported

@Differentiable
func cast(_ x: Double) -> Double { (x as Any) as! Double }
//                                            ^ error: casts are not supported in differentiated code

@Differentiable
func decimal(_ x: Double) -> Double {
    let c = pow(2, 3)
//          ^ error: the type of this expression is not certain
    return x * Double(truncating: c as NSNumber)
}
