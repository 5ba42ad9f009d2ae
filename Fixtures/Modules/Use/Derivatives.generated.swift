// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AdgenGeometry
import AutoDiff
import Foundation

nonisolated extension Line: AutoDiff.Differentiable {
    /// A tangent of `Line`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var weight: Double
        var line: AdgenGeometry.Line.TangentVector

        init(weight: Double, line: AdgenGeometry.Line.TangentVector) {
            self.weight = weight
            self.line = line
        }

        static var zero: Self { Self(weight: 0, line: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.weight += factor * other.weight
            AutoDiff.add(other.line, to: &self.line, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            self.weight *= factor
            AutoDiff.scale(&self.line, by: factor)
        }

        var zeroTangentVector: Self { Self(weight: 0, line: self.line.zeroTangentVector) }

        var scalarCount: Int { 1 + self.line.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.weight)
            self.line.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.weight = scalars.next()
            self.line = AdgenGeometry.Line.TangentVector(scalars: &scalars, like: other.line)
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(weight: 0, line: self.line.zeroTangentVector) }

    var scalarCount: Int { 1 + self.line.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.weight)
        self.line.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Line) {
        self = other
        self.weight = scalars.next()
        self.line = AdgenGeometry.Line(scalars: &scalars, like: other.line)
    }
}

extension Vector3 {
    /// The value of `distance(to:)`, and its derivative along a tangent of its arguments.
    func distanceJVP(
        to line: AdgenGeometry.Line,
        along tangent: (instance: Vector3.TangentVector, line: AdgenGeometry.Line.TangentVector)
    ) -> (value: Double, tangent: Double) {
        return Vector3_distanceJVP(
            self.x,
            self.y,
            self.z,
            line.from.x,
            line.from.y,
            line.from.z,
            line.to.x,
            line.to.y,
            line.to.z,
            tangent.instance.x,
            tangent.instance.y,
            tangent.instance.z,
            tangent.line.from.x,
            tangent.line.from.y,
            tangent.line.from.z,
            tangent.line.to.x,
            tangent.line.to.y,
            tangent.line.to.z
        )
    }

    /// The value of `distance(to:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func distanceVJP(
        to line: AdgenGeometry.Line,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Vector3.TangentVector, line: AdgenGeometry.Line.TangentVector)) {
        let (value, instanceXAdjoint, instanceYAdjoint, instanceZAdjoint, lineFromXAdjoint, lineFromYAdjoint, lineFromZAdjoint, lineToXAdjoint, lineToYAdjoint, lineToZAdjoint) = Vector3_distanceVJP(
            self.x,
            self.y,
            self.z,
            line.from.x,
            line.from.y,
            line.from.z,
            line.to.x,
            line.to.y,
            line.to.z,
            cotangent
        )
        return (
            value,
            (Vector3.TangentVector(x: instanceXAdjoint, y: instanceYAdjoint, z: instanceZAdjoint), AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: lineFromXAdjoint, y: lineFromYAdjoint, z: lineFromZAdjoint), to: Vector3.TangentVector(x: lineToXAdjoint, y: lineToYAdjoint, z: lineToZAdjoint)))
        )
    }

    /// The gradient of `distance(to:)`.
    func distanceGradient(
        to line: AdgenGeometry.Line
    ) -> (instance: Vector3.TangentVector, line: AdgenGeometry.Line.TangentVector) {
        let (_, instanceXAdjoint, instanceYAdjoint, instanceZAdjoint, lineFromXAdjoint, lineFromYAdjoint, lineFromZAdjoint, lineToXAdjoint, lineToYAdjoint, lineToZAdjoint) = Vector3_distanceVJP(
            self.x,
            self.y,
            self.z,
            line.from.x,
            line.from.y,
            line.from.z,
            line.to.x,
            line.to.y,
            line.to.z,
            1.0
        )
        return (
            Vector3.TangentVector(x: instanceXAdjoint, y: instanceYAdjoint, z: instanceZAdjoint),
            AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: lineFromXAdjoint, y: lineFromYAdjoint, z: lineFromZAdjoint), to: Vector3.TangentVector(x: lineToXAdjoint, y: lineToYAdjoint, z: lineToZAdjoint))
        )
    }

    /// The value and the gradient of `distance(to:)`.
    func distanceValueWithGradient(
        to line: AdgenGeometry.Line
    ) -> (value: Double, gradient: (instance: Vector3.TangentVector, line: AdgenGeometry.Line.TangentVector)) {
        let (value, instanceXAdjoint, instanceYAdjoint, instanceZAdjoint, lineFromXAdjoint, lineFromYAdjoint, lineFromZAdjoint, lineToXAdjoint, lineToYAdjoint, lineToZAdjoint) = Vector3_distanceVJP(
            self.x,
            self.y,
            self.z,
            line.from.x,
            line.from.y,
            line.from.z,
            line.to.x,
            line.to.y,
            line.to.z,
            1.0
        )
        return (
            value,
            (Vector3.TangentVector(x: instanceXAdjoint, y: instanceYAdjoint, z: instanceZAdjoint), AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: lineFromXAdjoint, y: lineFromYAdjoint, z: lineFromZAdjoint), to: Vector3.TangentVector(x: lineToXAdjoint, y: lineToYAdjoint, z: lineToZAdjoint)))
        )
    }
}

private func Vector3_distanceJVP(
    _ selfX: Double,
    _ selfY: Double,
    _ selfZ: Double,
    _ lineFromX: Double,
    _ lineFromY: Double,
    _ lineFromZ: Double,
    _ lineToX: Double,
    _ lineToY: Double,
    _ lineToZ: Double,
    _ selfXTangent: Double,
    _ selfYTangent: Double,
    _ selfZTangent: Double,
    _ lineFromXTangent: Double,
    _ lineFromYTangent: Double,
    _ lineFromZTangent: Double,
    _ lineToXTangent: Double,
    _ lineToYTangent: Double,
    _ lineToZTangent: Double
) -> (Double, Double) {
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    var result = lineToX - lineFromX
    var resultTangent = lineToXTangent - lineFromXTangent
    var result2 = lineToY - lineFromY
    var resultTangent2 = lineToYTangent - lineFromYTangent
    var result3 = lineToZ - lineFromZ
    var resultTangent3 = lineToZTangent - lineFromZTangent
    // x * other.x + y * other.y + z * other.z
    let tTangent = resultTangent * result
    let tTangent2 = resultTangent2 * result2
    let tTangent3 = resultTangent3 * result3
    var result4 = result * result + result2 * result2 + result3 * result3
    var resultTangent4 = tTangent + tTangent + (tTangent2 + tTangent2) + (tTangent3 + tTangent3)
    // dot(self).squareRoot()
    result4 = result4.squareRoot()
    resultTangent4 *= 0.5 / result4
    // let direction = (1 / line.length) * (line.to - line.from)
    let t = 1.0 / result4
    let tTangent4 = -(t * resultTangent4) / result4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let directionX = t * result
    let directionXTangent = tTangent4 * result + resultTangent * t
    let directionY = t * result2
    let directionYTangent = tTangent4 * result2 + resultTangent2 * t
    let directionZ = t * result3
    let directionZTangent = tTangent4 * result3 + resultTangent3 * t
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result4 = selfX - lineFromX
    resultTangent4 = selfXTangent - lineFromXTangent
    result3 = selfY - lineFromY
    resultTangent3 = selfYTangent - lineFromYTangent
    result2 = selfZ - lineFromZ
    resultTangent2 = selfZTangent - lineFromZTangent
    // Vector3(
    result = result3 * directionZ - result2 * directionY
    resultTangent = resultTangent3 * directionZ + directionZTangent * result3
        - (resultTangent2 * directionY + directionYTangent * result2)
    var result5 = result2 * directionX - result4 * directionZ
    resultTangent2 = resultTangent2 * directionX + directionXTangent * result2
        - (resultTangent4 * directionZ + directionZTangent * result4)
    result2 = result4 * directionY - result3 * directionX
    resultTangent4 = resultTangent4 * directionY + directionYTangent * result4
        - (resultTangent3 * directionX + directionXTangent * result3)
    // x * other.x + y * other.y + z * other.z
    let tTangent5 = resultTangent * result
    let tTangent6 = resultTangent2 * result5
    let tTangent7 = resultTangent4 * result2
    result5 = result * result + result5 * result5 + result2 * result2
    resultTangent4 = tTangent5 + tTangent5 + (tTangent6 + tTangent6) + (tTangent7 + tTangent7)
    // dot(self).squareRoot()
    result5 = result5.squareRoot()
    resultTangent4 *= 0.5 / result5
    return (result5, resultTangent4)
}

