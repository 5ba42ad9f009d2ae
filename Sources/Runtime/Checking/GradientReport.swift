// What a comparison with finite differences found, and when it counts as passed.

/// The outcome of ``checkGradient(of:gradient:at:wrt:)``. Print it to read it.
public struct GradientReport: Sendable, CustomStringConvertible {
    /// One number of the gradient beside its finite difference.
    public struct Coordinate: Sendable {
        /// The parameter and the way to the coordinate, as in `q[3]`.
        public let name: String
        /// The value of the coordinate where the gradient was taken.
        public let point: Double
        public let gradient: Double
        /// The extrapolated finite difference; NaN if the function is not finite around the point.
        public let finiteDifference: Double
        /// What the finite difference itself may be off by: a smaller error of the gradient cannot be seen.
        public let noise: Double

        init(name: String, point: Double, gradient: Double, difference: FiniteDifference) {
            self.name = name
            self.point = point
            self.gradient = gradient
            finiteDifference = difference.value
            noise = difference.noise
        }

        /// The distance of the two; infinite if one of them is not a number.
        public var error: Double {
            let distance = abs(gradient - finiteDifference)
            return distance.isNaN ? .infinity : distance
        }

        /// Whether the two agree, up to noise and the tolerance, which is relative.
        public var agrees: Bool { excess <= 1 }

        /// Relative to the larger of the two.
        private static let tolerance = 1e-8

        /// The error in multiples of what is allowed.
        fileprivate var excess: Double {
            let allowed = max(4 * noise, Self.tolerance * max(abs(gradient), abs(finiteDifference)))
            return error == 0 ? 0 : error.isFinite && noise.isFinite ? error / allowed : .infinity
        }

        /// Noise in comparison with the size of the derivative.
        fileprivate func relativeNoise(in scale: Double) -> Double { noise / max(scale, abs(gradient), abs(finiteDifference)) }
    }

    /// All coordinates compared, in the order of the parameters.
    public let coordinates: [Coordinate]
    /// Why nothing could be compared, if that is so.
    public let problem: String?

    init(coordinates: [Coordinate], problem: String?) {
        self.coordinates = coordinates
        self.problem = problem
    }

    /// Whether the gradient agrees with finite differences in every coordinate, and these are good enough to tell.
    public var passed: Bool { problem == nil && disagreeing.isEmpty && !isTooNoisy }

    /// The coordinate with the largest error in comparison with what is allowed.
    public var worst: Coordinate? { coordinates.max { $0.excess < $1.excess } }

    /// The largest error that could have gone unseen, relative to the gradient's largest number.
    public var noiseFloor: Double {
        let scale = coordinates.map { max(abs($0.gradient), abs($0.finiteDifference)) }.filter(\.isFinite).max() ?? 0
        return coordinates.map { $0.noise == 0 ? 0 : scale == 0 ? $0.noise : $0.noise / scale }.max() ?? 0
    }

    private var disagreeing: [Coordinate] { coordinates.filter { !$0.agrees } }

    private var isTooNoisy: Bool { noiseFloor > 1e-3 }

    public var description: String {
        if let problem { return "gradient not checked: \(problem)" }
        guard let worst else { return "gradient without coordinates: nothing to check" }
        let count = coordinates.count == 1 ? "1 coordinate" : "\(coordinates.count) coordinates"
        let wrong = disagreeing.count
        let verdict =
            wrong > 0
            ? "gradient differs from finite differences in \(wrong) of \(count)"
            : isTooNoisy
                ? "gradient not checked: finite differences are too noisy in \(count)"
                : "gradient agrees with finite differences in \(count)"
        return """
            \(verdict); the worst is \(worst.name) at \(worst.point): gradient \(worst.gradient), finite difference \
            \(worst.finiteDifference), error \(rounded(worst.error)), noise \(rounded(worst.noise)); \
            relative noise floor \(rounded(noiseFloor))
            """
    }

    /// Two digits will do.
    private func rounded(_ number: Double) -> String {
        guard number.isFinite, number != 0 else { return "\(number)" }
        var exponent = 0
        var mantissa = abs(number)
        while mantissa >= 10 {
            mantissa /= 10
            exponent += 1
        }
        while mantissa < 1 {
            mantissa *= 10
            exponent -= 1
        }
        return "\((mantissa * 10).rounded() / 10)e\(exponent)"
    }
}
