import AdgenTransform
import Testing

/// The whole table against high precision: values, first partials at ordinary and at extreme points, and the partials to third order that
/// come of differentiating the formulas.
@Suite struct RulesReferenceTests {
    /// The functions whose derivatives have a reference. The others (selections, remainders, rounding) are exact, and tested one by one.
    static let functions = Elementary.allCases.filter { function in Reference.all.contains { $0.function == function } }

    @Test func everySmoothFunctionHasReferences() {
        let exact: Set<Elementary> = [
            .abs, .copysign, .fma, .fdim, .min, .max, .minimum, .maximum, .fmin, .fmax, .minimumMagnitude, .maximumMagnitude,
            .truncatingRemainder, .remainder, .floor, .ceil, .trunc, .round, .roundToEven, .roundAwayFromZero, .sign,
        ]
        #expect(Set(Self.functions) == Set(Elementary.allCases).subtracting(exact))
        #expect(Reference.all.count > 1600)
    }

    @Test(arguments: functions) func derivativesInDoublePrecision(_ function: Elementary) {
        for reference in Reference.all where reference.function == function {
            let derivative: Double = function.derivative(reference.orders, at: reference.point)
            let error = abs(derivative - reference.expected)
            #expect(
                error <= reference.tolerance * Double.ulpOfOne * abs(reference.expected) + Double.leastNonzeroMagnitude,
                "\(reference.testDescription) is \(derivative), not \(reference.expected)"
            )
        }
    }

    @Test(arguments: functions) func derivativesInSinglePrecision(_ function: Elementary) {
        for reference in Reference.all where reference.function == function && reference.isSingle {
            let derivative: Float = function.derivative(reference.orders, at: reference.point.map { Float($0) })
            let error = abs(Double(derivative) - reference.expected)
            #expect(
                error <= reference.tolerance * Double(Float.ulpOfOne) * abs(reference.expected),
                "\(reference.testDescription) is \(derivative), not \(reference.expected)"
            )
        }
    }
}

extension Reference {
    /// The error allowed, in units of the last place.
    var tolerance: Double {
        switch function {
        // The rounding of x² is magnified.
        case .erf, .erfc: order == 0 ? 4 : 4 + point[0] * point[0]
        // The value itself is inaccurate: swift-numerics rounds 1/n.
        case .root: 64
        default: order <= 1 ? 4 : 16
        }
    }

    /// Whether single precision holds the point, and the derivative as a normal number.
    fileprivate var isSingle: Bool {
        let range = Double(Float.leastNormalMagnitude)...Double(Float.greatestFiniteMagnitude)
        return point.allSatisfy { Double(Float($0)) == $0 } && (expected == 0 || range.contains(abs(expected)))
    }
}
