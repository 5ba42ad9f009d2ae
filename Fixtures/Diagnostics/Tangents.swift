// Structs whose tangents cannot be written, and marks that say nothing.

import AutoDiff
import Foundation

struct Unmarked { var x: Double }

enum Plain { case on, off }

enum Loaded { case value(Double), none }

class Reference { var x = 1.0 }

@propertyWrapper struct Clamped { var wrappedValue: Double }

@Differentiable
struct Properties {
    var fine: Double
    let constant = 9.81
//      ^ error: 'constant' is the same in all values of the struct
    private var hidden: Double
//              ^ error: generated code cannot see 'hidden', which is 'private'
    fileprivate var confined: [Double]
//                  ^ error: generated code cannot see 'confined', which is 'fileprivate'
    lazy var late = 1.0
//           ^ error: a 'lazy' property cannot have a part in tangents
    @Clamped var clamped: Double
//               ^ error: a property with a wrapper cannot have a part in tangents
    var (a, b): (Double, Double)
//       ^ error: a property that is declared in a pattern cannot have a part in tangents
//          ^ error: a property that is declared in a pattern cannot have a part in tangents
    var unmarked: Unmarked
//      ^ error: 'Unmarked' holds numbers and is not marked '@Differentiable'
    var many: [[Unmarked]]
//      ^ error: 'Unmarked' holds numbers and is not marked '@Differentiable'
    var maybe: Double?
//      ^ error: 'maybe' of type 'Double?' cannot have a part in tangents yet
    var named: [Double: Double]
//      ^ error: 'named' of type '[Double: Double]' cannot have a part in tangents yet
    var pairs: [(Double, Int)]
//      ^ error: 'pairs' of type '[(Double, Int)]' cannot have a part in tangents yet
    var loaded: Loaded
//      ^ error: 'loaded' of type 'Loaded' cannot have a part in tangents yet
    var anything: Any
//      ^ error: 'anything' of type 'Any' cannot have a part in tangents yet
    var decimal: Decimal
//      ^ error: 'decimal' of type 'Decimal' cannot have a part in tangents yet
    var inferred = Unmarked(x: 1)
//      ^ error: the type of 'inferred' is not certain
    #if DEBUG
        var traced: Double
//          ^ error: a stored property under '#if' cannot have a part in tangents
    #endif
    var plain: Plain
    var reference: Reference
    var action: (Double) -> Double
    var text = "text"
    var counts: [String: [Int]]
    @NoDerivative private var cache: [Double?]
    @NoDerivative lazy var later = 1.0
    var computed: Double { fine }
    static var shared = 1.0
}

@Differentiable
struct Nothing {
//     ^ error: 'Nothing' has no stored property that has a derivative
    var count: Int
}

@Differentiable
private struct Private {
//             ^ error: generated code cannot see 'Private', which is 'private'
    var x: Double
}

@Differentiable
struct Generic<Number: Comparable> {
//             ^ error: 'Number' is constrained to 'Comparable', whose members are not known to adgen
    var x: Double
    var y: Number
}

@Differentiable
struct Noncopyable: ~Copyable {
//                  ^ error: a struct that cannot be copied has no tangents
    var x: Double
}

@Differentiable
struct ByHand {
    var x: Double
}

extension ByHand {
    struct TangentVector {}
//         ^ error: 'TangentVector' is what '@Differentiable' writes for 'ByHand'
}

@Differentiable
struct Flat {
    var x: Double
    var flattened: [Double] { [x] }
//      ^ error: 'flattened' is what '@Differentiable' writes for 'Flat'
}

@Differentiable
struct FromFlat {
    var x: Double

    init(flattened: [Double], like: FromFlat) { x = flattened[0] }
//  ^ error: 'init(flattened:like:)' is what '@Differentiable' writes for 'FromFlat'
}

@Differentiable
struct Conforming {
    var x: Double
}

extension Conforming: Differentiable {}
//                    ^ error: '@Differentiable' writes the conformance of 'Conforming' to 'Differentiable'

@Differentiable
struct Constant {
    let x: Double
//      ^ error: generated code cannot set 'x' in a copy of the struct
    private var count = 0

    init(_ x: Double) { self.x = x }
}

@Differentiable
struct Guarded {
    private(set) var x: Double
//                   ^ error: generated code cannot set 'x' in a copy of the struct

    init(_ x: Double) { self.x = x }
}

@Differentiable
struct Labelled {
    var x: Double
    let label = "label"
//      ^ error: generated code cannot copy a struct with this constant
    private var count = 0
}

@Differentiable(.forward)
//              ^ error: a type is not differentiated in modes
struct Moded { var x: Double }

@Differentiable(wrt: "x")
//                   ^ error: a type has no parameters; '@NoDerivative' excludes a property
struct Chosen { var x: Double }

@Differentiable(named: "y")
//                     ^ error: the tangents of a type have no name but 'TangentVector'
struct Named { var x: Double }

@Differentiable
struct Recursive {
    var x: Double
    var children: [Recursive]
//      ^ error: 'children' of type '[Recursive]' cannot have a part in tangents yet
}

#if DEBUG
    typealias Number = Float
#else
    typealias Number = Double
#endif

@Differentiable
struct Undecided {
    var x: Number
//      ^ error: what 'Number' is depends on conditions of '#if'
}

#if DEBUG
    @Differentiable
//  ^ error: '#if' around '@Differentiable' alone is not supported
#endif
struct SometimesMarked { var x: Double }

struct Elsewhere {
    @NoDerivative var fine = 1.0
    @NoDerivative func method() {}
//  ^ error: '@NoDerivative' belongs on a stored property of a struct
    @NoDerivative static var shared = 1.0
//  ^ error: '@NoDerivative' belongs on a stored property of a struct
    @NoDerivative var computed: Double { 1 }
//  ^ error: '@NoDerivative' belongs on a stored property of a struct
}

@NoDerivative let global = 1.0
//^ error: '@NoDerivative' belongs on a stored property of a struct

class Holder {
    @NoDerivative var x = 1.0
//  ^ error: '@NoDerivative' belongs on a stored property of a struct
}

@Differentiable
struct Rows<Number: FloatingPoint> {
    var name: String
    var rows: [[Number]]
//      ^ error: 'rows' of type '[[Number]]' cannot have a part in tangents yet
}

struct UnmarkedPair<Number: FloatingPoint> { var a: Number }

@Differentiable
struct OfUnmarked<Number: FloatingPoint> {
    var pair: UnmarkedPair<Number>
//      ^ error: 'UnmarkedPair' holds numbers and is not marked '@Differentiable'
}

struct Outer<Number: FloatingPoint> {
    @Differentiable
    struct Inside {
//         ^ error: tangents of structs in generic types are not supported
        var x: Number
    }
}

// Of generic structs.

@Differentiable
struct Together<A, B> {
    var a: A
    var b: B
}

@Differentiable
func ofUnfitArguments(_ both: Together<Double, String>) -> Double { both.a }
//   ^ error: 'ofUnfitArguments' has no parameter to differentiate by

@Differentiable
struct Growing<A> {
    var count = 1.0
    var rest: Together<A, [Double]>
//      ^ error: 'rest' of type 'Together<A, [Double]>' cannot have a part in tangents yet
    var other: A?
//      ^ error: 'other' of type 'A?' cannot have a part in tangents yet
}
