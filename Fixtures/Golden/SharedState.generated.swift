// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `exposure(_:decay:_:_:_:_:)`, and its derivative along a tangent of its arguments.
func exposureJVP(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>,
    along tangent: (brightness: Double, decay: Double)
) -> (value: Double, tangent: Double) {
    let brightnessTangent = tangent.brightness
    let smooth: any Kernel = (kernel as any Kernel)
    var gain2: Double = sensor.gain
    // var light = brightness * sensor.gain
    var light = brightness * gain2
    var lightTangent = brightnessTangent * gain2
    let upper: Int = samples.count
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    // for i in 0..<samples.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < upper {
        var value2: Double = samples[i]
        // light *= 1 - decay * samples[i]
        let t = 1.0 - decay * value2
        let light2 = light * t
        lightTangent = lightTangent * t + (-(tangent.decay * value2) * light)
        let value3: any Kernel = (kernel as any Kernel)
        let width2: Double = value3.width
        // x / (1 + kernel.width * x * x)
        let t2 = width2 * light2
        let t3 = 1.0 + t2 * light2
        let result = light2 / t3
        let resultTangent = (lightTangent - result * (lightTangent * width2 * light2 + lightTangent * t2)) / t3
        let weight2: Double = sensor.weight(at: i)
        value2 = smooth.value(i)
        let drift2: Double = sensor.drift
        // sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        sum += result * weight2 * value2 + drift2
        sumTangent += resultTangent * weight2 * value2
        let offsets2: Double = sensor.offsets[i]
        // sum += sensor.offsets[i] * light * light
        let t4 = offsets2 * light2
        sum += t4 * light2
        sumTangent += lightTangent * offsets2 * light2 + lightTangent * t4
        sensor.log.append(Double(i))
        sensor.housing.temperature += Double(0.5)
        value2 = sensor.housing.temperature
        trace[i] = value2
        trace[i] *= Double(2.0)
        exposures += 1
        light = light2
        i &+= 1
    }
    sensor.gain *= Double(2.0)
    gain2 = sensor.gain
    let value2: Double = trace[1]
    // return sum * sensor.gain + brightness * trace[1]
    let result = sum * gain2 + brightness * value2
    let resultTangent = sumTangent * gain2 + brightnessTangent * value2
    return (result, resultTangent)
}

/// The value of `exposure(_:decay:_:_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func exposureVJP(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>,
    cotangent: Double
) -> (value: Double, cotangent: (brightness: Double, decay: Double)) {
    let (value, brightnessAdjoint, decayAdjoint) = exposureVJPCore(
        brightness,
        decay,
        sensor,
        kernel,
        samples,
        trace,
        cotangent
    )
    return (value, (brightnessAdjoint, decayAdjoint))
}

/// The gradient of `exposure(_:decay:_:_:_:_:)`.
func exposureGradient(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>
) -> (brightness: Double, decay: Double) {
    let (_, brightnessAdjoint, decayAdjoint) = exposureVJPCore(brightness, decay, sensor, kernel, samples, trace, 1.0)
    return (brightnessAdjoint, decayAdjoint)
}

/// The value and the gradient of `exposure(_:decay:_:_:_:_:)`.
func exposureValueWithGradient(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>
) -> (value: Double, gradient: (brightness: Double, decay: Double)) {
    let (value, brightnessAdjoint, decayAdjoint) = exposureVJPCore(
        brightness,
        decay,
        sensor,
        kernel,
        samples,
        trace,
        1.0
    )
    return (value, (brightnessAdjoint, decayAdjoint))
}

