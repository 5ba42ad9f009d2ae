// Declarations that written code would mean in place of the standard library's.
import AutoDiff

func + (a: Double, b: Double) -> Double { a - b }
//   ^ error: derivatives cannot be written beside a '+' of 'Double' that is not the standard library's

extension Int {
    static func &+ (a: Int, b: Int) -> Int { a }
//              ^ error: derivatives cannot be written beside a '&+' of 'Int' that is not the standard library's
}

extension Float {
    static func - (a: Self, b: Self) -> Self { a }
//              ^ error: derivatives cannot be written beside a '-' of 'Float' that is not the standard library's
}

extension SIMD2 where Scalar == Double {
    static func * (a: Self, b: Self) -> Self { a }
//              ^ error: derivatives cannot be written beside a '*' of 'SIMD2<Double>' that is not the standard library's
    static func + (a: Self, n: Int) -> Self { a }
}

func / (a: SIMD4<Float>, b: Float) -> SIMD4<Float> { a }
//   ^ error: derivatives cannot be written beside a '/' of 'SIMD4<Float>' that is not the standard library's

extension Double {
    func squareRoot() -> Double { self }
//       ^ error: derivatives cannot be written beside a 'squareRoot' of 'Double' that is not the standard library's
    fileprivate var magnitude: Double { self }
    func rounded(_ digits: Int) -> Double { self }
    init(_ numbers: [String: Double]) { self = 0 }
    init(_ n: Int) { self = 0 }
//  ^ error: derivatives cannot be written beside a 'init' of 'Double' that is not the standard library's
}

extension Array {
    var count: Int { 0 }
//      ^ error: derivatives cannot be written beside a 'count' of 'Array' that is not the standard library's
}

extension FloatingPoint {
    func rounded(_ rule: FloatingPointRoundingRule) -> Self { self }
//       ^ error: derivatives cannot be written beside a 'rounded' of 'FloatingPoint' that is not the standard library's
}

private func * (a: Double, b: Double) -> Double { a }

func + (a: Double, b: Int) -> Double { a }

struct Bool {}
//     ^ error: derivatives cannot be written beside a type 'Bool' that is not the standard library's

enum Other {
    struct Float {}
}

@Differentiable
func cube(_ x: Double) -> Double {
    let square = x * x
    return square / x
}
