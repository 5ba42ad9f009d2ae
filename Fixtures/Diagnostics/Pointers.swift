// What pointers point to has no tangent.

import AutoDiff

@Differentiable(wrt: "values")
//                   ^ error: 'values' is of type 'UnsafePointer', and what it points to has no tangent
func named(_ x: Double, _ values: UnsafePointer<Double>) -> Double { x * values[0] }

@Differentiable
//^ error: there is no parameter of a differentiable type
func alone(_ values: UnsafeMutableBufferPointer<Double>) -> Double { values[0] }

@Differentiable
func result(_ x: [Double]) -> UnsafePointer<Double> { UnsafePointer(x) }
//                            ^ error: the result is of type 'UnsafePointer', and what it points to has no tangent

@Differentiable
func span(_ x: Double, _ values: Span<Double>) -> Double { x * values[0] }
//                               ^ error: 'values' is of type 'Span', which generated code cannot hand on

func bump(_ x: inout Double) { x += 1 }

@Differentiable
func handedOn(_ x: Double, _ values: UnsafeMutablePointer<Double>) -> Double {
    bump(&values[0])
//        ^ error: 'values[0]' cannot be changed here: a value that a derivative depends on might be left in it
    bump(&values.pointee)
//        ^ error: 'values.pointee' cannot be changed here: a value that a derivative depends on might be left in it
    return x
}

@Differentiable
func bytes(_ x: Double, _ memory: UnsafeRawPointer) -> Double { x * memory.load(as: Double.self) }
//                                                                  ^ error: '.load' of a value of type 'UnsafeRawPointer' is not supported

@Differentiable
func borrowed(_ x: [Double]) -> Double { x.withUnsafeBufferPointer { $0[0] } }
//                                       ^ error: what a pointer points to has no tangent
