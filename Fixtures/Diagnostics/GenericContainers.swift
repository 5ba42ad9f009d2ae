// Generic structs over anything: what is not known of their parameters, and for which types nothing is written.

import AutoDiff

struct Duo<A, B> {
    var a: A
    var b: B

    func shadow<A>(_ x: A) -> A { x }
    func unknownMember() -> Double { a.length }
//                                   ^ error: 'A' has no property 'length' that adgen knows
    func printed() -> Double {
        print(a)
//            ^ error: a value of type 'A' cannot be used in code that is carried over
        return 1
    }

    @Differentiable
    func ofAny(_ x: Double) -> Double { x * x }
//       ^ error: 'A' may be any type, and derivatives are written for certain types
}

extension Duo where A == Double {
    func onlyDouble() -> Double { a }
}

@Differentiable
func members(_ x: Double) -> Double { Duo(a: x, b: x).unknownMember() + Duo(a: x, b: x).printed() }

@Differentiable
func shadows(_ x: Double) -> Double { Duo(a: x, b: 1).shadow(x) }
//                                    ^ error: 'shadow' is not supported in differentiated code

@Differentiable
func missingMember(_ x: Double) -> Double { Duo(a: Float(1), b: x).onlyDouble() * x }
//                                          ^ error: no method 'onlyDouble' of 'Duo<Float, Double>' fits these arguments

@Differentiable
func ofAnyType<T>(_ x: Double, _ value: T) -> Double { x * x }
//   ^ error: 'T' may be any type, and derivatives are written for certain types

// Types that grow without end.

func nested<A>(_ a: A, _ n: Int) -> Double { n == 0 ? 1 : nested(Duo(a: a, b: n), n - 1) }
//                                                        ^ error: 'nested' is called for types that are made of too many types
func doubled<A>(_ a: A, _ n: Int) -> Double { n == 0 ? 1 : doubled(Duo(a: a, b: a), n - 1) }
//                                                         ^ error: 'doubled' is called for types that are made of too many types

@Differentiable
func growing(_ x: Double) -> Double { nested(x, 3) * doubled(x, 2) * x }

// What is not known of type parameters and stored properties.

struct Perhaps<T> {
    var value: T?
    func twice(_ x: Double) -> Double { 2 * x }
}

@Differentiable
func optionalProperty(_ x: Double) -> Double { Perhaps(value: x).twice(x) }
//                                             ^ error: values of type 'Perhaps' are not supported yet

struct Ordered<T: Comparable> { var value: T }

@Differentiable
func constrained(_ x: Double) -> Double { Ordered(value: x).value }
//                                        ^ error: values of type 'Ordered' are not supported yet

struct Packed<each T> { var values: (repeat each T) }

@Differentiable
func packed(_ x: Double) -> Double { Packed(values: (x, x)).values.0 }
//                                   ^ error: values of type 'Packed' are not supported yet

@Differentiable
func notTold(_ x: Double) -> Double {
    let duo = Duo.empty
//            ^ error: the type whose member 'empty' is has no certain generic arguments here
    return x * duo
}

extension Duo { static var empty: Double { 1 } }

// Which of several functions is called.

func rivals<T>(_ value: T) -> Double { 1 }
func rivals<T>(_ values: [T]) -> Double { 2 }

@Differentiable
func rivalling(_ x: Double) -> Double { rivals([x]) * x }
//                                      ^ error: which of several functions 'rivals' is meant is not certain

func lookAlike<T: FloatingPoint>(_ value: Duo<T, [T]>) -> Double { 1 }

func calling<T: FloatingPoint>(_ x: T) -> T { Duo(a: x, b: [x]).sum(x) }

extension Duo where A: FloatingPoint {
    func sum<T>(_ other: T) -> A { a + a }
}

@Differentiable
func ofNumbers(_ x: Double) -> Double { calling(x) * lookAlike(Duo(a: x, b: [x])) }

// Conformances: of structs and numbers, where it is certain that they are there.

protocol Surface { func area(_ scale: Double) -> Double }

extension Surface {
    func twice(_ scale: Double) -> Double { 2 * area(scale) }
}

struct Disc: Surface {
    var radius: Double
    func area(_ scale: Double) -> Double { radius * scale }
}

extension Duo: Surface where A: Surface, B: Hashable {
    func area(_ scale: Double) -> Double { a.area(scale) }
}

extension Array: Surface where Element == Double {
    func area(_ scale: Double) -> Double { scale }
}

func measured<S: Surface>(_ surface: S, _ x: Double) -> Double { surface.area(x) }
//                                                               ^ error: which member of 'Sized<Double>' is called for 'area(_:)' is not certain

@Differentiable
func ofArray(_ x: Double) -> Double { measured([x], x) }
//                                             ^ error: '[Double]' does not conform to 'Surface', as far as adgen knows

@Differentiable
func conditionally(_ x: Double) -> Double { measured(Duo(a: Disc(radius: x), b: 1), x) }
//                                          ^ error: whether 'Duo<Disc, Int>' meets the conditions under which it conforms to 'Surface' is not certain

struct Sized<T> {
    var value: T
    func area(_ scale: Double) -> Double { scale }
}

extension Sized: Surface where T == Double {}

extension Sized where T == Double {
    func area(_ scale: Double) -> Double { 2 * scale }
}

@Differentiable
func bySeveral(_ x: Double) -> Double { measured(Sized(value: x), x) }
