// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension Section: AutoDiff.Differentiable {
    /// A tangent of `Section`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var length: Double

        init(length: Double) {
            self.length = length
        }

        static var zero: Self { Self(length: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.length += factor * other.length
        }

        mutating func scale(by factor: Double) {
            self.length *= factor
        }

        var zeroTangentVector: Self { Self(length: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.length)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.length = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(length: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.length)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Section) {
        self = other
        self.length = scalars.next()
    }
}

/// The value of `effort(_:from:)`, and its derivative along a tangent of its arguments.
func effortJVP(
    _ road: [Section],
    from start: Surface,
    along roadTangent: [Section.TangentVector]
) -> (value: Double, tangent: Double) {
    let roadLength = AutoDiff.Columns.column(of: road) { $0.length }
    let roadSurfaceMaterial = AutoDiff.Columns.column(of: road) { $0.surface.material }
    let roadSurfaceIsWet = AutoDiff.Columns.column(of: road) { $0.surface.isWet }
    let roadLengthTangent = AutoDiff.Columns.column(of: roadTangent) { $0.length }
    precondition(roadTangent.count == road.count, "the tangent of 'road' has another count")
    return effortJVPCore(
        roadLength,
        roadLength.count,
        roadSurfaceMaterial,
        roadSurfaceIsWet,
        start.material,
        start.isWet,
        roadLengthTangent
    )
}

/// The value of `effort(_:from:)`, and the cotangent of its arguments for a cotangent of its outcome.
func effortVJP(
    _ road: [Section],
    from start: Surface,
    cotangent: Double
) -> (value: Double, cotangent: [Section.TangentVector]) {
    let roadLength = AutoDiff.Columns.column(of: road) { $0.length }
    let roadSurfaceMaterial = AutoDiff.Columns.column(of: road) { $0.surface.material }
    let roadSurfaceIsWet = AutoDiff.Columns.column(of: road) { $0.surface.isWet }
    var roadLengthAdjoint = [Double](repeating: 0.0, count: road.count)
    let value = effortVJPCore(
        roadLength,
        roadLength.count,
        roadSurfaceMaterial,
        roadSurfaceIsWet,
        start.material,
        start.isWet,
        cotangent,
        &roadLengthAdjoint
    )
    let adjoint = AutoDiff.Columns.array(count: roadLengthAdjoint.count) { i in
        Section.TangentVector(length: roadLengthAdjoint[i])
    }
    return (value, adjoint)
}

/// The gradient of `effort(_:from:)`.
func effortGradient(_ road: [Section], from start: Surface) -> [Section.TangentVector] {
    let roadLength = AutoDiff.Columns.column(of: road) { $0.length }
    let roadSurfaceMaterial = AutoDiff.Columns.column(of: road) { $0.surface.material }
    let roadSurfaceIsWet = AutoDiff.Columns.column(of: road) { $0.surface.isWet }
    var roadLengthAdjoint = [Double](repeating: 0.0, count: road.count)
    _ = effortVJPCore(
        roadLength,
        roadLength.count,
        roadSurfaceMaterial,
        roadSurfaceIsWet,
        start.material,
        start.isWet,
        1.0,
        &roadLengthAdjoint
    )
    return AutoDiff.Columns.array(count: roadLengthAdjoint.count) { i in
        Section.TangentVector(length: roadLengthAdjoint[i])
    }
}

/// The value and the gradient of `effort(_:from:)`.
func effortValueWithGradient(
    _ road: [Section],
    from start: Surface
) -> (value: Double, gradient: [Section.TangentVector]) {
    let roadLength = AutoDiff.Columns.column(of: road) { $0.length }
    let roadSurfaceMaterial = AutoDiff.Columns.column(of: road) { $0.surface.material }
    let roadSurfaceIsWet = AutoDiff.Columns.column(of: road) { $0.surface.isWet }
    var roadLengthAdjoint = [Double](repeating: 0.0, count: road.count)
    let value = effortVJPCore(
        roadLength,
        roadLength.count,
        roadSurfaceMaterial,
        roadSurfaceIsWet,
        start.material,
        start.isWet,
        1.0,
        &roadLengthAdjoint
    )
    let adjoint = AutoDiff.Columns.array(count: roadLengthAdjoint.count) { i in
        Section.TangentVector(length: roadLengthAdjoint[i])
    }
    return (value, adjoint)
}

