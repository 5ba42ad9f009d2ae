// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension Vector3: AutoDiff.Differentiable {
    /// A tangent of `Vector3`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var x: Double
        public var y: Double
        public var z: Double

        public init(x: Double, y: Double, z: Double) {
            self.x = x
            self.y = y
            self.z = z
        }

        public static var zero: Self { Self(x: 0, y: 0, z: 0) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.x += factor * other.x
            self.y += factor * other.y
            self.z += factor * other.z
        }

        public mutating func scale(by factor: Double) {
            self.x *= factor
            self.y *= factor
            self.z *= factor
        }

        public var zeroTangentVector: Self { Self(x: 0, y: 0, z: 0) }

        public var scalarCount: Int { 3 }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.x)
            flattened.append(self.y)
            flattened.append(self.z)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.x = scalars.next()
            self.y = scalars.next()
            self.z = scalars.next()
        }
    }

    public var zeroTangentVector: TangentVector { TangentVector(x: 0, y: 0, z: 0) }

    public var scalarCount: Int { 3 }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.x)
        flattened.append(self.y)
        flattened.append(self.z)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Vector3) {
        self = other
        self.x = scalars.next()
        self.y = scalars.next()
        self.z = scalars.next()
    }
}

nonisolated extension Mechanics.Pendulum: AutoDiff.Differentiable {
    /// A tangent of `Mechanics.Pendulum`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var mass: Double
        var length: Float

        init(mass: Double, length: Float) {
            self.mass = mass
            self.length = length
        }

        static var zero: Self { Self(mass: 0, length: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.mass += factor * other.mass
            self.length += Float(factor) * other.length
        }

        mutating func scale(by factor: Double) {
            self.mass *= factor
            self.length *= Float(factor)
        }

        var zeroTangentVector: Self { Self(mass: 0, length: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.mass)
            flattened.append(Double(self.length))
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.mass = scalars.next()
            self.length = Float(scalars.next())
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(mass: 0, length: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.mass)
        flattened.append(Double(self.length))
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Mechanics.Pendulum) {
        self.init(
            mass: scalars.next(),
            length: Float(scalars.next()),
            name: other.name,
            steps: other.steps,
            tolerance: other.tolerance
        )
    }
}

nonisolated extension Scene: AutoDiff.Differentiable {
    /// A tangent of `Scene`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var gravity: Double
        var camera: Vector3.TangentVector
        var weights: [Double]
        var layers: [[Float]]
        var pendulums: [Mechanics.Pendulum.TangentVector]
        var range: (low: Double, samples: [Double])
        var bias: Double
        var `default`: Float

        init(
            gravity: Double,
            camera: Vector3.TangentVector,
            weights: [Double],
            layers: [[Float]],
            pendulums: [Mechanics.Pendulum.TangentVector],
            range: (low: Double, samples: [Double]),
            bias: Double,
            `default`: Float
        ) {
            self.gravity = gravity
            self.camera = camera
            self.weights = weights
            self.layers = layers
            self.pendulums = pendulums
            self.range = range
            self.bias = bias
            self.`default` = `default`
        }

        static var zero: Self {
            Self(
                gravity: 0,
                camera: .zero,
                weights: [],
                layers: [],
                pendulums: [],
                range: (low: 0, samples: []),
                bias: 0,
                default: 0
            )
        }

        static func == (left: Self, right: Self) -> Bool {
            guard left.gravity == right.gravity else { return false }
            guard left.camera == right.camera else { return false }
            guard left.weights == right.weights else { return false }
            guard left.layers == right.layers else { return false }
            guard left.pendulums == right.pendulums else { return false }
            guard left.range.low == right.range.low else { return false }
            guard left.range.samples == right.range.samples else { return false }
            guard left.bias == right.bias else { return false }
            guard left.`default` == right.`default` else { return false }
            return true
        }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.gravity += factor * other.gravity
            AutoDiff.add(other.camera, to: &self.camera, scaledBy: factor)
            AutoDiff.add(other.weights, to: &self.weights, scaledBy: factor)
            AutoDiff.add(other.layers, to: &self.layers, scaledBy: factor)
            AutoDiff.add(other.pendulums, to: &self.pendulums, scaledBy: factor)
            self.range.low += factor * other.range.low
            AutoDiff.add(other.range.samples, to: &self.range.samples, scaledBy: factor)
            self.bias += factor * other.bias
            self.`default` += Float(factor) * other.`default`
        }

        mutating func scale(by factor: Double) {
            self.gravity *= factor
            AutoDiff.scale(&self.camera, by: factor)
            AutoDiff.scale(&self.weights, by: factor)
            AutoDiff.scale(&self.layers, by: factor)
            AutoDiff.scale(&self.pendulums, by: factor)
            self.range.low *= factor
            AutoDiff.scale(&self.range.samples, by: factor)
            self.bias *= factor
            self.`default` *= Float(factor)
        }

        var zeroTangentVector: Self {
            Self(
                gravity: 0,
                camera: self.camera.zeroTangentVector,
                weights: self.weights.zeroTangentVector,
                layers: self.layers.zeroTangentVector,
                pendulums: self.pendulums.zeroTangentVector,
                range: (low: 0, samples: self.range.samples.zeroTangentVector),
                bias: 0,
                default: 0
            )
        }

        var scalarCount: Int {
            var count = 4
            count += self.camera.scalarCount
            count += self.weights.scalarCount
            count += self.layers.scalarCount
            count += self.pendulums.scalarCount
            count += self.range.samples.scalarCount
            return count
        }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.gravity)
            self.camera.appendScalars(to: &flattened)
            self.weights.appendScalars(to: &flattened)
            self.layers.appendScalars(to: &flattened)
            self.pendulums.appendScalars(to: &flattened)
            flattened.append(self.range.low)
            self.range.samples.appendScalars(to: &flattened)
            flattened.append(self.bias)
            flattened.append(Double(self.`default`))
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.gravity = scalars.next()
            self.camera = Vector3.TangentVector(scalars: &scalars, like: other.camera)
            self.weights = [Double](scalars: &scalars, like: other.weights)
            self.layers = [[Float]](scalars: &scalars, like: other.layers)
            self.pendulums = [Mechanics.Pendulum.TangentVector](scalars: &scalars, like: other.pendulums)
            self.range = (low: scalars.next(), samples: [Double](scalars: &scalars, like: other.range.samples))
            self.bias = scalars.next()
            self.`default` = Float(scalars.next())
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(
            gravity: 0,
            camera: self.camera.zeroTangentVector,
            weights: self.weights.zeroTangentVector,
            layers: self.layers.zeroTangentVector,
            pendulums: self.pendulums.zeroTangentVector,
            range: (low: 0, samples: self.range.samples.zeroTangentVector),
            bias: 0,
            default: 0
        )
    }

    var scalarCount: Int {
        var count = 4
        count += self.camera.scalarCount
        count += self.weights.scalarCount
        count += self.layers.scalarCount
        count += self.pendulums.scalarCount
        count += self.range.samples.scalarCount
        return count
    }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.gravity)
        self.camera.appendScalars(to: &flattened)
        self.weights.appendScalars(to: &flattened)
        self.layers.appendScalars(to: &flattened)
        self.pendulums.appendScalars(to: &flattened)
        flattened.append(self.range.low)
        self.range.samples.appendScalars(to: &flattened)
        flattened.append(self.bias.1)
        flattened.append(Double(self.`default`))
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Scene) {
        self = other
        self.gravity = scalars.next()
        self.camera = Vector3(scalars: &scalars, like: other.camera)
        self.weights = [Double](scalars: &scalars, like: other.weights)
        self.layers = [[Float]](scalars: &scalars, like: other.layers)
        self.pendulums = [Mechanics.Pendulum](scalars: &scalars, like: other.pendulums)
        self.range = (low: scalars.next(), count: other.range.count, samples: [Double](scalars: &scalars, like: other.range.samples))
        self.bias = (other.bias.0, scalars.next())
        self.`default` = Float(scalars.next())
    }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, visionOS 1, *)
