// Arrays and collections like them.

import AutoDiff

struct Named {
    var name: String
    var value: Double
}

@Differentiable
func strings(_ x: Double) -> Double {
    let all = [Named(name: "x", value: x)]
//            ^ error: arrays of 'Named' are not supported yet
    return all[0].value
}

@Differentiable
func slices(_ values: [ArraySlice<Double>]) -> Double { values[0].reduce(0, +) }
//   ^ error: '[ArraySlice<Double>]' is supported inside of differentiated code only

@Differentiable
func inline(_ x: Double) -> Double {
    let a = InlineArray<3, Double> { _ in x }
//                                 ^ error: closures are not supported yet
    return a[0]
}

@Differentiable
func assigned(_ a: [Double]) -> Double {
    var b = a
    let range = 0..<2
//              ^ error: a range is supported only in 'for', in patterns and before '.contains'
    b[0..<2] = a
//             ^ error: a slice is assigned to from a slice
    b.removeSubrange(range)
//                   ^ error: the range has to be written out here
    return b[0]
}

@Differentiable
func shrinking(_ a: [Double]) -> Double {
    var rest = a[1...]
    rest.removeAll()
//  ^ error: 'removeAll' of a value of type 'ArraySlice<Double>' is not supported
    rest[2...4] = a[0...2]
//  ^ error: a slice of a value of type 'ArraySlice<Double>' cannot be assigned to
    return a[0]
}

func total(_ rows: [[Double]]) -> Double { rows[0][0] }
@Derivative(of: "total(_:)")
func totalPartial(_ rows: [[Double]]) -> [[Double]] { rows }
//   ^ error: rules for arrays of arrays are not supported
