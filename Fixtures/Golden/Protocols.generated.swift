// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Spring: AutoDiff.Differentiable {
    /// A tangent of `Spring`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var stiffness: Double

        init(stiffness: Double) {
            self.stiffness = stiffness
        }

        static var zero: Self { Self(stiffness: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.stiffness += factor * other.stiffness
        }

        mutating func scale(by factor: Double) {
            self.stiffness *= factor
        }

        var zeroTangentVector: Self { Self(stiffness: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.stiffness)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.stiffness = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(stiffness: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.stiffness)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Spring) {
        self = other
        self.stiffness = scalars.next()
    }
}

nonisolated extension Morse: AutoDiff.Differentiable {
    /// A tangent of `Morse`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var depth: Double
        var width: Double

        init(depth: Double, width: Double) {
            self.depth = depth
            self.width = width
        }

        static var zero: Self { Self(depth: 0, width: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.depth += factor * other.depth
            self.width += factor * other.width
        }

        mutating func scale(by factor: Double) {
            self.depth *= factor
            self.width *= factor
        }

        var zeroTangentVector: Self { Self(depth: 0, width: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.depth)
            flattened.append(self.width)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.depth = scalars.next()
            self.width = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(depth: 0, width: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.depth)
        flattened.append(self.width)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Morse) {
        self = other
        self.depth = scalars.next()
        self.width = scalars.next()
    }
}

/// The value of `chainEnergy(_:_:)`, and its derivative along a tangent of its arguments.
func chainEnergyJVP(
    _ bonds: [Spring],
    _ lengths: [Double],
    along tangent: (bonds: [Spring.TangentVector], lengths: [Double])
) -> (value: Double, tangent: Double) {
    let bondsStiffness = AutoDiff.Columns.column(of: bonds) { $0.stiffness }
    let bondsStiffnessTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.stiffness }
    precondition(tangent.bonds.count == bonds.count, "the tangent of 'bonds' has another count")
    precondition(tangent.lengths.count == lengths.count, "the tangent of 'lengths' has another count")
    return Spring_chainEnergyJVP(
        bondsStiffness,
        bondsStiffness.count,
        lengths,
        lengths.count,
        bondsStiffnessTangent,
        tangent.lengths
    )
}

