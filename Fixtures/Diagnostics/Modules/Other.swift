// A module that declares some of the same names.

public struct Twin { public init() {} }

public func same(_ x: Double) -> Double { 2 * x }

import Library

extension Unmarked {
    public var doubled: Double { x + x }
}
