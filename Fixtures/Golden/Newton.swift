import AutoDiff
import Foundation

/// The eccentric anomaly of Kepler's equation, by Newton's method.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func eccentricAnomaly(mean: Double, eccentricity: Double) -> Double {
    var anomaly = mean
    var correction = 1.0
    while abs(correction) > 1e-12 {
        correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        anomaly -= correction
    }
    return anomaly
}
