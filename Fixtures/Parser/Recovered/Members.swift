struct S {
    x: Int
    f() {}
    ; var a: Int
    var b: Int var c: Int
    static static var d: Int
    private(get) var e: Int
    let f: Int { 1 }
    var g { 1 }
    var h: Int { set { } }
    var i: Int { get { 1 } get { 2 } }
    var j: Int { get set }
    var k: Int { get { 1 } x }
    var l: Int { get { 1 } set( { } }
    var m: Int { get { 1 } set() { } }
    subscript(i: Int) { 1 }
    subscript i: Int -> Int { 1 }
    typealias T: Int
    typealias U
    associatedtype
    import A
    ] var n: Int
    init {}
    func
}
enum E { case a() }
enum G { case a, }
