// SIMD vectors beside declarations that could be taken for what the standard library has of them.

extension SIMD2 where Scalar == Double {
    func sum() -> Double { x * y }
    fileprivate static func * (a: Self, b: Self) -> Double { (a.x * b.x) + (a.y * b.y) }
    var length: Double { (x * x + y * y).squareRoot() }
}

func pointwiseMin(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> { a }
func any(_ mask: SIMDMask<SIMD3<Int64>>) -> Bool { false }
func dot(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }
func dot(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> Float { (a * b).sum() }
func scaled(_ v: SIMD3<Double>, by factor: Double = 2) -> SIMD3<Double> { factor * v }
typealias Vec = SIMD3<Double>

func extendedSum(_ x: Double) -> Double { SIMD2(x, 2).sum() }
func extendedProduct(_ x: Double) -> Double { let v = SIMD2(x, 2); return v * v }
func elementwise(_ x: Double) -> Double { let v = SIMD2(x, 2); let w: SIMD2<Double> = v * v; return w.x }
func otherSize(_ x: Double) -> Double { let v = SIMD4(x, 2, 3, 4); return (v * v).sum() }
func ownFunction(_ x: Double) -> Double { pointwiseMin(SIMD3(x, 1, 2), SIMD3(2, 1, x)).x }
func libraryFunction(_ x: Double) -> Double { pointwiseMin(SIMD4(x, 1, 2, 3), SIMD4(2, 1, x, 0)).x }
func ownAny(_ x: Double) -> Double { any(SIMD3(x, 1, 2) .< 1) ? x : 2 }
func libraryAny(_ x: Double) -> Double { any(SIMD4(x, 1, 2, 3) .< 1) ? x : 2 }
func overloads(_ x: Double) -> Double { dot(SIMD3(x, 1, 2), SIMD3(1, 2, 3)) }
func literalOverloads(_ x: Float) -> Float { dot([x, 1, 2], [1, 2, 3]) }
func aliases(_ x: Double) -> Double { scaled(Vec(x, 1, 2)).z + scaled(Vec(repeating: x), by: 3).y + Vec.one.x }
func literals(_ x: Double) -> Double {
    let v: SIMD3<Double> = SIMD3(1, 2, 3) * 2
    let w: SIMD3<Float> = [1, 2, 3]
    let u = SIMD3(1.0, 2, 3) / 4
    let t = SIMD3(x, 1, 2) + .one
    return v.x + Double(w.y) + u.z + t.x
}
func conditions(_ x: Double, _ n: Int) -> Double {
    let v = n > 0 ? SIMD3(x, 1, 2) : SIMD3(repeating: 0)
    let m = (v .> 0) .& (n > 1) .| .!(v .== 1)
    return v.replacing(with: 2, where: m)[n] + (m[0] ? 1 : 0)
}
func shadowed(_ x: Double) -> Double {
    struct SIMD3 { var x: Double }
    return x
}
