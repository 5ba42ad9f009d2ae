import Foundation
@testable import struct Module.Inner

@Differentiable(.reverse, wrt: "q", "k")
public func energy(_ q: [Double], stiffness k: Double = 1.5e-3) rethrows -> Double { q[0] * k }

func generic<T: P & Q, each U>(_ values: repeat each U, to x: inout T?, rest: Int...) async throws(E) -> (T, last: Int)
where T.Element == [String: Int], T: ~Copyable {
    nil
}

func <<T>(lhs: T, rhs: T) -> Bool { false }
prefix func -(x: Vector) -> Vector { x }
infix operator +++: AdditionPrecedence
precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right assignment: true }
macro stringify<T>(_ value: T) -> (T, String) = #externalMacro(module: "M", type: "S")
