import AdgenIR

/// Lanes of SIMD vectors as places. A vector is one value, so that a new value of a lane is a new vector.
extension Writer {
    /// Which lane: one that is there for certain, or what an index says.
    enum LaneIndex {
        case number(Int)
        case value(Value)
    }

    mutating func evaluate(_ index: TypedExpression, in type: Scalar) -> LaneIndex {
        Checker.knownLane(index, of: type).map { .number($0) } ?? .value(scalar(index))
    }

    mutating func lane(_ index: LaneIndex, of vector: Value, _ type: Scalar) -> Value {
        switch index {
        case .number(let number): builder.compute(.vector(.lane(number), type), [vector])
        case .value(let index): builder.compute(.vector(.laneAt, type), [vector, index])
        }
    }

    /// Gives the vector at a place a lane of that value.
    mutating func write(_ value: Value, to index: LaneIndex, of vector: EvaluatedPlace, _ type: Scalar) {
        let place = found(vector)
        let name = if case .variable(let variable) = place { variables[variable].name } else { "t" }
        let new = read(place).map { old in
            switch index {
            case .number(let number): builder.compute(.vector(.replaceLane(number), type), [old, value], name: name)
            case .value(let index): builder.compute(.vector(.replaceLaneAt, type), [old, index, value], name: name)
            }
        }
        write(new, to: place.seen)
    }
}
