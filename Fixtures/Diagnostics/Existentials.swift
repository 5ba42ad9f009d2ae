// Values of which only a protocol is known have no tangent in common.

import AutoDiff

protocol Shape {
    associatedtype Unit
    var size: Double { get set }
    var unit: Unit { get }
    func area(_ scale: Double) -> Double
    mutating func grow(_ n: Int) -> Double
}

final class Circle: Shape {
    var size = 1.0
    var unit = 1
    func area(_ scale: Double) -> Double { scale * size }
    func grow(_ n: Int) -> Double { size }
}

@Differentiable(wrt: "shape")
//                   ^ error: 'shape' is of type 'any Shape', whose values have no tangent in common
func named(_ x: Double, _ shape: any Shape) -> Double { x * shape.size }

@Differentiable(wrt: "value")
//                   ^ error: 'value' is of type 'Any', whose values have no tangent in common
func anything(_ x: Double, _ value: Any) -> Double { x }

@Differentiable
//^ error: there is no parameter of a differentiable type
func alone(_ shape: any Shape) -> Double { shape.size }

@Differentiable
func result(_ x: Double) -> any Shape { Circle() }
//                          ^ error: the result is of type 'any Shape', whose values have no tangent in common

@Differentiable
func number(_ x: Double) -> Double {
    let value: Any = x
//                   ^ error: a value of type 'Double' cannot be put into one of type 'Any', which has no tangent
    return x
}

@Differentiable
func property(_ x: Double, _ shape: inout any Shape) -> Double {
    shape.size = 2
//  ^ error: 'size' cannot be set of a value of type 'any Shape', which has no tangent
    return x
}

@Differentiable
func associated(_ x: Double, _ shape: any Shape) -> Double { x * shape.unit }
//                                                               ^ error: '.unit' of a value of type 'any Shape' is not supported

@Differentiable
func growing(_ x: Double, _ circle: Circle) -> Double {
    var shape: any Shape = circle
    return x * shape.grow(2)
//             ^ error: '.grow' of a value of type 'any Shape' is not supported
}
