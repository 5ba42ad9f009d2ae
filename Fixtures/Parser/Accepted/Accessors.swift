struct Values {
    var stored = 1 { willSet(next) { print(next) } didSet { print(oldValue) } }
    var observed: Int = 2 {
        didSet(old) { print(old) }
        willSet { print(newValue) }
    }
    var getter: Int { 1 }
    var short: Int { get { 1 } set { } }
    var effects: Int { get async throws(Failure) { 1 } }
    var coroutines: Int {
        _read { yield stored }
        _modify { yield &stored }
    }
    var addressed: Int {
        unsafeAddress { pointer }
        nonmutating unsafeMutableAddress { pointer }
    }
    var initialized: Int {
        @storageRestrictions(initializes: stored, accesses: other)
        init(initial) { stored = initial }
        get { stored }
        @inlinable mutating set(value) { stored = value }
    }
    var ownership: Int { consuming get { 1 } __consuming set { } }
    static var shared: Self { .init() }
    subscript() -> Int { 0 }
    subscript<T>(_ x: T, y: Int = 1) -> T where T: P {
        get throws { x }
    }
    static subscript(i: Int...) -> Int { get { i[0] } }
    var (a, b): (Int, Int) = (1, 2), c = 3
}
protocol Requirements {
    var plain: Int { get }
    var settable: Int { mutating get nonmutating set }
    var effectful: Int { get async throws }
    static var shared: Self { get set }
    subscript(i: Int) -> Int { get set }
    subscript(i: String) -> Int { get async }
}
var global: Int {
    get { 1 }
    set { }
}
