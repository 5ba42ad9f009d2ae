// Images do not tell where a scene is, which way up, and how large. To compare one with another, it is first turned, moved and scaled onto
// it: by least squares again, with seven unknowns.

import AutoDiff
import Foundation

@Differentiable
struct Similarity: Sendable {
    var rotation: Vector3
    var translation: Vector3
    var logScale: Double

    static let identity = Similarity(rotation: .zero, translation: .zero, logScale: 0)

    func apply(to point: Vector3) -> Vector3 {
        exp(logScale) * point.rotated(by: rotation) + translation
    }
}

/// How far a point is from its target.
@Differentiable(.reverse, wrt: "similarity")
func misalignment(_ similarity: Similarity, of point: Vector3, from target: Vector3) -> Vector3 {
    similarity.apply(to: point) - target
}

extension Similarity {
    /// What takes points closest to others, by the method of Gauss and Newton from the identity; nil if the points do not determine it.
    init?(aligning points: [Vector3], to targets: [Vector3]) {
        self = .identity
        for _ in 0..<20 {
            guard let step = step(aligning: points, to: targets) else { return nil }
            self = Similarity(flattened: zip(flattened, step).map(+), like: self)
            if (step.map { $0 * $0 }.reduce(0, +)) < 1e-24 { return }
        }
    }

    private func step(aligning points: [Vector3], to targets: [Vector3]) -> [Double]? {
        var matrix = DenseMatrix(zero: scalarCount)
        var right = Array(repeating: 0.0, count: scalarCount)
        for (point, target) in zip(points, targets) {
            let distance = misalignment(self, of: point, from: target)
            for (unit, component) in zip(Vector3.TangentVector.units(like: .zero), [distance.x, distance.y, distance.z]) {
                let row = misalignmentVJP(self, of: point, from: target, cotangent: unit).cotangent.flattened
                for i in row.indices {
                    right[i] -= row[i] * component
                    for j in row.indices { matrix[i, j] += row[i] * row[j] }
                }
            }
        }
        return matrix.choleskyFactor?.solve(right)
    }
}

extension Scene {
    /// The scene in the place, attitude and size in which its points are closest to others; the projections stay as they are.
    func aligned(to targets: [Vector3]) -> Scene? {
        guard let similarity = Similarity(aligning: points, to: targets) else { return nil }
        var scene = self
        scene.points = points.map(similarity.apply)
        for (index, camera) in cameras.enumerated() {
            // A point that was turned by R is turned back before the camera turns it.
            let rotation = (Quaternion(camera.rotation) * Quaternion(-similarity.rotation)).rotationVector
            scene.cameras[index] = Camera(
                at: similarity.apply(to: camera.center),
                rotation: rotation,
                focalLength: camera.focalLength,
                k1: camera.k1,
                k2: camera.k2
            )
        }
        return scene
    }
}

/// How far apart two scenes are: the roots of the mean squared distances of their points and of their cameras' places.
struct Distances {
    var points: Double
    var cameras: Double

    init(_ scene: Scene, _ other: Scene) {
        points = Self.rootMeanSquare(scene.points, other.points)
        cameras = Self.rootMeanSquare(scene.cameras.map(\.center), other.cameras.map(\.center))
    }

    private static func rootMeanSquare(_ places: [Vector3], _ others: [Vector3]) -> Double {
        (zip(places, others).reduce(0) { $0 + ($1.0 - $1.1).squaredNorm } / Double(places.count)).squareRoot()
    }
}
