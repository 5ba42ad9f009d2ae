// Finds cameras and points from where the cameras saw the points, with Jacobians that swift-adgen wrote. Prints what it finds, checks it
// against what is known, and draws it.

import ArgumentParser
import Foundation

@main
struct BundleAdjustment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "BundleAdjustment",
        abstract: "Finds cameras and points of a made-up scene from noisy images of it."
    )

    @Option(help: "How many cameras there are.")
    var cameras = 50

    @Option(help: "How many points there are.")
    var points = 5000

    @Option(help: "How many cameras see a point, in the mean.")
    var observationsPerPoint = 6

    @Option(help: "The standard deviation of the observations, in pixels.")
    var noise = 0.5

    @Option(help: "Another scene for another number.")
    var seed: UInt64 = 1

    @Option(help: "How the cameras' equations are solved; what is faster if nothing is said.")
    var solver: Solver?

    @Option(help: "Where the picture goes.")
    var svg = "bundle-adjustment.svg"

    func validate() throws {
        func demand(_ isMet: Bool, _ message: String) throws {
            if !isMet { throw ValidationError(message) }
        }
        try demand((6...1_000).contains(cameras), "--cameras must be from 6 to 1000")
        try demand((20...100_000).contains(points), "--points must be from 20 to 100000")
        try demand((3...50).contains(observationsPerPoint), "--observations-per-point must be from 3 to 50")
        try demand(noise >= 0.001 && noise <= 10, "--noise must be from 0.001 to 10 pixels")
        let folder = URL(fileURLWithPath: svg).deletingLastPathComponent().path
        try demand(
            !svg.isEmpty && FileManager.default.isWritableFile(atPath: folder),
            "--svg must name a file in a folder that can be written to"
        )
    }

    func run() throws {
        let clock = ContinuousClock()
        let begin = clock.now
        let fort = Fort(cameraCount: cameras, pointCount: points, observationsPerPoint: observationsPerPoint, noise: noise, seed: seed)
        print("Making a scene of \(cameras) cameras and \(points) points ...")
        let truth = try fort.truth()
        let start = fort.start(from: truth)
        Report.describe(start)

        var checks = [Checks.gradients(), compareModes(at: start)]
        let solver = solver ?? .best(forCameras: cameras)
        print("\nLevenberg and Marquardt's method, the cameras' equations by \(solver.rawValue):")
        let adjustment = adjust(start, by: solver) { Report.printProgress($0, seconds: (clock.now - begin).seconds) }
        print("From the truth:")
        let fromTruth = adjust(truth, by: solver) { Report.printProgress($0, seconds: (clock.now - begin).seconds) }

        // The checks compare places, so all are put into the truth's frame.
        let frame = truth.points
        guard let alignedStart = start.aligned(to: frame), let adjusted = adjustment.scene.aligned(to: frame),
            let best = fromTruth.scene.aligned(to: frame)
        else { throw Problem.notAligned }
        Report.printDistances(Distances(alignedStart, truth), Distances(adjusted, truth))
        checks += [
            Check(claim: "the method converged", finding: "in \(adjustment.iterations) iterations", passed: adjustment.hasConverged),
            Checks.noise(adjusted, noise),
            Checks.truth(truth, adjusted, noise),
            Checks.recovery(of: truth, in: adjusted, fromTruth: best),
        ]
        Report.printChecks(checks)
        let figure = Figure(start: alignedStart, adjusted: adjusted, noise: noise)
        try figure.svg.write(toFile: svg, atomically: true, encoding: .utf8)
        print("\nThe picture is in \(svg). It took \(String(format: "%.1f", (clock.now - begin).seconds)) seconds.")
        if !checks.allSatisfy(\.passed) { throw ExitCode(1) }
    }

    private enum Problem: Error, CustomStringConvertible {
        case notAligned

        var description: String { "the points do not determine where the scene is" }
    }

    private func compareModes(at scene: Scene) -> Check {
        let clock = ContinuousClock()
        let begin = clock.now
        let rowwise = Jacobian(of: scene)
        let middle = clock.now
        let columnwise = Jacobian(columnwiseOf: scene)
        Report.compareModes(reverse: (middle - begin).seconds, forward: (clock.now - middle).seconds)
        return Checks.jacobians(of: scene, rowwise: rowwise, columnwise: columnwise)
    }
}

extension Duration {
    var seconds: Double { self / .seconds(1) }
}