/// The value of `chainEnergy(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func chainEnergyVJP(
    _ bonds: [Spring],
    _ lengths: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (bonds: [Spring.TangentVector], lengths: [Double])) {
    let bondsStiffness = AutoDiff.Columns.column(of: bonds) { $0.stiffness }
    var bondsStiffnessAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    let value = Spring_chainEnergyVJP(
        bondsStiffness,
        bondsStiffness.count,
        lengths,
        lengths.count,
        cotangent,
        &bondsStiffnessAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsStiffnessAdjoint.count) { i in
        Spring.TangentVector(stiffness: bondsStiffnessAdjoint[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint))
}

/// The gradient of `chainEnergy(_:_:)`.
func chainEnergyGradient(_ bonds: [Spring], _ lengths: [Double]) -> (bonds: [Spring.TangentVector], lengths: [Double]) {
    let bondsStiffness = AutoDiff.Columns.column(of: bonds) { $0.stiffness }
    var bondsStiffnessAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    _ = Spring_chainEnergyVJP(
        bondsStiffness,
        bondsStiffness.count,
        lengths,
        lengths.count,
        1.0,
        &bondsStiffnessAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsStiffnessAdjoint.count) { i in
        Spring.TangentVector(stiffness: bondsStiffnessAdjoint[i])
    }
    return (bondsAdjoint, lengthsAdjoint)
}

/// The value and the gradient of `chainEnergy(_:_:)`.
func chainEnergyValueWithGradient(
    _ bonds: [Spring],
    _ lengths: [Double]
) -> (value: Double, gradient: (bonds: [Spring.TangentVector], lengths: [Double])) {
    let bondsStiffness = AutoDiff.Columns.column(of: bonds) { $0.stiffness }
    var bondsStiffnessAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    let value = Spring_chainEnergyVJP(
        bondsStiffness,
        bondsStiffness.count,
        lengths,
        lengths.count,
        1.0,
        &bondsStiffnessAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsStiffnessAdjoint.count) { i in
        Spring.TangentVector(stiffness: bondsStiffnessAdjoint[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint))
}

/// The value and the gradient of `chainEnergy(_:_:)`, and the product of its Hessian with a direction.
func chainEnergyHVP(
    _ bonds: [Spring],
    _ lengths: [Double],
    along tangent: (bonds: [Spring.TangentVector], lengths: [Double])
) -> (value: Double, gradient: (bonds: [Spring.TangentVector], lengths: [Double]), product: (bonds: [Spring.TangentVector], lengths: [Double])) {
    let bondsStiffness = AutoDiff.Columns.column(of: bonds) { $0.stiffness }
    let bondsStiffnessTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.stiffness }
    precondition(tangent.bonds.count == bonds.count, "the tangent of 'bonds' has another count")
    precondition(tangent.lengths.count == lengths.count, "the tangent of 'lengths' has another count")
    var bondsStiffnessAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    var bondsStiffnessProduct = [Double](repeating: 0.0, count: bonds.count)
    var lengthsProduct = [Double](repeating: 0.0, count: lengths.count)
    let (value, _) = Spring_chainEnergyVJPJVP(
        bondsStiffness,
        bondsStiffness.count,
        lengths,
        lengths.count,
        1.0,
        &bondsStiffnessAdjoint,
        &lengthsAdjoint,
        bondsStiffnessTangent,
        tangent.lengths,
        &bondsStiffnessProduct,
        &lengthsProduct
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsStiffnessAdjoint.count) { i in
        Spring.TangentVector(stiffness: bondsStiffnessAdjoint[i])
    }
    let bondsProduct = AutoDiff.Columns.array(count: bondsStiffnessProduct.count) { i in
        Spring.TangentVector(stiffness: bondsStiffnessProduct[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint), (bondsProduct, lengthsProduct))
}

private func Spring_chainEnergyJVP(
    _ bondsStiffness: UnsafePointer<Double>,
    _ bondsStiffnessCount: Int,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ bondsStiffnessTangent: UnsafePointer<Double>,
    _ lengthsTangent: UnsafePointer<Double>
) -> (Double, Double) {
    precondition(bondsStiffnessCount <= lengthsCount, "Index out of range")
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < bondsStiffnessCount {
        let bondStiffness = bondsStiffness[i]
        let bondStiffnessTangent = bondsStiffnessTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        // 0.5 * stiffness * length * length
        let t = 0.5 * bondStiffness
        let t2 = t * element
        var result = t2 * element
        var resultTangent = (bondStiffnessTangent * 0.5 * element + elementTangent * t) * element + elementTangent * t2
        // 2 * energy(at: length)
        result = 2.0 * result
        resultTangent *= 2.0
        // stiffness / (1 + stiffness)
        let t3 = 1.0 + bondStiffness
        let result2 = bondStiffness / t3
        let resultTangent2 = (bondStiffnessTangent - result2 * bondStiffnessTangent) / t3
        // stiffness * length
        let result3 = bondStiffness * element
        let resultTangent3 = bondStiffnessTangent * element + elementTangent * bondStiffness
        // 0.5 * stiffness * length * length
        let t4 = 0.75 * element
        let result4 = t4 * element
        let resultTangent4 = elementTangent * 0.75 * element + elementTangent * t4
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result3 + result4
        energyTangent += resultTangent + (resultTangent2 * result3 + resultTangent3 * result2) + resultTangent4
        i &+= 1
    }
    return (energy, energyTangent)
}

private func Spring_chainEnergyVJP(
    _ bondsStiffness: UnsafePointer<Double>,
    _ bondsStiffnessCount: Int,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ energyCotangent: Double,
    _ bondsStiffnessAdjoint: UnsafeMutablePointer<Double>,
    _ lengthsAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(bondsStiffnessCount <= lengthsCount, "Index out of range")
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsStiffnessCount)
    defer { resultCache.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    while i < bondsStiffnessCount {
        let bondStiffness = bondsStiffness[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = lengths[i]
        // 0.5 * stiffness * length * length
        var result = 0.5 * bondStiffness * element * element
        // 2 * energy(at: length)
        result = 2.0 * result
        // stiffness / (1 + stiffness)
        let result2 = bondStiffness / (1.0 + bondStiffness)
        // stiffness * length
        let result3 = bondStiffness * element
        // 0.5 * stiffness * length * length
        let result4 = 0.75 * element * element
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result3 + result4
        resultCache[i] = result2
        i &+= 1
    }
    // 2 * energy(at: length)
    let resultAdjoint = energyCotangent * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < bondsStiffnessCount {
        let result = resultCache[i]
        let bondStiffness = bondsStiffness[i]
        let element = lengths[i]
        let result2 = bondStiffness * element
        let t = 0.5 * bondStiffness
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let resultAdjoint2 = energyCotangent * result2
        let resultAdjoint3 = energyCotangent * result
        // stiffness * length
        var bondStiffnessAdjoint = resultAdjoint3 * element
        // stiffness / (1 + stiffness)
        let t2 = resultAdjoint2 / (1.0 + bondStiffness)
        bondStiffnessAdjoint = bondStiffnessAdjoint + t2 - t2 * result
        // 0.5 * stiffness * length * length
        let tAdjoint = resultAdjoint * element
        let t3 = resultAdjoint * (t * element)
        let elementAdjoint = energyCotangent * (0.75 * element) + energyCotangent * element * 0.75 + resultAdjoint3 * bondStiffness
            + t3
        bondStiffnessAdjoint += tAdjoint * element * 0.5
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        lengthsAdjoint[i] += elementAdjoint + tAdjoint * t
        // for (index, bond) in bonds.enumerated()
        bondsStiffnessAdjoint[i] += bondStiffnessAdjoint
        i &+= 1
    }
    return energy
}

private func Spring_chainEnergyVJPJVP(
    _ bondsStiffness: UnsafePointer<Double>,
    _ bondsStiffnessCount: Int,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ energyCotangent: Double,
    _ bondsStiffnessAdjoint: UnsafeMutablePointer<Double>,
    _ lengthsAdjoint: UnsafeMutablePointer<Double>,
    _ bondsStiffnessTangent: UnsafePointer<Double>,
    _ lengthsTangent: UnsafePointer<Double>,
    _ bondsStiffnessAdjointTangent: UnsafeMutablePointer<Double>,
    _ lengthsAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(bondsStiffnessCount <= lengthsCount, "Index out of range")
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsStiffnessCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsStiffnessCount)
    defer { resultCacheTangent.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < bondsStiffnessCount {
        let bondStiffness = bondsStiffness[i]
        let bondStiffnessTangent = bondsStiffnessTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        // 0.5 * stiffness * length * length
        let t = 0.5 * bondStiffness
        let t2 = t * element
        var result = t2 * element
        var resultTangent = (bondStiffnessTangent * 0.5 * element + elementTangent * t) * element + elementTangent * t2
        // 2 * energy(at: length)
        result = 2.0 * result
        resultTangent *= 2.0
        // stiffness / (1 + stiffness)
        let t3 = 1.0 + bondStiffness
        let result2 = bondStiffness / t3
        let resultTangent2 = (bondStiffnessTangent - result2 * bondStiffnessTangent) / t3
        // stiffness * length
        let result3 = bondStiffness * element
        let resultTangent3 = bondStiffnessTangent * element + elementTangent * bondStiffness
        // 0.5 * stiffness * length * length
        let t4 = 0.75 * element
        let result4 = t4 * element
        let resultTangent4 = elementTangent * 0.75 * element + elementTangent * t4
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result3 + result4
        energyTangent += resultTangent + (resultTangent2 * result3 + resultTangent3 * result2) + resultTangent4
        resultCache[i] = result2
        resultCacheTangent[i] = resultTangent2
        i &+= 1
    }
    // 2 * energy(at: length)
    let resultAdjoint = energyCotangent * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < bondsStiffnessCount {
        let result = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let bondStiffness = bondsStiffness[i]
        let bondStiffnessTangent = bondsStiffnessTangent[i]
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        let result2 = bondStiffness * element
        let resultTangent2 = bondStiffnessTangent * element + elementTangent * bondStiffness
        let t = 0.5 * bondStiffness
        let tTangent = bondStiffnessTangent * 0.5
        let t2 = 1.0 + bondStiffness
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let resultAdjoint2 = energyCotangent * result2
        let resultAdjointTangent = resultTangent2 * energyCotangent
        let resultAdjoint3 = energyCotangent * result
        let resultAdjointTangent2 = resultTangent * energyCotangent
        // stiffness * length
        var bondStiffnessAdjoint = resultAdjoint3 * element
        var bondStiffnessAdjointTangent = resultAdjointTangent2 * element + elementTangent * resultAdjoint3
        let tTangent2 = resultAdjointTangent2 * bondStiffness + bondStiffnessTangent * resultAdjoint3
        // stiffness / (1 + stiffness)
        let t3 = resultAdjoint2 / t2
        let tTangent3 = (resultAdjointTangent - t3 * bondStiffnessTangent) / t2
        bondStiffnessAdjoint = bondStiffnessAdjoint + t3 - t3 * result
        bondStiffnessAdjointTangent = bondStiffnessAdjointTangent + tTangent3
            - (tTangent3 * result + resultTangent * t3)
        // 0.5 * stiffness * length * length
        let tAdjoint = resultAdjoint * element
        let tAdjointTangent = elementTangent * resultAdjoint
        let t4 = resultAdjoint * (t * element)
        let tTangent4 = (tTangent * element + elementTangent * t) * resultAdjoint
        let elementAdjoint = energyCotangent * (0.75 * element) + energyCotangent * element * 0.75 + resultAdjoint3 * bondStiffness
            + t4
        let tTangent5 = tAdjointTangent * t + tTangent * tAdjoint
        let elementAdjointTangent = elementTangent * 0.75 * energyCotangent + elementTangent * energyCotangent * 0.75 + tTangent2 + tTangent4
            + tTangent5
        bondStiffnessAdjoint += tAdjoint * element * 0.5
        bondStiffnessAdjointTangent += (tAdjointTangent * element + elementTangent * tAdjoint) * 0.5
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        lengthsAdjoint[i] += elementAdjoint + tAdjoint * t
        lengthsAdjointTangent[i] += elementAdjointTangent
        // for (index, bond) in bonds.enumerated()
        bondsStiffnessAdjoint[i] += bondStiffnessAdjoint
        bondsStiffnessAdjointTangent[i] += bondStiffnessAdjointTangent
        i &+= 1
    }
    return (energy, energyTangent)
}

/// The value of `chainEnergy(_:_:)`, and its derivative along a tangent of its arguments.
func chainEnergyJVP(
    _ bonds: [Morse],
    _ lengths: [Double],
    along tangent: (bonds: [Morse.TangentVector], lengths: [Double])
) -> (value: Double, tangent: Double) {
    let bondsDepth = AutoDiff.Columns.column(of: bonds) { $0.depth }
    let bondsWidth = AutoDiff.Columns.column(of: bonds) { $0.width }
    let bondsDepthTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.depth }
    let bondsWidthTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.width }
    precondition(tangent.bonds.count == bonds.count, "the tangent of 'bonds' has another count")
    precondition(tangent.lengths.count == lengths.count, "the tangent of 'lengths' has another count")
    return Morse_chainEnergyJVP(
        bondsDepth,
        bondsDepth.count,
        bondsWidth,
        lengths,
        lengths.count,
        bondsDepthTangent,
        bondsWidthTangent,
        tangent.lengths
    )
}

/// The value of `chainEnergy(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func chainEnergyVJP(
    _ bonds: [Morse],
    _ lengths: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (bonds: [Morse.TangentVector], lengths: [Double])) {
    let bondsDepth = AutoDiff.Columns.column(of: bonds) { $0.depth }
    let bondsWidth = AutoDiff.Columns.column(of: bonds) { $0.width }
    var bondsDepthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var bondsWidthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    let value = Morse_chainEnergyVJP(
        bondsDepth,
        bondsDepth.count,
        bondsWidth,
        lengths,
        lengths.count,
        cotangent,
        &bondsDepthAdjoint,
        &bondsWidthAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsDepthAdjoint.count) { i in
        Morse.TangentVector(depth: bondsDepthAdjoint[i], width: bondsWidthAdjoint[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint))
}

/// The gradient of `chainEnergy(_:_:)`.
func chainEnergyGradient(_ bonds: [Morse], _ lengths: [Double]) -> (bonds: [Morse.TangentVector], lengths: [Double]) {
    let bondsDepth = AutoDiff.Columns.column(of: bonds) { $0.depth }
    let bondsWidth = AutoDiff.Columns.column(of: bonds) { $0.width }
    var bondsDepthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var bondsWidthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    _ = Morse_chainEnergyVJP(
        bondsDepth,
        bondsDepth.count,
        bondsWidth,
        lengths,
        lengths.count,
        1.0,
        &bondsDepthAdjoint,
        &bondsWidthAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsDepthAdjoint.count) { i in
        Morse.TangentVector(depth: bondsDepthAdjoint[i], width: bondsWidthAdjoint[i])
    }
    return (bondsAdjoint, lengthsAdjoint)
}

/// The value and the gradient of `chainEnergy(_:_:)`.
func chainEnergyValueWithGradient(
    _ bonds: [Morse],
    _ lengths: [Double]
) -> (value: Double, gradient: (bonds: [Morse.TangentVector], lengths: [Double])) {
    let bondsDepth = AutoDiff.Columns.column(of: bonds) { $0.depth }
    let bondsWidth = AutoDiff.Columns.column(of: bonds) { $0.width }
    var bondsDepthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var bondsWidthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    let value = Morse_chainEnergyVJP(
        bondsDepth,
        bondsDepth.count,
        bondsWidth,
        lengths,
        lengths.count,
        1.0,
        &bondsDepthAdjoint,
        &bondsWidthAdjoint,
        &lengthsAdjoint
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsDepthAdjoint.count) { i in
        Morse.TangentVector(depth: bondsDepthAdjoint[i], width: bondsWidthAdjoint[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint))
}

/// The value and the gradient of `chainEnergy(_:_:)`, and the product of its Hessian with a direction.
func chainEnergyHVP(
    _ bonds: [Morse],
    _ lengths: [Double],
    along tangent: (bonds: [Morse.TangentVector], lengths: [Double])
) -> (value: Double, gradient: (bonds: [Morse.TangentVector], lengths: [Double]), product: (bonds: [Morse.TangentVector], lengths: [Double])) {
    let bondsDepth = AutoDiff.Columns.column(of: bonds) { $0.depth }
    let bondsWidth = AutoDiff.Columns.column(of: bonds) { $0.width }
    let bondsDepthTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.depth }
    let bondsWidthTangent = AutoDiff.Columns.column(of: tangent.bonds) { $0.width }
    precondition(tangent.bonds.count == bonds.count, "the tangent of 'bonds' has another count")
    precondition(tangent.lengths.count == lengths.count, "the tangent of 'lengths' has another count")
    var bondsDepthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var bondsWidthAdjoint = [Double](repeating: 0.0, count: bonds.count)
    var lengthsAdjoint = [Double](repeating: 0.0, count: lengths.count)
    var bondsDepthProduct = [Double](repeating: 0.0, count: bonds.count)
    var bondsWidthProduct = [Double](repeating: 0.0, count: bonds.count)
    var lengthsProduct = [Double](repeating: 0.0, count: lengths.count)
    let (value, _) = Morse_chainEnergyVJPJVP(
        bondsDepth,
        bondsDepth.count,
        bondsWidth,
        lengths,
        lengths.count,
        1.0,
        &bondsDepthAdjoint,
        &bondsWidthAdjoint,
        &lengthsAdjoint,
        bondsDepthTangent,
        bondsWidthTangent,
        tangent.lengths,
        &bondsDepthProduct,
        &bondsWidthProduct,
        &lengthsProduct
    )
    let bondsAdjoint = AutoDiff.Columns.array(count: bondsDepthAdjoint.count) { i in
        Morse.TangentVector(depth: bondsDepthAdjoint[i], width: bondsWidthAdjoint[i])
    }
    let bondsProduct = AutoDiff.Columns.array(count: bondsDepthProduct.count) { i in
        Morse.TangentVector(depth: bondsDepthProduct[i], width: bondsWidthProduct[i])
    }
    return (value, (bondsAdjoint, lengthsAdjoint), (bondsProduct, lengthsProduct))
}

private func Morse_chainEnergyJVP(
    _ bondsDepth: UnsafePointer<Double>,
    _ bondsDepthCount: Int,
    _ bondsWidth: UnsafePointer<Double>,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ bondsDepthTangent: UnsafePointer<Double>,
    _ bondsWidthTangent: UnsafePointer<Double>,
    _ lengthsTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < bondsDepthCount {
        let bondDepth = bondsDepth[i]
        let bondDepthTangent = bondsDepthTangent[i]
        let bondWidth = bondsWidth[i]
        let bondWidthTangent = bondsWidthTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        precondition(i < lengthsCount, "Index out of range")
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        // let part = 1 - exp(-width * length)
        let t = -bondWidth
        let tTangent = -bondWidthTangent
        let t2 = elementTangent * t
        let t3 = exp(t * element)
        var part = 1.0 - t3
        var partTangent = -((tTangent * element + t2) * t3)
        // return depth * part * part
        let t4 = bondDepth * part
        var result = t4 * part
        var resultTangent = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t4
        // 2 * energy(at: length)
        result = 2.0 * result
        resultTangent *= 2.0
        // 2 * depth * width * width
        let t5 = 2.0 * bondDepth
        let t6 = t5 * bondWidth
        var result2 = t6 * bondWidth
        var resultTangent2 = (bondDepthTangent * 2.0 * bondWidth + bondWidthTangent * t5) * bondWidth
            + bondWidthTangent * t6
        // stiffness / (1 + stiffness)
        let t7 = 1.0 + result2
        result2 /= t7
        resultTangent2 = (resultTangent2 - result2 * resultTangent2) / t7
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t8 = element + 0.001
        // let part = 1 - exp(-width * length)
        let t9 = exp(t * t8)
        part = 1.0 - t9
        partTangent = -((tTangent * t8 + t2) * t9)
        // return depth * part * part
        let t10 = bondDepth * part
        var result3 = t10 * part
        var resultTangent3 = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t10
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t11 = element - 0.001
        // let part = 1 - exp(-width * length)
        let t12 = exp(t * t11)
        part = 1.0 - t12
        partTangent = -((tTangent * t11 + t2) * t12)
        // return depth * part * part
        let t13 = bondDepth * part
        var result4 = t13 * part
        var resultTangent4 = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t13
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        result4 = (result3 - result4) / 0.002
        resultTangent4 = (resultTangent3 - resultTangent4) / 0.002
        let reach2: Double = Morse.reach
        // self.init(depth: 0.5 * stiffness, width: 1)
        result3 = 0.5 * reach2
        // let part = 1 - exp(-width * length)
        let t14 = exp(-element)
        part = 1.0 - t14
        partTangent = -(-elementTangent * t14)
        // return depth * part * part
        let t15 = result3 * part
        let result5 = t15 * part
        resultTangent3 = partTangent * result3 * part + partTangent * t15
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result4 + result5
        energyTangent += resultTangent + (resultTangent2 * result4 + resultTangent4 * result2) + resultTangent3
        i &+= 1
    }
    return (energy, energyTangent)
}

private func Morse_chainEnergyVJP(
    _ bondsDepth: UnsafePointer<Double>,
    _ bondsDepthCount: Int,
    _ bondsWidth: UnsafePointer<Double>,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ energyCotangent: Double,
    _ bondsDepthAdjoint: UnsafeMutablePointer<Double>,
    _ bondsWidthAdjoint: UnsafeMutablePointer<Double>,
    _ lengthsAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache4.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache2.deallocate() }
    var resultCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache3.deallocate() }
    var tCache5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache5.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    while i < bondsDepthCount {
        let bondDepth = bondsDepth[i]
        let bondWidth = bondsWidth[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        precondition(i < lengthsCount, "Index out of range")
        let element = lengths[i]
        // let part = 1 - exp(-width * length)
        let t = -bondWidth
        let t2 = exp(t * element)
        var part = 1.0 - t2
        // return depth * part * part
        var result = bondDepth * part * part
        // 2 * energy(at: length)
        result = 2.0 * result
        // 2 * depth * width * width
        var result2 = 2.0 * bondDepth * bondWidth * bondWidth
        // stiffness / (1 + stiffness)
        let t3 = 1.0 + result2
        result2 /= t3
        // let part = 1 - exp(-width * length)
        let t4 = exp(t * (element + 0.001))
        part = 1.0 - t4
        // return depth * part * part
        var result3 = bondDepth * part * part
        // let part = 1 - exp(-width * length)
        let t5 = exp(t * (element - 0.001))
        part = 1.0 - t5
        // return depth * part * part
        var result4 = bondDepth * part * part
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        result4 = (result3 - result4) / 0.002
        let reach2: Double = Morse.reach
        // self.init(depth: 0.5 * stiffness, width: 1)
        result3 = 0.5 * reach2
        // let part = 1 - exp(-width * length)
        let t6 = exp(-element)
        part = 1.0 - t6
        // return depth * part * part
        let result5 = result3 * part * part
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result4 + result5
        tCache[i] = t2
        tCache2[i] = t3
        resultCache[i] = result2
        tCache3[i] = t4
        tCache4[i] = t5
        resultCache2[i] = result4
        resultCache3[i] = result3
        tCache5[i] = t6
        i &+= 1
    }
    // 2 * energy(at: length)
    let resultAdjoint = energyCotangent * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < bondsDepthCount {
        let t = tCache[i]
        let result = resultCache[i]
        let t2 = tCache3[i]
        let t3 = tCache4[i]
        let result2 = resultCache2[i]
        let result3 = resultCache3[i]
        let t4 = tCache5[i]
        let bondDepth = bondsDepth[i]
        let bondWidth = bondsWidth[i]
        let element = lengths[i]
        let t5 = -bondWidth
        let part = 1.0 - t
        let t6 = 2.0 * bondDepth
        let part2 = 1.0 - t2
        let part3 = 1.0 - t3
        let part4 = 1.0 - t4
        // return depth * part * part
        let partAdjoint = energyCotangent * (result3 * part4) + energyCotangent * part4 * result3
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let resultAdjoint2 = energyCotangent * result2
        var resultAdjoint3 = energyCotangent * result
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t7 = resultAdjoint3 / 0.002
        resultAdjoint3 = -t7
        // return depth * part * part
        let tAdjoint = resultAdjoint3 * part3
        var partAdjoint2 = resultAdjoint3 * (bondDepth * part3) + tAdjoint * bondDepth
        // let part = 1 - exp(-width * length)
        let tAdjoint2 = -partAdjoint2 * t3
        // return depth * part * part
        let tAdjoint3 = t7 * part2
        var bondDepthAdjoint = tAdjoint * part3 + tAdjoint3 * part2
        partAdjoint2 = t7 * (bondDepth * part2) + tAdjoint3 * bondDepth
        // let part = 1 - exp(-width * length)
        let tAdjoint4 = -partAdjoint2 * t2
        // stiffness / (1 + stiffness)
        let t8 = resultAdjoint2 / tCache2[i]
        resultAdjoint3 = t8 - t8 * result
        // 2 * depth * width * width
        let tAdjoint5 = resultAdjoint3 * bondWidth
        var bondWidthAdjoint = resultAdjoint3 * (t6 * bondWidth) + tAdjoint5 * t6
        bondDepthAdjoint += tAdjoint5 * bondWidth * 2.0
        // return depth * part * part
        let tAdjoint6 = resultAdjoint * part
        bondDepthAdjoint += tAdjoint6 * part
        partAdjoint2 = resultAdjoint * (bondDepth * part) + tAdjoint6 * bondDepth
        // let part = 1 - exp(-width * length)
        let tAdjoint7 = -partAdjoint2 * t
        let elementAdjoint = tAdjoint2 * t5 - (-partAdjoint * t4) + tAdjoint4 * t5 + tAdjoint7 * t5
        bondWidthAdjoint -= tAdjoint2 * (element - 0.001) + tAdjoint4 * (element + 0.001) + tAdjoint7 * element
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        lengthsAdjoint[i] += elementAdjoint
        // for (index, bond) in bonds.enumerated()
        bondsWidthAdjoint[i] += bondWidthAdjoint
        bondsDepthAdjoint[i] += bondDepthAdjoint
        i &+= 1
    }
    return energy
}

