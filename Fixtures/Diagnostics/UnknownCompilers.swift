// Text for compilers that adgen does not know, under '#if'.

import AutoDiff

@Differentiable
func newSyntax(_ x: Double) -> Double {
    #if compiler(>=6.9)
        raise x to 2
//      ^ error: this could not be read as Swift
    #endif
    return x * x
}

@Differentiable
func newPattern(_ x: Double, _ n: Int) -> Double {
    switch n {
    #if compiler(>=6.9)
        case 0 to 2: return 0
//      ^ error: the case could not be read
    #endif
    default: return x
    }
}
