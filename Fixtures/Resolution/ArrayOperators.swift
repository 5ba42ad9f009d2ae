// Operators of the module on arrays.

func + (a: [Double], b: [Double]) -> [Double] { a }
func * (a: Double, b: [Double]) -> [Double] { b }
func * (a: [Double], b: [Double]) -> Double { a[0] * b[0] }
prefix func - (a: [Double]) -> [Double] { a }

func sum(_ a: [Double], _ b: [Double]) -> Double { (a + b)[0] }
func sumWithLiteral(_ a: [Double], _ x: Double) -> Double { (a + [x])[0] }
func sumOfLiterals(_ x: Double) -> Double { ([1, x] + [x])[0] }
func sumOfFloats(_ a: [Float], _ b: [Float]) -> Float { (a + b)[0] }
func sumOfNumbers(_ x: Double) -> Double { x + 2 }
func scaled(_ a: [Double], _ x: Double) -> Double { (x * a)[0] + (2 * a)[0] }
func dot(_ a: [Double], _ b: [Double]) -> Double { a * b }
func product(_ x: Double) -> Double { 2 * x * 3 }
func negative(_ a: [Double], _ x: Double) -> Double { (-a)[0] - -x }
