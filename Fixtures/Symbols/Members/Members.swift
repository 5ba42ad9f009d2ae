@propertyWrapper struct Wrapper {
    var wrappedValue: Int
}

class Node {}

struct Storage {
    let constant: Int
    let fixed = 3
    var variable: Double
    var initial = 2.5
    var optional: Int?
    var explicit: Optional<Int>
    var forced: Int!
    lazy var later: Int = variable.exponent.hashValue
    weak var parent: Node?
    unowned let owner: Node
    @Wrapper var wrapped = 3
    @Wrapper var bare: Int
    var observed: Int { didSet {} }
    var watched = 1 { willSet {} didSet(old) {} }
    var first, second: Int
    var (left, right) = (1, 2)
    static var shared = 1
    static let zero = Storage.shared
    private(set) var readable = 1
    public internal(set) var published = 1
    var handler: () -> Void = {}
}

struct Computed {
    var stored: Int
    var short: Int { stored }
    var long: Int {
        get { stored }
        set { stored = newValue }
    }
    var odd: Int {
        mutating get { stored += 1; return stored }
        nonmutating set {}
    }
    var throwing: Int {
        get throws { stored }
    }
    var waiting: Int {
        get async throws { stored }
    }
    var coroutine: Int {
        _read { yield stored }
        _modify { yield &stored }
    }
    static var all: [Computed] { [] }
    private var _initialized: Int
    var initialized: Int {
        @storageRestrictions(initializes: _initialized)
        init { _initialized = newValue }
        get { _initialized }
        set { _initialized = newValue }
    }

    subscript(index: Int) -> Int { stored + index }
    subscript(at index: Int) -> Int {
        get { stored + index }
        set { stored = newValue }
    }
    subscript(_ row: Int, column column: Int = 0) -> Int { row + column }
    subscript<T: BinaryInteger>(value value: T) -> Int where T: Hashable { Int(value) }
    static subscript(name: String) -> Int { name.count }
}

struct AllDefaults {
    var a = 1
    var b: Int? = nil
    let c = 2
}

struct NoMemberwise {
    var a: Int
    init(value: Int) { a = value }
}

struct BothInitializers {
    var a = 1
    var b: Int
}

extension BothInitializers {
    init(sum: Int) {
        a = sum
        b = sum
    }
}

struct PrivateParts {
    private var hidden = 1
    var open: Int
}

struct FilePrivateParts {
    fileprivate var hidden: Int
    public var open: Int
}

public struct Generic<T> {
    public var value: T
    var rest: [T] = []
}

struct Initializers {
    var x: Double
    init() { x = 0 }
    init?(_ text: String) { return nil }
    init!(forced: Int) { x = 0 }
    init(throwing: Int) throws { x = 0 }
    init<T: BinaryFloatingPoint>(_ value: T) { x = Double(value) }
    private init(secret x: Double) { self.x = x }
}

struct Outer {
    struct Middle {
        struct Inner {
            var depth: Int
            static func make() -> Inner { Inner(depth: 3) }
        }
    }
}
