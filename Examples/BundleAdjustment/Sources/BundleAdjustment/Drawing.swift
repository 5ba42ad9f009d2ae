// Just enough of SVG for maps and histograms.

import Foundation

/// A rectangle of the drawing, and what part of the plane it shows.
struct Panel {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
    var horizontal: ClosedRange<Double>
    var vertical: ClosedRange<Double>

    func x(_ value: Double) -> Double {
        left + width * (value - horizontal.lowerBound) / (horizontal.upperBound - horizontal.lowerBound)
    }

    func y(_ value: Double) -> Double {
        top + height * (vertical.upperBound - value) / (vertical.upperBound - vertical.lowerBound)
    }

    func contains(_ x: Double, _ y: Double) -> Bool { horizontal.contains(x) && vertical.contains(y) }
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

    /// Many dots in one path: lines without length, which have round ends.
    mutating func dots(_ points: [(x: Double, y: Double)], in panel: Panel, color: String, size: Double) {
        let path = points.filter { panel.contains($0.x, $0.y) }.map { String(format: "M%.1f %.1fh0", panel.x($0.x), panel.y($0.y)) }
            .joined()
        stroke(path, color: color, width: size)
    }

    /// Lines that are not connected.
    mutating func segments(_ segments: [(from: (x: Double, y: Double), to: (x: Double, y: Double))], in panel: Panel, color: String) {
        let path = segments.map {
            String(format: "M%.1f %.1fL%.1f %.1f", panel.x($0.from.x), panel.y($0.from.y), panel.x($0.to.x), panel.y($0.to.y))
        }
        stroke(path.joined(), color: color, width: 1.2)
    }

    mutating func line(_ points: [(x: Double, y: Double)], in panel: Panel, color: String) {
        let path = points.map { String(format: "%.1f %.1f", panel.x($0.x), panel.y($0.y)) }.joined(separator: "L")
        stroke("M" + path, color: color, width: 2)
    }

    /// Bars that stand side by side on zero and fill the panel's width.
    mutating func bars(_ heights: [Double], in panel: Panel, color: String) {
        let width = panel.width / Double(heights.count)
        for (index, height) in heights.enumerated() where height > 0 {
            let top = panel.y(height)
            elements.append(
                String(
                    format: "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"\(color)\"/>",
                    panel.left + Double(index) * width,
                    top,
                    width - 0.5,
                    panel.y(0) - top
                )
            )
        }
    }

    /// The panel's lower edge, with numbers below it.
    mutating func axis(of panel: Panel, ticks: [Double], format: String) {
        let bottom = panel.top + panel.height
        stroke(String(format: "M%.1f %.1fh%.1f", panel.left, bottom, panel.width), color: "#555555", width: 1)
        for tick in ticks {
            let x = panel.x(tick)
            stroke(String(format: "M%.1f %.1fv5", x, bottom), color: "#555555", width: 1)
            text(String(format: format, tick), x: x, y: bottom + 20, size: 12, color: "#555555", anchor: "middle")
        }
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
        elements.append(
            String(format: "<text x=\"%.1f\" y=\"%.1f\" ", x, y)
                + "font-size=\"\(size)\" fill=\"\(color)\" font-weight=\"\(weight)\" text-anchor=\"\(anchor)\">\(text)</text>"
        )
    }

    private mutating func stroke(_ path: String, color: String, width: Double) {
        elements.append(
            "<path d=\"\(path)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(width)\" "
                + "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        )
    }
}
