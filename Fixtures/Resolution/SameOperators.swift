// Operators of the module on the very operands of the standard library's.

func == (a: Double, b: Double) -> Bool { a < b }

func equality(_ x: Double, _ y: Double) -> Double { x == y ? x : y }
func equalityOfWholes(_ x: Double, _ n: Int) -> Double { n == 2 ? x : 1 }
func equalityOfLiterals(_ x: Double) -> Double { 1 == 2 ? x : 1 }
func inequality(_ x: Double, _ y: Double) -> Double { x != y ? x : y }
func cases(_ x: Double) -> Double {
    switch x {
    case 1: return 2
    default: return x
    }
}