/// The value and the gradient of `exposure(_:decay:_:_:_:_:)`, and the product of its Hessian with a direction.
func exposureHVP(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>,
    along tangent: (brightness: Double, decay: Double)
) -> (value: Double, gradient: (brightness: Double, decay: Double), product: (brightness: Double, decay: Double)) {
    let decayTangent = tangent.decay
    // Forward sweep
    let smooth: any Kernel = (kernel as any Kernel)
    let gain2: Double = sensor.gain
    // var light = brightness * sensor.gain
    var light = brightness * gain2
    var lightTangent = tangent.brightness * gain2
    let upper: Int = samples.count
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var lightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { lightCache.deallocate() }
    var lightCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { lightCacheTangent.deallocate() }
    var valueCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { valueCache.deallocate() }
    var widthCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { widthCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { tCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCacheTangent.deallocate() }
    var weightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { weightCache.deallocate() }
    var valueCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { valueCache2.deallocate() }
    var offsetsCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { offsetsCache.deallocate() }
    // for i in 0..<samples.count
    var i = 0
    var sum = 0.0
    while i < upper {
        let value2: Double = samples[i]
        // light *= 1 - decay * samples[i]
        let t = 1.0 - decay * value2
        let light2 = light * t
        let lightTangent2 = lightTangent * t + (-(decayTangent * value2) * light)
        let value3: any Kernel = (kernel as any Kernel)
        let width2: Double = value3.width
        // x / (1 + kernel.width * x * x)
        let t2 = width2 * light2
        let tTangent = lightTangent2 * width2 * light2 + lightTangent2 * t2
        let t3 = 1.0 + t2 * light2
        let result = light2 / t3
        let resultTangent = (lightTangent2 - result * tTangent) / t3
        let weight2: Double = sensor.weight(at: i)
        let value4: Double = smooth.value(i)
        let drift2: Double = sensor.drift
        // sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        sum += result * weight2 * value4 + drift2
        let offsets2: Double = sensor.offsets[i]
        // sum += sensor.offsets[i] * light * light
        sum += offsets2 * light2 * light2
        sensor.log.append(Double(i))
        sensor.housing.temperature += Double(0.5)
        let value5: Double = sensor.housing.temperature
        trace[i] = value5
        trace[i] *= Double(2.0)
        exposures += 1
        lightCache[i] = light
        lightCacheTangent[i] = lightTangent
        valueCache[i] = value2
        widthCache[i] = width2
        tCache[i] = t3
        tCacheTangent[i] = tTangent
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        weightCache[i] = weight2
        valueCache2[i] = value4
        offsetsCache[i] = offsets2
        light = light2
        lightTangent = lightTangent2
        i &+= 1
    }
    sensor.gain *= Double(2.0)
    let gain3: Double = sensor.gain
    var value2: Double = trace[1]
    // return sum * sensor.gain + brightness * trace[1]
    let result = sum * gain3 + brightness * value2
    var brightnessAdjoint = 1.0 * value2
    let sumAdjoint = 1.0 * gain3

    // Return sweep
    // for i in 0..<samples.count
    i = upper
    var lightAdjoint = 0.0
    var decayAdjoint = 0.0
    var lightAdjointTangent = 0.0
    var decayAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        light = lightCache[i]
        lightTangent = lightCacheTangent[i]
        value2 = valueCache[i]
        let width2 = widthCache[i]
        let t = tCache[i]
        let result2 = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let weight2 = weightCache[i]
        let value3 = valueCache2[i]
        let offsets2 = offsetsCache[i]
        let t2 = 1.0 - decay * value2
        let tTangent = -(decayTangent * value2)
        let light2 = light * t2
        let lightTangent2 = lightTangent * t2 + tTangent * light
        let t3 = width2 * light2
        // sum += sensor.offsets[i] * light * light
        lightAdjoint = lightAdjoint + sumAdjoint * (offsets2 * light2) + sumAdjoint * light2 * offsets2
        lightAdjointTangent = lightAdjointTangent + lightTangent2 * offsets2 * sumAdjoint
            + lightTangent2 * sumAdjoint * offsets2
        // sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        let resultAdjoint = sumAdjoint * value3 * weight2
        // x / (1 + kernel.width * x * x)
        let t4 = resultAdjoint / t
        let tTangent2 = -(t4 * tCacheTangent[i]) / t
        let tAdjoint = -(t4 * result2)
        let tAdjointTangent = -(tTangent2 * result2 + resultTangent * t4)
        let tTangent3 = (tAdjointTangent * light2 + lightTangent2 * tAdjoint) * width2
        let lightAdjoint2 = lightAdjoint + t4 + tAdjoint * t3 + tAdjoint * light2 * width2
        let lightAdjointTangent2 = lightAdjointTangent + tTangent2 + (tAdjointTangent * t3 + lightTangent2 * width2 * tAdjoint)
            + tTangent3
        // light *= 1 - decay * samples[i]
        lightAdjoint = lightAdjoint2 * t2
        lightAdjointTangent = lightAdjointTangent2 * t2 + tTangent * lightAdjoint2
        decayAdjoint += -(lightAdjoint2 * light) * value2
        decayAdjointTangent += -(lightAdjointTangent2 * light + lightTangent * lightAdjoint2) * value2
    }
    // var light = brightness * sensor.gain
    brightnessAdjoint += lightAdjoint * gain2
    return (result, (brightnessAdjoint, decayAdjoint), (lightAdjointTangent * gain2, decayAdjointTangent))
}

