// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension OrbitingBody: AutoDiff.Differentiable {
    /// A tangent of `OrbitingBody`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var mass: Double
        var distance: Double

        init(mass: Double, distance: Double) {
            self.mass = mass
            self.distance = distance
        }

        static var zero: Self { Self(mass: 0, distance: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.mass += factor * other.mass
            self.distance += factor * other.distance
        }

        mutating func scale(by factor: Double) {
            self.mass *= factor
            self.distance *= factor
        }

        var zeroTangentVector: Self { Self(mass: 0, distance: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.mass)
            flattened.append(self.distance)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.mass = scalars.next()
            self.distance = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(mass: 0, distance: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.mass)
        flattened.append(self.distance)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: OrbitingBody) {
        self = other
        self.mass = scalars.next()
        self.distance = scalars.next()
    }
}

nonisolated extension OrbitSurvey: AutoDiff.Differentiable {
    /// A tangent of `OrbitSurvey`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var bodies: [OrbitingBody.TangentVector]

        init(bodies: [OrbitingBody.TangentVector]) {
            self.bodies = bodies
        }

        static var zero: Self { Self(bodies: []) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.bodies, to: &self.bodies, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.bodies, by: factor)
        }

        var zeroTangentVector: Self { Self(bodies: self.bodies.zeroTangentVector) }

        var scalarCount: Int { self.bodies.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.bodies.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.bodies = [OrbitingBody.TangentVector](scalars: &scalars, like: other.bodies)
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(bodies: self.bodies.zeroTangentVector) }

    var scalarCount: Int { self.bodies.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.bodies.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: OrbitSurvey) {
        self = other
        self.bodies = [OrbitingBody](scalars: &scalars, like: other.bodies)
    }
}

/// The value of `gravitation(of:scale:)`, and its derivative along a tangent of its arguments.
func gravitationJVP(
    of bodies: [OrbitingBody],
    scale: Double,
    along tangent: (bodies: [OrbitingBody.TangentVector], scale: Double)
) -> (value: Double, tangent: Double) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    let bodiesMassTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.mass }
    let bodiesDistanceTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.distance }
    precondition(tangent.bodies.count == bodies.count, "the tangent of 'bodies' has another count")
    return gravitationJVPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesDistance.count,
        bodiesKind,
        bodiesKind.count,
        bodiesSurface,
        scale,
        bodiesMassTangent,
        bodiesDistanceTangent,
        tangent.scale
    )
}

/// The value of `gravitation(of:scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
func gravitationVJP(
    of bodies: [OrbitingBody],
    scale: Double,
    cotangent: Double
) -> (value: Double, cotangent: (bodies: [OrbitingBody.TangentVector], scale: Double)) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    var bodiesMassAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceAdjoint = [Double](repeating: 0.0, count: bodies.count)
    let (value, scaleAdjoint) = gravitationVJPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesDistance.count,
        bodiesKind,
        bodiesKind.count,
        bodiesSurface,
        scale,
        cotangent,
        &bodiesMassAdjoint,
        &bodiesDistanceAdjoint
    )
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassAdjoint.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassAdjoint[i], distance: bodiesDistanceAdjoint[i])
    }
    return (value, (bodiesAdjoint, scaleAdjoint))
}

/// The gradient of `gravitation(of:scale:)`.
func gravitationGradient(
    of bodies: [OrbitingBody],
    scale: Double
) -> (bodies: [OrbitingBody.TangentVector], scale: Double) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    var bodiesMassAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceAdjoint = [Double](repeating: 0.0, count: bodies.count)
    let (_, scaleAdjoint) = gravitationVJPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesDistance.count,
        bodiesKind,
        bodiesKind.count,
        bodiesSurface,
        scale,
        1.0,
        &bodiesMassAdjoint,
        &bodiesDistanceAdjoint
    )
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassAdjoint.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassAdjoint[i], distance: bodiesDistanceAdjoint[i])
    }
    return (bodiesAdjoint, scaleAdjoint)
}

/// The value and the gradient of `gravitation(of:scale:)`.
func gravitationValueWithGradient(
    of bodies: [OrbitingBody],
    scale: Double
) -> (value: Double, gradient: (bodies: [OrbitingBody.TangentVector], scale: Double)) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    var bodiesMassAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceAdjoint = [Double](repeating: 0.0, count: bodies.count)
    let (value, scaleAdjoint) = gravitationVJPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesDistance.count,
        bodiesKind,
        bodiesKind.count,
        bodiesSurface,
        scale,
        1.0,
        &bodiesMassAdjoint,
        &bodiesDistanceAdjoint
    )
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassAdjoint.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassAdjoint[i], distance: bodiesDistanceAdjoint[i])
    }
    return (value, (bodiesAdjoint, scaleAdjoint))
}

/// The value and the gradient of `gravitation(of:scale:)`, and the product of its Hessian with a direction.
func gravitationHVP(
    of bodies: [OrbitingBody],
    scale: Double,
    along tangent: (bodies: [OrbitingBody.TangentVector], scale: Double)
) -> (value: Double, gradient: (bodies: [OrbitingBody.TangentVector], scale: Double), product: (bodies: [OrbitingBody.TangentVector], scale: Double)) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    let bodiesMassTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.mass }
    let bodiesDistanceTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.distance }
    precondition(tangent.bodies.count == bodies.count, "the tangent of 'bodies' has another count")
    var bodiesMassAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesMassProduct = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceProduct = [Double](repeating: 0.0, count: bodies.count)
    let (value, scaleAdjoint, _, scaleProduct) = gravitationVJPJVP(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesDistance.count,
        bodiesKind,
        bodiesKind.count,
        bodiesSurface,
        scale,
        1.0,
        &bodiesMassAdjoint,
        &bodiesDistanceAdjoint,
        bodiesMassTangent,
        bodiesDistanceTangent,
        tangent.scale,
        &bodiesMassProduct,
        &bodiesDistanceProduct
    )
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassAdjoint.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassAdjoint[i], distance: bodiesDistanceAdjoint[i])
    }
    let bodiesProduct = AutoDiff.Columns.array(count: bodiesMassProduct.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassProduct[i], distance: bodiesDistanceProduct[i])
    }
    return (value, (bodiesAdjoint, scaleAdjoint), (bodiesProduct, scaleProduct))
}

private func gravitationJVPCore(
    _ bodiesName: UnsafePointer<String>,
    _ bodiesNameCount: Int,
    _ bodiesMass: UnsafePointer<Double>,
    _ bodiesDistance: UnsafePointer<Double>,
    _ bodiesDistanceCount: Int,
    _ bodiesKind: UnsafePointer<OrbitKind>,
    _ bodiesKindCount: Int,
    _ bodiesSurface: UnsafePointer<OrbitingBody.Surface>,
    _ scale: Double,
    _ bodiesMassTangent: UnsafePointer<Double>,
    _ bodiesDistanceTangent: UnsafePointer<Double>,
    _ scaleTangent: Double
) -> (Double, Double) {
    // for body in bodies
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < bodiesNameCount {
        let bodyName = bodiesName[i]
        let bodyMass = bodiesMass[i]
        let bodyMassTangent = bodiesMassTangent[i]
        let bodyDistance = bodiesDistance[i]
        let bodyDistanceTangent = bodiesDistanceTangent[i]
        let bodySurface = bodiesSurface[i]
        let isEmpty2: Bool = bodyName.isEmpty
        // if body.name.isEmpty { continue }
        if !isEmpty2 {
            let value: Bool = ({ () -> Bool in if case .rocky = bodySurface { return true } else { return false } }())
            // case .rocky: sum += scale * body.mass / (body.distance * body.distance)
            if value {
                // sum += scale * body.mass / (body.distance * body.distance)
                let t = bodyDistance * bodyDistance
                let tTangent = bodyDistanceTangent * bodyDistance
                let t2 = scale * bodyMass / t
                sum += t2
                sumTangent += (scaleTangent * bodyMass + bodyMassTangent * scale - t2 * (tTangent + tTangent)) / t
            } else {
                // sum += body.mass * body.mass * body.distance
                let t = bodyMass * bodyMass
                let tTangent = bodyMassTangent * bodyMass
                sum += t * bodyDistance
                sumTangent += (tTangent + tTangent) * bodyDistance + bodyDistanceTangent * t
            }
        }
        i &+= 1
    }
    // for i in bodies.indices
    i = 0
    while i < bodiesNameCount {
        // if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
        precondition(i < bodiesKindCount, "Index out of range")
        let value = bodiesKind[i]
        var value2: Bool = value == .eccentric
        if value2 {
            let value3 = bodiesName[i]
            value2 = value3 != "Sun"
        } else {
            value2 = false
        }
        let sum2: Double
        if value2 {
            // sum *= bodies[i].distance
            precondition(i < bodiesDistanceCount, "Index out of range")
            let element = bodiesDistance[i]
            sum2 = sum * element
            sumTangent = sumTangent * element + bodiesDistanceTangent[i] * sum
        } else {
            sum2 = sum
        }
        sum = sum2
        i &+= 1
    }
    return (sum, sumTangent)
}

private func gravitationVJPCore(
    _ bodiesName: UnsafePointer<String>,
    _ bodiesNameCount: Int,
    _ bodiesMass: UnsafePointer<Double>,
    _ bodiesDistance: UnsafePointer<Double>,
    _ bodiesDistanceCount: Int,
    _ bodiesKind: UnsafePointer<OrbitKind>,
    _ bodiesKindCount: Int,
    _ bodiesSurface: UnsafePointer<OrbitingBody.Surface>,
    _ scale: Double,
    _ sumCotangent: Double,
    _ bodiesMassAdjoint: UnsafeMutablePointer<Double>,
    _ bodiesDistanceAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var isEmptyCache = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { isEmptyCache.deallocate() }
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { valueCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { tCache.deallocate() }
    // for body in bodies
    var i = 0
    var sum = 0.0
    while i < bodiesNameCount {
        let bodyName = bodiesName[i]
        let bodyMass = bodiesMass[i]
        let bodyDistance = bodiesDistance[i]
        let bodySurface = bodiesSurface[i]
        let isEmpty2: Bool = bodyName.isEmpty
        // if body.name.isEmpty { continue }
        if !isEmpty2 {
            let value: Bool = ({ () -> Bool in if case .rocky = bodySurface { return true } else { return false } }())
            // case .rocky: sum += scale * body.mass / (body.distance * body.distance)
            if value {
                // sum += scale * body.mass / (body.distance * body.distance)
                let t = scale * bodyMass / (bodyDistance * bodyDistance)
                sum += t
                tCache[i] = t
            } else {
                // sum += body.mass * body.mass * body.distance
                sum += bodyMass * bodyMass * bodyDistance
            }
            valueCache[i] = value
        }
        isEmptyCache[i] = isEmpty2
        i &+= 1
    }
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { sumCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { tCache2.deallocate() }
    // for i in bodies.indices
    i = 0
    while i < bodiesNameCount {
        // if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
        precondition(i < bodiesKindCount, "Index out of range")
        let value = bodiesKind[i]
        var value2: Bool = value == .eccentric
        if value2 {
            let value3 = bodiesName[i]
            value2 = value3 != "Sun"
        } else {
            value2 = false
        }
        let sum2: Double
        if value2 {
            // sum *= bodies[i].distance
            precondition(i < bodiesDistanceCount, "Index out of range")
            sum2 = sum * bodiesDistance[i]
        } else {
            sum2 = sum
        }
        sumCache[i] = sum
        tCache2[i] = value2
        sum = sum2
        i &+= 1
    }

    // Return sweep
    // for i in bodies.indices
    i = bodiesNameCount
    var sumAdjoint = sumCotangent
    while i > 0 {
        i &-= 1
        let sum2 = sumCache[i]
        // if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
        let sumAdjoint2: Double
        if tCache2[i] {
            // sum *= bodies[i].distance
            sumAdjoint2 = sumAdjoint * bodiesDistance[i]
            bodiesDistanceAdjoint[i] += sumAdjoint * sum2
        } else {
            sumAdjoint2 = sumAdjoint
        }
        sumAdjoint = sumAdjoint2
    }
    // for body in bodies
    i = 0
    var scaleAdjoint = 0.0
    while i < bodiesNameCount {
        let isEmpty2 = isEmptyCache[i]
        let bodyMass = bodiesMass[i]
        let bodyDistance = bodiesDistance[i]
        // if body.name.isEmpty { continue }
        var bodyMassAdjoint: Double
        var bodyDistanceAdjoint: Double
        if isEmpty2 {
            bodyMassAdjoint = 0.0
            bodyDistanceAdjoint = 0.0
        } else {
            let value = valueCache[i]
            // case .rocky: sum += scale * body.mass / (body.distance * body.distance)
            if value {
                // sum += scale * body.mass / (body.distance * body.distance)
                let t = sumAdjoint / (bodyDistance * bodyDistance)
                bodyDistanceAdjoint = -(t * tCache[i]) * bodyDistance
                bodyDistanceAdjoint += bodyDistanceAdjoint
                scaleAdjoint += t * bodyMass
                bodyMassAdjoint = t * scale
            } else {
                // sum += body.mass * body.mass * body.distance
                bodyDistanceAdjoint = sumAdjoint * (bodyMass * bodyMass)
                bodyMassAdjoint = sumAdjoint * bodyDistance * bodyMass
                bodyMassAdjoint += bodyMassAdjoint
            }
        }
        // for body in bodies
        bodiesDistanceAdjoint[i] += bodyDistanceAdjoint
        bodiesMassAdjoint[i] += bodyMassAdjoint
        i &+= 1
    }
    return (sum, scaleAdjoint)
}

private func gravitationVJPJVP(
    _ bodiesName: UnsafePointer<String>,
    _ bodiesNameCount: Int,
    _ bodiesMass: UnsafePointer<Double>,
    _ bodiesDistance: UnsafePointer<Double>,
    _ bodiesDistanceCount: Int,
    _ bodiesKind: UnsafePointer<OrbitKind>,
    _ bodiesKindCount: Int,
    _ bodiesSurface: UnsafePointer<OrbitingBody.Surface>,
    _ scale: Double,
    _ sumCotangent: Double,
    _ bodiesMassAdjoint: UnsafeMutablePointer<Double>,
    _ bodiesDistanceAdjoint: UnsafeMutablePointer<Double>,
    _ bodiesMassTangent: UnsafePointer<Double>,
    _ bodiesDistanceTangent: UnsafePointer<Double>,
    _ scaleTangent: Double,
    _ bodiesMassAdjointTangent: UnsafeMutablePointer<Double>,
    _ bodiesDistanceAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var isEmptyCache = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { isEmptyCache.deallocate() }
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { valueCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { tCacheTangent.deallocate() }
    // for body in bodies
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < bodiesNameCount {
        let bodyName = bodiesName[i]
        let bodyMass = bodiesMass[i]
        let bodyMassTangent = bodiesMassTangent[i]
        let bodyDistance = bodiesDistance[i]
        let bodyDistanceTangent = bodiesDistanceTangent[i]
        let bodySurface = bodiesSurface[i]
        let isEmpty2: Bool = bodyName.isEmpty
        // if body.name.isEmpty { continue }
        if !isEmpty2 {
            let value: Bool = ({ () -> Bool in if case .rocky = bodySurface { return true } else { return false } }())
            // case .rocky: sum += scale * body.mass / (body.distance * body.distance)
            if value {
                // sum += scale * body.mass / (body.distance * body.distance)
                let t = bodyDistance * bodyDistance
                let tTangent = bodyDistanceTangent * bodyDistance
                let t2 = scale * bodyMass / t
                let tTangent2 = (scaleTangent * bodyMass + bodyMassTangent * scale - t2 * (tTangent + tTangent)) / t
                sum += t2
                sumTangent += tTangent2
                tCache[i] = t2
                tCacheTangent[i] = tTangent2
            } else {
                // sum += body.mass * body.mass * body.distance
                let t = bodyMass * bodyMass
                let tTangent = bodyMassTangent * bodyMass
                sum += t * bodyDistance
                sumTangent += (tTangent + tTangent) * bodyDistance + bodyDistanceTangent * t
            }
            valueCache[i] = value
        }
        isEmptyCache[i] = isEmpty2
        i &+= 1
    }
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { sumCache.deallocate() }
    var sumCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesNameCount)
    defer { sumCacheTangent.deallocate() }
    var tCache2 = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { tCache2.deallocate() }
    // for i in bodies.indices
    i = 0
    while i < bodiesNameCount {
        // if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
        precondition(i < bodiesKindCount, "Index out of range")
        let value = bodiesKind[i]
        var value2: Bool = value == .eccentric
        if value2 {
            let value3 = bodiesName[i]
            value2 = value3 != "Sun"
        } else {
            value2 = false
        }
        let sum2: Double
        let sumTangent2: Double
        if value2 {
            // sum *= bodies[i].distance
            precondition(i < bodiesDistanceCount, "Index out of range")
            let element = bodiesDistance[i]
            sum2 = sum * element
            sumTangent2 = sumTangent * element + bodiesDistanceTangent[i] * sum
        } else {
            sum2 = sum
            sumTangent2 = sumTangent
        }
        sumCache[i] = sum
        sumCacheTangent[i] = sumTangent
        tCache2[i] = value2
        sum = sum2
        sumTangent = sumTangent2
        i &+= 1
    }

    // Return sweep
    // for i in bodies.indices
    i = bodiesNameCount
    var sumAdjoint = sumCotangent
    var sumAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let sum2 = sumCache[i]
        let sumTangent2 = sumCacheTangent[i]
        // if bodies[i].kind == .eccentric && bodies[i].name != "Sun" { sum *= bodies[i].distance }
        let sumAdjoint2: Double
        let sumAdjointTangent2: Double
        if tCache2[i] {
            let element = bodiesDistance[i]
            // sum *= bodies[i].distance
            sumAdjoint2 = sumAdjoint * element
            sumAdjointTangent2 = sumAdjointTangent * element + bodiesDistanceTangent[i] * sumAdjoint
            bodiesDistanceAdjoint[i] += sumAdjoint * sum2
            bodiesDistanceAdjointTangent[i] += sumAdjointTangent * sum2 + sumTangent2 * sumAdjoint
        } else {
            sumAdjoint2 = sumAdjoint
            sumAdjointTangent2 = sumAdjointTangent
        }
        sumAdjoint = sumAdjoint2
        sumAdjointTangent = sumAdjointTangent2
    }
    // for body in bodies
    i = 0
    var scaleAdjoint = 0.0
    var scaleAdjointTangent = 0.0
    while i < bodiesNameCount {
        let isEmpty2 = isEmptyCache[i]
        let bodyMass = bodiesMass[i]
        let bodyMassTangent = bodiesMassTangent[i]
        let bodyDistance = bodiesDistance[i]
        let bodyDistanceTangent = bodiesDistanceTangent[i]
        // if body.name.isEmpty { continue }
        var bodyMassAdjoint: Double
        var bodyDistanceAdjoint: Double
        var bodyMassAdjointTangent: Double
        var bodyDistanceAdjointTangent: Double
        if isEmpty2 {
            bodyMassAdjoint = 0.0
            bodyDistanceAdjoint = 0.0
            bodyMassAdjointTangent = 0.0
            bodyDistanceAdjointTangent = 0.0
        } else {
            let value = valueCache[i]
            // case .rocky: sum += scale * body.mass / (body.distance * body.distance)
            if value {
                let t = tCache[i]
                let t2 = bodyDistance * bodyDistance
                let tTangent = bodyDistanceTangent * bodyDistance
                // sum += scale * body.mass / (body.distance * body.distance)
                let t3 = sumAdjoint / t2
                let tTangent2 = (sumAdjointTangent - t3 * (tTangent + tTangent)) / t2
                let tAdjoint = -(t3 * t)
                bodyDistanceAdjoint = tAdjoint * bodyDistance
                bodyDistanceAdjointTangent = -(tTangent2 * t + tCacheTangent[i] * t3) * bodyDistance
                    + bodyDistanceTangent * tAdjoint
                bodyDistanceAdjoint += bodyDistanceAdjoint
                bodyDistanceAdjointTangent += bodyDistanceAdjointTangent
                scaleAdjoint += t3 * bodyMass
                scaleAdjointTangent += tTangent2 * bodyMass + bodyMassTangent * t3
                bodyMassAdjoint = t3 * scale
                bodyMassAdjointTangent = tTangent2 * scale + scaleTangent * t3
            } else {
                let t = bodyMass * bodyMass
                let tTangent = bodyMassTangent * bodyMass
                // sum += body.mass * body.mass * body.distance
                let tAdjoint = sumAdjoint * bodyDistance
                bodyDistanceAdjoint = sumAdjoint * t
                bodyDistanceAdjointTangent = sumAdjointTangent * t + (tTangent + tTangent) * sumAdjoint
                bodyMassAdjoint = tAdjoint * bodyMass
                bodyMassAdjointTangent = (sumAdjointTangent * bodyDistance + bodyDistanceTangent * sumAdjoint) * bodyMass
                    + bodyMassTangent * tAdjoint
                bodyMassAdjoint += bodyMassAdjoint
                bodyMassAdjointTangent += bodyMassAdjointTangent
            }
        }
        // for body in bodies
        bodiesDistanceAdjoint[i] += bodyDistanceAdjoint
        bodiesDistanceAdjointTangent[i] += bodyDistanceAdjointTangent
        bodiesMassAdjoint[i] += bodyMassAdjoint
        bodiesMassAdjointTangent[i] += bodyMassAdjointTangent
        i &+= 1
    }
    return (sum, scaleAdjoint, sumTangent, scaleAdjointTangent)
}

/// The value of `surveyed(_:_:)`, and its derivative along a tangent of its arguments.
func surveyedJVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    return surveyedJVPCore(masses, masses.count, factor, tangent.masses, tangent.factor)
}

/// The value of `surveyed(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func surveyedVJP(
    _ masses: [Double],
    _ factor: Double,
    cotangent: Double
) -> (value: Double, cotangent: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = surveyedVJPCore(masses, masses.count, factor, cotangent, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The gradient of `surveyed(_:_:)`.
func surveyedGradient(_ masses: [Double], _ factor: Double) -> (masses: [Double], factor: Double) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (_, factorAdjoint) = surveyedVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (massesAdjoint, factorAdjoint)
}

/// The value and the gradient of `surveyed(_:_:)`.
func surveyedValueWithGradient(
    _ masses: [Double],
    _ factor: Double
) -> (value: Double, gradient: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = surveyedVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The value and the gradient of `surveyed(_:_:)`, and the product of its Hessian with a direction.
func surveyedHVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, gradient: (masses: [Double], factor: Double), product: (masses: [Double], factor: Double)) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    var massesProduct = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint, _, factorProduct) = surveyedVJPJVP(
        masses,
        masses.count,
        factor,
        1.0,
        &massesAdjoint,
        tangent.masses,
        tangent.factor,
        &massesProduct
    )
    return (value, (massesAdjoint, factorAdjoint), (massesProduct, factorProduct))
}

