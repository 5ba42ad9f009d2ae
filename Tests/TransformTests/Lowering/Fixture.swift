import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// The functions under `Fixtures/Lowering`, as the compiler and as the lowering sees them.
enum Fixture {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let files: [ParsedFile] = {
        let folder = root.appendingPathComponent("Fixtures/Lowering")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".swift") }.compactMap { name in
            let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return text.map { skim(SourceFile(path: name, text: $0)) }
        }
    }()

    /// Runs a function as lowered on arguments drawn at random, and compares what comes out, bit for bit, with what the original gives:
    /// its result, taken apart, then its `inout` scalars, then its `inout` arrays.
    static func compare<each Argument: Sample>(
        _ name: String,
        runs: Int = 60,
        _ original: (repeat each Argument) -> [any Sample],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let lowered = lower(LoweringRequest(files: files, functions: [name]))
        let complaints = DiagnosticRenderer().render(lowered.diagnostics)
        guard !lowered.hasErrors, let target = lowered.targets.first(where: { $0.signature.baseName == name.baseName }) else {
            Issue.record("'\(name)' is not lowered:\n\(complaints)", sourceLocation: sourceLocation)
            return
        }
        let problems = verify(lowered.module)
        guard problems.isEmpty, let function = lowered.module.functions[target.function] else {
            Issue.record("\(problems.joined(separator: "\n"))\n\(lowered.module)", sourceLocation: sourceLocation)
            return
        }
        var random = RandomSource(seed: 42)
        for _ in 0..<runs {
            let arguments = (repeat (each Argument).random(&random))
            let expected = original(repeat each arguments).map(\.text)
            var data: [Datum<Double>] = []
            for argument in repeat each arguments { data.append(argument.datum) }
            do {
                var results = try Interpreter<Double>(lowered.module).run(target.function, data)
                for (parameter, datum) in zip(function.parameters, data) where parameter.convention == .inout { results.append(datum) }
                let found = results.map(\.text)
                if found != expected {
                    let shown = data.map(\.text)
                    Issue.record("\(name)(\(shown)): \(found), not \(expected)\n\(lowered.module)", sourceLocation: sourceLocation)
                    return
                }
            } catch {
                Issue.record("\(name): \(error)\n\(lowered.module)", sourceLocation: sourceLocation)
                return
            }
        }
    }
}

extension String {
    fileprivate var baseName: String { split(separator: "(").first.map(String.init)?.split(separator: ".").last.map(String.init) ?? self }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// What fixtures take and give: drawn at random, given to the interpreter, and compared as text that shows every bit.
protocol Sample {
    static func random(_ source: inout RandomSource) -> Self
    var datum: Datum<Double> { get }
}

extension Sample {
    var text: String { datum.text }
}

extension Double: Sample {
    static func random(_ source: inout RandomSource) -> Double { .random(in: -3...3, using: &source) }
    var datum: Datum<Double> { .number(self) }
}

extension Float: Sample {
    static func random(_ source: inout RandomSource) -> Float { .random(in: -3...3, using: &source) }
    var datum: Datum<Double> { .number(Double(self)) }
}

extension Int: Sample {
    static func random(_ source: inout RandomSource) -> Int { .random(in: 0...7, using: &source) }
    var datum: Datum<Double> { .integer(self) }
}

extension Bool: Sample {
    static func random(_ source: inout RandomSource) -> Bool { .random(using: &source) }
    var datum: Datum<Double> { .boolean(self) }
}

extension Array: Sample where Element: Sample {
    static func random(_ source: inout RandomSource) -> [Element] {
        (0..<Int.random(in: 3...6, using: &source)).map { _ in Element.random(&source) }
    }

    var datum: Datum<Double> {
        switch self {
        case let numbers as [Double]: .buffer(Storage(.double, numbers: numbers))
        case let numbers as [Float]: .buffer(Storage(.float, numbers: numbers.map(Double.init)))
        case let numbers as [Int]: .buffer(Storage(.int, integers: numbers))
        default: .opaque("array")
        }
    }
}

extension Datum<Double> {
    var text: String {
        switch self {
        case .number(let number): number.isNaN ? "nan" : "\(number)"
        case .integer(let number): "\(number)"
        case .boolean(let isTrue): "\(isTrue)"
        case .vector(let lanes): "\(lanes.map { Datum.number($0).text })"
        case .mask(let truths): "\(truths)"
        case .opaque(let text): text
        case .buffer(let storage):
            "\(storage.element.isFloatingPoint ? storage.numbers.map { Datum.number($0).text } : storage.integers.map(String.init))"
        }
    }
}
