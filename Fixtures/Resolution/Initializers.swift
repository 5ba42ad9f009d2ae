// Initialisers that the module adds to number types, or declares anew.

extension Double {
    init(_ n: Int) { self = 42 }
    init(_ b: Bool) { self = b ? 1 : 0 }
}

extension Float {
    init(_ x: Double) { self = 7 }
}

extension Array where Element == Double {
    init(repeating x: Double, count n: Int) { self = [x] }
}

func conversion(_ x: Double, _ n: Int) -> Double { x * Double(n) }
func literal(_ x: Double) -> Double { x * Double(2) }
func truth(_ x: Double, _ b: Bool) -> Double { x * Double(b) }
func single(_ x: Double) -> Float { Float(x) }
func repetition(_ x: Double) -> [Double] { Array(repeating: x, count: 3) }
func whole(_ x: Double) -> Double { x * Double(Int(2.5)) }
