import AdgenTransform
import Testing

/// What simplification knows of SIMD vectors, and what it must not take for granted of them.
@Suite struct VectorFoldingTests {
    private let vector = Vector(.double, 3)
    private var whole: Scalar { .vector(vector) }

    /// What a value that `content` computes comes to: the operation that defines it, or none where it is an operand.
    private func folded(_ content: (inout Builder, _ v: Value, _ x: Value) -> Value) -> (operation: Operation?, operands: [Value]) {
        var function = Function(name: "f")
        let v = function.addParameter(.scalar(whole), "v")
        let x = function.addParameter(.scalar(.double), "x")
        var builder = Builder(function)
        let result = content(&builder, v, x)
        let after = Checked.simplified(builder.finished(yielding: [result]))
        let yielded = after.body.yields[0]
        for statement in after.body.statements {
            if case .compute(yielded, let operation, let operands) = statement.kind { return (operation, operands) }
        }
        return (nil, [yielded])
    }

    @Test func lanesOfWhatIsMadeFromLanes() {
        let made = folded { builder, v, x in
            let made = builder.compute(.vector(.make, .vector(Vector(.double, 2))), [x, builder.floatingPoint(2, .double)])
            return builder.compute(.vector(.lane(0), .vector(Vector(.double, 2))), [made])
        }
        #expect(made.operation == nil)
        let replaced = folded { builder, v, x in
            let replaced = builder.compute(.vector(.replaceLane(1), whole), [builder.floatingPoint(3, whole), x])
            return builder.compute(.vector(.lane(2), whole), [replaced])
        }
        #expect(replaced.operation == .constant(.double(3)))
    }

    @Test func lanesThatAreNotKnownStay() {
        let other = folded { builder, v, x in
            let replaced = builder.compute(.vector(.replaceLane(1), whole), [v, x])
            return builder.compute(.vector(.lane(2), whole), [replaced])
        }
        #expect(other.operation == .vector(.lane(2), whole))
    }

    @Test func indicesThatAreThereBecomeNumbers() {
        let known = folded { builder, v, _ in builder.compute(.vector(.laneAt, whole), [v, builder.integer(2)]) }
        #expect(known.operation == .vector(.lane(2), whole))
        let missing = folded { builder, v, _ in builder.compute(.vector(.laneAt, whole), [v, builder.integer(3)]) }
        #expect(missing.operation == .vector(.laneAt, whole))
    }

    @Test func constantsAreTheSameInAllLanes() {
        let splat = folded { builder, _, _ in builder.compute(.vector(.splat, whole), [builder.floatingPoint(2, .double)]) }
        #expect(splat.operation == .constant(vector.constant(2)))
        let product = folded { builder, v, _ in builder.arithmetic(.multiply, v, builder.floatingPoint(1, whole)) }
        #expect(product.operation == nil)
        let mask = folded { builder, v, _ in
            let (one, two) = (builder.floatingPoint(1, whole), builder.floatingPoint(2, whole))
            let mask = builder.compute(.vector(.compare(.less), whole), [one, two])
            return builder.compute(.vector(.select, whole), [one, v, mask])
        }
        #expect(mask.operation == nil)
    }

    /// The negative of a vector is `0 - v`, whose zeros are positive.
    @Test func negativesOfVectorsAreNoSigns() {
        let twice = folded { builder, v, _ in builder.arithmetic(.negate, builder.arithmetic(.negate, v)) }
        #expect(twice.operation == .arithmetic(.negate, whole))
        let sum = folded { builder, v, _ in builder.arithmetic(.add, v, builder.arithmetic(.negate, v)) }
        #expect(sum.operation == .arithmetic(.add, whole))
        let product = folded { builder, v, _ in builder.arithmetic(.multiply, v, builder.floatingPoint(-1, whole)) }
        #expect(product.operation == .arithmetic(.multiply, whole))
    }
}
