// Members of protocols, and of types that are known by them.

import AutoDiff

protocol Shape {
    associatedtype Side

    init(side: Double)
    static func unit(_ x: Double) -> Self
    var area: Double { get }
}

extension Shape where Side: Hashable {
    func scaled(_ x: Double) -> Double { area * x }
}

struct Square: Shape {
    typealias Side = Double

    var side: Double

    static func unit(_ x: Double) -> Self { Square(side: x) }
    var area: Double { side * side }
}

@Differentiable
func scaledSquare(_ square: Square, _ x: Double) -> Double {
    return square.scaled(x)
//         ^ error: whether 'scaled' of an extension of a protocol belongs to 'Square' is not certain
}

@Differentiable
func made<S: Shape>(_ shape: S, _ x: Double) -> Double {
    return S(length: 2 * x).area
//         ^ error: no 'init' of 'S' fits these arguments
}

@Differentiable
func named<S: Shape>(_ shape: S, _ x: Double) -> Double {
    return S.square(2 * x).area
//         ^ error: no 'square' of 'S' is known to adgen
}

protocol Part {
    init()
    var length: Double { get }
}

struct Bolt: Part {
    var length = 1.0
    var label: String?
}

@Differentiable
func madeOfNothing<P: Part>(_ part: P, _ x: Double) -> Double {
    return x * P().length
//             ^ error: 'label' of 'Bolt' has no value here
}
