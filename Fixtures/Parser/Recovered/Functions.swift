func a(x) {}
func b(x: Int y: Int) {}
func c(_: Int, Int) {}
func d() : Int {}
func e() Int {}
func f() -> {}
func g<T(x: T) {}
func h<each>() {}
func i<T>() where T {}
func +(a b: Int, c: Int) {}
func j {}
func k(x: Int {}
func l() throws(E -> Int {}
func m(x: inout inout Int) {}
let n = { (x: Int) -> Int  x }
let o = { (a b) in }
let p = { [unowned] in }
let q = { [x in x }
protocol R<A {}
func s() -> [3] {}
let t: (a b: Int), u = 1
let v: (a: Int) -> Int
let w: Array<Int
let x: [Int
let y: (Int
let z: some
struct AA<T where T: P {}
