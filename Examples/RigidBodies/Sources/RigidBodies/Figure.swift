// The picture: above the way of the balls for each throw of the search, below where the second ball is over time.

import Foundation

struct Figure {
    private let scene: Scene
    private let paths: [Path]
    private let right: Double

    private let thrownColor = "#0072b2"
    private let restingColor = "#d55e00"
    private let earlierColor = "#b8b8b8"

    /// The balls' positions over time: a struct of arrays.
    private struct Path {
        var times: [Double] = []
        var thrown: [Vector] = []
        var driven: [Vector] = []
    }

    init(scene: Scene, tries: [Throw], step: Double) {
        self.scene = scene
        right = scene.mark + 2.5
        paths = tries.map { Figure.path(of: $0, in: scene, step: step) }
    }

    private static func path(of toss: Throw, in scene: Scene, step: Double) -> Path {
        var world = scene.world(after: toss)
        var path = Path()
        while world.time < scene.duration {
            if world.time >= 0.02 * Double(path.times.count) {
                path.times.append(world.time)
                path.thrown.append(world.bodies[0].position)
                path.driven.append(world.bodies[1].position)
            }
            world.advance(by: step)
        }
        return path
    }

    var svg: String {
        var drawing = Drawing(width: 1000, height: 750)
        drawing.text("A throw over a wall that drives a second ball to a mark", x: 56, y: 34, size: 18, weight: "bold")
        drawing.text(
            "Grey: the throws of the search, from one that just meets the ball. In colour: the throw that was found.",
            x: 56,
            y: 56,
            color: "#555555"
        )
        drawPlane(into: &drawing)
        drawTimes(into: &drawing)
        return drawing.svg
    }

    /// The plane of the throw, to scale.
    private func drawPlane(into drawing: inout Drawing) {
        let left = -0.5
        let width = 900.0
        let height = 340.0
        let panel = Panel(
            left: 56,
            top: 96,
            width: width,
            height: height,
            horizontal: Axis(label: "metres from the thrower", domain: left...right, ticks: integers(to: right)),
            vertical: Axis(label: "", domain: 0...(right - left) * height / width, ticks: [0, 1, 2, 3, 4])
        )
        drawing.axes(of: panel, title: "Height (metres)")
        drawing.line([panel.point(scene.wall.x, 0), panel.point(scene.wall.x, scene.wall.height)], color: "#444444", width: 5)
        drawing.line([panel.point(scene.mark, 0), panel.point(scene.mark, 0.8)], color: restingColor, width: 2)
        drawing.text("mark", at: panel.point(scene.mark + 0.05, 0.65), color: restingColor, weight: "bold")
        for path in paths.dropLast() { drawing.line(visible(path.thrown, in: panel), color: earlierColor, width: 1) }
        guard let found = paths.last else { return }
        drawing.line(visible(found.thrown, in: panel), color: thrownColor)
        drawing.line(visible(found.driven, in: panel), color: restingColor)
        drawing.text("thrown ball", at: panel.point(0.2, 3.5), color: thrownColor, weight: "bold")
        drawing.text("second ball", at: panel.point(scene.start + 0.3, 0.5), color: restingColor, weight: "bold")
        let radius = scene.radius * width / (right - left)
        drawing.dot(panel.point(scene.hand.x, scene.hand.y), color: thrownColor, radius: radius)
        for position in [found.driven.first, found.driven.last].compactMap({ $0 }) {
            drawing.dot(panel.point(position.x, position.y), color: restingColor, radius: radius)
        }
    }

    private func drawTimes(into drawing: inout Drawing) {
        let panel = Panel(
            left: 56,
            top: 530,
            width: 900,
            height: 150,
            horizontal: Axis(label: "seconds after the throw", domain: 0...scene.duration, ticks: integers(to: scene.duration)),
            vertical: Axis(
                label: "",
                domain: scene.start - 1...scene.mark + 2,
                ticks: integers(to: scene.mark + 2).filter { $0 >= scene.start - 1 }
            )
        )
        drawing.axes(of: panel, title: "Where the second ball is (metres)")
        drawing.line([panel.point(0, scene.mark), panel.point(scene.duration, scene.mark)], color: restingColor, width: 1)
        for (index, path) in paths.enumerated() {
            let isFound = index == paths.count - 1
            let points = zip(path.times, path.driven)
                .filter { panel.vertical.domain.contains($0.1.x) }
                .map { panel.point($0.0, $0.1.x) }
            drawing.line(points, color: isFound ? restingColor : earlierColor, width: isFound ? 2 : 1)
        }
        drawing.text("mark", at: panel.point(0.05, scene.mark + 0.15), color: restingColor, weight: "bold")
    }

    private func integers(to end: Double) -> [Double] {
        Array(stride(from: 0, through: end, by: 1))
    }

    /// The part of a path up to where it leaves the panel.
    private func visible(_ path: [Vector], in panel: Panel) -> [(x: Double, y: Double)] {
        path.prefix { panel.horizontal.domain.contains($0.x) && panel.vertical.domain.contains($0.y) }.map { panel.point($0.x, $0.y) }
    }
}