private func surveyedJVPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double
) -> (Double, Double) {
    // var surveys: [OrbitSurvey] = []
    var surveysTitle = AutoDiff.Buffer<String>()
    defer { surveysTitle.deallocate() }
    var surveysBodiesStarts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesStarts.deallocate() }
    var surveysBodiesCounts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCounts.deallocate() }
    var surveysBodiesCapacities = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCapacities.deallocate() }
    var surveysBodiesName = AutoDiff.Buffer<String>()
    defer { surveysBodiesName.deallocate() }
    var surveysBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveysBodiesMass.deallocate() }
    var surveysBodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { surveysBodiesMassTangent.deallocate() }
    var surveysBodiesDistance = AutoDiff.Buffer<Double>()
    defer { surveysBodiesDistance.deallocate() }
    var surveysBodiesDistanceTangent = AutoDiff.Buffer<Double>()
    defer { surveysBodiesDistanceTangent.deallocate() }
    var surveysBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveysBodiesKind.deallocate() }
    var surveysBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveysBodiesSurface.deallocate() }
    var surveysTags = AutoDiff.Buffer<[String]>()
    defer { surveysTags.deallocate() }
    // for i in masses.indices
    var i = 0
    while i < massesCount {
        var value: String = "first"
        // var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        let element = masses[i]
        let elementTangent = massesTangent[i]
        let circular2: OrbitKind = OrbitKind.circular
        var rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        var bodiesName = AutoDiff.Buffer<String>([value])
        defer { bodiesName.deallocate() }
        var bodiesMass = AutoDiff.Buffer<Double>([element])
        defer { bodiesMass.deallocate() }
        var bodiesMassTangent = AutoDiff.Buffer<Double>([elementTangent])
        defer { bodiesMassTangent.deallocate() }
        var bodiesDistance = AutoDiff.Buffer<Double>([factor])
        defer { bodiesDistance.deallocate() }
        var bodiesDistanceTangent = AutoDiff.Buffer<Double>([factorTangent])
        defer { bodiesDistanceTangent.deallocate() }
        var bodiesKind = AutoDiff.Buffer<OrbitKind>([circular2])
        defer { bodiesKind.deallocate() }
        var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>([rocky2])
        defer { bodiesSurface.deallocate() }
        // if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        if i > 0 {
            value = "n\(i)"
            // bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric))
            let t = i - 1
            precondition(t >= 0 && t < massesCount, "Index out of range")
            let element2 = masses[t]
            let eccentric2: OrbitKind = OrbitKind.eccentric
            rocky2 = OrbitingBody.Surface.rocky
            bodiesName.append(value)
            bodiesMass.append(factor * element2)
            bodiesMassTangent.append(factorTangent * element2 + massesTangent[t] * factor)
            bodiesDistance.append(element)
            bodiesDistanceTangent.append(elementTangent)
            bodiesKind.append(eccentric2)
            bodiesSurface.append(rocky2)
        }
        value = "s\(i)"
        let value2: [String] = ["a", "b"]
        // surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
        surveysTitle.append(value)
        let start = surveysBodiesName.count
        let count2 = bodiesName.count
        var i2 = 0
        while i2 < count2 {
            surveysBodiesName.append(bodiesName[i2])
            surveysBodiesMass.append(bodiesMass[i2])
            surveysBodiesMassTangent.append(bodiesMassTangent[i2])
            surveysBodiesDistance.append(bodiesDistance[i2])
            surveysBodiesDistanceTangent.append(bodiesDistanceTangent[i2])
            surveysBodiesKind.append(bodiesKind[i2])
            surveysBodiesSurface.append(bodiesSurface[i2])
            i2 &+= 1
        }
        surveysBodiesStarts.append(start)
        surveysBodiesCounts.append(count2)
        surveysBodiesCapacities.append(count2)
        surveysTags.append(value2)
        i &+= 1
    }
    // for i in surveys.indices
    let count2 = surveysTitle.count
    i = 0
    while i < count2 {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        var i2 = 0
        while i2 < i {
            let value: String = "late"
            // surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy))
            precondition(0 < massesCount, "Index out of range")
            let element = masses[0]
            let circular2: OrbitKind = OrbitKind.circular
            let icy2: OrbitingBody.Surface = OrbitingBody.Surface.icy
            precondition(i < surveysBodiesCounts.count, "Index out of range")
            let count3 = surveysBodiesCounts[i]
            let count4 = count3 + 1
            var capacity = surveysBodiesCapacities[i]
            if count4 > capacity {
                let start = surveysBodiesStarts[i]
                let start2 = surveysBodiesName.count
                capacity = count4 &+ count4
                let end = start &+ count3
                var i3 = start
                while i3 < end {
                    surveysBodiesName.append(surveysBodiesName[i3])
                    surveysBodiesMass.append(surveysBodiesMass[i3])
                    surveysBodiesMassTangent.append(surveysBodiesMassTangent[i3])
                    surveysBodiesDistance.append(surveysBodiesDistance[i3])
                    surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i3])
                    surveysBodiesKind.append(surveysBodiesKind[i3])
                    surveysBodiesSurface.append(surveysBodiesSurface[i3])
                    i3 &+= 1
                }
                let room = capacity &- count3
                i3 = 0
                while i3 < room {
                    surveysBodiesName.append(value)
                    surveysBodiesMass.append(0.0)
                    surveysBodiesMassTangent.append(0.0)
                    surveysBodiesDistance.append(0.0)
                    surveysBodiesDistanceTangent.append(0.0)
                    surveysBodiesKind.append(circular2)
                    surveysBodiesSurface.append(icy2)
                    i3 &+= 1
                }
                surveysBodiesStarts[i] = start2
                surveysBodiesCapacities[i] = capacity
            }
            let start = surveysBodiesStarts[i]
            let k = start &+ count3
            surveysBodiesName[k] = value
            surveysBodiesMass[k] = element * factor
            surveysBodiesMassTangent[k] = massesTangent[0] * factor + factorTangent * element
            surveysBodiesDistance[k] = 1.0
            surveysBodiesDistanceTangent[k] = 0.0
            surveysBodiesKind[k] = circular2
            surveysBodiesSurface[k] = icy2
            surveysBodiesCounts[i] = count4
            i2 &+= 1
        }
        // surveys[i].title
        precondition(i < surveysTitle.count, "Index out of range")
        let element = surveysTitle[i]
        let value: String = element + "!"
        precondition(i < surveysBodiesStarts.count, "Index out of range")
        let start = surveysBodiesStarts[i]
        precondition(0 < surveysBodiesCounts[i], "Index out of range")
        surveysBodiesName[start] = value
        i &+= 1
    }
    // surveys.swapAt(0, 1)
    precondition(0 < surveysTitle.count, "Index out of range")
    let element = surveysTitle[0]
    precondition(1 < surveysTitle.count, "Index out of range")
    let element2 = surveysBodiesStarts[0]
    let element3 = surveysBodiesCounts[0]
    let element4 = surveysBodiesCapacities[0]
    let element5 = surveysTags[0]
    surveysTitle[0] = surveysTitle[1]
    surveysTitle[1] = element
    surveysBodiesStarts[0] = surveysBodiesStarts[1]
    surveysBodiesStarts[1] = element2
    surveysBodiesCounts[0] = surveysBodiesCounts[1]
    surveysBodiesCounts[1] = element3
    surveysBodiesCapacities[0] = surveysBodiesCapacities[1]
    surveysBodiesCapacities[1] = element4
    surveysTags[0] = surveysTags[1]
    surveysTags[1] = element5
    // surveys.reverse()
    let half = count2 >> 1
    var last = count2 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element6 = surveysTitle[i]
        let element7 = surveysBodiesStarts[i]
        let element8 = surveysBodiesCounts[i]
        let element9 = surveysBodiesCapacities[i]
        let element10 = surveysTags[i]
        surveysTitle[i] = surveysTitle[second]
        surveysBodiesStarts[i] = surveysBodiesStarts[second]
        surveysBodiesCounts[i] = surveysBodiesCounts[second]
        surveysBodiesCapacities[i] = surveysBodiesCapacities[second]
        surveysTags[i] = surveysTags[second]
        surveysTitle[second] = element6
        surveysBodiesStarts[second] = element7
        surveysBodiesCounts[second] = element8
        surveysBodiesCapacities[second] = element9
        surveysTags[second] = element10
        i &+= 1
    }
    // surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    var start = surveysBodiesStarts[1]
    let count3 = surveysBodiesCounts[1]
    precondition(0 < count3, "Index out of range")
    let element6 = surveysBodiesName[start]
    let element7 = surveysBodiesMass[start]
    let elementTangent = surveysBodiesMassTangent[start]
    let element8 = surveysBodiesDistance[start]
    let elementTangent2 = surveysBodiesDistanceTangent[start]
    let element9 = surveysBodiesKind[start]
    let element10 = surveysBodiesSurface[start]
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    start = surveysBodiesStarts[0]
    let count4 = surveysBodiesCounts[0]
    precondition(1 <= count4, "Array index is out of range")
    precondition(0 < surveysBodiesCounts.count, "Index out of range")
    let count5 = surveysBodiesCounts[0]
    let count6 = count5 + 1
    var capacity = surveysBodiesCapacities[0]
    if count6 > capacity {
        let start2 = surveysBodiesName.count
        capacity = count6 &+ count6
        let end = start &+ count5
        i = start
        while i < end {
            surveysBodiesName.append(surveysBodiesName[i])
            surveysBodiesMass.append(surveysBodiesMass[i])
            surveysBodiesMassTangent.append(surveysBodiesMassTangent[i])
            surveysBodiesDistance.append(surveysBodiesDistance[i])
            surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i])
            surveysBodiesKind.append(surveysBodiesKind[i])
            surveysBodiesSurface.append(surveysBodiesSurface[i])
            i &+= 1
        }
        let room = capacity &- count5
        i = 0
        while i < room {
            surveysBodiesName.append(element6)
            surveysBodiesMass.append(0.0)
            surveysBodiesMassTangent.append(0.0)
            surveysBodiesDistance.append(0.0)
            surveysBodiesDistanceTangent.append(0.0)
            surveysBodiesKind.append(element9)
            surveysBodiesSurface.append(element10)
            i &+= 1
        }
        surveysBodiesStarts[0] = start2
        surveysBodiesCapacities[0] = capacity
    }
    start = surveysBodiesStarts[0]
    var k = start &+ count5
    surveysBodiesName[k] = element6
    surveysBodiesMass[k] = element7
    surveysBodiesMassTangent[k] = elementTangent
    surveysBodiesDistance[k] = element8
    surveysBodiesDistanceTangent[k] = elementTangent2
    surveysBodiesKind[k] = element9
    surveysBodiesSurface[k] = element10
    surveysBodiesCounts[0] = count6
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    start = surveysBodiesStarts[0]
    k = start &+ count4
    let element11 = surveysBodiesName[k]
    let element12 = surveysBodiesMass[k]
    let elementTangent3 = surveysBodiesMassTangent[k]
    let element13 = surveysBodiesDistance[k]
    let elementTangent4 = surveysBodiesDistanceTangent[k]
    let element14 = surveysBodiesKind[k]
    let element15 = surveysBodiesSurface[k]
    i = count4
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        k = start &+ i
        let k2 = start &+ next
        surveysBodiesName[k2] = surveysBodiesName[k]
        surveysBodiesMass[k2] = surveysBodiesMass[k]
        surveysBodiesMassTangent[k2] = surveysBodiesMassTangent[k]
        surveysBodiesDistance[k2] = surveysBodiesDistance[k]
        surveysBodiesDistanceTangent[k2] = surveysBodiesDistanceTangent[k]
        surveysBodiesKind[k2] = surveysBodiesKind[k]
        surveysBodiesSurface[k2] = surveysBodiesSurface[k]
    }
    k = start &+ 1
    surveysBodiesName[k] = element11
    surveysBodiesMass[k] = element12
    surveysBodiesMassTangent[k] = elementTangent3
    surveysBodiesDistance[k] = element13
    surveysBodiesDistanceTangent[k] = elementTangent4
    surveysBodiesKind[k] = element14
    surveysBodiesSurface[k] = element15
    // let dropped = surveys[1].bodies.remove(at: 0)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    var start2 = surveysBodiesStarts[1]
    let droppedName = surveysBodiesName[start2]
    let droppedMass = surveysBodiesMass[start2]
    let droppedMassTangent = surveysBodiesMassTangent[start2]
    let droppedDistance = surveysBodiesDistance[start2]
    let droppedDistanceTangent = surveysBodiesDistanceTangent[start2]
    let droppedKind = surveysBodiesKind[start2]
    let droppedSurface = surveysBodiesSurface[start2]
    last = count3 &- 1
    i = 0
    while i < last {
        let next = i &+ 1
        k = start2 &+ next
        let k2 = start2 &+ i
        surveysBodiesName[k2] = surveysBodiesName[k]
        surveysBodiesMass[k2] = surveysBodiesMass[k]
        surveysBodiesMassTangent[k2] = surveysBodiesMassTangent[k]
        surveysBodiesDistance[k2] = surveysBodiesDistance[k]
        surveysBodiesDistanceTangent[k2] = surveysBodiesDistanceTangent[k]
        surveysBodiesKind[k2] = surveysBodiesKind[k]
        surveysBodiesSurface[k2] = surveysBodiesSurface[k]
        i &+= 1
    }
    k = start2 &+ last
    surveysBodiesName[k] = droppedName
    surveysBodiesMass[k] = droppedMass
    surveysBodiesMassTangent[k] = droppedMassTangent
    surveysBodiesDistance[k] = droppedDistance
    surveysBodiesDistanceTangent[k] = droppedDistanceTangent
    surveysBodiesKind[k] = droppedKind
    surveysBodiesSurface[k] = droppedSurface
    surveysBodiesCounts[1] = last
    // surveys.append(surveys[0])
    precondition(0 < surveysTitle.count, "Index out of range")
    surveysTitle.append(surveysTitle[0])
    start2 = surveysBodiesName.count
    var end = start &+ count6
    i = start
    while i < end {
        surveysBodiesName.append(surveysBodiesName[i])
        surveysBodiesMass.append(surveysBodiesMass[i])
        surveysBodiesMassTangent.append(surveysBodiesMassTangent[i])
        surveysBodiesDistance.append(surveysBodiesDistance[i])
        surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i])
        surveysBodiesKind.append(surveysBodiesKind[i])
        surveysBodiesSurface.append(surveysBodiesSurface[i])
        i &+= 1
    }
    surveysBodiesStarts.append(start2)
    surveysBodiesCounts.append(count6)
    surveysBodiesCapacities.append(count6)
    surveysTags.append(surveysTags[0])
    let value: [String] = [String]()
    // surveys[0].tags = []
    precondition(0 < surveysTags.count, "Index out of range")
    surveysTags[0] = value
    var value2: Bool = droppedName == "s0!"
    // var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    var sum: Double
    var sumTangent: Double
    if value2 {
        sum = droppedMass * droppedMass
        let tTangent = droppedMassTangent * droppedMass
        sumTangent = tTangent + tTangent
    } else {
        sum = 0.0
        sumTangent = 0.0
    }
    // for survey in surveys
    let count7 = surveysTitle.count
    i = 0
    while i < count7 {
        start2 = surveysBodiesStarts[i]
        let count8 = surveysBodiesCounts[i]
        let surveyBodiesMass = surveysTags[i]
        // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
        var i2 = 0
        while i2 < count8 {
            precondition(i2 >= 0 && i2 < count8, "Index out of range")
            k = start2 &+ i2
            let bodyName = surveysBodiesName[k]
            let bodyMass = surveysBodiesMass[k]
            let bodyMassTangent = surveysBodiesMassTangent[k]
            let bodyDistance = surveysBodiesDistance[k]
            let bodyDistanceTangent = surveysBodiesDistanceTangent[k]
            let bodySurface = surveysBodiesSurface[k]
            value2 = bodySurface == .rocky
            if value2 {
                let count9: Int = surveyBodiesMass.count
                // sum += body.mass * body.distance * Double(index + survey.tags.count)
                let t = Double(i2 + count9)
                sum += bodyMass * bodyDistance * t
                sumTangent += (bodyMassTangent * bodyDistance + bodyDistanceTangent * bodyMass) * t
                value2 = bodyName == "s1!"
                // if body.name == "s1!" { sum += body.mass * body.mass }
                if value2 {
                    // sum += body.mass * body.mass
                    let tTangent = bodyMassTangent * bodyMass
                    sum += bodyMass * bodyMass
                    sumTangent += tTangent + tTangent
                }
            }
            i2 &+= 1
        }
        i &+= 1
    }
    _ = Optional<String>.none
    // while let survey = surveys.popLast()
    var surveyBodiesName = AutoDiff.Buffer<String>()
    defer { surveyBodiesName.deallocate() }
    var surveyBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveyBodiesMass.deallocate() }
    var surveyBodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { surveyBodiesMassTangent.deallocate() }
    var surveyBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveyBodiesKind.deallocate() }
    var surveyBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveyBodiesSurface.deallocate() }
    _ = Optional<[String]>.none
    // let survey = surveys.popLast()
    var isThere = count7 > 0
    if isThere {
        last = count7 &- 1
        let surveyTitle = surveysTitle[last]
        start2 = surveysBodiesStarts[last]
        let surveyBodiesMass2 = surveysTags[last]
        var surveyTitle2 = AutoDiff.Buffer<String>()
        defer { surveyTitle2.deallocate() }
        var surveyBodiesName2 = AutoDiff.Buffer<Double>()
        defer { surveyBodiesName2.deallocate() }
        var surveyBodiesNameTangent = AutoDiff.Buffer<Double>()
        defer { surveyBodiesNameTangent.deallocate() }
        var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
        defer { surveyBodiesDistance.deallocate() }
        var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
        defer { surveyBodiesKind2.deallocate() }
        end = start2 &+ surveysBodiesCounts[last]
        i = start2
        while i < end {
            surveyTitle2.append(surveysBodiesName[i])
            surveyBodiesName2.append(surveysBodiesMass[i])
            surveyBodiesNameTangent.append(surveysBodiesMassTangent[i])
            surveyBodiesDistance.append(surveysBodiesKind[i])
            surveyBodiesKind2.append(surveysBodiesSurface[i])
            i &+= 1
        }
        surveysTitle.removeLast()
        surveysBodiesStarts.removeLast()
        surveysBodiesCounts.removeLast()
        surveysBodiesCapacities.removeLast()
        surveysTags.removeLast()
        _ = surveyTitle
        Swift.swap(&surveyBodiesName, &surveyTitle2)
        Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
        Swift.swap(&surveyBodiesMassTangent, &surveyBodiesNameTangent)
        Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
        Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
        _ = surveyBodiesMass2
    }
    // while let survey = surveys.popLast()
    while isThere {
        var bodyName: Optional<String> = Optional<String>.none
        _ = Optional<OrbitKind>.none
        _ = Optional<OrbitingBody.Surface>.none
        // let body = survey.bodies.last
        let count8 = surveyBodiesName.count
        isThere = count8 > 0
        let bodyMass: Double
        var bodyMassTangent: Double
        if isThere {
            let t = count8 &- 1
            precondition(t >= 0 && t < surveyBodiesName.count, "Index out of range")
            let bodyName2 = surveyBodiesName[t]
            bodyMass = surveyBodiesMass[t]
            bodyMassTangent = surveyBodiesMassTangent[t]
            let bodyKind = surveyBodiesKind[t]
            let bodySurface = surveyBodiesSurface[t]
            bodyName = bodyName2
            _ = bodyKind
            _ = bodySurface
        } else {
            bodyMass = 0.0
            bodyMassTangent = 0.0
        }
        if isThere {
            let bodyName2: String = bodyName!
            value2 = bodyName2 == "late"
            // sum += body.name == "late" ? body.mass * factor : body.mass
            let t: Double
            if value2 {
                t = bodyMass * factor
                bodyMassTangent = bodyMassTangent * factor + factorTangent * bodyMass
            } else {
                t = bodyMass
            }
            sum += t
            sumTangent += bodyMassTangent
        }
        // let survey = surveys.popLast()
        let count9 = surveysTitle.count
        isThere = count9 > 0
        if isThere {
            last = count9 &- 1
            let surveyTitle = surveysTitle[last]
            start2 = surveysBodiesStarts[last]
            let surveyBodiesMass2 = surveysTags[last]
            var surveyTitle2 = AutoDiff.Buffer<String>()
            defer { surveyTitle2.deallocate() }
            var surveyBodiesName2 = AutoDiff.Buffer<Double>()
            defer { surveyBodiesName2.deallocate() }
            var surveyBodiesNameTangent = AutoDiff.Buffer<Double>()
            defer { surveyBodiesNameTangent.deallocate() }
            var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
            defer { surveyBodiesDistance.deallocate() }
            var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
            defer { surveyBodiesKind2.deallocate() }
            end = start2 &+ surveysBodiesCounts[last]
            i = start2
            while i < end {
                surveyTitle2.append(surveysBodiesName[i])
                surveyBodiesName2.append(surveysBodiesMass[i])
                surveyBodiesNameTangent.append(surveysBodiesMassTangent[i])
                surveyBodiesDistance.append(surveysBodiesKind[i])
                surveyBodiesKind2.append(surveysBodiesSurface[i])
                i &+= 1
            }
            surveysTitle.removeLast()
            surveysBodiesStarts.removeLast()
            surveysBodiesCounts.removeLast()
            surveysBodiesCapacities.removeLast()
            surveysTags.removeLast()
            _ = surveyTitle
            Swift.swap(&surveyBodiesName, &surveyTitle2)
            Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
            Swift.swap(&surveyBodiesMassTangent, &surveyBodiesNameTangent)
            Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
            Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
            _ = surveyBodiesMass2
        }
    }
    return (sum, sumTangent)
}

