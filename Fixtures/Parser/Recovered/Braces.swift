func missing() {
    if x {
        g()
    let y = 1
}
func missingOpening() {
    while x
        h()
    }
    k()
}
struct Extra {
    var a: Int
    }
    func h() {}
}
func onOneLine() {
    for x in y }
    switch x }
}
struct NoBrace
    var a: Int
}
let last = 1
