import AutoDiff
import Foundation

/// The eccentric anomaly of Kepler's equation, `anomaly - eccentricity * sin(anomaly) = mean`. Its rules bear the names of what would be written:
/// they are the derivatives, by the implicit function theorem, and not those of the iteration.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func anomaly(_ mean: Double, eccentricity: Double) -> Double {
    var e = mean
    var change = 1.0
    while abs(change) > 1e-14 {
        change = (e - eccentricity * sin(e) - mean) / (1 - eccentricity * cos(e))
        e -= change
    }
    return e
}

@Derivative(of: "anomaly(_:eccentricity:)")
func anomalyJVP(
    _ mean: Double,
    eccentricity: Double,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, tangent: Double) {
    let e = anomaly(mean, eccentricity: eccentricity)
    return (e, (tangent.mean + sin(e) * tangent.eccentricity) / (1 - eccentricity * cos(e)))
}

@Derivative(of: "anomaly(_:eccentricity:)")
func anomalyVJP(
    _ mean: Double,
    eccentricity: Double,
    cotangent: Double
) -> (value: Double, cotangent: (mean: Double, eccentricity: Double)) {
    let e = anomaly(mean, eccentricity: eccentricity)
    let share = cotangent / (1 - eccentricity * cos(e))
    return (e, (share, share * sin(e)))
}

/// Called in a loop, with results that the next call takes.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func orbit(_ mean: Double, _ eccentricity: Double, steps: Int) -> Double {
    var angle = mean
    var sum = 0.0
    for k in 0..<steps {
        angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        sum += angle * angle
    }
    return sum
}

/// Several results, and an argument that is not differentiated.
func polar(_ x: Double, _ y: Double, turns: Int) -> (radius: Double, angle: Double, quadrant: Int) {
    let quadrant = x >= 0 ? (y >= 0 ? 0 : 3) : (y >= 0 ? 1 : 2)
    return (sqrt(x * x + y * y), atan2(y, x) + 2 * .pi * Double(turns), quadrant)
}

@Derivative(of: "polar(_:_:turns:)")
func polarPushforward(
    _ x: Double,
    _ y: Double,
    turns: Int,
    along tangent: (x: Double, y: Double)
) -> (value: (radius: Double, angle: Double, quadrant: Int), tangent: (radius: Double, angle: Double)) {
    let value = polar(x, y, turns: turns)
    let r = value.radius
    return (value, ((x * tangent.x + y * tangent.y) / r, (x * tangent.y - y * tangent.x) / (r * r)))
}

@Derivative(of: "polar(_:_:turns:)")
func polarPullback(
    _ x: Double,
    _ y: Double,
    turns: Int,
    cotangent: (radius: Double, angle: Double)
) -> (value: (radius: Double, angle: Double, quadrant: Int), cotangent: (x: Double, y: Double)) {
    let value = polar(x, y, turns: turns)
    let r = value.radius
    let (u, v) = (cotangent.radius / r, cotangent.angle / (r * r))
    return (value, (u * x - v * y, u * y + v * x))
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func spiral(_ x: Double, _ y: Double) -> Double {
    let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    return radius * cos(angle) + Double(quadrant + 1) * angle * radius
}

/// A tuple of partials beside an argument that has none.
func scaledPower(_ x: Double, _ n: Int, scale: Double) -> Double { scale * pow(x, Double(n)) }

@Derivative(of: "scaledPower(_:_:scale:)")
func scaledPowerPartials(_ x: Double, _ n: Int, scale: Double) -> (Double, Double) {
    (scale * Double(n) * pow(x, Double(n - 1)), pow(x, Double(n)))
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func polynomial(_ x: Double, _ a: Double) -> Double {
    var sum = 0.0
    for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    return sum
}
