// Generic functions in bodies.

import AutoDiff

@Differentiable
func opaque(_ x: Double) -> Double {
    func twice(_ y: some FloatingPoint) -> Double { 2 }
//                  ^ error: generic functions in a body are not supported
    return twice(x) * x
}

@Differentiable
func outerRequirement<S: FloatingPoint>(_ x: S) -> S {
    func twice<T: FloatingPoint>(_ y: T) -> T where S: BinaryFloatingPoint { y + y }
//                                                  ^ error: this requirement is not supported
    return twice(x)
}

@Differentiable
func sameType(_ x: Double) -> Double {
    func twice<T: FloatingPoint>(_ y: T) -> T where T.Magnitude == T { y + y }
//                                                  ^ error: this requirement is not supported
    return twice(x)
}

@Differentiable
func sameName<T: FloatingPoint>(_ x: T) -> T {
    func twice<T: FloatingPoint>(_ y: T) -> T { y + y }
//             ^ error: 'T' is the name of a type parameter around it, too
    return twice(x)
}

struct Scaling<T: FloatingPoint> {
    var factor: T

    @Differentiable
    func apply<T: FloatingPoint>(_ x: T) -> T { x + x }
//             ^ error: 'T' is the name of a type parameter around it, too
}

@Differentiable
func requirement<T: FloatingPoint>(_ x: T) -> T where Array<T>: Equatable { x + x }
//                                                              ^ error: this requirement is not supported
