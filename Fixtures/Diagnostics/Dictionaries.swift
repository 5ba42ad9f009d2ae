// Dictionaries.

import AutoDiff

@Differentiable
func numbersAsKeys(_ d: [Double: Double]) -> Double { d[1]! }
//   ^ error: 'numbersAsKeys' has no parameter to differentiate by

@Differentiable
func nested(_ d: [String: [Int: Double]]) -> Double { 0 }
//   ^ error: 'nested' has no parameter to differentiate by

@Differentiable
func inArrays(_ d: [[String: Double]]) -> Double { 0 }
//   ^ error: 'inArrays' has no parameter to differentiate by

enum Level: Hashable {
    case high(Int)
}

@Differentiable
func data(_ d: [String: Level]) -> Double { 0 }
//   ^ error: 'data' has no parameter to differentiate by

@Differentiable
func ofTuples(_ d: [String: (Double, Double)]) -> Double { d["a"]!.0 }
//   ^ error: '[String: (Double, Double)]' is supported inside of differentiated code only

@Differentiable
func optionalValues(_ d: [String: Double]) -> Double {
    let a = d["a"]
//          ^ error: a value of a dictionary is optional, which is not supported here
    let b = d.filter { $0.value > 0 }
//          ^ error: '.filter' of a dictionary is not supported
    let c = d.values
//          ^ error: '.values' of a dictionary is not supported here
    let e = d.values.max() ?? 0
//          ^ error: optionals are not supported yet
    return 0
}

@Differentiable
func changes(_ d: [String: Double]) -> Double {
    var e = d
    e["a"]? += 1
//  ^ error: what need not be there cannot be changed by '?'
    e.merge(d) { $0 + $1 }
//  ^ error: '.merge' of a dictionary is not supported
    e["a"]!.round()
    let f = [String: Double](uniqueKeysWithValues: d)
//          ^ error: this way to make a dictionary is not supported yet
    return e["a"]!
}

@Differentiable
func ofNumbers(_ x: Double) -> Double {
    var d: [Double: Double] = [:]
    d[x] = x
//  ^ error: this is of type '[Double: Double]', whose keys hold numbers that have a derivative
    return x
}
