// Arrays and collections like them.

import AutoDiff

struct Named {
    var name: String
    var value: Double
}

@Differentiable
func masks(_ x: SIMD2<Double>) -> Double {
    let all = [x .< 1]
//            ^ error: arrays of 'SIMDMask<SIMD2<Int64>>' are not supported yet
    return x.sum()
}

@Differentiable
func names(_ x: Double, _ weights: [String: Int]) -> Double {
    var all = [Named(name: "x", value: x)]
    let first: Int = weights[all[0].name] ?? 0
    let second: Int = weights["y"] ?? [1, 2].filter { $0 > all[0].name.count }.count
//                                                         ^ error: 'all[0].name' may not be evaluated here, and is not looked up in code that is carried over
    let third: Int = Int(all[index(of: 1)].name.dropLast()) ?? 0
//                       ^ error: what 'all[index(of: 1)].name' is may depend on the order in which this is evaluated
    all[0].name += "!"
//              ^ error: '+=' is not supported on 'String'
    return x * Double(first)
}

func index(of number: Int) -> Int { number - 1 }

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

func sum(of all: [Named], _ x: Double) -> Double { x }
@Derivative(of: "sum(of:_:)")
func sumPushforward(of all: [Named], _ x: Double, along: Double) -> (value: Double, tangent: Double) { (x, along) }
//   ^ error: rules for arrays of what is more than numbers are not supported
