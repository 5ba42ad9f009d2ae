// What the program prints.

import Foundation

enum Report {
    static func printFindings(_ title: String, _ findings: [Finding]) {
        print("\n\(title)")
        for finding in findings {
            print("  \(finding.holds ? "holds" : "FAILS")  \(finding.statement): \(finding.figures)")
        }
    }

    static func printProgress(_ point: Minimum<Throw>) {
        if point.iterations == 0 { print("  iteration  speed (m/s)  angle (°)  spin (rad/s)    miss (m)") }
        print(
            "  \(fixed: Double(point.iterations), 0, width: 9)",
            "\(fixed: point.point.speed, 5, width: 12)",
            "\(fixed: point.point.angle * 180 / .pi, 4, width: 10)",
            "\(fixed: point.point.spin, 4, width: 13)",
            "\(fixed: point.value.squareRoot(), 7, width: 11)"
        )
    }
}

extension DefaultStringInterpolation {
    mutating func appendInterpolation(fixed number: Double, _ digits: Int, width: Int = 0) {
        appendLiteral(String(format: "%\(width).\(digits)f", number))
    }

    mutating func appendInterpolation(scientific number: Double) {
        appendLiteral(String(format: "%.1e", number))
    }

    mutating func appendInterpolation(percent share: Double) {
        appendLiteral(String(format: "%.0f%%", 100 * share))
    }
}
