import AdgenTransform
import Testing

/// The conventions at kinks, ends and poles, in both precisions, and that derivatives of higher order are finite where the truth is.
///
/// Each line is the partial of a function at a point: `[n, m]` n times by the first operand, m times by the second.
@Suite struct ConventionTests {
    private func expect(_ function: Elementary, _ orders: [Int], at point: [Double], is expected: Double, line: Int = #line) {
        let location = SourceLocation(fileID: #fileID, filePath: #filePath, line: line, column: 1)
        let double: Double = function.derivative(orders, at: point)
        #expect(isSame(double, expected), "\(function) \(point) \(orders) is \(double)", sourceLocation: location)
        let float: Float = function.derivative(orders, at: point.map { Float($0) })
        #expect(isSame(Double(float), Double(Float(expected))), "\(function) \(point) \(orders) is \(float)", sourceLocation: location)
    }

    private func isSame(_ number: Double, _ expected: Double) -> Bool { number == expected || number.isNaN && expected.isNaN }

    @Test func absoluteValue() {
        expect(.abs, [1], at: [2], is: 1)
        expect(.abs, [1], at: [-2], is: -1)
        expect(.abs, [1], at: [0], is: 0)
        expect(.abs, [1], at: [-0.0], is: 0)
        expect(.abs, [1], at: [.nan], is: .nan)
        for x in [-2.0, 0, 2] {
            expect(.abs, [2], at: [x], is: 0)
            expect(.abs, [3], at: [x], is: 0)
        }
    }

    @Test func copysign() {
        for (x, y, partial) in [(2.0, 3.0, 1.0), (2, -3, -1), (-2, 3, -1), (-2, -0.0, 1), (0, -1, 0), (2, 0, 1)] {
            expect(.copysign, [1, 0], at: [x, y], is: partial)
            expect(.copysign, [0, 1], at: [x, y], is: 0)
            expect(.copysign, [2, 0], at: [x, y], is: 0)
        }
    }

    /// The derivative goes to the operand whose value is returned; where both are equal, to the one that Swift's definition returns.
    @Test(arguments: [Elementary.min, .max, .minimum, .maximum, .fmin, .fmax, .minimumMagnitude, .maximumMagnitude])
    func selections(_ function: Elementary) {
        let numbers = [-3.0, -1, 0, 1, 2, 3, .infinity, -.infinity, .nan]
        for x in numbers {
            for y in numbers {
                let byX: Double = function.derivative([1, 0], at: [x, y])
                let byY: Double = function.derivative([0, 1], at: [x, y])
                let value = function.evaluate([x, y])
                #expect(byX + byY == 1 && (byX == 0 || byX == 1), "\(function)(\(x), \(y))")
                #expect(isSame(byX == 1 ? x : y, value), "\(function)(\(x), \(y))")
                expect(function, [1, 1], at: [x, y], is: 0)
            }
        }
    }

    @Test func tiesOfSelections() {
        for (function, first) in [
            (Elementary.min, 1.0), (.max, 0), (.minimum, 1), (.maximum, 0), (.fmin, 1), (.fmax, 0), (.minimumMagnitude, 1),
            (.maximumMagnitude, 0),
        ] {
            expect(function, [1, 0], at: [2, 2], is: first)
            expect(function, [0, 1], at: [2, 2], is: 1 - first)
            expect(function, [1, 0], at: [0, -0.0], is: first)
        }
        expect(.fdim, [1, 0], at: [2, 2], is: 0)
        expect(.fdim, [0, 1], at: [2, 2], is: 0)
        expect(.fdim, [0, 1], at: [3, 2], is: -1)
    }

    @Test func fusedMultiplyAdd() {
        expect(.fma, [1, 0, 0], at: [2, 3, 5], is: 3)
        expect(.fma, [0, 1, 0], at: [2, 3, 5], is: 2)
        expect(.fma, [0, 0, 1], at: [2, 3, 5], is: 1)
        expect(.fma, [1, 1, 0], at: [2, 3, 5], is: 1)
        expect(.fma, [2, 0, 0], at: [2, 3, 5], is: 0)
    }

    @Test func powersAtBaseZero() {
        for (exponent, first) in [(0.0, 0.0), (0.5, .infinity), (1, 1), (1.5, 0), (2, 0), (3, 0)] {
            expect(.pow, [1, 0], at: [0, exponent], is: first)
            expect(.pow, [0, 1], at: [0, exponent], is: 0)
        }
        for (exponent, second, third) in [(1.0, 0.0, 0.0), (2, 2, 0), (3, 0, 6), (4, 0, 0)] {
            expect(.pow, [2, 0], at: [0, exponent], is: second)
            expect(.pow, [3, 0], at: [0, exponent], is: third)
        }
        expect(.pow, [0, 1], at: [0, -1], is: -.infinity)
        expect(.pow, [0, 2], at: [0, 2], is: 0)
    }

    @Test func powersAtTheExponents0To2() {
        for x in [-3.0, -1, 2, 5] {
            for (exponent, partials) in [(0.0, [0.0, 0, 0]), (1, [1, 0, 0]), (2, [2 * x, 2, 0])] {
                for order in 1...3 { expect(.pow, [order, 0], at: [x, exponent], is: partials[order - 1]) }
            }
        }
        // The mixed derivative by base and exponent at exponent 0 is 1/x, though the partial by the base is 0 there.
        expect(.pow, [1, 1], at: [4, 0], is: 0.25)
        expect(.pow, [0, 1], at: [-2, 2], is: .nan)
    }

    @Test func powersOfNumerics() {
        for (exponent, first) in [(0.5, Double.infinity), (1, 1), (1.5, 0), (2, 0)] {
            expect(.realPow, [1, 0], at: [0, exponent], is: first)
            expect(.realPow, [0, 1], at: [0, exponent], is: 0)
        }
        expect(.realPow, [2, 0], at: [0, 2], is: 2)
        expect(.realPow, [3, 0], at: [0, 2], is: 0)
        expect(.realPow, [3, 0], at: [0, 3], is: 6)
        expect(.realPow, [1, 0], at: [-2, 2], is: .nan)
        expect(.realPow, [1, 0], at: [0, 0], is: .nan)
        for (exponent, partials) in [(0.0, [0.0, 0, 0]), (1, [1, 0, 0]), (2, [0, 2, 0]), (3, [0, 0, 6])] {
            for order in 1...3 { expect(.powInteger, [order, 0], at: [0, exponent], is: partials[order - 1]) }
        }
        expect(.powInteger, [1, 0], at: [-2, -1], is: -0.25)
        expect(.powInteger, [1, 0], at: [-1, Double(Int.min)], is: 0x1p63)
        expect(.root, [1, 0], at: [0, 2], is: .infinity)
        expect(.root, [1, 0], at: [0, 3], is: .infinity)
        expect(.root, [1, 0], at: [-0.0, 3], is: .infinity)
        expect(.root, [1, 0], at: [0, 1], is: 1)
        expect(.root, [1, 0], at: [0, -2], is: -.infinity)
        expect(.root, [2, 0], at: [2, 1], is: 0)
        expect(.root, [1, 0], at: [-4, 2], is: .nan)
    }

    @Test func rootsAtZero() {
        expect(.sqrt, [1], at: [0], is: .infinity)
        expect(.sqrt, [2], at: [0], is: -.infinity)
        expect(.sqrt, [1], at: [-1], is: .nan)
        expect(.cbrt, [1], at: [0], is: .infinity)
        expect(.cbrt, [1], at: [-0.0], is: .infinity)
        expect(.cbrt, [1], at: [-8], is: 1.0 / 12)
    }

    @Test func theOrigin() {
        expect(.hypot, [1, 0], at: [0, 0], is: 0)
        expect(.hypot, [0, 1], at: [0, 0], is: 0)
        expect(.hypot, [2, 0], at: [0, 0], is: 0)
        expect(.hypot, [1, 0], at: [-3, 0], is: -1)
        expect(.atan2, [1, 0], at: [0, 0], is: .nan)
        // On the cut and on the axes.
        expect(.atan2, [1, 0], at: [0, -2], is: -0.5)
        expect(.atan2, [0, 1], at: [0, -2], is: 0)
        expect(.atan2, [1, 0], at: [3, 0], is: 0)
        expect(.atan2, [0, 1], at: [4, 0], is: -0.25)
    }

    @Test func endsAndPoles() {
        for x in [-1.0, 1] {
            expect(.asin, [1], at: [x], is: .infinity)
            expect(.acos, [1], at: [x], is: -.infinity)
            expect(.atanh, [1], at: [x], is: .infinity)
        }
        expect(.asin, [1], at: [2], is: .nan)
        expect(.acosh, [1], at: [1], is: .infinity)
        expect(.acosh, [1], at: [-2], is: .nan)
        expect(.log, [1], at: [0], is: .infinity)
        expect(.log2, [1], at: [0], is: .infinity)
        expect(.log10, [1], at: [0], is: .infinity)
        expect(.log1p, [1], at: [-1], is: .infinity)
        expect(.tgamma, [1], at: [0], is: -.infinity)
        expect(.tgamma, [1], at: [-2], is: .nan)
        expect(.lgamma, [1], at: [0], is: -.infinity)
        expect(.lgamma, [1], at: [-0.0], is: .infinity)
        expect(.lgamma, [1], at: [-3], is: .nan)
        expect(.digamma, [1], at: [0], is: .infinity)
        expect(.digamma, [1], at: [-1], is: .infinity)
        expect(.polygamma, [0, 1], at: [1, -1], is: .nan)
        expect(.polygamma, [0, 1], at: [2, -1], is: .infinity)
    }

    @Test func infiniteArguments() {
        for x in [Double.infinity, -.infinity] {
            for function in [Elementary.atan, .tanh, .asinh, .erf, .erfc] { expect(function, [1], at: [x], is: 0) }
        }
        for function in [Elementary.exp, .exp2, .exp10, .expm1] { expect(function, [1], at: [-.infinity], is: 0) }
        for function in [Elementary.log, .log2, .log10, .log1p, .sqrt, .cbrt, .acosh] { expect(function, [1], at: [.infinity], is: 0) }
    }

    @Test func remainders() {
        for (x, y, quotient, rounded) in [(7.0, 2.0, 3.0, 4.0), (-7, 2, -3, -4), (7, -2, -3, -4), (5, 2, 2, 2), (6, 2, 3, 3), (1, 3, 0, 0)]
        {
            expect(.truncatingRemainder, [1, 0], at: [x, y], is: 1)
            expect(.truncatingRemainder, [0, 1], at: [x, y], is: -quotient)
            expect(.remainder, [1, 0], at: [x, y], is: 1)
            expect(.remainder, [0, 1], at: [x, y], is: -rounded)
            expect(.truncatingRemainder, [0, 2], at: [x, y], is: 0)
            expect(.remainder, [1, 1], at: [x, y], is: 0)
        }
        // The quotient 2.9999999999999996 rounds to 3, but 2 is what the remainder was made with.
        let y = 0.1
        let x = (0.3).nextDown
        let byY: Double = Elementary.truncatingRemainder.derivative([0, 1], at: [x, y])
        #expect(x - y * -byY == x.truncatingRemainder(dividingBy: y) && byY == -2)
        // x - result would overflow.
        let far: Double = Elementary.remainder.derivative([0, 1], at: [1.75e308, 1e308])
        #expect(far == -2)
    }

    @Test func roundingIsLocallyConstant() {
        for function in [Elementary.floor, .ceil, .trunc, .round, .roundToEven, .roundAwayFromZero, .sign] {
            for x in [-1.5, 0, 0.5, 2] { expect(function, [1], at: [x], is: 0) }
        }
    }

    @Test func noIntermediateStepOverflows() {
        for (function, x, expected) in [
            (Elementary.asinh, 1e300, 1e-300), (.acosh, 1e300, 1e-300), (.tanh, 354, 1.323e-307), (.atan, 1e153, 1e-306),
        ] {
            let derivative: Double = function.derivative([1], at: [x])
            #expect(abs(derivative / expected - 1) < 0.1, "\(function) \(derivative)")
        }
        let hypot: Double = Elementary.hypot.derivative([1, 0], at: [1e308, 1e300])
        #expect(hypot == 1)
    }
}
