struct S {
    var a: Int
    func f() {
        g()
    }
