import AdgenTransform

/// Scalars: operands at hand, and statements that make new ones of about the same size.
extension ModuleGenerator {
    // MARK: Operands

    /// A floating-point number at hand, or a new constant.
    mutating func number(_ scalar: Scalar) -> Value {
        let known = scalar == .float ? random.recent(scope.floats) : random.recent(scope.doubles)
        if let known, !random.chance(0.06) { return known }
        return builder.floatingPoint(random.coefficient(), scalar)
    }

    mutating func integer() -> Value {
        if let known = random.recent(scope.integers), !random.chance(0.15) { return known }
        return builder.integer(random.integer(-3...5))
    }

    mutating func truth() -> Value {
        if let known = random.recent(scope.truths), random.chance(0.3) { return known }
        return comparison()
    }

    /// The type of the next number.
    mutating func floatingPointType() -> Scalar { knobs.singles && random.chance(0.18) ? .float : .double }

    private mutating func constant(_ number: Double, _ scalar: Scalar) -> Value { builder.floatingPoint(number, scalar) }

    // MARK: Numbers

    mutating func writeArithmetic() {
        let scalar = floatingPointType()
        let (left, right) = (number(scalar), number(scalar))
        let result: Value
        switch random.integer(0...5) {
        case 0: result = scaled(builder.arithmetic(.add, left, right), 0.5, scalar)
        case 1: result = scaled(builder.arithmetic(.subtract, left, right), 0.5, scalar)
        case 2: result = scaled(builder.arithmetic(.multiply, left, right), 0.5, scalar)
        case 3: result = builder.arithmetic(.divide, left, positive(right, scalar))
        case 4: result = builder.arithmetic(.negate, left)
        default:
            let sum = builder.arithmetic(.add, builder.arithmetic(.multiply, left, left), right)
            result = squashed(sum, scalar)
        }
        scope.add(result, .scalar(scalar))
    }

    private mutating func scaled(_ value: Value, _ factor: Double, _ scalar: Scalar) -> Value {
        let factor = constant(factor, scalar)
        return builder.arithmetic(.multiply, value, factor)
    }

    /// `value * value + 0.5`.
    private mutating func positive(_ value: Value, _ scalar: Scalar) -> Value {
        let square = builder.arithmetic(.multiply, value, value, name: "square")
        let half = constant(0.5, scalar)
        return builder.arithmetic(.add, square, half, name: "positive")
    }

    /// The value brought between -1 and 1.
    mutating func squashed(_ value: Value, _ scalar: Scalar) -> Value {
        builder.elementary(random.pick([.sin, .tanh, .atan, .cos]), value, name: "squashed")
    }

    /// `0.7 * sin(value)`.
    private mutating func small(_ value: Value, _ scalar: Scalar) -> Value {
        scaled(builder.elementary(.sin, value), 0.7, scalar)
    }

    mutating func writeConversion() {
        switch random.integer(0...4) {
        case 0 where knobs.singles:
            let result = builder.compute(.convert(from: .double, to: .float), [number(.double)])
            scope.add(result, .scalar(.float))
        case 1 where !scope.floats.isEmpty:
            let result = builder.compute(.convert(from: .float, to: .double), [number(.float)])
            scope.add(result, .scalar(.double))
        case 2:
            let scalar = floatingPointType()
            let whole = builder.compute(.convert(from: .int, to: scalar), [integer()])
            scope.add(scaled(whole, 0.3, scalar), .scalar(scalar))
        case 3:
            let scalar = floatingPointType()
            let scaled = scaled(squashed(number(scalar), scalar), 4, scalar)
            scope.add(builder.compute(.convert(from: scalar, to: .int), [scaled], name: "whole"), .scalar(.int))
        default:
            let scalar = floatingPointType()
            scope.add(builder.compute(.stopGradient(scalar), [number(scalar)], name: "stopped"), .scalar(scalar))
        }
    }

    // MARK: Elementary functions

