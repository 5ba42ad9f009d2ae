// What can only be a type is one, also where an expression is expected.
let arrays = ([Int? of Int].self, [[3 of Int] of Int](), [(Int, String) of _].self, [G<T> of Int](), [@escaping () -> Int of Int].self)
let functions = ((inout Int) -> Void).self
let numbers = (Vector<-1>.self, Vector<-1, 2>()), type: Vector<-1>.self
let paths = (\String?.count, \A.Type.b, \[Int]!.first, \A?.!.b)
let test = x is Optional<Int>.self
struct Failable {
    init! (a: Int) { }
    init !(b: Int) { }
    init ? (c: Int) { }
}
func *<let n: Int>(l: A<n>, r: A<n>) -> Int { 1 }
let spaced = a . b . c
