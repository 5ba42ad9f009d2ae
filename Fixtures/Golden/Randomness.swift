import AutoDiff
import Foundation

/// A generator whose numbers are the same in every run.
struct WeylGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64
    private var spare: Double?

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of the normal distribution, by the method of Box and Muller, which gives two at a time.
    mutating func normal() -> Double {
        if let last = spare {
            spare = nil
            return last
        }
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
        let angle = Double.random(in: 0..<2 * .pi, using: &self)
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    mutating func direction() -> SIMD2<Double> { [normal(), normal()] }
    mutating func pair() -> (first: Double, second: Double) { (normal(), normal()) }
    mutating func normals(_ count: Int) -> [Double] { (0..<count).map { _ in normal() } }
    mutating func skip() { _ = next() }
    func peek() -> Double { Double(state >> 11) * 0x1p-53 }
}

extension RandomNumberGenerator {
    mutating func coin() -> Bool { Bool.random(using: &self) }
}

/// What an option on the mean of a price is worth: of paths of a geometric Brownian motion.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func asianOption(spot: Double, volatility: Double, rate: Double, paths: Int, seed: UInt64) -> Double {
    var generator = WeylGenerator(seed: seed)
    let steps = 4
    let dt = 1 / Double(steps)
    var total = 0.0
    for _ in 0..<paths {
        var price = spot
        var mean = 0.0
        for _ in 0..<steps {
            price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            mean += price / Double(steps)
        }
        if mean > 1 { total += mean - 1 }
    }
    return exp(-rate) * total / Double(paths)
}

/// Something that moves at random, and keeps its generator.
struct Walker {
    var position: Double
    var generator: WeylGenerator

    mutating func step(_ length: Double) {
        position += length * generator.normal()
        if generator.coin() { position *= 1 + length * self.generator.direction().y }
    }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func wander(_ length: Double, from start: Double, _ generator: inout WeylGenerator) -> Double {
    var walker = Walker(position: start, generator: generator)
    var steps = 0
    repeat {
        walker.step(length)
        steps += 1
    } while steps < 3 || Double.random(in: 0..<1, using: &walker.generator) < 0.5
    generator = walker.generator
    generator.skip()
    let (first, second) = generator.pair()
    return walker.position * (first + length * second) + generator.peek() * start
}

/// A sum over elements in an order that is drawn.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func shuffledSum(_ values: [Double], seed: UInt64) -> Double {
    var generator = WeylGenerator(seed: seed)
    let order: [Int] = Array(0..<values.count).shuffled(using: &generator)
    let weights = generator.normals(values.count)
    var sum = 0.0
    for (position, index) in order.enumerated() {
        let scale: Double = .random(in: 0.5...1.5, using: &generator)
        sum = sum * scale + weights[position] * values[index] * values[index]
    }
    let chosen = Int.random(in: 0..<values.count, using: &generator)
    return sum * values[chosen]
}

func exponential<G: RandomNumberGenerator>(_ rate: Double, _ generator: inout G) -> Double {
    -log(Double.random(in: 0.1..<1, using: &generator)) / rate
}

/// Written for each generator there is.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func decayed(_ rate: Double, steps: Int, using generator: inout some RandomNumberGenerator) -> Double {
    var amount = 1.0
    for _ in 0..<steps {
        amount -= 0.1 * amount * exponential(rate, &generator)
        if Bool.random(using: &generator) { amount *= rate }
    }
    return amount
}
