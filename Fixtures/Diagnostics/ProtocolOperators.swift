// Operators that protocols demand of numbers.

import AutoDiff

infix operator |: AssignmentPrecedence

protocol Flags {
    static func | (flags: inout Self, other: Self) -> Self
    var count: Double { get }
}

extension Int: Flags {
    var count: Double { 1 }
}

@Differentiable
func united<F: Flags>(_ flags: F, _ x: Double) -> Double {
    var all = flags
    all | flags
//  ^ error: 'inout' arguments are not supported here
    return all.count * x
}
