let a = \Root.a, b = \.a, c = \Root.a.b.c, d = \Root.a?.b, e = \Root.a!.b, f = \.self, g = \Root.self
let h = \Root[0], i = \.[0], j = \Root.a[0].b["x", y: 1], k = \[Int].count, l = \[Int: String].keys, m = \Root<Int>.a
let n = \Module.Outer.Inner.a, o = \(Int, Int).0, p = \.0, q = \Root.a[0]?.b, r = \Optional<Int>.?.description
let s = x[keyPath: \.a], t = list.map(\.name), u = list.map(\Root.a.b), v = \Root.f(), w = \Root.f(x: 1).y
let y = #keyPath(a.b), z = #selector(f), aa = #selector(getter: A.x), ab = #selector(A.f(_:x:))
let ac = \Root.Type.a, ad = (\Root.a).b, ae = \Root.a as KeyPath<Root, Int>, af = list.sorted(by: \.a, \.b)
let ag = \.a.b?.c![0].d, ah = \Root?.?.a, ai = \.?.a
