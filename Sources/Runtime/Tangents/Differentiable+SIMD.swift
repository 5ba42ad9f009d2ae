// SIMD vectors of floating-point numbers are their own tangents.

extension SIMD where Self: Differentiable, TangentVector == Self, Scalar: BinaryFloatingPoint {
    @inlinable
    public var zeroTangentVector: Self { Self() }

    @inlinable
    public static func addingTangents(_ x: Self, _ y: Self, scaledBy factor: Double) -> Self {
        x + Scalar(factor) * y
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