private func Vector3_distanceVJP(
    _ selfX: Double,
    _ selfY: Double,
    _ selfZ: Double,
    _ lineFromX: Double,
    _ lineFromY: Double,
    _ lineFromZ: Double,
    _ lineToX: Double,
    _ lineToY: Double,
    _ lineToZ: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) {
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let result = lineToX - lineFromX
    let result2 = lineToY - lineFromY
    let result3 = lineToZ - lineFromZ
    // x * other.x + y * other.y + z * other.z
    var result4 = result * result + result2 * result2 + result3 * result3
    // dot(self).squareRoot()
    result4 = result4.squareRoot()
    // let direction = (1 / line.length) * (line.to - line.from)
    let t = 1.0 / result4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let directionX = t * result
    let directionY = t * result2
    let directionZ = t * result3
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let result5 = selfX - lineFromX
    let result6 = selfY - lineFromY
    let result7 = selfZ - lineFromZ
    // Vector3(
    let result8 = result6 * directionZ - result7 * directionY
    let result9 = result7 * directionX - result5 * directionZ
    let result10 = result5 * directionY - result6 * directionX
    // x * other.x + y * other.y + z * other.z
    var result11 = result8 * result8 + result9 * result9 + result10 * result10
    // dot(self).squareRoot()
    result11 = result11.squareRoot()
    var resultAdjoint = resultCotangent * (0.5 / result11)
    // x * other.x + y * other.y + z * other.z
    var resultAdjoint2 = resultAdjoint * result10
    resultAdjoint2 += resultAdjoint2
    var resultAdjoint3 = resultAdjoint * result9
    resultAdjoint3 += resultAdjoint3
    resultAdjoint *= result8
    resultAdjoint += resultAdjoint
    // Vector3(
    let tAdjoint = -resultAdjoint2
    let tAdjoint2 = -resultAdjoint3
    let resultAdjoint4 = resultAdjoint2 * directionY + tAdjoint2 * directionZ
    let directionXAdjoint = tAdjoint * result6 + resultAdjoint3 * result7
    let tAdjoint3 = -resultAdjoint
    resultAdjoint3 = resultAdjoint3 * directionX + tAdjoint3 * directionY
    let directionYAdjoint = resultAdjoint2 * result5 + tAdjoint3 * result7
    resultAdjoint2 = tAdjoint * directionX + resultAdjoint * directionZ
    let directionZAdjoint = tAdjoint2 * result5 + resultAdjoint * result6
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint = directionZAdjoint * t
    var resultAdjoint5 = directionYAdjoint * t
    let resultAdjoint6 = directionXAdjoint * t
    // let direction = (1 / line.length) * (line.to - line.from)
    var resultAdjoint7 = -((directionZAdjoint * result3 + directionYAdjoint * result2 + directionXAdjoint * result) / result4 * t)
    // dot(self).squareRoot()
    resultAdjoint7 *= 0.5 / result4
    // x * other.x + y * other.y + z * other.z
    let t2 = resultAdjoint7 * result3
    resultAdjoint = resultAdjoint + t2 + t2
    let t3 = resultAdjoint7 * result2
    resultAdjoint5 = resultAdjoint5 + t3 + t3
    let t4 = resultAdjoint7 * result
    resultAdjoint7 = resultAdjoint6 + t4 + t4
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let lineFromZAdjoint = -resultAdjoint3 - resultAdjoint
    let lineFromYAdjoint = -resultAdjoint2 - resultAdjoint5
    let lineFromXAdjoint = -resultAdjoint4 - resultAdjoint7
    return (
        result11,
        resultAdjoint4,
        resultAdjoint2,
        resultAdjoint3,
        lineFromXAdjoint,
        lineFromYAdjoint,
        lineFromZAdjoint,
        resultAdjoint7,
        resultAdjoint5,
        resultAdjoint
    )
}

nonisolated extension Body: AutoDiff.Differentiable {
    /// A tangent of `Body`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var position: Vector3.TangentVector
        var trail: [Vector3.TangentVector]
        var shape: Ball.TangentVector

        init(position: Vector3.TangentVector, trail: [Vector3.TangentVector], shape: Ball.TangentVector) {
            self.position = position
            self.trail = trail
            self.shape = shape
        }

        static var zero: Self { Self(position: .zero, trail: [], shape: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.position, to: &self.position, scaledBy: factor)
            AutoDiff.add(other.trail, to: &self.trail, scaledBy: factor)
            AutoDiff.add(other.shape, to: &self.shape, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.position, by: factor)
            AutoDiff.scale(&self.trail, by: factor)
            AutoDiff.scale(&self.shape, by: factor)
        }

        var zeroTangentVector: Self {
            Self(
                position: self.position.zeroTangentVector,
                trail: self.trail.zeroTangentVector,
                shape: self.shape.zeroTangentVector
            )
        }

        var scalarCount: Int { self.position.scalarCount + self.trail.scalarCount + self.shape.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.position.appendScalars(to: &flattened)
            self.trail.appendScalars(to: &flattened)
            self.shape.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.position = Vector3.TangentVector(scalars: &scalars, like: other.position)
            self.trail = [Vector3.TangentVector](scalars: &scalars, like: other.trail)
            self.shape = Ball.TangentVector(scalars: &scalars, like: other.shape)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(
            position: self.position.zeroTangentVector,
            trail: self.trail.zeroTangentVector,
            shape: self.shape.zeroTangentVector
        )
    }

    var scalarCount: Int { self.position.scalarCount + self.trail.scalarCount + self.shape.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.position.appendScalars(to: &flattened)
        self.trail.appendScalars(to: &flattened)
        self.shape.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Body) {
        self = other
        self.position = Vector3(scalars: &scalars, like: other.position)
        self.trail = [Vector3](scalars: &scalars, like: other.trail)
        self.shape = Ball(scalars: &scalars, like: other.shape)
    }
}

/// The value of `turned(_:by:)`, and its derivative along a tangent of its arguments.
func turnedJVP(
    _ v: Vector3,
    by angle: Double,
    along tangent: (v: Vector3.TangentVector, angle: Double)
) -> (value: Double, tangent: Double) {
    let vX = v.x
    let vY = v.y
    let vZ = v.z
    let vXTangent = tangent.v.x
    let vYTangent = tangent.v.y
    let vZTangent = tangent.v.z
    let angleTangent = tangent.angle
    let w: Vector3 = Vector3.up
    var x2: Double = w.x
    var y2: Double = w.y
    var z2: Double = w.z
    // x * other.x + y * other.y + z * other.z
    var result = vX * x2 + vY * y2 + vZ * z2
    var resultTangent = vXTangent * x2 + vYTangent * y2 + vZTangent * z2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let alongX = result * x2
    let alongXTangent = resultTangent * x2
    let alongY = result * y2
    let alongYTangent = resultTangent * y2
    let alongZ = result * z2
    let alongZTangent = resultTangent * z2
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t = cos(angle)
    let t2 = sin(angle)
    let tTangent = angleTangent * (-t2)
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result = vX - alongX
    resultTangent = vXTangent - alongXTangent
    var result2 = vY - alongY
    var resultTangent2 = vYTangent - alongYTangent
    var result3 = vZ - alongZ
    var resultTangent3 = vZTangent - alongZTangent
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var result4 = t * result
    resultTangent = tTangent * result + resultTangent * t
    result = t * result2
    resultTangent2 = tTangent * result2 + resultTangent2 * t
    result2 = t * result3
    resultTangent3 = tTangent * result3 + resultTangent3 * t
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let tTangent2 = angleTangent * t
    // Vector3(
    result3 = y2 * vZ - z2 * vY
    var resultTangent4 = vZTangent * y2 - vYTangent * z2
    var result5 = z2 * vX - x2 * vZ
    var resultTangent5 = vXTangent * z2 - vZTangent * x2
    var result6 = x2 * vY - y2 * vX
    var resultTangent6 = vYTangent * x2 - vXTangent * y2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var result7 = t2 * result3
    resultTangent4 = tTangent2 * result3 + resultTangent4 * t2
    result3 = t2 * result5
    resultTangent5 = tTangent2 * result5 + resultTangent5 * t2
    result5 = t2 * result6
    resultTangent6 = tTangent2 * result6 + resultTangent6 * t2
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result7 = result4 + result7
    resultTangent4 = resultTangent + resultTangent4
    result6 = result + result3
    resultTangent5 = resultTangent2 + resultTangent5
    result5 = result2 + result5
    resultTangent6 = resultTangent3 + resultTangent6
    var wXTangent = resultTangent4 + alongXTangent
    var wYTangent = resultTangent5 + alongYTangent
    var wZTangent = resultTangent6 + alongZTangent
    let whole: Vector3 = Vector3.up
    x2 = whole.x
    y2 = whole.y
    z2 = whole.z
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result4 = 2.0 * x2
    result3 = 2.0 * y2
    result2 = 2.0 * z2
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result4 += 1.0
    result3 += 2.0
    result2 += 3.0
    var wX = result7 + alongX + result4
    var wY = result6 + alongY + result3
    var wZ = result5 + alongZ + result2
    // w[1] = w[1] * w[0]
    var wY2 = wY * wX
    wYTangent = wYTangent * wX + wXTangent * wY
    // let index = w.x > 0 ? 1 : 2
    let index = wX > 0.0 ? 1 : 2
    precondition(index >= 0 && index < 3, "a vector has no component \(index)")
    // return index == 0 ? x : index == 1 ? y : z
    let t3 = index == 0
    let element: Double
    let tTangent3: Double
    if t3 {
        element = wX
        tTangent3 = wXTangent
    } else if index == 1 {
        element = wY2
        tTangent3 = wYTangent
    } else {
        element = wZ
        tTangent3 = wZTangent
    }
    // w[index] += mix(w.x, v.z, at: 0.25)
    var selfY = element + (wX + 0.25 * (vZ - wX))
    var selfYTangent = tTangent3 + (wXTangent + (vZTangent - wXTangent) * 0.25)
    // case 0: x = newValue
    if t3 {
        wX = selfY
        wXTangent = selfYTangent
    } else {
        // case 1: y = newValue
        if index != 1 {
            wZ = selfY
            selfY = wY2
            wZTangent = selfYTangent
            selfYTangent = wYTangent
        }
        wY2 = selfY
        wYTangent = selfYTangent
    }
    // x * other.x + y * other.y + z * other.z
    let tTangent4 = wXTangent * wX
    let tTangent5 = wYTangent * wY2
    let tTangent6 = wZTangent * wZ
    result7 = wX * wX + wY2 * wY2 + wZ * wZ
    resultTangent6 = tTangent4 + tTangent4 + (tTangent5 + tTangent5) + (tTangent6 + tTangent6)
    // dot(self).squareRoot()
    result7 = result7.squareRoot()
    resultTangent6 *= 0.5 / result7
    // self = scaled(by: newValue / max(length, Vector3.tiny))
    let t4 = max(result7, 1e-09)
    let condition = 1e-09 >= result7
    let partial = condition ? Double(0.0) : 1.0
    let t5 = 1.0 / t4
    let tTangent7 = -(t5 * (resultTangent6 * partial)) / t4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let wX2 = t5 * wX
    wXTangent = tTangent7 * wX + wXTangent * t5
    wY = t5 * wY2
    wYTangent = tTangent7 * wY2 + wYTangent * t5
    let wZ2 = t5 * wZ
    wZTangent = tTangent7 * wZ + wZTangent * t5
    // x * other.x + y * other.y + z * other.z
    let tTangent8 = wZTangent * vZ + vZTangent * wZ2
    result7 = wX2 * vX + wY * vY + wZ2 * vZ
    resultTangent6 = wXTangent * vX + vXTangent * wX2 + (wYTangent * vY + vYTangent * wY) + tTangent8
    let tTangent9 = wXTangent * wX2
    let tTangent10 = wYTangent * wY
    let tTangent11 = wZTangent * wZ2
    result6 = wX2 * wX2 + wY * wY + wZ2 * wZ2
    resultTangent5 = tTangent9 + tTangent9 + (tTangent10 + tTangent10) + (tTangent11 + tTangent11)
    let tTangent12 = vXTangent * vX
    let tTangent13 = vYTangent * vY
    let tTangent14 = vZTangent * vZ
    result5 = vX * vX + vY * vY + vZ * vZ
    resultTangent4 = tTangent12 + tTangent12 + (tTangent13 + tTangent13) + (tTangent14 + tTangent14)
    // dot(self).squareRoot()
    result5 = result5.squareRoot()
    resultTangent4 *= 0.5 / result5
    // return w.dot(v) + w.squared * v.length
    result7 += result6 * result5
    resultTangent6 += resultTangent5 * result5 + resultTangent4 * result6
    return (result7, resultTangent6)
}

