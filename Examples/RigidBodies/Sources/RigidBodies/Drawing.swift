// Just enough of SVG for panels with axes, lines and points.

import Foundation

struct Axis {
    var label: String
    var domain: ClosedRange<Double>
    var ticks: [Double]

    /// Where `value` lies, from 0 to 1.
    func position(_ value: Double) -> Double {
        (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    }
}

/// A rectangle of the drawing with the axes that map data into it.
struct Panel {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
    var horizontal: Axis
    var vertical: Axis

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (left + width * horizontal.position(x), top + height * (1 - vertical.position(y)))
    }
}

struct Drawing {
    private var elements: [String] = []
    private let width: Int
    private let height: Int

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    var svg: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
        font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">
        <rect width="100%" height="100%" fill="white"/>
        \(elements.joined(separator: "\n"))
        </svg>

        """
    }

    /// Grid lines with their numbers, the panel's title above and the horizontal axis' label below.
    mutating func axes(of panel: Panel, title: String) {
        let bottom = panel.top + panel.height
        for tick in panel.vertical.ticks {
            let y = panel.point(0, tick).y
            rule(from: (panel.left, y), to: (panel.left + panel.width, y), color: tick == 0 ? "#555555" : "#e2e2e2")
            text(String(format: "%.0f", tick), x: panel.left - 8, y: y + 4, size: 12, color: "#555555", anchor: "end")
        }
        for tick in panel.horizontal.ticks {
            let x = panel.point(tick, 0).x
            rule(from: (x, bottom), to: (x, bottom + 5), color: "#555555")
            text(String(format: "%.0f", tick), x: x, y: bottom + 20, size: 12, color: "#555555", anchor: "middle")
        }
        text(title, x: panel.left - 26, y: panel.top - 12, size: 12, color: "#555555")
        text(panel.horizontal.label, x: panel.left + panel.width, y: bottom + 40, size: 12, color: "#555555", anchor: "end")
    }

    mutating func line(_ points: [(x: Double, y: Double)], color: String, width: Double = 2) {
        let path = points.map { String(format: "%.1f,%.1f", $0.x, $0.y) }.joined(separator: " ")
        elements.append(
            "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(width)\" stroke-linejoin=\"round\"/>"
        )
    }

    mutating func dot(_ point: (x: Double, y: Double), color: String, radius: Double = 4) {
        elements.append(
            String(format: "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%g\" ", point.x, point.y, radius)
                + "fill=\"\(color)\" stroke=\"white\" stroke-width=\"1.2\"/>"
        )
    }

    mutating func text(
        _ text: String,
        x: Double,
        y: Double,
        size: Int = 13,
        color: String = "#222222",
        weight: String = "normal",
        anchor: String = "start"
    ) {
        guard !text.isEmpty else { return }
        elements.append(
            String(format: "<text x=\"%.1f\" y=\"%.1f\" ", x, y)
                + "font-size=\"\(size)\" fill=\"\(color)\" font-weight=\"\(weight)\" text-anchor=\"\(anchor)\">\(text)</text>"
        )
    }

    mutating func text(_ text: String, at point: (x: Double, y: Double), color: String, weight: String) {
        self.text(text, x: point.x, y: point.y, color: color, weight: weight)
    }

    private mutating func rule(from start: (x: Double, y: Double), to end: (x: Double, y: Double), color: String) {
        elements.append(
            String(format: "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" ", start.x, start.y, end.x, end.y)
                + "stroke=\"\(color)\" stroke-width=\"1\"/>"
        )
    }
}
