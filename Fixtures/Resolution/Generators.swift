// Generators of random numbers, and what is drawn from them.

struct Counter: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 1
        return state
    }
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
    func remaining(of total: Int) -> Int { total }
}

extension RandomNumberGenerator {
    mutating func sign() -> Double { Bool.random(using: &self) ? 1 : -1 }
}

struct Source {
    var scale: Double
    var counter: Counter
    mutating func draw() -> Double { scale * counter.fraction() }
}

func local(_ x: Double) -> Double {
    var counter = Counter(state: 1)
    return x * counter.fraction() * counter.sign()
}

func constant(_ x: Double, _ counter: Counter) -> Double { x * Double(counter.remaining(of: 3)) }

func handedOn(_ x: Double, _ counter: inout Counter) -> Double { x * Double.random(in: 0..<1, using: &counter) }

func calling(_ x: Double, _ counter: inout Counter) -> Double { handedOn(x, &counter) * counter.fraction() }

func property(_ x: Double, _ source: inout Source) -> Double {
    let whole = Int.random(in: 0...3, using: &source.counter)
    return x * source.draw() * Double(whole)
}

func system(_ x: Double) -> Double {
    var generator = SystemRandomNumberGenerator()
    let isUp = Bool.random(using: &generator)
    return isUp ? x : x * Double.random(in: 0..<1)
}

func implicit(_ x: Double) -> Double {
    let u: Double = .random(in: 0..<1)
    return x * u
}

func nested(_ x: Double) -> Double {
    var counter = Counter(state: 5)
    func draw() -> Double { counter.fraction() }
    return x * draw() * draw()
}

func anyOf<G: RandomNumberGenerator>(_ x: Double, _ generator: inout G) -> Double {
    x * Double.random(in: 0..<1, using: &generator)
}

func someOf(_ x: Double, _ generator: inout some RandomNumberGenerator) -> Double {
    let isUp = Bool.random(using: &generator)
    return isUp ? anyOf(x, &generator) : x
}

func ofSeveral(_ x: Double) -> Double {
    var counter = Counter(state: 5)
    var system = SystemRandomNumberGenerator()
    return someOf(x, &counter) + anyOf(x, &counter) * someOf(x, &system)
}
