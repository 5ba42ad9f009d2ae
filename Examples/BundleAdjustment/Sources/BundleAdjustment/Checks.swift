// What must come out, and whether it did.

import AutoDiff
import Foundation

struct Check {
    var claim: String
    var finding: String
    var passed: Bool
}

enum Checks {
    /// The derivative of a squared error, by all numbers of camera and point, at rotations of all kinds: none at all, for which the angle
    /// has no derivative, tiny ones, both sides of where the power series ends, half a turn, and nearly a whole one.
    static func gradients() -> Check {
        let axis = Vector3(x: 0.48, y: -0.6, z: 0.64)
        let angles = [0, 1e-6, 1e-3, 0.00999, 0.01001, 0.5, .pi, 6.2]
        let reports = angles.map { angle in
            let camera = Camera(
                rotation: angle * axis,
                translation: Vector3(x: 0.3, y: 0.2, z: -20),
                focalLength: 1000,
                k1: -0.08,
                k2: 0.02
            )
            return checkGradient(
                of: squaredError,
                gradient: squaredErrorGradient,
                at: camera,
                Vector3(x: 2, y: 3, z: -2),
                Vector2(x: 100, y: 120),
                wrt: 0,
                1
            )
        }
        let failed = zip(angles, reports).filter { !$0.1.passed }
        return Check(
            claim: "gradients agree with finite differences",
            finding: failed.first.map { "at angle \($0.0): \($0.1)" } ?? "at \(angles.count) cameras, of rotations from 0 to 6.2",
            passed: failed.isEmpty
        )
    }

    /// Three ways to the same derivatives: the Jacobian by rows, by columns, and the gradient of the whole sum, which is Jᵀr.
    static func jacobians(of scene: Scene, rowwise: Jacobian, columnwise: Jacobian) -> Check {
        let equations = NormalEquations(rowwise, of: scene)
        let gradient = halfSumOfSquaresGradient(scene.cameras, scene.points, scene.observations)
        let largest = max(
            relativeDifference(rowwise.cameraRows, columnwise.cameraRows),
            relativeDifference(rowwise.pointRows, columnwise.pointRows),
            relativeDifference(equations.cameraGradient, gradient.cameras.flattened),
            relativeDifference(equations.pointGradient, gradient.points.flattened)
        )
        return Check(
            claim: "rows, columns and the whole sum's gradient agree",
            finding: String(format: "to a relative difference of %.0e", largest),
            passed: largest < 1e-9 && rowwise.residuals == columnwise.residuals
        )
    }

    private static func relativeDifference(_ a: [Double], _ b: [Double]) -> Double {
        guard a.count == b.count else { return .infinity }
        return zip(a, b).reduce(0) { largest, pair in
            let difference = abs(pair.0 - pair.1) / (1 + abs(pair.1))
            // What is not a number differs.
            return difference <= largest ? largest : difference.isNaN ? .infinity : difference
        }
    }

    /// The residuals' standard deviation is that of the noise, once it is allowed for that the unknowns were fitted to the same noise.
    ///
    /// For normal noise, the relative error of the estimate is one in the root of twice the degrees of freedom.
    static func noise(_ scene: Scene, _ noise: Double) -> Check {
        let freedom = Double(scene.measurementCount - scene.determinedCount)
        let estimate = (scene.sumOfSquares / freedom).squareRoot()
        let standardError = noise / (2 * freedom).squareRoot()
        return Check(
            claim: "what is left is the noise that was put in",
            finding: String(format: "%.4f pixels estimated, %.4f ± %.4f expected", estimate, noise, standardError),
            passed: abs(estimate - noise) < 4 * standardError
        )
    }

    /// The truth is as much worse than the optimum as it should be, by its own measure: the difference of the sums of squares, in units of
    /// the noise's variance, is distributed as χ² with as many degrees of freedom as numbers were determined.
    static func truth(_ truth: Scene, _ scene: Scene, _ noise: Double) -> Check {
        let distance = (truth.sumOfSquares - scene.sumOfSquares) / (noise * noise)
        let expected = Double(scene.determinedCount)
        let standardError = (2 * expected).squareRoot()
        return Check(
            claim: "the truth is where it should be",
            finding: String(format: "at χ² %.0f, %.0f ± %.0f expected", distance, expected, standardError),
            // The model is not linear, which shifts the mean by a little.
            passed: abs(distance - expected) < 4 * standardError + 0.01 * expected
        )
    }

    /// Cameras and points are as near to the truth as the observations allow: from the truth itself the same optimum is reached. How near
    /// that is depends on the noise, and on how few cameras see a point and from how similar directions.
    ///
    /// Both are turned, moved and scaled onto the truth.
    static func recovery(of truth: Scene, in adjusted: Scene, fromTruth best: Scene) -> Check {
        let error = Distances(adjusted, truth)
        let difference = Distances(adjusted, best)
        return Check(
            claim: "from the truth the same optimum is reached",
            finding: String(
                format: "%.3f m beside the true points and %.3f m beside the true cameras, to %.0e m",
                error.points,
                error.cameras,
                max(difference.points, difference.cameras)
            ),
            passed: difference.points < error.points / 50 && difference.cameras < error.cameras / 50
        )
    }
}
