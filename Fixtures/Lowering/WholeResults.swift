// Functions without a derivative of their own, called by ones that have one.

func integersOf(_ a: Int, _ b: Int, _ x: Double) -> Double { x * Double(integers(a, b)) }
func comparisonsOf(_ x: Double, _ y: Double, _ n: Int) -> Double { comparisons(x, y, n) ? x : -x }
func closedRangeOf(_ n: Int, _ x: Double) -> Double { x * Double(closedRange(n)) }
func stridesOf(_ n: Int, _ k: Int, _ x: Double) -> Double { x * Double(strides(n, k)) }
func findOf(_ a: [Double], _ x: Double) -> Double { x * Double(find(a, x)) }
func histogramOf(_ x: [Double]) -> [Double] {
    var result: [Double] = []
    for n in histogram(x) { result.append(Double(n)) }
    return result
}
func factorialOf(_ n: Int, _ x: Double) -> Double { x * factorial(n) }
func isEvenOf(_ n: Int, _ x: Double) -> Double { isEven(n) ? x : 2 * x }
