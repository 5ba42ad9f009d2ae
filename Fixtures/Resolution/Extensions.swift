// Members that the module adds to types of libraries, beside others of the same names.

struct Dot { var x: Double; var y: Double }

extension Double {
    var squared: Double { self * self }
    var halved: Double { get { self / 2 } set { self = newValue * 2 } }
    static let golden = 1.618
    static var silver: Double { golden + 0.796 }
    static func mix(_ a: Double, _ b: Double, _ t: Double) -> Double { a + (b - a) * t }
    static func mixed(_ a: Double, _ b: Double) -> Double { mix(a, b, 0.5) }
    func limited(_ low: Double, _ high: Double = 1) -> Double { self < low ? low : self > high ? high : self }
    func limited(to range: Dot) -> Double { limited(range.x, range.y) }
    func scaled(by n: Int) -> Double { self * Double(n) }
    func scaled(by x: Double) -> Double { self * x }
    mutating func decay(_ rate: Double) { self *= rate }
    init(degrees: Double) { self = degrees * .pi / 180 }
    init(twice x: Double) {
        self.init(x)
        self *= 2
    }
    init(_ dot: Dot) { self = dot.x + dot.y }
    func maximum(_ other: Double) -> Double { other }
    func rounded(to digits: Int) -> Double { rounded() + Double(digits) }
    func exponent() -> Double { self }
    var nextUp: Double { self + 1 }
    var sign: Double { self < 0 ? -1 : 1 }
}
extension Float { var squared: Float { self + self } }
extension Int {
    var real: Double { Double(self) }
    func halved() -> Int { self / 2 }
    var squared: Int { self * self }
}
extension Bool { var real: Double { self ? 1 : 0 } }

extension [Double] {
    var total: Double {
        var sum = 0.0
        for x in self { sum += x }
        return sum
    }
    func dot(_ other: [Double]) -> Double {
        var sum = 0.0
        for i in indices where i < other.count { sum += self[i] * other[i] }
        return sum
    }
    mutating func scale(by s: Double) { for i in 0..<count { self[i] *= s } }
    mutating func appendTwice(_ x: Double) {
        append(x)
        append(contentsOf: [x])
    }
    subscript(wrapped i: Int) -> Double {
        get { self[i % count] }
        set { self[i % count] = newValue }
    }
    static func ramp(_ n: Int, by d: Double) -> [Double] {
        var result = Self(repeating: 0, count: n)
        for i in result.indices { result[i] = Double(i) * d }
        return result
    }
    func reversed() -> [Double] {
        var result: [Double] = []
        for i in 0..<count { result.append(self[count - 1 - i] + 1) }
        return result
    }
    func contains(_ x: Double, within d: Double) -> Bool {
        for y in self where abs(x - y) < d { return true }
        return false
    }
    func prefix(_ n: Int) -> Double { Double(n) }
    init(pair a: Double, _ b: Double) { self = [a, b] }
}
extension Array where Element == Float { var total: Float { 0 } }
extension Array where Element == Dot {
    var total: Dot {
        var sum = Dot(x: 0, y: 0)
        for dot in self {
            sum.x += dot.x
            sum.y += dot.y
        }
        return sum
    }
}

extension SIMD3 where Scalar == Double {
    func crossed(_ o: Self) -> Self { Self(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x) }
    var length: Scalar { (self * self).sum().squareRoot() }
    static let up = SIMD3(0, 0, 1)
}
extension SIMD3<Float> { var length: Float { x } }

extension FloatingPoint {
    func power2() -> Self { self * self }
    static func lerp(_ a: Self, _ b: Self, _ t: Self) -> Self { a + (b - a) * t }
    static var two: Self { 2 }
    func special() -> Self { self }
    func refined() -> Self { self }
}
extension BinaryFloatingPoint { func refined() -> Self { self * 2.0 } }
extension Double { func special() -> Double { self * 3 } }
extension Array where Element: FloatingPoint {
    func norm1() -> Element {
        var sum: Element = 0
        for x in self { sum += x.magnitude }
        return sum
    }
}
protocol Measured {
    var measure: Double { get }
    func weight() -> Double
}
extension Measured {
    func measureTwice() -> Double { 2 * measure }
    func weight() -> Double { 3 * measure }
}
extension Double: Measured {
    var measure: Double { self * 2 }
    func weight() -> Double { measure }
}
extension Array { var second: Element { self[1] } }
extension Sequence where Element == Double { func product() -> Double { reduce(1, *) } }
extension Sequence where Element == Int { func product() -> Int { reduce(1, *) } }

