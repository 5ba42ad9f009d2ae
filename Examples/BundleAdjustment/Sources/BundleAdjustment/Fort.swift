// Made-up data: a fort with walls like a star and a tower in the middle, photographed all around.
//
// Points are scattered on the masonry. A point is observed by some of the cameras that it faces, not far from each other, as they are where
// features are found again in the next pictures. Lengths are in metres, images 1600 pixels wide and 1200 high.

import Foundation

struct Fort {
    var cameraCount: Int
    var pointCount: Int
    var observationsPerPoint: Int
    /// The standard deviation of each observed coordinate, in pixels.
    var noise: Double
    var seed: UInt64

    enum Problem: Error, CustomStringConvertible {
        case pointSeenTooRarely
        case cameraSeesTooLittle(Int)

        var description: String {
            switch self {
            case .pointSeenTooRarely: "two cameras must see each point; take more cameras"
            case .cameraSeesTooLittle(let camera): "camera \(camera) sees too few points to be found; take more points"
            }
        }
    }

    /// How far the start is from the truth: standard deviations of each coordinate.
    private enum Perturbation {
        static let point = 1.0
        static let center = 1.0
        static let angle = 0.03
        static let focalLength = 40.0
    }

    /// The scene as it is, with noise in the observations alone.
    func truth() throws -> Scene {
        var random = SplitMix64(seed: seed)
        let cameras = (0..<cameraCount).map { camera($0, using: &random) }
        let centers = cameras.map(\.center)
        var scene = Scene(cameras: cameras, points: [], observations: [])
        scene.points.reserveCapacity(pointCount)
        for index in 0..<pointCount {
            let (point, viewers) = try point(seenBy: cameras, at: centers, using: &random)
            scene.points.append(point)
            for viewer in viewers {
                var position = cameras[viewer].project(point)
                position.x += random.normal(noise)
                position.y += random.normal(noise)
                scene.observations.append(Observation(camera: viewer, point: index, position: position))
            }
        }
        try checkCoverage(of: scene)
        return scene
    }

    /// The same observations, with cameras and points as a rough reconstruction would have them: off, and without distortion.
    func start(from truth: Scene) -> Scene {
        var random = SplitMix64(seed: ~seed)
        var scene = truth
        for index in scene.points.indices { scene.points[index] += random.normalVector(Perturbation.point) }
        for index in scene.cameras.indices {
            let camera = truth.cameras[index]
            let center = camera.center + random.normalVector(Perturbation.center)
            let turn = Quaternion(random.normalVector(Perturbation.angle))
            let rotation = (turn * Quaternion(camera.rotation)).rotationVector
            let focalLength = camera.focalLength + random.normal(Perturbation.focalLength)
            scene.cameras[index] = Camera(at: center, rotation: rotation, focalLength: focalLength, k1: 0, k2: 0)
        }
        return scene
    }

    // MARK: - Cameras

    /// On a circle around the fort, more or less, and looking at its middle, more or less.
    private func camera(_ index: Int, using random: inout SplitMix64) -> Camera {
        let azimuth = 2 * .pi * (Double(index) + random.normal(0.1)) / Double(cameraCount)
        let distance = 38 + random.normal(1.5)
        let center = Vector3(x: distance * cos(azimuth), y: distance * sin(azimuth), z: 12 + random.normal(1.5))
        let sight = Vector3(x: 0, y: 0, z: 4) + random.normalVector(1) - center
        // First the direction of sight is turned below the y axis, then to the negative z axis.
        let heading = Quaternion(Vector3(x: 0, y: 0, z: .pi / 2 - atan2(sight.y, sight.x)))
        let depression = atan2(-sight.z, (sight.x * sight.x + sight.y * sight.y).squareRoot())
        let tilt = Quaternion(Vector3(x: depression - .pi / 2, y: 0, z: 0))
        let roll = Quaternion(Vector3(x: 0, y: 0, z: random.normal(0.05)))
        return Camera(
            at: center,
            rotation: (roll * tilt * heading).rotationVector,
            focalLength: 1000 + random.normal(30),
            k1: -0.08 + random.normal(0.01),
            k2: 0.02 + random.normal(0.005)
        )
    }