private func Morse_chainEnergyVJPJVP(
    _ bondsDepth: UnsafePointer<Double>,
    _ bondsDepthCount: Int,
    _ bondsWidth: UnsafePointer<Double>,
    _ lengths: UnsafePointer<Double>,
    _ lengthsCount: Int,
    _ energyCotangent: Double,
    _ bondsDepthAdjoint: UnsafeMutablePointer<Double>,
    _ bondsWidthAdjoint: UnsafeMutablePointer<Double>,
    _ lengthsAdjoint: UnsafeMutablePointer<Double>,
    _ bondsDepthTangent: UnsafePointer<Double>,
    _ bondsWidthTangent: UnsafePointer<Double>,
    _ lengthsTangent: UnsafePointer<Double>,
    _ bondsDepthAdjointTangent: UnsafeMutablePointer<Double>,
    _ bondsWidthAdjointTangent: UnsafeMutablePointer<Double>,
    _ lengthsAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCacheTangent.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache2.deallocate() }
    var tCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCacheTangent2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCacheTangent.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache3.deallocate() }
    var tCacheTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCacheTangent3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache4.deallocate() }
    var tCacheTangent4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCacheTangent4.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache2.deallocate() }
    var resultCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCacheTangent2.deallocate() }
    var resultCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { resultCache3.deallocate() }
    var tCache5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCache5.deallocate() }
    var tCacheTangent5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: bondsDepthCount)
    defer { tCacheTangent5.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < bondsDepthCount {
        let bondDepth = bondsDepth[i]
        let bondDepthTangent = bondsDepthTangent[i]
        let bondWidth = bondsWidth[i]
        let bondWidthTangent = bondsWidthTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        precondition(i < lengthsCount, "Index out of range")
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        // let part = 1 - exp(-width * length)
        let t = -bondWidth
        let tTangent = -bondWidthTangent
        let t2 = elementTangent * t
        let t3 = exp(t * element)
        let tTangent2 = (tTangent * element + t2) * t3
        var part = 1.0 - t3
        var partTangent = -tTangent2
        // return depth * part * part
        let t4 = bondDepth * part
        var result = t4 * part
        var resultTangent = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t4
        // 2 * energy(at: length)
        result = 2.0 * result
        resultTangent *= 2.0
        // 2 * depth * width * width
        let t5 = 2.0 * bondDepth
        let t6 = t5 * bondWidth
        var result2 = t6 * bondWidth
        let resultTangent2 = (bondDepthTangent * 2.0 * bondWidth + bondWidthTangent * t5) * bondWidth
            + bondWidthTangent * t6
        // stiffness / (1 + stiffness)
        let t7 = 1.0 + result2
        result2 /= t7
        let resultTangent3 = (resultTangent2 - result2 * resultTangent2) / t7
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t8 = element + 0.001
        // let part = 1 - exp(-width * length)
        let t9 = exp(t * t8)
        let tTangent3 = (tTangent * t8 + t2) * t9
        part = 1.0 - t9
        partTangent = -tTangent3
        // return depth * part * part
        let t10 = bondDepth * part
        var result3 = t10 * part
        var resultTangent4 = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t10
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t11 = element - 0.001
        // let part = 1 - exp(-width * length)
        let t12 = exp(t * t11)
        let tTangent4 = (tTangent * t11 + t2) * t12
        part = 1.0 - t12
        partTangent = -tTangent4
        // return depth * part * part
        let t13 = bondDepth * part
        var result4 = t13 * part
        var resultTangent5 = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t13
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        result4 = (result3 - result4) / 0.002
        resultTangent5 = (resultTangent4 - resultTangent5) / 0.002
        let reach2: Double = Morse.reach
        // self.init(depth: 0.5 * stiffness, width: 1)
        result3 = 0.5 * reach2
        // let part = 1 - exp(-width * length)
        let t14 = exp(-element)
        let tTangent5 = -elementTangent * t14
        part = 1.0 - t14
        partTangent = -tTangent5
        // return depth * part * part
        let t15 = result3 * part
        let result5 = t15 * part
        resultTangent4 = partTangent * result3 * part + partTangent * t15
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        energy += result + result2 * result4 + result5
        energyTangent += resultTangent + (resultTangent3 * result4 + resultTangent5 * result2) + resultTangent4
        tCache[i] = t3
        tCacheTangent[i] = tTangent2
        tCache2[i] = t7
        tCacheTangent2[i] = resultTangent2
        resultCache[i] = result2
        resultCacheTangent[i] = resultTangent3
        tCache3[i] = t9
        tCacheTangent3[i] = tTangent3
        tCache4[i] = t12
        tCacheTangent4[i] = tTangent4
        resultCache2[i] = result4
        resultCacheTangent2[i] = resultTangent5
        resultCache3[i] = result3
        tCache5[i] = t14
        tCacheTangent5[i] = tTangent5
        i &+= 1
    }
    // 2 * energy(at: length)
    let resultAdjoint = energyCotangent * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < bondsDepthCount {
        let t = tCache[i]
        let tTangent = tCacheTangent[i]
        let t2 = tCache2[i]
        let result = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let t3 = tCache3[i]
        let tTangent2 = tCacheTangent3[i]
        let t4 = tCache4[i]
        let tTangent3 = tCacheTangent4[i]
        let result2 = resultCache2[i]
        let resultTangent2 = resultCacheTangent2[i]
        let result3 = resultCache3[i]
        let t5 = tCache5[i]
        let tTangent4 = tCacheTangent5[i]
        let bondDepth = bondsDepth[i]
        let bondDepthTangent = bondsDepthTangent[i]
        let bondWidth = bondsWidth[i]
        let bondWidthTangent = bondsWidthTangent[i]
        let element = lengths[i]
        let elementTangent = lengthsTangent[i]
        let t6 = -bondWidth
        let tTangent5 = -bondWidthTangent
        let part = 1.0 - t
        let partTangent = -tTangent
        let t7 = 2.0 * bondDepth
        let tTangent6 = bondDepthTangent * 2.0
        let t8 = t7 * bondWidth
        let t9 = element + 0.001
        let t10 = element - 0.001
        let part2 = 1.0 - t3
        let partTangent2 = -tTangent2
        let t11 = bondDepth * part2
        let part3 = 1.0 - t4
        let partTangent3 = -tTangent3
        let t12 = bondDepth * part3
        let part4 = 1.0 - t5
        let partTangent4 = -tTangent4
        // return depth * part * part
        var partAdjoint = energyCotangent * (result3 * part4) + energyCotangent * part4 * result3
        let partAdjointTangent = partTangent4 * result3 * energyCotangent + partTangent4 * energyCotangent * result3
        // let part = 1 - exp(-width * length)
        let tAdjoint = -partAdjoint
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let resultAdjoint2 = energyCotangent * result2
        let resultAdjointTangent = resultTangent2 * energyCotangent
        var resultAdjoint3 = energyCotangent * result
        var resultAdjointTangent2 = resultTangent * energyCotangent
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let t13 = resultAdjoint3 / 0.002
        let tTangent7 = resultAdjointTangent2 / 0.002
        resultAdjoint3 = -t13
        resultAdjointTangent2 = -tTangent7
        // return depth * part * part
        let tAdjoint2 = resultAdjoint3 * part3
        let tAdjointTangent = resultAdjointTangent2 * part3 + tTangent3 * t13
        let tTangent8 = tAdjointTangent * bondDepth + bondDepthTangent * tAdjoint2
        partAdjoint = resultAdjoint3 * t12 + tAdjoint2 * bondDepth
        var partAdjointTangent2 = resultAdjointTangent2 * t12 + (bondDepthTangent * part3 + partTangent3 * bondDepth) * resultAdjoint3
            + tTangent8
        // let part = 1 - exp(-width * length)
        let tAdjoint3 = -partAdjoint
        let tAdjoint4 = tAdjoint3 * t4
        let tAdjointTangent2 = -partAdjointTangent2 * t4 + tTangent3 * tAdjoint3
        // (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002
        let elementAdjointTangent = tAdjointTangent2 * t6 + tTangent5 * tAdjoint4
            - (-partAdjointTangent * t5 + tTangent4 * tAdjoint)
        // return depth * part * part
        let tAdjoint5 = t13 * part2
        let tAdjointTangent3 = tTangent7 * part2 + partTangent2 * t13
        var bondDepthAdjoint = tAdjoint2 * part3 + tAdjoint5 * part2
        var bondDepthAdjointTangent = tAdjointTangent * part3 + partTangent3 * tAdjoint2
            + (tAdjointTangent3 * part2 + partTangent2 * tAdjoint5)
        let tTangent9 = tAdjointTangent3 * bondDepth + bondDepthTangent * tAdjoint5
        partAdjoint = t13 * t11 + tAdjoint5 * bondDepth
        partAdjointTangent2 = tTangent7 * t11 + (bondDepthTangent * part2 + partTangent2 * bondDepth) * t13 + tTangent9
        // let part = 1 - exp(-width * length)
        let tAdjoint6 = -partAdjoint
        let tAdjoint7 = tAdjoint6 * t3
        let tAdjointTangent4 = -partAdjointTangent2 * t3 + tTangent2 * tAdjoint6
        // stiffness / (1 + stiffness)
        let t14 = resultAdjoint2 / t2
        let tTangent10 = (resultAdjointTangent - t14 * tCacheTangent2[i]) / t2
        resultAdjoint3 = t14 - t14 * result
        resultAdjointTangent2 = tTangent10 - (tTangent10 * result + resultTangent * t14)
        // 2 * depth * width * width
        let tAdjoint8 = resultAdjoint3 * bondWidth
        let tAdjointTangent5 = resultAdjointTangent2 * bondWidth + bondWidthTangent * resultAdjoint3
        let tTangent11 = tAdjointTangent5 * t7 + tTangent6 * tAdjoint8
        var bondWidthAdjoint = resultAdjoint3 * t8 + tAdjoint8 * t7
        var bondWidthAdjointTangent = resultAdjointTangent2 * t8 + (tTangent6 * bondWidth + bondWidthTangent * t7) * resultAdjoint3
            + tTangent11
        bondDepthAdjoint += tAdjoint8 * bondWidth * 2.0
        bondDepthAdjointTangent += (tAdjointTangent5 * bondWidth + bondWidthTangent * tAdjoint8) * 2.0
        // return depth * part * part
        let tAdjoint9 = resultAdjoint * part
        let tAdjointTangent6 = partTangent * resultAdjoint
        bondDepthAdjoint += tAdjoint9 * part
        bondDepthAdjointTangent += tAdjointTangent6 * part + partTangent * tAdjoint9
        partAdjoint = resultAdjoint * (bondDepth * part) + tAdjoint9 * bondDepth
        partAdjointTangent2 = (bondDepthTangent * part + partTangent * bondDepth) * resultAdjoint
            + (tAdjointTangent6 * bondDepth + bondDepthTangent * tAdjoint9)
        // let part = 1 - exp(-width * length)
        let tAdjoint10 = -partAdjoint
        let tAdjoint11 = tAdjoint10 * t
        let tAdjointTangent7 = -partAdjointTangent2 * t + tTangent * tAdjoint10
        let tTangent12 = tAdjointTangent7 * element + elementTangent * tAdjoint11
        let tAdjointTangent8 = tAdjointTangent2 * t10 + elementTangent * tAdjoint4 + (tAdjointTangent4 * t9 + elementTangent * tAdjoint7)
            + tTangent12
        let elementAdjointTangent2 = elementAdjointTangent + (tAdjointTangent4 * t6 + tTangent5 * tAdjoint7)
            + (tAdjointTangent7 * t6 + tTangent5 * tAdjoint11)
        bondWidthAdjoint -= tAdjoint4 * t10 + tAdjoint7 * t9 + tAdjoint11 * element
        bondWidthAdjointTangent -= tAdjointTangent8
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        lengthsAdjoint[i] += tAdjoint4 * t6 - tAdjoint * t5 + tAdjoint7 * t6 + tAdjoint11 * t6
        lengthsAdjointTangent[i] += elementAdjointTangent2
        // for (index, bond) in bonds.enumerated()
        bondsWidthAdjoint[i] += bondWidthAdjoint
        bondsWidthAdjointTangent[i] += bondWidthAdjointTangent
        bondsDepthAdjoint[i] += bondDepthAdjoint
        bondsDepthAdjointTangent[i] += bondDepthAdjointTangent
        i &+= 1
    }
    return (energy, energyTangent)
}

/// The value of `aged(_:by:)`, and its derivative along a tangent of its arguments.
func agedJVP(
    _ bond: Spring,
    by time: Double,
    along tangent: (bond: Spring.TangentVector, time: Double)
) -> (value: Double, tangent: Double) {
    let timeTangent = tangent.time
    // Spring(stiffness: factor * bond.stiffness)
    var bondStiffness = 2.0 * bond.stiffness
    var bondStiffnessTangent = tangent.bond.stiffness * 2.0
    // stiffness *= exp(-time)
    let t = exp(-time)
    let tTangent = -timeTangent * t
    // for _ in 0..<count { age(by: time) }
    var i = 0
    while i < 3 {
        // stiffness *= exp(-time)
        let selfStiffness = bondStiffness * t
        bondStiffnessTangent = bondStiffnessTangent * t + tTangent * bondStiffness
        bondStiffness = selfStiffness
        i &+= 1
    }
    // bond.stiffness += time * time
    let tTangent2 = timeTangent * time
    bondStiffness += time * time
    bondStiffnessTangent += tTangent2 + tTangent2
    // 0.5 * stiffness * length * length
    let result = 0.5 * bondStiffness * 0.75 * 0.75
    let resultTangent = bondStiffnessTangent * 0.5 * 0.75 * 0.75
    return (result, resultTangent)
}

