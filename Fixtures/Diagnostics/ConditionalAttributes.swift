// Attributes of stored properties under '#if'.

import AutoDiff

@Differentiable
struct Oscillator {
    #if FIXED_RATE
        @NoDerivative
    #endif
    var rate: Double
//      ^ error: '#if' among the attributes of a stored property is not supported
    var gain: Double
}