    private func checkCoverage(of scene: Scene) throws {
        var counts = Array(repeating: 0, count: cameraCount)
        for observation in scene.observations { counts[observation.camera] += 1 }
        // Six points of known place determine a camera's numbers; others are shared with its neighbours.
        if let camera = counts.firstIndex(where: { $0 < 12 }) { throw Problem.cameraSeesTooLittle(camera) }
    }

    // MARK: - Points

    /// A point of the masonry that at least two cameras see, and those that observe it.
    private func point(
        seenBy cameras: [Camera],
        at centers: [Vector3],
        using random: inout SplitMix64
    ) throws -> (Vector3, viewers: [Int]) {
        for _ in 0..<1000 {
            let (point, normal) = masonry(using: &random)
            let visible = cameras.indices.filter { faces(centers[$0], point, normal) && shows(cameras[$0], point) }
            guard visible.count >= 2 else { continue }
            // Evenly from 2 to what makes the mean right, of neighbours that are an eighth of the circle apart at most, if these are
            // enough.
            let count = min(Int.random(in: 2...2 * observationsPerPoint - 2, using: &random), visible.count)
            let window = min(max(count, cameraCount / 8), visible.count)
            let first = Int.random(in: 0...visible.count - window, using: &random)
            let viewers = arc(of: visible)[first..<first + window].shuffled(using: &random).prefix(count)
            return (point, viewers.sorted())
        }
        throw Problem.pointSeenTooRarely
    }

    /// Cameras in the order in which they stand beside each other, where the first and the last camera of all do so too.
    private func arc(of cameras: [Int]) -> [Int] {
        let start = cameras.indices.dropFirst().first { cameras[$0] != cameras[$0 - 1] + 1 } ?? 0
        return Array(cameras[start...] + cameras[..<start])
    }

    /// A point of the walls or of the tower, and what direction it faces.
    private func masonry(using random: inout SplitMix64) -> (point: Vector3, normal: Vector3) {
        let isTower = Double.random(in: 0..<1, using: &random) < 0.2
        let corners = isTower ? 8 : 12
        let radii = isTower ? [4.0, 4.0] : [22.0, 13.0]
        let side = Int.random(in: 0..<corners, using: &random)
        func corner(_ index: Int) -> Vector3 {
            let angle = 2 * .pi * Double(index) / Double(corners)
            return Vector3(x: radii[index % 2] * cos(angle), y: radii[index % 2] * sin(angle), z: 0)
        }
        let from = corner(side)
        let along = corner(side + 1) - from
        let height = isTower ? Double.random(in: 6..<14, using: &random) : Double.random(in: 0..<6, using: &random)
        let point = from + Double.random(in: 0..<1, using: &random) * along + Vector3(x: 0, y: 0, z: height)
        let length = along.squaredNorm.squareRoot()
        return (point, Vector3(x: along.y / length, y: -along.x / length, z: 0))
    }

    private func faces(_ center: Vector3, _ point: Vector3, _ normal: Vector3) -> Bool {
        let sight = center - point
        return sight.dot(normal) > 0.2 * sight.squaredNorm.squareRoot()
    }

    private func shows(_ camera: Camera, _ point: Vector3) -> Bool {
        guard camera.position(of: point).z < -1 else { return false }
        let image = camera.project(point)
        return abs(image.x) < 800 && abs(image.y) < 600
    }
}

extension Camera {
    /// A camera at a place of the world.
    init(at center: Vector3, rotation: Vector3, focalLength: Double, k1: Double, k2: Double) {
        self.init(
            rotation: rotation,
            translation: -center.rotated(by: rotation),
            focalLength: focalLength,
            k1: k1,
            k2: k2
        )
    }
}
