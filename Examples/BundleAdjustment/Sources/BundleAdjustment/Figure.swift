// The picture: the fort from above, and how the misses are distributed; at the start on the left, adjusted on the right.

import Foundation

struct Figure {
    /// Both turned, moved and scaled onto the truth.
    var start: Scene
    var adjusted: Scene
    var noise: Double

    private let startColor = "#d55e00"
    private let adjustedColor = "#0072b2"
    private let cameraColor = "#444444"

    init(start: Scene, adjusted: Scene, noise: Double) {
        self.start = start
        self.adjusted = adjusted
        self.noise = noise
    }

    var svg: String {
        var drawing = Drawing(width: 1000, height: 790)
        drawing.text(
            "Bundle adjustment of \(start.cameras.count) cameras and \(start.points.count) points",
            x: 28,
            y: 34,
            size: 18,
            weight: "bold"
        )
        drawing.text(
            "A fort from above, and the cameras around it. What is left of the misses is narrower than the noise, as noise was fitted too.",
            x: 28,
            y: 56,
            color: "#555555"
        )
        drawMap(of: start, title: "At the start", color: startColor, left: 28, into: &drawing)
        drawMap(of: adjusted, title: "Adjusted", color: adjustedColor, left: 524, into: &drawing)
        drawHistogram(of: start, color: startColor, left: 28, showsNoise: false, into: &drawing)
        drawHistogram(of: adjusted, color: adjustedColor, left: 524, showsNoise: true, into: &drawing)
        return drawing.svg
    }

    private func drawMap(of scene: Scene, title: String, color: String, left: Double, into drawing: inout Drawing) {
        let panel = Panel(left: left, top: 84, width: 448, height: 448, horizontal: -46...46, vertical: -46...46)
        drawing.text(title, x: left, y: 84, weight: "bold")
        // More would only make the file larger.
        let step = max(1, scene.points.count / 2500)
        let points = stride(from: 0, to: scene.points.count, by: step).map { (scene.points[$0].x, scene.points[$0].y) }
        drawing.dots(points, in: panel, color: color, size: 1.6)
        let cameras = scene.cameras.map { camera in
            let sight = Vector3(x: 0, y: 0, z: -4).rotated(by: -camera.rotation)
            return (from: (x: camera.center.x, y: camera.center.y), to: (x: camera.center.x + sight.x, y: camera.center.y + sight.y))
        }
        drawing.segments(cameras, in: panel, color: cameraColor)
        drawing.dots(cameras.map(\.from), in: panel, color: cameraColor, size: 5)
    }

    private func drawHistogram(of scene: Scene, color: String, left: Double, showsNoise: Bool, into drawing: inout Drawing) {
        let residuals = scene.residuals
        let deviation = showsNoise ? noise : scene.rootMeanSquareError
        let range = 4 * deviation
        let bins = 64
        let width = 2 * range / Double(bins)
        var densities = Array(repeating: 0.0, count: bins)
        for residual in residuals where abs(residual) < range {
            densities[min(bins - 1, Int((residual + range) / width))] += 1 / (width * Double(residuals.count))
        }
        func normalDensity(_ x: Double) -> Double { exp(-x * x / (2 * deviation * deviation)) / (deviation * (2 * .pi).squareRoot()) }
        let top = 1.1 * max(normalDensity(0), densities.max() ?? 0)
        let panel = Panel(left: left, top: 590, width: 448, height: 150, horizontal: -range...range, vertical: 0...top)
        drawing.text(String(format: "Misses in pixels; root mean square %.3g", scene.rootMeanSquareError), x: left, y: 582)
        drawing.bars(densities, in: panel, color: color)
        drawing.axis(of: panel, ticks: [-4, -2, 0, 2, 4].map { $0 * deviation }, format: "%.3g")
        guard showsNoise else { return }
        let curve = stride(from: -4.0, through: 4, by: 0.1).map { (x: $0 * deviation, y: normalDensity($0 * deviation)) }
        drawing.line(curve, in: panel, color: cameraColor)
        drawing.text("the noise", x: panel.x(1.2 * deviation), y: panel.y(normalDensity(1.1 * deviation)), color: cameraColor)
    }
}
