// Cases of functions that read and write what belongs to something else.

extension GoldenCase {
    static var state: [GoldenCase] { [sharedState] }

    /// What an exposure leaves behind is among its results: a derivative must leave the same.
    private static let sharedState = GoldenCase(
        "SharedState",
        at: [0.75, 0.125],
        { x in
            exposing { sensor, kernel, samples, trace in
                [exposure(x[0], decay: x[1], sensor, kernel, samples, trace)]
            }
        },
        jvp: { x, d in
            var tangent = 0.0
            let value = exposing { sensor, kernel, samples, trace in
                let along = (brightness: d[0], decay: d[1])
                let result = exposureJVP(x[0], decay: x[1], sensor, kernel, samples, trace, along: along)
                tangent = result.tangent
                return [result.value]
            }
            return (value, [tangent] + value.dropFirst().map { _ in 0 })
        },
        vjp: { x, c in
            var cotangent: [Double] = []
            let value = exposing { sensor, kernel, samples, trace in
                let result = exposureVJP(x[0], decay: x[1], sensor, kernel, samples, trace, cotangent: c[0])
                cotangent = [result.cotangent.brightness, result.cotangent.decay]
                return [result.value]
            }
            return (value, cotangent)
        }
    )

    /// What a function gives with a sensor that has not been used before, and what it leaves in sensor and trace.
    private static func exposing(
        _ body: (Sensor, Triangle, UnsafeBufferPointer<Double>, UnsafeMutablePointer<Double>) -> [Double]
    ) -> [Double] {
        let sensor = Sensor()
        var trace = [0.0, 0, 0]
        let before = exposures
        let samples = [0.5, 0.75, 0.25]
        let results = samples.withUnsafeBufferPointer { samples in
            trace.withUnsafeMutableBufferPointer { trace in body(sensor, Triangle(), samples, trace.baseAddress!) }
        }
        let left = [sensor.gain, Double(sensor.reads), sensor.housing.temperature, Double(exposures - before)]
        return results + left + sensor.log + trace
    }
}