/// The value and the gradient of `effort(_:from:)`, and the product of its Hessian with a direction.
func effortHVP(
    _ road: [Section],
    from start: Surface,
    along roadTangent: [Section.TangentVector]
) -> (value: Double, gradient: [Section.TangentVector], product: [Section.TangentVector]) {
    let roadLength = AutoDiff.Columns.column(of: road) { $0.length }
    let roadSurfaceMaterial = AutoDiff.Columns.column(of: road) { $0.surface.material }
    let roadSurfaceIsWet = AutoDiff.Columns.column(of: road) { $0.surface.isWet }
    let roadLengthTangent = AutoDiff.Columns.column(of: roadTangent) { $0.length }
    precondition(roadTangent.count == road.count, "the tangent of 'road' has another count")
    var roadLengthAdjoint = [Double](repeating: 0.0, count: road.count)
    var roadLengthProduct = [Double](repeating: 0.0, count: road.count)
    let (value, _) = effortVJPJVP(
        roadLength,
        roadLength.count,
        roadSurfaceMaterial,
        roadSurfaceIsWet,
        start.material,
        start.isWet,
        1.0,
        &roadLengthAdjoint,
        roadLengthTangent,
        &roadLengthProduct
    )
    let adjoint = AutoDiff.Columns.array(count: roadLengthAdjoint.count) { i in
        Section.TangentVector(length: roadLengthAdjoint[i])
    }
    let product = AutoDiff.Columns.array(count: roadLengthProduct.count) { i in
        Section.TangentVector(length: roadLengthProduct[i])
    }
    return (value, adjoint, product)
}

private func effortJVPCore(
    _ roadLength: UnsafePointer<Double>,
    _ roadLengthCount: Int,
    _ roadSurfaceMaterial: UnsafePointer<Int>,
    _ roadSurfaceIsWet: UnsafePointer<Bool>,
    _ startMaterial: Int,
    _ startIsWet: Bool,
    _ roadLengthTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // for section in road
    var i = 0
    var total = 0.0
    var lastMaterial = startMaterial
    var lastIsWet = startIsWet
    var totalTangent = 0.0
    while i < roadLengthCount {
        var sectionLength = roadLength[i]
        let sectionLengthTangent = roadLengthTangent[i]
        let sectionSurfaceMaterial = roadSurfaceMaterial[i]
        let sectionSurfaceIsWet = roadSurfaceIsWet[i]
        // if section.surface != last
        if !(sectionSurfaceMaterial == lastMaterial && sectionSurfaceIsWet == lastIsWet) {
            // total += section.length * section.length
            let tTangent = sectionLengthTangent * sectionLength
            sectionLength = total + sectionLength * sectionLength
            totalTangent += tTangent + tTangent
        } else {
            // if (section.surface, total) == (start, 0)
            if sectionSurfaceMaterial == startMaterial && sectionSurfaceIsWet == startIsWet && total == 0.0 {
                totalTangent = sectionLengthTangent
            } else {
                // total *= 1 + section.length
                let t = 1.0 + sectionLength
                sectionLength = total * t
                totalTangent = totalTangent * t + sectionLengthTangent * total
            }
        }
        total = sectionLength
        lastMaterial = sectionSurfaceMaterial
        lastIsWet = sectionSurfaceIsWet
        i &+= 1
    }
    // return last == Surface(material: 1, isWet: true) ? 2 * total : total
    if lastMaterial == 1 && lastIsWet == true {
        total = 2.0 * total
        totalTangent *= 2.0
    }
    return (total, totalTangent)
}

