// Members that extensions add to types of the standard library: used in derivatives, and differentiated themselves, as members of the same
// extensions.

import AutoDiff
import Foundation

struct Waypoint {
    var x: Double
    var y: Double
}

extension Double {
    static let gentleSlope = 0.125

    var squaredForGoldens: Double { self * self }

    /// In degrees what is kept in radians.
    var inDegrees: Double {
        get { self * 180 / .pi }
        set { self = newValue * .pi / 180 }
    }

    init(inDegrees degrees: Double) { self = degrees * .pi / 180 }

    func limited(from low: Double, to high: Double) -> Double { self < low ? low : self > high ? high : self }

    static func blend(_ a: Double, _ b: Double, at t: Double) -> Double { a + (b - a) * t }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func softened(by k: Double) -> Double {
        (squaredForGoldens + k).squareRoot() * exp(-k * limited(from: -10, to: 10)) + .gentleSlope * self
    }

    @Differentiable
    mutating func relax(toward target: Double, rate: Double) {
        self += (target - self) * rate
        inDegrees *= target
    }
}

extension Int {
    var asDouble: Double { Double(self) }
}

extension Array where Element == Double {
    func inner(_ other: [Double]) -> Double {
        var sum = 0.0
        for i in indices { sum += self[i] * other[i] }
        return sum
    }

    subscript(cyclic i: Int) -> Double {
        get { self[(i % count + count) % count] }
        set { self[(i % count + count) % count] = newValue }
    }

    mutating func scale(by factor: Double) {
        for i in 0..<count { self[i] *= factor }
    }

    static func ramp(_ count: Int, by step: Double) -> [Double] {
        var result = Self(repeating: 0, count: count)
        for i in result.indices { result[i] = i.asDouble * step }
        return result
    }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func roughness(stiffness: Double) -> Double {
        var sum = stiffness * inner(self)
        for i in indices {
            let bend = self[cyclic: i - 1] - 2 * self[i] + self[cyclic: i + 1]
            sum += bend.squaredForGoldens * bend
        }
        return sum / count.asDouble
    }

    @Differentiable
    mutating func smoothOut(by amount: Double) {
        scale(by: 1 - amount)
        self[cyclic: -1] += amount * self[0]
        append(inner(self))
    }
}

extension [Waypoint] {
    var centre: Waypoint {
        var sum = Waypoint(x: 0, y: 0)
        for point in self {
            sum.x += point.x
            sum.y += point.y
        }
        return Waypoint(x: sum.x / count.asDouble, y: sum.y / count.asDouble)
    }
}

extension SIMD3 where Scalar == Double {
    func crossed(with other: Self) -> Self {
        Self(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    }

    var extent: Scalar { (self * self).sum().squareRoot() }

    @Differentiable
    func moment(of force: SIMD3<Double>) -> Double { crossed(with: force).extent + extent }
}

extension FloatingPoint {
    var doubled: Self { self * 2 }

    static func between(_ a: Self, _ b: Self, at t: Self) -> Self { a + (b - a) * t }

    /// A number of any type, which is differentiated for each.
    @Differentiable
    func sigmoidal(steepness k: Self) -> Self { self * k / (1 + (doubled * self).squareRoot()) + .between(self, k, at: self) }
}

extension Array where Element: FloatingPoint {
    func sumOfMagnitudes() -> Element {
        var sum: Element = 0
        for element in self { sum += element.magnitude }
        return sum
    }

    @Differentiable
    func weightedMagnitude(_ weight: Element) -> Element { sumOfMagnitudes() * weight.doubled / first! }
}

/// What extensions add, used from outside of them: in place, at any depth, and by implicit members.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func detour(_ numbers: [Double], _ turn: Double) -> Double {
    var points: [Waypoint] = []
    for i in numbers.indices { points.append(Waypoint(x: numbers[i], y: numbers[cyclic: i + 1])) }
    points[0].x.inDegrees += turn
    points[1].y.relax(toward: .blend(turn, 1, at: 0.25), rate: 0.5)
    let centre = points.centre
    let lengths = [Double].ramp(3, by: turn)
    return centre.x.softened(by: Double(inDegrees: 60)) * centre.y + lengths.inner(lengths) + turn.sigmoidal(steepness: 2)
        + SIMD3(centre.x, centre.y, turn).moment(of: SIMD3(1, turn, 0)) + numbers.sumOfMagnitudes()
}
