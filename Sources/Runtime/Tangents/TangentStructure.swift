// The tangents of structs. What is written for a marked struct is what differs from one to the other; this is what all of them have.

/// The tangents of a struct that is marked `@Differentiable`: the tangents of its stored properties under their names.
///
/// They are added and scaled property by property, arrays element by element. `zero` has empty arrays, which stand for zeros of any count.
public protocol TangentStructure: Differentiable, AdditiveArithmetic where TangentVector == Self {
    /// `self += factor * other`. Traps when the counts of arrays differ.
    mutating func add(_ other: Self, scaledBy factor: Double)

    /// `self *= factor`.
    mutating func scale(by factor: Double)
}

extension TangentStructure {
    @inlinable
    public static func + (left: Self, right: Self) -> Self { addingTangents(left, right, scaledBy: 1) }

    @inlinable
    public static func - (left: Self, right: Self) -> Self { addingTangents(left, right, scaledBy: -1) }

    @inlinable
    public static func += (left: inout Self, right: Self) { left.add(right, scaledBy: 1) }

    @inlinable
    public static func -= (left: inout Self, right: Self) { left.add(right, scaledBy: -1) }

    @inlinable
    public static prefix func - (tangent: Self) -> Self { -1 * tangent }

    @inlinable
    public static func * (factor: Double, tangent: Self) -> Self {
        var product = tangent
        product.scale(by: factor)
        return product
    }

    @inlinable
    public static func * (tangent: Self, factor: Double) -> Self { factor * tangent }

    @inlinable
    public static func *= (tangent: inout Self, factor: Double) { tangent.scale(by: factor) }
}

extension Differentiable where TangentVector: TangentStructure {
    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        var sum = x
        sum.add(y, scaledBy: factor)
        return sum
    }

    @inlinable
    public static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double) {
        x.add(y, scaledBy: factor)
    }

    @inlinable
    public static func scaleTangent(_ x: inout TangentVector, by factor: Double) { x.scale(by: factor) }
}
