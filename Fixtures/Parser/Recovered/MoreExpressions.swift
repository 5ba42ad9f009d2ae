let a = x ? y
let b = await
let c = =
let d = x.
let e = x. y
let f = .5
let g = a -b
let h = a- b
let i = x[1
let j = { [x y] in x }
let k = "\(a b c"
let l = (1
let m = (1, 2
let (n = 1
let o = 1 p = 2
let s = { (x) -> Int  x in }
let t = (Int) async throws(E) Int
let u = { x, y throws x }
f(a ]b)
@attr(x func v() {}
let w Int = 1
let x 1
let y = (1))