nonisolated extension Observed: AutoDiff.Differentiable {
    /// A tangent of `Observed`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var start: Double
        var state: Double

        init(start: Double, state: Double) {
            self.start = start
            self.state = state
        }

        static var zero: Self { Self(start: 0, state: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.start += factor * other.start
            self.state += factor * other.state
        }

        mutating func scale(by factor: Double) {
            self.start *= factor
            self.state *= factor
        }

        var zeroTangentVector: Self { Self(start: 0, state: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.start)
            flattened.append(self.state)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.start = scalars.next()
            self.state = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(start: 0, state: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.start)
        flattened.append(self.state)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Observed) {
        self.start = scalars.next()
        self.state = scalars.next()
        self.changes = other.changes
    }
}

#if os(Linux) || os(macOS)
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, visionOS 1, *)
nonisolated extension Observed.Step: AutoDiff.Differentiable {
    /// A tangent of `Observed.Step`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var size: Double

        init(size: Double) {
            self.size = size
        }

        static var zero: Self { Self(size: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.size += factor * other.size
        }

        mutating func scale(by factor: Double) {
            self.size *= factor
        }

        var zeroTangentVector: Self { Self(size: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.size)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.size = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(size: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.size)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Observed.Step) {
        self.init(size: scalars.next())
    }
}
#endif

nonisolated extension Interval: AutoDiff.Differentiable {
    /// A tangent of `Interval`: a direction, or a gradient.
    @usableFromInline
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        @usableFromInline var lower: Double
        @usableFromInline var upper: Double

        @usableFromInline init(lower: Double, upper: Double) {
            self.lower = lower
            self.upper = upper
        }

        @usableFromInline static var zero: Self { Self(lower: 0, upper: 0) }

        @usableFromInline mutating func add(_ other: Self, scaledBy factor: Double) {
            self.lower += factor * other.lower
            self.upper += factor * other.upper
        }

        @usableFromInline mutating func scale(by factor: Double) {
            self.lower *= factor
            self.upper *= factor
        }

        @usableFromInline var zeroTangentVector: Self { Self(lower: 0, upper: 0) }

        @usableFromInline var scalarCount: Int { 2 }

        @usableFromInline func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.lower)
            flattened.append(self.upper)
        }

        @usableFromInline init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.lower = scalars.next()
            self.upper = scalars.next()
        }
    }

    @usableFromInline var zeroTangentVector: TangentVector { TangentVector(lower: 0, upper: 0) }

    @usableFromInline var scalarCount: Int { 2 }

    @usableFromInline func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.lower)
        flattened.append(self.upper)
    }

    @usableFromInline init(scalars: inout AutoDiff.FlatScalars, like other: Interval) {
        self = other
        self.lower = scalars.next()
        self.upper = scalars.next()
    }
}

