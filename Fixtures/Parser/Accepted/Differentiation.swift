@differentiable(reverse) func a(_ x: Float) -> Float { x }
@differentiable(reverse, wrt: (self, x, 1)) func b(_ x: Float, _ y: Float) -> Float { x }
@differentiable(reverse, wrt: x where T: Differentiable, T.TangentVector == Float)
func c<T>(_ x: T) -> T { x }
@derivative(of: a, wrt: x) func da(_ x: Float) -> (value: Float, pullback: (Float) -> Float) { (x, { $0 }) }
@derivative(of: Value.b(_:).get)
@derivative(of: Module.Outer<T>.subscript(_:x:).set, wrt: (self, 0)) func db() {}
@derivative(of: +, wrt: (x, y)) @derivative(of: Swift.Float.*) func dc() {}
@transpose(of: c(_:), wrt: 0) @transpose(of: Type.init(_:), wrt: (self, 1)) func dd() {}
let f: @differentiable(reverse) (Float, @noDerivative Float) -> Float = g
let l: @differentiable(_linear) (Float) -> Float = g
struct S { @noDerivative var x: Float }