private func surveyedVJPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ sumCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var surveys: [OrbitSurvey] = []
    var surveysTitle = AutoDiff.Buffer<String>()
    defer { surveysTitle.deallocate() }
    var surveysBodiesStarts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesStarts.deallocate() }
    var surveysBodiesCounts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCounts.deallocate() }
    var surveysBodiesCapacities = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCapacities.deallocate() }
    var surveysBodiesName = AutoDiff.Buffer<String>()
    defer { surveysBodiesName.deallocate() }
    var surveysBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveysBodiesMass.deallocate() }
    var surveysBodiesDistance = AutoDiff.Buffer<Double>()
    defer { surveysBodiesDistance.deallocate() }
    var surveysBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveysBodiesKind.deallocate() }
    var surveysBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveysBodiesSurface.deallocate() }
    var surveysTags = AutoDiff.Buffer<[String]>()
    defer { surveysTags.deallocate() }
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { countCache.deallocate() }
    var bodiesMassCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { bodiesMassCountCache.deallocate() }
    var bodiesDistanceCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { bodiesDistanceCountCache.deallocate() }
    // for i in masses.indices
    var i = 0
    while i < massesCount {
        var value: String = "first"
        // var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        let element = masses[i]
        let circular2: OrbitKind = OrbitKind.circular
        var rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        var bodiesName = AutoDiff.Buffer<String>([value])
        defer { bodiesName.deallocate() }
        var bodiesMass = AutoDiff.Buffer<Double>([element])
        defer { bodiesMass.deallocate() }
        var bodiesDistance = AutoDiff.Buffer<Double>([factor])
        defer { bodiesDistance.deallocate() }
        var bodiesKind = AutoDiff.Buffer<OrbitKind>([circular2])
        defer { bodiesKind.deallocate() }
        var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>([rocky2])
        defer { bodiesSurface.deallocate() }
        // if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        if i > 0 {
            value = "n\(i)"
            // bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric))
            let t = i - 1
            precondition(t >= 0 && t < massesCount, "Index out of range")
            let eccentric2: OrbitKind = OrbitKind.eccentric
            rocky2 = OrbitingBody.Surface.rocky
            bodiesName.append(value)
            bodiesMass.append(factor * masses[t])
            bodiesDistance.append(element)
            bodiesKind.append(eccentric2)
            bodiesSurface.append(rocky2)
        }
        value = "s\(i)"
        let value2: [String] = ["a", "b"]
        // surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
        surveysTitle.append(value)
        let start = surveysBodiesName.count
        let count2 = bodiesName.count
        var i2 = 0
        while i2 < count2 {
            surveysBodiesName.append(bodiesName[i2])
            surveysBodiesMass.append(bodiesMass[i2])
            surveysBodiesDistance.append(bodiesDistance[i2])
            surveysBodiesKind.append(bodiesKind[i2])
            surveysBodiesSurface.append(bodiesSurface[i2])
            i2 &+= 1
        }
        surveysBodiesStarts.append(start)
        surveysBodiesCounts.append(count2)
        surveysBodiesCapacities.append(count2)
        surveysTags.append(value2)
        let bodiesMassCount = bodiesMass.count
        let bodiesDistanceCount = bodiesDistance.count
        countCache[i] = count2
        bodiesMassCountCache[i] = bodiesMassCount
        bodiesDistanceCountCache[i] = bodiesDistanceCount
        i &+= 1
    }
    // for i in surveys.indices
    let count2 = surveysTitle.count
    i = 0
    while i < count2 {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        var i2 = 0
        while i2 < i {
            let value: String = "late"
            // surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy))
            precondition(0 < massesCount, "Index out of range")
            let circular2: OrbitKind = OrbitKind.circular
            let icy2: OrbitingBody.Surface = OrbitingBody.Surface.icy
            precondition(i < surveysBodiesCounts.count, "Index out of range")
            let count3 = surveysBodiesCounts[i]
            let count4 = count3 + 1
            var capacity = surveysBodiesCapacities[i]
            let t = count4 > capacity
            if t {
                let start = surveysBodiesStarts[i]
                let start2 = surveysBodiesName.count
                capacity = count4 &+ count4
                let end = start &+ count3
                var i3 = start
                while i3 < end {
                    surveysBodiesName.append(surveysBodiesName[i3])
                    surveysBodiesMass.append(surveysBodiesMass[i3])
                    surveysBodiesDistance.append(surveysBodiesDistance[i3])
                    surveysBodiesKind.append(surveysBodiesKind[i3])
                    surveysBodiesSurface.append(surveysBodiesSurface[i3])
                    i3 &+= 1
                }
                let room = capacity &- count3
                i3 = 0
                while i3 < room {
                    surveysBodiesName.append(value)
                    surveysBodiesMass.append(0.0)
                    surveysBodiesDistance.append(0.0)
                    surveysBodiesKind.append(circular2)
                    surveysBodiesSurface.append(icy2)
                    i3 &+= 1
                }
                surveysBodiesStarts[i] = start2
                surveysBodiesCapacities[i] = capacity
                intTape.append(start)
                intTape.append(end)
                intTape.append(room)
            }
            let start = surveysBodiesStarts[i]
            let k = start &+ count3
            surveysBodiesName[k] = value
            surveysBodiesMass[k] = masses[0] * factor
            surveysBodiesDistance[k] = 1.0
            surveysBodiesKind[k] = circular2
            surveysBodiesSurface[k] = icy2
            surveysBodiesCounts[i] = count4
            boolTape.append(t)
            intTape.append(k)
            i2 &+= 1
        }
        // surveys[i].title
        precondition(i < surveysTitle.count, "Index out of range")
        let element = surveysTitle[i]
        let value: String = element + "!"
        precondition(i < surveysBodiesStarts.count, "Index out of range")
        let start = surveysBodiesStarts[i]
        precondition(0 < surveysBodiesCounts[i], "Index out of range")
        surveysBodiesName[start] = value
        i &+= 1
    }
    // surveys.swapAt(0, 1)
    precondition(0 < surveysTitle.count, "Index out of range")
    let element = surveysTitle[0]
    precondition(1 < surveysTitle.count, "Index out of range")
    let element2 = surveysBodiesStarts[0]
    let element3 = surveysBodiesCounts[0]
    let element4 = surveysBodiesCapacities[0]
    let element5 = surveysTags[0]
    surveysTitle[0] = surveysTitle[1]
    surveysTitle[1] = element
    surveysBodiesStarts[0] = surveysBodiesStarts[1]
    surveysBodiesStarts[1] = element2
    surveysBodiesCounts[0] = surveysBodiesCounts[1]
    surveysBodiesCounts[1] = element3
    surveysBodiesCapacities[0] = surveysBodiesCapacities[1]
    surveysBodiesCapacities[1] = element4
    surveysTags[0] = surveysTags[1]
    surveysTags[1] = element5
    // surveys.reverse()
    let half = count2 >> 1
    var last = count2 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element6 = surveysTitle[i]
        let element7 = surveysBodiesStarts[i]
        let element8 = surveysBodiesCounts[i]
        let element9 = surveysBodiesCapacities[i]
        let element10 = surveysTags[i]
        surveysTitle[i] = surveysTitle[second]
        surveysBodiesStarts[i] = surveysBodiesStarts[second]
        surveysBodiesCounts[i] = surveysBodiesCounts[second]
        surveysBodiesCapacities[i] = surveysBodiesCapacities[second]
        surveysTags[i] = surveysTags[second]
        surveysTitle[second] = element6
        surveysBodiesStarts[second] = element7
        surveysBodiesCounts[second] = element8
        surveysBodiesCapacities[second] = element9
        surveysTags[second] = element10
        i &+= 1
    }
    // surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    let start = surveysBodiesStarts[1]
    let count3 = surveysBodiesCounts[1]
    precondition(0 < count3, "Index out of range")
    let element6 = surveysBodiesName[start]
    let element7 = surveysBodiesMass[start]
    let element8 = surveysBodiesDistance[start]
    let element9 = surveysBodiesKind[start]
    let element10 = surveysBodiesSurface[start]
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    let start2 = surveysBodiesStarts[0]
    let count4 = surveysBodiesCounts[0]
    precondition(1 <= count4, "Array index is out of range")
    precondition(0 < surveysBodiesCounts.count, "Index out of range")
    let count5 = surveysBodiesCounts[0]
    let count6 = count5 + 1
    var capacity = surveysBodiesCapacities[0]
    let t = count6 > capacity
    if t {
        let start3 = surveysBodiesName.count
        capacity = count6 &+ count6
        let end = start2 &+ count5
        i = start2
        while i < end {
            surveysBodiesName.append(surveysBodiesName[i])
            surveysBodiesMass.append(surveysBodiesMass[i])
            surveysBodiesDistance.append(surveysBodiesDistance[i])
            surveysBodiesKind.append(surveysBodiesKind[i])
            surveysBodiesSurface.append(surveysBodiesSurface[i])
            i &+= 1
        }
        let room = capacity &- count5
        i = 0
        while i < room {
            surveysBodiesName.append(element6)
            surveysBodiesMass.append(0.0)
            surveysBodiesDistance.append(0.0)
            surveysBodiesKind.append(element9)
            surveysBodiesSurface.append(element10)
            i &+= 1
        }
        surveysBodiesStarts[0] = start3
        surveysBodiesCapacities[0] = capacity
    }
    var start3 = surveysBodiesStarts[0]
    let k = start3 &+ count5
    surveysBodiesName[k] = element6
    surveysBodiesMass[k] = element7
    surveysBodiesDistance[k] = element8
    surveysBodiesKind[k] = element9
    surveysBodiesSurface[k] = element10
    surveysBodiesCounts[0] = count6
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    start3 = surveysBodiesStarts[0]
    let k2 = start3 &+ count4
    let element11 = surveysBodiesName[k2]
    let element12 = surveysBodiesMass[k2]
    let element13 = surveysBodiesDistance[k2]
    let element14 = surveysBodiesKind[k2]
    let element15 = surveysBodiesSurface[k2]
    i = count4
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        let k3 = start3 &+ i
        let k4 = start3 &+ next
        surveysBodiesName[k4] = surveysBodiesName[k3]
        surveysBodiesMass[k4] = surveysBodiesMass[k3]
        surveysBodiesDistance[k4] = surveysBodiesDistance[k3]
        surveysBodiesKind[k4] = surveysBodiesKind[k3]
        surveysBodiesSurface[k4] = surveysBodiesSurface[k3]
    }
    var k3 = start3 &+ 1
    surveysBodiesName[k3] = element11
    surveysBodiesMass[k3] = element12
    surveysBodiesDistance[k3] = element13
    surveysBodiesKind[k3] = element14
    surveysBodiesSurface[k3] = element15
    // let dropped = surveys[1].bodies.remove(at: 0)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    let start4 = surveysBodiesStarts[1]
    let droppedName = surveysBodiesName[start4]
    let droppedMass = surveysBodiesMass[start4]
    let droppedDistance = surveysBodiesDistance[start4]
    let droppedKind = surveysBodiesKind[start4]
    let droppedSurface = surveysBodiesSurface[start4]
    last = count3 &- 1
    i = 0
    while i < last {
        let next = i &+ 1
        let k4 = start4 &+ next
        let k5 = start4 &+ i
        surveysBodiesName[k5] = surveysBodiesName[k4]
        surveysBodiesMass[k5] = surveysBodiesMass[k4]
        surveysBodiesDistance[k5] = surveysBodiesDistance[k4]
        surveysBodiesKind[k5] = surveysBodiesKind[k4]
        surveysBodiesSurface[k5] = surveysBodiesSurface[k4]
        i &+= 1
    }
    var k4 = start4 &+ last
    surveysBodiesName[k4] = droppedName
    surveysBodiesMass[k4] = droppedMass
    surveysBodiesDistance[k4] = droppedDistance
    surveysBodiesKind[k4] = droppedKind
    surveysBodiesSurface[k4] = droppedSurface
    surveysBodiesCounts[1] = last
    // surveys.append(surveys[0])
    precondition(0 < surveysTitle.count, "Index out of range")
    surveysTitle.append(surveysTitle[0])
    var start5 = surveysBodiesName.count
    let end = start3 &+ count6
    i = start3
    while i < end {
        surveysBodiesName.append(surveysBodiesName[i])
        surveysBodiesMass.append(surveysBodiesMass[i])
        surveysBodiesDistance.append(surveysBodiesDistance[i])
        surveysBodiesKind.append(surveysBodiesKind[i])
        surveysBodiesSurface.append(surveysBodiesSurface[i])
        i &+= 1
    }
    surveysBodiesStarts.append(start5)
    surveysBodiesCounts.append(count6)
    surveysBodiesCapacities.append(count6)
    surveysTags.append(surveysTags[0])
    let value: [String] = [String]()
    // surveys[0].tags = []
    precondition(0 < surveysTags.count, "Index out of range")
    surveysTags[0] = value
    let value2: Bool = droppedName == "s0!"
    // var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    var sum = value2 ? droppedMass * droppedMass : 0.0
    // for survey in surveys
    let count7 = surveysTitle.count
    var countCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count7)
    defer { countCache2.deallocate() }
    i = 0
    while i < count7 {
        start5 = surveysBodiesStarts[i]
        let count8 = surveysBodiesCounts[i]
        let surveyBodiesMass = surveysTags[i]
        // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
        var i2 = 0
        while i2 < count8 {
            precondition(i2 >= 0 && i2 < count8, "Index out of range")
            let k5 = start5 &+ i2
            let bodyName = surveysBodiesName[k5]
            let bodyMass = surveysBodiesMass[k5]
            let bodyDistance = surveysBodiesDistance[k5]
            let bodySurface = surveysBodiesSurface[k5]
            let value3: Bool = bodySurface == .rocky
            if value3 {
                let count9: Int = surveyBodiesMass.count
                // sum += body.mass * body.distance * Double(index + survey.tags.count)
                let t2 = Double(i2 + count9)
                sum += bodyMass * bodyDistance * t2
                let value4: Bool = bodyName == "s1!"
                // if body.name == "s1!" { sum += body.mass * body.mass }
                if value4 {
                    // sum += body.mass * body.mass
                    sum += bodyMass * bodyMass
                }
                doubleTape.append(t2)
                boolTape.append(value4)
            }
            intTape.append(k5)
            boolTape.append(value3)
            i2 &+= 1
        }
        countCache2[i] = count8
        i &+= 1
    }
    _ = Optional<String>.none
    // while let survey = surveys.popLast()
    var surveyBodiesName = AutoDiff.Buffer<String>()
    defer { surveyBodiesName.deallocate() }
    var surveyBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveyBodiesMass.deallocate() }
    var surveyBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveyBodiesKind.deallocate() }
    var surveyBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveyBodiesSurface.deallocate() }
    _ = Optional<[String]>.none
    // let survey = surveys.popLast()
    let isThere = count7 > 0
    var end2: Int
    let surveyBodiesNameCount: Int
    if isThere {
        let last2 = count7 &- 1
        let surveyTitle = surveysTitle[last2]
        start5 = surveysBodiesStarts[last2]
        let surveyBodiesMass2 = surveysTags[last2]
        var surveyTitle2 = AutoDiff.Buffer<String>()
        defer { surveyTitle2.deallocate() }
        var surveyBodiesName2 = AutoDiff.Buffer<Double>()
        defer { surveyBodiesName2.deallocate() }
        var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
        defer { surveyBodiesDistance.deallocate() }
        var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
        defer { surveyBodiesKind2.deallocate() }
        end2 = start5 &+ surveysBodiesCounts[last2]
        i = start5
        while i < end2 {
            surveyTitle2.append(surveysBodiesName[i])
            surveyBodiesName2.append(surveysBodiesMass[i])
            surveyBodiesDistance.append(surveysBodiesKind[i])
            surveyBodiesKind2.append(surveysBodiesSurface[i])
            i &+= 1
        }
        surveysTitle.removeLast()
        surveysBodiesStarts.removeLast()
        surveysBodiesCounts.removeLast()
        surveysBodiesCapacities.removeLast()
        surveysTags.removeLast()
        _ = surveyTitle
        Swift.swap(&surveyBodiesName, &surveyTitle2)
        Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
        Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
        Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
        _ = surveyBodiesMass2
        surveyBodiesNameCount = surveyBodiesName2.count
    } else {
        start5 = 0
        end2 = 0
        surveyBodiesNameCount = 0
    }
    // while let survey = surveys.popLast()
    var isThere2 = isThere
    var iterations = 0
    while isThere2 {
        var bodyName: Optional<String> = Optional<String>.none
        _ = Optional<OrbitKind>.none
        _ = Optional<OrbitingBody.Surface>.none
        // let body = survey.bodies.last
        let count8 = surveyBodiesName.count
        let isThere3 = count8 > 0
        let bodyMass: Double
        if isThere3 {
            let t2 = count8 &- 1
            precondition(t2 >= 0 && t2 < surveyBodiesName.count, "Index out of range")
            let bodyName2 = surveyBodiesName[t2]
            bodyMass = surveyBodiesMass[t2]
            let bodyKind = surveyBodiesKind[t2]
            let bodySurface = surveyBodiesSurface[t2]
            bodyName = bodyName2
            _ = bodyKind
            _ = bodySurface
            intTape.append(t2)
        } else {
            bodyMass = 0.0
        }
        if isThere3 {
            let bodyName2: String = bodyName!
            let value3: Bool = bodyName2 == "late"
            // sum += body.name == "late" ? body.mass * factor : body.mass
            let t2 = value3 ? bodyMass * factor : bodyMass
            sum += t2
            boolTape.append(value3)
        }
        // let survey = surveys.popLast()
        let count9 = surveysTitle.count
        isThere2 = count9 > 0
        if isThere2 {
            let last2 = count9 &- 1
            let surveyTitle = surveysTitle[last2]
            let start6 = surveysBodiesStarts[last2]
            let surveyBodiesMass2 = surveysTags[last2]
            var surveyTitle2 = AutoDiff.Buffer<String>()
            defer { surveyTitle2.deallocate() }
            var surveyBodiesName2 = AutoDiff.Buffer<Double>()
            defer { surveyBodiesName2.deallocate() }
            var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
            defer { surveyBodiesDistance.deallocate() }
            var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
            defer { surveyBodiesKind2.deallocate() }
            let end3 = start6 &+ surveysBodiesCounts[last2]
            i = start6
            while i < end3 {
                surveyTitle2.append(surveysBodiesName[i])
                surveyBodiesName2.append(surveysBodiesMass[i])
                surveyBodiesDistance.append(surveysBodiesKind[i])
                surveyBodiesKind2.append(surveysBodiesSurface[i])
                i &+= 1
            }
            surveysTitle.removeLast()
            surveysBodiesStarts.removeLast()
            surveysBodiesCounts.removeLast()
            surveysBodiesCapacities.removeLast()
            surveysTags.removeLast()
            _ = surveyTitle
            Swift.swap(&surveyBodiesName, &surveyTitle2)
            Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
            Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
            Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
            _ = surveyBodiesMass2
            let surveyBodiesNameCount2 = surveyBodiesName2.count
            intTape.append(start6)
            intTape.append(end3)
            intTape.append(surveyBodiesNameCount2)
        }
        iterations &+= 1
        boolTape.append(isThere3)
        doubleTape.append(bodyMass)
        boolTape.append(isThere2)
    }
    // while let survey = surveys.popLast()
    let surveysBodiesMassCount = surveysBodiesMass.count
    let surveysBodiesDistanceCount = surveysBodiesDistance.count
    let surveyBodiesMassCount = surveyBodiesMass.count
    var surveysBodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesMassCount)
    defer { surveysBodiesMassAdjoint.deallocate() }
    var surveysBodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesDistanceCount)
    defer { surveysBodiesDistanceAdjoint.deallocate() }
    var surveyBodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesMassCount)
    defer { surveyBodiesMassAdjoint.deallocate() }

    // Return sweep
    // while let survey = surveys.popLast()
    var iteration = iterations
    var factorAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        isThere2 = boolTape.removeLast()
        let bodyMass = doubleTape.removeLast()
        let isThere3 = boolTape.removeLast()
        // let survey = surveys.popLast()
        if isThere2 {
            let surveyBodiesNameCount2 = intTape.removeLast()
            let end3 = intTape.removeLast()
            let start6 = intTape.removeLast()
            var surveyBodiesNameAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount2)
            defer { surveyBodiesNameAdjoint.deallocate() }
            Swift.swap(&surveyBodiesMassAdjoint, &surveyBodiesNameAdjoint)
            i = end3
            while i > start6 {
                i &-= 1
                let elementAdjoint = surveyBodiesNameAdjoint.removeLast()
                surveysBodiesMassAdjoint[i] += elementAdjoint
            }
        }
        // let body = survey.bodies.last
        let bodyMassAdjoint: Double
        if isThere3 {
            let value3 = boolTape.removeLast()
            // sum += body.name == "late" ? body.mass * factor : body.mass
            if value3 {
                bodyMassAdjoint = sumCotangent * factor
                factorAdjoint += sumCotangent * bodyMass
            } else {
                bodyMassAdjoint = sumCotangent
            }
        } else {
            bodyMassAdjoint = 0.0
        }
        // let body = survey.bodies.last
        if isThere3 {
            let t2 = intTape.removeLast()
            surveyBodiesMassAdjoint[t2] += bodyMassAdjoint
        }
    }
    // let survey = surveys.popLast()
    if isThere {
        var surveyBodiesNameAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount)
        defer { surveyBodiesNameAdjoint.deallocate() }
        Swift.swap(&surveyBodiesMassAdjoint, &surveyBodiesNameAdjoint)
        i = end2
        while i > start5 {
            i &-= 1
            let elementAdjoint = surveyBodiesNameAdjoint.removeLast()
            surveysBodiesMassAdjoint[i] += elementAdjoint
        }
    }
    // for survey in surveys
    i = count7
    while i > 0 {
        i &-= 1
        // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
        var i2 = countCache2[i]
        while i2 > 0 {
            i2 &-= 1
            var value3 = boolTape.removeLast()
            let k5 = intTape.removeLast()
            let bodyMass = surveysBodiesMass[k5]
            let bodyDistance = surveysBodiesDistance[k5]
            var bodyMassAdjoint: Double
            let bodyDistanceAdjoint: Double
            if value3 {
                value3 = boolTape.removeLast()
                let t2 = doubleTape.removeLast()
                // if body.name == "s1!" { sum += body.mass * body.mass }
                if value3 {
                    // sum += body.mass * body.mass
                    bodyMassAdjoint = sumCotangent * bodyMass
                    bodyMassAdjoint += bodyMassAdjoint
                } else {
                    bodyMassAdjoint = 0.0
                }
                // sum += body.mass * body.distance * Double(index + survey.tags.count)
                let tAdjoint = sumCotangent * t2
                bodyMassAdjoint += tAdjoint * bodyDistance
                bodyDistanceAdjoint = tAdjoint * bodyMass
            } else {
                bodyMassAdjoint = 0.0
                bodyDistanceAdjoint = 0.0
            }
            // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
            surveysBodiesDistanceAdjoint[k5] += bodyDistanceAdjoint
            surveysBodiesMassAdjoint[k5] += bodyMassAdjoint
        }
    }
    // var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    var droppedMassAdjoint: Double
    if value2 {
        droppedMassAdjoint = sumCotangent * droppedMass
        droppedMassAdjoint += droppedMassAdjoint
    } else {
        droppedMassAdjoint = 0.0
    }
    // surveys.append(surveys[0])
    i = end
    while i > start3 {
        i &-= 1
        let elementAdjoint = surveysBodiesDistanceAdjoint.removeLast()
        let elementAdjoint2 = surveysBodiesMassAdjoint.removeLast()
        surveysBodiesDistanceAdjoint[i] += elementAdjoint
        surveysBodiesMassAdjoint[i] += elementAdjoint2
    }
    // let dropped = surveys[1].bodies.remove(at: 0)
    let droppedDistanceAdjoint = surveysBodiesDistanceAdjoint[k4]
    surveysBodiesDistanceAdjoint[k4] = 0.0
    droppedMassAdjoint += surveysBodiesMassAdjoint[k4]
    surveysBodiesMassAdjoint[k4] = 0.0
    i = last
    while i > 0 {
        i &-= 1
        let next = i &+ 1
        k4 = start4 &+ next
        let k5 = start4 &+ i
        let elementAdjoint = surveysBodiesDistanceAdjoint[k5]
        surveysBodiesDistanceAdjoint[k5] = 0.0
        let elementAdjoint2 = surveysBodiesMassAdjoint[k5]
        surveysBodiesMassAdjoint[k5] = 0.0
        surveysBodiesDistanceAdjoint[k4] += elementAdjoint
        surveysBodiesMassAdjoint[k4] += elementAdjoint2
    }
    surveysBodiesDistanceAdjoint[start4] += droppedDistanceAdjoint
    surveysBodiesMassAdjoint[start4] += droppedMassAdjoint
    // surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    let elementAdjoint = surveysBodiesDistanceAdjoint[k3]
    surveysBodiesDistanceAdjoint[k3] = 0.0
    let elementAdjoint2 = surveysBodiesMassAdjoint[k3]
    surveysBodiesMassAdjoint[k3] = 0.0
    i = 1
    while i < count4 {
        k4 = start3 &+ i
        let next = i &+ 1
        k3 = start3 &+ next
        let elementAdjoint3 = surveysBodiesDistanceAdjoint[k3]
        surveysBodiesDistanceAdjoint[k3] = 0.0
        let elementAdjoint4 = surveysBodiesMassAdjoint[k3]
        surveysBodiesMassAdjoint[k3] = 0.0
        surveysBodiesDistanceAdjoint[k4] += elementAdjoint3
        surveysBodiesMassAdjoint[k4] += elementAdjoint4
        i &+= 1
    }
    surveysBodiesDistanceAdjoint[k2] += elementAdjoint
    surveysBodiesMassAdjoint[k2] += elementAdjoint2
    let elementAdjoint3 = surveysBodiesDistanceAdjoint[k]
    surveysBodiesDistanceAdjoint[k] = 0.0
    let elementAdjoint4 = surveysBodiesMassAdjoint[k]
    surveysBodiesMassAdjoint[k] = 0.0
    if t {
        end2 = start2 &+ count5
        capacity = count6 &+ count6
        let room = capacity &- count5
        i = room
        while i > 0 {
            i &-= 1
            surveysBodiesDistanceAdjoint.removeLast()
            surveysBodiesMassAdjoint.removeLast()
        }
        i = end2
        while i > start2 {
            i &-= 1
            let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
            surveysBodiesDistanceAdjoint[i] += elementAdjoint5
            let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
            surveysBodiesMassAdjoint[i] += elementAdjoint6
        }
    }
    surveysBodiesDistanceAdjoint[start] += elementAdjoint3
    surveysBodiesMassAdjoint[start] += elementAdjoint4
    // for i in surveys.indices
    i = count2
    while i > 0 {
        i &-= 1
        // for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        var i2 = i
        while i2 > 0 {
            i2 &-= 1
            k4 = intTape.removeLast()
            let t2 = boolTape.removeLast()
            // surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy))
            surveysBodiesDistanceAdjoint[k4] = 0.0
            let tAdjoint = surveysBodiesMassAdjoint[k4]
            surveysBodiesMassAdjoint[k4] = 0.0
            if t2 {
                let room = intTape.removeLast()
                end2 = intTape.removeLast()
                start5 = intTape.removeLast()
                var i3 = room
                while i3 > 0 {
                    i3 &-= 1
                    surveysBodiesDistanceAdjoint.removeLast()
                    surveysBodiesMassAdjoint.removeLast()
                }
                i3 = end2
                while i3 > start5 {
                    i3 &-= 1
                    let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
                    surveysBodiesDistanceAdjoint[i3] += elementAdjoint5
                    let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
                    surveysBodiesMassAdjoint[i3] += elementAdjoint6
                }
            }
            factorAdjoint += tAdjoint * masses[0]
            massesAdjoint[0] += tAdjoint * factor
        }
    }
    // for i in masses.indices
    i = massesCount
    while i > 0 {
        i &-= 1
        let bodiesMassCount = bodiesMassCountCache[i]
        let bodiesDistanceCount = bodiesDistanceCountCache[i]
        var bodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
        defer { bodiesMassAdjoint.deallocate() }
        var bodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
        defer { bodiesDistanceAdjoint.deallocate() }
        // surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
        var i2 = countCache[i]
        while i2 > 0 {
            i2 &-= 1
            let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
            let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
            bodiesDistanceAdjoint[i2] += elementAdjoint5
            bodiesMassAdjoint[i2] += elementAdjoint6
        }
        // if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        let elementAdjoint5: Double
        if i > 0 {
            let t2 = i &- 1
            // bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric))
            elementAdjoint5 = bodiesDistanceAdjoint.removeLast()
            let tAdjoint = bodiesMassAdjoint.removeLast()
            factorAdjoint += tAdjoint * masses[t2]
            massesAdjoint[t2] += tAdjoint * factor
        } else {
            elementAdjoint5 = 0.0
        }
        // var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        factorAdjoint += bodiesDistanceAdjoint[0]
        massesAdjoint[i] += elementAdjoint5 + bodiesMassAdjoint[0]
    }
    return (sum, factorAdjoint)
}

