// Members of types beside what is declared outside of them.

import Foundation

func half(_ x: Double) -> Double { x / 2 }
func third(_ x: Double) -> Double { x / 3 }
let scale = 2.0
let shift = 3.0

enum Outer {
    static let scale = 5.0
    static func half(_ x: Double) -> Double { x / 4 }
    static func max(_ x: Double, _ y: Double) -> Double { x - y }
    static func sin(_ x: Double) -> Double { x }
    static func own(_ x: Double) -> Double { half(x) * scale + shift + third(x) }
    static func library(_ x: Double) -> Double { sin(x) + cos(x) + max(x, 1) }
    static func qualified(_ x: Double) -> Double { Inner.half(x) + Self.half(x) + Outer.half(x) }

    enum Inner {
        static let shift = 7.0
        static func half(_ x: Double) -> Double { x / 8 }
        static func own(_ x: Double) -> Double { half(x) * scale + shift + third(x) + sin(x) }
    }
}

enum Foundation2 {
    static func cos(_ x: Double) -> Double { x }
}

struct Instance {
    var half = 1.0
    func third(_ x: Double) -> Double { x }
    static func call(_ x: Double) -> Double { x * shift }
}

func fromOutside(_ x: Double) -> Double { half(x) * scale + Outer.half(x) * Outer.scale + Outer.Inner.half(x) }
func inOuter(_ x: Double) -> Double { Outer.own(x) }
func inOuterLibrary(_ x: Double) -> Double { Outer.library(x) }
func inOuterQualified(_ x: Double) -> Double { Outer.qualified(x) }
func inInner(_ x: Double) -> Double { Outer.Inner.own(x) + Outer.Inner.shift }
func inInstance(_ x: Double) -> Double { Instance.call(x) }
func librarysOwn(_ x: Double) -> Double { sin(x) + Foundation2.cos(x) + cos(x) + Swift.max(x, 1) + max(x, 2) }
