// Arguments find their parameters by position and label, whatever their types.

func place(_ x: Double = 1, _ n: Int = 2) -> Double { x * Double(n) }
func place(_ n: Int, k: Int = 3) -> Double { Double(n - k) }
func skip(_ x: Double, a: Int = 1, b: Int = 2) -> Double { x * Double(a - b) }
func skip(_ x: Double, b: Double) -> Double { x - b }
func middle(_ x: Double, _ a: Double = 2, _ b: Float = 3) -> Double { x * a * Double(b) }
func middle(_ x: Double, _ b: Float) -> Double { x - Double(b) }
func labels(x: Double, y: Double) -> Double { x - y }
func labels(y: Double, x: Double) -> Double { y * x }

func wholeFirst(_ x: Double, _ n: Int) -> Double { x * place(n) }
func literalFirst(_ x: Double) -> Double { x * place(3) }
func decimalFirst(_ x: Double) -> Double { x * place(2.5) + place(x, 3) + place() }
func skipped(_ x: Double, _ n: Int) -> Double { skip(x) + skip(x, a: n) + skip(x, a: 1, b: n) }
func skippedByType(_ x: Double, _ n: Int) -> Double { skip(x, b: n) + skip(x, b: x) }
func skippedByLiteral(_ x: Double) -> Double { skip(x, b: 4) }
func inTheMiddle(_ x: Double, _ y: Float) -> Double { middle(x, y) + middle(x, 2.5) + middle(x, 2.5, y) }
func byLabels(_ x: Double, _ y: Double) -> Double { labels(x: x, y: y) + labels(y: x, x: y) }