/// The value of `turned(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func turnedVJP(
    _ v: Vector3,
    by angle: Double,
    cotangent: Double
) -> (value: Double, cotangent: (v: Vector3.TangentVector, angle: Double)) {
    let (value, vXAdjoint, vYAdjoint, vZAdjoint, angleAdjoint) = turnedVJPCore(v.x, v.y, v.z, angle, cotangent)
    return (value, (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), angleAdjoint))
}

/// The gradient of `turned(_:by:)`.
func turnedGradient(_ v: Vector3, by angle: Double) -> (v: Vector3.TangentVector, angle: Double) {
    let (_, vXAdjoint, vYAdjoint, vZAdjoint, angleAdjoint) = turnedVJPCore(v.x, v.y, v.z, angle, 1.0)
    return (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), angleAdjoint)
}

/// The value and the gradient of `turned(_:by:)`.
func turnedValueWithGradient(
    _ v: Vector3,
    by angle: Double
) -> (value: Double, gradient: (v: Vector3.TangentVector, angle: Double)) {
    let (value, vXAdjoint, vYAdjoint, vZAdjoint, angleAdjoint) = turnedVJPCore(v.x, v.y, v.z, angle, 1.0)
    return (value, (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), angleAdjoint))
}

private func turnedVJPCore(
    _ vX: Double,
    _ vY: Double,
    _ vZ: Double,
    _ angle: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double, Double) {
    // Forward sweep
    let w: Vector3 = Vector3.up
    let x2: Double = w.x
    let y2: Double = w.y
    let z2: Double = w.z
    // x * other.x + y * other.y + z * other.z
    var result = vX * x2 + vY * y2 + vZ * z2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let alongX = result * x2
    let alongY = result * y2
    let alongZ = result * z2
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t = cos(angle)
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result = vX - alongX
    let result2 = vY - alongY
    let result3 = vZ - alongZ
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let result4 = t * result
    var result5 = t * result2
    var result6 = t * result3
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t2 = sin(angle)
    // Vector3(
    let result7 = y2 * vZ - z2 * vY
    let result8 = z2 * vX - x2 * vZ
    let result9 = x2 * vY - y2 * vX
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var result10 = t2 * result7
    var result11 = t2 * result8
    var result12 = t2 * result9
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result10 = result4 + result10
    result11 = result5 + result11
    result12 = result6 + result12
    let whole: Vector3 = Vector3.up
    let x3: Double = whole.x
    let y3: Double = whole.y
    let z3: Double = whole.z
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result6 = 2.0 * x3
    result5 = 2.0 * y3
    var result13 = 2.0 * z3
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result6 += 1.0
    var result14 = result5 + 2.0
    result13 += 3.0
    let wX = result10 + alongX + result6
    let wY = result11 + alongY + result14
    var wZ = result12 + alongZ + result13
    // w[1] = w[1] * w[0]
    var wY2 = wY * wX
    // let index = w.x > 0 ? 1 : 2
    let index = wX > 0.0 ? 1 : 2
    precondition(index >= 0 && index < 3, "a vector has no component \(index)")
    // return index == 0 ? x : index == 1 ? y : z
    let t3 = index == 0
    let element: Double
    if t3 {
        element = wX
    } else {
        element = index == 1 ? wY2 : wZ
    }
    // w[index] += mix(w.x, v.z, at: 0.25)
    var wX2 = element + (wX + 0.25 * (vZ - wX))
    // case 0: x = newValue
    if !t3 {
        // case 1: y = newValue
        if index != 1 {
            wZ = wX2
            wX2 = wY2
        }
        wY2 = wX2
        wX2 = wX
    }
    // x * other.x + y * other.y + z * other.z
    result14 = wX2 * wX2 + wY2 * wY2 + wZ * wZ
    // dot(self).squareRoot()
    result14 = result14.squareRoot()
    // self = scaled(by: newValue / max(length, Vector3.tiny))
    let t4 = max(result14, 1e-09)
    let t5 = 1.0 / t4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let wX3 = t5 * wX2
    let wY3 = t5 * wY2
    let wZ2 = t5 * wZ
    // x * other.x + y * other.y + z * other.z
    result13 = wX3 * vX + wY3 * vY + wZ2 * vZ
    result12 = wX3 * wX3 + wY3 * wY3 + wZ2 * wZ2
    result11 = vX * vX + vY * vY + vZ * vZ
    // dot(self).squareRoot()
    result11 = result11.squareRoot()
    // return w.dot(v) + w.squared * v.length
    result13 += result12 * result11
    var resultAdjoint = resultCotangent * result11
    var resultAdjoint2 = resultCotangent * result12
    // dot(self).squareRoot()
    resultAdjoint2 *= 0.5 / result11
    // x * other.x + y * other.y + z * other.z
    var vZAdjoint = resultAdjoint2 * vZ
    var vYAdjoint = resultAdjoint2 * vY
    var vXAdjoint = resultAdjoint2 * vX
    var wZAdjoint = resultAdjoint * wZ2
    var wYAdjoint = resultAdjoint * wY3
    var wXAdjoint = resultAdjoint * wX3
    wZAdjoint = wZAdjoint + wZAdjoint + resultCotangent * vZ
    vZAdjoint = vZAdjoint + vZAdjoint + resultCotangent * wZ2
    wYAdjoint = wYAdjoint + wYAdjoint + resultCotangent * vY
    vYAdjoint = vYAdjoint + vYAdjoint + resultCotangent * wY3
    wXAdjoint = wXAdjoint + wXAdjoint + resultCotangent * vX
    vXAdjoint = vXAdjoint + vXAdjoint + resultCotangent * wX3
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var wZAdjoint2 = wZAdjoint * t5
    var wYAdjoint2 = wYAdjoint * t5
    var wXAdjoint2 = wXAdjoint * t5
    // self = scaled(by: newValue / max(length, Vector3.tiny))
    let tAdjoint = -((wZAdjoint * wZ + wYAdjoint * wY2 + wXAdjoint * wX2) / t4 * t5)
    let condition = 1e-09 >= result14
    let partial = condition ? Double(0.0) : 1.0
    resultAdjoint2 = tAdjoint * partial
    // dot(self).squareRoot()
    resultAdjoint2 *= 0.5 / result14
    // x * other.x + y * other.y + z * other.z
    let t6 = resultAdjoint2 * wZ
    wZAdjoint2 = wZAdjoint2 + t6 + t6
    let t7 = resultAdjoint2 * wY2
    wYAdjoint2 = wYAdjoint2 + t7 + t7
    let t8 = resultAdjoint2 * wX2
    wXAdjoint2 = wXAdjoint2 + t8 + t8

    // Return sweep
    // case 0: x = newValue
    let elementAdjoint: Double
    if t3 {
        elementAdjoint = wXAdjoint2
        wXAdjoint2 = 0.0
    } else {
        // case 1: y = newValue
        if index == 1 {
            elementAdjoint = wYAdjoint2
            wYAdjoint2 = 0.0
        } else {
            elementAdjoint = wZAdjoint2
            wZAdjoint2 = 0.0
        }
    }
    // return index == 0 ? x : index == 1 ? y : z
    if t3 {
        wXAdjoint2 += elementAdjoint
    } else if index == 1 {
        wYAdjoint2 += elementAdjoint
    } else {
        wZAdjoint2 += elementAdjoint
    }
    // a + t * (b - a)
    let tAdjoint2 = elementAdjoint * 0.25
    vZAdjoint += tAdjoint2
    wXAdjoint2 = wXAdjoint2 + elementAdjoint - tAdjoint2
    // w[1] = w[1] * w[0]
    wYAdjoint = wYAdjoint2 * wX
    wXAdjoint2 += wYAdjoint2 * wY
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint2 = wZAdjoint2 * t2
    resultAdjoint = wYAdjoint * t2
    var resultAdjoint3 = wXAdjoint2 * t2
    // Vector3(
    vXAdjoint = vXAdjoint + (-resultAdjoint2 * y2) + resultAdjoint * z2
    vYAdjoint = vYAdjoint + resultAdjoint2 * x2 + (-resultAdjoint3 * z2)
    vZAdjoint = vZAdjoint + (-resultAdjoint * x2) + resultAdjoint3 * y2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint3 = wZAdjoint2 * t
    resultAdjoint2 = wYAdjoint * t
    resultAdjoint = wXAdjoint2 * t
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    vZAdjoint += resultAdjoint3
    let alongZAdjoint = wZAdjoint2 - resultAdjoint3
    vYAdjoint += resultAdjoint2
    let alongYAdjoint = wYAdjoint - resultAdjoint2
    vXAdjoint += resultAdjoint
    let alongXAdjoint = wXAdjoint2 - resultAdjoint
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t9 = (wZAdjoint2 * result3 + wYAdjoint * result2 + wXAdjoint2 * result) * (-t2)
    let angleAdjoint = (wZAdjoint2 * result9 + wYAdjoint * result8 + wXAdjoint2 * result7) * t + t9
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint3 = alongZAdjoint * z2 + alongYAdjoint * y2 + alongXAdjoint * x2
    // x * other.x + y * other.y + z * other.z
    vZAdjoint += resultAdjoint3 * z2
    vYAdjoint += resultAdjoint3 * y2
    vXAdjoint += resultAdjoint3 * x2
    return (result13, vXAdjoint, vYAdjoint, vZAdjoint, angleAdjoint)
}

