// Functions over protocols, where it is not certain what is called, or for which types derivatives are to be written.

import AutoDiff

protocol Lonely {
    var v: Double { get }
}

@Differentiable
func withoutTypes<S: Lonely>(_ s: S, _ x: Double) -> Double { s.v * x }
//   ^ error: no struct or number conforms to 'Lonely' for which the derivative could be written

protocol Shaped {
    var v: Double { get }
    func size(_ x: Double) -> Double
    func compared<T: Shaped>(_ other: T) -> Double
}
extension Shaped {
    func size(_ x: Double) -> Double { x }
    func compared<T: Shaped>(_ other: T) -> Double { other.v }
}
protocol Sharp: Shaped {}
protocol Flat: Shaped {}
extension Shaped where Self: Sharp {
    func edge(_ x: Double) -> Double { 2 * x }
}
extension Shaped where Self: Flat {
    func edge(_ x: Double) -> Double { 3 * x }
}

@Differentiable
struct Tile: Sharp, Flat {
    var v: Double
}

@Differentiable
func ambiguous(_ tile: Tile, _ x: Double) -> Double { tile.edge(x) }
//                                                    ^ error: which of several functions 'edge' is meant is not certain

@Differentiable
func notKnown<S: Shaped>(_ s: S, _ x: Double) -> Double { s.edge(x) }
//                                                        ^ error: no method 'edge' of 'S' fits these arguments

@Differentiable
func generic<S: Shaped>(_ s: S) -> Double { s.compared(s) }
//                                          ^ error: generic requirements of protocols are not supported

@Differentiable
func ownMember<S: Shaped>(_ s: S) -> Double { s.w }
//                                            ^ error: 'S' has no property 'w' that adgen knows

@Differentiable
func printed<S: Shaped>(_ s: S) -> Double {
    print(s)
//        ^ error: a value of type 'S' cannot be used in code that is carried over
    return s.v
}

@Differentiable
func ofLibrary<S: Shaped & Comparable>(_ s: S) -> Double { s.v }
//             ^ error: 'S' is constrained to 'Comparable', whose members are not known to adgen

@Differentiable
func optional<S: Shaped>(_ s: S?, _ x: Double) -> Double { x }
//                            ^ error: a type made of the type parameter 'S' is not supported here

@Differentiable
func untold<S: Shaped>(_ x: Double, _ type: S.Type) -> Double { x }
//                                          ^ error: a type made of the type parameter 'S' is not supported here

protocol Made {
    init(_ x: Double)
}
extension Double: Made {}
@Differentiable
struct Length: Made {
    var v: Double
    init(_ x: Double) { v = x }
}

@Differentiable(.reverse)
func onlyResult<M: Made>(_ x: Double) -> M { M(x) }
//   ^ error: the derivatives for several types could not be told apart, as no parameter is of them

extension Shaped {
    @Differentiable
    func described(_ x: Double) -> Double {
        print(Self.self)
//            ^ error: the type parameter 'Self' is not supported in code that is carried over
        return x * v
    }
}

protocol P1 { var v: Double { get } }
protocol P2 { var v: Double { get } }
protocol P3 { var v: Double { get } }
@Differentiable struct All1: P1, P2, P3 { var v: Double }
@Differentiable struct All2: P1, P2, P3 { var v: Double }
@Differentiable struct All3: P1, P2, P3 { var v: Double }
@Differentiable struct All4: P1, P2, P3 { var v: Double }

@Differentiable
func tooMany<A: P1, B: P2, C: P3>(_ a: A, _ b: B, _ c: C) -> Double { a.v * b.v * c.v }
//   ^ error: the derivative would have to be written for more than 32 choices of types
