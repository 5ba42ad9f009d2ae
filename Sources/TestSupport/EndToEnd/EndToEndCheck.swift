import AdgenParser
import AdgenTransform

/// Compares what a compiled program and its compiled derivatives print with what the interpreter says of the program as lowered: the value
/// bit for bit, the derivatives with dual numbers.
///
/// This sees what no check inside the process can: mistakes of lowering, and of writing Swift from the representation.
public struct EndToEndCheck {
    public let program: SourceProgram
    private(set) var arguments: [Argument]
    let direction: DerivativeCheck.Direction
    let weights: DerivativeCheck.Outputs<Double>
    /// The weights as they belong to the results and the `inout` parameters.
    private(set) var outcomeWeights: [SourceValue] = []
    /// What the lines of the calls must say, by the name of the call.
    private var expected: [String: Line] = [:]
    /// The precision of the program's arithmetic.
    private let precision: Double

    /// Bits that must be the same, then numbers that may differ by rounding.
    private struct Line {
        var exact: [String]
        var approximate: [Double]
        /// How far the derivative is off when the interpreter runs it as it has been written, before it is simplified.
        var error = 0.0
    }

    /// - Throws: Why the program can't be lowered or run.
    public init(_ program: SourceProgram) throws {
        self.program = program
        arguments = program.arguments()
        let source = SourceFile(path: "\(program.name).swift", text: SourceProgram.imports + program.model)
        let lowered = lower(LoweringRequest(files: [parse(source)], functions: [program.root]))
        guard !lowered.hasErrors, var target = program.target(among: lowered.targets) else {
            throw Fault(message: DiagnosticRenderer().render(lowered.diagnostics))
        }
        target.modes = program.isScalar ? Set(Mode.allCases) : [.forward, .reverse]
        // A generic function is looked at as it is, whatever type it is called for.
        let parameters = lowered.module.functions[target.function].map { main in main.parameters.map { main.type(of: $0.value) } } ?? []
        arguments = zip(arguments, parameters).map { $0.asElements(of: $1) }
        var differentiator = Differentiator(module: lowered.module)
        let derived = differentiator.derivatives(for: target)
        let module = differentiator.module
        guard differentiator.problems.isEmpty else { throw Fault(message: "\(differentiator.problems.map(\.message))") }
        guard var check = DerivativeCheck(derived, in: module, at: arguments, known: program.known, seed: program.seed) else {
            throw Fault(message: "no function \(target.function)")
        }
        let outcome = try Run(derived.primal, arguments.map(\.datum), in: module, known: program.known, stepLimit: 200_000)
        direction = check.randomDirection()
        weights = check.randomWeights(outcome)
        precision = check.isSingle ? Double(Float.ulpOfOne) : .ulpOfOne
        try expect(check, derived, outcome)
    }

    private mutating func expect(_ check: DerivativeCheck, _ derived: DerivedFunctions, _ outcome: Run<Double>) throws {
        let value = program.outcome(outcome).flatMap(\.bits)
        let (direction, weights) = (direction, weights)
        outcomeWeights = program.outcome(outcome, with: weights, check.differentiableResults)
        let gradient = inOrder(try check.oracleGradient(weights))
        func tangent(_ outputs: DerivativeCheck.Outputs<Double>) -> [Double] {
            program.outcome(outcome, with: outputs, check.differentiableResults).flatMap(\.numbers)
        }
        let pushed = tangent(check.outputs(of: try check.dualRun(along: direction)).mapNumbers(\.tangent))
        expected["primal"] = Line(exact: value, approximate: [])
        expected["inputs"] = Line(exact: program.values(arguments.map(\.datum)).flatMap(\.bits), approximate: [])
        expected["JVP"] = line(value, pushed, tangent(try check.jvpOutputs(run(derived.jvp, check.jvpArguments(direction), check))))
        expected["VJP"] = line(value, gradient, try found(derived, weights, check))
        guard program.isScalar else { return }
        let one = weights.mapNumbers { _ in 1.0 }
        let pure = inOrder(try check.oracleGradient(one))
        expected["Gradient"] = line([], pure, try found(derived, one, check))
        let product = inOrder(try check.product(run(derived.hvp, check.hvpArguments(one, direction), check)))
        let due = inOrder(try check.oracleProduct(one, direction))
        expected["HVP"] = line(value, pure + due, try found(derived, one, check) + product)
    }

    private func run(_ name: String?, _ arguments: [Datum<Double>], _ check: DerivativeCheck) throws -> Run<Double> {
        try Run(name ?? "", arguments, in: check.module, known: program.known, stepLimit: 2_000_000)
    }

