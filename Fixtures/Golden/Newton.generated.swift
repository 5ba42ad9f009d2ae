// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `eccentricAnomaly(mean:eccentricity:)`, and its derivative along a tangent of its arguments.
func eccentricAnomalyJVP(
    mean: Double,
    eccentricity: Double,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, tangent: Double) {
    let meanTangent = tangent.mean
    let eccentricityTangent = tangent.eccentricity
    // while abs(correction) > 1e-12
    var anomaly = mean
    var correction = 1.0
    var anomalyTangent = meanTangent
    while correction.magnitude > 1e-12 {
        // correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        let t = sin(anomaly)
        let t2 = cos(anomaly)
        let t3 = 1.0 - eccentricity * t2
        correction = (anomaly - eccentricity * t - mean) / t3
        let t4 = correction * (-(eccentricityTangent * t2 + anomalyTangent * (-t) * eccentricity))
        let correctionTangent = (anomalyTangent - (eccentricityTangent * t + anomalyTangent * t2 * eccentricity) - meanTangent - t4)
            / t3
        // anomaly -= correction
        anomaly -= correction
        anomalyTangent -= correctionTangent
    }
    return (anomaly, anomalyTangent)
}

/// The value of `eccentricAnomaly(mean:eccentricity:)`, and the cotangent of its arguments for a cotangent of its outcome.
func eccentricAnomalyVJP(
    mean: Double,
    eccentricity: Double,
    cotangent: Double
) -> (value: Double, cotangent: (mean: Double, eccentricity: Double)) {
    let (value, meanAdjoint, eccentricityAdjoint) = eccentricAnomalyVJPCore(mean, eccentricity, cotangent)
    return (value, (meanAdjoint, eccentricityAdjoint))
}

/// The gradient of `eccentricAnomaly(mean:eccentricity:)`.
func eccentricAnomalyGradient(mean: Double, eccentricity: Double) -> (mean: Double, eccentricity: Double) {
    let (_, meanAdjoint, eccentricityAdjoint) = eccentricAnomalyVJPCore(mean, eccentricity, 1.0)
    return (meanAdjoint, eccentricityAdjoint)
}

/// The value and the gradient of `eccentricAnomaly(mean:eccentricity:)`.
func eccentricAnomalyValueWithGradient(
    mean: Double,
    eccentricity: Double
) -> (value: Double, gradient: (mean: Double, eccentricity: Double)) {
    let (value, meanAdjoint, eccentricityAdjoint) = eccentricAnomalyVJPCore(mean, eccentricity, 1.0)
    return (value, (meanAdjoint, eccentricityAdjoint))
}

