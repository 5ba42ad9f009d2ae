// Cases of written tangents of structs.

import AutoDiff

extension GoldenCase {
    static var tangents: [GoldenCase] { [vector] }

    /// The square of the distance to a point, with its derivatives taken by the arithmetic of tangents.
    private static let vector = GoldenCase(
        "TangentVectors, arithmetic",
        at: [0.5, -1, 2],
        { [squaredDistance(Vector3(flattened: $0, like: origin))] },
        jvp: { x, d in
            let position = Vector3(flattened: x, like: origin)
            let direction = Vector3.TangentVector(flattened: d, like: .zero)
            let product = zip(distanceGradient(position).flattened, direction.flattened).map { $0 * $1 }
            return ([squaredDistance(position)], [product.reduce(0, +)])
        },
        vjp: { x, c in
            let position = Vector3(flattened: x, like: origin)
            return ([squaredDistance(position)], (c[0] * distanceGradient(position)).flattened)
        },
        gradient: { x in
            let position = Vector3(flattened: x, like: origin)
            return (squaredDistance(position), distanceGradient(position).flattened)
        }
    )

    private static let origin = Vector3(1, 0.25, -0.5)

    private static func squaredDistance(_ position: Vector3) -> Double {
        zip(position.flattened, origin.flattened).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
    }

    private static func distanceGradient(_ position: Vector3) -> Vector3.TangentVector {
        func tangent(_ vector: Vector3) -> Vector3.TangentVector { .init(x: vector.x, y: vector.y, z: vector.z) }
        return 2 * (tangent(position) - tangent(origin))
    }
}
