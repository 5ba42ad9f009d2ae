// `~=`, ranges and assignments that the module declares anew.

func ~= (a: Int, b: Int) -> Bool { a > b }
func ..< (a: Int, b: Int) -> [Double] { [Double(a), Double(b)] }
func += (a: inout Double, b: Int) { a -= Double(b) }

func patterns(_ x: Double, _ n: Int) -> Double {
    switch n {
    case 3: return x
    default: return 2 * x
    }
}
func condition(_ x: Double, _ n: Int) -> Double {
    if case 3 = n { return x }
    return 2 * x
}
func boolPattern(_ x: Double, _ b: Bool) -> Double {
    switch b {
    case true: return x
    case false: return 2 * x
    }
}
func range(_ x: Double, _ n: Int) -> Double {
    var y = x
    for i in 0...n { y *= Double(i) }
    return y
}
func ownRange(_ x: Double, _ n: Int) -> Double {
    var y = x
    for i: Double in 0..<n { y *= i }
    return y
}
func assignment(_ x: Double) -> Double {
    var y = x
    y += 2.5
    return y
}
