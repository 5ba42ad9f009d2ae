// Functions that adgen knows by name, called in a way that is not supported.

import AutoDiff

@Differentiable
func located(_ x: Double) -> Double {
    precondition(x > 0, "not positive", file: #file, line: #line)
//  ^ error: 'precondition' takes a condition and a message here
    return 1 / x
}

@Differentiable
func asserted(_ x: Double) -> Double {
    assert(x > 0, "not positive", file: #file, line: #line)
//  ^ error: 'assert' takes a condition and a message here
    return 1 / x
}

@Differentiable
func stopping(_ x: Double) -> Double {
    if x < 0 { fatalError("negative", file: #file, line: #line) }
//             ^ error: 'fatalError' takes a message only here
    return x * x
}

@Differentiable
func failing(_ x: Double) -> Double {
    if x < 0 { assertionFailure("negative", file: #file, line: #line) }
//             ^ error: 'assertionFailure' takes a message only here
    return x * x
}

@Differentiable
func ofUncertainType(_ x: Double) -> Double { x * withoutDerivative { 2 * x } }
//                                                ^ error: the type of this 'withoutDerivative' is not certain

@Differentiable
func stopAsValue(_ x: Double) -> Double { x * fatalError("no value") }
//                                            ^ error: 'fatalError' is supported as a statement only

@Differentiable
func stoppedName(_ x: Double, _ name: String) -> Double {
    let kept = stopGradient(name)
//                          ^ error: 'stopGradient' of a value of type 'String' is not supported yet
    return x * x
}

@Differentiable
func swapped(_ x: Double) -> Double {
    var y = x
    var n = 2
    swap(&y, &n)
//  ^ error: values of different types cannot be swapped
    return y
}
