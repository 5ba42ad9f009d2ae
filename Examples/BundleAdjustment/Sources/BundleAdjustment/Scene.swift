// What bundle adjustment works on: cameras, points, and which camera saw which point where.

import AutoDiff

struct Observation: Sendable {
    var camera: Int
    var point: Int
    /// In pixels from the image's centre.
    var position: Vector2
}

struct Scene: Sendable {
    var cameras: [Camera]
    var points: [Vector3]
    /// Those of a point one after the other, in the order of points.
    var observations: [Observation]

    /// How many numbers are observed.
    var measurementCount: Int { 2 * observations.count }

    /// How many numbers are unknown and can be found: all may be turned, moved and scaled together without any image telling.
    var determinedCount: Int { Camera.parameterCount * cameras.count + 3 * points.count - 7 }

    /// What is minimised.
    var sumOfSquares: Double { 2 * halfSumOfSquares(cameras, points, observations) }

    /// All coordinates of all misses.
    var residuals: [Double] {
        observations.flatMap { observation in
            let error = reprojectionError(cameras[observation.camera], points[observation.point], observed: observation.position)
            return [error.x, error.y]
        }
    }

    /// The root of the mean of squares over all observed coordinates, in pixels.
    var rootMeanSquareError: Double { (sumOfSquares / Double(measurementCount)).squareRoot() }
}

/// Half of what is minimised, whose gradient is Jᵀr.
@Differentiable(.reverse, wrt: "cameras", "points")
func halfSumOfSquares(_ cameras: [Camera], _ points: [Vector3], _ observations: [Observation]) -> Double {
    var sum = 0.0
    for observation in observations {
        sum += squaredError(cameras[observation.camera], points[observation.point], observed: observation.position)
    }
    return sum / 2
}