private func surveyedVJPJVP(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ sumCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double,
    _ massesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var surveys: [OrbitSurvey] = []
    var surveysTitle = AutoDiff.Buffer<String>()
    defer { surveysTitle.deallocate() }
    var surveysBodiesStarts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesStarts.deallocate() }
    var surveysBodiesCounts = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCounts.deallocate() }
    var surveysBodiesCapacities = AutoDiff.Buffer<Int>()
    defer { surveysBodiesCapacities.deallocate() }
    var surveysBodiesName = AutoDiff.Buffer<String>()
    defer { surveysBodiesName.deallocate() }
    var surveysBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveysBodiesMass.deallocate() }
    var surveysBodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { surveysBodiesMassTangent.deallocate() }
    var surveysBodiesDistance = AutoDiff.Buffer<Double>()
    defer { surveysBodiesDistance.deallocate() }
    var surveysBodiesDistanceTangent = AutoDiff.Buffer<Double>()
    defer { surveysBodiesDistanceTangent.deallocate() }
    var surveysBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveysBodiesKind.deallocate() }
    var surveysBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveysBodiesSurface.deallocate() }
    var surveysTags = AutoDiff.Buffer<[String]>()
    defer { surveysTags.deallocate() }
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { countCache.deallocate() }
    var bodiesMassCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { bodiesMassCountCache.deallocate() }
    var bodiesDistanceCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: massesCount)
    defer { bodiesDistanceCountCache.deallocate() }
    // for i in masses.indices
    var i = 0
    while i < massesCount {
        var value: String = "first"
        // var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        let element = masses[i]
        let elementTangent = massesTangent[i]
        let circular2: OrbitKind = OrbitKind.circular
        var rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        var bodiesName = AutoDiff.Buffer<String>([value])
        defer { bodiesName.deallocate() }
        var bodiesMass = AutoDiff.Buffer<Double>([element])
        defer { bodiesMass.deallocate() }
        var bodiesMassTangent = AutoDiff.Buffer<Double>([elementTangent])
        defer { bodiesMassTangent.deallocate() }
        var bodiesDistance = AutoDiff.Buffer<Double>([factor])
        defer { bodiesDistance.deallocate() }
        var bodiesDistanceTangent = AutoDiff.Buffer<Double>([factorTangent])
        defer { bodiesDistanceTangent.deallocate() }
        var bodiesKind = AutoDiff.Buffer<OrbitKind>([circular2])
        defer { bodiesKind.deallocate() }
        var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>([rocky2])
        defer { bodiesSurface.deallocate() }
        // if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        if i > 0 {
            value = "n\(i)"
            // bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric))
            let t = i - 1
            precondition(t >= 0 && t < massesCount, "Index out of range")
            let element2 = masses[t]
            let eccentric2: OrbitKind = OrbitKind.eccentric
            rocky2 = OrbitingBody.Surface.rocky
            bodiesName.append(value)
            bodiesMass.append(factor * element2)
            bodiesMassTangent.append(factorTangent * element2 + massesTangent[t] * factor)
            bodiesDistance.append(element)
            bodiesDistanceTangent.append(elementTangent)
            bodiesKind.append(eccentric2)
            bodiesSurface.append(rocky2)
        }
        value = "s\(i)"
        let value2: [String] = ["a", "b"]
        // surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
        surveysTitle.append(value)
        let start = surveysBodiesName.count
        let count2 = bodiesName.count
        var i2 = 0
        while i2 < count2 {
            surveysBodiesName.append(bodiesName[i2])
            surveysBodiesMass.append(bodiesMass[i2])
            surveysBodiesMassTangent.append(bodiesMassTangent[i2])
            surveysBodiesDistance.append(bodiesDistance[i2])
            surveysBodiesDistanceTangent.append(bodiesDistanceTangent[i2])
            surveysBodiesKind.append(bodiesKind[i2])
            surveysBodiesSurface.append(bodiesSurface[i2])
            i2 &+= 1
        }
        surveysBodiesStarts.append(start)
        surveysBodiesCounts.append(count2)
        surveysBodiesCapacities.append(count2)
        surveysTags.append(value2)
        let bodiesMassCount = bodiesMass.count
        let bodiesDistanceCount = bodiesDistance.count
        countCache[i] = count2
        bodiesMassCountCache[i] = bodiesMassCount
        bodiesDistanceCountCache[i] = bodiesDistanceCount
        i &+= 1
    }
    // for i in surveys.indices
    let count2 = surveysTitle.count
    i = 0
    while i < count2 {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        var i2 = 0
        while i2 < i {
            let value: String = "late"
            // surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy))
            precondition(0 < massesCount, "Index out of range")
            let element = masses[0]
            let circular2: OrbitKind = OrbitKind.circular
            let icy2: OrbitingBody.Surface = OrbitingBody.Surface.icy
            precondition(i < surveysBodiesCounts.count, "Index out of range")
            let count3 = surveysBodiesCounts[i]
            let count4 = count3 + 1
            var capacity = surveysBodiesCapacities[i]
            let t = count4 > capacity
            if t {
                let start = surveysBodiesStarts[i]
                let start2 = surveysBodiesName.count
                capacity = count4 &+ count4
                let end = start &+ count3
                var i3 = start
                while i3 < end {
                    surveysBodiesName.append(surveysBodiesName[i3])
                    surveysBodiesMass.append(surveysBodiesMass[i3])
                    surveysBodiesMassTangent.append(surveysBodiesMassTangent[i3])
                    surveysBodiesDistance.append(surveysBodiesDistance[i3])
                    surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i3])
                    surveysBodiesKind.append(surveysBodiesKind[i3])
                    surveysBodiesSurface.append(surveysBodiesSurface[i3])
                    i3 &+= 1
                }
                let room = capacity &- count3
                i3 = 0
                while i3 < room {
                    surveysBodiesName.append(value)
                    surveysBodiesMass.append(0.0)
                    surveysBodiesMassTangent.append(0.0)
                    surveysBodiesDistance.append(0.0)
                    surveysBodiesDistanceTangent.append(0.0)
                    surveysBodiesKind.append(circular2)
                    surveysBodiesSurface.append(icy2)
                    i3 &+= 1
                }
                surveysBodiesStarts[i] = start2
                surveysBodiesCapacities[i] = capacity
                intTape.append(start)
                intTape.append(end)
                intTape.append(room)
            }
            let start = surveysBodiesStarts[i]
            let k = start &+ count3
            surveysBodiesName[k] = value
            surveysBodiesMass[k] = element * factor
            surveysBodiesMassTangent[k] = massesTangent[0] * factor + factorTangent * element
            surveysBodiesDistance[k] = 1.0
            surveysBodiesDistanceTangent[k] = 0.0
            surveysBodiesKind[k] = circular2
            surveysBodiesSurface[k] = icy2
            surveysBodiesCounts[i] = count4
            boolTape.append(t)
            intTape.append(k)
            i2 &+= 1
        }
        // surveys[i].title
        precondition(i < surveysTitle.count, "Index out of range")
        let element = surveysTitle[i]
        let value: String = element + "!"
        precondition(i < surveysBodiesStarts.count, "Index out of range")
        let start = surveysBodiesStarts[i]
        precondition(0 < surveysBodiesCounts[i], "Index out of range")
        surveysBodiesName[start] = value
        i &+= 1
    }
    // surveys.swapAt(0, 1)
    precondition(0 < surveysTitle.count, "Index out of range")
    let element = surveysTitle[0]
    precondition(1 < surveysTitle.count, "Index out of range")
    let element2 = surveysBodiesStarts[0]
    let element3 = surveysBodiesCounts[0]
    let element4 = surveysBodiesCapacities[0]
    let element5 = surveysTags[0]
    surveysTitle[0] = surveysTitle[1]
    surveysTitle[1] = element
    surveysBodiesStarts[0] = surveysBodiesStarts[1]
    surveysBodiesStarts[1] = element2
    surveysBodiesCounts[0] = surveysBodiesCounts[1]
    surveysBodiesCounts[1] = element3
    surveysBodiesCapacities[0] = surveysBodiesCapacities[1]
    surveysBodiesCapacities[1] = element4
    surveysTags[0] = surveysTags[1]
    surveysTags[1] = element5
    // surveys.reverse()
    let half = count2 >> 1
    var last = count2 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element6 = surveysTitle[i]
        let element7 = surveysBodiesStarts[i]
        let element8 = surveysBodiesCounts[i]
        let element9 = surveysBodiesCapacities[i]
        let element10 = surveysTags[i]
        surveysTitle[i] = surveysTitle[second]
        surveysBodiesStarts[i] = surveysBodiesStarts[second]
        surveysBodiesCounts[i] = surveysBodiesCounts[second]
        surveysBodiesCapacities[i] = surveysBodiesCapacities[second]
        surveysTags[i] = surveysTags[second]
        surveysTitle[second] = element6
        surveysBodiesStarts[second] = element7
        surveysBodiesCounts[second] = element8
        surveysBodiesCapacities[second] = element9
        surveysTags[second] = element10
        i &+= 1
    }
    // surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    let start = surveysBodiesStarts[1]
    let count3 = surveysBodiesCounts[1]
    precondition(0 < count3, "Index out of range")
    let element6 = surveysBodiesName[start]
    let element7 = surveysBodiesMass[start]
    let elementTangent = surveysBodiesMassTangent[start]
    let element8 = surveysBodiesDistance[start]
    let elementTangent2 = surveysBodiesDistanceTangent[start]
    let element9 = surveysBodiesKind[start]
    let element10 = surveysBodiesSurface[start]
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    let start2 = surveysBodiesStarts[0]
    let count4 = surveysBodiesCounts[0]
    precondition(1 <= count4, "Array index is out of range")
    precondition(0 < surveysBodiesCounts.count, "Index out of range")
    let count5 = surveysBodiesCounts[0]
    let count6 = count5 + 1
    var capacity = surveysBodiesCapacities[0]
    let t = count6 > capacity
    if t {
        let start3 = surveysBodiesName.count
        capacity = count6 &+ count6
        let end = start2 &+ count5
        i = start2
        while i < end {
            surveysBodiesName.append(surveysBodiesName[i])
            surveysBodiesMass.append(surveysBodiesMass[i])
            surveysBodiesMassTangent.append(surveysBodiesMassTangent[i])
            surveysBodiesDistance.append(surveysBodiesDistance[i])
            surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i])
            surveysBodiesKind.append(surveysBodiesKind[i])
            surveysBodiesSurface.append(surveysBodiesSurface[i])
            i &+= 1
        }
        let room = capacity &- count5
        i = 0
        while i < room {
            surveysBodiesName.append(element6)
            surveysBodiesMass.append(0.0)
            surveysBodiesMassTangent.append(0.0)
            surveysBodiesDistance.append(0.0)
            surveysBodiesDistanceTangent.append(0.0)
            surveysBodiesKind.append(element9)
            surveysBodiesSurface.append(element10)
            i &+= 1
        }
        surveysBodiesStarts[0] = start3
        surveysBodiesCapacities[0] = capacity
    }
    var start3 = surveysBodiesStarts[0]
    let k = start3 &+ count5
    surveysBodiesName[k] = element6
    surveysBodiesMass[k] = element7
    surveysBodiesMassTangent[k] = elementTangent
    surveysBodiesDistance[k] = element8
    surveysBodiesDistanceTangent[k] = elementTangent2
    surveysBodiesKind[k] = element9
    surveysBodiesSurface[k] = element10
    surveysBodiesCounts[0] = count6
    precondition(0 < surveysBodiesStarts.count, "Index out of range")
    start3 = surveysBodiesStarts[0]
    let k2 = start3 &+ count4
    let element11 = surveysBodiesName[k2]
    let element12 = surveysBodiesMass[k2]
    let elementTangent3 = surveysBodiesMassTangent[k2]
    let element13 = surveysBodiesDistance[k2]
    let elementTangent4 = surveysBodiesDistanceTangent[k2]
    let element14 = surveysBodiesKind[k2]
    let element15 = surveysBodiesSurface[k2]
    i = count4
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        let k3 = start3 &+ i
        let k4 = start3 &+ next
        surveysBodiesName[k4] = surveysBodiesName[k3]
        surveysBodiesMass[k4] = surveysBodiesMass[k3]
        surveysBodiesMassTangent[k4] = surveysBodiesMassTangent[k3]
        surveysBodiesDistance[k4] = surveysBodiesDistance[k3]
        surveysBodiesDistanceTangent[k4] = surveysBodiesDistanceTangent[k3]
        surveysBodiesKind[k4] = surveysBodiesKind[k3]
        surveysBodiesSurface[k4] = surveysBodiesSurface[k3]
    }
    var k3 = start3 &+ 1
    surveysBodiesName[k3] = element11
    surveysBodiesMass[k3] = element12
    surveysBodiesMassTangent[k3] = elementTangent3
    surveysBodiesDistance[k3] = element13
    surveysBodiesDistanceTangent[k3] = elementTangent4
    surveysBodiesKind[k3] = element14
    surveysBodiesSurface[k3] = element15
    // let dropped = surveys[1].bodies.remove(at: 0)
    precondition(1 < surveysBodiesStarts.count, "Index out of range")
    let start4 = surveysBodiesStarts[1]
    let droppedName = surveysBodiesName[start4]
    let droppedMass = surveysBodiesMass[start4]
    let droppedMassTangent = surveysBodiesMassTangent[start4]
    let droppedDistance = surveysBodiesDistance[start4]
    let droppedDistanceTangent = surveysBodiesDistanceTangent[start4]
    let droppedKind = surveysBodiesKind[start4]
    let droppedSurface = surveysBodiesSurface[start4]
    last = count3 &- 1
    i = 0
    while i < last {
        let next = i &+ 1
        let k4 = start4 &+ next
        let k5 = start4 &+ i
        surveysBodiesName[k5] = surveysBodiesName[k4]
        surveysBodiesMass[k5] = surveysBodiesMass[k4]
        surveysBodiesMassTangent[k5] = surveysBodiesMassTangent[k4]
        surveysBodiesDistance[k5] = surveysBodiesDistance[k4]
        surveysBodiesDistanceTangent[k5] = surveysBodiesDistanceTangent[k4]
        surveysBodiesKind[k5] = surveysBodiesKind[k4]
        surveysBodiesSurface[k5] = surveysBodiesSurface[k4]
        i &+= 1
    }
    var k4 = start4 &+ last
    surveysBodiesName[k4] = droppedName
    surveysBodiesMass[k4] = droppedMass
    surveysBodiesMassTangent[k4] = droppedMassTangent
    surveysBodiesDistance[k4] = droppedDistance
    surveysBodiesDistanceTangent[k4] = droppedDistanceTangent
    surveysBodiesKind[k4] = droppedKind
    surveysBodiesSurface[k4] = droppedSurface
    surveysBodiesCounts[1] = last
    // surveys.append(surveys[0])
    precondition(0 < surveysTitle.count, "Index out of range")
    surveysTitle.append(surveysTitle[0])
    var start5 = surveysBodiesName.count
    let end = start3 &+ count6
    i = start3
    while i < end {
        surveysBodiesName.append(surveysBodiesName[i])
        surveysBodiesMass.append(surveysBodiesMass[i])
        surveysBodiesMassTangent.append(surveysBodiesMassTangent[i])
        surveysBodiesDistance.append(surveysBodiesDistance[i])
        surveysBodiesDistanceTangent.append(surveysBodiesDistanceTangent[i])
        surveysBodiesKind.append(surveysBodiesKind[i])
        surveysBodiesSurface.append(surveysBodiesSurface[i])
        i &+= 1
    }
    surveysBodiesStarts.append(start5)
    surveysBodiesCounts.append(count6)
    surveysBodiesCapacities.append(count6)
    surveysTags.append(surveysTags[0])
    let value: [String] = [String]()
    // surveys[0].tags = []
    precondition(0 < surveysTags.count, "Index out of range")
    surveysTags[0] = value
    let value2: Bool = droppedName == "s0!"
    // var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    var sum: Double
    var sumTangent: Double
    if value2 {
        sum = droppedMass * droppedMass
        let tTangent = droppedMassTangent * droppedMass
        sumTangent = tTangent + tTangent
    } else {
        sum = 0.0
        sumTangent = 0.0
    }
    // for survey in surveys
    let count7 = surveysTitle.count
    var countCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count7)
    defer { countCache2.deallocate() }
    i = 0
    while i < count7 {
        start5 = surveysBodiesStarts[i]
        let count8 = surveysBodiesCounts[i]
        let surveyBodiesMass = surveysTags[i]
        // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
        var i2 = 0
        while i2 < count8 {
            precondition(i2 >= 0 && i2 < count8, "Index out of range")
            let k5 = start5 &+ i2
            let bodyName = surveysBodiesName[k5]
            let bodyMass = surveysBodiesMass[k5]
            let bodyMassTangent = surveysBodiesMassTangent[k5]
            let bodyDistance = surveysBodiesDistance[k5]
            let bodyDistanceTangent = surveysBodiesDistanceTangent[k5]
            let bodySurface = surveysBodiesSurface[k5]
            let value3: Bool = bodySurface == .rocky
            if value3 {
                let count9: Int = surveyBodiesMass.count
                // sum += body.mass * body.distance * Double(index + survey.tags.count)
                let t2 = Double(i2 + count9)
                sum += bodyMass * bodyDistance * t2
                sumTangent += (bodyMassTangent * bodyDistance + bodyDistanceTangent * bodyMass) * t2
                let value4: Bool = bodyName == "s1!"
                // if body.name == "s1!" { sum += body.mass * body.mass }
                if value4 {
                    // sum += body.mass * body.mass
                    let tTangent = bodyMassTangent * bodyMass
                    sum += bodyMass * bodyMass
                    sumTangent += tTangent + tTangent
                }
                doubleTape.append(t2)
                doubleTapeTangent.append(0.0)
                boolTape.append(value4)
            }
            intTape.append(k5)
            boolTape.append(value3)
            i2 &+= 1
        }
        countCache2[i] = count8
        i &+= 1
    }
    _ = Optional<String>.none
    // while let survey = surveys.popLast()
    var surveyBodiesName = AutoDiff.Buffer<String>()
    defer { surveyBodiesName.deallocate() }
    var surveyBodiesMass = AutoDiff.Buffer<Double>()
    defer { surveyBodiesMass.deallocate() }
    var surveyBodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { surveyBodiesMassTangent.deallocate() }
    var surveyBodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { surveyBodiesKind.deallocate() }
    var surveyBodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { surveyBodiesSurface.deallocate() }
    _ = Optional<[String]>.none
    // let survey = surveys.popLast()
    let isThere = count7 > 0
    var end2: Int
    let surveyBodiesNameCount: Int
    if isThere {
        let last2 = count7 &- 1
        let surveyTitle = surveysTitle[last2]
        start5 = surveysBodiesStarts[last2]
        let surveyBodiesMass2 = surveysTags[last2]
        var surveyTitle2 = AutoDiff.Buffer<String>()
        defer { surveyTitle2.deallocate() }
        var surveyBodiesName2 = AutoDiff.Buffer<Double>()
        defer { surveyBodiesName2.deallocate() }
        var surveyBodiesNameTangent = AutoDiff.Buffer<Double>()
        defer { surveyBodiesNameTangent.deallocate() }
        var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
        defer { surveyBodiesDistance.deallocate() }
        var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
        defer { surveyBodiesKind2.deallocate() }
        end2 = start5 &+ surveysBodiesCounts[last2]
        i = start5
        while i < end2 {
            surveyTitle2.append(surveysBodiesName[i])
            surveyBodiesName2.append(surveysBodiesMass[i])
            surveyBodiesNameTangent.append(surveysBodiesMassTangent[i])
            surveyBodiesDistance.append(surveysBodiesKind[i])
            surveyBodiesKind2.append(surveysBodiesSurface[i])
            i &+= 1
        }
        surveysTitle.removeLast()
        surveysBodiesStarts.removeLast()
        surveysBodiesCounts.removeLast()
        surveysBodiesCapacities.removeLast()
        surveysTags.removeLast()
        _ = surveyTitle
        Swift.swap(&surveyBodiesName, &surveyTitle2)
        Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
        Swift.swap(&surveyBodiesMassTangent, &surveyBodiesNameTangent)
        Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
        Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
        _ = surveyBodiesMass2
        surveyBodiesNameCount = surveyBodiesName2.count
    } else {
        start5 = 0
        end2 = 0
        surveyBodiesNameCount = 0
    }
    // while let survey = surveys.popLast()
    var isThere2 = isThere
    var iterations = 0
    while isThere2 {
        var bodyName: Optional<String> = Optional<String>.none
        _ = Optional<OrbitKind>.none
        _ = Optional<OrbitingBody.Surface>.none
        // let body = survey.bodies.last
        let count8 = surveyBodiesName.count
        let isThere3 = count8 > 0
        let bodyMass: Double
        let bodyMassTangent: Double
        if isThere3 {
            let t2 = count8 &- 1
            precondition(t2 >= 0 && t2 < surveyBodiesName.count, "Index out of range")
            let bodyName2 = surveyBodiesName[t2]
            bodyMass = surveyBodiesMass[t2]
            bodyMassTangent = surveyBodiesMassTangent[t2]
            let bodyKind = surveyBodiesKind[t2]
            let bodySurface = surveyBodiesSurface[t2]
            bodyName = bodyName2
            _ = bodyKind
            _ = bodySurface
            intTape.append(t2)
        } else {
            bodyMass = 0.0
            bodyMassTangent = 0.0
        }
        if isThere3 {
            let bodyName2: String = bodyName!
            let value3: Bool = bodyName2 == "late"
            // sum += body.name == "late" ? body.mass * factor : body.mass
            let t2: Double
            let tTangent: Double
            if value3 {
                t2 = bodyMass * factor
                tTangent = bodyMassTangent * factor + factorTangent * bodyMass
            } else {
                t2 = bodyMass
                tTangent = bodyMassTangent
            }
            sum += t2
            sumTangent += tTangent
            boolTape.append(value3)
        }
        // let survey = surveys.popLast()
        let count9 = surveysTitle.count
        isThere2 = count9 > 0
        if isThere2 {
            let last2 = count9 &- 1
            let surveyTitle = surveysTitle[last2]
            let start6 = surveysBodiesStarts[last2]
            let surveyBodiesMass2 = surveysTags[last2]
            var surveyTitle2 = AutoDiff.Buffer<String>()
            defer { surveyTitle2.deallocate() }
            var surveyBodiesName2 = AutoDiff.Buffer<Double>()
            defer { surveyBodiesName2.deallocate() }
            var surveyBodiesNameTangent = AutoDiff.Buffer<Double>()
            defer { surveyBodiesNameTangent.deallocate() }
            var surveyBodiesDistance = AutoDiff.Buffer<OrbitKind>()
            defer { surveyBodiesDistance.deallocate() }
            var surveyBodiesKind2 = AutoDiff.Buffer<OrbitingBody.Surface>()
            defer { surveyBodiesKind2.deallocate() }
            let end3 = start6 &+ surveysBodiesCounts[last2]
            i = start6
            while i < end3 {
                surveyTitle2.append(surveysBodiesName[i])
                surveyBodiesName2.append(surveysBodiesMass[i])
                surveyBodiesNameTangent.append(surveysBodiesMassTangent[i])
                surveyBodiesDistance.append(surveysBodiesKind[i])
                surveyBodiesKind2.append(surveysBodiesSurface[i])
                i &+= 1
            }
            surveysTitle.removeLast()
            surveysBodiesStarts.removeLast()
            surveysBodiesCounts.removeLast()
            surveysBodiesCapacities.removeLast()
            surveysTags.removeLast()
            _ = surveyTitle
            Swift.swap(&surveyBodiesName, &surveyTitle2)
            Swift.swap(&surveyBodiesMass, &surveyBodiesName2)
            Swift.swap(&surveyBodiesMassTangent, &surveyBodiesNameTangent)
            Swift.swap(&surveyBodiesKind, &surveyBodiesDistance)
            Swift.swap(&surveyBodiesSurface, &surveyBodiesKind2)
            _ = surveyBodiesMass2
            let surveyBodiesNameCount2 = surveyBodiesName2.count
            intTape.append(start6)
            intTape.append(end3)
            intTape.append(surveyBodiesNameCount2)
        }
        iterations &+= 1
        boolTape.append(isThere3)
        doubleTape.append(bodyMass)
        doubleTapeTangent.append(bodyMassTangent)
        boolTape.append(isThere2)
    }
    // while let survey = surveys.popLast()
    let surveysBodiesMassCount = surveysBodiesMass.count
    let surveysBodiesDistanceCount = surveysBodiesDistance.count
    let surveyBodiesMassCount = surveyBodiesMass.count
    var surveysBodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesMassCount)
    defer { surveysBodiesMassAdjoint.deallocate() }
    var surveysBodiesMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesMassCount)
    defer { surveysBodiesMassAdjointTangent.deallocate() }
    var surveysBodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesDistanceCount)
    defer { surveysBodiesDistanceAdjoint.deallocate() }
    var surveysBodiesDistanceAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveysBodiesDistanceCount)
    defer { surveysBodiesDistanceAdjointTangent.deallocate() }
    var surveyBodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesMassCount)
    defer { surveyBodiesMassAdjoint.deallocate() }
    var surveyBodiesMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesMassCount)
    defer { surveyBodiesMassAdjointTangent.deallocate() }

    // Return sweep
    // while let survey = surveys.popLast()
    var iteration = iterations
    var factorAdjoint = 0.0
    var factorAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        isThere2 = boolTape.removeLast()
        let bodyMass = doubleTape.removeLast()
        let bodyMassTangent = doubleTapeTangent.removeLast()
        let isThere3 = boolTape.removeLast()
        // let survey = surveys.popLast()
        if isThere2 {
            let surveyBodiesNameCount2 = intTape.removeLast()
            let end3 = intTape.removeLast()
            let start6 = intTape.removeLast()
            var surveyBodiesNameAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount2)
            defer { surveyBodiesNameAdjoint.deallocate() }
            var surveyBodiesNameAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount2)
            defer { surveyBodiesNameAdjointTangent.deallocate() }
            Swift.swap(&surveyBodiesMassAdjoint, &surveyBodiesNameAdjoint)
            Swift.swap(&surveyBodiesMassAdjointTangent, &surveyBodiesNameAdjointTangent)
            i = end3
            while i > start6 {
                i &-= 1
                let elementAdjoint = surveyBodiesNameAdjoint.removeLast()
                let elementAdjointTangent = surveyBodiesNameAdjointTangent.removeLast()
                surveysBodiesMassAdjoint[i] += elementAdjoint
                surveysBodiesMassAdjointTangent[i] += elementAdjointTangent
            }
        }
        // let body = survey.bodies.last
        let bodyMassAdjoint: Double
        let bodyMassAdjointTangent: Double
        if isThere3 {
            let value3 = boolTape.removeLast()
            // sum += body.name == "late" ? body.mass * factor : body.mass
            if value3 {
                bodyMassAdjoint = sumCotangent * factor
                bodyMassAdjointTangent = factorTangent * sumCotangent
                factorAdjoint += sumCotangent * bodyMass
                factorAdjointTangent += bodyMassTangent * sumCotangent
            } else {
                bodyMassAdjoint = sumCotangent
                bodyMassAdjointTangent = 0.0
            }
        } else {
            bodyMassAdjoint = 0.0
            bodyMassAdjointTangent = 0.0
        }
        // let body = survey.bodies.last
        if isThere3 {
            let t2 = intTape.removeLast()
            surveyBodiesMassAdjoint[t2] += bodyMassAdjoint
            surveyBodiesMassAdjointTangent[t2] += bodyMassAdjointTangent
        }
    }
    // let survey = surveys.popLast()
    if isThere {
        var surveyBodiesNameAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount)
        defer { surveyBodiesNameAdjoint.deallocate() }
        var surveyBodiesNameAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: surveyBodiesNameCount)
        defer { surveyBodiesNameAdjointTangent.deallocate() }
        Swift.swap(&surveyBodiesMassAdjoint, &surveyBodiesNameAdjoint)
        Swift.swap(&surveyBodiesMassAdjointTangent, &surveyBodiesNameAdjointTangent)
        i = end2
        while i > start5 {
            i &-= 1
            let elementAdjoint = surveyBodiesNameAdjoint.removeLast()
            let elementAdjointTangent = surveyBodiesNameAdjointTangent.removeLast()
            surveysBodiesMassAdjoint[i] += elementAdjoint
            surveysBodiesMassAdjointTangent[i] += elementAdjointTangent
        }
    }
    // for survey in surveys
    i = count7
    while i > 0 {
        i &-= 1
        // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
        var i2 = countCache2[i]
        while i2 > 0 {
            i2 &-= 1
            var value3 = boolTape.removeLast()
            let k5 = intTape.removeLast()
            let bodyMass = surveysBodiesMass[k5]
            let bodyMassTangent = surveysBodiesMassTangent[k5]
            let bodyDistance = surveysBodiesDistance[k5]
            let bodyDistanceTangent = surveysBodiesDistanceTangent[k5]
            var bodyMassAdjoint: Double
            var bodyMassAdjointTangent: Double
            let bodyDistanceAdjoint: Double
            let bodyDistanceAdjointTangent: Double
            if value3 {
                value3 = boolTape.removeLast()
                let t2 = doubleTape.removeLast()
                let tTangent = doubleTapeTangent.removeLast()
                // if body.name == "s1!" { sum += body.mass * body.mass }
                if value3 {
                    // sum += body.mass * body.mass
                    bodyMassAdjoint = sumCotangent * bodyMass
                    bodyMassAdjointTangent = bodyMassTangent * sumCotangent
                    bodyMassAdjoint += bodyMassAdjoint
                    bodyMassAdjointTangent += bodyMassAdjointTangent
                } else {
                    bodyMassAdjoint = 0.0
                    bodyMassAdjointTangent = 0.0
                }
                // sum += body.mass * body.distance * Double(index + survey.tags.count)
                let tAdjoint = sumCotangent * t2
                let tAdjointTangent = tTangent * sumCotangent
                bodyMassAdjoint += tAdjoint * bodyDistance
                bodyMassAdjointTangent += tAdjointTangent * bodyDistance + bodyDistanceTangent * tAdjoint
                bodyDistanceAdjoint = tAdjoint * bodyMass
                bodyDistanceAdjointTangent = tAdjointTangent * bodyMass + bodyMassTangent * tAdjoint
            } else {
                bodyMassAdjoint = 0.0
                bodyDistanceAdjoint = 0.0
                bodyMassAdjointTangent = 0.0
                bodyDistanceAdjointTangent = 0.0
            }
            // for (index, body) in survey.bodies.enumerated() where body.surface == .rocky
            surveysBodiesDistanceAdjoint[k5] += bodyDistanceAdjoint
            surveysBodiesDistanceAdjointTangent[k5] += bodyDistanceAdjointTangent
            surveysBodiesMassAdjoint[k5] += bodyMassAdjoint
            surveysBodiesMassAdjointTangent[k5] += bodyMassAdjointTangent
        }
    }
    // var sum = dropped.name == "s0!" ? dropped.mass * dropped.mass : 0
    var droppedMassAdjoint: Double
    var droppedMassAdjointTangent: Double
    if value2 {
        droppedMassAdjoint = sumCotangent * droppedMass
        droppedMassAdjointTangent = droppedMassTangent * sumCotangent
        droppedMassAdjoint += droppedMassAdjoint
        droppedMassAdjointTangent += droppedMassAdjointTangent
    } else {
        droppedMassAdjoint = 0.0
        droppedMassAdjointTangent = 0.0
    }
    // surveys.append(surveys[0])
    i = end
    while i > start3 {
        i &-= 1
        let elementAdjoint = surveysBodiesDistanceAdjoint.removeLast()
        let elementAdjointTangent = surveysBodiesDistanceAdjointTangent.removeLast()
        let elementAdjoint2 = surveysBodiesMassAdjoint.removeLast()
        let elementAdjointTangent2 = surveysBodiesMassAdjointTangent.removeLast()
        surveysBodiesDistanceAdjoint[i] += elementAdjoint
        surveysBodiesDistanceAdjointTangent[i] += elementAdjointTangent
        surveysBodiesMassAdjoint[i] += elementAdjoint2
        surveysBodiesMassAdjointTangent[i] += elementAdjointTangent2
    }
    // let dropped = surveys[1].bodies.remove(at: 0)
    let droppedDistanceAdjoint = surveysBodiesDistanceAdjoint[k4]
    let droppedDistanceAdjointTangent = surveysBodiesDistanceAdjointTangent[k4]
    surveysBodiesDistanceAdjoint[k4] = 0.0
    surveysBodiesDistanceAdjointTangent[k4] = 0.0
    droppedMassAdjoint += surveysBodiesMassAdjoint[k4]
    droppedMassAdjointTangent += surveysBodiesMassAdjointTangent[k4]
    surveysBodiesMassAdjoint[k4] = 0.0
    surveysBodiesMassAdjointTangent[k4] = 0.0
    i = last
    while i > 0 {
        i &-= 1
        let next = i &+ 1
        k4 = start4 &+ next
        let k5 = start4 &+ i
        let elementAdjoint = surveysBodiesDistanceAdjoint[k5]
        let elementAdjointTangent = surveysBodiesDistanceAdjointTangent[k5]
        surveysBodiesDistanceAdjoint[k5] = 0.0
        surveysBodiesDistanceAdjointTangent[k5] = 0.0
        let elementAdjoint2 = surveysBodiesMassAdjoint[k5]
        let elementAdjointTangent2 = surveysBodiesMassAdjointTangent[k5]
        surveysBodiesMassAdjoint[k5] = 0.0
        surveysBodiesMassAdjointTangent[k5] = 0.0
        surveysBodiesDistanceAdjoint[k4] += elementAdjoint
        surveysBodiesDistanceAdjointTangent[k4] += elementAdjointTangent
        surveysBodiesMassAdjoint[k4] += elementAdjoint2
        surveysBodiesMassAdjointTangent[k4] += elementAdjointTangent2
    }
    surveysBodiesDistanceAdjoint[start4] += droppedDistanceAdjoint
    surveysBodiesDistanceAdjointTangent[start4] += droppedDistanceAdjointTangent
    surveysBodiesMassAdjoint[start4] += droppedMassAdjoint
    surveysBodiesMassAdjointTangent[start4] += droppedMassAdjointTangent
    // surveys[0].bodies.insert(surveys[1].bodies[0], at: 1)
    let elementAdjoint = surveysBodiesDistanceAdjoint[k3]
    let elementAdjointTangent = surveysBodiesDistanceAdjointTangent[k3]
    surveysBodiesDistanceAdjoint[k3] = 0.0
    surveysBodiesDistanceAdjointTangent[k3] = 0.0
    let elementAdjoint2 = surveysBodiesMassAdjoint[k3]
    let elementAdjointTangent2 = surveysBodiesMassAdjointTangent[k3]
    surveysBodiesMassAdjoint[k3] = 0.0
    surveysBodiesMassAdjointTangent[k3] = 0.0
    i = 1
    while i < count4 {
        k4 = start3 &+ i
        let next = i &+ 1
        k3 = start3 &+ next
        let elementAdjoint3 = surveysBodiesDistanceAdjoint[k3]
        let elementAdjointTangent3 = surveysBodiesDistanceAdjointTangent[k3]
        surveysBodiesDistanceAdjoint[k3] = 0.0
        surveysBodiesDistanceAdjointTangent[k3] = 0.0
        let elementAdjoint4 = surveysBodiesMassAdjoint[k3]
        let elementAdjointTangent4 = surveysBodiesMassAdjointTangent[k3]
        surveysBodiesMassAdjoint[k3] = 0.0
        surveysBodiesMassAdjointTangent[k3] = 0.0
        surveysBodiesDistanceAdjoint[k4] += elementAdjoint3
        surveysBodiesDistanceAdjointTangent[k4] += elementAdjointTangent3
        surveysBodiesMassAdjoint[k4] += elementAdjoint4
        surveysBodiesMassAdjointTangent[k4] += elementAdjointTangent4
        i &+= 1
    }
    surveysBodiesDistanceAdjoint[k2] += elementAdjoint
    surveysBodiesDistanceAdjointTangent[k2] += elementAdjointTangent
    surveysBodiesMassAdjoint[k2] += elementAdjoint2
    surveysBodiesMassAdjointTangent[k2] += elementAdjointTangent2
    let elementAdjoint3 = surveysBodiesDistanceAdjoint[k]
    let elementAdjointTangent3 = surveysBodiesDistanceAdjointTangent[k]
    surveysBodiesDistanceAdjoint[k] = 0.0
    surveysBodiesDistanceAdjointTangent[k] = 0.0
    let elementAdjoint4 = surveysBodiesMassAdjoint[k]
    let elementAdjointTangent4 = surveysBodiesMassAdjointTangent[k]
    surveysBodiesMassAdjoint[k] = 0.0
    surveysBodiesMassAdjointTangent[k] = 0.0
    if t {
        end2 = start2 &+ count5
        capacity = count6 &+ count6
        let room = capacity &- count5
        i = room
        while i > 0 {
            i &-= 1
            surveysBodiesDistanceAdjoint.removeLast()
            surveysBodiesDistanceAdjointTangent.removeLast()
            surveysBodiesMassAdjoint.removeLast()
            surveysBodiesMassAdjointTangent.removeLast()
        }
        i = end2
        while i > start2 {
            i &-= 1
            let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
            let elementAdjointTangent5 = surveysBodiesDistanceAdjointTangent.removeLast()
            surveysBodiesDistanceAdjoint[i] += elementAdjoint5
            surveysBodiesDistanceAdjointTangent[i] += elementAdjointTangent5
            let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
            let elementAdjointTangent6 = surveysBodiesMassAdjointTangent.removeLast()
            surveysBodiesMassAdjoint[i] += elementAdjoint6
            surveysBodiesMassAdjointTangent[i] += elementAdjointTangent6
        }
    }
    surveysBodiesDistanceAdjoint[start] += elementAdjoint3
    surveysBodiesDistanceAdjointTangent[start] += elementAdjointTangent3
    surveysBodiesMassAdjoint[start] += elementAdjoint4
    surveysBodiesMassAdjointTangent[start] += elementAdjointTangent4
    // for i in surveys.indices
    i = count2
    while i > 0 {
        i &-= 1
        // for _ in 0..<i { surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy)) }
        var i2 = i
        while i2 > 0 {
            i2 &-= 1
            k4 = intTape.removeLast()
            let t2 = boolTape.removeLast()
            let element16 = masses[0]
            // surveys[i].bodies.append(OrbitingBody(name: "late", mass: masses[0] * factor, distance: 1, surface: .icy))
            surveysBodiesDistanceAdjoint[k4] = 0.0
            surveysBodiesDistanceAdjointTangent[k4] = 0.0
            let tAdjoint = surveysBodiesMassAdjoint[k4]
            let tAdjointTangent = surveysBodiesMassAdjointTangent[k4]
            surveysBodiesMassAdjoint[k4] = 0.0
            surveysBodiesMassAdjointTangent[k4] = 0.0
            if t2 {
                let room = intTape.removeLast()
                end2 = intTape.removeLast()
                start5 = intTape.removeLast()
                var i3 = room
                while i3 > 0 {
                    i3 &-= 1
                    surveysBodiesDistanceAdjoint.removeLast()
                    surveysBodiesDistanceAdjointTangent.removeLast()
                    surveysBodiesMassAdjoint.removeLast()
                    surveysBodiesMassAdjointTangent.removeLast()
                }
                i3 = end2
                while i3 > start5 {
                    i3 &-= 1
                    let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
                    let elementAdjointTangent5 = surveysBodiesDistanceAdjointTangent.removeLast()
                    surveysBodiesDistanceAdjoint[i3] += elementAdjoint5
                    surveysBodiesDistanceAdjointTangent[i3] += elementAdjointTangent5
                    let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
                    let elementAdjointTangent6 = surveysBodiesMassAdjointTangent.removeLast()
                    surveysBodiesMassAdjoint[i3] += elementAdjoint6
                    surveysBodiesMassAdjointTangent[i3] += elementAdjointTangent6
                }
            }
            factorAdjoint += tAdjoint * element16
            factorAdjointTangent += tAdjointTangent * element16 + massesTangent[0] * tAdjoint
            massesAdjoint[0] += tAdjoint * factor
            massesAdjointTangent[0] += tAdjointTangent * factor + factorTangent * tAdjoint
        }
    }
    // for i in masses.indices
    i = massesCount
    while i > 0 {
        i &-= 1
        let bodiesMassCount = bodiesMassCountCache[i]
        let bodiesDistanceCount = bodiesDistanceCountCache[i]
        var bodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
        defer { bodiesMassAdjoint.deallocate() }
        var bodiesMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
        defer { bodiesMassAdjointTangent.deallocate() }
        var bodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
        defer { bodiesDistanceAdjoint.deallocate() }
        var bodiesDistanceAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
        defer { bodiesDistanceAdjointTangent.deallocate() }
        // surveys.append(OrbitSurvey(title: "s\(i)", bodies: bodies, tags: ["a", "b"]))
        var i2 = countCache[i]
        while i2 > 0 {
            i2 &-= 1
            let elementAdjoint5 = surveysBodiesDistanceAdjoint.removeLast()
            let elementAdjointTangent5 = surveysBodiesDistanceAdjointTangent.removeLast()
            let elementAdjoint6 = surveysBodiesMassAdjoint.removeLast()
            let elementAdjointTangent6 = surveysBodiesMassAdjointTangent.removeLast()
            bodiesDistanceAdjoint[i2] += elementAdjoint5
            bodiesDistanceAdjointTangent[i2] += elementAdjointTangent5
            bodiesMassAdjoint[i2] += elementAdjoint6
            bodiesMassAdjointTangent[i2] += elementAdjointTangent6
        }
        // if i > 0 { bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric)) }
        let elementAdjoint5: Double
        let elementAdjointTangent5: Double
        if i > 0 {
            let t2 = i &- 1
            let element16 = masses[t2]
            // bodies.append(OrbitingBody(name: "n\(i)", mass: factor * masses[i - 1], distance: masses[i], kind: .eccentric))
            elementAdjoint5 = bodiesDistanceAdjoint.removeLast()
            elementAdjointTangent5 = bodiesDistanceAdjointTangent.removeLast()
            let tAdjoint = bodiesMassAdjoint.removeLast()
            let tAdjointTangent = bodiesMassAdjointTangent.removeLast()
            factorAdjoint += tAdjoint * element16
            factorAdjointTangent += tAdjointTangent * element16 + massesTangent[t2] * tAdjoint
            massesAdjoint[t2] += tAdjoint * factor
            massesAdjointTangent[t2] += tAdjointTangent * factor + factorTangent * tAdjoint
        } else {
            elementAdjoint5 = 0.0
            elementAdjointTangent5 = 0.0
        }
        // var bodies = [OrbitingBody(name: "first", mass: masses[i], distance: factor)]
        factorAdjoint += bodiesDistanceAdjoint[0]
        factorAdjointTangent += bodiesDistanceAdjointTangent[0]
        massesAdjoint[i] += elementAdjoint5 + bodiesMassAdjoint[0]
        massesAdjointTangent[i] += elementAdjointTangent5 + bodiesMassAdjointTangent[0]
    }
    return (sum, factorAdjoint, sumTangent, factorAdjointTangent)
}

