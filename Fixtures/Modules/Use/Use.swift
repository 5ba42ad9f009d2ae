// What a target makes of structs and functions of another one.

import AdgenGeometry
import AutoDiff

/// It hides the other module's.
@Differentiable
struct Line: Sendable {
    var weight: Double
    var line: AdgenGeometry.Line
}

extension Vector3 {
    var squared: Double { dot(self) }

    @Differentiable
    func distance(to line: AdgenGeometry.Line) -> Double {
        let direction = (1 / line.length) * (line.to - line.from)
        return ((self - line.from) ⨯ direction).length
    }
}

@Differentiable
struct Body: Sendable {
    var position: Vector3
    var trail: [Vector3]
    var shape: Ball
    @NoDerivative var name: String
}

@Differentiable
func turned(_ v: Vector3, by angle: Double) -> Double {
    var w = rotated(v, about: Vector3.up, by: angle)
    w += 2 * Vector3.up + Vector3(x: 1, y: 2, z: 3)
    w[1] = w[1] * w[0]
    let index = w.x > 0 ? 1 : 2
    w[index] += mix(w.x, v.z, at: 0.25)
    w.normalize()
    return w.dot(v) + w.squared * v.length
}

@Differentiable
func step(_ body: inout Body, _ force: Vector3, dt: Double) {
    body.position += (dt / body.shape.volume) * force
    body.trail.append(body.position)
    body.shape = Ball(body.position, body.shape.radius + smooth(dt))
}

@Differentiable
func center(_ points: [Vector3], _ body: Body) -> Vector3 {
    var sum = mean(points)
    for point in body.trail { sum += body.shape.radius * point }
    return sum
}

@Differentiable
func stretched(_ spring: Spring, _ line: Line) -> Spring {
    var result = spring
    result.rest += line.line.length
    result.stiffness *= spring.energy(line.weight)
    return result
}

@Differentiable
func shifted(_ line: AdgenGeometry.Line, by v: Vector3) -> AdgenGeometry.Line {
    AdgenGeometry.Line(from: line.from + v, to: line.to - AdgenGeometry.rotated(v, about: .up, by: 0.5))
}

@Differentiable
func loud(_ v: Vector3, _ exponent: Double) -> Double {
    let w = amplified(v, exponent * exponent)
    return w.x * w.y + exponent * w.length
}
