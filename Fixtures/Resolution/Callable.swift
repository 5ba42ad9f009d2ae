// Values that are called.

struct Line {
    var slope: Double
    func callAsFunction(_ x: Double) -> Double { slope * x }
    func callAsFunction(at x: Double, plus y: Double) -> Double { self(x) + y }
}

struct Pair {
    var line: Line
    func twice(_ x: Double) -> Double { line(x) + self.line(at: x, plus: 1) }
}

let unit = Line(slope: 1)

func local(_ x: Double, _ line: Line) -> Double { line(x) }
func property(_ x: Double, _ pair: Pair) -> Double { pair.line(at: x, plus: 2) }
func element(_ x: Double, _ lines: [Line]) -> Double { lines[0](x) }
func made(_ x: Double) -> Double { Line(slope: x)(2) }
func global(_ x: Double) -> Double { unit(x) }
func viaMethod(_ x: Double, _ pair: Pair) -> Double { pair.twice(x) }
