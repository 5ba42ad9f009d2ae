// The camera of the data sets of "Bundle Adjustment in the Large", and what is differentiated: by how much a camera misses what it saw.
//
// S. Agarwal, N. Snavely, S. M. Seitz and R. Szeliski, Bundle Adjustment in the Large, European Conference on Computer Vision, 2010.

import AutoDiff

/// A pinhole with radial distortion. It looks along its negative z axis.
@Differentiable
struct Camera: Equatable, Sendable {
    /// Turns from the world's axes to the camera's.
    var rotation: Vector3
    /// Where the world's origin is, in the camera's axes.
    var translation: Vector3
    /// In pixels.
    var focalLength: Double
    /// How magnification grows with the square of the distance from the image's centre, in focal lengths, and with its fourth power.
    var k1: Double
    var k2: Double

    /// How many numbers a camera is made of.
    static let parameterCount = 9

    /// The camera's place in the world.
    var center: Vector3 { -translation.rotated(by: -rotation) }

    /// A point of the world, seen from the camera.
    func position(of point: Vector3) -> Vector3 {
        point.rotated(by: rotation) + translation
    }

    /// Where the image of a point is, in pixels from the image's centre.
    func project(_ point: Vector3) -> Vector2 {
        let position = position(of: point)
        let image = Vector2(x: -position.x / position.z, y: -position.y / position.z)
        let r2 = image.squaredNorm
        let distortion = 1 + r2 * (k1 + r2 * k2)
        return focalLength * distortion * image
    }
}

/// By how much the image of a point misses where it was observed, in pixels.
@Differentiable(wrt: "camera", "point")
func reprojectionError(_ camera: Camera, _ point: Vector3, observed: Vector2) -> Vector2 {
    camera.project(point) - observed
}

/// The square of its length: one term of the sum that bundle adjustment minimises.
@Differentiable(.reverse, wrt: "camera", "point")
func squaredError(_ camera: Camera, _ point: Vector3, observed: Vector2) -> Double {
    reprojectionError(camera, point, observed: observed).squaredNorm
}
