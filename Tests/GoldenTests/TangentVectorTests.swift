// The written tangents of structs, used as optimisers use them.

@testable import AdgenGoldens
import AutoDiff
import Testing

@Suite("Tangents of structs")
struct TangentVectorTests {
    static let scene: Scene = {
        var scene = Scene(
            camera: Vector3(1, 2, 3),
            weights: [4, 5],
            layers: [[6], [], [7, 8]],
            pendulums: [
                Mechanics.Pendulum(mass: 9, length: 10, name: "a", steps: 3, tolerance: 0.5),
                Mechanics.Pendulum(mass: 11, length: 12, steps: 4, tolerance: 0.25),
            ],
            samples: [13, 14]
        )
        scene.gravity = 0
        return scene
    }()

    static let flat: [Double] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, 13, 14, 0.25, 0.5]

    @Test("The flat view has all numbers in order, depth first")
    func flattened() {
        #expect(Self.scene.flattened == Self.flat)
        #expect(Self.scene.scalarCount == Self.flat.count)
        #expect(Self.scene.zeroTangentVector.flattened == Self.flat.map { _ in 0 })
        #expect(Self.scene.zeroTangentVector.layers == [[0], [], [0, 0]])
    }

    @Test("A value is made of a flat view, and else of another value")
    func rebuilt() {
        let moved = Scene(flattened: Self.flat.map { -2 * $0 }, like: Self.scene)
        #expect(moved.flattened == Self.flat.map { -2 * $0 })
        #expect(moved.camera == Vector3(-2, -4, -6))
        #expect(moved.layers == [[-12], [], [-14, -16]])
        #expect(moved.pendulums.map(\.name) == ["a", "pendulum"])
        #expect(moved.pendulums.map(\.steps) == [3, 4])
        #expect(moved.pendulums[0].tolerance == 0.5)
        #expect(moved.range.count == 2 && moved.bias.0 == 3)
    }

    @Test("So is a tangent")
    func rebuiltTangent() {
        let tangent = Scene.TangentVector(flattened: Self.flat, like: Self.scene.zeroTangentVector)
        #expect(tangent.flattened == Self.flat)
        #expect(tangent.bias == 0.25 && tangent.range == (low: -1, samples: [13, 14]))
    }

    @Test("A copy with other numbers is no change that an observer sees, and sets constants")
    func observed() {
        var value = Observed(at: 1)
        value.state = 2
        let copy = Observed(flattened: [3, 4], like: value)
        #expect(copy.start == 3 && copy.state == 4 && copy.changes == 1)
        #if os(Linux) || os(macOS)
            #expect(Observed.Step(flattened: [2], like: Observed.Step(size: 1)).size == 2)
        #endif
    }

    @Test("Lanes of vectors are numbers like others")
    func vectors() {
        let rotation = Rotation(axis: [1, 2, 3], weights: [[4, 5, 6, 7]], lanes: .zero)
        #expect(rotation.flattened == [1, 2, 3, 4, 5, 6, 7])
        let moved = Rotation(flattened: [7, 6, 5, 4, 3, 2, 1], like: rotation)
        #expect(moved.axis == [7, 6, 5] && moved.weights == [[4, 3, 2, 1]])
        let tangent = Rotation.TangentVector(axis: [1, 2, 3], weights: [[4, 5, 6, 7]])
        #expect((2 * tangent - tangent) == tangent)
        #expect((tangent + .zero).axis == [1, 2, 3])
    }

    @Test("Tangents are added and scaled element by element")
    func arithmetic() {
        let tangent = Scene.TangentVector(flattened: Self.flat, like: Self.scene.zeroTangentVector)
        #expect((tangent + tangent).flattened == Self.flat.map { 2 * $0 })
        #expect((3 * tangent - tangent * 0.5).flattened == Self.flat.map { 2.5 * $0 })
        #expect((-tangent).flattened == Self.flat.map { -$0 })
        #expect(adding(tangent, tangent, scaledBy: 0.25).flattened == Self.flat.map { 1.25 * $0 })
        var sum = tangent
        sum += tangent
        sum *= 2
        sum -= tangent
        add(tangent, to: &sum, scaledBy: -1)
        scale(&sum, by: 0.5)
        #expect(sum == tangent)
        sum.range.samples[1] += 1
        #expect(sum != tangent)
    }

    @Test("Zero fits arrays of any count")
    func zero() {
        let tangent = Scene.TangentVector(flattened: Self.flat, like: Self.scene.zeroTangentVector)
        #expect(tangent + .zero == tangent && .zero + tangent == tangent && tangent - .zero == tangent)
        #expect([tangent, tangent].reduce(.zero, +) == 2 * tangent)
        #expect((.zero - tangent).flattened == Self.flat.map { 0 - $0 })
    }

    @Test("Tangents of different counts are not added, and flat views of a wrong count not taken")
    func wrongCounts() async {
        await #expect(processExitsWith: .failure) {
            var other = TangentVectorTests.scene.zeroTangentVector
            other.weights.append(1)
            other += TangentVectorTests.scene.zeroTangentVector
        }
        await #expect(processExitsWith: .failure) { _ = Vector3(flattened: [1, 2], like: Vector3(0, 0, 0)) }
        await #expect(processExitsWith: .failure) { _ = Vector3(flattened: [1, 2, 3, 4], like: Vector3(0, 0, 0)) }
        await #expect(processExitsWith: .failure) { _ = Scene.TangentVector(flattened: [1], like: .zero) }
    }

    @Test("Gradients by structs are checked, and the place of a wrong one is told")
    func checked() {
        let energy: (Scene, Int) -> Double = { scene, power in
            scene.camera.x * scene.weights[1] * Double(power) + Double(scene.pendulums[1].length) * scene.bias.1
        }
        let gradient: (Scene, Int) -> Scene.TangentVector = { scene, power in
            var result = zeroTangent(like: scene)
            result.camera.x = scene.weights[1] * Double(power)
            result.weights[1] = scene.camera.x * Double(power)
            result.pendulums[1].length = Float(scene.bias.1)
            result.bias = Double(scene.pendulums[1].length)
            return result
        }
        let report = checkGradient(of: energy, gradient: gradient, at: Self.scene, 3)
        #expect(report.passed, "\(report)")
        #expect(report.coordinates.map(\.name).contains("argument 0.pendulums[1].length"))
        #expect(report.coordinates.map(\.name).contains("argument 0.range.low"))
        let wrong = checkGradient(
            of: energy,
            gradient: { (scene: Scene, power: Int) in gradient(scene, power) + gradient(scene, 0) },
            at: Self.scene,
            3
        )
        #expect(!wrong.passed)
    }
}
