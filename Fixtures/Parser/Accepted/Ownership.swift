struct File: ~Copyable {
    consuming func close() { discard self }
    borrowing func read() -> Int { 1 }
    mutating func write() {}
    __consuming func old() {}
    deinit {}
}
func a(_ x: consuming File, y: borrowing File, z: inout File, _: __owned [Int], w: __shared Int) {}
func b(_ f: (consuming File, borrowing Int) -> Void, g: (__owned Int) -> Int) {}
func c() {
    let x = consume y, z = copy w
    f(consume x, copy self, &y)
    _ = consume x
    switch consume x { case let y: break }
    if let z = consume w {}
    return consume x
}
let copy = 1, consume = 2, borrow = 3; print(copy, consume + 1, copy(x), consume.y)
func named(consuming: Int, borrowing y: Int, sending: Int) {}
func e(_ x: sending Int) -> sending Int { x }
func f(_ x: borrowing [Int], _ y: consuming (Int) -> Void, _ z: consuming some P) {}
var _mut: Int { mutating get { 1 } }
extension P where Self: ~Copyable, Self: ~Escapable { }
struct Span<T: ~Copyable>: ~Escapable where T: ~Escapable {}
let constant: _const Int = 1
