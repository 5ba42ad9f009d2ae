// Declarations in bodies.

import AutoDiff

@Differentiable
func generated(_ x: Double) -> Double {
    #sourceLocation(file: "model.in", line: 1)
//  ^ error: this declaration is not supported in a differentiated body
    let y = x * x
    return y
}

@Differentiable
func withMacro(_ x: Double) -> Double {
    macro square()
//  ^ error: this declaration is not supported in a differentiated body
    return x
}

@Differentiable
func neither(_ x: Double) -> Double {
    var y
//      ^ error: the variable has neither type nor value
    y = x
    return y
}

@Differentiable
func threeOfTwo(_ x: Double) -> Double {
    let (a, b, c) = (x, 2 * x)
//      ^ error: the pattern does not fit a value of type '(Double, Double)'
    return a + b + c
}

@Differentiable
func twoOfOne(_ x: Double) -> Double {
    let (a, b) = x
//      ^ error: the pattern does not fit a value of type 'Double'
    return a + b
}

@Differentiable
func twoOfEach(_ a: [Double]) -> Double {
    var sum = 0.0
    for (i, x) in a { sum += Double(i) * x }
//      ^ error: the pattern does not fit a value of type 'Double'
    return sum
}

@Differentiable
func labelled(_ x: Double) -> Double {
    let (mean: m, deviation: d) = (mean: x, deviation: 2 * x)
//       ^ error: labels in tuple patterns are not supported
    return m + d
}

@Differentiable
func available(_ x: Double) -> Double {
    @available(macOS 12, *)
//  ^ error: attributes on functions in a body are not supported
    func square(_ y: Double) -> Double { y * y }
    return square(x)
}

@Differentiable
func marked(_ x: Double) -> Double {
    @Differentiable func square(_ y: Double) -> Double { y * y }
//  ^ error: attributes on functions in a body are not supported
    return square(x)
}

@Differentiable
func declaredOnly(_ x: Double) -> Double {
    func square(_ y: Double) -> Double
//       ^ error: the function has no body
    return square(x)
}

func cube(_ x: Double) -> Double
//^ error: 'cube' has no body

@Differentiable
func callsDeclaredOnly(_ x: Double) -> Double { cube(x) }
