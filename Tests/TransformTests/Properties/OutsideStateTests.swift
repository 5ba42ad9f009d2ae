import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// What belongs to something else is read and written by derivatives as by the primal: as often, in the same order, and in the forward sweep only.
///
/// Everything outside of the functions writes down that it was used, so that what the primal writes down and what each derivative does can be
/// compared.
@Suite struct OutsideStateTests {
    private static let source = """
        import AutoDiff

        nonisolated(unsafe) var trail: [String] = []

        func noted<Value>(_ name: String, _ value: Value) -> Value {
            trail.append("\\(name)=\\(value)")
            return value
        }

        class Device {
            private var stored = 1.5
            var level: Double {
                get { noted("level", stored) }
                set { stored = noted("newLevel", newValue) }
            }
            var count = 2 { didSet { trail.append("count \\(oldValue) to \\(count)") } }
            var table = [1.0, 2, 4] { didSet { trail.append("table") } }
            var position = Vector(x: 1, y: 2) { didSet { trail.append("position") } }
            lazy var late: Double = noted("late", 0.5)
            var part: Part { noted("part", Part()) }
            func weight(_ i: Int, scaled scale: Double = 1) -> Double { noted("weight", Double(i) * scale + 0.25) }
            @discardableResult func tick() -> Int { noted("tick", count) }
            subscript(i: Int) -> Double {
                get { noted("subscript", table[i] / 4) }
                set { table[i] = noted("newElement", newValue) }
            }
        }

        final class Special: Device {
            override func weight(_ i: Int, scaled scale: Double) -> Double { noted("special", Double(i) - scale) }
        }

        final class Part: CustomStringConvertible {
            var depth: Double { noted("depth", 1.25) }
            var scale = 0.75 { didSet { trail.append("scale \\(oldValue) to \\(scale)") } }
            var description: String { "a part" }
        }

        protocol Shape {
            var size: Double { get }
            func area(_ k: Int) -> Double
        }

        extension Shape {
            func doubled(_ k: Int) -> Double { noted("doubled", 2 * area(k)) }
        }

        struct Vector {
            var x: Double
            var y: Double
            func dot(_ other: Vector) -> Double { x * other.x + y * other.y }
        }

        struct Holder {
            var factor: Double
            let device: Device
            func applied(_ x: Double) -> Double { x * factor * device.level }
            mutating func turn(_ x: Double) {
                factor *= x
                device.position.x += 0.25
            }
        }

        struct Disc: Shape {
            var size: Double { noted("size", 0.75) }
            func area(_ k: Int) -> Double { noted("area", Double(k) + 0.5) }
        }

        nonisolated(unsafe) var limit: Double {
            get { noted("limit", 3) }
            set { _ = noted("newLimit", newValue) }
        }

        enum Settings {
            nonisolated(unsafe) static let device = noted("device", Special())
            nonisolated(unsafe) static var steps = 0 { didSet { trail.append("steps \\(steps)") } }
        }

        func next(_ i: Int) -> Int { noted("next", i % 3) }

        func damped(_ x: Double, _ device: Device) -> Double { x * device.level / (1 + x * x) }

        func climbing(_ x: Double, _ n: Int, _ device: Device) -> Double {
            n == 0 ? x : climbing(x * device.weight(n) * 0.5, n - 1, device) + device.level
        }

        @Differentiable(.forward, .reverse, .forwardOverReverse)
        func mixed(
            _ x: Double,
            _ y: Double,
            _ device: Device,
            _ special: Special,
            _ shape: any Shape,
            _ parts: [Part]
        ) -> Double {
            var sum = x * device.level + special.late * y
            for i in 0..<3 {
                sum += device.weight(i) * x - device[i] * y * special.weight(i, scaled: 0.5)
                if sum > shape.size { sum *= shape.area(i) } else { sum += shape.doubled(i) * x }
                device.level = Double(i) * 0.5
                device.level *= device.weight(1)
                device.count += i
                device.table[next(i)] = device.level
                device.table.append(Double(i))
                device.tick()
                device[next(i)] *= 2
                parts[next(i + 1)].scale = Double(i) + 0.5
                sum += parts[i % parts.count].scale * x
                special.part
                Settings.steps += device.tick()
                let other = i > 0 ? special : Special()
                sum -= other.part.depth * damped(x, other) * limit
                limit = shape.size
            }
            var holder = Holder(factor: x, device: device)
            holder.turn(y)
            sum += holder.applied(y) + device.position.dot(Vector(x: x, y: y)) * device.position.y
            device.position.y = 3
            let made = Special()
            made.level = Settings.device.level
            while made.count < 6 { made.count += 2 }
            sum *= climbing(y, 3, made) + climbing(x, 2, special) * Double(made.count)
            return sum * device.table[2]
        }

        """