    mutating func writeElementary() {
        let scalar = floatingPointType()
        let function = random.pick(Elementary.allCases)
        let x = number(scalar)
        let result: Value
        switch function {
        case .sin, .cos, .atan, .cosMinusOne, .tanh, .asinh, .erf, .erfc, .abs, .floor, .ceil, .trunc, .round, .roundToEven,
            .roundAwayFromZero, .sign:
            result = builder.elementary(function, x)
        case .tan, .asin, .acos, .atanh, .log1p: result = builder.elementary(function, small(x, scalar))
        case .sinh, .cosh, .exp, .exp2, .expm1:
            let sine = builder.elementary(.sin, x)
            result = builder.elementary(function, sine)
        case .exp10: result = builder.elementary(function, scaled(small(x, scalar), 0.5, scalar))
        case .log, .log2, .log10, .sqrt, .cbrt: result = builder.elementary(function, positive(x, scalar))
        case .acosh, .tgamma, .lgamma, .digamma:
            let one = constant(1.2, scalar)
            let cosine = positive(builder.elementary(.cos, x), scalar)
            result = builder.elementary(function, builder.arithmetic(.add, cosine, one))
        case .polygamma:
            let order = builder.integer(random.integer(1...2))
            result = builder.compute(.elementary(function, scalar), [order, positive(builder.elementary(.cos, x), scalar)])
        case .pow, .realPow: result = builder.elementary(function, positive(x, scalar), small(number(scalar), scalar))
        case .powInteger, .root:
            let whole = builder.integer(function == .root ? random.pick([1, 2, 3, -2]) : random.integer(-2...3))
            result = builder.compute(.elementary(function, scalar), [positive(x, scalar), whole])
        case .atan2, .hypot, .truncatingRemainder, .remainder, .copysign:
            result = builder.elementary(function, x, positive(number(scalar), scalar))
        case .fdim, .min, .max, .minimum, .maximum, .fmin, .fmax, .minimumMagnitude, .maximumMagnitude:
            result = builder.elementary(function, x, number(scalar))
        case .fma: result = builder.elementary(function, small(x, scalar), number(scalar), number(scalar))
        }
        scope.add(mayBeLarge(function) ? squashed(result, scalar) : result, .scalar(scalar))
    }

    private func mayBeLarge(_ function: Elementary) -> Bool {
        switch function {
        case .exp, .exp2, .exp10, .sinh, .cosh, .tgamma, .lgamma, .digamma, .polygamma, .pow, .realPow, .powInteger, .root, .hypot, .fma,
            .log, .log2, .acosh:
            true
        default: false
        }
    }

    // MARK: Integers and Boolean values

    mutating func writeInteger() {
        let (left, right) = (integer(), integer())
        let raw: Value
        switch random.integer(0...8) {
        case 0: raw = builder.arithmetic(random.pick([.add, .subtract, .multiply]), left, right)
        case 1: raw = builder.compute(.wrapping(random.pick(WrappingArithmetic.allCases)), [left, right])
        case 2: raw = builder.compute(.bitwise(random.pick([.and, .or, .exclusiveOr])), [left, right])
        case 3: raw = builder.compute(.bitwise(.not), [left])
        case 4:
            let places = builder.integer(random.integer(0...2))
            raw = builder.compute(.bitwise(random.pick([.shiftLeft, .shiftRight])), [left, places])
        case 5: raw = builder.arithmetic(.negate, left)
        case 6:
            let divisor = isRisky && random.chance(0.2) ? right : builder.integer(random.pick([2, 3, 5]))
            raw = builder.arithmetic(random.pick([.divide, .remainder]), left, divisor)
        case 7: return writeInspection()
        default:
            guard let buffer = buffer(of: .int, where: \.isReadable) else { return }
            raw = builder.load(buffer.value, at: safeIndex(), .checked)
        }
        let seven = builder.integer(7)
        scope.add(builder.arithmetic(.remainder, raw, seven, name: "n"), .scalar(.int))
    }

    private mutating func writeInspection() {
        let scalar = floatingPointType()
        let inspection = random.pick(Inspection.allCases)
        let result = builder.compute(.inspect(inspection, scalar), [number(scalar)])
        guard inspection == .exponent else { return scope.add(result, .scalar(.bool)) }
        let seven = builder.integer(7)
        scope.add(builder.arithmetic(.remainder, result, seven, name: "n"), .scalar(.int))
    }

    mutating func writeTruth() {
        let result: Value
        switch random.integer(0...3) {
        case 0: result = builder.compute(.logical(random.pick([.and, .or])), [truth(), truth()])
        case 1: result = builder.compute(.logical(.not), [truth()])
        default: result = comparison()
        }
        scope.add(result, .scalar(.bool))
    }

    mutating func comparison() -> Value {
        if random.chance(0.05), scope.truths.count > 1 {
            let operands = [random.pick(scope.truths), random.pick(scope.truths)]
            return builder.compute(.compare(random.pick([.equal, .notEqual]), .bool), operands)
        }
        if random.chance(0.35) { return builder.compute(.compare(random.pick(Comparison.allCases), .int), [integer(), integer()]) }
        let scalar = floatingPointType()
        let right = random.chance(0.5) ? number(scalar) : constant(random.coefficient() * 0.6, scalar)
        return builder.compute(.compare(random.pick(Comparison.allCases), scalar), [number(scalar), right], name: "condition")
    }
}
