// An optional has an optional tangent; `nil` stands for the zero of whatever shape is there.

extension Optional: Differentiable where Wrapped: Differentiable {
    public typealias TangentVector = Wrapped.TangentVector?

    @inlinable
    public var zeroTangentVector: TangentVector { map(\.zeroTangentVector) }

    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        guard let y else { return x }
        return .some(Wrapped.addingTangents(x ?? y.zeroTangentVector, y, scaledBy: factor))
    }

    @inlinable
    public var scalarCount: Int { self?.scalarCount ?? 0 }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) { self?.appendScalars(to: &flattened) }

    @inlinable
    public init(scalars: inout FlatScalars, like other: Wrapped?) {
        self = other.map { Wrapped(scalars: &scalars, like: $0) }
    }
}
