import AdgenIR

/// Masks are stored as vectors of ones and zeros, since storage is for types whose bytes may be copied, which masks are not.
extension Scalar {
    /// The type as which values of this type are stored.
    var stored: Scalar {
        if case .mask(let vector) = self { .vector(vector) } else { self }
    }
}

extension Builder {
    /// What is stored of a value.
    mutating func stored(_ value: Value) -> Value {
        guard case .scalar(.mask(let vector)) = type(of: value) else { return value }
        let operands = [floatingPoint(0, .vector(vector)), floatingPoint(1, .vector(vector)), value]
        return compute(.vector(.select, .vector(vector)), operands)
    }

    /// Defines a value by what has been stored of it, which `fetch` gives.
    mutating func restore(_ result: Value, _ fetch: (Value, inout Builder) -> Void) {
        guard case .scalar(.mask(let vector)) = type(of: result) else { return fetch(result, &self) }
        let stored = makeValue(.scalar(.vector(vector)), "t")
        fetch(stored, &self)
        let zero = floatingPoint(0, .vector(vector))
        emit(.compute(result, .vector(.compare(.notEqual), .vector(vector)), [stored, zero]))
    }
}