/// The value of `weighed(_:by:)`, and its derivative along a tangent of its arguments.
func weighedJVP(
    _ bodies: [OrbitingBody],
    by factor: Double,
    along tangent: (bodies: [OrbitingBody.TangentVector], factor: Double)
) -> (value: [OrbitingBody], tangent: [OrbitingBody.TangentVector]) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    let bodiesMassTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.mass }
    let bodiesDistanceTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.distance }
    precondition(tangent.bodies.count == bodies.count, "the tangent of 'bodies' has another count")
    var (valueNameBuffer, valueMassBuffer, valueDistanceBuffer, valueKindBuffer, valueSurfaceBuffer, valueMassTangentBuffer, valueDistanceTangentBuffer) = weighedJVPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesKind,
        bodiesSurface,
        factor,
        bodiesMassTangent,
        bodiesDistanceTangent,
        tangent.factor
    )
    defer { valueNameBuffer.deallocate() }
    defer { valueMassBuffer.deallocate() }
    defer { valueDistanceBuffer.deallocate() }
    defer { valueKindBuffer.deallocate() }
    defer { valueSurfaceBuffer.deallocate() }
    defer { valueMassTangentBuffer.deallocate() }
    defer { valueDistanceTangentBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueNameBuffer.count) { i in
        OrbitingBody(
            name: valueNameBuffer[i],
            mass: valueMassBuffer[i],
            distance: valueDistanceBuffer[i],
            kind: valueKindBuffer[i],
            surface: valueSurfaceBuffer[i]
        )
    }
    let tangent2 = AutoDiff.Columns.array(count: valueMassTangentBuffer.count) { i in
        OrbitingBody.TangentVector(mass: valueMassTangentBuffer[i], distance: valueDistanceTangentBuffer[i])
    }
    return (value, tangent2)
}

/// The value of `weighed(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func weighedVJP(
    _ bodies: [OrbitingBody],
    by factor: Double,
    cotangent: [OrbitingBody.TangentVector]
) -> (value: [OrbitingBody], cotangent: (bodies: [OrbitingBody.TangentVector], factor: Double)) {
    let bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    let bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    let bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    let bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    let bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    let valueMassCotangent = AutoDiff.Columns.column(of: cotangent) { $0.mass }
    let valueDistanceCotangent = AutoDiff.Columns.column(of: cotangent) { $0.distance }
    var bodiesMassAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var bodiesDistanceAdjoint = [Double](repeating: 0.0, count: bodies.count)
    var valueNameBuffer: AutoDiff.Buffer<String>
    var valueMassBuffer: AutoDiff.Buffer<Double>
    var valueDistanceBuffer: AutoDiff.Buffer<Double>
    var valueKindBuffer: AutoDiff.Buffer<OrbitKind>
    var valueSurfaceBuffer: AutoDiff.Buffer<OrbitingBody.Surface>
    let factorAdjoint: Double
    (valueNameBuffer, valueMassBuffer, valueDistanceBuffer, valueKindBuffer, valueSurfaceBuffer, factorAdjoint) = weighedVJPCore(
        bodiesName,
        bodiesName.count,
        bodiesMass,
        bodiesDistance,
        bodiesKind,
        bodiesSurface,
        factor,
        valueMassCotangent,
        valueMassCotangent.count,
        valueDistanceCotangent,
        valueDistanceCotangent.count,
        &bodiesMassAdjoint,
        &bodiesDistanceAdjoint
    )
    defer { valueNameBuffer.deallocate() }
    defer { valueMassBuffer.deallocate() }
    defer { valueDistanceBuffer.deallocate() }
    defer { valueKindBuffer.deallocate() }
    defer { valueSurfaceBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueNameBuffer.count) { i in
        OrbitingBody(
            name: valueNameBuffer[i],
            mass: valueMassBuffer[i],
            distance: valueDistanceBuffer[i],
            kind: valueKindBuffer[i],
            surface: valueSurfaceBuffer[i]
        )
    }
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassAdjoint.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassAdjoint[i], distance: bodiesDistanceAdjoint[i])
    }
    return (value, (bodiesAdjoint, factorAdjoint))
}

private func weighedJVPCore(
    _ bodiesName: UnsafePointer<String>,
    _ bodiesNameCount: Int,
    _ bodiesMass: UnsafePointer<Double>,
    _ bodiesDistance: UnsafePointer<Double>,
    _ bodiesKind: UnsafePointer<OrbitKind>,
    _ bodiesSurface: UnsafePointer<OrbitingBody.Surface>,
    _ factor: Double,
    _ bodiesMassTangent: UnsafePointer<Double>,
    _ bodiesDistanceTangent: UnsafePointer<Double>,
    _ factorTangent: Double
) -> (AutoDiff.Buffer<String>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<OrbitKind>, AutoDiff.Buffer<OrbitingBody.Surface>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // var result: [OrbitingBody] = []
    var resultName = AutoDiff.Buffer<String>()
    var resultMass = AutoDiff.Buffer<Double>()
    var resultMassTangent = AutoDiff.Buffer<Double>()
    var resultDistance = AutoDiff.Buffer<Double>()
    var resultDistanceTangent = AutoDiff.Buffer<Double>()
    var resultKind = AutoDiff.Buffer<OrbitKind>()
    var resultSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    // var found: [OrbitingBody] = []
    var elementsName = AutoDiff.Buffer<String>()
    defer { elementsName.deallocate() }
    var elementsMass = AutoDiff.Buffer<Double>()
    defer { elementsMass.deallocate() }
    var elementsMassTangent = AutoDiff.Buffer<Double>()
    defer { elementsMassTangent.deallocate() }
    var elementsDistance = AutoDiff.Buffer<Double>()
    defer { elementsDistance.deallocate() }
    var elementsDistanceTangent = AutoDiff.Buffer<Double>()
    defer { elementsDistanceTangent.deallocate() }
    var elementsKind = AutoDiff.Buffer<OrbitKind>()
    defer { elementsKind.deallocate() }
    var elementsSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { elementsSurface.deallocate() }
    // for body in bodies
    var i = 0
    while i < bodiesNameCount {
        let bodyName = bodiesName[i]
        let bodyMass = bodiesMass[i]
        let bodyMassTangent = bodiesMassTangent[i]
        let bodyDistance = bodiesDistance[i]
        let bodyDistanceTangent = bodiesDistanceTangent[i]
        let bodyKind = bodiesKind[i]
        let bodySurface = bodiesSurface[i]
        // if body.mass > limit { found.append(body) } else if body.kind == .eccentric { found.insert(body, at: 0) }
        if bodyMass > 1.0 {
            // found.append(body)
            elementsName.append(bodyName)
            elementsMass.append(bodyMass)
            elementsMassTangent.append(bodyMassTangent)
            elementsDistance.append(bodyDistance)
            elementsDistanceTangent.append(bodyDistanceTangent)
            elementsKind.append(bodyKind)
            elementsSurface.append(bodySurface)
        } else {
            let value: Bool = bodyKind == .eccentric
            // if body.kind == .eccentric { found.insert(body, at: 0) }
            if value {
                // found.insert(body, at: 0)
                let count = elementsName.count
                precondition(0 <= count, "Array index is out of range")
                elementsName.append(bodyName)
                elementsMass.append(bodyMass)
                elementsMassTangent.append(bodyMassTangent)
                elementsDistance.append(bodyDistance)
                elementsDistanceTangent.append(bodyDistanceTangent)
                elementsKind.append(bodyKind)
                elementsSurface.append(bodySurface)
                let element = elementsName[count]
                let element2 = elementsMass[count]
                let elementTangent = elementsMassTangent[count]
                let element3 = elementsDistance[count]
                let elementTangent2 = elementsDistanceTangent[count]
                let element4 = elementsKind[count]
                let element5 = elementsSurface[count]
                var i2 = count
                while i2 > 0 {
                    i2 &-= 1
                    let next = i2 &+ 1
                    elementsName[next] = elementsName[i2]
                    elementsMass[next] = elementsMass[i2]
                    elementsMassTangent[next] = elementsMassTangent[i2]
                    elementsDistance[next] = elementsDistance[i2]
                    elementsDistanceTangent[next] = elementsDistanceTangent[i2]
                    elementsKind[next] = elementsKind[i2]
                    elementsSurface[next] = elementsSurface[i2]
                }
                elementsName[0] = element
                elementsMass[0] = element2
                elementsMassTangent[0] = elementTangent
                elementsDistance[0] = element3
                elementsDistanceTangent[0] = elementTangent2
                elementsKind[0] = element4
                elementsSurface[0] = element5
            }
        }
        i &+= 1
    }
    // for body in heavyBodies(bodies, above: 1)
    let count = elementsName.count
    i = 0
    while i < count {
        precondition(i < elementsName.count, "Index out of range")
        let bodyName = elementsName[i]
        let bodyMass = elementsMass[i]
        let bodyMassTangent = elementsMassTangent[i]
        let bodyDistance = elementsDistance[i]
        let bodyDistanceTangent = elementsDistanceTangent[i]
        let bodyKind = elementsKind[i]
        let bodySurface = elementsSurface[i]
        // next.mass *= factor * body.distance
        let t = factor * bodyDistance
        let nextMass = bodyMass * t
        let nextMassTangent = bodyMassTangent * t
            + (factorTangent * bodyDistance + bodyDistanceTangent * factor) * bodyMass
        let nextName: String = "heavy \(bodyName)"
        // result.append(next)
        resultName.append(nextName)
        resultMass.append(nextMass)
        resultMassTangent.append(nextMassTangent)
        resultDistance.append(bodyDistance)
        resultDistanceTangent.append(bodyDistanceTangent)
        resultKind.append(bodyKind)
        resultSurface.append(bodySurface)
        i &+= 1
    }
    precondition(1 <= bodiesNameCount, "Array index is out of range")
    // bodies[..<1]
    i = 0
    while i < 1 {
        resultName.append(bodiesName[i])
        resultMass.append(bodiesMass[i])
        resultMassTangent.append(bodiesMassTangent[i])
        resultDistance.append(bodiesDistance[i])
        resultDistanceTangent.append(bodiesDistanceTangent[i])
        resultKind.append(bodiesKind[i])
        resultSurface.append(bodiesSurface[i])
        i &+= 1
    }
    return (resultName, resultMass, resultDistance, resultKind, resultSurface, resultMassTangent, resultDistanceTangent)
}

