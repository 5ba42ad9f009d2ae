// Derivatives by hand of members of protocols.

import AutoDiff

protocol Activation {
    func value(_ x: Double) -> Double
}

extension Activation {
    static func softened(_ x: Double) -> Double { x / 2 }
}

@Derivative(of: "Activation.softened(_:)")
func softenedPartial(_ x: Double) -> Double { 0.5 }
//   ^ error: rules of members of protocols are not supported
