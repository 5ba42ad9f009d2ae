// What nothing can be assigned to.

import AutoDiff

func square(_ x: Double) -> Double { x * x }

@Differentiable
func toCall(_ x: Double) -> Double {
    square(x) = 2
//  ^ error: this cannot be assigned to
    return x
}

@Differentiable
func toNumber(_ x: Double) -> Double {
    1 = x
//  ^ error: this cannot be assigned to
    return x
}

@Differentiable
func toSum(_ x: Double) -> Double {
    var y = x
    y + 1 = 2 * x
//  ^ error: this cannot be assigned to
    return y
}

@Differentiable
func toNegative(_ x: Double) -> Double {
    var y = x
    -y = 2 * x
//  ^ error: this cannot be assigned to
    return y
}

@Differentiable
func toEither(_ x: Double) -> Double {
    var (y, z) = (x, x)
    (x > 0 ? y : z) = 2 * x
//   ^ error: this cannot be assigned to
    return y * z
}

@Differentiable
func addedToSum(_ x: Double) -> Double {
    var y = x
    y + 1 += 2 * x
//        ^ error: this cannot be assigned to
    return y
}

@Differentiable
func addedToCall(_ x: Double) -> Double {
    square(x) += 2 * x
//  ^ error: this cannot be assigned to
    return x
}

@Differentiable
func toFunction(_ x: Double) -> Double {
    func half(_ y: Double) -> Double { y / 2 }
    half = x
//  ^ error: 'half' is a function
    return half(x)
}

@Differentiable
func addedToFunction(_ x: Double) -> Double {
    func half(_ y: Double) -> Double { y / 2 }
    half += x
//  ^ error: 'half' is a function
    return half(x)
}

@Differentiable
func dropsEmpty(_ x: Double) -> Double {
    var y = x
    (y, _) = (2 * x, [])
//      ^ error: the type of what is dropped here is not certain
    return y
}

@Differentiable
func dropsPart(_ x: Double) -> Double {
    var y = x
    (y, _) = 2 * x
//      ^ error: the type of what is dropped here is not certain
    return y
}

struct Filter {
    var gain: Double

    @Differentiable
    func replaced(_ x: Double) -> Double {
        self = Filter(gain: x)
//      ^ error: 'self' cannot be changed here
        return gain
    }

    @Differentiable
    func tuned(_ x: Double) -> Double {
        self.gain = x
//      ^ error: 'self' cannot be changed here
        return gain
    }
}
