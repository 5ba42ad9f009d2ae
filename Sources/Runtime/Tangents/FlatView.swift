// A value as the vector of its numbers, which is what optimisers and solvers of equations take.

extension Differentiable {
    /// All differentiable numbers in order, depth first: of structs by their stored properties, of arrays by position, of dictionaries by
    /// the text of their keys. Numbers of less precision than `Double` are converted.
    ///
    /// A value and its tangents have the same numbers at the same places.
    @inlinable
    public var flattened: [Double] {
        var result: [Double] = []
        result.reserveCapacity(scalarCount)
        appendScalars(to: &result)
        return result
    }

    /// The value with the numbers of a flat view, and all else, such as the counts of arrays, from another value. Traps when `flattened` does
    /// not have as many numbers as `other.flattened`.
    @inlinable
    public init(flattened: [Double], like other: Self) {
        let count = other.scalarCount
        precondition(flattened.count == count, "a flat view of \(count) numbers was given \(flattened.count)")
        var scalars = FlatScalars(flattened)
        self.init(scalars: &scalars, like: other)
    }
}

/// The numbers of a flat view, from which values take theirs one after the other.
public struct FlatScalars: Sendable {
    @usableFromInline let scalars: [Double]
    @usableFromInline var position = 0

    @inlinable
    public init(_ scalars: [Double]) { self.scalars = scalars }

    /// Takes the next number.
    @inlinable
    public mutating func next() -> Double {
        precondition(position < scalars.count, "a flat view has fewer numbers than the value that it is for")
        defer { position += 1 }
        return scalars[position]
    }

    /// Takes the next few numbers.
    @inlinable
    public mutating func next(_ count: Int) -> ArraySlice<Double> {
        precondition(count <= scalars.count - position, "a flat view has fewer numbers than the value that it is for")
        defer { position += count }
        return scalars[position..<position + count]
    }
}
