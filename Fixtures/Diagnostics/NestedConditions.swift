// Statements under more '#if' than anybody writes.

import AutoDiff

@Differentiable
func total(_ a: [Double]) -> Double {
    var sum = 0.0
    for x in a {
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
#if true
//^ error: '#if' is nested too deeply here
#if true
        sum += x
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
#endif
    }
    return sum
}
