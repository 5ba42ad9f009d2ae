// The door of this module: each kernel with its derivative, or nil where the toolchain comes without '_Differentiation'.

public typealias Pair = (primal: () -> Double, derivative: () -> Double)

public enum BuiltIn {
    public static func scalarLoop(_ x: Double, count: Int) -> Pair? {
        #if canImport(_Differentiation)
            ({ euler(x, count: count) }, { eulerGradient(x, count: count) })
        #else
            nil
        #endif
    }

    public static func branchLoop(_ x: Double, count: Int) -> Pair? {
        #if canImport(_Differentiation)
            ({ branching(x, count: count) }, { branchingGradient(x, count: count) })
        #else
            nil
        #endif
    }

    public static func newton(_ x: Double) -> Pair? {
        #if canImport(_Differentiation)
            ({ squareRoot(x) }, { squareRootGradient(x) })
        #else
            nil
        #endif
    }

    public static func rungeKutta(_ growth: Double, _ predation: Double, _ death: Double, steps: Int) -> Pair? {
        #if canImport(_Differentiation)
            (
                { lotkaVolterra(growth, predation, death, steps: steps) },
                { lotkaVolterraGradient(growth, predation, death, steps: steps).0 }
            )
        #else
            nil
        #endif
    }

    public static func dot(_ a: [Double], _ b: [Double]) -> Pair? {
        #if canImport(_Differentiation)
            ({ scalarProduct(a, b) }, { scalarProductGradient(a, b).1[0] })
        #else
            nil
        #endif
    }

    public static func matrixVector(_ matrix: [Double], _ x: [Double]) -> Pair? {
        #if canImport(_Differentiation)
            ({ squaredLength(matrix, x) }, { squaredLengthGradient(matrix, x).1[0] })
        #else
            nil
        #endif
    }
}