/// The value of `step(_:_:dt:)`, and its derivative along a tangent of its arguments.
func stepJVP(
    _ body: inout Body,
    _ force: Vector3,
    dt: Double,
    along tangent: (body: Body.TangentVector, force: Vector3.TangentVector, dt: Double)
) -> Body.TangentVector {
    var bodyTrailX = AutoDiff.Columns.column(of: body.trail) { $0.x }
    var bodyTrailY = AutoDiff.Columns.column(of: body.trail) { $0.y }
    var bodyTrailZ = AutoDiff.Columns.column(of: body.trail) { $0.z }
    var bodyTrailXTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.x }
    var bodyTrailYTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.y }
    var bodyTrailZTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.z }
    precondition(tangent.body.trail.count == body.trail.count, "the tangent of 'body.trail' has another count")
    var bodyTrailXBuffer = AutoDiff.Buffer<Double>(bodyTrailX)
    defer { bodyTrailXBuffer.deallocate() }
    var bodyTrailYBuffer = AutoDiff.Buffer<Double>(bodyTrailY)
    defer { bodyTrailYBuffer.deallocate() }
    var bodyTrailZBuffer = AutoDiff.Buffer<Double>(bodyTrailZ)
    defer { bodyTrailZBuffer.deallocate() }
    var bodyTrailXTangentBuffer = AutoDiff.Buffer<Double>(bodyTrailXTangent)
    defer { bodyTrailXTangentBuffer.deallocate() }
    var bodyTrailYTangentBuffer = AutoDiff.Buffer<Double>(bodyTrailYTangent)
    defer { bodyTrailYTangentBuffer.deallocate() }
    var bodyTrailZTangentBuffer = AutoDiff.Buffer<Double>(bodyTrailZTangent)
    defer { bodyTrailZTangentBuffer.deallocate() }
    let (bodyPositionXResult, bodyPositionYResult, bodyPositionZResult, bodyShapeRadiusResult, bodyShapeCenterXResult, bodyShapeCenterYResult, bodyShapeCenterZResult, _, bodyPositionXResultTangent, bodyPositionYResultTangent, bodyPositionZResultTangent, bodyShapeRadiusResultTangent, bodyShapeCenterXResultTangent, bodyShapeCenterYResultTangent, bodyShapeCenterZResultTangent) = stepJVPCore(
        body.position.x,
        body.position.y,
        body.position.z,
        &bodyTrailXBuffer,
        &bodyTrailYBuffer,
        &bodyTrailZBuffer,
        body.shape.radius,
        body.name,
        force.x,
        force.y,
        force.z,
        dt,
        tangent.body.position.x,
        tangent.body.position.y,
        tangent.body.position.z,
        &bodyTrailXTangentBuffer,
        &bodyTrailYTangentBuffer,
        &bodyTrailZTangentBuffer,
        tangent.body.shape.radius,
        tangent.force.x,
        tangent.force.y,
        tangent.force.z,
        tangent.dt
    )
    bodyTrailX = bodyTrailXBuffer.array
    bodyTrailY = bodyTrailYBuffer.array
    bodyTrailZ = bodyTrailZBuffer.array
    bodyTrailXTangent = bodyTrailXTangentBuffer.array
    bodyTrailYTangent = bodyTrailYTangentBuffer.array
    bodyTrailZTangent = bodyTrailZTangentBuffer.array
    body.position.x = bodyPositionXResult
    body.position.y = bodyPositionYResult
    body.position.z = bodyPositionZResult
    let result = AutoDiff.Columns.array(count: bodyTrailX.count) { i in
        Vector3(x: bodyTrailX[i], y: bodyTrailY[i], z: bodyTrailZ[i])
    }
    body.trail = result
    body.shape = Ball(
        Vector3(x: bodyShapeCenterXResult, y: bodyShapeCenterYResult, z: bodyShapeCenterZResult),
        bodyShapeRadiusResult
    )
    let trailTangent = AutoDiff.Columns.array(count: bodyTrailXTangent.count) { i in
        Vector3.TangentVector(x: bodyTrailXTangent[i], y: bodyTrailYTangent[i], z: bodyTrailZTangent[i])
    }
    return Body.TangentVector(
        position: Vector3.TangentVector(x: bodyPositionXResultTangent, y: bodyPositionYResultTangent, z: bodyPositionZResultTangent),
        trail: trailTangent,
        shape: Ball.TangentVector(radius: bodyShapeRadiusResultTangent, center: Vector3.TangentVector(x: bodyShapeCenterXResultTangent, y: bodyShapeCenterYResultTangent, z: bodyShapeCenterZResultTangent))
    )
}

/// The value of `step(_:_:dt:)`, and the cotangent of its arguments for a cotangent of its outcome.
func stepVJP(
    _ body: inout Body,
    _ force: Vector3,
    dt: Double,
    cotangent: Body.TangentVector
) -> (body: Body.TangentVector, force: Vector3.TangentVector, dt: Double) {
    var bodyTrailX = AutoDiff.Columns.column(of: body.trail) { $0.x }
    var bodyTrailY = AutoDiff.Columns.column(of: body.trail) { $0.y }
    var bodyTrailZ = AutoDiff.Columns.column(of: body.trail) { $0.z }
    var bodyTrailXCotangent = AutoDiff.Columns.column(of: cotangent.trail) { $0.x }
    var bodyTrailYCotangent = AutoDiff.Columns.column(of: cotangent.trail) { $0.y }
    var bodyTrailZCotangent = AutoDiff.Columns.column(of: cotangent.trail) { $0.z }
    var bodyTrailXBuffer = AutoDiff.Buffer<Double>(bodyTrailX)
    defer { bodyTrailXBuffer.deallocate() }
    var bodyTrailYBuffer = AutoDiff.Buffer<Double>(bodyTrailY)
    defer { bodyTrailYBuffer.deallocate() }
    var bodyTrailZBuffer = AutoDiff.Buffer<Double>(bodyTrailZ)
    defer { bodyTrailZBuffer.deallocate() }
    var bodyTrailXAdjointBuffer = AutoDiff.Buffer<Double>(bodyTrailXCotangent)
    defer { bodyTrailXAdjointBuffer.deallocate() }
    var bodyTrailYAdjointBuffer = AutoDiff.Buffer<Double>(bodyTrailYCotangent)
    defer { bodyTrailYAdjointBuffer.deallocate() }
    var bodyTrailZAdjointBuffer = AutoDiff.Buffer<Double>(bodyTrailZCotangent)
    defer { bodyTrailZAdjointBuffer.deallocate() }
    let (bodyPositionXResult, bodyPositionYResult, bodyPositionZResult, bodyShapeRadiusResult, bodyShapeCenterXResult, bodyShapeCenterYResult, bodyShapeCenterZResult, _, bodyPositionXAdjoint, bodyPositionYAdjoint, bodyPositionZAdjoint, bodyShapeRadiusAdjoint, bodyShapeCenterXAdjoint, bodyShapeCenterYAdjoint, bodyShapeCenterZAdjoint, forceXAdjoint, forceYAdjoint, forceZAdjoint, dtAdjoint) = stepVJPCore(
        body.position.x,
        body.position.y,
        body.position.z,
        &bodyTrailXBuffer,
        &bodyTrailYBuffer,
        &bodyTrailZBuffer,
        body.shape.radius,
        body.name,
        force.x,
        force.y,
        force.z,
        dt,
        cotangent.position.x,
        cotangent.position.y,
        cotangent.position.z,
        cotangent.shape.radius,
        cotangent.shape.center.x,
        cotangent.shape.center.y,
        cotangent.shape.center.z,
        &bodyTrailXAdjointBuffer,
        &bodyTrailYAdjointBuffer,
        &bodyTrailZAdjointBuffer
    )
    bodyTrailX = bodyTrailXBuffer.array
    bodyTrailY = bodyTrailYBuffer.array
    bodyTrailZ = bodyTrailZBuffer.array
    bodyTrailXCotangent = bodyTrailXAdjointBuffer.array
    bodyTrailYCotangent = bodyTrailYAdjointBuffer.array
    bodyTrailZCotangent = bodyTrailZAdjointBuffer.array
    body.position.x = bodyPositionXResult
    body.position.y = bodyPositionYResult
    body.position.z = bodyPositionZResult
    let result = AutoDiff.Columns.array(count: bodyTrailX.count) { i in
        Vector3(x: bodyTrailX[i], y: bodyTrailY[i], z: bodyTrailZ[i])
    }
    body.trail = result
    body.shape = Ball(
        Vector3(x: bodyShapeCenterXResult, y: bodyShapeCenterYResult, z: bodyShapeCenterZResult),
        bodyShapeRadiusResult
    )
    let trailBodyAdjoint = AutoDiff.Columns.array(count: bodyTrailXCotangent.count) { i in
        Vector3.TangentVector(x: bodyTrailXCotangent[i], y: bodyTrailYCotangent[i], z: bodyTrailZCotangent[i])
    }
    return (
        Body.TangentVector(position: Vector3.TangentVector(x: bodyPositionXAdjoint, y: bodyPositionYAdjoint, z: bodyPositionZAdjoint), trail: trailBodyAdjoint, shape: Ball.TangentVector(radius: bodyShapeRadiusAdjoint, center: Vector3.TangentVector(x: bodyShapeCenterXAdjoint, y: bodyShapeCenterYAdjoint, z: bodyShapeCenterZAdjoint))),
        Vector3.TangentVector(x: forceXAdjoint, y: forceYAdjoint, z: forceZAdjoint),
        dtAdjoint
    )
}