/// The value of `aged(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func agedVJP(
    _ bond: Spring,
    by time: Double,
    cotangent: Double
) -> (value: Double, cotangent: (bond: Spring.TangentVector, time: Double)) {
    let (value, bondStiffnessAdjoint, timeAdjoint) = Spring_agedVJP(bond.stiffness, time, cotangent)
    return (value, (Spring.TangentVector(stiffness: bondStiffnessAdjoint), timeAdjoint))
}

/// The gradient of `aged(_:by:)`.
func agedGradient(_ bond: Spring, by time: Double) -> (bond: Spring.TangentVector, time: Double) {
    let (_, bondStiffnessAdjoint, timeAdjoint) = Spring_agedVJP(bond.stiffness, time, 1.0)
    return (Spring.TangentVector(stiffness: bondStiffnessAdjoint), timeAdjoint)
}

/// The value and the gradient of `aged(_:by:)`.
func agedValueWithGradient(
    _ bond: Spring,
    by time: Double
) -> (value: Double, gradient: (bond: Spring.TangentVector, time: Double)) {
    let (value, bondStiffnessAdjoint, timeAdjoint) = Spring_agedVJP(bond.stiffness, time, 1.0)
    return (value, (Spring.TangentVector(stiffness: bondStiffnessAdjoint), timeAdjoint))
}

private func Spring_agedVJP(
    _ bondStiffness: Double,
    _ time: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    // Spring(stiffness: factor * bond.stiffness)
    var bondStiffness2 = 2.0 * bondStiffness
    // stiffness *= exp(-time)
    let t = exp(-time)
    var selfStiffnessCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { selfStiffnessCache.deallocate() }
    // for _ in 0..<count { age(by: time) }
    var i = 0
    while i < 3 {
        // stiffness *= exp(-time)
        let selfStiffness = bondStiffness2 * t
        selfStiffnessCache[i] = bondStiffness2
        bondStiffness2 = selfStiffness
        i &+= 1
    }
    // bond.stiffness += time * time
    bondStiffness2 += time * time
    // 0.5 * stiffness * length * length
    let result = 0.5 * bondStiffness2 * 0.75 * 0.75
    var bondStiffnessAdjoint = resultCotangent * 0.75 * 0.75 * 0.5
    // bond.stiffness += time * time
    var timeAdjoint = bondStiffnessAdjoint * time
    timeAdjoint += timeAdjoint

    // Return sweep
    // for _ in 0..<count { age(by: time) }
    i = 3
    var tAdjoint = 0.0
    while i > 0 {
        i &-= 1
        bondStiffness2 = selfStiffnessCache[i]
        // stiffness *= exp(-time)
        let selfStiffnessAdjoint = bondStiffnessAdjoint * t
        tAdjoint += bondStiffnessAdjoint * bondStiffness2
        bondStiffnessAdjoint = selfStiffnessAdjoint
    }
    timeAdjoint -= tAdjoint * t
    // Spring(stiffness: factor * bond.stiffness)
    bondStiffnessAdjoint *= 2.0
    return (result, bondStiffnessAdjoint, timeAdjoint)
}

/// The value of `aged(_:by:)`, and its derivative along a tangent of its arguments.
func agedJVP(
    _ bond: Morse,
    by time: Double,
    along tangent: (bond: Morse.TangentVector, time: Double)
) -> (value: Double, tangent: Double) {
    let bondWidth = bond.width
    let bondWidthTangent = tangent.bond.width
    // Morse(depth: factor * bond.depth, width: bond.width)
    var bondDepth = 2.0 * bond.depth
    var bondDepthTangent = tangent.bond.depth * 2.0
    // bond.stiffness += time * time
    let tTangent = tangent.time * time
    // 2 * depth * width * width
    let t = 2.0 * bondDepth
    let t2 = t * bondWidth
    var stiffness = t2 * bondWidth
    var stiffnessTangent = (bondDepthTangent * 2.0 * bondWidth + bondWidthTangent * t) * bondWidth
        + bondWidthTangent * t2
    // bond.stiffness += time * time
    stiffness += time * time
    stiffnessTangent += tTangent + tTangent
    // depth = newValue / (2 * width * width)
    let t3 = 2.0 * bondWidth
    let t4 = t3 * bondWidth
    bondDepth = stiffness / t4
    bondDepthTangent = (stiffnessTangent - bondDepth * (bondWidthTangent * 2.0 * bondWidth + bondWidthTangent * t3))
        / t4
    // let part = 1 - exp(-width * length)
    let t5 = exp(-bondWidth * 0.75)
    let part = 1.0 - t5
    let partTangent = -(-bondWidthTangent * 0.75 * t5)
    // return depth * part * part
    let t6 = bondDepth * part
    let result = t6 * part
    let resultTangent = (bondDepthTangent * part + partTangent * bondDepth) * part + partTangent * t6
    return (result, resultTangent)
}

/// The value of `aged(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func agedVJP(
    _ bond: Morse,
    by time: Double,
    cotangent: Double
) -> (value: Double, cotangent: (bond: Morse.TangentVector, time: Double)) {
    let (value, bondDepthAdjoint, bondWidthAdjoint, timeAdjoint) = Morse_agedVJP(
        bond.depth,
        bond.width,
        time,
        cotangent
    )
    return (value, (Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), timeAdjoint))
}

/// The gradient of `aged(_:by:)`.
func agedGradient(_ bond: Morse, by time: Double) -> (bond: Morse.TangentVector, time: Double) {
    let (_, bondDepthAdjoint, bondWidthAdjoint, timeAdjoint) = Morse_agedVJP(bond.depth, bond.width, time, 1.0)
    return (Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), timeAdjoint)
}

/// The value and the gradient of `aged(_:by:)`.
func agedValueWithGradient(
    _ bond: Morse,
    by time: Double
) -> (value: Double, gradient: (bond: Morse.TangentVector, time: Double)) {
    let (value, bondDepthAdjoint, bondWidthAdjoint, timeAdjoint) = Morse_agedVJP(bond.depth, bond.width, time, 1.0)
    return (value, (Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), timeAdjoint))
}

private func Morse_agedVJP(
    _ bondDepth: Double,
    _ bondWidth: Double,
    _ time: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // Morse(depth: factor * bond.depth, width: bond.width)
    var bondDepth2 = 2.0 * bondDepth
    // 2 * depth * width * width
    let t = 2.0 * bondDepth2
    let t2 = t * bondWidth
    var stiffness = t2 * bondWidth
    // bond.stiffness += time * time
    stiffness += time * time
    // depth = newValue / (2 * width * width)
    let t3 = 2.0 * bondWidth
    let t4 = t3 * bondWidth
    bondDepth2 = stiffness / t4
    // let part = 1 - exp(-width * length)
    let t5 = exp(-bondWidth * 0.75)
    let part = 1.0 - t5
    // return depth * part * part
    let t6 = bondDepth2 * part
    let result = t6 * part
    let tAdjoint = resultCotangent * part
    var bondDepthAdjoint = tAdjoint * part
    let partAdjoint = resultCotangent * t6 + tAdjoint * bondDepth2
    // depth = newValue / (2 * width * width)
    let t7 = bondDepthAdjoint / t4
    let tAdjoint2 = -(t7 * bondDepth2)
    var bondWidthAdjoint = tAdjoint2 * t3 - (-partAdjoint * t5 * 0.75) + tAdjoint2 * bondWidth * 2.0
    // 2 * depth * width * width
    let tAdjoint3 = t7 * bondWidth
    bondWidthAdjoint = bondWidthAdjoint + t7 * t2 + tAdjoint3 * t
    bondDepthAdjoint = tAdjoint3 * bondWidth * 2.0
    // bond.stiffness += time * time
    var timeAdjoint = t7 * time
    timeAdjoint += timeAdjoint
    // Morse(depth: factor * bond.depth, width: bond.width)
    bondDepthAdjoint *= 2.0
    return (result, bondDepthAdjoint, bondWidthAdjoint, timeAdjoint)
}

/// The value of `mixedChain(_:_:_:)`, and its derivative along a tangent of its arguments.
func mixedChainJVP(
    _ spring: Spring,
    _ bond: Morse,
    _ length: Double,
    along tangent: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double)
) -> (value: Double, tangent: Double) {
    let bondDepth = bond.depth
    let lengthTangent = tangent.length
    // var springs = [spring, .standard()]
    var springsStiffness = AutoDiff.Buffer<Double>([spring.stiffness, 1.5])
    defer { springsStiffness.deallocate() }
    var springsStiffnessTangent = AutoDiff.Buffer<Double>([tangent.spring.stiffness, 0.0])
    defer { springsStiffnessTangent.deallocate() }
    // for index in bonds.indices { bonds[index] = factor * bonds[index] }
    var index = 0
    while index < 2 {
        // bonds[index] = factor * bonds[index]
        let element = springsStiffness[index]
        // Spring(stiffness: factor * bond.stiffness)
        let result = length * element
        let resultTangent = lengthTangent * element + springsStiffnessTangent[index] * length
        // bonds[index] = factor * bonds[index]
        springsStiffness[index] = result
        springsStiffnessTangent[index] = resultTangent
        index &+= 1
    }
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    var array = AutoDiff.Buffer<Double>([length, 2.0 * length])
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>([lengthTangent, lengthTangent * 2.0])
    defer { arrayTangent.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var result = 0.0
    var energyTangent = 0.0
    while i < 2 {
        let bondStiffness = springsStiffness[i]
        let bondStiffnessTangent = springsStiffnessTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = array[i]
        let elementTangent = arrayTangent[i]
        // 0.5 * stiffness * length * length
        let t = 0.5 * bondStiffness
        let t2 = t * element
        var result2 = t2 * element
        var resultTangent = (bondStiffnessTangent * 0.5 * element + elementTangent * t) * element + elementTangent * t2
        // 2 * energy(at: length)
        result2 = 2.0 * result2
        resultTangent *= 2.0
        // stiffness / (1 + stiffness)
        let t3 = 1.0 + bondStiffness
        let result3 = bondStiffness / t3
        let resultTangent2 = (bondStiffnessTangent - result3 * bondStiffnessTangent) / t3
        // stiffness * length
        let result4 = bondStiffness * element
        let resultTangent3 = bondStiffnessTangent * element + elementTangent * bondStiffness
        // 0.5 * stiffness * length * length
        let t4 = 0.75 * element
        let result5 = t4 * element
        let resultTangent4 = elementTangent * 0.75 * element + elementTangent * t4
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        result += result2 + result3 * result4 + result5
        energyTangent += resultTangent + (resultTangent2 * result4 + resultTangent3 * result3) + resultTangent4
        i &+= 1
    }
    // let part = 1 - exp(-width * length)
    let t = -bond.width
    let t2 = exp(t * length)
    let part = 1.0 - t2
    let partTangent = -((-tangent.bond.width * length + lengthTangent * t) * t2)
    // return depth * part * part
    let t3 = bondDepth * part
    var result2 = t3 * part
    var resultTangent = (tangent.bond.depth * part + partTangent * bondDepth) * part + partTangent * t3
    // 2 * energy(at: length)
    result2 = 2.0 * result2
    resultTangent *= 2.0
    // 3 * stiffness
    let result3 = 3.0 * springsStiffness[1]
    var resultTangent2 = springsStiffnessTangent[1] * 3.0
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    result += result2 * result3
    resultTangent2 = energyTangent + (resultTangent * result3 + resultTangent2 * result2)
    return (result, resultTangent2)
}

/// The value of `mixedChain(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func mixedChainVJP(
    _ spring: Spring,
    _ bond: Morse,
    _ length: Double,
    cotangent: Double
) -> (value: Double, cotangent: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double)) {
    let (value, springStiffnessAdjoint, bondDepthAdjoint, bondWidthAdjoint, lengthAdjoint) = mixedChainVJPCore(
        spring.stiffness,
        bond.depth,
        bond.width,
        length,
        cotangent
    )
    return (
        value,
        (Spring.TangentVector(stiffness: springStiffnessAdjoint), Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), lengthAdjoint)
    )
}

/// The gradient of `mixedChain(_:_:_:)`.
func mixedChainGradient(
    _ spring: Spring,
    _ bond: Morse,
    _ length: Double
) -> (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double) {
    let (_, springStiffnessAdjoint, bondDepthAdjoint, bondWidthAdjoint, lengthAdjoint) = mixedChainVJPCore(
        spring.stiffness,
        bond.depth,
        bond.width,
        length,
        1.0
    )
    return (
        Spring.TangentVector(stiffness: springStiffnessAdjoint),
        Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint),
        lengthAdjoint
    )
}

/// The value and the gradient of `mixedChain(_:_:_:)`.
func mixedChainValueWithGradient(
    _ spring: Spring,
    _ bond: Morse,
    _ length: Double
) -> (value: Double, gradient: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double)) {
    let (value, springStiffnessAdjoint, bondDepthAdjoint, bondWidthAdjoint, lengthAdjoint) = mixedChainVJPCore(
        spring.stiffness,
        bond.depth,
        bond.width,
        length,
        1.0
    )
    return (
        value,
        (Spring.TangentVector(stiffness: springStiffnessAdjoint), Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), lengthAdjoint)
    )
}

