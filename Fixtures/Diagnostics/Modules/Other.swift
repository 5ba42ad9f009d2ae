// A module that declares some of the same names.

public struct Twin { public init() {} }

public func same(_ x: Double) -> Double { 2 * x }
