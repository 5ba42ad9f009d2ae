// Equality of structs, derived or written, and of tuples.

struct Derived: Equatable { var x: Double; var n: Int }
struct Nested: Hashable { var inside: Inside; var flag: Bool }
struct Inside: Hashable { var k: Int }
struct Written: Equatable {
    var x: Double
    static func == (a: Written, b: Written) -> Bool { a.x < b.x }
}

func derived(_ x: Double, _ d: Derived) -> Double { d == Derived(x: x, n: 2) ? x : 1 }
func derivedInequality(_ x: Double, _ d: Derived) -> Double { d != .init(x: 2, n: 1) ? x : 1 }
func nested(_ x: Double, _ a: Nested, _ b: Nested) -> Double { a == b ? x : 1 }
func written(_ x: Double, _ a: Written) -> Double { a == Written(x: x) ? x : 1 }
func writtenInequality(_ x: Double, _ a: Derived, _ n: Int) -> Double { a.n != n ? x : 1 }
func tuple(_ x: Double, _ n: Int) -> Double { (x, n) == (1, 2) ? x : 1 }
func tupleOfWholes(_ x: Double, _ n: Int) -> Double { (n, 2) != (1, n) ? x : 1 }
func tupleWithStruct(_ x: Double, _ d: Derived) -> Double { (d, x) == (d, 0.5) ? x : 1 }
