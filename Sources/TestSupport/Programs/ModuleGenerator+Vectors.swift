import AdgenTransform

/// SIMD vectors and masks. A program has vectors of one type, if it has any.
extension ModuleGenerator {
    // MARK: Operands

    /// A vector at hand, or a new one.
    mutating func vector(_ type: Vector) -> Value {
        if let known = random.recent(scope.vectors), !random.chance(0.1) { return known }
        let lane = type.lane.scalar
        if random.chance(0.3) { return builder.floatingPoint(random.coefficient(), .vector(type)) }
        if random.chance(0.3) { return builder.compute(.vector(.splat, .vector(type)), [number(lane)]) }
        return builder.compute(.vector(.make, .vector(type)), (0..<type.laneCount).map { _ in number(lane) })
    }

    mutating func mask(_ type: Vector) -> Value {
        if let known = random.recent(scope.masks), random.chance(0.4) { return known }
        return builder.compute(
            .vector(.compare(random.pick(Comparison.allCases)), .vector(type)),
            [vector(type), vector(type)],
            name: "mask"
        )
    }

    /// The vector with its lanes brought between -1 and 1: `v / (v * v + 0.5)`.
    mutating func squashed(vector: Value, _ type: Vector) -> Value {
        builder.arithmetic(.divide, vector, positive(vector, type), name: "squashed")
    }

    private mutating func positive(_ vector: Value, _ type: Vector) -> Value {
        let square = builder.arithmetic(.multiply, vector, vector, name: "square")
        return builder.arithmetic(.add, square, builder.floatingPoint(0.5, .vector(type)), name: "positive")
    }

    /// The number of a lane: one that is there, unless the program may trap.
    private mutating func laneIndex(_ type: Vector) -> Value {
        if isRisky, random.chance(0.1) { return integer() }
        let one = builder.integer(1)
        return builder.compute(.bitwise(.and), [integer(), one], name: "lane")
    }

    // MARK: Statements

    mutating func writeVector(_ type: Vector) {
        let (whole, lane) = (Scalar.vector(type), type.lane.scalar)
        func publish(_ value: Value) { scope.add(value, .scalar(whole)) }
        switch random.integer(0...15) {
        case 0: publish(builder.compute(.vector(.splat, whole), [number(lane)]))
        case 1: publish(builder.compute(.vector(.make, whole), (0..<type.laneCount).map { _ in number(lane) }))
        case 2, 3:
            let half = builder.floatingPoint(0.5, whole)
            let operation = random.pick([Arithmetic.add, .subtract, .multiply])
            publish(builder.arithmetic(.multiply, builder.arithmetic(operation, vector(type), vector(type)), half))
        case 4: publish(builder.arithmetic(.divide, vector(type), positive(vector(type), type)))
        case 5: publish(builder.arithmetic(.negate, vector(type)))
        case 6:
            let sum = builder.compute(.vector(.sum, whole), [squashed(vector: vector(type), type)])
            scope.add(squashed(sum, lane), .scalar(lane))
        case 7:
            scope.add(builder.compute(.vector(.lane(random.integer(0...type.laneCount - 1)), whole), [vector(type)]), .scalar(lane))
        case 8:
            let index = laneIndex(type)
            scope.add(builder.compute(.vector(.laneAt, whole), [vector(type), index]), .scalar(lane))
        case 9:
            let operation = VectorOperation.replaceLane(random.integer(0...type.laneCount - 1))
            publish(builder.compute(.vector(operation, whole), [vector(type), number(lane)], name: "replaced"))
        case 10:
            let index = laneIndex(type)
            publish(builder.compute(.vector(.replaceLaneAt, whole), [vector(type), index, number(lane)], name: "replaced"))
        case 11: publish(builder.compute(.vector(.select, whole), [vector(type), vector(type), mask(type)]))
        case 12: writeElementwise(type)
        case 13: publish(builder.compute(.stopGradient(whole), [vector(type)]))
        case 14: writeMask(type)
        default:
            guard let buffer = buffer(of: whole, where: \.isReadable) else { return publish(vector(type)) }
            publish(builder.load(buffer.value, at: safeIndex(), .checked))
        }
    }

    private mutating func writeElementwise(_ type: Vector) {
        let function = random.pick(Elementary.allCases.filter(\.isElementwise))
        let x = vector(type)
        let operands: [Value] =
            switch function {
            case .sqrt: [positive(x, type)]
            case .fma: [squashed(vector: x, type), squashed(vector: vector(type), type), vector(type)]
            case .minimum, .maximum: [x, vector(type)]
            default: [x]
            }
        let result = builder.compute(.elementary(function, .vector(type)), operands)
        scope.add(squashed(vector: result, type), .scalar(.vector(type)))
    }

    private mutating func writeMask(_ type: Vector) {
        let whole = Scalar.mask(type)
        switch random.integer(0...7) {
        case 0: scope.add(builder.compute(.vector(.logic(random.pick([.and, .or])), whole), [mask(type), mask(type)]), .scalar(whole))
        case 1: scope.add(builder.compute(.vector(.logic(.not), whole), [mask(type)]), .scalar(whole))
        case 2: scope.add(builder.compute(.vector(.exclusiveOr, whole), [mask(type), mask(type)]), .scalar(whole))
        case 3: scope.add(builder.compute(.vector(.splat, whole), [truth()]), .scalar(whole))
        case 4:
            let operation = VectorOperation.replaceLane(random.integer(0...type.laneCount - 1))
            scope.add(builder.compute(.vector(operation, whole), [mask(type), truth()]), .scalar(whole))
        case 5: scope.add(builder.compute(.vector(.lane(random.integer(0...type.laneCount - 1)), whole), [mask(type)]), .scalar(.bool))
        case 6:
            let index = laneIndex(type)
            scope.add(builder.compute(.vector(.laneAt, whole), [mask(type), index]), .scalar(.bool))
        default: scope.add(builder.compute(.vector(random.pick([.any, .all]), whole), [mask(type)]), .scalar(.bool))
        }
    }
}
