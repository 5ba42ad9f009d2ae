// Fits the Lotka-Volterra equations to 21 years of hares and lynxes, by gradients
// that swift-adgen wrote. Prints what it finds and draws it.
//
// Usage: PredatorPrey [FILE.svg]

import AutoDiff
import Foundation

@main
struct PredatorPrey {
    static func main() throws {
        let gradientIsRight = checkTheGradient()
        let minima = fitFromAllStarts()
        let sameOptimum = compare(minima)
        describe(minima[0])
        try draw(minima[0], to: CommandLine.arguments.dropFirst().first ?? "predator-prey.svg")
        if !gradientIsRight || !sameOptimum { exit(1) }
    }

    private static func checkTheGradient() -> Bool {
        print("The gradient at the first start, against finite differences:")
        let report = checkGradient(
            of: misfit,
            gradient: misfitGradient,
            at: Fit.starts[0].map(log),
            Pelts.hares,
            Pelts.lynxes,
            Fit.stepsPerYear,
            wrt: 0
        )
        print(report)
        return report.passed
    }

    private static func fitFromAllStarts() -> [Minimum] {
        Fit.starts.enumerated().map { number, start in
            print("\nStart \(number + 1), by the method of Broyden, Fletcher, Goldfarb and Shanno:")
            return minimize(from: start.map(log), observe: Report.printProgress, Fit.misfitWithGradient)
        }
    }

    /// Whether all ended in the same place, to four digits in every parameter.
    private static func compare(_ minima: [Minimum]) -> Bool {
        print("\nThe optimum from each start:")
        Report.printTable(of: minima)
        // A difference of logarithms is a relative difference.
        let spread = minima.map { zip($0.position, minima[0].position).map { abs($0 - $1) }.max() ?? 0 }.max() ?? 0
        let agree = spread < 5e-5
        print(
            "They agree to a relative difference of \(String(format: "%.0e", spread)): \(agree ? "the same optimum" : "NOT THE SAME OPTIMUM")."
        )
        return agree
    }

    private static func describe(_ minimum: Minimum) {
        print("\nThe fit beside the literature's:")
        Report.printComparison(minimum, intervals: Fit.intervals(of: minimum))
        print(
            """
            The residuals' standard deviation is \(String(format: "%.3f", Fit.scatter(of: minimum))) (Carpenter: 0.250 for hares, 0.252 for lynxes), on a logarithmic scale.
            Carpenter's are posterior means and intervals: his model has the same equations, but priors and an error scale for each species.
            """
        )
    }

    private static func draw(_ minimum: Minimum, to path: String) throws {
        let figure = Figure(trajectory: Fit.trajectory(minimum.position, pointsPerYear: 50))
        try figure.svg.write(toFile: path, atomically: true, encoding: .utf8)
        print("\nThe picture is in \(path).")
    }
}
