import AutoDiff
import Testing

@Suite struct TangentTests {
    @Test func zerosHaveTheShapeOfTheValue() {
        #expect(zeroTangent(like: 3.0) == 0)
        #expect(zeroTangent(like: Float(3)) == 0)
        #expect(zeroTangent(like: SIMD3<Double>(1, 2, 3)) == SIMD3(0, 0, 0))
        #expect(zeroTangent(like: [[1.0, 2.0], [], [3.0]]) == [[0, 0], [], [0]])
        #expect(zeroTangent(like: [1.0, 2.0, 3.0][1...]) == [0, 0])
        #expect(zeroTangent(like: ContiguousArray([Float(1)])) == [0])
        #expect(zeroTangent(like: ["a": 1.0, "b": 2.0]) == ["a": 0, "b": 0])
        #expect(zeroTangent(like: Double?.none) == .some(.none))
        #expect(zeroTangent(like: Double?.some(2)) == .some(.some(0)))
        let (first, second) = zeroTangent(like: (1.0, [Float(2), 3]))
        #expect(first == 0 && second == [0, 0])
    }

    @Test func tangentsAddElementByElement() {
        #expect(adding(1.0, 2.0, scaledBy: 3) == 7)
        #expect(adding(Float(1), Float(2), scaledBy: 0.5) == 2)
        #expect(adding(SIMD2<Float>(1, 2), SIMD2(3, 4), scaledBy: -1) == SIMD2(-2, -2))
        #expect(adding([1.0, 2.0], [10.0, 20.0], scaledBy: 2) == [21, 42])
        #expect(adding([[1.0], []], [[2.0], []]) == [[3], []])
        #expect(adding(["a": 1.0, "b": 2], ["b": 3.0, "c": 4], scaledBy: 2) == ["a": 1, "b": 8, "c": 8])
    }

    @Test func nilCountsAsZero() {
        #expect(adding(Double?.none, Double?.none, scaledBy: 2) == nil)
        #expect(adding(Double?.some(1), Double?.none, scaledBy: 2) == 1)
        #expect(adding(Double?.none, Double?.some(3), scaledBy: 2) == 6)
        #expect(adding(Double?.some(1), Double?.some(3), scaledBy: 2) == 7)
    }

    @Test func labelledTuplesOfTangentsAdd() {
        let gradient: (x: Double, w: [Double]) = (x: 1, w: [2, 3])
        let step: (x: Double, w: [Double]) = adding(gradient, gradient, scaledBy: -0.5)
        #expect(step.x == 0.5)
        #expect(step.w == [1, 1.5])
    }

    @Test func aWrongCountTraps() async {
        await #expect(processExitsWith: .failure) {
            _ = adding([1.0], [1.0, 2.0], scaledBy: 1)
        }
    }
}

@Suite struct ControlTests {
    @Test func valuesPassThrough() throws {
        #expect(stopGradient(2.5) == 2.5)
        #expect(stopGradient([1.0, 2.0]) == [1, 2])
        #expect(withoutDerivative { 3.0 } == 3)
        struct Failure: Error {}
        #expect(throws: Failure.self) { try withoutDerivative { throw Failure() } }
    }
}
