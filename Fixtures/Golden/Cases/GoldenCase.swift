// A golden derivative with a point to call it at. Arguments and results are laid out as one list of numbers each, so that one set of checks
// serves every signature.

public struct GoldenCase: Sendable {
    public typealias Function = @Sendable (_ x: [Double]) -> [Double]
    public typealias Pushforward = @Sendable (_ x: [Double], _ direction: [Double]) -> (value: [Double], tangent: [Double])
    public typealias Pullback = @Sendable (_ x: [Double], _ cotangent: [Double]) -> (value: [Double], cotangent: [Double])
    public typealias Gradient = @Sendable (_ x: [Double]) -> (value: Double, gradient: [Double])
    public typealias HessianProduct =
        @Sendable (_ x: [Double], _ direction: [Double]) -> (value: Double, gradient: [Double], product: [Double])

    public var name: String
    public var point: [Double]
    /// The relative precision of the function's arithmetic.
    public var precision: Double
    public var function: Function
    public var pushforward: Pushforward
    public var pullback: Pullback
    public var gradient: Gradient?
    public var hessianProduct: HessianProduct?

    init(
        _ name: String,
        at point: [Double],
        precision: Double = .ulpOfOne,
        _ function: @escaping Function,
        jvp pushforward: @escaping Pushforward,
        vjp pullback: @escaping Pullback,
        gradient: Gradient? = nil,
        hvp hessianProduct: HessianProduct? = nil
    ) {
        self.name = name
        self.point = point
        self.precision = precision
        self.function = function
        self.pushforward = pushforward
        self.pullback = pullback
        self.gradient = gradient
        self.hessianProduct = hessianProduct
    }

    public static var all: [GoldenCase] {
        scalars + algebra + control + conditions + arrays + storage + vectors + signatures + generics + genericStructs + genericTangents
            + protocols + rules + state + randomness + tangents + structs + extensions + collections + records
    }
}
