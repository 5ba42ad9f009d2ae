let x = a + b * -c ?? d as? Int ?? 3
y = cond ? .pi : t.0.1 < 2 ? f(x) : g[i, j, default: 0]
z += try! await h(&v, label: { $0 }, rest...)
let m = if a { 1 } else if b { 2 } else { switch c { case 1: 3; default: 4 } }
let p = \Root.path[0]?.value
let q = items.map { [weak self, n = 2] (x: Int, _) async throws -> Int in x + n }.filter(by: <).reduce(0, +)
UIView.animate { a } completion: { b }
let r = Array<Int>(repeating: 0, count: 3), s = a < b, t = (a<b, c>(d)), u = [Int: Double](), v = [[Double]?]()
let text = "a\(x + "in\(y)") \n" + #"raw "\#(z)" \(no)"# + """
    multi \(line,
        format: .f)
    """ + #"""#
let regex = /a+b/, other = #/x/y/#, division = a / b / c
let w = chain
    .first()!
    #if DEBUG
    .debug()
    #endif
    .last?[0]
    + other
_ = #file; _ = (1, y: 2); _ = (1); _ = (); _ = [:]; _ = f(a:b:); _ = `default`
_ = (0x1F_F, 0b1, 0o7, 1_000.5e+3, 0x1.8p-3, 0xff.description)
_ = (a&b | ~c &<< d, x is (Int) -> Void, \.name, each y, consume z)
assert((x != nil) == true) ; let é = 1, 🙂 = 2