/// The value and the gradient of `mixedChain(_:_:_:)`, and the product of its Hessian with a direction.
func mixedChainHVP(
    _ spring: Spring,
    _ bond: Morse,
    _ length: Double,
    along tangent: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double)
) -> (value: Double, gradient: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double), product: (spring: Spring.TangentVector, bond: Morse.TangentVector, length: Double)) {
    let bondDepth = bond.depth
    let bondDepthTangent = tangent.bond.depth
    let lengthTangent = tangent.length
    // Forward sweep
    // var springs = [spring, .standard()]
    var springsStiffness = AutoDiff.Buffer<Double>([spring.stiffness, 1.5])
    defer { springsStiffness.deallocate() }
    var springsStiffnessTangent = AutoDiff.Buffer<Double>([tangent.spring.stiffness, 0.0])
    defer { springsStiffnessTangent.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { elementCacheTangent.deallocate() }
    // for index in bonds.indices { bonds[index] = factor * bonds[index] }
    var index = 0
    while index < 2 {
        // bonds[index] = factor * bonds[index]
        let element = springsStiffness[index]
        let elementTangent = springsStiffnessTangent[index]
        // Spring(stiffness: factor * bond.stiffness)
        let result = length * element
        let resultTangent = lengthTangent * element + elementTangent * length
        // bonds[index] = factor * bonds[index]
        springsStiffness[index] = result
        springsStiffnessTangent[index] = resultTangent
        elementCache[index] = element
        elementCacheTangent[index] = elementTangent
        index &+= 1
    }
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    var array = AutoDiff.Buffer<Double>([length, 2.0 * length])
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>([lengthTangent, lengthTangent * 2.0])
    defer { arrayTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCacheTangent.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var result = 0.0
    while i < 2 {
        let bondStiffness = springsStiffness[i]
        let bondStiffnessTangent = springsStiffnessTangent[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = array[i]
        // 0.5 * stiffness * length * length
        var result2 = 0.5 * bondStiffness * element * element
        // 2 * energy(at: length)
        result2 = 2.0 * result2
        // stiffness / (1 + stiffness)
        let t = 1.0 + bondStiffness
        let result3 = bondStiffness / t
        let resultTangent = (bondStiffnessTangent - result3 * bondStiffnessTangent) / t
        // stiffness * length
        let result4 = bondStiffness * element
        // 0.5 * stiffness * length * length
        let result5 = 0.75 * element * element
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        result += result2 + result3 * result4 + result5
        resultCache[i] = result3
        resultCacheTangent[i] = resultTangent
        i &+= 1
    }
    // let part = 1 - exp(-width * length)
    let t = -bond.width
    let tTangent = -tangent.bond.width
    let t2 = exp(t * length)
    let tTangent2 = (tTangent * length + lengthTangent * t) * t2
    let part = 1.0 - t2
    let partTangent = -tTangent2
    // return depth * part * part
    let t3 = bondDepth * part
    let tTangent3 = bondDepthTangent * part + partTangent * bondDepth
    var result2 = t3 * part
    var resultTangent = tTangent3 * part + partTangent * t3
    // 2 * energy(at: length)
    result2 = 2.0 * result2
    resultTangent *= 2.0
    // 3 * stiffness
    var result3 = 3.0 * springsStiffness[1]
    var resultTangent2 = springsStiffnessTangent[1] * 3.0
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    result += result2 * result3
    var springsStiffnessAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { springsStiffnessAdjoint.deallocate() }
    var springsStiffnessAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { springsStiffnessAdjointTangent.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjointTangent.deallocate() }
    var resultAdjoint = 1.0 * result3
    var resultAdjointTangent = resultTangent2 * 1.0
    var resultAdjoint2 = 1.0 * result2
    var resultAdjointTangent2 = resultTangent * 1.0
    springsStiffnessAdjoint[1] += resultAdjoint2 * 3.0
    springsStiffnessAdjointTangent[1] += resultAdjointTangent2 * 3.0
    // 2 * energy(at: length)
    resultAdjoint2 = resultAdjoint * 2.0
    resultAdjointTangent2 = resultAdjointTangent * 2.0
    // return depth * part * part
    let tAdjoint = resultAdjoint2 * part
    let tAdjointTangent = resultAdjointTangent2 * part + partTangent * resultAdjoint2
    let bondDepthAdjoint = tAdjoint * part
    let bondDepthAdjointTangent = tAdjointTangent * part + partTangent * tAdjoint
    let partAdjoint = resultAdjoint2 * t3 + tAdjoint * bondDepth
    let partAdjointTangent = resultAdjointTangent2 * t3 + tTangent3 * resultAdjoint2
        + (tAdjointTangent * bondDepth + bondDepthTangent * tAdjoint)
    // let part = 1 - exp(-width * length)
    let tAdjoint2 = -partAdjoint
    let tAdjoint3 = tAdjoint2 * t2
    let tAdjointTangent2 = -partAdjointTangent * t2 + tTangent2 * tAdjoint2
    var lengthAdjoint = tAdjoint3 * t
    var lengthAdjointTangent = tAdjointTangent2 * t + tTangent * tAdjoint3
    let bondWidthAdjoint = -(tAdjoint3 * length)
    let bondWidthAdjointTangent = -(tAdjointTangent2 * length + lengthTangent * tAdjoint3)
    // 2 * energy(at: length)
    resultAdjoint2 = Double(1.0) * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < 2 {
        result3 = resultCache[i]
        resultTangent2 = resultCacheTangent[i]
        let bondStiffness = springsStiffness[i]
        let bondStiffnessTangent = springsStiffnessTangent[i]
        let element = array[i]
        let elementTangent = arrayTangent[i]
        result2 = bondStiffness * element
        resultTangent = bondStiffnessTangent * element + elementTangent * bondStiffness
        let t4 = 0.5 * bondStiffness
        let tTangent4 = bondStiffnessTangent * 0.5
        let t5 = 1.0 + bondStiffness
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        resultAdjoint = 1.0 * result2
        resultAdjointTangent2 = resultTangent * 1.0
        let resultAdjoint3 = 1.0 * result3
        resultAdjointTangent = resultTangent2 * 1.0
        // stiffness * length
        var bondStiffnessAdjoint = resultAdjoint3 * element
        var bondStiffnessAdjointTangent = resultAdjointTangent * element + elementTangent * resultAdjoint3
        let tTangent5 = resultAdjointTangent * bondStiffness + bondStiffnessTangent * resultAdjoint3
        // stiffness / (1 + stiffness)
        let t6 = resultAdjoint / t5
        let tTangent6 = (resultAdjointTangent2 - t6 * bondStiffnessTangent) / t5
        bondStiffnessAdjoint = bondStiffnessAdjoint + t6 - t6 * result3
        bondStiffnessAdjointTangent = bondStiffnessAdjointTangent + tTangent6
            - (tTangent6 * result3 + resultTangent2 * t6)
        // 0.5 * stiffness * length * length
        let tAdjoint4 = resultAdjoint2 * element
        let tAdjointTangent3 = elementTangent * resultAdjoint2
        let t7 = resultAdjoint2 * (t4 * element)
        let tTangent7 = (tTangent4 * element + elementTangent * t4) * resultAdjoint2
        let elementAdjoint = 1.0 * (0.75 * element) + 1.0 * element * 0.75 + resultAdjoint3 * bondStiffness + t7
        let tTangent8 = tAdjointTangent3 * t4 + tTangent4 * tAdjoint4
        let elementAdjointTangent = elementTangent * 0.75 * 1.0 + elementTangent * 1.0 * 0.75 + tTangent5 + tTangent7
            + tTangent8
        bondStiffnessAdjoint += tAdjoint4 * element * 0.5
        bondStiffnessAdjointTangent += (tAdjointTangent3 * element + elementTangent * tAdjoint4) * 0.5
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        arrayAdjoint[i] += elementAdjoint + tAdjoint4 * t4
        arrayAdjointTangent[i] += elementAdjointTangent
        // for (index, bond) in bonds.enumerated()
        springsStiffnessAdjoint[i] += bondStiffnessAdjoint
        springsStiffnessAdjointTangent[i] += bondStiffnessAdjointTangent
        i &+= 1
    }
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    lengthAdjoint = lengthAdjoint + arrayAdjoint[0] + arrayAdjoint[1] * 2.0
    lengthAdjointTangent = lengthAdjointTangent + arrayAdjointTangent[0] + arrayAdjointTangent[1] * 2.0
    // for index in bonds.indices { bonds[index] = factor * bonds[index] }
    index = 0
    while index < 2 {
        let element = elementCache[index]
        // bonds[index] = factor * bonds[index]
        resultAdjoint2 = springsStiffnessAdjoint[index]
        resultAdjointTangent2 = springsStiffnessAdjointTangent[index]
        springsStiffnessAdjoint[index] = 0.0
        springsStiffnessAdjointTangent[index] = 0.0
        // Spring(stiffness: factor * bond.stiffness)
        lengthAdjoint += resultAdjoint2 * element
        lengthAdjointTangent += resultAdjointTangent2 * element + elementCacheTangent[index] * resultAdjoint2
        // bonds[index] = factor * bonds[index]
        springsStiffnessAdjoint[index] += resultAdjoint2 * length
        springsStiffnessAdjointTangent[index] += resultAdjointTangent2 * length + lengthTangent * resultAdjoint2
        index &+= 1
    }
    // var springs = [spring, .standard()]
    let springStiffnessAdjoint = springsStiffnessAdjoint[0]
    let springStiffnessAdjointTangent = springsStiffnessAdjointTangent[0]
    return (
        result,
        (Spring.TangentVector(stiffness: springStiffnessAdjoint), Morse.TangentVector(depth: bondDepthAdjoint, width: bondWidthAdjoint), lengthAdjoint),
        (Spring.TangentVector(stiffness: springStiffnessAdjointTangent), Morse.TangentVector(depth: bondDepthAdjointTangent, width: bondWidthAdjointTangent), lengthAdjointTangent)
    )
}

private func mixedChainVJPCore(
    _ springStiffness: Double,
    _ bondDepth: Double,
    _ bondWidth: Double,
    _ length: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double, Double) {
    // Forward sweep
    // var springs = [spring, .standard()]
    var springsStiffness = AutoDiff.Buffer<Double>([springStiffness, 1.5])
    defer { springsStiffness.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { elementCache.deallocate() }
    // for index in bonds.indices { bonds[index] = factor * bonds[index] }
    var index = 0
    while index < 2 {
        // bonds[index] = factor * bonds[index]
        let element = springsStiffness[index]
        // Spring(stiffness: factor * bond.stiffness)
        let result = length * element
        // bonds[index] = factor * bonds[index]
        springsStiffness[index] = result
        elementCache[index] = element
        index &+= 1
    }
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    var array = AutoDiff.Buffer<Double>([length, 2.0 * length])
    defer { array.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCache.deallocate() }
    // for (index, bond) in bonds.enumerated()
    var i = 0
    var result = 0.0
    while i < 2 {
        let bondStiffness = springsStiffness[i]
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        let element = array[i]
        // 0.5 * stiffness * length * length
        var result2 = 0.5 * bondStiffness * element * element
        // 2 * energy(at: length)
        result2 = 2.0 * result2
        // stiffness / (1 + stiffness)
        let result3 = bondStiffness / (1.0 + bondStiffness)
        // stiffness * length
        let result4 = bondStiffness * element
        // 0.5 * stiffness * length * length
        let result5 = 0.75 * element * element
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        result += result2 + result3 * result4 + result5
        resultCache[i] = result3
        i &+= 1
    }
    // let part = 1 - exp(-width * length)
    let t = -bondWidth
    let t2 = exp(t * length)
    let part = 1.0 - t2
    // return depth * part * part
    let t3 = bondDepth * part
    var result2 = t3 * part
    // 2 * energy(at: length)
    result2 = 2.0 * result2
    // 3 * stiffness
    var result3 = 3.0 * springsStiffness[1]
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    result += result2 * result3
    var springsStiffnessAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { springsStiffnessAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var resultAdjoint = resultCotangent * result3
    var resultAdjoint2 = resultCotangent * result2
    springsStiffnessAdjoint[1] += resultAdjoint2 * 3.0
    // 2 * energy(at: length)
    resultAdjoint2 = resultAdjoint * 2.0
    // return depth * part * part
    let tAdjoint = resultAdjoint2 * part
    let bondDepthAdjoint = tAdjoint * part
    let partAdjoint = resultAdjoint2 * t3 + tAdjoint * bondDepth
    // let part = 1 - exp(-width * length)
    let tAdjoint2 = -partAdjoint * t2
    var lengthAdjoint = tAdjoint2 * t
    let bondWidthAdjoint = -(tAdjoint2 * length)
    // 2 * energy(at: length)
    resultAdjoint2 = resultCotangent * 2.0

    // Return sweep
    // for (index, bond) in bonds.enumerated()
    i = 0
    while i < 2 {
        result3 = resultCache[i]
        let bondStiffness = springsStiffness[i]
        let element = array[i]
        result2 = bondStiffness * element
        let t4 = 0.5 * bondStiffness
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        resultAdjoint = resultCotangent * result2
        let resultAdjoint3 = resultCotangent * result3
        // stiffness * length
        var bondStiffnessAdjoint = resultAdjoint3 * element
        // stiffness / (1 + stiffness)
        let t5 = resultAdjoint / (1.0 + bondStiffness)
        bondStiffnessAdjoint = bondStiffnessAdjoint + t5 - t5 * result3
        // 0.5 * stiffness * length * length
        let tAdjoint3 = resultAdjoint2 * element
        let t6 = resultAdjoint2 * (t4 * element)
        let elementAdjoint = resultCotangent * (0.75 * element) + resultCotangent * element * 0.75 + resultAdjoint3 * bondStiffness
            + t6
        bondStiffnessAdjoint += tAdjoint3 * element * 0.5
        // energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
        arrayAdjoint[i] += elementAdjoint + tAdjoint3 * t4
        // for (index, bond) in bonds.enumerated()
        springsStiffnessAdjoint[i] += bondStiffnessAdjoint
        i &+= 1
    }
    // return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
    lengthAdjoint = lengthAdjoint + arrayAdjoint[0] + arrayAdjoint[1] * 2.0
    // for index in bonds.indices { bonds[index] = factor * bonds[index] }
    index = 0
    while index < 2 {
        // bonds[index] = factor * bonds[index]
        resultAdjoint2 = springsStiffnessAdjoint[index]
        springsStiffnessAdjoint[index] = 0.0
        // Spring(stiffness: factor * bond.stiffness)
        lengthAdjoint += resultAdjoint2 * elementCache[index]
        // bonds[index] = factor * bonds[index]
        springsStiffnessAdjoint[index] += resultAdjoint2 * length
        index &+= 1
    }
    // var springs = [spring, .standard()]
    let springStiffnessAdjoint = springsStiffnessAdjoint[0]
    return (result, springStiffnessAdjoint, bondDepthAdjoint, bondWidthAdjoint, lengthAdjoint)
}

nonisolated extension Offset: AutoDiff.Differentiable {
    /// A tangent of `Offset`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var x: Double
        var y: Double

        init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }

        static var zero: Self { Self(x: 0, y: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.x += factor * other.x
            self.y += factor * other.y
        }

        mutating func scale(by factor: Double) {
            self.x *= factor
            self.y *= factor
        }

        var zeroTangentVector: Self { Self(x: 0, y: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.x)
            flattened.append(self.y)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.x = scalars.next()
            self.y = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(x: 0, y: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.x)
        flattened.append(self.y)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Offset) {
        self = other
        self.x = scalars.next()
        self.y = scalars.next()
    }
}

/// The value of `centroid(of:_:)`, and its derivative along a tangent of its arguments.
func centroidJVP(
    of points: [Offset],
    _ weights: [Double],
    along tangent: (points: [Offset.TangentVector], weights: [Double])
) -> (value: Offset, tangent: Offset.TangentVector) {
    let pointsX = AutoDiff.Columns.column(of: points) { $0.x }
    let pointsY = AutoDiff.Columns.column(of: points) { $0.y }
    let pointsXTangent = AutoDiff.Columns.column(of: tangent.points) { $0.x }
    let pointsYTangent = AutoDiff.Columns.column(of: tangent.points) { $0.y }
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    precondition(tangent.weights.count == weights.count, "the tangent of 'weights' has another count")
    let (valueX, valueY, valueXTangent, valueYTangent) = Offset_centroidJVP(
        pointsX,
        pointsX.count,
        pointsY,
        weights,
        weights.count,
        pointsXTangent,
        pointsYTangent,
        tangent.weights
    )
    return (Offset(x: valueX, y: valueY), Offset.TangentVector(x: valueXTangent, y: valueYTangent))
}

/// The value of `centroid(of:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func centroidVJP(
    of points: [Offset],
    _ weights: [Double],
    cotangent: Offset.TangentVector
) -> (value: Offset, cotangent: (points: [Offset.TangentVector], weights: [Double])) {
    let pointsX = AutoDiff.Columns.column(of: points) { $0.x }
    let pointsY = AutoDiff.Columns.column(of: points) { $0.y }
    var pointsXAdjoint = [Double](repeating: 0.0, count: points.count)
    var pointsYAdjoint = [Double](repeating: 0.0, count: points.count)
    var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
    let (valueX, valueY) = Offset_centroidVJP(
        pointsX,
        pointsX.count,
        pointsY,
        weights,
        weights.count,
        cotangent.x,
        cotangent.y,
        &pointsXAdjoint,
        &pointsYAdjoint,
        &weightsAdjoint
    )
    let pointsAdjoint = AutoDiff.Columns.array(count: pointsXAdjoint.count) { i in
        Offset.TangentVector(x: pointsXAdjoint[i], y: pointsYAdjoint[i])
    }
    return (Offset(x: valueX, y: valueY), (pointsAdjoint, weightsAdjoint))
}

private func Offset_centroidJVP(
    _ pointsX: UnsafePointer<Double>,
    _ pointsXCount: Int,
    _ pointsY: UnsafePointer<Double>,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ pointsXTangent: UnsafePointer<Double>,
    _ pointsYTangent: UnsafePointer<Double>,
    _ weightsTangent: UnsafePointer<Double>
) -> (Double, Double, Double, Double) {
    precondition(pointsXCount <= weightsCount, "Index out of range")
    // for index in points.indices
    var index = 0
    var sumX = 0.0
    var sumY = 0.0
    var total = 0.0
    var sumXTangent = 0.0
    var sumYTangent = 0.0
    var totalTangent = 0.0
    while index < pointsXCount {
        // sum += weights[index] * points[index]
        let element = weights[index]
        let elementTangent = weightsTangent[index]
        let element2 = pointsX[index]
        let element3 = pointsY[index]
        // Offset(x: factor * value.x, y: factor * value.y)
        let result = element * element2
        let resultTangent = elementTangent * element2 + pointsXTangent[index] * element
        let result2 = element * element3
        let resultTangent2 = elementTangent * element3 + pointsYTangent[index] * element
        // Offset(x: left.x + right.x, y: left.y + right.y)
        sumX += result
        sumXTangent += resultTangent
        sumY += result2
        sumYTangent += resultTangent2
        // total += weights[index]
        total += element
        totalTangent += elementTangent
        index &+= 1
    }
    // return (1 / total) * sum
    let t = 1.0 / total
    let tTangent = -(t * totalTangent) / total
    // Offset(x: factor * value.x, y: factor * value.y)
    let resultX = t * sumX
    let resultXTangent = tTangent * sumX + sumXTangent * t
    let resultY = t * sumY
    let resultYTangent = tTangent * sumY + sumYTangent * t
    return (resultX, resultY, resultXTangent, resultYTangent)
}

private func Offset_centroidVJP(
    _ pointsX: UnsafePointer<Double>,
    _ pointsXCount: Int,
    _ pointsY: UnsafePointer<Double>,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ resultXCotangent: Double,
    _ resultYCotangent: Double,
    _ pointsXAdjoint: UnsafeMutablePointer<Double>,
    _ pointsYAdjoint: UnsafeMutablePointer<Double>,
    _ weightsAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(pointsXCount <= weightsCount, "Index out of range")
    // for index in points.indices
    var index = 0
    var sumX = 0.0
    var sumY = 0.0
    var total = 0.0
    while index < pointsXCount {
        // sum += weights[index] * points[index]
        let element = weights[index]
        // Offset(x: factor * value.x, y: factor * value.y)
        let result = element * pointsX[index]
        let result2 = element * pointsY[index]
        // Offset(x: left.x + right.x, y: left.y + right.y)
        sumX += result
        sumY += result2
        // total += weights[index]
        total += element
        index &+= 1
    }
    // return (1 / total) * sum
    let t = 1.0 / total
    // Offset(x: factor * value.x, y: factor * value.y)
    let resultX = t * sumX
    let resultY = t * sumY
    let sumYAdjoint = resultYCotangent * t
    let sumXAdjoint = resultXCotangent * t
    // return (1 / total) * sum
    let t2 = (resultYCotangent * sumY + resultXCotangent * sumX) / total * t

    // Return sweep
    // for index in points.indices
    index = 0
    while index < pointsXCount {
        let element = weights[index]
        // sum += weights[index] * points[index]
        pointsYAdjoint[index] += sumYAdjoint * element
        pointsXAdjoint[index] += sumXAdjoint * element
        weightsAdjoint[index] += sumYAdjoint * pointsY[index] - t2 + sumXAdjoint * pointsX[index]
        index &+= 1
    }
    return (resultX, resultY)
}

/// The value of `centroid(of:_:)`, and its derivative along a tangent of its arguments.
func centroidJVP(
    of points: [Double],
    _ weights: [Double],
    along tangent: (points: [Double], weights: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    precondition(tangent.weights.count == weights.count, "the tangent of 'weights' has another count")
    return Double_centroidJVP(points, points.count, weights, weights.count, tangent.points, tangent.weights)
}

/// The value of `centroid(of:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func centroidVJP(
    of points: [Double],
    _ weights: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (points: [Double], weights: [Double])) {
    var pointsAdjoint = [Double](repeating: 0.0, count: points.count)
    var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
    let value = Double_centroidVJP(
        points,
        points.count,
        weights,
        weights.count,
        cotangent,
        &pointsAdjoint,
        &weightsAdjoint
    )
    return (value, (pointsAdjoint, weightsAdjoint))
}

/// The gradient of `centroid(of:_:)`.
func centroidGradient(of points: [Double], _ weights: [Double]) -> (points: [Double], weights: [Double]) {
    var pointsAdjoint = [Double](repeating: 0.0, count: points.count)
    var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
    _ = Double_centroidVJP(points, points.count, weights, weights.count, 1.0, &pointsAdjoint, &weightsAdjoint)
    return (pointsAdjoint, weightsAdjoint)
}

/// The value and the gradient of `centroid(of:_:)`.
func centroidValueWithGradient(
    of points: [Double],
    _ weights: [Double]
) -> (value: Double, gradient: (points: [Double], weights: [Double])) {
    var pointsAdjoint = [Double](repeating: 0.0, count: points.count)
    var weightsAdjoint = [Double](repeating: 0.0, count: weights.count)
    let value = Double_centroidVJP(points, points.count, weights, weights.count, 1.0, &pointsAdjoint, &weightsAdjoint)
    return (value, (pointsAdjoint, weightsAdjoint))
}

private func Double_centroidJVP(
    _ points: UnsafePointer<Double>,
    _ pointsCount: Int,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ pointsTangent: UnsafePointer<Double>,
    _ weightsTangent: UnsafePointer<Double>
) -> (Double, Double) {
    precondition(pointsCount <= weightsCount, "Index out of range")
    // for index in points.indices
    var index = 0
    var sum = 0.0
    var total = 0.0
    var sumTangent = 0.0
    var totalTangent = 0.0
    while index < pointsCount {
        // sum += weights[index] * points[index]
        let element = weights[index]
        let elementTangent = weightsTangent[index]
        let element2 = points[index]
        // left = left + right
        sum += element * element2
        sumTangent += elementTangent * element2 + pointsTangent[index] * element
        // total += weights[index]
        total += element
        totalTangent += elementTangent
        index &+= 1
    }
    // return (1 / total) * sum
    let t = 1.0 / total
    let result = t * sum
    let resultTangent = -(t * totalTangent) / total * sum + sumTangent * t
    return (result, resultTangent)
}

private func Double_centroidVJP(
    _ points: UnsafePointer<Double>,
    _ pointsCount: Int,
    _ weights: UnsafePointer<Double>,
    _ weightsCount: Int,
    _ resultCotangent: Double,
    _ pointsAdjoint: UnsafeMutablePointer<Double>,
    _ weightsAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(pointsCount <= weightsCount, "Index out of range")
    // for index in points.indices
    var index = 0
    var sum = 0.0
    var total = 0.0
    while index < pointsCount {
        // sum += weights[index] * points[index]
        let element = weights[index]
        // left = left + right
        sum += element * points[index]
        // total += weights[index]
        total += element
        index &+= 1
    }
    // return (1 / total) * sum
    let t = 1.0 / total
    let sumAdjoint = resultCotangent * t
    let t2 = resultCotangent * sum / total * t

    // Return sweep
    // for index in points.indices
    index = 0
    while index < pointsCount {
        // sum += weights[index] * points[index]
        pointsAdjoint[index] += sumAdjoint * weights[index]
        weightsAdjoint[index] += sumAdjoint * points[index] - t2
        index &+= 1
    }
    return t * sum
}

extension Straight {
    /// The value of `slope(_:)`, and its derivative along a tangent of its arguments.
    func slopeJVP(
        _ x: Double,
        along tangent: (instance: Straight.TangentVector, x: Double)
    ) -> (value: Double, tangent: Double) {
        return Straight_slopeJVP(
            self.parameters.x,
            self.parameters.y,
            x,
            tangent.instance.parameters.x,
            tangent.instance.parameters.y,
            tangent.x
        )
    }

    /// The value of `slope(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func slopeVJP(
        _ x: Double,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Straight.TangentVector, x: Double)) {
        let (value, instanceParametersXAdjoint, instanceParametersYAdjoint, xAdjoint) = Straight_slopeVJP(
            self.parameters.x,
            self.parameters.y,
            x,
            cotangent
        )
        return (
            value,
            (Straight.TangentVector(parameters: Offset.TangentVector(x: instanceParametersXAdjoint, y: instanceParametersYAdjoint)), xAdjoint)
        )
    }

    /// The gradient of `slope(_:)`.
    func slopeGradient(_ x: Double) -> (instance: Straight.TangentVector, x: Double) {
        let (_, instanceParametersXAdjoint, instanceParametersYAdjoint, xAdjoint) = Straight_slopeVJP(
            self.parameters.x,
            self.parameters.y,
            x,
            1.0
        )
        return (
            Straight.TangentVector(parameters: Offset.TangentVector(x: instanceParametersXAdjoint, y: instanceParametersYAdjoint)),
            xAdjoint
        )
    }

    /// The value and the gradient of `slope(_:)`.
    func slopeValueWithGradient(
        _ x: Double
    ) -> (value: Double, gradient: (instance: Straight.TangentVector, x: Double)) {
        let (value, instanceParametersXAdjoint, instanceParametersYAdjoint, xAdjoint) = Straight_slopeVJP(
            self.parameters.x,
            self.parameters.y,
            x,
            1.0
        )
        return (
            value,
            (Straight.TangentVector(parameters: Offset.TangentVector(x: instanceParametersXAdjoint, y: instanceParametersYAdjoint)), xAdjoint)
        )
    }
}

private func Straight_slopeJVP(
    _ selfParametersX: Double,
    _ selfParametersY: Double,
    _ x: Double,
    _ selfParametersXTangent: Double,
    _ selfParametersYTangent: Double,
    _ xTangent: Double
) -> (Double, Double) {
    // x * parameters.y + parameters.x
    let result = x * selfParametersY + selfParametersX
    let resultTangent = xTangent * selfParametersY + selfParametersYTangent * x + selfParametersXTangent
    return (result, resultTangent)
}

private func Straight_slopeVJP(
    _ selfParametersX: Double,
    _ selfParametersY: Double,
    _ x: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // x * parameters.y + parameters.x
    let result = x * selfParametersY + selfParametersX
    let xAdjoint = resultCotangent * selfParametersY
    let selfParametersYAdjoint = resultCotangent * x
    return (result, resultCotangent, selfParametersYAdjoint, xAdjoint)
}

nonisolated extension Ray: AutoDiff.Differentiable {
    /// A tangent of `Ray`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var parameters: Double

        init(parameters: Double) {
            self.parameters = parameters
        }

        static var zero: Self { Self(parameters: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.parameters += factor * other.parameters
        }

        mutating func scale(by factor: Double) {
            self.parameters *= factor
        }

        var zeroTangentVector: Self { Self(parameters: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.parameters)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.parameters = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(parameters: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.parameters)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Ray) {
        self = other
        self.parameters = scalars.next()
    }
}

nonisolated extension Straight: AutoDiff.Differentiable {
    /// A tangent of `Straight`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var parameters: Offset.TangentVector

        init(parameters: Offset.TangentVector) {
            self.parameters = parameters
        }

        static var zero: Self { Self(parameters: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.parameters, to: &self.parameters, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.parameters, by: factor)
        }

        var zeroTangentVector: Self { Self(parameters: self.parameters.zeroTangentVector) }

        var scalarCount: Int { self.parameters.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.parameters.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.parameters = Offset.TangentVector(scalars: &scalars, like: other.parameters)
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(parameters: self.parameters.zeroTangentVector) }

    var scalarCount: Int { self.parameters.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.parameters.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Straight) {
        self = other
        self.parameters = Offset(scalars: &scalars, like: other.parameters)
    }
}

/// The value of `misfit(_:_:_:)`, and its derivative along a tangent of its arguments.
func misfitJVP(
    _ curve: Ray,
    _ direction: Double,
    _ data: [Double],
    along tangent: (curve: Ray.TangentVector, direction: Double, data: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.data.count == data.count, "the tangent of 'data' has another count")
    return Ray_misfitJVP(
        curve.parameters,
        direction,
        data,
        data.count,
        tangent.curve.parameters,
        tangent.direction,
        tangent.data
    )
}

/// The value of `misfit(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func misfitVJP(
    _ curve: Ray,
    _ direction: Double,
    _ data: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (curve: Ray.TangentVector, direction: Double, data: [Double])) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersAdjoint, directionAdjoint) = Ray_misfitVJP(
        curve.parameters,
        direction,
        data,
        data.count,
        cotangent,
        &dataAdjoint
    )
    return (value, (Ray.TangentVector(parameters: curveParametersAdjoint), directionAdjoint, dataAdjoint))
}

