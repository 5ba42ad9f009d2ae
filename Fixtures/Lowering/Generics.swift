// Generic functions: their own bodies, and what is called of them for certain types.

func genericSum<T: FloatingPoint>(_ values: [T], _ x: T) -> T {
    var sum: T = 0
    for value in values where value > x { sum += value.squareRoot() / 2 }
    return max(sum, x) + abs(x) - .pi
}

func genericLiterals<T: BinaryFloatingPoint>(_ x: T, _ n: Int) -> T {
    var y = x * 0.1
    for _ in 0..<n { y = y * 1.5 + T(0.25) + -0.75 }
    return y + T(Double(x)) * T(Int(x.rounded()))
}

func genericPower<T: FloatingPoint>(_ x: T, _ n: Int) -> T {
    func square(_ y: T) -> T { y * y }
    if n <= 0 { return 1 }
    return n % 2 == 0 ? square(genericPower(x, n / 2)) : x * genericPower(x, n - 1)
}

func genericPair<T: FloatingPoint, U: FloatingPoint>(_ x: T, _ y: U, _ n: Int) -> (U, T) {
    if n <= 0 { return (y, x) }
    let (first, second): (T, U) = genericPair(y, x, n - 1)
    return (second + 1, first * 2)
}

func genericZeros<T: FloatingPoint>(_ n: Int) -> [T] { [T](repeating: T(n), count: n) }

func genericCalls(_ x: Double, _ y: Float, _ n: Int) -> Double {
    let floats: [Float] = genericZeros(n)
    let (a, b) = genericPair(x, y, n)
    var sum = genericPower(x, n) + Double(genericPower(y, n)) + genericLiterals(x, n) + Double(genericLiterals(y, n))
    sum += genericSum([x, 1, 2], 0.5) + Double(genericSum(floats, y)) + Double(a) + b
    return sum
}
