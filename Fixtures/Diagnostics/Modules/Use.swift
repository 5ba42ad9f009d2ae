// What is refused of another module, and where. The other modules are `Library` and `Other`, in the files of these names.

import AutoDiff
import Foundation
import Library
import Other

@Differentiable
func hiddenParameter(_ h: Hidden) -> Double { h.shown }
//   ^ error: generated code cannot see 'secret' of 'Hidden', which is 'internal'

@Differentiable
func unmade(_ x: Double) -> Unmade { Unmade(length: x, angle: 1) }
//   ^ error: generated code cannot make a 'Unmade' of its stored properties

@Differentiable
func changedUnmade(_ u: inout Unmade) { u = Unmade(length: u.x, angle: u.y) }
//   ^ error: generated code cannot make a 'Unmade' of its stored properties

@Differentiable
func unmarked(_ u: Unmarked) -> Double { u.x }
//   ^ error: 'unmarked' has no parameter to differentiate by

@Differentiable
struct Holder {
    var x: Double
    var unmarked: Unmarked
//      ^ error: 'Unmarked' holds numbers and is not marked '@Differentiable'
}

@Differentiable
func twin(_ x: Double, _ t: Twin) -> Double {
    let other = Twin()
//              ^ error: 'Twin' is not known to adgen
    return x
}

@Differentiable
func ambiguous(_ x: Double) -> Double { same(x) }
//                                      ^ error: which of several functions 'same' is meant is not certain

@Differentiable
func ambiguousWithLibrary(_ x: Double) -> Double { hypot(x, 1) }
//                                                 ^ error: which of several functions 'hypot' is meant is not certain

@Differentiable
func internalFunction(_ x: Double) -> Double { invisible(x) }
//                                             ^ error: no function 'invisible' fits these arguments

@Differentiable
func itsOwn(_ x: Double) -> Double { readsItsOwn(x) + 1 }
//                                   ^ error: 'readsItsOwn' of the module 'Library' cannot be differentiated

@Differentiable
func itsOwnText(_ x: Double) -> Double { saysItsOwn(x) + 1 }
//                                       ^ error: 'saysItsOwn' of the module 'Library' cannot be differentiated

@Differentiable
func flags(_ x: Double) -> Double { dependsOnFlags(x) + 1 }
//                                  ^ error: 'dependsOnFlags' of the module 'Library' cannot be differentiated

@Differentiable
func unusableRule(_ x: Double) -> Double { ruled(x) + 1 }
//                                         ^ error: the rule for 'ruled' in another module cannot be used here

@Differentiable
func doubled(_ x: Double) -> Double { Unmarked(x: x).doubled }
//                                    ^ error: which of several properties 'doubled' is meant is not certain

@Differentiable
func conditionalRule(_ x: Double) -> Double { smoothed(x) + 1 }
//                                            ^ error: the rule for 'smoothed' in another module cannot be used here

@Differentiable
func conditionalConstant(_ x: Double) -> Double { x * Double(rate) }
//   ^ error: what this needs of 'Library' depends on '#if SLOW', whose flags are those of that target