func property(_ x: Double) -> Double { x.squared + (x + 1).squared.halved }
func ofFloat(_ x: Float) -> Float { x.squared }
func ofInt(_ n: Int, _ x: Double) -> Double { x * n.real + n.halved().real * n.squared.real }
func ofProtocol(_ x: Double) -> Double { x.measure }
func ofProtocolExtension(_ x: Double) -> Double { x.measureTwice() }
func hidingExtension(_ x: Double) -> Double { x.weight() }
func ofBool(_ b: Bool, _ x: Double) -> Double { b.real * x }
func setProperty(_ x: Double) -> Double {
    var y = x
    y.halved = 3
    y.halved *= x
    return y
}
func statics(_ x: Double) -> Double { x * .golden + Double.silver + .mix(x, 2, 0.5) + Double.mixed(x, 1) }
func defaults(_ x: Double) -> Double { x.limited(0) + x.limited(0, 2) + x.limited(to: Dot(x: 0, y: 3)) }
func byType(_ x: Double, _ n: Int) -> Double { x.scaled(by: n) + x.scaled(by: x) + x.scaled(by: 2) + x.scaled(by: 2.5) }
func inPlace(_ x: Double) -> Double {
    var y = x
    y.decay(2)
    var all = [x, y]
    all[0].decay(x)
    all.scale(by: y)
    return all[0]
}
func made(_ x: Double) -> Double { Double(degrees: x) + Double(twice: x) + .init(twice: 2) + Double(Dot(x: x, y: 1)) + Double(3) }
func nearlyLibrary(_ x: Double) -> Double { x.rounded(to: 2) + x.rounded() + Double.maximum(x, 1) }
func likeStatic(_ x: Double) -> Double { x.maximum(2) }
func sameResult(_ x: Double) -> Double { x.nextUp }
func otherResult(_ x: Double) -> Double { x.sign * 2 }
func otherLabels(_ x: Double) -> Double { x.exponent() * 2 }
func ofArray(_ a: [Double]) -> Double { a.total + a.dot(a + [1]) + a[wrapped: 7] + [Double].ramp(3, by: 2).total }
func placeInArray(_ a: [Double]) -> Double {
    var b = a
    b[wrapped: 5] += 2
    b.appendTwice(1)
    b.append(3)
    return b.total
}
func ofOtherElements(_ a: [Float], _ d: [Dot]) -> Double { Double(a.total) + d.total.x }
func backwards(_ a: [Double]) -> Double {
    var sum = 0.0
    for x in a.reversed() { sum = sum * 2 + x }
    let b = a.reversed()
    return sum + b[0]
}
func backwardsFloats(_ a: [Float]) -> Float {
    var sum: Float = 0
    for x in a.reversed() { sum = sum * 2 + x }
    for i in (0..<2).reversed() { sum += a[i] }
    return sum
}
func near(_ a: [Double], _ x: Double) -> Double { a.contains(x, within: 1) ? x : 0 }
func otherPrefix(_ a: [Double]) -> Double { a.prefix(2) * 2 }
func madeArray(_ x: Double) -> Double { [Double](pair: x, 1).total + [Double](repeating: x, count: 2).total }
func madeOpenArray(_ x: Double) -> Double { Array(pair: x, 2).total }
func ofVector(_ v: SIMD3<Double>) -> Double { v.crossed(.up).length + v.crossed(v)[0] }
func ofFloatVector(_ v: SIMD3<Float>) -> Float { v.length }
func generic(_ x: Double, _ y: Float) -> Double { x.power2() + Double(y.power2()) + Double.lerp(x, 1, 2) + .lerp(x, 2, x) + .two }
func preferred(_ x: Double, _ y: Float) -> Double { x.special() + Double(y.special()) + x.refined() }
func genericBody<T: FloatingPoint>(_ x: T) -> T { x.power2() + T.lerp(x, 1, 2) + x.special() + .two + x.refined() }
func binaryBody<T: BinaryFloatingPoint>(_ x: T) -> T { x.refined() }
func ofElements(_ a: [Double], _ b: [Float]) -> Double { a.norm1() + Double(b.norm1()) }
func unconstrained(_ a: [Double]) -> Double { a.second }
func ofSequence(_ a: [Double]) -> Double { a.product() }
func ofSequenceOfFloats(_ a: [Float]) -> Float { a[0] }
