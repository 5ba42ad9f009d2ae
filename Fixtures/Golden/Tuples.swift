import AutoDiff
import Foundation

/// Polar coordinates of a point, turned by `angle`.
@Differentiable(.forward, .reverse)
func turned(_ point: (x: Double, y: Double), by angle: Double) -> (radius: Double, angle: Double) {
    var (x, y) = point
    (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    return (hypot(x, y), atan2(y, x))
}
