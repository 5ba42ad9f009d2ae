// The picture: both populations over time on the left, against each other on the
// right, data as points and the fit as lines.

import Foundation

struct Figure {
    var trajectory: [(year: Double, hare: Double, lynx: Double)]

    private let hareColor = "#0072b2"
    private let lynxColor = "#d55e00"
    private let orbitColor = "#444444"
    private let years = Axis(label: "", domain: 1899.5...1920.5, ticks: stride(from: 1900, through: 1920, by: 5).map { $0 })
    private let pelts = Axis(label: "", domain: 0...90, ticks: [0, 20, 40, 60, 80])
    private let harePelts = Axis(label: "Hare pelts (thousands)", domain: 0...90, ticks: [0, 20, 40, 60, 80])
    private let lynxPelts = Axis(label: "", domain: 0...72, ticks: [0, 20, 40, 60])

    init(trajectory: [(year: Double, hare: Double, lynx: Double)]) {
        self.trajectory = trajectory
    }

    var svg: String {
        var drawing = Drawing(width: 1000, height: 430)
        drawing.text("Hares and lynxes traded by the Hudson’s Bay Company, 1900–1920", x: 56, y: 34, size: 18, weight: "bold")
        drawing.text(
            "Points are pelts, in thousands a year; lines are the Lotka–Volterra equations fitted to them.",
            x: 56,
            y: 56,
            color: "#555555"
        )
        drawTimeSeries(into: &drawing)
        drawOrbit(into: &drawing)
        return drawing.svg
    }

    private func drawTimeSeries(into drawing: inout Drawing) {
        let panel = Panel(left: 56, top: 98, width: 540, height: 276, horizontal: years, vertical: pelts)
        drawing.axes(of: panel, title: "Pelts (thousands)")
        drawing.line(trajectory.map { panel.point($0.year, $0.hare) }, color: hareColor)
        drawing.line(trajectory.map { panel.point($0.year, $0.lynx) }, color: lynxColor)
        for (index, year) in Pelts.years.enumerated() {
            drawing.dot(panel.point(Double(year), Pelts.hares[index]), color: hareColor)
            drawing.dot(panel.point(Double(year), Pelts.lynxes[index]), color: lynxColor)
        }
        drawing.text("snowshoe hare", at: panel.point(1903.3, 75.8), color: hareColor, weight: "bold")
        drawing.text("Canada lynx", at: panel.point(1904.35, 54.8), color: lynxColor, weight: "bold")
    }

    private func drawOrbit(into drawing: inout Drawing) {
        let panel = Panel(left: 672, top: 98, width: 296, height: 276, horizontal: harePelts, vertical: lynxPelts)
        drawing.axes(of: panel, title: "Lynx pelts (thousands)")
        drawing.line(trajectory.map { panel.point($0.hare, $0.lynx) }, color: orbitColor)
        for index in Pelts.years.indices {
            drawing.dot(panel.point(Pelts.hares[index], Pelts.lynxes[index]), color: orbitColor, radius: 3)
        }
        // Where there is room beside the points.
        for (year, dx, dy, anchor) in [(1900, 7.0, 5.0, "start"), (1903, 8, 5, "start"), (1904, 8, 15, "start"), (1913, 8, 5, "start")] {
            let index = year - Pelts.years[0]
            let point = panel.point(Pelts.hares[index], Pelts.lynxes[index])
            drawing.text("\(year)", x: point.x + dx, y: point.y + dy, size: 11, color: orbitColor, anchor: anchor)
        }
    }
}
