// SIMD vectors of floating-point numbers are their own tangents.

extension SIMD where Self: Differentiable, TangentVector == Self, Scalar: BinaryFloatingPoint {
    @inlinable
    public var zeroTangentVector: Self { Self() }

    @inlinable
    public static func addingTangents(_ x: Self, _ y: Self, scaledBy factor: Double) -> Self {
        x + Scalar(factor) * y
    }

    @inlinable
    public static func addTangent(_ y: Self, to x: inout Self, scaledBy factor: Double) { x += Scalar(factor) * y }

    @inlinable
    public static func scaleTangent(_ x: inout Self, by factor: Double) { x *= Scalar(factor) }

    @inlinable
    public var scalarCount: Int { Self.scalarCount }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) {
        for lane in indices { flattened.append(Double(self[lane])) }
    }

    @inlinable
    public init(scalars: inout FlatScalars, like other: Self) {
        self.init()
        for lane in indices { self[lane] = Scalar(scalars.next()) }
    }
}

extension SIMD2: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD2<Scalar>
}

extension SIMD3: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD3<Scalar>
}

extension SIMD4: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD4<Scalar>
}

extension SIMD8: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD8<Scalar>
}

extension SIMD16: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD16<Scalar>
}

extension SIMD32: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD32<Scalar>
}

extension SIMD64: Differentiable where Scalar: BinaryFloatingPoint {
    public typealias TangentVector = SIMD64<Scalar>
}
