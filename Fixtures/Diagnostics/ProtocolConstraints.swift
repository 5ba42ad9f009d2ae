// What functions demand of types that are known by their protocols.

import AutoDiff

protocol Shape {
    associatedtype Side
    var area: Double { get }
}

struct Square: Shape {
    typealias Side = Double
    var area: Double
}

struct Sign: Shape {
    typealias Side = String
    var area: Double
}

@Differentiable
func named<S: Shape>(_ shape: S, _ x: Double) -> Double where S.Side == String { x * shape.area }
//                                                                      ^ error: what this stands for is not certain

@Differentiable
func measured<S: Shape>(_ shape: S, _ x: Double) -> Double where S.Length == Double { x * shape.area }
//                                                               ^ error: what this stands for is not certain

protocol Weight {
    func value(_ x: Double) -> Double
}

struct Constant<T: FloatingPoint>: Weight {
    var number: T
    func value(_ x: Double) -> Double { x }
}

func weighted<W: Weight, T: FloatingPoint>(_ weight: W, _ x: T) -> T { x * x }

@Differentiable
func weightedByConstant<T: FloatingPoint>(_ x: T) -> T {
    return weighted(Constant<T>(number: x), x)
//         ^ error: 'weighted' is called for a type that is made of a type parameter of the same name and constraints as its own
}
