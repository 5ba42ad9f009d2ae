struct A<T, U: P, V: P & Q, W: ~Copyable, each X, let n: Int> where T: P, U.A == Int, V: Q, repeat each X: P {}
struct B<T: AnyObject> where T: ~Copyable & ~Escapable {}
func f<T>(_ x: T) where T == U.V<Int>, T: Module.P, T.A: Q<Int> {}
func g<each T, each U>(_ x: repeat each T, y: repeat (each T, each U)) -> (repeat Array<each U>) { (repeat [each y]) }
func h<let n: Int, T>(_ x: Vec<n, T>) -> Vec<4, T> { x }
func i(_ x: some P, _ y: any P, _ z: some P<Int> & Q, _ w: (any P)?, _ v: some ~Copyable) -> some P { x }
func j<T>() -> T.Type where T: P<Int, String> { T.self }
func k(_ x: Int.Type, _ y: (any P).Type, _ z: any P.Type, _ w: P.Protocol) {}
extension Array where Element: P, Element.A == Int {}
extension Array<Int> {}
extension [Int] {}
extension Dictionary<String, Int>.Keys {}
extension Outer.Inner: @retroactive P, @unchecked Sendable, @preconcurrency Q {}
typealias C<T> = Array<T> where T: P
protocol D<A, B>: P where A: Q { associatedtype A; associatedtype B: P = Int where B.A == A; func f<T: P>(_: T) }
class E<T>: F<T>, P where T: Q { init<U>(_ x: U) where U: P {} }
let a = Array<Int>(), b = Foo<A, B>.bar(), c = Foo<(A) -> B, [C]>.self, d = [Foo<Int>](), e = x as Foo<Bar<Baz>>
let g2 = f<Int>, h2 = (a < b, c > d), i2 = a<b, j2 = Foo<Int>.Bar<String>.baz, k2 = Foo<Bar<Int>>()
let l = InlineArray<3, Int>(), n = Foo<Int?>()
let p = f<each T>(repeat each x), q = Foo<repeat each T>.self
let r: [3 of Int] = [1, 2, 3], s: [n of [4 of Double]], t = [2 of Int](repeating: 0), u: [_ of _] = [1, 2]
func sums<let a: Int, let b: Int>(_ x: [a of Int], _ y: [b of Int]) {}
func v(_ x: sending Foo<Int>, y: borrowing some P, z: consuming any Q, w: inout sending Int, _: isolated (any Actor)? = #isolation) {}
for x in repeat each values { print(x) }
func packs<each T: P>(_ x: repeat each T) where repeat (each T).A == Int, repeat each T: Q { repeat (each x).f() ; _ = (repeat each x) }
enum Phantom<T>: ~Copyable {}
struct Sup: ~Copyable, ~Escapable { consuming func f() { discard self } }
