// The linear model of all residuals at a scene. An observation's residual depends on one camera and one point, so of its two rows only
// twelve columns are kept: nine for the camera, three for the point.

import AutoDiff

struct Jacobian {
    /// Two numbers for each observation.
    private(set) var residuals: [Double] = []
    /// For each observation two rows of nine numbers.
    private(set) var cameraRows: [Double] = []
    /// For each observation two rows of three numbers.
    private(set) var pointRows: [Double] = []

    /// By reverse mode, row by row: two pullbacks for an observation. This is what the solver takes.
    init(of scene: Scene) {
        reserveCapacity(for: scene)
        for observation in scene.observations {
            let camera = scene.cameras[observation.camera]
            let point = scene.points[observation.point]
            let x = reprojectionErrorVJP(camera, point, observed: observation.position, cotangent: .init(x: 1, y: 0))
            let y = reprojectionErrorVJP(camera, point, observed: observation.position, cotangent: .init(x: 0, y: 1))
            residuals.append(x.value.x)
            residuals.append(x.value.y)
            x.cotangent.camera.appendScalars(to: &cameraRows)
            y.cotangent.camera.appendScalars(to: &cameraRows)
            x.cotangent.point.appendScalars(to: &pointRows)
            y.cotangent.point.appendScalars(to: &pointRows)
        }
    }

    /// By forward mode, column by column: twelve pushforwards for an observation. It is slower, and there to check the other against.
    init(columnwiseOf scene: Scene) {
        reserveCapacity(for: scene)
        let cameraUnits = Camera.TangentVector.units(like: .zero)
        let pointUnits = Vector3.TangentVector.units(like: .zero)
        for observation in scene.observations {
            let camera = scene.cameras[observation.camera]
            let point = scene.points[observation.point]
            let value = reprojectionError(camera, point, observed: observation.position)
            residuals.append(value.x)
            residuals.append(value.y)
            let cameraColumns = cameraUnits.map {
                reprojectionErrorJVP(camera, point, observed: observation.position, along: (camera: $0, point: .zero)).tangent
            }
            let pointColumns = pointUnits.map {
                reprojectionErrorJVP(camera, point, observed: observation.position, along: (camera: .zero, point: $0)).tangent
            }
            cameraRows += cameraColumns.map(\.x) + cameraColumns.map(\.y)
            pointRows += pointColumns.map(\.x) + pointColumns.map(\.y)
        }
    }

    private mutating func reserveCapacity(for scene: Scene) {
        residuals.reserveCapacity(2 * scene.observations.count)
        cameraRows.reserveCapacity(18 * scene.observations.count)
        pointRows.reserveCapacity(6 * scene.observations.count)
    }
}

extension Differentiable where TangentVector == Self {
    /// The tangents of which one number is 1 and all others are 0, in the order of the flat view.
    static func units(like zero: Self) -> [Self] {
        (0..<zero.scalarCount).map { index in
            var numbers = Array(repeating: 0.0, count: zero.scalarCount)
            numbers[index] = 1
            return Self(flattened: numbers, like: zero)
        }
    }
}
