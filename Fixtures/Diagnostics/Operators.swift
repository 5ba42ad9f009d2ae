// Operators that are not known, or not on these operands.

import AutoDiff

@Differentiable
func unknown(_ x: Double) -> Double { x ** 2 }
//                                      ^ error: unknown operator '**'

@Differentiable
func order(_ x: Double) -> Bool { true < false }
//                         ^ error: a result of type 'Bool' cannot be differentiated

@Differentiable
func arrays(_ a: [Double], _ b: [Double]) -> Double { a == b ? 1 : a[0] }
//                                                      ^ error: '==' is not supported on these operands

@Differentiable
func shift(_ x: Double) -> Double { x << 1 }
//                                    ^ error: '<<' is supported on 'Int' only

@Differentiable
func range(_ x: Double) -> Double {
    let r = 0..<3
//          ^ error: a range is supported only in 'for', in patterns and before '.contains'
    return x * Double(r.count)
}

@Differentiable
func assignment(_ x: Double) -> Double {
    if x = 3 { return 1 }
//       ^ error: an assignment has no value here
    return x
}
