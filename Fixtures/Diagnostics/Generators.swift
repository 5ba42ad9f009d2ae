// Generators of random numbers are not looked into.

import AutoDiff

struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 { state }
    mutating func normal(mean: Double) -> Double { mean }
    init(state: UInt64) { self.state = state }
    init(spread: Double) { state = UInt64(spread) }
}

@Differentiable
func scaled(_ x: Double) -> Double {
    var dice = Dice(state: 1)
    return dice.normal(mean: x)
//         ^ error: a value that the derivative depends on goes into 'normal', a method of the generator 'Dice'
}

@Differentiable
func bounded(_ x: Double) -> Double { Double.random(in: 0..<x) }
//                                    ^ error: a value that the derivative depends on bounds what is drawn at random

@Differentiable
func seeded(_ x: Double) -> Double {
    var dice = Dice(spread: x)
//             ^ error: a value that the derivative depends on goes into the generator 'Dice'
    return dice.normal(mean: 1)
}