private func stepJVPCore(
    _ bodyPositionX: Double,
    _ bodyPositionY: Double,
    _ bodyPositionZ: Double,
    _ bodyTrailX: inout AutoDiff.Buffer<Double>,
    _ bodyTrailY: inout AutoDiff.Buffer<Double>,
    _ bodyTrailZ: inout AutoDiff.Buffer<Double>,
    _ bodyShapeRadius: Double,
    _ bodyName: String,
    _ forceX: Double,
    _ forceY: Double,
    _ forceZ: Double,
    _ dt: Double,
    _ bodyPositionXTangent: Double,
    _ bodyPositionYTangent: Double,
    _ bodyPositionZTangent: Double,
    _ bodyTrailXTangent: inout AutoDiff.Buffer<Double>,
    _ bodyTrailYTangent: inout AutoDiff.Buffer<Double>,
    _ bodyTrailZTangent: inout AutoDiff.Buffer<Double>,
    _ bodyShapeRadiusTangent: Double,
    _ forceXTangent: Double,
    _ forceYTangent: Double,
    _ forceZTangent: Double,
    _ dtTangent: Double
) -> (Double, Double, Double, Double, Double, Double, Double, String, Double, Double, Double, Double, Double, Double, Double) {
    // 4 * .pi / 3 * pow(radius, 3)
    var result = 4.1887902047863905 * pow(bodyShapeRadius, 3.0)
    var resultTangent = bodyShapeRadiusTangent * (3.0 * pow(bodyShapeRadius, 2.0)) * 4.1887902047863905
    // body.position += (dt / body.shape.volume) * force
    let t = dt / result
    let tTangent = (dtTangent - t * resultTangent) / result
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result = t * forceX
    resultTangent = tTangent * forceX + forceXTangent * t
    let result2 = t * forceY
    let resultTangent2 = tTangent * forceY + forceYTangent * t
    var result3 = t * forceZ
    var resultTangent3 = tTangent * forceZ + forceZTangent * t
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    let bodyPositionX2 = bodyPositionX + result
    let bodyPositionXTangent2 = bodyPositionXTangent + resultTangent
    let bodyPositionY2 = bodyPositionY + result2
    let bodyPositionYTangent2 = bodyPositionYTangent + resultTangent2
    let bodyPositionZ2 = bodyPositionZ + result3
    let bodyPositionZTangent2 = bodyPositionZTangent + resultTangent3
    // body.trail.append(body.position)
    bodyTrailX.append(bodyPositionX2)
    bodyTrailXTangent.append(bodyPositionXTangent2)
    bodyTrailY.append(bodyPositionY2)
    bodyTrailYTangent.append(bodyPositionYTangent2)
    bodyTrailZ.append(bodyPositionZ2)
    bodyTrailZTangent.append(bodyPositionZTangent2)
    // body.shape = Ball(body.position, body.shape.radius + smooth(dt))
    result3 = smoothCore(dt)
    let partial = smoothPartialCore(dt)
    resultTangent3 = dtTangent * partial
    return (
        bodyPositionX2,
        bodyPositionY2,
        bodyPositionZ2,
        bodyShapeRadius + result3,
        bodyPositionX2,
        bodyPositionY2,
        bodyPositionZ2,
        bodyName,
        bodyPositionXTangent2,
        bodyPositionYTangent2,
        bodyPositionZTangent2,
        bodyShapeRadiusTangent + resultTangent3,
        bodyPositionXTangent2,
        bodyPositionYTangent2,
        bodyPositionZTangent2
    )
}

private func smoothCore(_ x: Double) -> Double {
    // while abs(result * result * result - x) > 1e-12 { result -= (result * result * result - x) / (3 * result * result) }
    var result = x
    while (result * result * result - x).magnitude > 1e-12 {
        // result -= (result * result * result - x) / (3 * result * result)
        result -= (result * result * result - x) / (3.0 * result * result)
    }
    return result
}

private func smoothPartialCore(_ x: Double) -> Double {
    // let root = smooth(x)
    let root = smoothCore(x)
    return 1.0 / (3.0 * root * root)
}

private func stepVJPCore(
    _ bodyPositionX: Double,
    _ bodyPositionY: Double,
    _ bodyPositionZ: Double,
    _ bodyTrailX: inout AutoDiff.Buffer<Double>,
    _ bodyTrailY: inout AutoDiff.Buffer<Double>,
    _ bodyTrailZ: inout AutoDiff.Buffer<Double>,
    _ bodyShapeRadius: Double,
    _ bodyName: String,
    _ forceX: Double,
    _ forceY: Double,
    _ forceZ: Double,
    _ dt: Double,
    _ bodyPositionXCotangent: Double,
    _ bodyPositionYCotangent: Double,
    _ bodyPositionZCotangent: Double,
    _ tCotangent: Double,
    _ bodyPositionXCotangent2: Double,
    _ bodyPositionYCotangent2: Double,
    _ bodyPositionZCotangent2: Double,
    _ bodyTrailXAdjoint: inout AutoDiff.Buffer<Double>,
    _ bodyTrailYAdjoint: inout AutoDiff.Buffer<Double>,
    _ bodyTrailZAdjoint: inout AutoDiff.Buffer<Double>
) -> (Double, Double, Double, Double, Double, Double, Double, String, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) {
    // 4 * .pi / 3 * pow(radius, 3)
    let result = 4.1887902047863905 * pow(bodyShapeRadius, 3.0)
    // body.position += (dt / body.shape.volume) * force
    let t = dt / result
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let result2 = t * forceX
    let result3 = t * forceY
    var result4 = t * forceZ
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    let bodyPositionX2 = bodyPositionX + result2
    let bodyPositionY2 = bodyPositionY + result3
    let bodyPositionZ2 = bodyPositionZ + result4
    // body.trail.append(body.position)
    bodyTrailX.append(bodyPositionX2)
    bodyTrailY.append(bodyPositionY2)
    bodyTrailZ.append(bodyPositionZ2)
    // body.shape = Ball(body.position, body.shape.radius + smooth(dt))
    result4 = smoothCore(dt)
    var isSame = bodyTrailXAdjoint.count == bodyTrailX.count
    precondition(isSame, "the cotangent of 'bodyTrailX' has another count")
    isSame = bodyTrailYAdjoint.count == bodyTrailY.count
    precondition(isSame, "the cotangent of 'bodyTrailY' has another count")
    isSame = bodyTrailZAdjoint.count == bodyTrailZ.count
    precondition(isSame, "the cotangent of 'bodyTrailZ' has another count")
    let bodyPositionXAdjoint = bodyPositionXCotangent + bodyPositionXCotangent2
    let bodyPositionYAdjoint = bodyPositionYCotangent + bodyPositionYCotangent2
    let bodyPositionZAdjoint = bodyPositionZCotangent + bodyPositionZCotangent2
    let partial = smoothPartialCore(dt)
    var dtAdjoint = tCotangent * partial
    // body.trail.append(body.position)
    var bodyPositionZAdjoint2 = bodyTrailZAdjoint.removeLast()
    bodyPositionZAdjoint2 = bodyPositionZAdjoint + bodyPositionZAdjoint2
    var bodyPositionYAdjoint2 = bodyTrailYAdjoint.removeLast()
    bodyPositionYAdjoint2 = bodyPositionYAdjoint + bodyPositionYAdjoint2
    var bodyPositionXAdjoint2 = bodyTrailXAdjoint.removeLast()
    bodyPositionXAdjoint2 = bodyPositionXAdjoint + bodyPositionXAdjoint2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let forceZAdjoint = bodyPositionZAdjoint2 * t
    let forceYAdjoint = bodyPositionYAdjoint2 * t
    let forceXAdjoint = bodyPositionXAdjoint2 * t
    // body.position += (dt / body.shape.volume) * force
    let t2 = (bodyPositionZAdjoint2 * forceZ + bodyPositionYAdjoint2 * forceY + bodyPositionXAdjoint2 * forceX) / result
    dtAdjoint += t2
    let resultAdjoint = -(t2 * t)
    // 4 * .pi / 3 * pow(radius, 3)
    let bodyShapeRadiusAdjoint = tCotangent + resultAdjoint * 4.1887902047863905 * (3.0 * pow(bodyShapeRadius, 2.0))
    return (
        bodyPositionX2,
        bodyPositionY2,
        bodyPositionZ2,
        bodyShapeRadius + result4,
        bodyPositionX2,
        bodyPositionY2,
        bodyPositionZ2,
        bodyName,
        bodyPositionXAdjoint2,
        bodyPositionYAdjoint2,
        bodyPositionZAdjoint2,
        bodyShapeRadiusAdjoint,
        0.0,
        0.0,
        0.0,
        forceXAdjoint,
        forceYAdjoint,
        forceZAdjoint,
        dtAdjoint
    )
}

