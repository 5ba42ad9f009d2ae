@testable import AdgenIR
import AdgenTransform
import Foundation

/// A Swift program that calls elementary functions by their spellings at many points and prints the bits of what they give.
struct SpellingProgram {
    struct Call {
        var function: Elementary
        var scalar: Scalar
        /// The call's text over the variables `x`, `y`, `z` and the `Int` variable `n`.
        var text: String

        var variables: [String] { Self.variables(of: function, scalar) }

        static func variables(of function: Elementary, _ scalar: Scalar) -> [String] {
            var numbers = ["x", "y", "z"][...]
            return function.operands(scalar).map { $0 == .int ? "n" : numbers.removeFirst() }
        }
    }

    var imports: [String]
    var calls: [Call]
    /// Declarations of the user's that stand beside the calls.
    var declarations = ""

    static let points: [Double] = [
        0, -0.0, 1, -1, 0.5, -0.5, 0.1, 2, -2, 2.5, -2.5, 3, 1.5, 0.75, 7.25, -7.75, 10, 100, -1e-5, 1e-30, 1e30, 0x1p-1040, 1e300, -1e300,
        .infinity, -.infinity, .nan, 4.5, 5.5, 0.49999999999999994,
    ]
    static let integers = [0, 1, 2, 3, -1, -3, 4, 1 << 53 + 1, Int.min, Int.max, -(1 << 25) - 1]

    /// Every combination of two points (the third operand follows from them) and of a point with a whole number, the latter only for the
    /// functions that take one.
    static func operands(of function: Elementary) -> [(numbers: [Double], integer: Int)] {
        let count = function.operands(.double).filter { $0 == .double }.count
        let integers = function.operands(.double).contains(.int) ? integers : [0]
        return points.flatMap { x in
            integers.flatMap { n in
                (count == 1 ? [0] : points).map { y in (Array([x, y, y - x].prefix(count)), n) }
            }
        }
    }

    private var source: String {
        let bodies = calls.enumerated().map { index, call in
            """
            func call\(index)(_ x: \(call.scalar.swiftName), _ y: \(call.scalar.swiftName), _ z: \(call.scalar.swiftName), _ n: Int) -> \
            \(call.scalar.swiftName) {
                let value: \(call.scalar.swiftName) = \(call.text)
                return value
            }
            """
        }
        let runs = calls.enumerated().map { index, call in
            """
            for (numbers, n) in operands(\(call.function.arity - (call.function.operands(.double).contains(.int) ? 1 : 0)), \
            \(call.function.operands(.double).contains(.int))) {
                let v = numbers.map { \(call.scalar.swiftName)($0) } + [0, 0]
                report(call\(index)(v[0], v[1], v[2], n).bitPattern)
            }
            """
        }
        return """
            \(imports.map { "import \($0)" }.joined(separator: "\n"))

            \(declarations)

            let points: [Double] = [\(Self.points.map { "Double(bitPattern: \($0.bitPattern))" }.joined(separator: ", "))]
            let integers: [Int] = \(Self.integers)

            func operands(_ count: Int, _ isWhole: Bool) -> [([Double], Int)] {
                points.flatMap { x in
                    (isWhole ? integers : [0]).flatMap { n in
                        (count == 1 ? [0] : points).map { y in (Array([x, y, y - x].prefix(count)), n) }
                    }
                }
            }

            func report<Bits: FixedWidthInteger>(_ bits: Bits) { print(bits) }

            \(bodies.joined(separator: "\n"))

            \(runs.joined(separator: "\n"))
            """
    }

    /// Compiles and runs the program; what it printed, line by line.
    func run(_ options: [String] = []) throws -> [UInt64] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spellings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("main.swift")
        let program = folder.appendingPathComponent("program")
        try source.write(to: file, atomically: true, encoding: .utf8)
        _ = try CommandOutput(of: ["swiftc", "-swift-version", "6", file.path, "-o", program.path] + options, in: folder)
        return try CommandOutput(of: [program.path], in: folder).lines.compactMap { UInt64($0) }
    }
}
