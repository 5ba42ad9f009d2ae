// Members that types have from protocols and superclasses hide what stands further out, and members of the types themselves hide them.

import Foundation

func scale(_ x: Double) -> Double { 5 * x }
func shift(_ x: Double) -> Double { x + 5 }
let factor = 7.0
let offset = 8.0

protocol Scaled {
    static func shift(_ x: Double) -> Double
}

extension Scaled {
    static func scale(_ x: Double) -> Double { 2 * x }
    static func sin(_ x: Double) -> Double { x }
    static var factor: Double { 3 }
}

protocol Refined: Scaled {}

enum Meter: Scaled {
    static func shift(_ x: Double) -> Double { x + 1 }
    static func calls(_ x: Double) -> Double { scale(x) }
    static func reads(_ x: Double) -> Double { x * factor }
    static func own(_ x: Double) -> Double { shift(x) + offset }
    static func library(_ x: Double) -> Double { sin(x) }
}

enum Inch: Refined {
    static func shift(_ x: Double) -> Double { x + 2 }
    static func calls(_ x: Double) -> Double { scale(x) }
    static func scale(_ x: Double) -> Double { 12 * x }
}

enum Around: Scaled {
    static func shift(_ x: Double) -> Double { x }

    enum Inside {
        static func calls(_ x: Double) -> Double { scale(x) }
        static func other(_ x: Double) -> Double { shift(x) * offset }
    }
}

class Base {
    static func scale(_ x: Double) -> Double { 9 * x }
}

final class Derived: Base {
    static func calls(_ x: Double) -> Double { scale(x) }
    static func other(_ x: Double) -> Double { shift(x) }
}

typealias Alias = Again
typealias Again = Inch

let (left, right) = (2.0, 3.0)

func callsInherited(_ x: Double) -> Double { Meter.calls(x) }
func readsInherited(_ x: Double) -> Double { Meter.reads(x) }
func callsOwn(_ x: Double) -> Double { Meter.own(x) }
func callsLibrary(_ x: Double) -> Double { Meter.library(x) }
func callsOwnBeforeInherited(_ x: Double) -> Double { Inch.calls(x) }
func callsInheritedAround(_ x: Double) -> Double { Around.Inside.calls(x) }
func callsOwnAround(_ x: Double) -> Double { Around.Inside.other(x) }
func callsOfSuperclass(_ x: Double) -> Double { Derived.calls(x) }
func callsGlobal(_ x: Double) -> Double { Derived.other(x) }
func callsQualified(_ x: Double) -> Double { Meter.scale(x) }
func callsThroughAlias(_ x: Double) -> Double { Alias.scale(x) }
func readsPart(_ x: Double) -> Double { x * left }
