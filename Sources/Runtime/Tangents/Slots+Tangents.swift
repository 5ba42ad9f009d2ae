// The tangents of the values of a dictionary.

extension Slots {
    /// The tangents of values, each at its value's position: zero where the tangent lacks a key. The tangent has no keys but those of the value.
    @inlinable
    public func arranged<Value: Differentiable>(_ tangent: [Key: Value.TangentVector], like values: [Value]) -> [Value.TangentVector] {
        var arranged = values.map(\.zeroTangentVector)
        for (key, part) in tangent {
            guard let position = positions[key] else { preconditionFailure("a tangent has the key '\(key)', which its value lacks") }
            arranged[position] = part
        }
        return arranged
    }
}
