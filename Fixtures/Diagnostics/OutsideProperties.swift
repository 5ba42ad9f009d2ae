// Properties that are set outside of the function, and cannot be.

import AutoDiff

struct Settings {
    var rate = 0.1
    var isSlow: Bool {
        get { rate < 0.01 }
        set { rate = newValue ? 0.001 : 0.1 }
    }
}

nonisolated(unsafe) var settings = Settings()

@Differentiable
func slowly(_ x: Double) -> Double {
    settings.isSlow = true
//  ^ error: 'isSlow' of a value of type 'Settings' cannot be set where that stands
    return x
}

final class Tally {
    var count = [1, 2, 3].map { $0 * 2 }.count
}

@Differentiable
func counted(_ x: Double, _ tally: Tally) -> Double {
    tally.count = 4
//  ^ error: the type of '.count' is not certain
    return x
}
