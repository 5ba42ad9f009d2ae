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
/// | a struct marked `@Differentiable` | a struct `TangentVector` in it, which is written; see ``TangentStructure`` |
/// | a tuple | the tuple of tangents (tuples take no conformances; generated code has them element by element) |
///
/// A tangent's tangent is of its own type, so that derivatives of any order have the same shape.
///
/// An empty array of tangents stands for zeros of any count, as it does in the `zero` of a struct's tangents, which knows no counts. Arrays of
/// other counts are not added.
public protocol Differentiable {
    /// The type of directions in which a value can change, and of gradients with respect to it.
    associatedtype TangentVector: Differentiable where TangentVector.TangentVector == TangentVector

    /// The zero of this value's shape: as many elements, the same keys.
    var zeroTangentVector: TangentVector { get }

    /// `x + factor * y`. Traps when the counts differ.
    static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector

    /// `x += factor * y`. Traps when the counts differ.
    static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double)

    /// `x *= factor`.
    static func scaleTangent(_ x: inout TangentVector, by factor: Double)

    /// How many numbers the flat view has.
    var scalarCount: Int { get }

    /// Appends the numbers of the flat view, in order.
    func appendScalars(to flattened: inout [Double])

    /// The value with the next numbers of a flat view, and all that is no such number from another value.
    init(scalars: inout FlatScalars, like other: Self)
}

extension Differentiable {
    @inlinable
    public static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double) {
        x = addingTangents(x, y, scaledBy: factor)
    }

    @inlinable
    public static func scaleTangent(_ x: inout TangentVector, by factor: Double) {
        x = addingTangents(x.zeroTangentVector, x, scaledBy: factor)
    }
}

/// The zero tangent of the shape of `value`: as many elements, the same keys.
@inlinable
public func zeroTangent<Value: Differentiable>(like value: Value) -> Value.TangentVector {
    value.zeroTangentVector
}

/// `x + factor * y`, for tangents of any shape. Traps when the counts of arrays differ, but for empty ones, which stand for zeros.
///
/// It is a function since `+` on arrays concatenates.
@inlinable
public func adding<Tangent: Differentiable>(_ x: Tangent, _ y: Tangent, scaledBy factor: Double = 1) -> Tangent
where Tangent.TangentVector == Tangent {
    Tangent.addingTangents(x, y, scaledBy: factor)
}

/// `x += factor * y`, for tangents of any shape, in place. Traps when the counts of arrays differ, but for empty ones, which stand for zeros.
@inlinable
public func add<Tangent: Differentiable>(_ y: Tangent, to x: inout Tangent, scaledBy factor: Double = 1)
where Tangent.TangentVector == Tangent {
    Tangent.addTangent(y, to: &x, scaledBy: factor)
}

/// `x *= factor`, for tangents of any shape, in place.
@inlinable
public func scale<Tangent: Differentiable>(_ x: inout Tangent, by factor: Double) where Tangent.TangentVector == Tangent {
    Tangent.scaleTangent(&x, by: factor)
}
