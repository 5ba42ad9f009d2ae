// What the program prints.

import Foundation

enum Report {
    /// A parameter and what others found for it.
    struct Parameter {
        var name: String
        var unit: String
        /// The posterior mean and its 80% interval, by B. Carpenter, 2018 (see Pelts.swift).
        var mean: Double
        var interval: ClosedRange<Double>
    }

    static let parameters = [
        Parameter(name: "hares' growth", unit: "1/year", mean: 0.545, interval: 0.465...0.630),
        Parameter(name: "predation", unit: "1/(year 1000 lynxes)", mean: 0.028, interval: 0.022...0.033),
        Parameter(name: "lynxes' death", unit: "1/year", mean: 0.803, interval: 0.692...0.926),
        Parameter(name: "feeding", unit: "1/(year 1000 hares)", mean: 0.024, interval: 0.020...0.029),
        Parameter(name: "hares in 1900", unit: "1000 pelts", mean: 33.956, interval: 30.415...37.630),
        Parameter(name: "lynxes in 1900", unit: "1000 pelts", mean: 5.933, interval: 5.273...6.614),
    ]

    static func printProgress(_ point: Minimum) {
        if point.iterations == 0 { print("  iteration      misfit   largest slope") }
        print("  \(point.iterations, width: 9)  \(point.value, digits: 6, width: 10)    \(String(format: "%12.1e", point.slope))")
    }

    static func printTable(of minima: [Minimum]) {
        print("  start  growth  predation   death  feeding    hares   lynxes    misfit  iterations  gradients")
        for (number, minimum) in minima.enumerated() {
            let values = minimum.position.map(exp)
            print(
                "  \(number + 1, width: 5)",
                "\(values[0], digits: 5, width: 7)",
                " \(values[1], digits: 7, width: 9)",
                "\(values[2], digits: 5, width: 7)",
                "\(values[3], digits: 6, width: 8)",
                "\(values[4], digits: 4, width: 8)",
                "\(values[5], digits: 5, width: 8)",
                "\(minimum.value, digits: 6, width: 9)",
                "\(minimum.iterations, width: 11)",
                "\(minimum.evaluations, width: 10)"
            )
        }
    }

    static func printComparison(_ minimum: Minimum, intervals: [ClosedRange<Double>]) {
        print("                                             fitted                      Carpenter 2018")
        print("                                         value  80% interval             mean  80% interval")
        for (index, parameter) in parameters.enumerated() {
            let digits = parameter.mean < 0.1 ? 4 : 3
            let value = exp(minimum.position[index])
            print(
                "  " + parameter.name.padding(toLength: 15, withPad: " ", startingAt: 0),
                parameter.unit.padding(toLength: 20, withPad: " ", startingAt: 0),
                "\(value, digits: digits, width: 8)  \(intervals[index], digits: digits, width: 20)",
                "\(parameter.mean, digits: 3, width: 8)  \(parameter.interval, digits: 3, width: 18)"
            )
        }
    }
}

extension DefaultStringInterpolation {
    mutating func appendInterpolation(_ number: Double, digits: Int, width: Int) {
        appendLiteral(String(format: "%\(width).\(digits)f", number))
    }

    mutating func appendInterpolation(_ number: Int, width: Int) {
        appendLiteral(String(format: "%\(width)d", number))
    }

    /// `lower - upper`, filled up with spaces at the end.
    mutating func appendInterpolation(_ range: ClosedRange<Double>, digits: Int, width: Int) {
        let text = String(format: "%.\(digits)f - %.\(digits)f", range.lowerBound, range.upperBound)
        appendLiteral(text.padding(toLength: width, withPad: " ", startingAt: 0))
    }
}