private func effortVJPCore(
    _ roadLength: UnsafePointer<Double>,
    _ roadLengthCount: Int,
    _ roadSurfaceMaterial: UnsafePointer<Int>,
    _ roadSurfaceIsWet: UnsafePointer<Bool>,
    _ startMaterial: Int,
    _ startIsWet: Bool,
    _ resultCotangent: Double,
    _ roadLengthAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var totalCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: roadLengthCount)
    defer { totalCache.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: roadLengthCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Bool>(repeating: false, count: roadLengthCount)
    defer { tCache2.deallocate() }
    // for section in road
    var i = 0
    var total = 0.0
    var lastMaterial = startMaterial
    var lastIsWet = startIsWet
    while i < roadLengthCount {
        var sectionLength = roadLength[i]
        let sectionSurfaceMaterial = roadSurfaceMaterial[i]
        let sectionSurfaceIsWet = roadSurfaceIsWet[i]
        // if section.surface != last
        let t = sectionSurfaceMaterial == lastMaterial ? sectionSurfaceIsWet == lastIsWet : false
        let t2 = !t
        if t2 {
            // total += section.length * section.length
            sectionLength = total + sectionLength * sectionLength
        } else {
            // if (section.surface, total) == (start, 0)
            let t3 = sectionSurfaceMaterial == startMaterial ? sectionSurfaceIsWet == startIsWet : false
            let t4 = t3 ? total == 0.0 : false
            if !t4 {
                // total *= 1 + section.length
                sectionLength = total * (1.0 + sectionLength)
            }
            tCache2[i] = t4
        }
        totalCache[i] = total
        tCache[i] = t2
        total = sectionLength
        lastMaterial = sectionSurfaceMaterial
        lastIsWet = sectionSurfaceIsWet
        i &+= 1
    }
    // return last == Surface(material: 1, isWet: true) ? 2 * total : total
    let t = lastMaterial == 1 ? lastIsWet == true : false

    // Return sweep
    // return last == Surface(material: 1, isWet: true) ? 2 * total : total
    var totalAdjoint: Double
    if t {
        totalAdjoint = resultCotangent * 2.0
    } else {
        totalAdjoint = resultCotangent
    }
    // for section in road
    i = roadLengthCount
    while i > 0 {
        i &-= 1
        let total2 = totalCache[i]
        let sectionLength = roadLength[i]
        // if section.surface != last
        var sectionLengthAdjoint: Double
        if tCache[i] {
            // total += section.length * section.length
            sectionLengthAdjoint = totalAdjoint * sectionLength
            sectionLengthAdjoint += sectionLengthAdjoint
        } else {
            // if (section.surface, total) == (start, 0)
            let totalAdjoint2: Double
            if tCache2[i] {
                totalAdjoint2 = 0.0
                sectionLengthAdjoint = totalAdjoint
            } else {
                // total *= 1 + section.length
                totalAdjoint2 = totalAdjoint * (1.0 + sectionLength)
                sectionLengthAdjoint = totalAdjoint * total2
            }
            totalAdjoint = totalAdjoint2
        }
        // for section in road
        roadLengthAdjoint[i] += sectionLengthAdjoint
    }
    return t ? 2.0 * total : total
}

