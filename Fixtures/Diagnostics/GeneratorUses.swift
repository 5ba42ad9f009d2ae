// Text that changes a generator of random numbers.

import AutoDiff

struct Coin: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 { state }
    mutating func toss(_ times: Int) -> Double { Double(times) }
}

@Differentiable
func constant(_ x: Double) -> Double {
    let coin = Coin(state: 1)
    return x * coin.toss(2)
//             ^ error: 'coin' is a constant
}

@Differentiable
func several(_ x: Double) -> Double {
    var first = Coin(state: 1)
    var second = first
    let u = Double.random(in: first.toss(1)...3, using: &second)
//          ^ error: what is carried over can change one variable, and read no other of its type
    return x * u
}

@Differentiable
func element(_ x: Double, _ coins: [Coin]) -> Double {
    var coins = coins
    return x * coins[0].toss(2)
//             ^ error: what is carried over cannot change 'coins'
}

@Differentiable
func property(_ x: Double) -> Double {
    var coin = Coin(state: 1)
    coin.state = 4
//  ^ error: members of a value of type 'Coin' cannot be assigned to here
    return x * coin.toss(1)
}

struct Weighted: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 { state }
    mutating func normal(mean: Double) -> Double { mean }
}

extension RandomNumberGenerator {
    mutating func normal(mean: Double) -> Double { Double(next()) }
}

final class SharedCoin: RandomNumberGenerator {
    func next() -> UInt64 { 4 }
}

func normal<G: RandomNumberGenerator>(_ generator: inout G) -> Double { generator.normal(mean: 1) }
//                                                                      ^ error: generic code does not call the 'normal' that 'Weighted' has itself, but generated code would

func uniform(_ generator: inout some RandomNumberGenerator) -> Double { Double.random(in: 0..<1, using: &generator) }

@Differentiable
func anyNormal(_ x: Double) -> Double {
    var coin = Weighted(state: 1)
    return x * normal(&coin)
}

@Differentiable
func shared(_ x: Double) -> Double {
    var coin = SharedCoin()
    return x * uniform(&coin)
//             ^ error: a generator of random numbers of type 'SharedCoin' is not supported here
}
