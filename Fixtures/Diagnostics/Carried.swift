// Code that is carried over may read variables, not change them.

import AutoDiff

func compute(_ body: () -> Double) -> Double { body() }

@Differentiable
func assignment(_ x: Double) -> Double {
    var s = 1.0
    let u: Double = compute {
//                          ^ error: closures are not supported yet
        s += 1
        return s
    }
    return u * x
}

@Differentiable
func mutation(_ x: Double) -> Double {
    var a = [1.0]
    let n: Int = withoutDerivative {
        a.append(2)
//      ^ error: what is carried over cannot change 'a'
        return a.count
    }
    return x * Double(n)
}

@Differentiable
func inoutArgument(_ x: Double) -> Double {
    var n = 1
    print(readLine(into: &n))
//                        ^ error: what is carried over cannot change a value of type 'Int'
    return x * Double(n)
}

@Differentiable
func nestedCall(_ x: Double) -> Double {
    func twice(_ y: Double) -> Double { 2 * y }
    print(twice(x))
//        ^ error: the nested function 'twice' cannot be called in code that is carried over
    return twice(x)
}
