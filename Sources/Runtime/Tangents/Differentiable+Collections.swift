// Collections have the tangents of their elements: arrays by position, dictionaries by key.

extension Array: Differentiable where Element: Differentiable {
    public typealias TangentVector = [Element.TangentVector]

    @inlinable
    public var zeroTangentVector: TangentVector { map(\.zeroTangentVector) }

    @inlinable
    public static func addingTangents(_ x: TangentVector, _ y: TangentVector, scaledBy factor: Double) -> TangentVector {
        var sum = x
        addTangent(y, to: &sum, scaledBy: factor)
        return sum
    }

    @inlinable
    public static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double) {
        if y.isEmpty { return }
        if x.isEmpty {
            x = y
            return scaleTangent(&x, by: factor)
        }
        precondition(x.count == y.count, "tangents of different counts, \(x.count) and \(y.count), cannot be added")
        for index in x.indices { Element.addTangent(y[index], to: &x[index], scaledBy: factor) }
    }

    @inlinable
    public static func scaleTangent(_ x: inout TangentVector, by factor: Double) {
        for index in x.indices { Element.scaleTangent(&x[index], by: factor) }
    }

    @inlinable
    public var scalarCount: Int { reduce(0) { $0 + $1.scalarCount } }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) {
        for element in self { element.appendScalars(to: &flattened) }
    }

    @inlinable
    public init(scalars: inout FlatScalars, like other: [Element]) {
        self = other.map { Element(scalars: &scalars, like: $0) }
    }
}

/// Numbers are taken together.
extension [Double] {
    @inlinable
    public var scalarCount: Int { count }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) { flattened.append(contentsOf: self) }

    @inlinable
    public init(scalars: inout FlatScalars, like other: [Double]) { self.init(scalars.next(other.count)) }
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

    @inlinable
    public static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double) {
        [Element].addTangent(y, to: &x, scaledBy: factor)
    }

    @inlinable
    public static func scaleTangent(_ x: inout TangentVector, by factor: Double) { [Element].scaleTangent(&x, by: factor) }

    @inlinable
    public var scalarCount: Int { reduce(0) { $0 + $1.scalarCount } }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) {
        for element in self { element.appendScalars(to: &flattened) }
    }

    @inlinable
    public init(scalars: inout FlatScalars, like other: Self) {
        self = other
        for index in indices { self[index] = Element(scalars: &scalars, like: other[index]) }
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

    @inlinable
    public static func addTangent(_ y: TangentVector, to x: inout TangentVector, scaledBy factor: Double) {
        [Element].addTangent(y, to: &x, scaledBy: factor)
    }

    @inlinable
    public static func scaleTangent(_ x: inout TangentVector, by factor: Double) { [Element].scaleTangent(&x, by: factor) }

    @inlinable
    public var scalarCount: Int { reduce(0) { $0 + $1.scalarCount } }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) {
        for element in self { element.appendScalars(to: &flattened) }
    }

    @inlinable
    public init(scalars: inout FlatScalars, like other: Self) {
        self = other
        for index in indices { self[index] = Element(scalars: &scalars, like: other[index]) }
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

    @inlinable
    public var scalarCount: Int { values.reduce(0) { $0 + $1.scalarCount } }

    @inlinable
    public func appendScalars(to flattened: inout [Double]) {
        for key in orderedKeys { self[key]?.appendScalars(to: &flattened) }
    }

    @inlinable
    public init(scalars: inout FlatScalars, like other: [Key: Value]) {
        self = other
        for key in other.orderedKeys { self[key] = other[key].map { Value(scalars: &scalars, like: $0) } }
    }

    /// Keys have no order: their descriptions give them one, the same in a value and in its tangent.
    @usableFromInline var orderedKeys: [Key] {
        keys.map { (text: String(reflecting: $0), key: $0) }.sorted { $0.text < $1.text }.map(\.key)
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

        @inlinable
        public var scalarCount: Int { indices.reduce(0) { $0 + self[$1].scalarCount } }

        @inlinable
        public func appendScalars(to flattened: inout [Double]) {
            for index in indices { self[index].appendScalars(to: &flattened) }
        }

        @inlinable
        public init(scalars: inout FlatScalars, like other: Self) {
            self = other
            for index in indices { self[index] = Element(scalars: &scalars, like: other[index]) }
        }
    }
#endif
