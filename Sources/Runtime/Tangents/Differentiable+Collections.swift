// Collections have the tangents of their elements: arrays by position, dictionaries by key.

extension Array: Differentiable where Element: Differentiable {
    public typealias TangentVector = [Element.TangentVector]

    @inlinable
    public var zeroTangentVector: TangentVector { map(\.zeroTangentVector) }

    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        precondition(x.count == y.count, "tangents of different counts, \(x.count) and \(y.count), cannot be added")
        return zip(x, y).map { Element.addingTangents($0, $1, scaledBy: factor) }
    }
}

extension ArraySlice: Differentiable where Element: Differentiable {
    /// Zero-based: the tangent of `slice[slice.startIndex]` is at index 0.
    public typealias TangentVector = [Element.TangentVector]

    @inlinable
    public var zeroTangentVector: TangentVector { map(\.zeroTangentVector) }

    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        [Element].addingTangents(x, y, scaledBy: factor)
    }
}

extension ContiguousArray: Differentiable where Element: Differentiable {
    public typealias TangentVector = [Element.TangentVector]

    @inlinable
    public var zeroTangentVector: TangentVector { map(\.zeroTangentVector) }

    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        [Element].addingTangents(x, y, scaledBy: factor)
    }
}

extension Dictionary: Differentiable where Value: Differentiable {
    public typealias TangentVector = [Key: Value.TangentVector]

    @inlinable
    public var zeroTangentVector: TangentVector { mapValues(\.zeroTangentVector) }

    /// A key that only one of the two has counts as zero in the other.
    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        x.merging(y.mapValues { Value.addingTangents($0.zeroTangentVector, $0, scaledBy: factor) }) {
            Value.addingTangents($0, $1, scaledBy: 1)
        }
    }
}

#if compiler(>=6.2)
    @available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *)
    extension InlineArray: Differentiable where Element: Differentiable, Element.TangentVector == Element {
        public typealias TangentVector = InlineArray<count, Element>

        @inlinable
        public var zeroTangentVector: TangentVector { InlineArray { self[$0].zeroTangentVector } }

        @inlinable
        public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
            InlineArray { Element.addingTangents(x[$0], y[$0], scaledBy: factor) }
        }
    }
#endif
