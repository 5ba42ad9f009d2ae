// What must hold for every derivative, whatever it is the derivative of.

extension GoldenCase {
    /// What does not hold, a sentence each.
    public func failures() -> [String] {
        var checker = Checker(golden: self)
        checker.checkValues()
        checker.checkTangents()
        checker.checkCotangents()
        checker.checkGradient()
        checker.checkHessian()
        checker.checkRepetition()
        return checker.failures.map { "\(name): \($0)" }
    }
}

private struct Checker {
    let golden: GoldenCase
    let value: [Double]
    let direction: [Double]
    let otherDirection: [Double]
    let cotangent: [Double]
    var failures: [String] = []

    init(golden: GoldenCase) {
        self.golden = golden
        value = golden.function(golden.point)
        direction = Checker.numbers(golden.point.count, seed: 1)
        otherDirection = Checker.numbers(golden.point.count, seed: 2)
        cotangent = Checker.numbers(value.count, seed: 3)
    }

    /// The primal's value, bit for bit.
    mutating func checkValues() {
        expectSame(golden.pushforward(golden.point, direction).value, value, "the value beside a tangent")
        expectSame(golden.pullback(golden.point, cotangent).value, value, "the value beside a cotangent")
        if let gradient = golden.gradient { expectSame([gradient(golden.point).value], value, "the value beside a gradient") }
        if let product = golden.hessianProduct {
            expectSame([product(golden.point, direction).value], value, "the value beside a Hessian-vector product")
        }
    }

    /// Tangents are what finite differences say.
    mutating func checkTangents() {
        let differences = difference(along: direction, of: golden.function)
        expectClose(golden.pushforward(golden.point, direction).tangent, differences, slack: differenceSlack, "the tangent")
    }

    /// A cotangent times a tangent is the same number wherever it is taken.
    mutating func checkCotangents() {
        let outside = dot(golden.pushforward(golden.point, direction).tangent, cotangent)
        let back = golden.pullback(golden.point, cotangent).cotangent
        expectSame([Double(back.count)], [Double(golden.point.count)], "the size of the cotangent")
        expectClose([dot(back, direction)], [outside], slack: 1e3 * golden.precision, "the cotangent times a direction")
    }

    mutating func checkGradient() {
        guard let gradient = golden.gradient else { return }
        expectSame(gradient(golden.point).gradient, golden.pullback(golden.point, [1]).cotangent, "the gradient")
        let differences = golden.point.indices.map { difference(along: unit($0), of: golden.function)[0] }
        expectClose(gradient(golden.point).gradient, differences, slack: differenceSlack, "the gradient")
    }

    /// Hessian-vector products are differences of gradients, and symmetric.
    mutating func checkHessian() {
        guard let product = golden.hessianProduct, let gradient = golden.gradient else { return }
        let first = product(golden.point, direction)
        let second = product(golden.point, otherDirection)
        expectClose(first.gradient, gradient(golden.point).gradient, slack: 1e3 * golden.precision, "the gradient beside a product")
        let differences = difference(along: direction) { gradient($0).gradient }
        expectClose(first.product, differences, slack: differenceSlack, "the Hessian-vector product")
        let sides = (dot(first.product, otherDirection), dot(second.product, direction))
        expectClose([sides.0], [sides.1], slack: 1e3 * golden.precision, "the Hessian's symmetry")
    }

    /// A second call gives the same as the first.
    mutating func checkRepetition() {
        for _ in 0..<2 {
            let (first, second) = (golden.pullback(golden.point, cotangent), golden.pullback(golden.point, cotangent))
            expectSame(first.value + first.cotangent, second.value + second.cotangent, "a second call")
        }
    }
}

extension Checker {
    private var differenceSlack: Double { golden.precision < 1e-10 ? 1e-7 : 3e-3 }

    /// The derivative along a direction by central differences, extrapolated once to step zero.
    private func difference(along direction: [Double], of function: ([Double]) -> [Double]) -> [Double] {
        func central(_ step: Double) -> [Double] {
            let ahead = function(zip(golden.point, direction).map { $0 + step * $1 })
            let behind = function(zip(golden.point, direction).map { $0 - step * $1 })
            return zip(ahead, behind).map { ($0 - $1) / (2 * step) }
        }
        let step = golden.precision < 1e-10 ? 0x1p-11 : 0x1p-5
        return zip(central(step), central(2 * step)).map { (4 * $0 - $1) / 3 }
    }

    private func unit(_ index: Int) -> [Double] {
        golden.point.indices.map { $0 == index ? 1 : 0 }
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Numbers in -1...1 without pattern, exact in single precision.
    private static func numbers(_ count: Int, seed: UInt64) -> [Double] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 52) * 0x1p-11 - 1
        }
    }

    private mutating func expectSame(_ actual: [Double], _ expected: [Double], _ what: String) {
        if actual.map(\.bitPattern) != expected.map(\.bitPattern) { failures.append("\(what) is \(actual), not \(expected)") }
    }

    private mutating func expectClose(_ actual: [Double], _ expected: [Double], slack: Double, _ what: String) {
        let scale = expected.reduce(1) { max($0, abs($1)) }
        let close = actual.count == expected.count && zip(actual, expected).allSatisfy { abs($0 - $1) <= slack * scale }
        if !close { failures.append("\(what) is \(actual), not \(expected) within \(slack * scale)") }
    }
}
