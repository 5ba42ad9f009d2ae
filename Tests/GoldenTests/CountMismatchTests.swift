@testable import AdgenGoldens
import AutoDiff
import Testing

/// Tangents and cotangents that do not have the counts of the arrays that they belong to are refused.
@Suite struct CountMismatchTests {
    @Test func tangentsOfArraysOfStructs() async {
        await #expect(processExitsWith: .failure) {
            let particle = Particle(mass: 1, place: Particle.Place(x: 0, y: 0), id: 0)
            _ = weightedHeightsJVP(of: [particle], gravity: 1, along: ([], 1))
        }
    }

    @Test func cotangentsOfArraysOfStructs() async {
        await #expect(processExitsWith: .failure) {
            var particles = [Particle(mass: 1, place: Particle.Place(x: 0, y: 0), id: 0)]
            _ = glideVJP(&particles, by: 1, cotangent: [])
        }
        await #expect(processExitsWith: .failure) { _ = latticeVJP([1, 2], spacing: 1, cotangent: [.zero]) }
    }

    /// The numbers of elements are the same in all; the rows have other counts.
    @Test func rowsOfOtherCounts() async {
        await #expect(processExitsWith: .failure) { _ = powersJVP(of: [[1], [2, 3]], scale: 1, along: ([[1, 2], [3]], 1)) }
        await #expect(processExitsWith: .failure) { _ = powersVJP(of: [[1], [2]], scale: 1, cotangent: [[1], [2, 3, 4]]) }
        await #expect(processExitsWith: .failure) {
            var rows: [[Double]] = [[1], [2, 3]]
            _ = settleVJP(&rows, by: 1, cotangent: (1, [[1, 2], [3]]))
        }
    }

    @Test func whatHasTheRightCountsIsTaken() {
        #expect(powersVJP(of: [[1], [2]], scale: 1, cotangent: [[1, 0], [2, 3]]).cotangent.rows == [[2], [8]])
        var rows: [[Double]] = [[1], [2, 3]]
        #expect(settleVJP(&rows, by: 2, cotangent: (1, [[1], [2, 3]])).cotangent.rows == [[4], [6, 8]])
    }
}