private func weighedVJPCore(
    _ bodiesName: UnsafePointer<String>,
    _ bodiesNameCount: Int,
    _ bodiesMass: UnsafePointer<Double>,
    _ bodiesDistance: UnsafePointer<Double>,
    _ bodiesKind: UnsafePointer<OrbitKind>,
    _ bodiesSurface: UnsafePointer<OrbitingBody.Surface>,
    _ factor: Double,
    _ resultMassCotangent: UnsafePointer<Double>,
    _ resultMassCotangentCount: Int,
    _ resultDistanceCotangent: UnsafePointer<Double>,
    _ resultDistanceCotangentCount: Int,
    _ bodiesMassAdjoint: UnsafeMutablePointer<Double>,
    _ bodiesDistanceAdjoint: UnsafeMutablePointer<Double>
) -> (AutoDiff.Buffer<String>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<OrbitKind>, AutoDiff.Buffer<OrbitingBody.Surface>, Double) {
    // Forward sweep
    // var result: [OrbitingBody] = []
    var resultName = AutoDiff.Buffer<String>()
    var resultMass = AutoDiff.Buffer<Double>()
    var resultDistance = AutoDiff.Buffer<Double>()
    var resultKind = AutoDiff.Buffer<OrbitKind>()
    var resultSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    // var found: [OrbitingBody] = []
    var elementsName = AutoDiff.Buffer<String>()
    defer { elementsName.deallocate() }
    var elementsMass = AutoDiff.Buffer<Double>()
    defer { elementsMass.deallocate() }
    var elementsDistance = AutoDiff.Buffer<Double>()
    defer { elementsDistance.deallocate() }
    var elementsKind = AutoDiff.Buffer<OrbitKind>()
    defer { elementsKind.deallocate() }
    var elementsSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { elementsSurface.deallocate() }
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: bodiesNameCount)
    defer { valueCache.deallocate() }
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: bodiesNameCount)
    defer { countCache.deallocate() }
    // for body in bodies
    var i = 0
    while i < bodiesNameCount {
        let bodyName = bodiesName[i]
        let bodyMass = bodiesMass[i]
        let bodyDistance = bodiesDistance[i]
        let bodyKind = bodiesKind[i]
        let bodySurface = bodiesSurface[i]
        // if body.mass > limit { found.append(body) } else if body.kind == .eccentric { found.insert(body, at: 0) }
        if bodyMass > 1.0 {
            // found.append(body)
            elementsName.append(bodyName)
            elementsMass.append(bodyMass)
            elementsDistance.append(bodyDistance)
            elementsKind.append(bodyKind)
            elementsSurface.append(bodySurface)
        } else {
            let value: Bool = bodyKind == .eccentric
            // if body.kind == .eccentric { found.insert(body, at: 0) }
            if value {
                // found.insert(body, at: 0)
                let count = elementsName.count
                precondition(0 <= count, "Array index is out of range")
                elementsName.append(bodyName)
                elementsMass.append(bodyMass)
                elementsDistance.append(bodyDistance)
                elementsKind.append(bodyKind)
                elementsSurface.append(bodySurface)
                let element = elementsName[count]
                let element2 = elementsMass[count]
                let element3 = elementsDistance[count]
                let element4 = elementsKind[count]
                let element5 = elementsSurface[count]
                var i2 = count
                while i2 > 0 {
                    i2 &-= 1
                    let next = i2 &+ 1
                    elementsName[next] = elementsName[i2]
                    elementsMass[next] = elementsMass[i2]
                    elementsDistance[next] = elementsDistance[i2]
                    elementsKind[next] = elementsKind[i2]
                    elementsSurface[next] = elementsSurface[i2]
                }
                elementsName[0] = element
                elementsMass[0] = element2
                elementsDistance[0] = element3
                elementsKind[0] = element4
                elementsSurface[0] = element5
                countCache[i] = count
            }
            valueCache[i] = value
        }
        i &+= 1
    }
    // for body in heavyBodies(bodies, above: 1)
    let count = elementsName.count
    i = 0
    while i < count {
        precondition(i < elementsName.count, "Index out of range")
        let bodyName = elementsName[i]
        let bodyMass = elementsMass[i]
        let bodyDistance = elementsDistance[i]
        let bodyKind = elementsKind[i]
        let bodySurface = elementsSurface[i]
        // next.mass *= factor * body.distance
        let nextMass = bodyMass * (factor * bodyDistance)
        let nextName: String = "heavy \(bodyName)"
        // result.append(next)
        resultName.append(nextName)
        resultMass.append(nextMass)
        resultDistance.append(bodyDistance)
        resultKind.append(bodyKind)
        resultSurface.append(bodySurface)
        i &+= 1
    }
    precondition(1 <= bodiesNameCount, "Array index is out of range")
    // bodies[..<1]
    i = 0
    while i < 1 {
        resultName.append(bodiesName[i])
        resultMass.append(bodiesMass[i])
        resultDistance.append(bodiesDistance[i])
        resultKind.append(bodiesKind[i])
        resultSurface.append(bodiesSurface[i])
        i &+= 1
    }
    let resultMassCount = resultMass.count
    let resultDistanceCount = resultDistance.count
    let elementsMassCount = elementsMass.count
    let elementsDistanceCount = elementsDistance.count
    var isSame = resultMassCotangentCount == resultMassCount
    precondition(isSame, "the cotangent of the result has another count")
    isSame = resultDistanceCotangentCount == resultDistanceCount
    precondition(isSame, "the cotangent of the result has another count")
    var resultMassAdjoint = AutoDiff.Buffer<Double>(copying: resultMassCotangent, count: resultMassCotangentCount)
    defer { resultMassAdjoint.deallocate() }
    var resultDistanceAdjoint = AutoDiff.Buffer<Double>(
        copying: resultDistanceCotangent,
        count: resultDistanceCotangentCount
    )
    defer { resultDistanceAdjoint.deallocate() }
    var elementsMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: elementsMassCount)
    defer { elementsMassAdjoint.deallocate() }
    var elementsDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: elementsDistanceCount)
    defer { elementsDistanceAdjoint.deallocate() }

    // Return sweep
    // bodies[..<1]
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = resultDistanceAdjoint.removeLast()
        let elementAdjoint2 = resultMassAdjoint.removeLast()
        bodiesDistanceAdjoint[i] += elementAdjoint
        bodiesMassAdjoint[i] += elementAdjoint2
    }
    // for body in heavyBodies(bodies, above: 1)
    i = count
    var factorAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let bodyMass = elementsMass[i]
        let bodyDistance = elementsDistance[i]
        // result.append(next)
        var bodyDistanceAdjoint = resultDistanceAdjoint.removeLast()
        let nextMassAdjoint = resultMassAdjoint.removeLast()
        // next.mass *= factor * body.distance
        let bodyMassAdjoint = nextMassAdjoint * (factor * bodyDistance)
        let tAdjoint = nextMassAdjoint * bodyMass
        factorAdjoint += tAdjoint * bodyDistance
        bodyDistanceAdjoint += tAdjoint * factor
        // for body in heavyBodies(bodies, above: 1)
        elementsDistanceAdjoint[i] += bodyDistanceAdjoint
        elementsMassAdjoint[i] += bodyMassAdjoint
    }
    // for body in bodies
    i = bodiesNameCount
    while i > 0 {
        i &-= 1
        let bodyMass = bodiesMass[i]
        // if body.mass > limit { found.append(body) } else if body.kind == .eccentric { found.insert(body, at: 0) }
        let bodyDistanceAdjoint: Double
        let bodyMassAdjoint: Double
        if bodyMass > 1.0 {
            // found.append(body)
            bodyDistanceAdjoint = elementsDistanceAdjoint.removeLast()
            bodyMassAdjoint = elementsMassAdjoint.removeLast()
        } else {
            let value = valueCache[i]
            // if body.kind == .eccentric { found.insert(body, at: 0) }
            if value {
                let count2 = countCache[i]
                // found.insert(body, at: 0)
                let elementAdjoint = elementsDistanceAdjoint[0]
                elementsDistanceAdjoint[0] = 0.0
                let elementAdjoint2 = elementsMassAdjoint[0]
                elementsMassAdjoint[0] = 0.0
                var i2 = 0
                while i2 < count2 {
                    let next = i2 &+ 1
                    let elementAdjoint3 = elementsDistanceAdjoint[next]
                    elementsDistanceAdjoint[next] = 0.0
                    let elementAdjoint4 = elementsMassAdjoint[next]
                    elementsMassAdjoint[next] = 0.0
                    elementsDistanceAdjoint[i2] += elementAdjoint3
                    elementsMassAdjoint[i2] += elementAdjoint4
                    i2 &+= 1
                }
                elementsDistanceAdjoint[count2] += elementAdjoint
                elementsMassAdjoint[count2] += elementAdjoint2
                bodyDistanceAdjoint = elementsDistanceAdjoint.removeLast()
                bodyMassAdjoint = elementsMassAdjoint.removeLast()
            } else {
                bodyMassAdjoint = 0.0
                bodyDistanceAdjoint = 0.0
            }
        }
        // for body in bodies
        bodiesDistanceAdjoint[i] += bodyDistanceAdjoint
        bodiesMassAdjoint[i] += bodyMassAdjoint
    }
    return (resultName, resultMass, resultDistance, resultKind, resultSurface, factorAdjoint)
}

/// The value of `perturb(_:by:)`, and its derivative along a tangent of its arguments.
func perturbJVP(
    _ bodies: inout [OrbitingBody],
    by step: Double,
    along tangent: (bodies: [OrbitingBody.TangentVector], step: Double)
) -> [OrbitingBody.TangentVector] {
    var bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    var bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    var bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    var bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    var bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    var bodiesMassTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.mass }
    var bodiesDistanceTangent = AutoDiff.Columns.column(of: tangent.bodies) { $0.distance }
    precondition(tangent.bodies.count == bodies.count, "the tangent of 'bodies' has another count")
    var bodiesNameBuffer = AutoDiff.Buffer<String>(bodiesName)
    defer { bodiesNameBuffer.deallocate() }
    var bodiesMassBuffer = AutoDiff.Buffer<Double>(bodiesMass)
    defer { bodiesMassBuffer.deallocate() }
    var bodiesDistanceBuffer = AutoDiff.Buffer<Double>(bodiesDistance)
    defer { bodiesDistanceBuffer.deallocate() }
    var bodiesKindBuffer = AutoDiff.Buffer<OrbitKind>(bodiesKind)
    defer { bodiesKindBuffer.deallocate() }
    var bodiesSurfaceBuffer = AutoDiff.Buffer<OrbitingBody.Surface>(bodiesSurface)
    defer { bodiesSurfaceBuffer.deallocate() }
    var bodiesMassTangentBuffer = AutoDiff.Buffer<Double>(bodiesMassTangent)
    defer { bodiesMassTangentBuffer.deallocate() }
    var bodiesDistanceTangentBuffer = AutoDiff.Buffer<Double>(bodiesDistanceTangent)
    defer { bodiesDistanceTangentBuffer.deallocate() }
    perturbJVPCore(
        &bodiesNameBuffer,
        &bodiesMassBuffer,
        &bodiesDistanceBuffer,
        &bodiesKindBuffer,
        &bodiesSurfaceBuffer,
        step,
        &bodiesMassTangentBuffer,
        &bodiesDistanceTangentBuffer,
        tangent.step
    )
    bodiesName = bodiesNameBuffer.array
    bodiesMass = bodiesMassBuffer.array
    bodiesDistance = bodiesDistanceBuffer.array
    bodiesKind = bodiesKindBuffer.array
    bodiesSurface = bodiesSurfaceBuffer.array
    bodiesMassTangent = bodiesMassTangentBuffer.array
    bodiesDistanceTangent = bodiesDistanceTangentBuffer.array
    let result = AutoDiff.Columns.array(count: bodiesName.count) { i in
        OrbitingBody(
            name: bodiesName[i],
            mass: bodiesMass[i],
            distance: bodiesDistance[i],
            kind: bodiesKind[i],
            surface: bodiesSurface[i]
        )
    }
    bodies = result
    return AutoDiff.Columns.array(count: bodiesMassTangent.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassTangent[i], distance: bodiesDistanceTangent[i])
    }
}

/// The value of `perturb(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func perturbVJP(
    _ bodies: inout [OrbitingBody],
    by step: Double,
    cotangent: [OrbitingBody.TangentVector]
) -> (bodies: [OrbitingBody.TangentVector], step: Double) {
    var bodiesName = AutoDiff.Columns.column(of: bodies) { $0.name }
    var bodiesMass = AutoDiff.Columns.column(of: bodies) { $0.mass }
    var bodiesDistance = AutoDiff.Columns.column(of: bodies) { $0.distance }
    var bodiesKind = AutoDiff.Columns.column(of: bodies) { $0.kind }
    var bodiesSurface = AutoDiff.Columns.column(of: bodies) { $0.surface }
    var bodiesMassCotangent = AutoDiff.Columns.column(of: cotangent) { $0.mass }
    var bodiesDistanceCotangent = AutoDiff.Columns.column(of: cotangent) { $0.distance }
    var bodiesNameBuffer = AutoDiff.Buffer<String>(bodiesName)
    defer { bodiesNameBuffer.deallocate() }
    var bodiesMassBuffer = AutoDiff.Buffer<Double>(bodiesMass)
    defer { bodiesMassBuffer.deallocate() }
    var bodiesDistanceBuffer = AutoDiff.Buffer<Double>(bodiesDistance)
    defer { bodiesDistanceBuffer.deallocate() }
    var bodiesKindBuffer = AutoDiff.Buffer<OrbitKind>(bodiesKind)
    defer { bodiesKindBuffer.deallocate() }
    var bodiesSurfaceBuffer = AutoDiff.Buffer<OrbitingBody.Surface>(bodiesSurface)
    defer { bodiesSurfaceBuffer.deallocate() }
    var bodiesMassAdjointBuffer = AutoDiff.Buffer<Double>(bodiesMassCotangent)
    defer { bodiesMassAdjointBuffer.deallocate() }
    var bodiesDistanceAdjointBuffer = AutoDiff.Buffer<Double>(bodiesDistanceCotangent)
    defer { bodiesDistanceAdjointBuffer.deallocate() }
    let stepAdjoint = perturbVJPCore(
        &bodiesNameBuffer,
        &bodiesMassBuffer,
        &bodiesDistanceBuffer,
        &bodiesKindBuffer,
        &bodiesSurfaceBuffer,
        step,
        &bodiesMassAdjointBuffer,
        &bodiesDistanceAdjointBuffer
    )
    bodiesName = bodiesNameBuffer.array
    bodiesMass = bodiesMassBuffer.array
    bodiesDistance = bodiesDistanceBuffer.array
    bodiesKind = bodiesKindBuffer.array
    bodiesSurface = bodiesSurfaceBuffer.array
    bodiesMassCotangent = bodiesMassAdjointBuffer.array
    bodiesDistanceCotangent = bodiesDistanceAdjointBuffer.array
    let result = AutoDiff.Columns.array(count: bodiesName.count) { i in
        OrbitingBody(
            name: bodiesName[i],
            mass: bodiesMass[i],
            distance: bodiesDistance[i],
            kind: bodiesKind[i],
            surface: bodiesSurface[i]
        )
    }
    bodies = result
    let bodiesAdjoint = AutoDiff.Columns.array(count: bodiesMassCotangent.count) { i in
        OrbitingBody.TangentVector(mass: bodiesMassCotangent[i], distance: bodiesDistanceCotangent[i])
    }
    return (bodiesAdjoint, stepAdjoint)
}

private func perturbJVPCore(
    _ bodiesName: inout AutoDiff.Buffer<String>,
    _ bodiesMass: inout AutoDiff.Buffer<Double>,
    _ bodiesDistance: inout AutoDiff.Buffer<Double>,
    _ bodiesKind: inout AutoDiff.Buffer<OrbitKind>,
    _ bodiesSurface: inout AutoDiff.Buffer<OrbitingBody.Surface>,
    _ step: Double,
    _ bodiesMassTangent: inout AutoDiff.Buffer<Double>,
    _ bodiesDistanceTangent: inout AutoDiff.Buffer<Double>,
    _ stepTangent: Double
) {
    // for i in bodies.indices
    let count = bodiesName.count
    var i = 0
    while i < count {
        // bodies[i].distance += step * bodies[i].mass
        precondition(i < bodiesMass.count, "Index out of range")
        let element = bodiesMass[i]
        precondition(i < bodiesDistance.count, "Index out of range")
        bodiesDistance[i] += step * element
        bodiesDistanceTangent[i] += stepTangent * element + bodiesMassTangent[i] * step
        // if bodies[i].name == "comet" { bodies[i].kind = .eccentric }
        precondition(i < bodiesName.count, "Index out of range")
        let value = bodiesName[i]
        let value2: Bool = value == "comet"
        if value2 {
            let eccentric2: OrbitKind = OrbitKind.eccentric
            // bodies[i].kind = .eccentric
            precondition(i < bodiesKind.count, "Index out of range")
            bodiesKind[i] = eccentric2
        }
        i &+= 1
    }
    let value: String = "captured"
    // bodies.append(OrbitingBody(name: "captured", mass: step, distance: step * step))
    let tTangent = stepTangent * step
    let circular2: OrbitKind = OrbitKind.circular
    let rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
    bodiesName.append(value)
    bodiesMass.append(step)
    bodiesMassTangent.append(stepTangent)
    bodiesDistance.append(step * step)
    bodiesDistanceTangent.append(tTangent + tTangent)
    bodiesKind.append(circular2)
    bodiesSurface.append(rocky2)
    // bodies.removeFirst()
    let element = bodiesName[0]
    let element2 = bodiesMass[0]
    let elementTangent = bodiesMassTangent[0]
    let element3 = bodiesDistance[0]
    let elementTangent2 = bodiesDistanceTangent[0]
    let element4 = bodiesKind[0]
    let element5 = bodiesSurface[0]
    let last = bodiesName.count &- 1
    i = 0
    while i < last {
        let next = i &+ 1
        bodiesName[i] = bodiesName[next]
        bodiesMass[i] = bodiesMass[next]
        bodiesMassTangent[i] = bodiesMassTangent[next]
        bodiesDistance[i] = bodiesDistance[next]
        bodiesDistanceTangent[i] = bodiesDistanceTangent[next]
        bodiesKind[i] = bodiesKind[next]
        bodiesSurface[i] = bodiesSurface[next]
        i &+= 1
    }
    bodiesName[last] = element
    bodiesMass[last] = element2
    bodiesMassTangent[last] = elementTangent
    bodiesDistance[last] = element3
    bodiesDistanceTangent[last] = elementTangent2
    bodiesKind[last] = element4
    bodiesSurface[last] = element5
    bodiesName.removeLast()
    bodiesMass.removeLast()
    bodiesMassTangent.removeLast()
    bodiesDistance.removeLast()
    bodiesDistanceTangent.removeLast()
    bodiesKind.removeLast()
    bodiesSurface.removeLast()
}

private func perturbVJPCore(
    _ bodiesName: inout AutoDiff.Buffer<String>,
    _ bodiesMass: inout AutoDiff.Buffer<Double>,
    _ bodiesDistance: inout AutoDiff.Buffer<Double>,
    _ bodiesKind: inout AutoDiff.Buffer<OrbitKind>,
    _ bodiesSurface: inout AutoDiff.Buffer<OrbitingBody.Surface>,
    _ step: Double,
    _ bodiesMassAdjoint: inout AutoDiff.Buffer<Double>,
    _ bodiesDistanceAdjoint: inout AutoDiff.Buffer<Double>
) -> Double {
    // Forward sweep
    // for i in bodies.indices
    let count = bodiesName.count
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { elementCache.deallocate() }
    var i = 0
    while i < count {
        // bodies[i].distance += step * bodies[i].mass
        precondition(i < bodiesMass.count, "Index out of range")
        let element = bodiesMass[i]
        precondition(i < bodiesDistance.count, "Index out of range")
        bodiesDistance[i] += step * element
        // if bodies[i].name == "comet" { bodies[i].kind = .eccentric }
        precondition(i < bodiesName.count, "Index out of range")
        let value = bodiesName[i]
        let value2: Bool = value == "comet"
        if value2 {
            let eccentric2: OrbitKind = OrbitKind.eccentric
            // bodies[i].kind = .eccentric
            precondition(i < bodiesKind.count, "Index out of range")
            bodiesKind[i] = eccentric2
        }
        elementCache[i] = element
        i &+= 1
    }
    let value: String = "captured"
    let circular2: OrbitKind = OrbitKind.circular
    let rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
    // bodies.append(OrbitingBody(name: "captured", mass: step, distance: step * step))
    bodiesName.append(value)
    bodiesMass.append(step)
    bodiesDistance.append(step * step)
    bodiesKind.append(circular2)
    bodiesSurface.append(rocky2)
    // bodies.removeFirst()
    let element = bodiesName[0]
    let element2 = bodiesMass[0]
    let element3 = bodiesDistance[0]
    let element4 = bodiesKind[0]
    let element5 = bodiesSurface[0]
    let last = bodiesName.count &- 1
    i = 0
    while i < last {
        let next = i &+ 1
        bodiesName[i] = bodiesName[next]
        bodiesMass[i] = bodiesMass[next]
        bodiesDistance[i] = bodiesDistance[next]
        bodiesKind[i] = bodiesKind[next]
        bodiesSurface[i] = bodiesSurface[next]
        i &+= 1
    }
    bodiesName[last] = element
    bodiesMass[last] = element2
    bodiesDistance[last] = element3
    bodiesKind[last] = element4
    bodiesSurface[last] = element5
    bodiesName.removeLast()
    bodiesMass.removeLast()
    bodiesDistance.removeLast()
    bodiesKind.removeLast()
    bodiesSurface.removeLast()
    var isSame = bodiesMassAdjoint.count == bodiesMass.count
    precondition(isSame, "the cotangent of 'bodiesMass' has another count")
    isSame = bodiesDistanceAdjoint.count == bodiesDistance.count
    precondition(isSame, "the cotangent of 'bodiesDistance' has another count")
    bodiesDistanceAdjoint.append(0.0)
    bodiesMassAdjoint.append(0.0)
    let elementAdjoint = bodiesDistanceAdjoint[last]
    bodiesDistanceAdjoint[last] = 0.0
    let elementAdjoint2 = bodiesMassAdjoint[last]
    bodiesMassAdjoint[last] = 0.0

    // Return sweep
    // bodies.removeFirst()
    i = last
    while i > 0 {
        i &-= 1
        let next = i &+ 1
        let elementAdjoint3 = bodiesDistanceAdjoint[i]
        bodiesDistanceAdjoint[i] = 0.0
        let elementAdjoint4 = bodiesMassAdjoint[i]
        bodiesMassAdjoint[i] = 0.0
        bodiesDistanceAdjoint[next] += elementAdjoint3
        bodiesMassAdjoint[next] += elementAdjoint4
    }
    bodiesDistanceAdjoint[0] += elementAdjoint
    bodiesMassAdjoint[0] += elementAdjoint2
    // bodies.append(OrbitingBody(name: "captured", mass: step, distance: step * step))
    let tAdjoint = bodiesDistanceAdjoint.removeLast()
    var stepAdjoint = bodiesMassAdjoint.removeLast()
    let t = tAdjoint * step
    stepAdjoint = stepAdjoint + t + t
    // for i in bodies.indices
    i = 0
    while i < count {
        // bodies[i].distance += step * bodies[i].mass
        let tAdjoint2 = bodiesDistanceAdjoint[i]
        stepAdjoint += tAdjoint2 * elementCache[i]
        bodiesMassAdjoint[i] += tAdjoint2 * step
        i &+= 1
    }
    return stepAdjoint
}

/// The value of `scored(_:_:)`, and its derivative along a tangent of its arguments.
func scoredJVP(
    _ rows: [[(term: String, weight: Double)]],
    _ x: Double,
    along tangent: (rows: [[Double]], x: Double)
) -> (value: Double, tangent: Double) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsTerm = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.term }
    let rowsWeight = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.weight }
    let rowsWeightTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    return scoredJVPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsTerm,
        rowsWeight,
        x,
        rowsWeightTangent,
        tangent.x
    )
}

/// The value of `scored(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func scoredVJP(
    _ rows: [[(term: String, weight: Double)]],
    _ x: Double,
    cotangent: Double
) -> (value: Double, cotangent: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsTerm = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.term }
    let rowsWeight = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.weight }
    var rowsWeightAdjoint = [Double](repeating: 0.0, count: rowsWeight.count)
    let (value, xAdjoint) = scoredVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsTerm,
        rowsWeight,
        x,
        cotangent,
        &rowsWeightAdjoint
    )
    let rowsAdjoint = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsWeightAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint, xAdjoint))
}

/// The gradient of `scored(_:_:)`.
func scoredGradient(_ rows: [[(term: String, weight: Double)]], _ x: Double) -> (rows: [[Double]], x: Double) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsTerm = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.term }
    let rowsWeight = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.weight }
    var rowsWeightAdjoint = [Double](repeating: 0.0, count: rowsWeight.count)
    let (_, xAdjoint) = scoredVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsTerm,
        rowsWeight,
        x,
        1.0,
        &rowsWeightAdjoint
    )
    let rowsAdjoint = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsWeightAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (rowsAdjoint, xAdjoint)
}

/// The value and the gradient of `scored(_:_:)`.
func scoredValueWithGradient(
    _ rows: [[(term: String, weight: Double)]],
    _ x: Double
) -> (value: Double, gradient: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsTerm = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.term }
    let rowsWeight = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.weight }
    var rowsWeightAdjoint = [Double](repeating: 0.0, count: rowsWeight.count)
    let (value, xAdjoint) = scoredVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsTerm,
        rowsWeight,
        x,
        1.0,
        &rowsWeightAdjoint
    )
    let rowsAdjoint = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsWeightAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint, xAdjoint))
}

/// The value and the gradient of `scored(_:_:)`, and the product of its Hessian with a direction.
func scoredHVP(
    _ rows: [[(term: String, weight: Double)]],
    _ x: Double,
    along tangent: (rows: [[Double]], x: Double)
) -> (value: Double, gradient: (rows: [[Double]], x: Double), product: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsTerm = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.term }
    let rowsWeight = AutoDiff.Columns.pool(of: rows, rows: { $0 }) { $0.weight }
    let rowsWeightTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    var rowsWeightAdjoint = [Double](repeating: 0.0, count: rowsWeight.count)
    var rowsWeightProduct = [Double](repeating: 0.0, count: rowsWeight.count)
    let (value, xAdjoint, _, xProduct) = scoredVJPJVP(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsTerm,
        rowsWeight,
        x,
        1.0,
        &rowsWeightAdjoint,
        rowsWeightTangent,
        tangent.x,
        &rowsWeightProduct
    )
    let rowsAdjoint = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsWeightAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    let rowsProduct = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsWeightProduct, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint, xAdjoint), (rowsProduct, xProduct))
}

private func scoredJVPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsTerm: UnsafePointer<String>,
    _ rowsWeight: UnsafePointer<Double>,
    _ x: Double,
    _ rowsWeightTangent: UnsafePointer<Double>,
    _ xTangent: Double
) -> (Double, Double) {
    // for row in rows
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < rowsStartsCount {
        let start = rowsStarts[i]
        let count = rowsCounts[i]
        // for (term, weight) in row
        var i2 = 0
        while i2 < count {
            precondition(i2 >= 0 && i2 < count, "Index out of range")
            let k = start &+ i2
            let term = rowsTerm[k]
            let weight = rowsWeight[k]
            let weightTangent = rowsWeightTangent[k]
            let value: Bool = term == "square"
            // sum += term == "square" ? weight * weight * x * x : weight * x
            let t: Double
            let tTangent: Double
            if value {
                let t2 = weight * weight
                let tTangent2 = weightTangent * weight
                let t3 = t2 * x
                t = t3 * x
                tTangent = ((tTangent2 + tTangent2) * x + xTangent * t2) * x + xTangent * t3
            } else {
                t = weight * x
                tTangent = weightTangent * x + xTangent * weight
            }
            sum += t
            sumTangent += tTangent
            i2 &+= 1
        }
        i &+= 1
    }
    return (sum, sumTangent)
}

