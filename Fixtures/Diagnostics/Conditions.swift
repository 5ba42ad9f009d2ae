// What conditions of `#if` leave without an answer.

import AutoDiff

// An error in one combination is an error, said once, however many combinations it is in.

@Differentiable
func wrongInOne(_ x: Double) -> Double {
    #if DEBUG
    let y = unknown(x)
//          ^ error: 'unknown' is not known to adgen
    #else
    let y = 2 * x
    #endif
    #if VERBOSE
    print(y)
    #endif
    return y
}

#if FAST
func helper(_ x: Double) -> Double { x }
#else
func helper(_ x: Double) -> Double { Double(Float(x).bitPattern) }
//                                          ^ error: '.bitPattern' of a 'Float' is not supported
#endif

@Differentiable
func calls(_ x: Double) -> Double { helper(x) }

@Differentiable
func callsToo(_ x: Double) -> Double { helper(2 * x) }

// What is there in no combination.

#if FAST
#if !FAST
func nowhere(_ x: Double) -> Double { x }
#endif
#endif

@Differentiable
func missesFunction(_ x: Double) -> Double { nowhere(x) }
//                                           ^ error: 'nowhere' is declared only under conditions of '#if' that do not hold here

#if os(Linux)
func onLinux(_ x: Double) -> Double { x }
#endif

#if os(macOS)
@Differentiable
func onOther(_ x: Double) -> Double { onLinux(x) }
//                                    ^ error: 'onLinux' is declared only under conditions of '#if' that do not hold here
#endif

@Differentiable
func stops(_ x: Double) -> Double {
    #error("not yet")
//  ^ error: the compiler stops at this '#error'
    return x
}

// Too much.

@Differentiable
func tooManyCombinations(_ x: Double) -> Double {
//   ^ error: 'tooManyCombinations' depends on more than 8 combinations of the conditions of '#if'
    var y = x
    #if A
    y *= 2
    #endif
    #if B
    y *= 3
    #endif
    #if C
    y *= 4
    #endif
    #if D
    y *= 5
    #endif
    return y
}

// An attribute alone.

#if DEBUG
@Differentiable
//^ error: '#if' around '@Differentiable' alone is not supported
#endif
func attributeAlone(_ x: Double) -> Double { x }

@Differentiable
func chained(_ x: Double) -> Double {
    let y = x
//          ^ error: '#if' in a chain of members is not supported
        #if DEBUG
        .squareRoot()
        #endif
    return y
}
