// Structs with written tangents: what has a part in them, and how the flat view goes back into a value.

import AutoDiff

/// Visible outside of the module, with an initialiser of its own.
@Differentiable
public struct Vector3: Equatable, Sendable {
    public var x, y, z: Double

    public init(_ x: Double, _ y: Double, _ z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }
}

/// Nested, with constants that only the memberwise initialiser sets, and properties without a derivative.
enum Mechanics {
    @Differentiable
    struct Pendulum {
        let unit = "metre"
        let mass: Double
        let length: Float
        var name = "pendulum"
        var steps: Int
        @NoDerivative var tolerance: Double
    }
}

/// Arrays of all kinds, of structs too; a tuple; what is private has no derivative.
@Differentiable
struct Scene: Sendable {
    var gravity = 9.81
    var camera: Vector3
    var weights: [Double]
    var layers: [[Float]]
    var pendulums: [Mechanics.Pendulum]
    var range: (low: Double, count: Int, samples: [Double])
    var bias: (Int, Double)
    var `default`: Float
    @NoDerivative private var cache: [Double] = []
    private let log: @Sendable (String) -> Void

    var total: Double { gravity + cache.reduce(0, +) }

    init(camera: Vector3, weights: [Double], layers: [[Float]], pendulums: [Mechanics.Pendulum], samples: [Double]) {
        self.camera = camera
        self.weights = weights
        self.layers = layers
        self.pendulums = pendulums
        range = (-1, samples.count, samples)
        bias = (3, 0.25)
        `default` = 0.5
        log = { _ in }
    }
}

/// Constants that no memberwise initialiser sets; what the property's observer does is no matter of copies.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, visionOS 1, *)
@Differentiable
struct Observed {
    let start: Double
    var state: Double {
        didSet { changes += 1 }
    }
    var changes = 0

    init(at start: Double) {
        self.start = start
        state = start
    }
}

extension Observed {
    #if os(Linux) || os(macOS)
        @Differentiable
        struct Step {
            private(set) var size: Double
        }
    #endif
}

/// For inlinable code.
@Differentiable
@usableFromInline
struct Interval {
    @usableFromInline var lower, upper: Double
}

@Differentiable
@frozen
public struct Box {
    public var width: Double
    @usableFromInline var interval: Interval
}

/// Of vectors.
@Differentiable
struct Rotation {
    var axis: SIMD3<Double>
    var weights: [SIMD4<Float>]
    var lanes: SIMD4<Int32>
}

/// In the module only, in a struct that others see.
@Differentiable
public struct Pair {
    public var first: Double
    var second: Mechanics.Pendulum
}
