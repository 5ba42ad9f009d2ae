// Generic structs: what is not known of their parameters, and what is not written of them.

import AutoDiff

struct Box<T: FloatingPoint> {
    var value: T
    typealias Row = [T]
    struct Inner { var value: T }

    func inner() -> T { Inner(value: value).value }
//                      ^ error: values of type 'Inner' are not supported yet
    func shadow<T: FloatingPoint>(_ x: T) -> T { x }
    func described() -> T {
        print(Self.self, "Box")
//            ^ error: the generic type 'Self' is not supported in code that is carried over
        return value
    }
    func boxed() -> T {
        print(Box(value: 1))
//            ^ error: the generic type 'Box' is not supported in code that is carried over
        return value
    }
}

extension Box where T == Double {
    func sized() -> Double {
        let size: Int = MemoryLayout<T>.size
//                      ^ error: 'MemoryLayout' is not known to adgen
        return value * Double(size)
    }
    func onlyDouble() -> Double { value }
}

@Differentiable
func ofTypeInside(_ x: Double) -> Double { Box(value: x).inner() }

@Differentiable
func ofShadow(_ x: Double) -> Double { Box(value: x).shadow(x) }
//                                     ^ error: 'shadow' is not supported in differentiated code

@Differentiable
func ofCarried(_ x: Double) -> Double { Box(value: x).described() + Box(value: x).boxed() + Box(value: x).sized() }

@Differentiable
func aliasOfArguments(_ x: Double) -> Double {
    let row: Box<Double>.Row = [x]
//                             ^ error: the type 'Box<Double>.Row' that is asked for here does not fit the expression
    return row[0]
}

@Differentiable
func typeInArguments(_ x: Double) -> Double { Box<Double>.Inner(value: x).value }
//                                            ^ error: 'Box<Double>.Inner' is not a static function that adgen can differentiate

@Differentiable
func missingMember(_ x: Float) -> Float { Box(value: x).onlyDouble() }
//                                        ^ error: no method 'onlyDouble' of 'Box<Float>' fits these arguments

@Differentiable
func carriedValue<T: FloatingPoint>(_ x: T, _ box: Box<T>) -> T {
    print(box)
//        ^ error: a value of type 'Box<T>' cannot be used in code that is carried over
    return box.value * x
}

protocol Half: FloatingPoint { var half: Self { get } }

extension Double: Half { var half: Double { self / 2 } }

struct OverProtocol<T: Half> {
    var value: T
    func halved() -> T { value.half }
//                       ^ error: 'half' may be a member of 'Half' that adgen cannot apply to a value of type 'T'
}

@Differentiable
func memberOfProtocol(_ x: Double) -> Double { OverProtocol(value: x).halved() }

extension Box {
    func rival(_ x: T) -> T { x }
}

extension Box where T: Half {
    func rival(_ x: T, _ y: T = 0) -> T { x + y }
}

@Differentiable
func byUserConstraint(_ x: Double) -> Double { Box(value: x).rival(x) }
//                                             ^ error: which of several functions 'rival' is meant is not certain

struct Initial<T: BinaryFloatingPoint> {
    var value: T = T(2) * 3
//                 ^ error: an initial value in a generic struct is supported only if it is made of literals
    var other: T
}

@Differentiable
func initialValue(_ x: Double) -> Double { Initial(other: x).value }

struct Optional2<T: FloatingPoint> {
    var value: T?
    @Differentiable
    func get(_ x: T) -> T { x }
//       ^ error: members of 'Optional2' are not supported: only structs of numbers, arrays and structs have derivatives
}

protocol Kernel { func value(_ x: Double) -> Double }

struct Smoother<K: Kernel> {
    var kernel: K
    @Differentiable
    func smooth(_ x: Double) -> Double { kernel.value(x) }
//       ^ error: no struct or number conforms to 'Kernel' for which the derivative could be written
}

enum Namespace<T: FloatingPoint> {
    @Differentiable
    static func twice(_ x: T) -> T { x + x }
//              ^ error: members of generic types are not supported, but for structs
}

@Differentiable
func openStatic(_ x: Double) -> Double {
    let box: Box<Double> = Box.one
//                         ^ error: the type whose member 'one' is has no certain generic arguments here
    return box.value * x
}

extension Box { static var one: Box { Box(value: 1) } }

extension Box {
    @Derivative(of: "rival(_:)")
    func rivalPartials(_ x: T) -> T { 1 }
//       ^ error: rules of generic functions are not supported
}