/// The value of `center(_:_:)`, and its derivative along a tangent of its arguments.
func centerJVP(
    _ points: [Vector3],
    _ body: Body,
    along tangent: (points: [Vector3.TangentVector], body: Body.TangentVector)
) -> (value: Vector3, tangent: Vector3.TangentVector) {
    let pointsX = AutoDiff.Columns.column(of: points) { $0.x }
    let pointsY = AutoDiff.Columns.column(of: points) { $0.y }
    let pointsZ = AutoDiff.Columns.column(of: points) { $0.z }
    let bodyTrailX = AutoDiff.Columns.column(of: body.trail) { $0.x }
    let bodyTrailY = AutoDiff.Columns.column(of: body.trail) { $0.y }
    let bodyTrailZ = AutoDiff.Columns.column(of: body.trail) { $0.z }
    let pointsXTangent = AutoDiff.Columns.column(of: tangent.points) { $0.x }
    let pointsYTangent = AutoDiff.Columns.column(of: tangent.points) { $0.y }
    let pointsZTangent = AutoDiff.Columns.column(of: tangent.points) { $0.z }
    let bodyTrailXTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.x }
    let bodyTrailYTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.y }
    let bodyTrailZTangent = AutoDiff.Columns.column(of: tangent.body.trail) { $0.z }
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    precondition(tangent.body.trail.count == body.trail.count, "the tangent of 'body.trail' has another count")
    let (valueX, valueY, valueZ, valueXTangent, valueYTangent, valueZTangent) = centerJVPCore(
        pointsX,
        pointsX.count,
        pointsY,
        pointsZ,
        bodyTrailX,
        bodyTrailX.count,
        bodyTrailY,
        bodyTrailZ,
        body.shape.radius,
        pointsXTangent,
        pointsYTangent,
        pointsZTangent,
        bodyTrailXTangent,
        bodyTrailYTangent,
        bodyTrailZTangent,
        tangent.body.shape.radius
    )
    return (
        Vector3(x: valueX, y: valueY, z: valueZ),
        Vector3.TangentVector(x: valueXTangent, y: valueYTangent, z: valueZTangent)
    )
}

/// The value of `center(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func centerVJP(
    _ points: [Vector3],
    _ body: Body,
    cotangent: Vector3.TangentVector
) -> (value: Vector3, cotangent: (points: [Vector3.TangentVector], body: Body.TangentVector)) {
    let pointsX = AutoDiff.Columns.column(of: points) { $0.x }
    let pointsY = AutoDiff.Columns.column(of: points) { $0.y }
    let pointsZ = AutoDiff.Columns.column(of: points) { $0.z }
    let bodyTrailX = AutoDiff.Columns.column(of: body.trail) { $0.x }
    let bodyTrailY = AutoDiff.Columns.column(of: body.trail) { $0.y }
    let bodyTrailZ = AutoDiff.Columns.column(of: body.trail) { $0.z }
    var pointsXAdjoint = [Double](repeating: 0.0, count: points.count)
    var pointsYAdjoint = [Double](repeating: 0.0, count: points.count)
    var pointsZAdjoint = [Double](repeating: 0.0, count: points.count)
    var bodyTrailXAdjoint = [Double](repeating: 0.0, count: body.trail.count)
    var bodyTrailYAdjoint = [Double](repeating: 0.0, count: body.trail.count)
    var bodyTrailZAdjoint = [Double](repeating: 0.0, count: body.trail.count)
    let (valueX, valueY, valueZ, bodyPositionXAdjoint, bodyPositionYAdjoint, bodyPositionZAdjoint, bodyShapeRadiusAdjoint, bodyShapeCenterXAdjoint, bodyShapeCenterYAdjoint, bodyShapeCenterZAdjoint) = centerVJPCore(
        pointsX,
        pointsX.count,
        pointsY,
        pointsZ,
        bodyTrailX,
        bodyTrailX.count,
        bodyTrailY,
        bodyTrailZ,
        body.shape.radius,
        cotangent.x,
        cotangent.y,
        cotangent.z,
        &pointsXAdjoint,
        &pointsYAdjoint,
        &pointsZAdjoint,
        &bodyTrailXAdjoint,
        &bodyTrailYAdjoint,
        &bodyTrailZAdjoint
    )
    let pointsAdjoint = AutoDiff.Columns.array(count: pointsXAdjoint.count) { i in
        Vector3.TangentVector(x: pointsXAdjoint[i], y: pointsYAdjoint[i], z: pointsZAdjoint[i])
    }
    let trailBodyAdjoint = AutoDiff.Columns.array(count: bodyTrailXAdjoint.count) { i in
        Vector3.TangentVector(x: bodyTrailXAdjoint[i], y: bodyTrailYAdjoint[i], z: bodyTrailZAdjoint[i])
    }
    return (
        Vector3(x: valueX, y: valueY, z: valueZ),
        (pointsAdjoint, Body.TangentVector(position: Vector3.TangentVector(x: bodyPositionXAdjoint, y: bodyPositionYAdjoint, z: bodyPositionZAdjoint), trail: trailBodyAdjoint, shape: Ball.TangentVector(radius: bodyShapeRadiusAdjoint, center: Vector3.TangentVector(x: bodyShapeCenterXAdjoint, y: bodyShapeCenterYAdjoint, z: bodyShapeCenterZAdjoint))))
    )
}

private func centerJVPCore(
    _ pointsX: UnsafePointer<Double>,
    _ pointsXCount: Int,
    _ pointsY: UnsafePointer<Double>,
    _ pointsZ: UnsafePointer<Double>,
    _ bodyTrailX: UnsafePointer<Double>,
    _ bodyTrailXCount: Int,
    _ bodyTrailY: UnsafePointer<Double>,
    _ bodyTrailZ: UnsafePointer<Double>,
    _ bodyShapeRadius: Double,
    _ pointsXTangent: UnsafePointer<Double>,
    _ pointsYTangent: UnsafePointer<Double>,
    _ pointsZTangent: UnsafePointer<Double>,
    _ bodyTrailXTangent: UnsafePointer<Double>,
    _ bodyTrailYTangent: UnsafePointer<Double>,
    _ bodyTrailZTangent: UnsafePointer<Double>,
    _ bodyShapeRadiusTangent: Double
) -> (Double, Double, Double, Double, Double, Double) {
    let whole: Vector3 = Vector3.zero
    var accumulatorSumX: Double = whole.x
    var accumulatorSumY: Double = whole.y
    var accumulatorSumZ: Double = whole.z
    // for point in points { accumulator.add(point) }
    var i = 0
    var accumulatorCount = 0
    var accumulatorSumXTangent = 0.0
    var accumulatorSumYTangent = 0.0
    var accumulatorSumZTangent = 0.0
    while i < pointsXCount {
        let pointX = pointsX[i]
        let pointXTangent = pointsXTangent[i]
        let pointY = pointsY[i]
        let pointYTangent = pointsYTangent[i]
        let pointZ = pointsZ[i]
        let pointZTangent = pointsZTangent[i]
        // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
        accumulatorSumX += pointX
        accumulatorSumXTangent += pointXTangent
        accumulatorSumY += pointY
        accumulatorSumYTangent += pointYTangent
        accumulatorSumZ += pointZ
        accumulatorSumZTangent += pointZTangent
        // count += 1
        accumulatorCount += 1
        i &+= 1
    }
    // (1 / Double(count)) * sum
    let t = 1.0 / Double(accumulatorCount)
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var sumX = t * accumulatorSumX
    var sumXTangent = accumulatorSumXTangent * t
    var sumY = t * accumulatorSumY
    var sumYTangent = accumulatorSumYTangent * t
    var sumZ = t * accumulatorSumZ
    var sumZTangent = accumulatorSumZTangent * t
    // for point in body.trail { sum += body.shape.radius * point }
    i = 0
    while i < bodyTrailXCount {
        let pointX = bodyTrailX[i]
        let pointXTangent = bodyTrailXTangent[i]
        let pointY = bodyTrailY[i]
        let pointYTangent = bodyTrailYTangent[i]
        let pointZ = bodyTrailZ[i]
        let pointZTangent = bodyTrailZTangent[i]
        // Vector3(x: factor * x, y: factor * y, z: factor * z)
        let result = bodyShapeRadius * pointX
        let resultTangent = bodyShapeRadiusTangent * pointX + pointXTangent * bodyShapeRadius
        let result2 = bodyShapeRadius * pointY
        let resultTangent2 = bodyShapeRadiusTangent * pointY + pointYTangent * bodyShapeRadius
        let result3 = bodyShapeRadius * pointZ
        let resultTangent3 = bodyShapeRadiusTangent * pointZ + pointZTangent * bodyShapeRadius
        // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
        sumX += result
        sumXTangent += resultTangent
        sumY += result2
        sumYTangent += resultTangent2
        sumZ += result3
        sumZTangent += resultTangent3
        i &+= 1
    }
    return (sumX, sumY, sumZ, sumXTangent, sumYTangent, sumZTangent)
}

