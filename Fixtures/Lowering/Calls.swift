// Calls: labels, defaults, overloads, recursion, nested functions, operators, several results.

func square(_ x: Double) -> Double { x * x }
func square(_ n: Int) -> Int { n * n * n }
func square(of x: Double) -> Double { x * x + 1 }
func square(_ x: Double, times n: Int = 2, plus y: Double = 1) -> Double { x * x * Double(n) + y }

func overloads(_ x: Double, _ n: Int) -> Double {
    square(x) + Double(square(n)) + square(of: 3) + square(x, plus: 4) + square(2) * 1.5 + square(1.5, times: n)
}

func factorial(_ n: Int) -> Double { n <= 1 ? 1 : Double(n) * factorial(n - 1) }

func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }

func minimumMaximum(_ a: [Double]) -> (low: Double, high: Double) {
    var result = (low: a[0], high: a[0])
    for x in a {
        if x < result.low { result.low = x }
        if x > result.high { result.high = x }
    }
    return result
}

func spread(_ a: [Double]) -> Double {
    let (low, high) = minimumMaximum(a)
    return high - low + minimumMaximum([low, 2]).high
}

func nestedFunctions(_ x: Double, _ n: Int) -> Double {
    var total = 0.0
    var history: [Double] = []
    func add(_ y: Double) {
        total += y * x
        history.append(total)
    }
    func addTwice(_ y: Double) {
        add(y)
        add(y + 1)
    }
    for i in 0..<n { addTwice(Double(i)) }
    func descend(_ k: Int) -> Double { k == 0 ? total : descend(k - 1) * 0.5 }
    return descend(3) + Double(history.count)
}

@discardableResult
func bump(_ x: inout Double) -> Double {
    x += 1
    return x
}

func discarded(_ x: Double) -> Double {
    var y = x
    bump(&y)
    _ = bump(&y)
    let z = y + bump(&y) * y
    return z
}

infix operator <+> : AdditionPrecedence
func <+> (a: Double, b: Double) -> Double { a + 2 * b }

func operators(_ x: Double) -> Double { x <+> 3 * x <+> 1 }

enum Physics {
    static func fall(_ t: Double) -> Double { 9.81 * t * t / 2 }
    static func fallTwice(_ t: Double) -> Double { fall(t) + fall(t + 1) }
}

func statics(_ t: Double) -> Double { Physics.fallTwice(t) }

typealias Real = Double

func aliases(_ x: Real) -> Real {
    let y: Real = 2
    return x * y + Real(3)
}

private let hidden = -1.5

func twoArrays(_ a: [Double]) -> ([Double], [Double], Double) {
    var b = a
    var c = [Double]()
    for x in a { c.append(x * hidden) }
    b[0] = c.last! + a.first!
    return (b, c, b[1])
}

enum Outer {
    enum Inner {
        static func half(_ x: Double) -> Double { x / 2 }
        static func quarter(_ x: Double) -> Double { Self.half(half(x)) }
    }
}

func nestedTypes(_ x: Double) -> Double { Outer.Inner.quarter(x) + Swift.max(x, 1) }

func fail(_ n: Int) -> Never { fatalError("no \(n)") }

func neverReturns(_ x: Double, _ n: Int) -> Double {
    guard n >= 0 else { fail(n) }
    let y: Double
    if (0..<5).contains(n), (-2.5...2).contains(x) { y = x } else if n < 100 { y = 2 } else { fail(n) }
    return y * Double(n)
}

private func shared(_ x: Double) -> Double { x + 1 }

func callsPrivate(_ x: Double) -> Double { shared(x) }