/// The value and the gradient of `eccentricAnomaly(mean:eccentricity:)`, and the product of its Hessian with a direction.
func eccentricAnomalyHVP(
    mean: Double,
    eccentricity: Double,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, gradient: (mean: Double, eccentricity: Double), product: (mean: Double, eccentricity: Double)) {
    let meanTangent = tangent.mean
    let eccentricityTangent = tangent.eccentricity
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    // while abs(correction) > 1e-12
    var anomaly = mean
    var correction = 1.0
    var iterations = 0
    var anomalyTangent = meanTangent
    while correction.magnitude > 1e-12 {
        // correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        let t = sin(anomaly)
        let t2 = cos(anomaly)
        let tTangent = anomalyTangent * t2
        let tTangent2 = anomalyTangent * (-t)
        let t3 = 1.0 - eccentricity * t2
        correction = (anomaly - eccentricity * t - mean) / t3
        let t4 = correction * (-(eccentricityTangent * t2 + tTangent2 * eccentricity))
        let correctionTangent = (anomalyTangent - (eccentricityTangent * t + tTangent * eccentricity) - meanTangent - t4)
            / t3
        // anomaly -= correction
        let anomaly2 = anomaly - correction
        let anomalyTangent2 = anomalyTangent - correctionTangent
        iterations &+= 1
        doubleTape.append(anomaly)
        doubleTapeTangent.append(anomalyTangent)
        doubleTape.append(t)
        doubleTapeTangent.append(tTangent)
        doubleTape.append(t2)
        doubleTapeTangent.append(tTangent2)
        doubleTape.append(correction)
        doubleTapeTangent.append(correctionTangent)
        anomaly = anomaly2
        anomalyTangent = anomalyTangent2
    }

    // Return sweep
    // while abs(correction) > 1e-12
    var iteration = iterations
    var anomalyAdjoint = 1.0
    var meanAdjoint = 0.0
    var eccentricityAdjoint = 0.0
    var anomalyAdjointTangent = 0.0
    var meanAdjointTangent = 0.0
    var eccentricityAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        correction = doubleTape.removeLast()
        let correctionTangent = doubleTapeTangent.removeLast()
        let t = doubleTape.removeLast()
        let tTangent = doubleTapeTangent.removeLast()
        let t2 = doubleTape.removeLast()
        let tTangent2 = doubleTapeTangent.removeLast()
        let anomaly2 = doubleTape.removeLast()
        anomalyTangent = doubleTapeTangent.removeLast()
        let t3 = 1.0 - eccentricity * t
        // anomaly -= correction
        let correctionAdjoint = -anomalyAdjoint
        let correctionAdjointTangent = -anomalyAdjointTangent
        // correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        let t4 = correctionAdjoint / t3
        let tTangent3 = (correctionAdjointTangent - t4 * (-(eccentricityTangent * t + tTangent * eccentricity))) / t3
        let t5 = t4 * correction
        let tTangent4 = tTangent3 * correction + correctionTangent * t4
        let tAdjoint = t5 * eccentricity
        let t6 = cos(anomaly2)
        let t7 = -sin(anomaly2)
        let tTangent5 = (tTangent4 * eccentricity + eccentricityTangent * t5) * t7 + (-(anomalyTangent * t6) * tAdjoint)
        meanAdjoint -= t4
        meanAdjointTangent -= tTangent3
        let tAdjoint2 = -t4
        let tAdjointTangent = -tTangent3
        eccentricityAdjoint = eccentricityAdjoint + t5 * t + tAdjoint2 * t2
        eccentricityAdjointTangent = eccentricityAdjointTangent + (tTangent4 * t + tTangent * t5)
            + (tAdjointTangent * t2 + tTangent2 * tAdjoint2)
        let tAdjoint3 = tAdjoint2 * eccentricity
        let tTangent6 = (tAdjointTangent * eccentricity + eccentricityTangent * tAdjoint2) * t6
            + anomalyTangent * t7 * tAdjoint3
        anomalyAdjoint = anomalyAdjoint + tAdjoint * t7 + t4 + tAdjoint3 * t6
        anomalyAdjointTangent = anomalyAdjointTangent + tTangent5 + tTangent3 + tTangent6
    }
    // while abs(correction) > 1e-12
    meanAdjoint += anomalyAdjoint
    meanAdjointTangent += anomalyAdjointTangent
    return (anomaly, (meanAdjoint, eccentricityAdjoint), (meanAdjointTangent, eccentricityAdjointTangent))
}

private func eccentricAnomalyVJPCore(
    _ mean: Double,
    _ eccentricity: Double,
    _ anomalyCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // while abs(correction) > 1e-12
    var anomaly = mean
    var correction = 1.0
    var iterations = 0
    while correction.magnitude > 1e-12 {
        // correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        let t = sin(anomaly)
        let t2 = cos(anomaly)
        correction = (anomaly - eccentricity * t - mean) / (1.0 - eccentricity * t2)
        // anomaly -= correction
        let anomaly2 = anomaly - correction
        iterations &+= 1
        doubleTape.append(anomaly)
        doubleTape.append(t)
        doubleTape.append(t2)
        doubleTape.append(correction)
        anomaly = anomaly2
    }

    // Return sweep
    // while abs(correction) > 1e-12
    var iteration = iterations
    var anomalyAdjoint = anomalyCotangent
    var meanAdjoint = 0.0
    var eccentricityAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        correction = doubleTape.removeLast()
        let t = doubleTape.removeLast()
        let t2 = doubleTape.removeLast()
        let anomaly2 = doubleTape.removeLast()
        // anomaly -= correction
        let correctionAdjoint = -anomalyAdjoint
        // correction = (anomaly - eccentricity * sin(anomaly) - mean) / (1 - eccentricity * cos(anomaly))
        let t3 = correctionAdjoint / (1.0 - eccentricity * t)
        let t4 = t3 * correction
        meanAdjoint -= t3
        let tAdjoint = -t3
        eccentricityAdjoint = eccentricityAdjoint + t4 * t + tAdjoint * t2
        let t5 = tAdjoint * eccentricity * cos(anomaly2)
        anomalyAdjoint = anomalyAdjoint + t4 * eccentricity * (-sin(anomaly2)) + t3 + t5
    }
    // while abs(correction) > 1e-12
    meanAdjoint += anomalyAdjoint
    return (anomaly, meanAdjoint, eccentricityAdjoint)
}
