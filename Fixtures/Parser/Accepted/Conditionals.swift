let a = if x { 1 } else if y { 2 } else { 3 }
let b = switch x { case 1: 2; case 2: "a"; default: throw e }
let c: Int = if let x { x } else { 0 }
let d = if x { if y { 1 } else { 2 } } else { switch z { case 1: 3 default: 4 } }
func f() -> Int { if x { 1 } else { 2 } }
func g() -> Int { switch x { case .a: 1 case .b: 2 } }
func h() -> Int { return if x { 1 } else { 2 } }
let e = { if $0 { 1 } else { 2 } }
var i: Int { switch self { case .a: 1; case .b: 2 } }
x = if a { 1 } else { 2 }
_ = if a { 1 } else { 2 }
let j = if #available(macOS 13, *) { 1 } else { 2 }
let k = try if x { try f() } else { g() }
let l = if x { 1 } else { 2 } as Int
if (x) { } else if (y), z { } else { }
if x == y, !z, w is Int, f({ $0 }), [1].contains(1), (list.map { $0 }).isEmpty {}
if x { } ; if y { }
if let x = y as? Int, let z = try? w(), x > z {}
if a.b { c } else { d }
if x.first(where: { $0 == 1 }) != nil {}
if f() { }
if x > 0 && y < 1 || z { }
guard let x = y, x > 0 else { fatalError() }
guard x else { return }
switch (a, b) { case (1, 2): break default: break }
switch x { }
switch f({ 1 }) { default: () }
switch x { case 1: do { } case 2: if a { } else { } default: {}() }
let m = x ? y : z ? w : v, n = x ? { 1 } : { 2 }, o = (x ? .a : .b), p = x ? [1] : [1: 2].values.first
