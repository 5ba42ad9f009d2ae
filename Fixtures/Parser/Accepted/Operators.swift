prefix operator √
postfix operator ++
infix operator <+>: AdditionPrecedence
infix operator **: PowerPrecedence
infix operator •
infix operator ..: RangePrecedence
infix operator .+.
infix operator →
prefix operator ^^^
infix operator ???
infix operator !!
precedencegroup PowerPrecedence {
    associativity: right
    higherThan: MultiplicationPrecedence, Other
    lowerThan: BitwiseShiftPrecedence
    assignment: true
}
precedencegroup Empty {}
precedencegroup Compact { associativity: left lowerThan: A assignment: false }
precedencegroup None { associativity: none }
prefix func √ (x: Double) -> Double { x }
postfix func ++ (x: inout Int) -> Int { x }
func <+> <T>(a: T, b: T) -> T { a }
func **(a: Int, b: Int) -> Int { a }
func .+. (a: Int, b: Int) {}
func ??? <T>(a: T?, b: @autoclosure () -> T) -> T { b() }
struct V {
    static func + (a: V, b: V) -> V { a }
    static prefix func - (a: V) -> V { a }
    static func == (a: V, b: V) -> Bool { true }
    static func <(a: V, b: V) -> Bool { true }
    static func <<T>(a: V, b: T) -> Bool { true }
    static func && (a: V, b: V) -> Bool { true }
    static func ! (a: V, b: V) {}
    static prefix func !(a: V) {}
    static postfix func %(a: V) {}
    static func += (a: inout V, b: V) {}
    static func ~= (a: V, b: V) -> Bool { true }
    static prefix func & (a: V) {}
    static func / (a: V, b: V) {}
}
let a = -x + √y ** 2 - z++ • w, b = x ?? y ??? z, c = a ... b, d = a..<b, e = ...b, f = a..., g = (...), h = !x && !(y || z)
let i = x == y ? a : b ? c : d, j = x & y | z ^ ~w << 2 >> 3, k = x &+ y &- z &* w, l = a < b, m = a > b, n = a<b>(c), o = a != b
let p = reduce(0, +), r = (+)(1, 2), s = (==), u = f(-)
let w = x as Int, y = x as? [String: Int], z = x as! Foo.Bar, aa = x is any P, ab = x as Int? ?? 3, ac = x is Int && y
let ad = x→y, ae = a.b?.c!.d, af = x?[0]!(1)?.y, ag = (x)!, ah = a! + b, ai = -1.5
let al = a*-b, am = !(a), ao = a <- b
x = y
x += 1; x -= 1; x *= 2; x /= 2; x %= 2; x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1
(a, b) = (b, a)
_ = x
x[0] = y; x.y = z; x?.y = z
swap(&a, &b.c[0])