nonisolated extension Box: AutoDiff.Differentiable {
    /// A tangent of `Box`: a direction, or a gradient.
    @frozen
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var width: Double
        var interval: Interval.TangentVector

        init(width: Double, interval: Interval.TangentVector) {
            self.width = width
            self.interval = interval
        }

        public static var zero: Self { Self(width: 0, interval: .zero) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.width += factor * other.width
            AutoDiff.add(other.interval, to: &self.interval, scaledBy: factor)
        }

        public mutating func scale(by factor: Double) {
            self.width *= factor
            AutoDiff.scale(&self.interval, by: factor)
        }

        public var zeroTangentVector: Self { Self(width: 0, interval: self.interval.zeroTangentVector) }

        public var scalarCount: Int { 1 + self.interval.scalarCount }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.width)
            self.interval.appendScalars(to: &flattened)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.width = scalars.next()
            self.interval = Interval.TangentVector(scalars: &scalars, like: other.interval)
        }
    }

    public var zeroTangentVector: TangentVector {
        TangentVector(width: 0, interval: self.interval.zeroTangentVector)
    }

    public var scalarCount: Int { 1 + self.interval.scalarCount }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.width)
        self.interval.appendScalars(to: &flattened)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Box) {
        self = other
        self.width = scalars.next()
        self.interval = Interval(scalars: &scalars, like: other.interval)
    }
}

nonisolated extension Rotation: AutoDiff.Differentiable {
    /// A tangent of `Rotation`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var axis: SIMD3<Double>
        var weights: [SIMD4<Float>]

        init(axis: SIMD3<Double>, weights: [SIMD4<Float>]) {
            self.axis = axis
            self.weights = weights
        }

        static var zero: Self { Self(axis: .zero, weights: []) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.axis, to: &self.axis, scaledBy: factor)
            AutoDiff.add(other.weights, to: &self.weights, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.axis, by: factor)
            AutoDiff.scale(&self.weights, by: factor)
        }

        var zeroTangentVector: Self { Self(axis: self.axis.zeroTangentVector, weights: self.weights.zeroTangentVector) }

        var scalarCount: Int { self.axis.scalarCount + self.weights.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.axis.appendScalars(to: &flattened)
            self.weights.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.axis = SIMD3<Double>(scalars: &scalars, like: other.axis)
            self.weights = [SIMD4<Float>](scalars: &scalars, like: other.weights)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(axis: self.axis.zeroTangentVector, weights: self.weights.zeroTangentVector)
    }

    var scalarCount: Int { self.axis.scalarCount + self.weights.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.axis.appendScalars(to: &flattened)
        self.weights.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Rotation) {
        self = other
        self.axis = SIMD3<Double>(scalars: &scalars, like: other.axis)
        self.weights = [SIMD4<Float>](scalars: &scalars, like: other.weights)
    }
}

nonisolated extension Pair: AutoDiff.Differentiable {
    /// A tangent of `Pair`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var first: Double
        var second: Mechanics.Pendulum.TangentVector

        init(first: Double, second: Mechanics.Pendulum.TangentVector) {
            self.first = first
            self.second = second
        }

        public static var zero: Self { Self(first: 0, second: .zero) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.first += factor * other.first
            AutoDiff.add(other.second, to: &self.second, scaledBy: factor)
        }

        public mutating func scale(by factor: Double) {
            self.first *= factor
            AutoDiff.scale(&self.second, by: factor)
        }

        public var zeroTangentVector: Self { Self(first: 0, second: self.second.zeroTangentVector) }

        public var scalarCount: Int { 1 + self.second.scalarCount }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.first)
            self.second.appendScalars(to: &flattened)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.first = scalars.next()
            self.second = Mechanics.Pendulum.TangentVector(scalars: &scalars, like: other.second)
        }
    }

    public var zeroTangentVector: TangentVector { TangentVector(first: 0, second: self.second.zeroTangentVector) }

    public var scalarCount: Int { 1 + self.second.scalarCount }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.first)
        self.second.appendScalars(to: &flattened)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Pair) {
        self = other
        self.first = scalars.next()
        self.second = Mechanics.Pendulum(scalars: &scalars, like: other.second)
    }
}
