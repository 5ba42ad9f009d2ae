// What a 'for' cannot run over.

import AutoDiff

@Differentiable
func overNumber(_ x: Double) -> Double {
    var sum = 0.0
    for y in x { sum += y }
//           ^ error: 'for' over a value of type 'Double' is not supported
    return sum
}

@Differentiable
func overPair(_ x: Double) -> Double {
    let pair = (x, 2 * x)
    var sum = 0.0
    for y in pair { sum += y }
//           ^ error: 'for' over a value of type '(Double, Double)' is not supported
    return sum
}

@Differentiable
func lastFirst(_ a: [Double]) -> Double {
    var sum = 0.0
    for (i, x) in a.reversed().enumerated() { sum += Double(i) * x }
//                ^ error: 'enumerated()' of this is not supported
    return sum
}

@Differentiable
func samples(_ x: Double) -> Double {
    var sum = 0.0
    for (i, t) in stride(from: 0.0, to: 1.0, by: 0.25).enumerated() { sum += x * t * Double(i) }
//                ^ error: 'enumerated()' of this is not supported
    return sum
}

@Differentiable
func convolution(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for (x, y) in zip(a, b.reversed()) { sum += x * y }
//                       ^ error: 'zip' of this is not supported
    return sum
}

@Differentiable
func quadrature(_ a: [Double]) -> Double {
    var sum = 0.0
    for (x, t) in zip(a, stride(from: 0.0, to: 1.0, by: 0.25)) { sum += x * t }
//                       ^ error: 'zip' of this is not supported
    return sum
}

@Differentiable
func threeAtOnce(_ a: [Double], _ b: [Double], _ c: [Double]) -> Double {
    var sum = 0.0
    for (x, y, z) in zip(a, b, c) { sum += x * y * z }
//                   ^ error: 'zip' takes two sequences
    return sum
}

@Differentiable
func thrown(_ a: [Double]) -> Double {
    var sum = 0.0
    for try x in a { sum += x }
//  ^ error: 'for' over a sequence that throws is not supported
    return sum
}

@Differentiable
func inUnitInterval(_ a: [Double]) -> Double {
    var sum = a[0]
    for case 0.0..<1.0 in a { sum += 1 }
//           ^ error: 'for case' is not supported yet
    return sum
}

@Differentiable
func otherNumbers(_ a: [Double]) -> Double {
    var sum = 0.0
    for x: Float in a { sum += Double(x) }
//         ^ error: the elements are of type 'Double'
    return sum
}

@Differentiable
func floatingPointIndex(_ x: Double) -> Double {
    var sum = 0.0
    for i: Double in 0..<10 { sum += i * x }
//         ^ error: the elements are of type 'Int'
    return sum
}

@Differentiable
func misnamed(_ x: Double) -> Double {
    var sum = 0.0
    for t in stride(from: 0, upTo: 1, by: 0.1) { sum += x * t }
//           ^ error: 'stride' is not called like this
    return sum
}

@Differentiable
func bytes(_ x: Double, _ n: UInt8) -> Double {
    var sum = 0.0
    for i in stride(from: 0, to: n, by: 2) { sum += x * Double(i) }
//           ^ error: 'stride' over this type is not supported
    return sum
}

@Differentiable
func truthValues(_ x: Double) -> Double {
    var sum = 0.0
    for _ in stride(from: false, to: true, by: true) { sum += x }
//           ^ error: 'stride' over this type is not supported
    return sum
}