private func centerVJPCore(
    _ pointsX: UnsafePointer<Double>,
    _ pointsXCount: Int,
    _ pointsY: UnsafePointer<Double>,
    _ pointsZ: UnsafePointer<Double>,
    _ bodyTrailX: UnsafePointer<Double>,
    _ bodyTrailXCount: Int,
    _ bodyTrailY: UnsafePointer<Double>,
    _ bodyTrailZ: UnsafePointer<Double>,
    _ bodyShapeRadius: Double,
    _ sumXCotangent: Double,
    _ sumYCotangent: Double,
    _ sumZCotangent: Double,
    _ pointsXAdjoint: UnsafeMutablePointer<Double>,
    _ pointsYAdjoint: UnsafeMutablePointer<Double>,
    _ pointsZAdjoint: UnsafeMutablePointer<Double>,
    _ bodyTrailXAdjoint: UnsafeMutablePointer<Double>,
    _ bodyTrailYAdjoint: UnsafeMutablePointer<Double>,
    _ bodyTrailZAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    let whole: Vector3 = Vector3.zero
    var accumulatorSumX: Double = whole.x
    var accumulatorSumY: Double = whole.y
    var accumulatorSumZ: Double = whole.z
    // for point in points { accumulator.add(point) }
    var i = 0
    var accumulatorCount = 0
    while i < pointsXCount {
        let pointX = pointsX[i]
        let pointY = pointsY[i]
        let pointZ = pointsZ[i]
        // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
        accumulatorSumX += pointX
        accumulatorSumY += pointY
        accumulatorSumZ += pointZ
        // count += 1
        accumulatorCount += 1
        i &+= 1
    }
    // (1 / Double(count)) * sum
    let t = 1.0 / Double(accumulatorCount)
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var sumX = t * accumulatorSumX
    var sumY = t * accumulatorSumY
    var sumZ = t * accumulatorSumZ
    // for point in body.trail { sum += body.shape.radius * point }
    i = 0
    while i < bodyTrailXCount {
        let pointX = bodyTrailX[i]
        let pointY = bodyTrailY[i]
        let pointZ = bodyTrailZ[i]
        // Vector3(x: factor * x, y: factor * y, z: factor * z)
        let result = bodyShapeRadius * pointX
        let result2 = bodyShapeRadius * pointY
        let result3 = bodyShapeRadius * pointZ
        // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
        sumX += result
        sumY += result2
        sumZ += result3
        i &+= 1
    }
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let pointZAdjoint = sumZCotangent * bodyShapeRadius
    let pointYAdjoint = sumYCotangent * bodyShapeRadius
    let pointXAdjoint = sumXCotangent * bodyShapeRadius

    // Return sweep
    // for point in body.trail { sum += body.shape.radius * point }
    i = 0
    var bodyShapeRadiusAdjoint = 0.0
    while i < bodyTrailXCount {
        let pointX = bodyTrailX[i]
        let pointY = bodyTrailY[i]
        let pointZ = bodyTrailZ[i]
        // Vector3(x: factor * x, y: factor * y, z: factor * z)
        bodyShapeRadiusAdjoint = bodyShapeRadiusAdjoint + sumZCotangent * pointZ + sumYCotangent * pointY
            + sumXCotangent * pointX
        // for point in body.trail { sum += body.shape.radius * point }
        bodyTrailZAdjoint[i] += pointZAdjoint
        bodyTrailYAdjoint[i] += pointYAdjoint
        bodyTrailXAdjoint[i] += pointXAdjoint
        i &+= 1
    }
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let accumulatorSumZAdjoint = sumZCotangent * t
    let accumulatorSumYAdjoint = sumYCotangent * t
    let accumulatorSumXAdjoint = sumXCotangent * t
    // for point in points { accumulator.add(point) }
    i = 0
    while i < pointsXCount {
        pointsZAdjoint[i] += accumulatorSumZAdjoint
        pointsYAdjoint[i] += accumulatorSumYAdjoint
        pointsXAdjoint[i] += accumulatorSumXAdjoint
        i &+= 1
    }
    return (sumX, sumY, sumZ, 0.0, 0.0, 0.0, bodyShapeRadiusAdjoint, 0.0, 0.0, 0.0)
}

/// The value of `stretched(_:_:)`, and its derivative along a tangent of its arguments.
func stretchedJVP(
    _ spring: Spring,
    _ line: Line,
    along tangent: (spring: Spring.TangentVector, line: Line.TangentVector)
) -> (value: Spring, tangent: Spring.TangentVector) {
    let springStiffness = spring.stiffness
    let springRest = spring.rest
    let springStiffnessTangent = tangent.spring.stiffness
    let springRestTangent = tangent.spring.rest
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let result = line.line.to.x - line.line.from.x
    let resultTangent = tangent.line.line.to.x - tangent.line.line.from.x
    let result2 = line.line.to.y - line.line.from.y
    let resultTangent2 = tangent.line.line.to.y - tangent.line.line.from.y
    var result3 = line.line.to.z - line.line.from.z
    var resultTangent3 = tangent.line.line.to.z - tangent.line.line.from.z
    // x * other.x + y * other.y + z * other.z
    let tTangent = resultTangent * result
    let tTangent2 = resultTangent2 * result2
    let tTangent3 = resultTangent3 * result3
    result3 = result * result + result2 * result2 + result3 * result3
    resultTangent3 = tTangent + tTangent + (tTangent2 + tTangent2) + (tTangent3 + tTangent3)
    // dot(self).squareRoot()
    result3 = result3.squareRoot()
    resultTangent3 *= 0.5 / result3
    // result.rest += line.line.length
    let resultRest = springRest + result3
    let resultRestTangent = springRestTangent + resultTangent3
    // half * stiffness * (length - rest) * (length - rest)
    let t = 0.5 * springStiffness
    let t2 = line.weight - springRest
    let tTangent4 = tangent.line.weight - springRestTangent
    let t3 = t * t2
    result3 = t3 * t2
    resultTangent3 = (springStiffnessTangent * 0.5 * t2 + tTangent4 * t) * t2 + tTangent4 * t3
    // result.stiffness *= spring.energy(line.weight)
    let resultStiffness = springStiffness * result3
    let resultStiffnessTangent = springStiffnessTangent * result3 + resultTangent3 * springStiffness
    return (
        Spring(adgenStoredProperties: (), stiffness: resultStiffness, rest: resultRest),
        Spring.TangentVector(stiffness: resultStiffnessTangent, rest: resultRestTangent)
    )
}

/// The value of `stretched(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func stretchedVJP(
    _ spring: Spring,
    _ line: Line,
    cotangent: Spring.TangentVector
) -> (value: Spring, cotangent: (spring: Spring.TangentVector, line: Line.TangentVector)) {
    let springStiffness = spring.stiffness
    let springRest = spring.rest
    let resultStiffnessCotangent = cotangent.stiffness
    let resultRestCotangent = cotangent.rest
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let result = line.line.to.x - line.line.from.x
    let result2 = line.line.to.y - line.line.from.y
    let result3 = line.line.to.z - line.line.from.z
    // x * other.x + y * other.y + z * other.z
    var result4 = result * result + result2 * result2 + result3 * result3
    // dot(self).squareRoot()
    result4 = result4.squareRoot()
    // result.rest += line.line.length
    let resultRest = springRest + result4
    // half * stiffness * (length - rest) * (length - rest)
    let t = 0.5 * springStiffness
    let t2 = line.weight - springRest
    let t3 = t * t2
    let result5 = t3 * t2
    // result.stiffness *= spring.energy(line.weight)
    let resultStiffness = springStiffness * result5
    var springStiffnessAdjoint = resultStiffnessCotangent * result5
    var resultAdjoint = resultStiffnessCotangent * springStiffness
    // half * stiffness * (length - rest) * (length - rest)
    let tAdjoint = resultAdjoint * t2
    let tAdjoint2 = resultAdjoint * t3 + tAdjoint * t
    springStiffnessAdjoint += tAdjoint * t2 * 0.5
    // result.rest += line.line.length
    let springRestAdjoint = resultRestCotangent - tAdjoint2
    // dot(self).squareRoot()
    resultAdjoint = resultRestCotangent * (0.5 / result4)
    // x * other.x + y * other.y + z * other.z
    var resultAdjoint2 = resultAdjoint * result3
    resultAdjoint2 += resultAdjoint2
    var resultAdjoint3 = resultAdjoint * result2
    resultAdjoint3 += resultAdjoint3
    resultAdjoint *= result
    resultAdjoint += resultAdjoint
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    let lineLineFromZAdjoint = -resultAdjoint2
    let lineLineFromYAdjoint = -resultAdjoint3
    let lineLineFromXAdjoint = -resultAdjoint
    return (
        Spring(adgenStoredProperties: (), stiffness: resultStiffness, rest: resultRest),
        (Spring.TangentVector(stiffness: springStiffnessAdjoint, rest: springRestAdjoint), Line.TangentVector(weight: tAdjoint2, line: AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: lineLineFromXAdjoint, y: lineLineFromYAdjoint, z: lineLineFromZAdjoint), to: Vector3.TangentVector(x: resultAdjoint, y: resultAdjoint3, z: resultAdjoint2))))
    )
}

extension Spring {
    /// Makes a value of its stored properties.
    fileprivate init(adgenStoredProperties: Void, stiffness: Double, rest: Double) {
        self.init()
        self.stiffness = stiffness
        self.rest = rest
    }
}

/// The value of `shifted(_:by:)`, and its derivative along a tangent of its arguments.
func shiftedJVP(
    _ line: AdgenGeometry.Line,
    by v: Vector3,
    along tangent: (line: AdgenGeometry.Line.TangentVector, v: Vector3.TangentVector)
) -> (value: AdgenGeometry.Line, tangent: AdgenGeometry.Line.TangentVector) {
    let vX = v.x
    let vY = v.y
    let vZ = v.z
    let vXTangent = tangent.v.x
    let vYTangent = tangent.v.y
    let vZTangent = tangent.v.z
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    let result = line.from.x + vX
    let resultTangent = tangent.line.from.x + vXTangent
    let result2 = line.from.y + vY
    let resultTangent2 = tangent.line.from.y + vYTangent
    let result3 = line.from.z + vZ
    let resultTangent3 = tangent.line.from.z + vZTangent
    let result4: Vector3 = Vector3.up
    let x2: Double = result4.x
    let y2: Double = result4.y
    let z2: Double = result4.z
    // x * other.x + y * other.y + z * other.z
    var result5 = vX * x2 + vY * y2 + vZ * z2
    var resultTangent4 = vXTangent * x2 + vYTangent * y2 + vZTangent * z2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let alongX = result5 * x2
    let alongXTangent = resultTangent4 * x2
    let alongY = result5 * y2
    let alongYTangent = resultTangent4 * y2
    let alongZ = result5 * z2
    let alongZTangent = resultTangent4 * z2
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t = cos(Double(0.5))
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result5 = vX - alongX
    resultTangent4 = vXTangent - alongXTangent
    var result6 = vY - alongY
    var resultTangent5 = vYTangent - alongYTangent
    var result7 = vZ - alongZ
    var resultTangent6 = vZTangent - alongZTangent
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result5 = t * result5
    resultTangent4 *= t
    result6 = t * result6
    resultTangent5 *= t
    result7 = t * result7
    resultTangent6 *= t
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t2 = sin(Double(0.5))
    // Vector3(
    var result8 = y2 * vZ - z2 * vY
    var resultTangent7 = vZTangent * y2 - vYTangent * z2
    var result9 = z2 * vX - x2 * vZ
    var resultTangent8 = vXTangent * z2 - vZTangent * x2
    var result10 = x2 * vY - y2 * vX
    var resultTangent9 = vYTangent * x2 - vXTangent * y2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result8 = t2 * result8
    resultTangent7 *= t2
    result9 = t2 * result9
    resultTangent8 *= t2
    result10 = t2 * result10
    resultTangent9 *= t2
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result8 = result5 + result8 + alongX
    resultTangent7 = resultTangent4 + resultTangent7 + alongXTangent
    result9 = result6 + result9 + alongY
    resultTangent8 = resultTangent5 + resultTangent8 + alongYTangent
    result10 = result7 + result10 + alongZ
    resultTangent9 = resultTangent6 + resultTangent9 + alongZTangent
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result8 = line.to.x - result8
    resultTangent7 = tangent.line.to.x - resultTangent7
    result9 = line.to.y - result9
    resultTangent8 = tangent.line.to.y - resultTangent8
    result10 = line.to.z - result10
    resultTangent9 = tangent.line.to.z - resultTangent9
    return (
        AdgenGeometry.Line(from: Vector3(x: result, y: result2, z: result3), to: Vector3(x: result8, y: result9, z: result10)),
        AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: resultTangent, y: resultTangent2, z: resultTangent3), to: Vector3.TangentVector(x: resultTangent7, y: resultTangent8, z: resultTangent9))
    )
}

