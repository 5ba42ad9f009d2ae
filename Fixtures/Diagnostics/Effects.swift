// Functions that throw or wait.

import AutoDiff

@Differentiable
func throwing(_ x: Double) throws -> Double { x }
//                         ^ error: throwing functions are not supported yet

@Differentiable
func waiting(_ x: Double) async -> Double { x }
//                        ^ error: an 'async' function cannot be differentiated

func risky(_ x: Double) throws -> Double { x }

@Differentiable
func attempt(_ x: Double) -> Double { try! risky(x) }
//                                    ^ error: 'try' is not supported yet

@Differentiable
func catching(_ x: Double) -> Double {
    do {
        return try risky(x)
    } catch {
//    ^ error: 'catch' is not supported yet
        return 0
    }
}
