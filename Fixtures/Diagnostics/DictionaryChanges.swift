// Changes of dictionaries that are not supported, and what is made like them.

import AutoDiff

@Differentiable
func twoKeys(_ x: Double) -> Double {
    var table = ["x": x]
    table["x", "y"] = x
//  ^ error: a dictionary is not subscripted like this
    return x
}

@Differentiable
func valueChange(_ x: Double) -> Double {
    var values = [x]
    values[0]! += 1
//  ^ error: an optional of this kind cannot be changed
    return values[0]
}

@Differentiable
func moved(_ x: Double) -> Double {
    var table = ["x": x]
    var values = [x, 2 * x]
    table["y"] = values.popLast()
//               ^ error: this optional value cannot be assigned here
    return values[0]
}

@Differentiable
func otherValue(_ x: Double, _ counts: [String: Int]) -> Double {
    var table = ["x": x]
    table["y"] = counts["y"]
//               ^ error: this optional value cannot be assigned here
    return x
}

@Differentiable
func keysJoined(_ table: [String: Double], _ x: Double) -> Double {
    return x * Double(table.keys.joined().count)
//                    ^ error: '.joined' of the keys of a dictionary is not supported
}

@Differentiable
func valuesSorted(_ table: [String: Double], _ x: Double) -> Double {
    return x * table.values.sorted()[0]
//             ^ error: '.sorted' of the values of a dictionary is not supported
}

@Differentiable
func wholeTable(_ x: Double) -> Double {
    return 2 * abs(["x": x])
//                 ^ error: this expression is not supported in differentiated code
}

@Differentiable
func partOfWhatMayBeThere(_ x: Double) -> Double {
    var table = ["a": (x, 2 * x)]
    table["a"].0 = 1
//  ^ error: a value of a dictionary need not be there
    return table["a"]!.1
}

@Differentiable
func elementOfWhatMayBeThere(_ x: Double) -> Double {
    var table = ["a": [x, 2 * x]]
    table["a"][0] = [1]
//  ^ error: a value of a dictionary need not be there
    return table["a"]![1]
}

@Differentiable
func swappedEntries(_ x: Double) -> Double {
    var table = ["a": x, "b": 2 * x]
    swap(&table["a"], &table["b"])
//        ^ error: a value of a dictionary need not be there
    return table["a"]!
}

@Differentiable
func lastOfValue(_ x: Double) -> Double {
    var table = ["a": [x, 2 * x]]
    return table["a"]!.removeLast()
//         ^ error: a value of a dictionary cannot be changed like this
}
