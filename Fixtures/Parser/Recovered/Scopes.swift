func f() {
    public let a = 1
    extension A {}
    import A
    static let b = 1
}
static func g() {}
subscript(i: Int) -> Int { 1 }
deinit {}
let x = $0