    /// The gradient as the VJP has it.
    private func found(_ derived: DerivedFunctions, _ weights: DerivativeCheck.Outputs<Double>, _ check: DerivativeCheck) throws -> [Double]
    {
        let base = check.zeroDirection()
        let run = try run(derived.vjp, check.vjpArguments(weights, base: base), check)
        return inOrder(check.gradient(run, weights, base: base))
    }

    /// The numbers of a gradient in the order in which one reads the parameters' tangents.
    private func inOrder(_ gradient: DerivativeCheck.Direction) -> [Double] {
        program.values(arguments, with: gradient).flatMap(\.numbers)
    }

    private func line(_ exact: [String], _ expected: [Double], _ found: some Sequence<Double>) -> Line {
        let error = zip(expected, found).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
        return Line(exact: exact, approximate: expected, error: error)
    }

    /// The text that calls the program and its derivatives.
    public var calls: String { program.calls(self) }

    /// What came of a line that the calls printed.
    public enum Verdict: Sendable {
        case right
        case wrong(String)
        /// The derivatives are too large to be compared.
        case skipped
    }

    /// What is wrong with the lines that the calls printed, given without their marks, and how many could not be compared. A second call has to
    /// print what the first did.
    public func verdicts(on lines: [[Substring]]) -> [Verdict] {
        var verdicts = lines.map(verdict)
        let found = Dictionary(grouping: lines) { $0.count > 1 ? String($0[1]) : "nothing" }
        for what in expected.keys.sorted() {
            let calls = found[what] ?? []
            if calls.count != (what == "inputs" ? 1 : 2) { verdicts.append(.wrong("\(what) is called \(calls.count) times")) }
            if let first = calls.first, calls.contains(where: { $0 != first }) {
                verdicts.append(.wrong("\(what): a second call gives something else: \(calls)"))
            }
        }
        return verdicts
    }

    /// What came of one line, `NAME CALL BITS...`.
    private func verdict(on line: [Substring]) -> Verdict {
        let what = line.count > 1 ? String(line[1]) : "nothing"
        guard let expected = expected[what] else { return .wrong("an unexpected call of \(what)") }
        let found = line.dropFirst(2).map(String.init)
        guard Array(found.prefix(expected.exact.count)) == expected.exact else {
            return .wrong("\(what): the value is \(found.prefix(expected.exact.count)), not \(expected.exact)")
        }
        let numbers = found.dropFirst(expected.exact.count).map { UInt64($0, radix: 16).map(Double.init(bitPattern:)) ?? .nan }
        guard numbers.count == expected.approximate.count else {
            return .wrong("\(what): \(numbers.count) numbers, not \(expected.approximate.count)")
        }
        let size = expected.approximate.reduce(0) { max($0, $1.magnitude) }
        guard size < 1e5 else { return .skipped }
        // What the program's conditioning makes of rounding, another order of evaluation makes of it too, give or take; and some units in the last
        // place are anyone's.
        let tolerance = 32 * expected.error + 256 * precision * (1 + size)
        for (found, due) in zip(numbers, expected.approximate) where !((found - due).magnitude <= tolerance) {
            return .wrong("\(what): \(Array(numbers)), not \(expected.approximate) within \(tolerance)")
        }
        return .right
    }
}

extension DerivativeCheck {
    /// The gradient by dual numbers.
    func oracleGradient(_ weights: Outputs<Double>) throws -> Direction {
        try units().map { units in
            try units.map { unit in weighted(outputs(of: try dualRun(along: unit)).mapNumbers(\.tangent), weights) }
        }
    }

    /// The Hessian times a direction by dual numbers of dual numbers.
    func oracleProduct(_ weights: Outputs<Double>, _ direction: Direction) throws -> Direction {
        try units().map { units in try units.map { unit in weighted(try secondDerivative(direction, unit), weights) } }
    }

    private func weighted(_ numbers: Outputs<Double>, _ weights: Outputs<Double>) -> Double {
        zip(numbers.flat, weights.flat).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The directions along one coordinate each, for each parameter.
    private func units() -> [[Direction]] {
        let shape = zip(arguments, derived.active).map { $1 ? $0.numbers.count : 0 }
        return shape.enumerated().map { parameter, count in
            (0..<count).map { index in
                var unit = shape.map { Array(repeating: 0.0, count: $0) }
                unit[parameter][index] = 1
                return unit
            }
        }
    }
}
