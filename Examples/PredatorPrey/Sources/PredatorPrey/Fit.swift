// The fit: from five starts to one optimum, and how well the data determine it.

import Foundation

enum Fit {
    static let stepsPerYear = 20

    /// Rates of the right order of magnitude, per year or per year and thousand animals, and populations as in the first year's data; then
    /// each of them off by up to a factor of two, this way or that.
    static let starts: [[Double]] = [
        [0.5, 0.025, 0.8, 0.025, 30, 4],
        [0.4, 0.02, 1.1, 0.03, 40, 8],
        [0.8, 0.04, 0.6, 0.02, 25, 6],
        [0.6, 0.05, 0.7, 0.015, 50, 3],
        [1.0, 0.03, 0.5, 0.04, 20, 5],
    ]

    static func misfitWithGradient(_ logParameters: [Double]) -> (value: Double, gradient: [Double]) {
        misfitValueWithGradient(logParameters, hares: Pelts.hares, lynxes: Pelts.lynxes, stepsPerYear: stepsPerYear)
    }

    /// The second derivatives, a column by each product of the Hessian with a unit vector.
    static func hessian(at logParameters: [Double]) -> Matrix {
        var hessian = Matrix(zero: logParameters.count)
        for column in logParameters.indices {
            var unit = [Double](repeating: 0, count: logParameters.count)
            unit[column] = 1
            let (_, _, product) = misfitHVP(
                logParameters,
                hares: Pelts.hares,
                lynxes: Pelts.lynxes,
                stepsPerYear: stepsPerYear,
                along: unit
            )
            for row in logParameters.indices { hessian[row, column] = product[row] }
        }
        return hessian
    }

    /// The standard deviation of the residuals, on the logarithmic scale.
    static func scatter(of minimum: Minimum) -> Double {
        let degreesOfFreedom = 2 * Pelts.years.count - minimum.position.count
        return (minimum.value / Double(degreesOfFreedom)).squareRoot()
    }

    /// The 80% interval of each parameter, by the curvature of the misfit at its minimum.
    static func intervals(of minimum: Minimum) -> [ClosedRange<Double>] {
        // The logarithms' covariance is the residuals' variance times the inverse of half the Hessian.
        let inverse = hessian(at: minimum.position).inverse
        // Of Student's distribution with 36 degrees of freedom, 80% lie within 1.306.
        let width = 1.306 * scatter(of: minimum)
        return minimum.position.indices.map { i in
            let radius = width * (2 * inverse[i, i]).squareRoot()
            return exp(minimum.position[i] - radius)...exp(minimum.position[i] + radius)
        }
    }

    /// The fitted populations at `pointsPerYear` times a year, from the first year to the last.
    static func trajectory(_ logParameters: [Double], pointsPerYear: Int) -> [(year: Double, hare: Double, lynx: Double)] {
        let parameters = logParameters.map(exp)
        let duration = 1 / Double(pointsPerYear)
        var point = (year: Double(Pelts.years[0]), hare: parameters[4], lynx: parameters[5])
        var points = [point]
        for _ in 0..<(Pelts.years.count - 1) * pointsPerYear {
            (point.hare, point.lynx) = advance(
                point.hare,
                point.lynx,
                by: duration,
                parameters[0],
                parameters[1],
                parameters[2],
                parameters[3]
            )
            point.year += duration
            points.append(point)
        }
        return points
    }
}