/// The gradient of `misfit(_:_:_:)`.
func misfitGradient(
    _ curve: Ray,
    _ direction: Double,
    _ data: [Double]
) -> (curve: Ray.TangentVector, direction: Double, data: [Double]) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (curveParametersAdjoint, directionAdjoint) = Ray_misfitGradient(
        curve.parameters,
        direction,
        data,
        data.count,
        1.0,
        &dataAdjoint
    )
    return (Ray.TangentVector(parameters: curveParametersAdjoint), directionAdjoint, dataAdjoint)
}

/// The value and the gradient of `misfit(_:_:_:)`.
func misfitValueWithGradient(
    _ curve: Ray,
    _ direction: Double,
    _ data: [Double]
) -> (value: Double, gradient: (curve: Ray.TangentVector, direction: Double, data: [Double])) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersAdjoint, directionAdjoint) = Ray_misfitVJP(
        curve.parameters,
        direction,
        data,
        data.count,
        1.0,
        &dataAdjoint
    )
    return (value, (Ray.TangentVector(parameters: curveParametersAdjoint), directionAdjoint, dataAdjoint))
}

/// The value and the gradient of `misfit(_:_:_:)`, and the product of its Hessian with a direction.
func misfitHVP(
    _ curve: Ray,
    _ direction: Double,
    _ data: [Double],
    along tangent: (curve: Ray.TangentVector, direction: Double, data: [Double])
) -> (value: Double, gradient: (curve: Ray.TangentVector, direction: Double, data: [Double]), product: (curve: Ray.TangentVector, direction: Double, data: [Double])) {
    precondition(tangent.data.count == data.count, "the tangent of 'data' has another count")
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    var dataProduct = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersAdjoint, directionAdjoint, _, curveParametersProduct, directionProduct) = Ray_misfitVJPJVP(
        curve.parameters,
        direction,
        data,
        data.count,
        1.0,
        &dataAdjoint,
        tangent.curve.parameters,
        tangent.direction,
        tangent.data,
        &dataProduct
    )
    return (
        value,
        (Ray.TangentVector(parameters: curveParametersAdjoint), directionAdjoint, dataAdjoint),
        (Ray.TangentVector(parameters: curveParametersProduct), directionProduct, dataProduct)
    )
}

