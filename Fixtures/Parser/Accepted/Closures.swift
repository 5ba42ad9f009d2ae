let a = { }, b = { 1 }, c = { $0 + $1 }, d = { x in x }, e = { x, y in x + y }, f = { (x) in x }, g = { _ in 1 }
let h = { () -> Void in }, i = { (x: Int, y) -> Int in x }, j = { x -> Int in x }, k = { () throws -> Int in 1 }
let l = { async in 1 }, m = { (x) async throws(E) -> Int in x }, n = { x throws in x }, o = { () async -> () in }
let p = { [self] in self }, q = { [weak self, unowned x, y = z.w] in y }, r = { [unowned(safe) a, unowned(unsafe) b = c] in }
let s = { [weak self] x, _ in self }, t = { [x] (y: inout Int) -> Void in }, u = { [] in 1 }, v = { @MainActor in 1 }
let w = { @Sendable [x] (y: Int) async in y }, x2 = { (a, b: Int...) in a }, y2 = { (@Wrapper x: Int) in x }
let aa = { [weak x = y?.z, unowned w] in }, ab = { (_: Int, _ b: Int) in b }
let ac = { (f: (Int) -> Int) -> (Int) -> Int in f }, ad = { [mutable = 1, var2 = 2,] in }
let af = { (x: sending Int, y: consuming [Int], z: isolated A) in z }
run { 1 }
run() { 2 }
run(1) { 3 } second: { 4 } third: { $0 }
run { x in x } _: { y in y }
object.method { $0 }.other { $1 }(5)[6] { 7 }
let ag = run { $0.x }, ah = [1].map { $0 }, ai = x.sorted { $0 < $1 }[0]
if list.contains(where: { $0 > 1 }) { }
if (list.contains { $0 > 1 }) { }
for x in list.map({ $0 }) where x.all({ y in y }) { }
let value = { 3 }() + { 4 }()
let outer = { { { $0 } } }
super.init { 1 }
run
{ newline in newline }
_ = x.map { (a: Int, b: Int) -> Int in
    a + b
}
Button("OK") {
    act()
}
label: {
    Text("x")
}
