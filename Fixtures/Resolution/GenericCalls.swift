// Generic functions: what type parameters stand for, and what is preferred to them.

import Foundation

func half<T: FloatingPoint>(_ x: T) -> T { x / 2 }
func both<T: FloatingPoint>(_ x: T, _ y: T) -> T { x * y }
func total<T: FloatingPoint>(_ values: [T]) -> T { values[0] + values[1] }
func swapped<T: FloatingPoint, U: BinaryFloatingPoint>(_ pair: (T, U)) -> (U, T) { (pair.1, pair.0) }
func made<T: FloatingPoint>(_ n: Int) -> T { T(n) }
func chosen<T: FloatingPoint>(_ x: T) -> T { x * 3 }
func chosen(_ x: Double) -> Double { x * 5 }
func chosen(_ x: Float) -> Float { x * 7 }
func single<T: FloatingPoint>(_ x: T) -> T { x * 3 }
func single(_ x: Float) -> Float { x * 7 }
func byDefault<T: BinaryFloatingPoint>(_ x: T, _ factor: T = 0.1) -> T { x * factor }
func increase<T: FloatingPoint>(_ x: inout T, by step: T) { x += step }

func ofTypes(_ x: Double, _ y: Float) -> Double { half(x) + Double(half(y)) + half(2) + half(1.5) }
func literalBesideVariable(_ x: Float) -> Float { both(x, 2) + both(1.5, x) }
func ofArrays(_ x: Double) -> Double { total([x, 1]) + total([1, 2]) * x }
func ofTuples(_ x: Double, _ y: Float) -> Double { swapped((y, x)).0 + Double(swapped((y, x)).1) }
func byContext(_ x: Float) -> Float {
    let y: Float = made(3)
    return x * y + x * made(2) + half(3) * x
}
func contextOfReturn(_ x: Float) -> Float { x > 0 ? made(1) : half(2.5) }
func concreteIsPreferred(_ x: Double, _ y: Float) -> Double { chosen(x) + Double(chosen(y)) + chosen(2.5) + chosen(2) }
func literalOfGeneric(_ x: Double) -> Double { single(2.5) * x + single(x) }
func literalInContext(_ x: Float) -> Float { single(2.5) * x }
func defaults(_ x: Double, _ y: Float) -> Double { byDefault(x) + Double(byDefault(y)) + byDefault(x, 2) }
func inPlace(_ x: Double) -> Double {
    var y = x
    increase(&y, by: 2)
    return y
}
func generic<T: FloatingPoint>(_ x: T, _ values: [T], _ n: Int) -> T {
    var sum: T = half(x) + both(x, 2) + total(values) + made(n) + chosen(x)
    for value in values where value > 1 { sum += abs(value) * T(n) }
    sum += min(x, sum, 3) + max(sum, 1) + T.maximum(x, sum) + x.squareRoot() + sqrt(x.magnitude)
    increase(&sum, by: x.rounded(.down) + T.pi + .ulpOfOne)
    return x.isNaN || sum.isZero ? -sum : sum.truncatingRemainder(dividingBy: 7) + floor(x) + x.addingProduct(2, sum)
}
func genericLiterals<T: BinaryFloatingPoint>(_ x: T, _ y: Double) -> T {
    let a: T = 0.25
    let b = T(y) + T(0.1) + T(3)
    return x * 1.5 + a - -0.5 * b + T(Float(2)) + T(Int(x)) * T(Double(x))
}
func genericArrays<T: FloatingPoint>(_ x: T, _ n: Int) -> [T] {
    var result = [T](repeating: 0, count: n)
    for i in 0..<n { result[i] = x * T(i) }
    result.append(contentsOf: [x, 1])
    return result + [T(signOf: x, magnitudeOf: 1)]
}