    private static let calls = """
        struct Run {
            var values: [Double]
            var trail: [String]
        }

        func run(_ body: (Device, Special, any Shape, [Part]) -> [Double]) -> Run {
            trail = []
            Settings.steps = 0
            trail = []
            let values = body(Device(), Special(), Disc(), [Part(), Part(), Part()])
            return Run(values: values, trail: trail)
        }

        func expect(_ run: Run, _ name: String) {
            if run.values.first?.bitPattern != primal.values.first?.bitPattern { print("value", name, run.values, primal.values) }
            if run.trail != primal.trail { print("trail", name, run.trail, primal.trail) }
        }

        func f(_ x: Double, _ y: Double) -> Double { run { [mixed(x, y, $0, $1, $2, $3)] }.values[0] }

        _ = Settings.device
        let (x, y) = (0.375, 0.625)
        let primal = run { [mixed(x, y, $0, $1, $2, $3)] }
        print("trail of", primal.trail.count)
        let step = 1e-5
        let slopes = [(f(x + step, y) - f(x - step, y)) / (2 * step), (f(x, y + step) - f(x, y - step)) / (2 * step)]
        let forward = run {
            let result = mixedJVP(x, y, $0, $1, $2, $3, along: (x: 1, y: 0))
            return [result.value, result.tangent]
        }
        let reverse = run {
            let result = mixedVJP(x, y, $0, $1, $2, $3, cotangent: 1)
            return [result.value, result.cotangent.x, result.cotangent.y]
        }
        let gradient = run {
            let result = mixedValueWithGradient(x, y, $0, $1, $2, $3)
            return [result.value, result.gradient.x, result.gradient.y]
        }
        let product = run {
            let result = mixedHVP(x, y, $0, $1, $2, $3, along: (x: 1, y: 0))
            return [result.value, result.gradient.x, result.gradient.y]
        }
        for (name, run) in [("JVP", forward), ("VJP", reverse), ("gradient", gradient), ("HVP", product)] {
            expect(run, name)
            for (derivative, slope) in zip(run.values.dropFirst(), slopes) where abs(derivative - slope) > 1e-6 * max(1, abs(slope)) {
                print("derivative", name, derivative, slope)
            }
        }

        """

    @Test(arguments: [["-Onone", "-swift-version", "6"], ["-O", "-swift-version", "5"]])
    func isUsedAsByThePrimal(options: [String]) throws {
        let result = generate(GenerationRequest(files: [SourceFile(path: "Source.swift", text: Self.source)]))
        #expect(result.diagnostics.isEmpty, "\(DiagnosticRenderer().render(result.diagnostics))")
        let files = ["Source.swift": Self.source, "Derivatives.swift": result.text, "main.swift": Self.calls]
        let lines = try CompiledProgram(files, options: options).lines
        #expect(lines.count == 1 && lines[0].hasPrefix("trail of "), "\(lines.joined(separator: "\n"))")
        // Less would mean that hardly anything was used.
        let count = lines.first?.split(separator: " ").last.flatMap { Int($0) } ?? 0
        #expect(count > 80)
    }
}
