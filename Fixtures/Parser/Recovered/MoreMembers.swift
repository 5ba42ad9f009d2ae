struct S {
    var a: Int;; var b: Int
    var c: Int { get { 1 } didSet(3) { } }
    var d: Int { get { 1 } set(x { } }
    #else
    subscript(: Int) -> Int { 1 }
    func e(: Int) {}
}
#if
let x = 1
#endif
public macro (x: Int)
