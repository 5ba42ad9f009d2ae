import AutoDiff

// Instances of classes, existentials, unsafe pointers and global variables that no derivative depends on: what is read of them is read once, in
// place, and what is written to them is written once.

/// An instrument that counts how often it is asked.
final class Sensor {
    var gain: Double = 1.25
    let offsets = [0.5, -0.25, 1]
    var log: [Double] = []
    var reads = 0
    var housing = Housing()

    /// Another value each time.
    var drift: Double {
        reads += 1
        return 0.01 * Double(reads)
    }

    func weight(at index: Int, of count: Int = 3) -> Double {
        reads += 1
        return 1 - Double(index) / Double(count + reads)
    }

    final class Housing {
        var temperature: Double = 20
    }
}

protocol Kernel: AnyObject {
    var width: Double { get }
    func value(_ index: Int) -> Double
}

final class Triangle: Kernel {
    let width = 2.5
    func value(_ index: Int) -> Double { 1 - Double(index) / width }
}

nonisolated(unsafe) var exposures = 0

func damped(_ x: Double, by kernel: any Kernel) -> Double { x / (1 + kernel.width * x * x) }

/// What a sensor shows of a source, smoothed by a kernel.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func exposure(
    _ brightness: Double,
    decay: Double,
    _ sensor: Sensor,
    _ kernel: Triangle,
    _ samples: UnsafeBufferPointer<Double>,
    _ trace: UnsafeMutablePointer<Double>
) -> Double {
    let smooth: any Kernel = kernel
    var light = brightness * sensor.gain
    var sum = 0.0
    for i in 0..<samples.count {
        light *= 1 - decay * samples[i]
        sum += damped(light, by: kernel) * sensor.weight(at: i) * smooth.value(i) + sensor.drift
        sum += sensor.offsets[i] * light * light
        sensor.log.append(Double(i))
        sensor.housing.temperature += 0.5
        trace[i] = sensor.housing.temperature
        trace[i] *= 2
        exposures += 1
    }
    sensor.gain *= 2
    return sum * sensor.gain + brightness * trace[1]
}
