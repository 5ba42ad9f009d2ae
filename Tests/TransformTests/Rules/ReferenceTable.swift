import Testing
import AdgenTransform
import Foundation

/// The committed table of partial derivatives in high precision; `references.py` writes it.
struct Reference: Sendable, CustomTestStringConvertible {
    var function: Elementary
    var point: [Double]
    /// How often by each operand; all zero for the value itself.
    var orders: [Int]
    var expected: Double

    var order: Int { orders.reduce(0, +) }
    var testDescription: String { "\(function.rawValue)(\(point.map(\.description).joined(separator: ", "))) \(orders)" }

    static let all: [Reference] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("References.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap(Reference.init(line:))
    }()

    /// `pow 2.0 3.5 | 1 0 | 19.79...`.
    private init?(line: Substring) {
        let parts = line.split(separator: "|").map { $0.split(separator: " ") }
        guard parts.count == 3, let name = parts[0].first, let function = Elementary(rawValue: String(name)),
            let value = parts[2].first.flatMap({ Double($0) })
        else { return nil }
        self.function = function
        point = parts[0].dropFirst().compactMap { Double($0) }
        orders = parts[1].compactMap { Int($0) }
        expected = value
    }
}