private func Ray_misfitJVP(
    _ curveParameters: Double,
    _ direction: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ curveParametersTangent: Double,
    _ directionTangent: Double,
    _ dataTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // left + (-1) * right
    let movedParameters = curveParameters - 0.5 * direction
    let movedParametersTangent = curveParametersTangent - directionTangent * 0.5
    // (1 - t) * self + t * other
    var result = 0.75 * movedParameters + 0.0
    // self * self
    var sum = result * result
    var sumTangent = movedParametersTangent * 0.75 * result
    sumTangent += sumTangent
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        let yTangent = dataTangent[i]
        // let e = moved.value(at: Double(index)) - y
        let t = Double(i)
        // parameters * x
        result = movedParameters * t
        let resultTangent = movedParametersTangent * t
        // let e = moved.value(at: Double(index)) - y
        let e = result - y
        let eTangent = resultTangent - yTangent
        // sum += e * e
        let tTangent = eTangent * e
        sum += e * e
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    return (sum, sumTangent)
}

private func Ray_misfitVJP(
    _ curveParameters: Double,
    _ direction: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    // Forward sweep
    // left + (-1) * right
    let movedParameters = curveParameters - 0.5 * direction
    // (1 - t) * self + t * other
    let result = 0.75 * movedParameters + 0.0
    // self * self
    var sum = result * result
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        // parameters * x
        let result2 = movedParameters * Double(i)
        // let e = moved.value(at: Double(index)) - y
        let e = result2 - y
        // sum += e * e
        sum += e * e
        i &+= 1
    }

    // Return sweep
    // for (index, y) in data.enumerated()
    i = 0
    var movedParametersAdjoint = 0.0
    while i < dataCount {
        let t = Double(i)
        let result2 = movedParameters * t
        let y = data[i]
        let e = result2 - y
        // sum += e * e
        var eAdjoint = sumCotangent * e
        eAdjoint += eAdjoint
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        // parameters * x
        movedParametersAdjoint += eAdjoint * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        i &+= 1
    }
    // self * self
    var resultAdjoint = sumCotangent * result
    resultAdjoint += resultAdjoint
    // (1 - t) * self + t * other
    movedParametersAdjoint += resultAdjoint * 0.75
    // parameters = parameters - rate * direction
    let directionAdjoint = -movedParametersAdjoint * 0.5
    return (sum, movedParametersAdjoint, directionAdjoint)
}

private func Ray_misfitGradient(
    _ curveParameters: Double,
    _ direction: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // left + (-1) * right
    let movedParameters = curveParameters - 0.5 * direction
    // (1 - t) * self + t * other
    let result = 0.75 * movedParameters + 0.0

    // Return sweep
    // for (index, y) in data.enumerated()
    var i = 0
    var movedParametersAdjoint = 0.0
    while i < dataCount {
        let t = Double(i)
        let result2 = movedParameters * t
        let y = data[i]
        let e = result2 - y
        // sum += e * e
        var eAdjoint = sumCotangent * e
        eAdjoint += eAdjoint
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        // parameters * x
        movedParametersAdjoint += eAdjoint * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        i &+= 1
    }
    // self * self
    var resultAdjoint = sumCotangent * result
    resultAdjoint += resultAdjoint
    // (1 - t) * self + t * other
    movedParametersAdjoint += resultAdjoint * 0.75
    // parameters = parameters - rate * direction
    let directionAdjoint = -movedParametersAdjoint * 0.5
    return (movedParametersAdjoint, directionAdjoint)
}

private func Ray_misfitVJPJVP(
    _ curveParameters: Double,
    _ direction: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>,
    _ curveParametersTangent: Double,
    _ directionTangent: Double,
    _ dataTangent: UnsafePointer<Double>,
    _ dataAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    // left + (-1) * right
    let movedParameters = curveParameters - 0.5 * direction
    let movedParametersTangent = curveParametersTangent - directionTangent * 0.5
    // (1 - t) * self + t * other
    let tTangent = movedParametersTangent * 0.75
    let result = 0.75 * movedParameters + 0.0
    // self * self
    var sum = result * result
    var sumTangent = tTangent * result
    sumTangent += sumTangent
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        let yTangent = dataTangent[i]
        // let e = moved.value(at: Double(index)) - y
        let t = Double(i)
        // parameters * x
        let result2 = movedParameters * t
        let resultTangent = movedParametersTangent * t
        // let e = moved.value(at: Double(index)) - y
        let e = result2 - y
        let eTangent = resultTangent - yTangent
        // sum += e * e
        let tTangent2 = eTangent * e
        sum += e * e
        sumTangent += tTangent2 + tTangent2
        i &+= 1
    }

    // Return sweep
    // for (index, y) in data.enumerated()
    i = 0
    var movedParametersAdjoint = 0.0
    var movedParametersAdjointTangent = 0.0
    while i < dataCount {
        let t = Double(i)
        let result2 = movedParameters * t
        let resultTangent = movedParametersTangent * t
        let y = data[i]
        let yTangent = dataTangent[i]
        let e = result2 - y
        let eTangent = resultTangent - yTangent
        // sum += e * e
        var eAdjoint = sumCotangent * e
        var eAdjointTangent = eTangent * sumCotangent
        eAdjoint += eAdjoint
        eAdjointTangent += eAdjointTangent
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        let yAdjointTangent = -eAdjointTangent
        // parameters * x
        movedParametersAdjoint += eAdjoint * t
        movedParametersAdjointTangent += eAdjointTangent * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        dataAdjointTangent[i] += yAdjointTangent
        i &+= 1
    }
    // self * self
    var resultAdjoint = sumCotangent * result
    var resultAdjointTangent = tTangent * sumCotangent
    resultAdjoint += resultAdjoint
    resultAdjointTangent += resultAdjointTangent
    // (1 - t) * self + t * other
    movedParametersAdjoint += resultAdjoint * 0.75
    movedParametersAdjointTangent += resultAdjointTangent * 0.75
    // parameters = parameters - rate * direction
    let directionAdjoint = -movedParametersAdjoint * 0.5
    let directionAdjointTangent = -movedParametersAdjointTangent * 0.5
    return (
        sum,
        movedParametersAdjoint,
        directionAdjoint,
        sumTangent,
        movedParametersAdjointTangent,
        directionAdjointTangent
    )
}

/// The value of `misfit(_:_:_:)`, and its derivative along a tangent of its arguments.
func misfitJVP(
    _ curve: Straight,
    _ direction: Offset,
    _ data: [Double],
    along tangent: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.data.count == data.count, "the tangent of 'data' has another count")
    return Straight_misfitJVP(
        curve.parameters.x,
        curve.parameters.y,
        direction.x,
        direction.y,
        data,
        data.count,
        tangent.curve.parameters.x,
        tangent.curve.parameters.y,
        tangent.direction.x,
        tangent.direction.y,
        tangent.data
    )
}

/// The value of `misfit(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func misfitVJP(
    _ curve: Straight,
    _ direction: Offset,
    _ data: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double])) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersXAdjoint, curveParametersYAdjoint, directionXAdjoint, directionYAdjoint) = Straight_misfitVJP(
        curve.parameters.x,
        curve.parameters.y,
        direction.x,
        direction.y,
        data,
        data.count,
        cotangent,
        &dataAdjoint
    )
    return (
        value,
        (Straight.TangentVector(parameters: Offset.TangentVector(x: curveParametersXAdjoint, y: curveParametersYAdjoint)), Offset.TangentVector(x: directionXAdjoint, y: directionYAdjoint), dataAdjoint)
    )
}

/// The gradient of `misfit(_:_:_:)`.
func misfitGradient(
    _ curve: Straight,
    _ direction: Offset,
    _ data: [Double]
) -> (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double]) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (curveParametersXAdjoint, curveParametersYAdjoint, directionXAdjoint, directionYAdjoint) = Straight_misfitGradient(
        curve.parameters.x,
        curve.parameters.y,
        direction.x,
        direction.y,
        data,
        data.count,
        1.0,
        &dataAdjoint
    )
    return (
        Straight.TangentVector(parameters: Offset.TangentVector(x: curveParametersXAdjoint, y: curveParametersYAdjoint)),
        Offset.TangentVector(x: directionXAdjoint, y: directionYAdjoint),
        dataAdjoint
    )
}

/// The value and the gradient of `misfit(_:_:_:)`.
func misfitValueWithGradient(
    _ curve: Straight,
    _ direction: Offset,
    _ data: [Double]
) -> (value: Double, gradient: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double])) {
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersXAdjoint, curveParametersYAdjoint, directionXAdjoint, directionYAdjoint) = Straight_misfitVJP(
        curve.parameters.x,
        curve.parameters.y,
        direction.x,
        direction.y,
        data,
        data.count,
        1.0,
        &dataAdjoint
    )
    return (
        value,
        (Straight.TangentVector(parameters: Offset.TangentVector(x: curveParametersXAdjoint, y: curveParametersYAdjoint)), Offset.TangentVector(x: directionXAdjoint, y: directionYAdjoint), dataAdjoint)
    )
}