private func scoredVJPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsTerm: UnsafePointer<String>,
    _ rowsWeight: UnsafePointer<Double>,
    _ x: Double,
    _ sumCotangent: Double,
    _ rowsWeightAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // for row in rows
    var i = 0
    var sum = 0.0
    while i < rowsStartsCount {
        let start = rowsStarts[i]
        let count = rowsCounts[i]
        // for (term, weight) in row
        var i2 = 0
        while i2 < count {
            precondition(i2 >= 0 && i2 < count, "Index out of range")
            let k = start &+ i2
            let term = rowsTerm[k]
            let weight = rowsWeight[k]
            let value: Bool = term == "square"
            // sum += term == "square" ? weight * weight * x * x : weight * x
            let t = value ? weight * weight * x * x : weight * x
            sum += t
            boolTape.append(value)
            i2 &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for row in rows
    i = rowsStartsCount
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let start = rowsStarts[i]
        // for (term, weight) in row
        var i2 = rowsCounts[i]
        while i2 > 0 {
            i2 &-= 1
            let value = boolTape.removeLast()
            let k = start &+ i2
            let weight = rowsWeight[k]
            // sum += term == "square" ? weight * weight * x * x : weight * x
            var weightAdjoint: Double
            if value {
                let t = weight * weight
                let tAdjoint = sumCotangent * x
                xAdjoint = xAdjoint + sumCotangent * (t * x) + tAdjoint * t
                weightAdjoint = tAdjoint * x * weight
                weightAdjoint += weightAdjoint
            } else {
                weightAdjoint = sumCotangent * x
                xAdjoint += sumCotangent * weight
            }
            // for (term, weight) in row
            rowsWeightAdjoint[k] += weightAdjoint
        }
    }
    return (sum, xAdjoint)
}

private func scoredVJPJVP(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsTerm: UnsafePointer<String>,
    _ rowsWeight: UnsafePointer<Double>,
    _ x: Double,
    _ sumCotangent: Double,
    _ rowsWeightAdjoint: UnsafeMutablePointer<Double>,
    _ rowsWeightTangent: UnsafePointer<Double>,
    _ xTangent: Double,
    _ rowsWeightAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // for row in rows
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < rowsStartsCount {
        let start = rowsStarts[i]
        let count = rowsCounts[i]
        // for (term, weight) in row
        var i2 = 0
        while i2 < count {
            precondition(i2 >= 0 && i2 < count, "Index out of range")
            let k = start &+ i2
            let term = rowsTerm[k]
            let weight = rowsWeight[k]
            let weightTangent = rowsWeightTangent[k]
            let value: Bool = term == "square"
            // sum += term == "square" ? weight * weight * x * x : weight * x
            let t: Double
            let tTangent: Double
            if value {
                let t2 = weight * weight
                let tTangent2 = weightTangent * weight
                let t3 = t2 * x
                t = t3 * x
                tTangent = ((tTangent2 + tTangent2) * x + xTangent * t2) * x + xTangent * t3
            } else {
                t = weight * x
                tTangent = weightTangent * x + xTangent * weight
            }
            sum += t
            sumTangent += tTangent
            boolTape.append(value)
            i2 &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for row in rows
    i = rowsStartsCount
    var xAdjoint = 0.0
    var xAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let start = rowsStarts[i]
        // for (term, weight) in row
        var i2 = rowsCounts[i]
        while i2 > 0 {
            i2 &-= 1
            let value = boolTape.removeLast()
            let k = start &+ i2
            let weight = rowsWeight[k]
            let weightTangent = rowsWeightTangent[k]
            // sum += term == "square" ? weight * weight * x * x : weight * x
            var weightAdjoint: Double
            var weightAdjointTangent: Double
            if value {
                let t = weight * weight
                let tTangent = weightTangent * weight
                let tTangent2 = tTangent + tTangent
                let tAdjoint = sumCotangent * x
                let tAdjointTangent = xTangent * sumCotangent
                let tAdjoint2 = tAdjoint * x
                let tTangent3 = tAdjointTangent * t + tTangent2 * tAdjoint
                xAdjoint = xAdjoint + sumCotangent * (t * x) + tAdjoint * t
                xAdjointTangent = xAdjointTangent + (tTangent2 * x + xTangent * t) * sumCotangent + tTangent3
                weightAdjoint = tAdjoint2 * weight
                weightAdjointTangent = (tAdjointTangent * x + xTangent * tAdjoint) * weight + weightTangent * tAdjoint2
                weightAdjoint += weightAdjoint
                weightAdjointTangent += weightAdjointTangent
            } else {
                weightAdjoint = sumCotangent * x
                weightAdjointTangent = xTangent * sumCotangent
                xAdjoint += sumCotangent * weight
                xAdjointTangent += weightTangent * sumCotangent
            }
            // for (term, weight) in row
            rowsWeightAdjoint[k] += weightAdjoint
            rowsWeightAdjointTangent[k] += weightAdjointTangent
        }
    }
    return (sum, xAdjoint, sumTangent, xAdjointTangent)
}

/// The value of `piled(_:_:)`, and its derivative along a tangent of its arguments.
func piledJVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    return piledJVPCore(masses, masses.count, factor, tangent.masses, tangent.factor)
}

/// The value of `piled(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func piledVJP(
    _ masses: [Double],
    _ factor: Double,
    cotangent: Double
) -> (value: Double, cotangent: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = piledVJPCore(masses, masses.count, factor, cotangent, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The gradient of `piled(_:_:)`.
func piledGradient(_ masses: [Double], _ factor: Double) -> (masses: [Double], factor: Double) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (_, factorAdjoint) = piledVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (massesAdjoint, factorAdjoint)
}

/// The value and the gradient of `piled(_:_:)`.
func piledValueWithGradient(
    _ masses: [Double],
    _ factor: Double
) -> (value: Double, gradient: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = piledVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The value and the gradient of `piled(_:_:)`, and the product of its Hessian with a direction.
func piledHVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, gradient: (masses: [Double], factor: Double), product: (masses: [Double], factor: Double)) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    var massesProduct = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint, _, factorProduct) = piledVJPJVP(
        masses,
        masses.count,
        factor,
        1.0,
        &massesAdjoint,
        tangent.masses,
        tangent.factor,
        &massesProduct
    )
    return (value, (massesAdjoint, factorAdjoint), (massesProduct, factorProduct))
}

private func piledJVPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double
) -> (Double, Double) {
    // var pile = RecordPile<OrbitingBody>()
    var pileItemsName = AutoDiff.Buffer<String>()
    defer { pileItemsName.deallocate() }
    var pileItemsMass = AutoDiff.Buffer<Double>()
    defer { pileItemsMass.deallocate() }
    var pileItemsMassTangent = AutoDiff.Buffer<Double>()
    defer { pileItemsMassTangent.deallocate() }
    var pileItemsDistance = AutoDiff.Buffer<Double>()
    defer { pileItemsDistance.deallocate() }
    var pileItemsDistanceTangent = AutoDiff.Buffer<Double>()
    defer { pileItemsDistanceTangent.deallocate() }
    var pileItemsKind = AutoDiff.Buffer<OrbitKind>()
    defer { pileItemsKind.deallocate() }
    // var names = RecordPile<String>()
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    // for mass in masses
    var i = 0
    while i < massesCount {
        let mass = masses[i]
        let massTangent = massesTangent[i]
        // names.push("n\(pile.items.count)")
        let count = pileItemsName.count
        let value: String = "n\(count)"
        // items.append(item)
        array.append(value)
        // items[items.count - 1]
        let t = array.count - 1
        precondition(t >= 0 && t < array.count, "Index out of range")
        let result = array[t]
        let circular2: OrbitKind = OrbitKind.circular
        _ = OrbitingBody.Surface.rocky
        // items.append(item)
        pileItemsName.append(result)
        pileItemsMass.append(mass * factor)
        pileItemsMassTangent.append(massTangent * factor + factorTangent * mass)
        pileItemsDistance.append(mass)
        pileItemsDistanceTangent.append(massTangent)
        pileItemsKind.append(circular2)
        i &+= 1
    }
    // items[items.count - 1]
    let t = pileItemsName.count - 1
    precondition(t >= 0 && t < pileItemsName.count, "Index out of range")
    let topMass = pileItemsMass[t]
    var topMassTangent = pileItemsMassTangent[t]
    // pile.top.mass *= factor
    let topMass2 = topMass * factor
    topMassTangent = topMassTangent * factor + factorTangent * topMass
    // items[items.count - 1] = newValue
    pileItemsMass[t] = topMass2
    pileItemsMassTangent[t] = topMassTangent
    let topKind: OrbitKind = OrbitKind.eccentric
    pileItemsKind[t] = topKind
    // items[index]
    precondition(0 < pileItemsName.count, "Index out of range")
    let result = pileItemsMass[0]
    let resultTangent = pileItemsMassTangent[0]
    precondition(1 < pileItemsName.count, "Index out of range")
    let result2 = pileItemsDistance[1]
    let resultTangent2 = pileItemsDistanceTangent[1]
    // var sum = pile[0].mass * pile[1].distance
    var sum = result * result2
    var sumTangent = resultTangent * result2 + resultTangent2 * result
    // while pile.items.count > 0
    while pileItemsName.count > 0 {
        // items.removeLast()
        precondition(pileItemsName.count > 0, "Can't remove last element from an empty collection")
        pileItemsName.removeLast()
        let bodyMass = pileItemsMass.removeLast()
        let bodyMassTangent = pileItemsMassTangent.removeLast()
        var bodyDistance = pileItemsDistance.removeLast()
        var bodyDistanceTangent = pileItemsDistanceTangent.removeLast()
        let bodyKind = pileItemsKind.removeLast()
        precondition(array.count > 0, "Can't remove last element from an empty collection")
        let value = array.removeLast()
        let isFirst: Bool = value == "n0"
        let value2: Bool = bodyKind == .eccentric
        // sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
        let t2: Double
        let tTangent: Double
        if value2 {
            t2 = bodyMass * bodyMass
            let tTangent2 = bodyMassTangent * bodyMass
            tTangent = tTangent2 + tTangent2
        } else {
            if isFirst {
                bodyDistance = factor * factor
                let tTangent2 = factorTangent * factor
                bodyDistanceTangent = tTangent2 + tTangent2
            }
            t2 = bodyMass * bodyDistance
            tTangent = bodyMassTangent * bodyDistance + bodyDistanceTangent * bodyMass
        }
        sum += t2
        sumTangent += tTangent
    }
    return (sum, sumTangent)
}

private func piledVJPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ sumCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var pile = RecordPile<OrbitingBody>()
    var pileItemsName = AutoDiff.Buffer<String>()
    defer { pileItemsName.deallocate() }
    var pileItemsMass = AutoDiff.Buffer<Double>()
    defer { pileItemsMass.deallocate() }
    var pileItemsDistance = AutoDiff.Buffer<Double>()
    defer { pileItemsDistance.deallocate() }
    var pileItemsKind = AutoDiff.Buffer<OrbitKind>()
    defer { pileItemsKind.deallocate() }
    // var names = RecordPile<String>()
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    // for mass in masses
    var i = 0
    while i < massesCount {
        let mass = masses[i]
        // names.push("n\(pile.items.count)")
        let count = pileItemsName.count
        let value: String = "n\(count)"
        // items.append(item)
        array.append(value)
        // items[items.count - 1]
        let t = array.count - 1
        precondition(t >= 0 && t < array.count, "Index out of range")
        let result = array[t]
        let circular2: OrbitKind = OrbitKind.circular
        _ = OrbitingBody.Surface.rocky
        // items.append(item)
        pileItemsName.append(result)
        pileItemsMass.append(mass * factor)
        pileItemsDistance.append(mass)
        pileItemsKind.append(circular2)
        i &+= 1
    }
    // items[items.count - 1]
    let t = pileItemsName.count - 1
    precondition(t >= 0 && t < pileItemsName.count, "Index out of range")
    let topMass = pileItemsMass[t]
    // pile.top.mass *= factor
    let topMass2 = topMass * factor
    // items[items.count - 1] = newValue
    pileItemsMass[t] = topMass2
    let topKind: OrbitKind = OrbitKind.eccentric
    pileItemsKind[t] = topKind
    // items[index]
    precondition(0 < pileItemsName.count, "Index out of range")
    let result = pileItemsMass[0]
    precondition(1 < pileItemsName.count, "Index out of range")
    let result2 = pileItemsDistance[1]
    // var sum = pile[0].mass * pile[1].distance
    var sum = result * result2
    // while pile.items.count > 0
    var iterations = 0
    while pileItemsName.count > 0 {
        // items.removeLast()
        precondition(pileItemsName.count > 0, "Can't remove last element from an empty collection")
        pileItemsName.removeLast()
        let bodyMass = pileItemsMass.removeLast()
        let bodyDistance = pileItemsDistance.removeLast()
        let bodyKind = pileItemsKind.removeLast()
        precondition(array.count > 0, "Can't remove last element from an empty collection")
        let value = array.removeLast()
        let isFirst: Bool = value == "n0"
        let value2: Bool = bodyKind == .eccentric
        // sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
        let t2: Double
        if value2 {
            t2 = bodyMass * bodyMass
        } else {
            let t3 = isFirst ? factor * factor : bodyDistance
            t2 = bodyMass * t3
            doubleTape.append(t3)
        }
        sum += t2
        iterations &+= 1
        doubleTape.append(bodyMass)
        boolTape.append(isFirst)
        boolTape.append(value2)
    }
    // while pile.items.count > 0
    let pileItemsMassCount = pileItemsMass.count
    let pileItemsDistanceCount = pileItemsDistance.count
    var pileItemsMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsMassCount)
    defer { pileItemsMassAdjoint.deallocate() }
    var pileItemsDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsDistanceCount)
    defer { pileItemsDistanceAdjoint.deallocate() }

    // Return sweep
    // while pile.items.count > 0
    var iteration = iterations
    var factorAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        let value = boolTape.removeLast()
        let isFirst = boolTape.removeLast()
        let bodyMass = doubleTape.removeLast()
        // sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
        var bodyMassAdjoint: Double
        var bodyDistanceAdjoint: Double
        if value {
            bodyMassAdjoint = sumCotangent * bodyMass
            bodyMassAdjoint += bodyMassAdjoint
            bodyDistanceAdjoint = 0.0
        } else {
            let t2 = doubleTape.removeLast()
            bodyMassAdjoint = sumCotangent * t2
            bodyDistanceAdjoint = sumCotangent * bodyMass
            if isFirst {
                let t3 = bodyDistanceAdjoint * factor
                factorAdjoint = factorAdjoint + t3 + t3
                bodyDistanceAdjoint = 0.0
            }
        }
        // items.removeLast()
        pileItemsDistanceAdjoint.append(bodyDistanceAdjoint)
        pileItemsMassAdjoint.append(bodyMassAdjoint)
    }
    // var sum = pile[0].mass * pile[1].distance
    let resultAdjoint = sumCotangent * result2
    let resultAdjoint2 = sumCotangent * result
    // items[index]
    pileItemsDistanceAdjoint[1] += resultAdjoint2
    pileItemsMassAdjoint[0] += resultAdjoint
    // items[items.count - 1] = newValue
    let topMassAdjoint = pileItemsMassAdjoint[t]
    pileItemsMassAdjoint[t] = 0.0
    // pile.top.mass *= factor
    let topMassAdjoint2 = topMassAdjoint * factor
    factorAdjoint += topMassAdjoint * topMass
    // items[items.count - 1]
    pileItemsMassAdjoint[t] += topMassAdjoint2
    // for mass in masses
    i = massesCount
    while i > 0 {
        i &-= 1
        let mass = masses[i]
        // items.append(item)
        var massAdjoint = pileItemsDistanceAdjoint.removeLast()
        let tAdjoint = pileItemsMassAdjoint.removeLast()
        // pile.push(OrbitingBody(name: names.top, mass: mass * factor, distance: mass))
        massAdjoint += tAdjoint * factor
        factorAdjoint += tAdjoint * mass
        // for mass in masses
        massesAdjoint[i] += massAdjoint
    }
    return (sum, factorAdjoint)
}

private func piledVJPJVP(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ sumCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double,
    _ massesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var pile = RecordPile<OrbitingBody>()
    var pileItemsName = AutoDiff.Buffer<String>()
    defer { pileItemsName.deallocate() }
    var pileItemsMass = AutoDiff.Buffer<Double>()
    defer { pileItemsMass.deallocate() }
    var pileItemsMassTangent = AutoDiff.Buffer<Double>()
    defer { pileItemsMassTangent.deallocate() }
    var pileItemsDistance = AutoDiff.Buffer<Double>()
    defer { pileItemsDistance.deallocate() }
    var pileItemsDistanceTangent = AutoDiff.Buffer<Double>()
    defer { pileItemsDistanceTangent.deallocate() }
    var pileItemsKind = AutoDiff.Buffer<OrbitKind>()
    defer { pileItemsKind.deallocate() }
    // var names = RecordPile<String>()
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    // for mass in masses
    var i = 0
    while i < massesCount {
        let mass = masses[i]
        let massTangent = massesTangent[i]
        // names.push("n\(pile.items.count)")
        let count = pileItemsName.count
        let value: String = "n\(count)"
        // items.append(item)
        array.append(value)
        // items[items.count - 1]
        let t = array.count - 1
        precondition(t >= 0 && t < array.count, "Index out of range")
        let result = array[t]
        let circular2: OrbitKind = OrbitKind.circular
        _ = OrbitingBody.Surface.rocky
        // items.append(item)
        pileItemsName.append(result)
        pileItemsMass.append(mass * factor)
        pileItemsMassTangent.append(massTangent * factor + factorTangent * mass)
        pileItemsDistance.append(mass)
        pileItemsDistanceTangent.append(massTangent)
        pileItemsKind.append(circular2)
        i &+= 1
    }
    // items[items.count - 1]
    let t = pileItemsName.count - 1
    precondition(t >= 0 && t < pileItemsName.count, "Index out of range")
    let topMass = pileItemsMass[t]
    let topMassTangent = pileItemsMassTangent[t]
    // pile.top.mass *= factor
    let topMass2 = topMass * factor
    let topMassTangent2 = topMassTangent * factor + factorTangent * topMass
    // items[items.count - 1] = newValue
    pileItemsMass[t] = topMass2
    pileItemsMassTangent[t] = topMassTangent2
    let topKind: OrbitKind = OrbitKind.eccentric
    pileItemsKind[t] = topKind
    // items[index]
    precondition(0 < pileItemsName.count, "Index out of range")
    let result = pileItemsMass[0]
    let resultTangent = pileItemsMassTangent[0]
    precondition(1 < pileItemsName.count, "Index out of range")
    let result2 = pileItemsDistance[1]
    let resultTangent2 = pileItemsDistanceTangent[1]
    // var sum = pile[0].mass * pile[1].distance
    var sum = result * result2
    var sumTangent = resultTangent * result2 + resultTangent2 * result
    // while pile.items.count > 0
    var iterations = 0
    while pileItemsName.count > 0 {
        // items.removeLast()
        precondition(pileItemsName.count > 0, "Can't remove last element from an empty collection")
        pileItemsName.removeLast()
        let bodyMass = pileItemsMass.removeLast()
        let bodyMassTangent = pileItemsMassTangent.removeLast()
        var bodyDistance = pileItemsDistance.removeLast()
        var bodyDistanceTangent = pileItemsDistanceTangent.removeLast()
        let bodyKind = pileItemsKind.removeLast()
        precondition(array.count > 0, "Can't remove last element from an empty collection")
        let value = array.removeLast()
        let isFirst: Bool = value == "n0"
        let value2: Bool = bodyKind == .eccentric
        // sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
        let t2: Double
        let tTangent: Double
        if value2 {
            t2 = bodyMass * bodyMass
            let tTangent2 = bodyMassTangent * bodyMass
            tTangent = tTangent2 + tTangent2
        } else {
            if isFirst {
                bodyDistance = factor * factor
                let tTangent2 = factorTangent * factor
                bodyDistanceTangent = tTangent2 + tTangent2
            }
            t2 = bodyMass * bodyDistance
            tTangent = bodyMassTangent * bodyDistance + bodyDistanceTangent * bodyMass
            doubleTape.append(bodyDistance)
            doubleTapeTangent.append(bodyDistanceTangent)
        }
        sum += t2
        sumTangent += tTangent
        iterations &+= 1
        doubleTape.append(bodyMass)
        doubleTapeTangent.append(bodyMassTangent)
        boolTape.append(isFirst)
        boolTape.append(value2)
    }
    // while pile.items.count > 0
    let pileItemsMassCount = pileItemsMass.count
    let pileItemsDistanceCount = pileItemsDistance.count
    var pileItemsMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsMassCount)
    defer { pileItemsMassAdjoint.deallocate() }
    var pileItemsMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsMassCount)
    defer { pileItemsMassAdjointTangent.deallocate() }
    var pileItemsDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsDistanceCount)
    defer { pileItemsDistanceAdjoint.deallocate() }
    var pileItemsDistanceAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: pileItemsDistanceCount)
    defer { pileItemsDistanceAdjointTangent.deallocate() }

    // Return sweep
    // while pile.items.count > 0
    var iteration = iterations
    var factorAdjoint = 0.0
    var factorAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        let value = boolTape.removeLast()
        let isFirst = boolTape.removeLast()
        let bodyMass = doubleTape.removeLast()
        let bodyMassTangent = doubleTapeTangent.removeLast()
        // sum += body.kind == .eccentric ? body.mass * body.mass : body.mass * (isFirst ? factor * factor : body.distance)
        var bodyMassAdjoint: Double
        var bodyMassAdjointTangent: Double
        var bodyDistanceAdjoint: Double
        var bodyDistanceAdjointTangent: Double
        if value {
            bodyMassAdjoint = sumCotangent * bodyMass
            bodyMassAdjointTangent = bodyMassTangent * sumCotangent
            bodyMassAdjoint += bodyMassAdjoint
            bodyMassAdjointTangent += bodyMassAdjointTangent
            bodyDistanceAdjoint = 0.0
            bodyDistanceAdjointTangent = 0.0
        } else {
            let t2 = doubleTape.removeLast()
            let tTangent = doubleTapeTangent.removeLast()
            bodyMassAdjoint = sumCotangent * t2
            bodyMassAdjointTangent = tTangent * sumCotangent
            bodyDistanceAdjoint = sumCotangent * bodyMass
            bodyDistanceAdjointTangent = bodyMassTangent * sumCotangent
            if isFirst {
                let t3 = bodyDistanceAdjoint * factor
                let tTangent2 = bodyDistanceAdjointTangent * factor + factorTangent * bodyDistanceAdjoint
                factorAdjoint = factorAdjoint + t3 + t3
                factorAdjointTangent = factorAdjointTangent + tTangent2 + tTangent2
                bodyDistanceAdjoint = 0.0
                bodyDistanceAdjointTangent = 0.0
            }
        }
        // items.removeLast()
        pileItemsDistanceAdjoint.append(bodyDistanceAdjoint)
        pileItemsDistanceAdjointTangent.append(bodyDistanceAdjointTangent)
        pileItemsMassAdjoint.append(bodyMassAdjoint)
        pileItemsMassAdjointTangent.append(bodyMassAdjointTangent)
    }
    // var sum = pile[0].mass * pile[1].distance
    let resultAdjoint = sumCotangent * result2
    let resultAdjointTangent = resultTangent2 * sumCotangent
    let resultAdjoint2 = sumCotangent * result
    let resultAdjointTangent2 = resultTangent * sumCotangent
    // items[index]
    pileItemsDistanceAdjoint[1] += resultAdjoint2
    pileItemsDistanceAdjointTangent[1] += resultAdjointTangent2
    pileItemsMassAdjoint[0] += resultAdjoint
    pileItemsMassAdjointTangent[0] += resultAdjointTangent
    // items[items.count - 1] = newValue
    let topMassAdjoint = pileItemsMassAdjoint[t]
    let topMassAdjointTangent = pileItemsMassAdjointTangent[t]
    pileItemsMassAdjoint[t] = 0.0
    pileItemsMassAdjointTangent[t] = 0.0
    // pile.top.mass *= factor
    let topMassAdjoint2 = topMassAdjoint * factor
    let topMassAdjointTangent2 = topMassAdjointTangent * factor + factorTangent * topMassAdjoint
    factorAdjoint += topMassAdjoint * topMass
    factorAdjointTangent += topMassAdjointTangent * topMass + topMassTangent * topMassAdjoint
    // items[items.count - 1]
    pileItemsMassAdjoint[t] += topMassAdjoint2
    pileItemsMassAdjointTangent[t] += topMassAdjointTangent2
    // for mass in masses
    i = massesCount
    while i > 0 {
        i &-= 1
        let mass = masses[i]
        let massTangent = massesTangent[i]
        // items.append(item)
        var massAdjoint = pileItemsDistanceAdjoint.removeLast()
        var massAdjointTangent = pileItemsDistanceAdjointTangent.removeLast()
        let tAdjoint = pileItemsMassAdjoint.removeLast()
        let tAdjointTangent = pileItemsMassAdjointTangent.removeLast()
        // pile.push(OrbitingBody(name: names.top, mass: mass * factor, distance: mass))
        massAdjoint += tAdjoint * factor
        massAdjointTangent += tAdjointTangent * factor + factorTangent * tAdjoint
        factorAdjoint += tAdjoint * mass
        factorAdjointTangent += tAdjointTangent * mass + massTangent * tAdjoint
        // for mass in masses
        massesAdjoint[i] += massAdjoint
        massesAdjointTangent[i] += massAdjointTangent
    }
    return (sum, factorAdjoint, sumTangent, factorAdjointTangent)
}

/// The value of `located(_:_:)`, and its derivative along a tangent of its arguments.
func locatedJVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    return locatedJVPCore(masses, masses.count, factor, tangent.masses, tangent.factor)
}

/// The value of `located(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func locatedVJP(
    _ masses: [Double],
    _ factor: Double,
    cotangent: Double
) -> (value: Double, cotangent: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = locatedVJPCore(masses, masses.count, factor, cotangent, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The gradient of `located(_:_:)`.
func locatedGradient(_ masses: [Double], _ factor: Double) -> (masses: [Double], factor: Double) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (_, factorAdjoint) = locatedVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (massesAdjoint, factorAdjoint)
}

/// The value and the gradient of `located(_:_:)`.
func locatedValueWithGradient(
    _ masses: [Double],
    _ factor: Double
) -> (value: Double, gradient: (masses: [Double], factor: Double)) {
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint) = locatedVJPCore(masses, masses.count, factor, 1.0, &massesAdjoint)
    return (value, (massesAdjoint, factorAdjoint))
}

