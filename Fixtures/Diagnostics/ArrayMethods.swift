// Methods, properties and subscripts of arrays.

import AutoDiff

@Differentiable
func smallest(_ values: [Double]) -> Double {
    return 2 * values.sorted()[0]
//             ^ error: '.sorted' of an array is not supported yet
}

@Differentiable
func anyOf(_ values: [Double]) -> Double {
    return 2 * values.shuffled()[0]
//             ^ error: '.shuffled' of an array is not supported
}

@Differentiable
func shifted(_ x: Double, _ places: [Int]) -> Double {
    return x * Double(places.reduce(1, <<))
//                                     ^ error: '<<' is not supported in '.reduce' here
}

@Differentiable
func capacity(_ values: [Double]) -> Double {
    return values[0] * Double(values.capacity)
//                            ^ error: '.capacity' of an array is not supported
}

@Differentiable
func bound(_ values: [Double]) -> Double {
    if let first: Float = values.first {
//                ^ error: the value is of type 'Double'
        return values[0]
    }
    return 0
}

@Differentiable
func subscripted(_ x: Double) -> Double {
    return 2 * x[0]
//             ^ error: subscripts of a value of type 'Double' are not supported
}

@Differentiable
func assigned(_ x: Double) -> Double {
    var y = x
    y[0] = 1
//  ^ error: elements of a value of type 'Double' cannot be assigned to
    return y
}

@Differentiable
func matrix(_ values: [Double]) -> Double {
    return 2 * values[0, 1]
//             ^ error: an array takes one index
}

@Differentiable
func fraction(_ values: [Double], _ x: Double) -> Double {
    return 2 * values[x]
//                    ^ error: an array is not subscripted like this
}

@Differentiable
func withoutNegatives(_ values: [Double]) -> Double {
    var all = values
    all.removeAll(where: { $0 < 0 })
//  ^ error: 'removeAll' of an array is not supported like this
    return all[0]
}

@Differentiable
func clamped(_ v: SIMD2<Double>) -> Double {
    var w = v
    w.clamp(lowerBound: v)
//  ^ error: 'clamp' of a 'SIMD2<Double>' is not supported like this
    return w[0]
}

@Differentiable
func sliced(_ values: [Double]) -> Double {
    var all = [values[0...], values[1...]]
    all[0][0] = 1
//  ^ error: elements of a slice that is no variable cannot be changed
    return all[0][0]
}