/// The value and the gradient of `misfit(_:_:_:)`, and the product of its Hessian with a direction.
func misfitHVP(
    _ curve: Straight,
    _ direction: Offset,
    _ data: [Double],
    along tangent: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double])
) -> (value: Double, gradient: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double]), product: (curve: Straight.TangentVector, direction: Offset.TangentVector, data: [Double])) {
    precondition(tangent.data.count == data.count, "the tangent of 'data' has another count")
    var dataAdjoint = [Double](repeating: 0.0, count: data.count)
    var dataProduct = [Double](repeating: 0.0, count: data.count)
    let (value, curveParametersXAdjoint, curveParametersYAdjoint, directionXAdjoint, directionYAdjoint, _, curveParametersXProduct, curveParametersYProduct, directionXProduct, directionYProduct) = Straight_misfitVJPJVP(
        curve.parameters.x,
        curve.parameters.y,
        direction.x,
        direction.y,
        data,
        data.count,
        1.0,
        &dataAdjoint,
        tangent.curve.parameters.x,
        tangent.curve.parameters.y,
        tangent.direction.x,
        tangent.direction.y,
        tangent.data,
        &dataProduct
    )
    return (
        value,
        (Straight.TangentVector(parameters: Offset.TangentVector(x: curveParametersXAdjoint, y: curveParametersYAdjoint)), Offset.TangentVector(x: directionXAdjoint, y: directionYAdjoint), dataAdjoint),
        (Straight.TangentVector(parameters: Offset.TangentVector(x: curveParametersXProduct, y: curveParametersYProduct)), Offset.TangentVector(x: directionXProduct, y: directionYProduct), dataProduct)
    )
}

private func Straight_misfitJVP(
    _ curveParametersX: Double,
    _ curveParametersY: Double,
    _ directionX: Double,
    _ directionY: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ curveParametersXTangent: Double,
    _ curveParametersYTangent: Double,
    _ directionXTangent: Double,
    _ directionYTangent: Double,
    _ dataTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // Offset(x: factor * value.x, y: factor * value.y)
    var result = 0.5 * directionX
    var resultTangent = directionXTangent * 0.5
    var result2 = 0.5 * directionY
    var resultTangent2 = directionYTangent * 0.5
    // Offset(x: left.x + right.x, y: left.y + right.y)
    let movedParametersX = curveParametersX - result
    let movedParametersXTangent = curveParametersXTangent - resultTangent
    let movedParametersY = curveParametersY - result2
    let movedParametersYTangent = curveParametersYTangent - resultTangent2
    // Offset(x: factor * value.x, y: factor * value.y)
    result2 = 0.75 * movedParametersX
    resultTangent2 = movedParametersXTangent * 0.75
    result = 0.75 * movedParametersY
    resultTangent = movedParametersYTangent * 0.75
    // Offset(x: left.x + right.x, y: left.y + right.y)
    result2 += 0.0
    result += 0.0
    // x * x + y * y
    let tTangent = resultTangent2 * result2
    let tTangent2 = resultTangent * result
    var sum = result2 * result2 + result * result
    var sumTangent = tTangent + tTangent + (tTangent2 + tTangent2)
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        let yTangent = dataTangent[i]
        // let e = moved.value(at: Double(index)) - y
        let t = Double(i)
        // parameters.x + parameters.y * x
        result2 = movedParametersX + movedParametersY * t
        resultTangent2 = movedParametersXTangent + movedParametersYTangent * t
        // let e = moved.value(at: Double(index)) - y
        let e = result2 - y
        let eTangent = resultTangent2 - yTangent
        // sum += e * e
        let tTangent3 = eTangent * e
        sum += e * e
        sumTangent += tTangent3 + tTangent3
        i &+= 1
    }
    return (sum, sumTangent)
}

private func Straight_misfitVJP(
    _ curveParametersX: Double,
    _ curveParametersY: Double,
    _ directionX: Double,
    _ directionY: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double) {
    // Forward sweep
    // Offset(x: factor * value.x, y: factor * value.y)
    var result = 0.5 * directionX
    var result2 = 0.5 * directionY
    // Offset(x: left.x + right.x, y: left.y + right.y)
    let movedParametersX = curveParametersX - result
    let movedParametersY = curveParametersY - result2
    // Offset(x: factor * value.x, y: factor * value.y)
    result2 = 0.75 * movedParametersX
    result = 0.75 * movedParametersY
    // Offset(x: left.x + right.x, y: left.y + right.y)
    result2 += 0.0
    result += 0.0
    // x * x + y * y
    var sum = result2 * result2 + result * result
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        // parameters.x + parameters.y * x
        let result3 = movedParametersX + movedParametersY * Double(i)
        // let e = moved.value(at: Double(index)) - y
        let e = result3 - y
        // sum += e * e
        sum += e * e
        i &+= 1
    }

    // Return sweep
    // for (index, y) in data.enumerated()
    i = 0
    var movedParametersXAdjoint = 0.0
    var movedParametersYAdjoint = 0.0
    while i < dataCount {
        let t = Double(i)
        let result3 = movedParametersX + movedParametersY * t
        let y = data[i]
        let e = result3 - y
        // sum += e * e
        var eAdjoint = sumCotangent * e
        eAdjoint += eAdjoint
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        // parameters.x + parameters.y * x
        movedParametersXAdjoint += eAdjoint
        movedParametersYAdjoint += eAdjoint * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        i &+= 1
    }
    // x * x + y * y
    var resultAdjoint = sumCotangent * result
    resultAdjoint += resultAdjoint
    var resultAdjoint2 = sumCotangent * result2
    resultAdjoint2 += resultAdjoint2
    // Offset(x: factor * value.x, y: factor * value.y)
    movedParametersYAdjoint += resultAdjoint * 0.75
    movedParametersXAdjoint += resultAdjoint2 * 0.75
    // Offset(x: left.x + right.x, y: left.y + right.y)
    resultAdjoint2 = -movedParametersYAdjoint
    resultAdjoint = -movedParametersXAdjoint
    // Offset(x: factor * value.x, y: factor * value.y)
    let directionYAdjoint = resultAdjoint2 * 0.5
    let directionXAdjoint = resultAdjoint * 0.5
    return (sum, movedParametersXAdjoint, movedParametersYAdjoint, directionXAdjoint, directionYAdjoint)
}

private func Straight_misfitGradient(
    _ curveParametersX: Double,
    _ curveParametersY: Double,
    _ directionX: Double,
    _ directionY: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // Offset(x: factor * value.x, y: factor * value.y)
    var result = 0.5 * directionX
    var result2 = 0.5 * directionY
    // Offset(x: left.x + right.x, y: left.y + right.y)
    let movedParametersX = curveParametersX - result
    let movedParametersY = curveParametersY - result2
    // Offset(x: factor * value.x, y: factor * value.y)
    result2 = 0.75 * movedParametersX
    result = 0.75 * movedParametersY
    // Offset(x: left.x + right.x, y: left.y + right.y)
    result2 += 0.0
    result += 0.0

    // Return sweep
    // for (index, y) in data.enumerated()
    var i = 0
    var movedParametersXAdjoint = 0.0
    var movedParametersYAdjoint = 0.0
    while i < dataCount {
        let t = Double(i)
        let result3 = movedParametersX + movedParametersY * t
        let y = data[i]
        let e = result3 - y
        // sum += e * e
        var eAdjoint = sumCotangent * e
        eAdjoint += eAdjoint
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        // parameters.x + parameters.y * x
        movedParametersXAdjoint += eAdjoint
        movedParametersYAdjoint += eAdjoint * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        i &+= 1
    }
    // x * x + y * y
    var resultAdjoint = sumCotangent * result
    resultAdjoint += resultAdjoint
    var resultAdjoint2 = sumCotangent * result2
    resultAdjoint2 += resultAdjoint2
    // Offset(x: factor * value.x, y: factor * value.y)
    movedParametersYAdjoint += resultAdjoint * 0.75
    movedParametersXAdjoint += resultAdjoint2 * 0.75
    // Offset(x: left.x + right.x, y: left.y + right.y)
    resultAdjoint2 = -movedParametersYAdjoint
    resultAdjoint = -movedParametersXAdjoint
    // Offset(x: factor * value.x, y: factor * value.y)
    let directionYAdjoint = resultAdjoint2 * 0.5
    let directionXAdjoint = resultAdjoint * 0.5
    return (movedParametersXAdjoint, movedParametersYAdjoint, directionXAdjoint, directionYAdjoint)
}

private func Straight_misfitVJPJVP(
    _ curveParametersX: Double,
    _ curveParametersY: Double,
    _ directionX: Double,
    _ directionY: Double,
    _ data: UnsafePointer<Double>,
    _ dataCount: Int,
    _ sumCotangent: Double,
    _ dataAdjoint: UnsafeMutablePointer<Double>,
    _ curveParametersXTangent: Double,
    _ curveParametersYTangent: Double,
    _ directionXTangent: Double,
    _ directionYTangent: Double,
    _ dataTangent: UnsafePointer<Double>,
    _ dataAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    // Offset(x: factor * value.x, y: factor * value.y)
    var result = 0.5 * directionX
    var resultTangent = directionXTangent * 0.5
    var result2 = 0.5 * directionY
    var resultTangent2 = directionYTangent * 0.5
    // Offset(x: left.x + right.x, y: left.y + right.y)
    let movedParametersX = curveParametersX - result
    let movedParametersXTangent = curveParametersXTangent - resultTangent
    let movedParametersY = curveParametersY - result2
    let movedParametersYTangent = curveParametersYTangent - resultTangent2
    // Offset(x: factor * value.x, y: factor * value.y)
    result2 = 0.75 * movedParametersX
    resultTangent2 = movedParametersXTangent * 0.75
    result = 0.75 * movedParametersY
    resultTangent = movedParametersYTangent * 0.75
    // Offset(x: left.x + right.x, y: left.y + right.y)
    result2 += 0.0
    result += 0.0
    // x * x + y * y
    let tTangent = resultTangent2 * result2
    let tTangent2 = resultTangent * result
    var sum = result2 * result2 + result * result
    var sumTangent = tTangent + tTangent + (tTangent2 + tTangent2)
    // for (index, y) in data.enumerated()
    var i = 0
    while i < dataCount {
        let y = data[i]
        let yTangent = dataTangent[i]
        // let e = moved.value(at: Double(index)) - y
        let t = Double(i)
        // parameters.x + parameters.y * x
        let result3 = movedParametersX + movedParametersY * t
        let resultTangent3 = movedParametersXTangent + movedParametersYTangent * t
        // let e = moved.value(at: Double(index)) - y
        let e = result3 - y
        let eTangent = resultTangent3 - yTangent
        // sum += e * e
        let tTangent3 = eTangent * e
        sum += e * e
        sumTangent += tTangent3 + tTangent3
        i &+= 1
    }

    // Return sweep
    // for (index, y) in data.enumerated()
    i = 0
    var movedParametersXAdjoint = 0.0
    var movedParametersYAdjoint = 0.0
    var movedParametersXAdjointTangent = 0.0
    var movedParametersYAdjointTangent = 0.0
    while i < dataCount {
        let t = Double(i)
        let result3 = movedParametersX + movedParametersY * t
        let resultTangent3 = movedParametersXTangent + movedParametersYTangent * t
        let y = data[i]
        let yTangent = dataTangent[i]
        let e = result3 - y
        let eTangent = resultTangent3 - yTangent
        // sum += e * e
        var eAdjoint = sumCotangent * e
        var eAdjointTangent = eTangent * sumCotangent
        eAdjoint += eAdjoint
        eAdjointTangent += eAdjointTangent
        // let e = moved.value(at: Double(index)) - y
        let yAdjoint = -eAdjoint
        let yAdjointTangent = -eAdjointTangent
        // parameters.x + parameters.y * x
        movedParametersXAdjoint += eAdjoint
        movedParametersXAdjointTangent += eAdjointTangent
        movedParametersYAdjoint += eAdjoint * t
        movedParametersYAdjointTangent += eAdjointTangent * t
        // for (index, y) in data.enumerated()
        dataAdjoint[i] += yAdjoint
        dataAdjointTangent[i] += yAdjointTangent
        i &+= 1
    }
    // x * x + y * y
    var resultAdjoint = sumCotangent * result
    var resultAdjointTangent = resultTangent * sumCotangent
    resultAdjoint += resultAdjoint
    resultAdjointTangent += resultAdjointTangent
    var resultAdjoint2 = sumCotangent * result2
    var resultAdjointTangent2 = resultTangent2 * sumCotangent
    resultAdjoint2 += resultAdjoint2
    resultAdjointTangent2 += resultAdjointTangent2
    // Offset(x: factor * value.x, y: factor * value.y)
    movedParametersYAdjoint += resultAdjoint * 0.75
    movedParametersYAdjointTangent += resultAdjointTangent * 0.75
    movedParametersXAdjoint += resultAdjoint2 * 0.75
    movedParametersXAdjointTangent += resultAdjointTangent2 * 0.75
    // Offset(x: left.x + right.x, y: left.y + right.y)
    resultAdjoint2 = -movedParametersYAdjoint
    resultAdjointTangent2 = -movedParametersYAdjointTangent
    resultAdjoint = -movedParametersXAdjoint
    resultAdjointTangent = -movedParametersXAdjointTangent
    // Offset(x: factor * value.x, y: factor * value.y)
    let directionYAdjoint = resultAdjoint2 * 0.5
    let directionYAdjointTangent = resultAdjointTangent2 * 0.5
    let directionXAdjoint = resultAdjoint * 0.5
    let directionXAdjointTangent = resultAdjointTangent * 0.5
    return (
        sum,
        movedParametersXAdjoint,
        movedParametersYAdjoint,
        directionXAdjoint,
        directionYAdjoint,
        sumTangent,
        movedParametersXAdjointTangent,
        movedParametersYAdjointTangent,
        directionXAdjointTangent,
        directionYAdjointTangent
    )
}
