// What is added to arrays of some elements is not there for others.

extension [Double] {
    subscript(row: Int, column: Int) -> Double { self[row * 2 + column] }
    var size: Double { Double(count) }
}

extension Array where Element == Int {
    subscript(i: Int) -> Float { 1 }
    var count: Double { 0.5 }
}

func floats(_ a: [Float]) -> Float { a[0] * a[1] * Float(a.count) }
func doubles(_ a: [Double]) -> Double { a[0] * Double(a.count) }
func rows(_ a: [[Double]]) -> Double { a[0][1] }
