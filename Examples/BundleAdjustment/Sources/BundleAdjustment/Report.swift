// What the program prints.

import Foundation

enum Report {
    static func describe(_ scene: Scene) {
        print(
            """
            \(scene.cameras.count) cameras, \(scene.points.count) points, \(scene.observations.count) observations: \
            \(scene.measurementCount) measured numbers for \(scene.determinedCount) unknown ones
            """
        )
    }

    static func compareModes(reverse: Double, forward: Double) {
        print(
            String(
                format: "All Jacobian blocks: %.1f ms in reverse mode (2 pullbacks each), %.1f ms in forward mode (12 pushforwards each)",
                1000 * reverse,
                1000 * forward
            )
        )
    }

    static func printProgress(_ iteration: Iteration, seconds: Double) {
        if iteration.number == 0 { print("  iteration   error (px)     damping   solver's iterations   seconds") }
        print(
            String(
                format: "  %9d  %11.6f  %10.1e  %20d  %8.2f",
                iteration.number,
                iteration.rootMeanSquareError,
                iteration.damping,
                iteration.solverIterations,
                seconds
            ) + (iteration.isAccepted ? "" : "   step refused")
        )
        // Also where the output goes to a file or a pipe.
        fflush(nil)
    }

    static func printDistances(_ start: Distances, _ adjusted: Distances) {
        print(
            String(
                format: "\nPoints are %.3f m off (at the start: %.3f m), cameras %.3f m (%.3f m), root mean square",
                adjusted.points,
                start.points,
                adjusted.cameras,
                start.cameras
            )
        )
    }

    static func printChecks(_ checks: [Check]) {
        print("\nWhat is known:")
        for check in checks { print("  \(check.passed ? "yes" : "NO "): \(check.claim), \(check.finding)") }
    }
}