/// The value of `shifted(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func shiftedVJP(
    _ line: AdgenGeometry.Line,
    by v: Vector3,
    cotangent: AdgenGeometry.Line.TangentVector
) -> (value: AdgenGeometry.Line, cotangent: (line: AdgenGeometry.Line.TangentVector, v: Vector3.TangentVector)) {
    let vX = v.x
    let vY = v.y
    let vZ = v.z
    let resultCotangent = cotangent.from.x
    let resultCotangent2 = cotangent.from.y
    let resultCotangent3 = cotangent.from.z
    let resultCotangent4 = cotangent.to.x
    let resultCotangent5 = cotangent.to.y
    let resultCotangent6 = cotangent.to.z
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    let result = line.from.x + vX
    let result2 = line.from.y + vY
    let result3 = line.from.z + vZ
    let result4: Vector3 = Vector3.up
    let x2: Double = result4.x
    let y2: Double = result4.y
    let z2: Double = result4.z
    // x * other.x + y * other.y + z * other.z
    var result5 = vX * x2 + vY * y2 + vZ * z2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let alongX = result5 * x2
    let alongY = result5 * y2
    let alongZ = result5 * z2
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t = cos(Double(0.5))
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result5 = vX - alongX
    var result6 = vY - alongY
    var result7 = vZ - alongZ
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result5 = t * result5
    result6 = t * result6
    result7 = t * result7
    // return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
    let t2 = sin(Double(0.5))
    // Vector3(
    var result8 = y2 * vZ - z2 * vY
    var result9 = z2 * vX - x2 * vZ
    var result10 = x2 * vY - y2 * vX
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    result8 = t2 * result8
    result9 = t2 * result9
    result10 = t2 * result10
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    result8 = result5 + result8 + alongX
    result9 = result6 + result9 + alongY
    result10 = result7 + result10 + alongZ
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    result8 = line.to.x - result8
    result9 = line.to.y - result9
    result10 = line.to.z - result10
    let resultAdjoint = -resultCotangent6
    let resultAdjoint2 = -resultCotangent5
    let resultAdjoint3 = -resultCotangent4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    var resultAdjoint4 = resultAdjoint * t2
    var resultAdjoint5 = resultAdjoint2 * t2
    var resultAdjoint6 = resultAdjoint3 * t2
    // Vector3(
    var vXAdjoint = -resultAdjoint4 * y2 + resultAdjoint5 * z2
    var vYAdjoint = resultAdjoint4 * x2 + (-resultAdjoint6 * z2)
    var vZAdjoint = -resultAdjoint5 * x2 + resultAdjoint6 * y2
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint6 = resultAdjoint * t
    resultAdjoint5 = resultAdjoint2 * t
    resultAdjoint4 = resultAdjoint3 * t
    // Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    vZAdjoint += resultAdjoint6
    let alongZAdjoint = resultAdjoint - resultAdjoint6
    vYAdjoint += resultAdjoint5
    let alongYAdjoint = resultAdjoint2 - resultAdjoint5
    vXAdjoint += resultAdjoint4
    let alongXAdjoint = resultAdjoint3 - resultAdjoint4
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    resultAdjoint6 = alongZAdjoint * z2 + alongYAdjoint * y2 + alongXAdjoint * x2
    // x * other.x + y * other.y + z * other.z
    vZAdjoint += resultAdjoint6 * z2
    vYAdjoint += resultAdjoint6 * y2
    vXAdjoint += resultAdjoint6 * x2
    // Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    vZAdjoint += resultCotangent3
    vYAdjoint += resultCotangent2
    vXAdjoint += resultCotangent
    return (
        AdgenGeometry.Line(from: Vector3(x: result, y: result2, z: result3), to: Vector3(x: result8, y: result9, z: result10)),
        (AdgenGeometry.Line.TangentVector(from: Vector3.TangentVector(x: resultCotangent, y: resultCotangent2, z: resultCotangent3), to: Vector3.TangentVector(x: resultCotangent4, y: resultCotangent5, z: resultCotangent6)), Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint))
    )
}

/// The value of `loud(_:_:)`, and its derivative along a tangent of its arguments.
func loudJVP(
    _ v: Vector3,
    _ exponent: Double,
    along tangent: (v: Vector3.TangentVector, exponent: Double)
) -> (value: Double, tangent: Double) {
    let exponentTangent = tangent.exponent
    // let w = amplified(v, exponent * exponent)
    let tTangent = exponentTangent * exponent
    let given = AdgenGeometry.amplifiedJVP(
        Vector3(x: v.x, y: v.y, z: v.z),
        exponent * exponent,
        along: (Vector3.TangentVector(x: tangent.v.x, y: tangent.v.y, z: tangent.v.z), tTangent + tTangent)
    )
    let wX = given.value.x
    let wY = given.value.y
    let wZ = given.value.z
    let wXTangent = given.tangent.x
    let wYTangent = given.tangent.y
    let wZTangent = given.tangent.z
    // x * other.x + y * other.y + z * other.z
    let tTangent2 = wXTangent * wX
    let tTangent3 = wYTangent * wY
    let tTangent4 = wZTangent * wZ
    var result = wX * wX + wY * wY + wZ * wZ
    var resultTangent = tTangent2 + tTangent2 + (tTangent3 + tTangent3) + (tTangent4 + tTangent4)
    // dot(self).squareRoot()
    result = result.squareRoot()
    resultTangent *= 0.5 / result
    // return w.x * w.y + exponent * w.length
    let result2 = wX * wY + exponent * result
    resultTangent = wXTangent * wY + wYTangent * wX + (exponentTangent * result + resultTangent * exponent)
    return (result2, resultTangent)
}

/// The value of `loud(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func loudVJP(
    _ v: Vector3,
    _ exponent: Double,
    cotangent: Double
) -> (value: Double, cotangent: (v: Vector3.TangentVector, exponent: Double)) {
    let (value, vXAdjoint, vYAdjoint, vZAdjoint, exponentAdjoint) = loudVJPCore(v.x, v.y, v.z, exponent, cotangent)
    return (value, (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), exponentAdjoint))
}

/// The gradient of `loud(_:_:)`.
func loudGradient(_ v: Vector3, _ exponent: Double) -> (v: Vector3.TangentVector, exponent: Double) {
    let (_, vXAdjoint, vYAdjoint, vZAdjoint, exponentAdjoint) = loudVJPCore(v.x, v.y, v.z, exponent, 1.0)
    return (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), exponentAdjoint)
}

/// The value and the gradient of `loud(_:_:)`.
func loudValueWithGradient(
    _ v: Vector3,
    _ exponent: Double
) -> (value: Double, gradient: (v: Vector3.TangentVector, exponent: Double)) {
    let (value, vXAdjoint, vYAdjoint, vZAdjoint, exponentAdjoint) = loudVJPCore(v.x, v.y, v.z, exponent, 1.0)
    return (value, (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), exponentAdjoint))
}

private func loudVJPCore(
    _ vX: Double,
    _ vY: Double,
    _ vZ: Double,
    _ exponent: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double, Double) {
    // let w = amplified(v, exponent * exponent)
    let t = exponent * exponent
    let given = AdgenGeometry.amplified(Vector3(x: vX, y: vY, z: vZ), t)
    let wX = given.x
    let wY = given.y
    let wZ = given.z
    // x * other.x + y * other.y + z * other.z
    var result = wX * wX + wY * wY + wZ * wZ
    // dot(self).squareRoot()
    result = result.squareRoot()
    // return w.x * w.y + exponent * w.length
    let result2 = wX * wY + exponent * result
    var exponentAdjoint = resultCotangent * result
    var resultAdjoint = resultCotangent * exponent
    // dot(self).squareRoot()
    resultAdjoint *= 0.5 / result
    // x * other.x + y * other.y + z * other.z
    var wZAdjoint = resultAdjoint * wZ
    wZAdjoint += wZAdjoint
    var wYAdjoint = resultAdjoint * wY
    wYAdjoint += wYAdjoint
    var wXAdjoint = resultAdjoint * wX
    wXAdjoint += wXAdjoint
    // return w.x * w.y + exponent * w.length
    wXAdjoint += resultCotangent * wY
    wYAdjoint += resultCotangent * wX
    // let w = amplified(v, exponent * exponent)
    let given2 = AdgenGeometry.amplifiedVJP(
        Vector3(x: vX, y: vY, z: vZ),
        t,
        cotangent: Vector3.TangentVector(x: wXAdjoint, y: wYAdjoint, z: wZAdjoint)
    )
    let vXAdjoint = given2.cotangent.v.x
    let vYAdjoint = given2.cotangent.v.y
    let vZAdjoint = given2.cotangent.v.z
    let tAdjoint = given2.cotangent.exponent
    let t2 = tAdjoint * exponent
    exponentAdjoint = exponentAdjoint + t2 + t2
    return (result2, vXAdjoint, vYAdjoint, vZAdjoint, exponentAdjoint)
}