private func effortVJPJVP(
    _ roadLength: UnsafePointer<Double>,
    _ roadLengthCount: Int,
    _ roadSurfaceMaterial: UnsafePointer<Int>,
    _ roadSurfaceIsWet: UnsafePointer<Bool>,
    _ startMaterial: Int,
    _ startIsWet: Bool,
    _ resultCotangent: Double,
    _ roadLengthAdjoint: UnsafeMutablePointer<Double>,
    _ roadLengthTangent: UnsafePointer<Double>,
    _ roadLengthAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var totalCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: roadLengthCount)
    defer { totalCache.deallocate() }
    var totalCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: roadLengthCount)
    defer { totalCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: roadLengthCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Bool>(repeating: false, count: roadLengthCount)
    defer { tCache2.deallocate() }
    // for section in road
    var i = 0
    var total = 0.0
    var lastMaterial = startMaterial
    var lastIsWet = startIsWet
    var totalTangent = 0.0
    while i < roadLengthCount {
        var sectionLength = roadLength[i]
        var sectionLengthTangent = roadLengthTangent[i]
        let sectionSurfaceMaterial = roadSurfaceMaterial[i]
        let sectionSurfaceIsWet = roadSurfaceIsWet[i]
        // if section.surface != last
        let t = sectionSurfaceMaterial == lastMaterial ? sectionSurfaceIsWet == lastIsWet : false
        let t2 = !t
        if t2 {
            // total += section.length * section.length
            let tTangent = sectionLengthTangent * sectionLength
            sectionLength = total + sectionLength * sectionLength
            sectionLengthTangent = totalTangent + (tTangent + tTangent)
        } else {
            // if (section.surface, total) == (start, 0)
            let t3 = sectionSurfaceMaterial == startMaterial ? sectionSurfaceIsWet == startIsWet : false
            let t4 = t3 ? total == 0.0 : false
            if !t4 {
                // total *= 1 + section.length
                let t5 = 1.0 + sectionLength
                sectionLength = total * t5
                sectionLengthTangent = totalTangent * t5 + sectionLengthTangent * total
            }
            tCache2[i] = t4
        }
        totalCache[i] = total
        totalCacheTangent[i] = totalTangent
        tCache[i] = t2
        total = sectionLength
        lastMaterial = sectionSurfaceMaterial
        lastIsWet = sectionSurfaceIsWet
        totalTangent = sectionLengthTangent
        i &+= 1
    }
    // return last == Surface(material: 1, isWet: true) ? 2 * total : total
    let t = lastMaterial == 1 ? lastIsWet == true : false
    if t {
        total = 2.0 * total
        totalTangent *= 2.0
    }

    // Return sweep
    // return last == Surface(material: 1, isWet: true) ? 2 * total : total
    var totalAdjoint: Double
    if t {
        totalAdjoint = resultCotangent * 2.0
    } else {
        totalAdjoint = resultCotangent
    }
    // for section in road
    i = roadLengthCount
    var totalAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let total2 = totalCache[i]
        let totalTangent2 = totalCacheTangent[i]
        let sectionLength = roadLength[i]
        let sectionLengthTangent = roadLengthTangent[i]
        // if section.surface != last
        var sectionLengthAdjoint: Double
        var sectionLengthAdjointTangent: Double
        if tCache[i] {
            // total += section.length * section.length
            sectionLengthAdjoint = totalAdjoint * sectionLength
            sectionLengthAdjointTangent = totalAdjointTangent * sectionLength + sectionLengthTangent * totalAdjoint
            sectionLengthAdjoint += sectionLengthAdjoint
            sectionLengthAdjointTangent += sectionLengthAdjointTangent
        } else {
            // if (section.surface, total) == (start, 0)
            let totalAdjoint2: Double
            let totalAdjointTangent2: Double
            if tCache2[i] {
                totalAdjoint2 = 0.0
                sectionLengthAdjoint = totalAdjoint
                totalAdjointTangent2 = 0.0
                sectionLengthAdjointTangent = totalAdjointTangent
            } else {
                let t2 = 1.0 + sectionLength
                // total *= 1 + section.length
                totalAdjoint2 = totalAdjoint * t2
                totalAdjointTangent2 = totalAdjointTangent * t2 + sectionLengthTangent * totalAdjoint
                sectionLengthAdjoint = totalAdjoint * total2
                sectionLengthAdjointTangent = totalAdjointTangent * total2 + totalTangent2 * totalAdjoint
            }
            totalAdjoint = totalAdjoint2
            totalAdjointTangent = totalAdjointTangent2
        }
        // for section in road
        roadLengthAdjoint[i] += sectionLengthAdjoint
        roadLengthAdjointTangent[i] += sectionLengthAdjointTangent
    }
    return (total, totalTangent)
}
