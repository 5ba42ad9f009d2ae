switch x {
case 1, 2, 3...5: break
case .a, .b(_): break
case .c(_, label: let z): break
case let .d(a, b) where a > b: break
case var (c, d): c = d
case let (e, (f, _)): break
case (let g, 1), (1, let g): break
case let h?: break
case let i??: break
case nil: break
case is Int, is [String: Int]: break
case let j as Double: break
case let (k, l) as (Int, Int): break
case .e(.f(let m), .g): break
case .h(x: 1, y: "a"): break
case "s", "\(t)": break
case -1, +2, ~3: break
case Foo.bar, Module.Foo.qux: break
case Foo<Int>.baz(let n): break
case (1, _, let o?): break
case _ where x > 1: break
case _ as Int: break
case let p where p is Int: break
case f(x), a + b, [1, 2]: break
case .i(let q, _: let r): break
case let .j(x: s, y: (t, u)): break
case \.a: break
case true: break
case .some(.some(.none)): break
case ..<3, 4...: break
case let .k(v)?: break
case let (.l(w), .m): break
@unknown default: break
}
if case .a = x {}
if case let .b(y) = x, case (1, let z)? = w, y == z {}
if case let x? = y, let z, var w, let v: Int = u {}
if let self {} ; if let self = self {}
guard case .a(let b, c: let d) = e else { return }
while case let x? = next() {}
while let x = next(), x > 1 {}
for case let (a, b) in c {}
for case .some(let x) in y where x > 1 {}
for case let x? in y {}
for case let x as Int in y {}
for (i, (a, b)) in x.enumerated() {}
for _ in 0..<3 {}
for var x in y {}
for x: Int in y {}
for (a, b): (Int, Int) in y {}
let (a, b) = x, (c: d, e: f) = y, _ = z, (g) = w
let (h, _): (Int, Int) = x
var i: Int
do {} catch E.a, E.b {} catch let e as E where e.x {} catch is F {} catch .g(let h) {} catch {}