/// The value and the gradient of `located(_:_:)`, and the product of its Hessian with a direction.
func locatedHVP(
    _ masses: [Double],
    _ factor: Double,
    along tangent: (masses: [Double], factor: Double)
) -> (value: Double, gradient: (masses: [Double], factor: Double), product: (masses: [Double], factor: Double)) {
    precondition(tangent.masses.count == masses.count, "the tangent of 'masses' has another count")
    var massesAdjoint = [Double](repeating: 0.0, count: masses.count)
    var massesProduct = [Double](repeating: 0.0, count: masses.count)
    let (value, factorAdjoint, _, factorProduct) = locatedVJPJVP(
        masses,
        masses.count,
        factor,
        1.0,
        &massesAdjoint,
        tangent.masses,
        tangent.factor,
        &massesProduct
    )
    return (value, (massesAdjoint, factorAdjoint), (massesProduct, factorProduct))
}

private func locatedJVPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double
) -> (Double, Double) {
    let names: [String] = ["Ceres", "Vesta", "Pallas"]
    // var bodies: [OrbitingBody] = []
    var bodiesName = AutoDiff.Buffer<String>()
    defer { bodiesName.deallocate() }
    var bodiesMass = AutoDiff.Buffer<Double>()
    defer { bodiesMass.deallocate() }
    var bodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { bodiesMassTangent.deallocate() }
    var bodiesDistance = AutoDiff.Buffer<Double>()
    defer { bodiesDistance.deallocate() }
    var bodiesDistanceTangent = AutoDiff.Buffer<Double>()
    defer { bodiesDistanceTangent.deallocate() }
    var bodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { bodiesKind.deallocate() }
    var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { bodiesSurface.deallocate() }
    // for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    var i = 0
    while i < massesCount {
        let value: String = names[i]
        let circular2: OrbitKind = OrbitKind.circular
        let rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        // bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor))
        bodiesName.append(value)
        bodiesMass.append(masses[i])
        bodiesMassTangent.append(massesTangent[i])
        bodiesDistance.append(factor)
        bodiesDistanceTangent.append(factorTangent)
        bodiesKind.append(circular2)
        bodiesSurface.append(rocky2)
        i &+= 1
    }
    // for body in bodies
    var iEnd = bodiesName.count
    var resultName: Optional<String> = Optional<String>.none
    var resultKind: Optional<OrbitKind> = Optional<OrbitKind>.none
    var resultSurface: Optional<OrbitingBody.Surface> = Optional<OrbitingBody.Surface>.none
    var firstMass = 0.0
    var firstDistance = 0.0
    var hasReturned = false
    var i2 = 0
    var resultMassTangent = 0.0
    var resultDistanceTangent = 0.0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < bodiesName.count, "Index out of range")
        let bodyName = bodiesName[i2]
        let bodyMass = bodiesMass[i2]
        let bodyMassTangent = bodiesMassTangent[i2]
        let bodyDistance = bodiesDistance[i2]
        let bodyDistanceTangent = bodiesDistanceTangent[i2]
        let bodyKind = bodiesKind[i2]
        let bodySurface = bodiesSurface[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            firstMass = bodyMass * factor
            resultMassTangent = bodyMassTangent * factor + factorTangent * bodyMass
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            firstDistance = bodyDistance
            hasReturned = true
            resultDistanceTangent = bodyDistanceTangent
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                firstMass = bodyMass
                firstDistance = bodyDistance
                hasReturned = true
                resultMassTangent = bodyMassTangent
                resultDistanceTangent = bodyDistanceTangent
            }
        }
        i2 = i3
    }
    // for body in bodies
    if !hasReturned {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        firstMass = factor
        firstDistance = 1.0
        resultMassTangent = factorTangent
        resultDistanceTangent = 0.0
    }
    _ = resultName!
    _ = resultKind!
    _ = resultSurface!
    precondition(2 <= iEnd, "Array index is out of range")
    // bodies[1..<2]
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Double>()
    defer { array2.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>()
    defer { arrayTangent.deallocate() }
    var array3 = AutoDiff.Buffer<OrbitKind>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { array4.deallocate() }
    i = 1
    while i < 2 {
        array.append(bodiesName[i])
        array2.append(bodiesMass[i])
        arrayTangent.append(bodiesMassTangent[i])
        array3.append(bodiesKind[i])
        array4.append(bodiesSurface[i])
        i &+= 1
    }
    // for body in bodies
    iEnd = array.count
    resultName = Optional<String>.none
    resultKind = Optional<OrbitKind>.none
    resultSurface = Optional<OrbitingBody.Surface>.none
    var secondMass = 0.0
    hasReturned = false
    i2 = 0
    var resultMassTangent2 = 0.0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < array.count, "Index out of range")
        let bodyName = array[i2]
        let bodyMass = array2[i2]
        let bodyMassTangent = arrayTangent[i2]
        let bodyKind = array3[i2]
        let bodySurface = array4[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            secondMass = bodyMass * factor
            resultMassTangent2 = bodyMassTangent * factor + factorTangent * bodyMass
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            hasReturned = true
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                secondMass = bodyMass
                hasReturned = true
                resultMassTangent2 = bodyMassTangent
            }
        }
        i2 = i3
    }
    // for body in bodies
    if !hasReturned {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        secondMass = factor
        resultMassTangent2 = factorTangent
    }
    let secondName: String = resultName!
    _ = resultKind!
    _ = resultSurface!
    // return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
    let t = firstMass * firstDistance
    let t2 = t * secondMass
    let value: Bool = secondName == "none"
    let t3: Double
    let tTangent: Double
    if value {
        t3 = factor
        tTangent = factorTangent
    } else {
        t3 = 1.0
        tTangent = 0.0
    }
    let result = t2 * t3
    let t4 = tTangent * t2
    let resultTangent = ((resultMassTangent * firstDistance + resultDistanceTangent * firstMass) * secondMass + resultMassTangent2 * t) * t3
        + t4
    return (result, resultTangent)
}

private func locatedVJPCore(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ resultCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    let names: [String] = ["Ceres", "Vesta", "Pallas"]
    // var bodies: [OrbitingBody] = []
    var bodiesName = AutoDiff.Buffer<String>()
    defer { bodiesName.deallocate() }
    var bodiesMass = AutoDiff.Buffer<Double>()
    defer { bodiesMass.deallocate() }
    var bodiesDistance = AutoDiff.Buffer<Double>()
    defer { bodiesDistance.deallocate() }
    var bodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { bodiesKind.deallocate() }
    var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { bodiesSurface.deallocate() }
    // for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    var i = 0
    while i < massesCount {
        let value: String = names[i]
        let circular2: OrbitKind = OrbitKind.circular
        let rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        // bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor))
        bodiesName.append(value)
        bodiesMass.append(masses[i])
        bodiesDistance.append(factor)
        bodiesKind.append(circular2)
        bodiesSurface.append(rocky2)
        i &+= 1
    }
    // for body in bodies
    var iEnd = bodiesName.count
    var resultName: Optional<String> = Optional<String>.none
    var resultKind: Optional<OrbitKind> = Optional<OrbitKind>.none
    var resultSurface: Optional<OrbitingBody.Surface> = Optional<OrbitingBody.Surface>.none
    var firstMass = 0.0
    var firstDistance = 0.0
    var hasReturned = false
    var i2 = 0
    var iterations = 0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < bodiesName.count, "Index out of range")
        let bodyName = bodiesName[i2]
        let bodyMass = bodiesMass[i2]
        let bodyDistance = bodiesDistance[i2]
        let bodyKind = bodiesKind[i2]
        let bodySurface = bodiesSurface[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            firstMass = bodyMass * factor
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            firstDistance = bodyDistance
            hasReturned = true
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                firstMass = bodyMass
                firstDistance = bodyDistance
                hasReturned = true
            }
        }
        iterations &+= 1
        boolTape.append(hasSuffix2)
        i2 = i3
    }
    // for body in bodies
    let t = !hasReturned
    if t {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        firstMass = factor
        firstDistance = 1.0
    }
    _ = resultName!
    _ = resultKind!
    _ = resultSurface!
    precondition(2 <= iEnd, "Array index is out of range")
    // bodies[1..<2]
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Double>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<OrbitKind>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { array4.deallocate() }
    i = 1
    while i < 2 {
        array.append(bodiesName[i])
        array2.append(bodiesMass[i])
        array3.append(bodiesKind[i])
        array4.append(bodiesSurface[i])
        i &+= 1
    }
    // for body in bodies
    iEnd = array.count
    resultName = Optional<String>.none
    resultKind = Optional<OrbitKind>.none
    resultSurface = Optional<OrbitingBody.Surface>.none
    var secondMass = 0.0
    hasReturned = false
    i2 = 0
    var iterations2 = 0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < array.count, "Index out of range")
        let bodyName = array[i2]
        let bodyMass = array2[i2]
        let bodyKind = array3[i2]
        let bodySurface = array4[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            secondMass = bodyMass * factor
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            hasReturned = true
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                secondMass = bodyMass
                hasReturned = true
            }
        }
        iterations2 &+= 1
        boolTape.append(hasSuffix2)
        i2 = i3
    }
    // for body in bodies
    let t2 = !hasReturned
    if t2 {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        secondMass = factor
    }
    let secondName: String = resultName!
    _ = resultKind!
    _ = resultSurface!
    // return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
    let t3 = firstMass * firstDistance
    let t4 = t3 * secondMass
    let value: Bool = secondName == "none"
    let t5 = value ? factor : 1.0
    let result = t4 * t5
    let bodiesMassCount = bodiesMass.count
    let bodiesDistanceCount = bodiesDistance.count
    let arrayCount = array2.count
    var bodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
    defer { bodiesMassAdjoint.deallocate() }
    var bodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
    defer { bodiesDistanceAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }
    let tAdjoint = resultCotangent * t5
    let tAdjoint2 = resultCotangent * t4

    // Return sweep
    // return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
    var factorAdjoint = value ? tAdjoint2 : 0.0
    let tAdjoint3 = tAdjoint * secondMass
    var secondMassAdjoint = tAdjoint * t3
    var firstMassAdjoint = tAdjoint3 * firstDistance
    var firstDistanceAdjoint = tAdjoint3 * firstMass
    // for body in bodies
    if t2 {
        factorAdjoint += secondMassAdjoint
        secondMassAdjoint = 0.0
    }
    var iteration = iterations2
    while iteration > 0 {
        iteration &-= 1
        let hasSuffix2 = boolTape.removeLast()
        let bodyMass = array2[iteration]
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        let bodyMassAdjoint: Double
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            bodyMassAdjoint = secondMassAdjoint * factor
            factorAdjoint += secondMassAdjoint * bodyMass
            secondMassAdjoint = 0.0
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                bodyMassAdjoint = secondMassAdjoint
                secondMassAdjoint = 0.0
            } else {
                bodyMassAdjoint = 0.0
            }
        }
        // for body in bodies
        arrayAdjoint[iteration] += bodyMassAdjoint
    }
    // bodies[1..<2]
    i = 2
    while i > 1 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        bodiesMassAdjoint[i] += elementAdjoint
    }
    // for body in bodies
    if t {
        factorAdjoint += firstMassAdjoint
        firstMassAdjoint = 0.0
        firstDistanceAdjoint = 0.0
    }
    iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let hasSuffix2 = boolTape.removeLast()
        let bodyMass = bodiesMass[iteration]
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        let bodyMassAdjoint: Double
        let bodyDistanceAdjoint: Double
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            bodyMassAdjoint = firstMassAdjoint * factor
            factorAdjoint += firstMassAdjoint * bodyMass
            firstMassAdjoint = 0.0
            bodyDistanceAdjoint = firstDistanceAdjoint
            firstDistanceAdjoint = 0.0
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                bodyMassAdjoint = firstMassAdjoint
                firstMassAdjoint = 0.0
                bodyDistanceAdjoint = firstDistanceAdjoint
                firstDistanceAdjoint = 0.0
            } else {
                bodyMassAdjoint = 0.0
                bodyDistanceAdjoint = 0.0
            }
        }
        // for body in bodies
        bodiesDistanceAdjoint[iteration] += bodyDistanceAdjoint
        bodiesMassAdjoint[iteration] += bodyMassAdjoint
    }
    // for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    i = massesCount
    while i > 0 {
        i &-= 1
        // bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor))
        let factorAdjoint2 = bodiesDistanceAdjoint.removeLast()
        factorAdjoint += factorAdjoint2
        let elementAdjoint = bodiesMassAdjoint.removeLast()
        massesAdjoint[i] += elementAdjoint
    }
    return (result, factorAdjoint)
}

private func locatedVJPJVP(
    _ masses: UnsafePointer<Double>,
    _ massesCount: Int,
    _ factor: Double,
    _ resultCotangent: Double,
    _ massesAdjoint: UnsafeMutablePointer<Double>,
    _ massesTangent: UnsafePointer<Double>,
    _ factorTangent: Double,
    _ massesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    let names: [String] = ["Ceres", "Vesta", "Pallas"]
    // var bodies: [OrbitingBody] = []
    var bodiesName = AutoDiff.Buffer<String>()
    defer { bodiesName.deallocate() }
    var bodiesMass = AutoDiff.Buffer<Double>()
    defer { bodiesMass.deallocate() }
    var bodiesMassTangent = AutoDiff.Buffer<Double>()
    defer { bodiesMassTangent.deallocate() }
    var bodiesDistance = AutoDiff.Buffer<Double>()
    defer { bodiesDistance.deallocate() }
    var bodiesDistanceTangent = AutoDiff.Buffer<Double>()
    defer { bodiesDistanceTangent.deallocate() }
    var bodiesKind = AutoDiff.Buffer<OrbitKind>()
    defer { bodiesKind.deallocate() }
    var bodiesSurface = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { bodiesSurface.deallocate() }
    // for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    var i = 0
    while i < massesCount {
        let value: String = names[i]
        let circular2: OrbitKind = OrbitKind.circular
        let rocky2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        // bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor))
        bodiesName.append(value)
        bodiesMass.append(masses[i])
        bodiesMassTangent.append(massesTangent[i])
        bodiesDistance.append(factor)
        bodiesDistanceTangent.append(factorTangent)
        bodiesKind.append(circular2)
        bodiesSurface.append(rocky2)
        i &+= 1
    }
    // for body in bodies
    var iEnd = bodiesName.count
    var resultName: Optional<String> = Optional<String>.none
    var resultKind: Optional<OrbitKind> = Optional<OrbitKind>.none
    var resultSurface: Optional<OrbitingBody.Surface> = Optional<OrbitingBody.Surface>.none
    var firstMass = 0.0
    var firstDistance = 0.0
    var hasReturned = false
    var i2 = 0
    var iterations = 0
    var resultMassTangent = 0.0
    var resultDistanceTangent = 0.0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < bodiesName.count, "Index out of range")
        let bodyName = bodiesName[i2]
        let bodyMass = bodiesMass[i2]
        let bodyMassTangent = bodiesMassTangent[i2]
        let bodyDistance = bodiesDistance[i2]
        let bodyDistanceTangent = bodiesDistanceTangent[i2]
        let bodyKind = bodiesKind[i2]
        let bodySurface = bodiesSurface[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            firstMass = bodyMass * factor
            resultMassTangent = bodyMassTangent * factor + factorTangent * bodyMass
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            firstDistance = bodyDistance
            hasReturned = true
            resultDistanceTangent = bodyDistanceTangent
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                firstMass = bodyMass
                firstDistance = bodyDistance
                hasReturned = true
                resultMassTangent = bodyMassTangent
                resultDistanceTangent = bodyDistanceTangent
            }
        }
        iterations &+= 1
        boolTape.append(hasSuffix2)
        i2 = i3
    }
    // for body in bodies
    let t = !hasReturned
    if t {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        firstMass = factor
        firstDistance = 1.0
        resultMassTangent = factorTangent
        resultDistanceTangent = 0.0
    }
    _ = resultName!
    _ = resultKind!
    _ = resultSurface!
    precondition(2 <= iEnd, "Array index is out of range")
    // bodies[1..<2]
    var array = AutoDiff.Buffer<String>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Double>()
    defer { array2.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>()
    defer { arrayTangent.deallocate() }
    var array3 = AutoDiff.Buffer<OrbitKind>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<OrbitingBody.Surface>()
    defer { array4.deallocate() }
    i = 1
    while i < 2 {
        array.append(bodiesName[i])
        array2.append(bodiesMass[i])
        arrayTangent.append(bodiesMassTangent[i])
        array3.append(bodiesKind[i])
        array4.append(bodiesSurface[i])
        i &+= 1
    }
    // for body in bodies
    iEnd = array.count
    resultName = Optional<String>.none
    resultKind = Optional<OrbitKind>.none
    resultSurface = Optional<OrbitingBody.Surface>.none
    var secondMass = 0.0
    hasReturned = false
    i2 = 0
    var iterations2 = 0
    var resultMassTangent2 = 0.0
    while !hasReturned && i2 < iEnd {
        let i3 = i2 &+ 1
        precondition(i2 >= 0 && i2 < array.count, "Index out of range")
        let bodyName = array[i2]
        let bodyMass = array2[i2]
        let bodyMassTangent = arrayTangent[i2]
        let bodyKind = array3[i2]
        let bodySurface = array4[i2]
        let hasSuffix2: Bool = bodyName.hasSuffix("s")
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            secondMass = bodyMass * factor
            resultMassTangent2 = bodyMassTangent * factor + factorTangent * bodyMass
            let resultKind2: OrbitKind = OrbitKind.circular
            let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
            resultName = bodyName
            resultKind = resultKind2
            resultSurface = resultSurface2
            hasReturned = true
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                resultName = bodyName
                resultKind = bodyKind
                resultSurface = bodySurface
                secondMass = bodyMass
                hasReturned = true
                resultMassTangent2 = bodyMassTangent
            }
        }
        iterations2 &+= 1
        boolTape.append(hasSuffix2)
        i2 = i3
    }
    // for body in bodies
    let t2 = !hasReturned
    if t2 {
        let resultName2: String = "none"
        let resultKind2: OrbitKind = OrbitKind.circular
        let resultSurface2: OrbitingBody.Surface = OrbitingBody.Surface.rocky
        resultName = resultName2
        resultKind = resultKind2
        resultSurface = resultSurface2
        secondMass = factor
        resultMassTangent2 = factorTangent
    }
    let secondName: String = resultName!
    _ = resultKind!
    _ = resultSurface!
    // return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
    let t3 = firstMass * firstDistance
    let tTangent = resultMassTangent * firstDistance + resultDistanceTangent * firstMass
    let t4 = t3 * secondMass
    let tTangent2 = tTangent * secondMass + resultMassTangent2 * t3
    let value: Bool = secondName == "none"
    let t5: Double
    let tTangent3: Double
    if value {
        t5 = factor
        tTangent3 = factorTangent
    } else {
        t5 = 1.0
        tTangent3 = 0.0
    }
    let result = t4 * t5
    let resultTangent = tTangent2 * t5 + tTangent3 * t4
    let bodiesMassCount = bodiesMass.count
    let bodiesDistanceCount = bodiesDistance.count
    let arrayCount = array2.count
    var bodiesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
    defer { bodiesMassAdjoint.deallocate() }
    var bodiesMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesMassCount)
    defer { bodiesMassAdjointTangent.deallocate() }
    var bodiesDistanceAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
    defer { bodiesDistanceAdjoint.deallocate() }
    var bodiesDistanceAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bodiesDistanceCount)
    defer { bodiesDistanceAdjointTangent.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
    defer { arrayAdjointTangent.deallocate() }
    let tAdjoint = resultCotangent * t5
    let tAdjointTangent = tTangent3 * resultCotangent
    var factorAdjoint = resultCotangent * t4
    var factorAdjointTangent = tTangent2 * resultCotangent

    // Return sweep
    // return first.mass * first.distance * second.mass * (second.name == "none" ? factor : 1)
    if !value {
        factorAdjoint = 0.0
        factorAdjointTangent = 0.0
    }
    let tAdjoint2 = tAdjoint * secondMass
    let tAdjointTangent2 = tAdjointTangent * secondMass + resultMassTangent2 * tAdjoint
    var secondMassAdjoint = tAdjoint * t3
    var secondMassAdjointTangent = tAdjointTangent * t3 + tTangent * tAdjoint
    var firstMassAdjoint = tAdjoint2 * firstDistance
    var firstMassAdjointTangent = tAdjointTangent2 * firstDistance + resultDistanceTangent * tAdjoint2
    var firstDistanceAdjoint = tAdjoint2 * firstMass
    var firstDistanceAdjointTangent = tAdjointTangent2 * firstMass + resultMassTangent * tAdjoint2
    // for body in bodies
    if t2 {
        factorAdjoint += secondMassAdjoint
        factorAdjointTangent += secondMassAdjointTangent
        secondMassAdjoint = 0.0
        secondMassAdjointTangent = 0.0
    }
    var iteration = iterations2
    while iteration > 0 {
        iteration &-= 1
        let hasSuffix2 = boolTape.removeLast()
        let bodyMass = array2[iteration]
        let bodyMassTangent = arrayTangent[iteration]
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        let bodyMassAdjoint: Double
        let bodyMassAdjointTangent: Double
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            bodyMassAdjoint = secondMassAdjoint * factor
            bodyMassAdjointTangent = secondMassAdjointTangent * factor + factorTangent * secondMassAdjoint
            factorAdjoint += secondMassAdjoint * bodyMass
            factorAdjointTangent += secondMassAdjointTangent * bodyMass + bodyMassTangent * secondMassAdjoint
            secondMassAdjoint = 0.0
            secondMassAdjointTangent = 0.0
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                bodyMassAdjoint = secondMassAdjoint
                secondMassAdjoint = 0.0
                bodyMassAdjointTangent = secondMassAdjointTangent
                secondMassAdjointTangent = 0.0
            } else {
                bodyMassAdjoint = 0.0
                bodyMassAdjointTangent = 0.0
            }
        }
        // for body in bodies
        arrayAdjoint[iteration] += bodyMassAdjoint
        arrayAdjointTangent[iteration] += bodyMassAdjointTangent
    }
    // bodies[1..<2]
    i = 2
    while i > 1 {
        i &-= 1
        let elementAdjoint = arrayAdjoint.removeLast()
        let elementAdjointTangent = arrayAdjointTangent.removeLast()
        bodiesMassAdjoint[i] += elementAdjoint
        bodiesMassAdjointTangent[i] += elementAdjointTangent
    }
    // for body in bodies
    if t {
        factorAdjoint += firstMassAdjoint
        factorAdjointTangent += firstMassAdjointTangent
        firstMassAdjoint = 0.0
        firstDistanceAdjoint = 0.0
        firstMassAdjointTangent = 0.0
        firstDistanceAdjointTangent = 0.0
    }
    iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let hasSuffix2 = boolTape.removeLast()
        let bodyMass = bodiesMass[iteration]
        let bodyMassTangent = bodiesMassTangent[iteration]
        // if body.name.hasSuffix("s") { return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance) }
        let bodyMassAdjoint: Double
        let bodyMassAdjointTangent: Double
        let bodyDistanceAdjoint: Double
        let bodyDistanceAdjointTangent: Double
        if hasSuffix2 {
            // return OrbitingBody(name: body.name, mass: body.mass * factor, distance: body.distance)
            bodyMassAdjoint = firstMassAdjoint * factor
            bodyMassAdjointTangent = firstMassAdjointTangent * factor + factorTangent * firstMassAdjoint
            factorAdjoint += firstMassAdjoint * bodyMass
            factorAdjointTangent += firstMassAdjointTangent * bodyMass + bodyMassTangent * firstMassAdjoint
            firstMassAdjoint = 0.0
            bodyDistanceAdjoint = firstDistanceAdjoint
            firstDistanceAdjoint = 0.0
            firstMassAdjointTangent = 0.0
            bodyDistanceAdjointTangent = firstDistanceAdjointTangent
            firstDistanceAdjointTangent = 0.0
        } else {
            // if body.mass > 2 { return body }
            if bodyMass > 2.0 {
                bodyMassAdjoint = firstMassAdjoint
                firstMassAdjoint = 0.0
                bodyDistanceAdjoint = firstDistanceAdjoint
                firstDistanceAdjoint = 0.0
                bodyMassAdjointTangent = firstMassAdjointTangent
                firstMassAdjointTangent = 0.0
                bodyDistanceAdjointTangent = firstDistanceAdjointTangent
                firstDistanceAdjointTangent = 0.0
            } else {
                bodyMassAdjoint = 0.0
                bodyDistanceAdjoint = 0.0
                bodyMassAdjointTangent = 0.0
                bodyDistanceAdjointTangent = 0.0
            }
        }
        // for body in bodies
        bodiesDistanceAdjoint[iteration] += bodyDistanceAdjoint
        bodiesDistanceAdjointTangent[iteration] += bodyDistanceAdjointTangent
        bodiesMassAdjoint[iteration] += bodyMassAdjoint
        bodiesMassAdjointTangent[iteration] += bodyMassAdjointTangent
    }
    // for i in masses.indices { bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor)) }
    i = massesCount
    while i > 0 {
        i &-= 1
        // bodies.append(OrbitingBody(name: names[i], mass: masses[i], distance: factor))
        let factorAdjoint2 = bodiesDistanceAdjoint.removeLast()
        let factorAdjointTangent2 = bodiesDistanceAdjointTangent.removeLast()
        factorAdjoint += factorAdjoint2
        factorAdjointTangent += factorAdjointTangent2
        let elementAdjoint = bodiesMassAdjoint.removeLast()
        let elementAdjointTangent = bodiesMassAdjointTangent.removeLast()
        massesAdjoint[i] += elementAdjoint
        massesAdjointTangent[i] += elementAdjointTangent
    }
    return (result, factorAdjoint, resultTangent, factorAdjointTangent)
}
