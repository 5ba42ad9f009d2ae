// What it takes for a type to have derivatives: a type for its tangents, and
// how these are made and combined when their shape is known only at run time.

/// A type whose values can be differentiated with respect to, or differentiated.
///
/// | type | `TangentVector` |
/// | --- | --- |
/// | `Double`, `Float`, `CGFloat`, `Float16`, `Float80` and `SIMDn` of them | the type itself |
/// | `[T]`, `ArraySlice<T>` (zero-based), `ContiguousArray<T>` | `[T.TangentVector]` |
/// | `InlineArray<n, T>` of a `T` that is its own tangent | the type itself |
/// | `[Key: T]` | `[Key: T.TangentVector]` |
/// | `T?` | `T.TangentVector?` |
/// | a tuple | the tuple of tangents (tuples take no conformances; generated code has them element by element) |
///
/// A tangent's tangent is of its own type, so that derivatives of any order have the same shape.
public protocol Differentiable {
    /// The type of directions in which a value can change, and of gradients with respect to it.
    associatedtype TangentVector: Differentiable where TangentVector.TangentVector == TangentVector

    /// The zero of this value's shape: as many elements, the same keys.
    var zeroTangentVector: TangentVector { get }

    /// `x + factor * y`. Traps when the counts differ.
    static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector
}

/// The zero tangent of the shape of `value`: as many elements, the same keys.
@inlinable
public func zeroTangent<Value: Differentiable>(like value: Value) -> Value.TangentVector {
    value.zeroTangentVector
}

/// `x + factor * y`, for tangents of any shape. Traps when the counts of arrays differ.
///
/// It is a function since `+` on arrays concatenates.
@inlinable
public func adding<Tangent: Differentiable>(_ x: Tangent, _ y: Tangent, scaledBy factor: Double = 1) -> Tangent
where Tangent.TangentVector == Tangent {
    Tangent.addingTangents(x, y, scaledBy: factor)
}