private func exposureVJPCore(
    _ brightness: Double,
    _ decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>,
    _ resultCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    let smooth: any Kernel = (kernel as any Kernel)
    let gain2: Double = sensor.gain
    // var light = brightness * sensor.gain
    var light = brightness * gain2
    let upper: Int = samples.count
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var lightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { lightCache.deallocate() }
    var valueCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { valueCache.deallocate() }
    var widthCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { widthCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { tCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCache.deallocate() }
    var weightCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { weightCache.deallocate() }
    var valueCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { valueCache2.deallocate() }
    var offsetsCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { offsetsCache.deallocate() }
    // for i in 0..<samples.count
    var i = 0
    var sum = 0.0
    while i < upper {
        let value2: Double = samples[i]
        // light *= 1 - decay * samples[i]
        let light2 = light * (1.0 - decay * value2)
        let value3: any Kernel = (kernel as any Kernel)
        let width2: Double = value3.width
        // x / (1 + kernel.width * x * x)
        let t = 1.0 + width2 * light2 * light2
        let result = light2 / t
        let weight2: Double = sensor.weight(at: i)
        let value4: Double = smooth.value(i)
        let drift2: Double = sensor.drift
        // sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        sum += result * weight2 * value4 + drift2
        let offsets2: Double = sensor.offsets[i]
        // sum += sensor.offsets[i] * light * light
        sum += offsets2 * light2 * light2
        sensor.log.append(Double(i))
        sensor.housing.temperature += Double(0.5)
        let value5: Double = sensor.housing.temperature
        trace[i] = value5
        trace[i] *= Double(2.0)
        exposures += 1
        lightCache[i] = light
        valueCache[i] = value2
        widthCache[i] = width2
        tCache[i] = t
        resultCache[i] = result
        weightCache[i] = weight2
        valueCache2[i] = value4
        offsetsCache[i] = offsets2
        light = light2
        i &+= 1
    }
    sensor.gain *= Double(2.0)
    let gain3: Double = sensor.gain
    var value2: Double = trace[1]
    // return sum * sensor.gain + brightness * trace[1]
    let result = sum * gain3 + brightness * value2
    var brightnessAdjoint = resultCotangent * value2
    let sumAdjoint = resultCotangent * gain3

    // Return sweep
    // for i in 0..<samples.count
    i = upper
    var lightAdjoint = 0.0
    var decayAdjoint = 0.0
    while i > 0 {
        i &-= 1
        light = lightCache[i]
        value2 = valueCache[i]
        let width2 = widthCache[i]
        let result2 = resultCache[i]
        let weight2 = weightCache[i]
        let value3 = valueCache2[i]
        let offsets2 = offsetsCache[i]
        let t = 1.0 - decay * value2
        let light2 = light * t
        // sum += sensor.offsets[i] * light * light
        lightAdjoint = lightAdjoint + sumAdjoint * (offsets2 * light2) + sumAdjoint * light2 * offsets2
        // sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        let resultAdjoint = sumAdjoint * value3 * weight2
        // x / (1 + kernel.width * x * x)
        let t2 = resultAdjoint / tCache[i]
        let tAdjoint = -(t2 * result2)
        let lightAdjoint2 = lightAdjoint + t2 + tAdjoint * (width2 * light2) + tAdjoint * light2 * width2
        // light *= 1 - decay * samples[i]
        lightAdjoint = lightAdjoint2 * t
        decayAdjoint += -(lightAdjoint2 * light) * value2
    }
    // var light = brightness * sensor.gain
    brightnessAdjoint += lightAdjoint * gain2
    return (result, brightnessAdjoint, decayAdjoint)
}
