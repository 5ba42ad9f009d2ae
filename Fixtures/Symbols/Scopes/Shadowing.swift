let value = 1
let shared = 2
func compute(_ x: Int) -> Int { x }
func describe() -> String { "global" }
private func hidden() -> Int { 1 }

struct Outer {
    static let value = 10
    static func compute(_ x: Double) -> Double { x }
    var instance = 3

    struct Inner {
        static let shared = 20
        static var own: Int { Inner.value + shared + value }
        static let value = 30

        func use() -> Int { value(of: 2) + Outer.value + Self.value }
        func value(of x: Int) -> Int { x }
    }

    func use() -> Double { Outer.compute(1) + Double(value(1) + instance + hidden()) }
    func value(_ x: Int) -> Int { x + Resolved.compute(x) }
    static func useStatic() -> Double { compute(2) + Double(value + shared) }
}

extension Outer {
    static var extended: Int { value + shared }

    struct Inside {
        static func use() -> Int { extended + value }
    }
}

extension Outer.Inner {
    static var more: Int { value + shared + Outer.value }
    // The names of the types around the extended type are not looked up here.
    static var outer: Int { Outer.extended }
}

enum Generic<Int8> {
    static func make(_ x: Int8) -> Int8 { x }
    struct Int16 { var size: Int8 }
    static func sized(_ x: Int16) -> Int8 { x.size }
}

func generic<Outer>(_ x: Outer) -> Outer { x }

typealias First = Second
typealias Second = Third
typealias Third = Outer.Inner

extension First {
    static var chained: Int { shared }
}

func chain(_ x: First) -> Int { First.own + First.chained + Second.value }

struct Numbers {
    typealias Value = Double
    struct Value2 { var x: Value }
    var first: Value
    var second: Value2
    var third: Numbers.Value
    var fourth: Swift.Double
    var fifth: Resolved.Outer.Inner
}

struct Double2 {
    struct Double { var x: Int }
    var inner: Double
    var outer: Swift.Double
}
