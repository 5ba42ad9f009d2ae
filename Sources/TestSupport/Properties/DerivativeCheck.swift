import AdgenTransform

/// Compares the derivatives of one function at one point with what they must be.
///
/// The derivatives leave value, inputs, effects and traps as the primal has them; the JVP agrees with dual numbers, the VJP with them and with
/// the JVP, and the Hessian-vector product with dual numbers of dual numbers, symmetrically. The function may itself be a derivative.
public struct DerivativeCheck {
    public struct Report: Sendable {
        public var failures: [String] = []
        /// What was compared.
        public var checks: [String: Int] = [:]
        /// Why nothing was compared, or not the derivatives.
        public var remark: String?

        public init() {}
    }

    let module: Module
    let primal: Function
    let derived: DerivedFunctions
    let arguments: [Argument]
    var random: SplitMix64
    private(set) var report = Report()
    /// Which of the primal's results have derivatives.
    let differentiableResults: [Int]
    /// Whether numbers of single precision occur in it, so that derivatives are no better either.
    let isSingle: Bool
    private(set) var stepLimit = 200_000
    /// What source text that is carried over gives.
    let known: [String: Argument]

    /// Nil if the primal is not in the module.
    public init?(
        _ derived: DerivedFunctions,
        in module: Module,
        at arguments: [Argument],
        known: [String: Argument] = [:],
        seed: UInt64
    ) {
        self.known = known
        guard let primal = module.functions[derived.primal] else { return nil }
        self.module = module
        self.primal = primal
        self.derived = derived
        self.arguments = arguments
        random = SplitMix64(seed: seed)
        differentiableResults = primal.body.yields.indices.filter { primal.type(of: primal.body.yields[$0]).isDifferentiable }
        isSingle = module.functions.values.contains { function in
            function.values.contains { ($0.type.scalar ?? $0.type.element)?.isSingle ?? false }
        }
    }

    /// All checks of the derivatives that there are.
    public mutating func run() -> Report {
        let outcome: Run<Double>
        do {
            outcome = try Run(primal.name, arguments.map(\.datum), in: module, known: known, stepLimit: stepLimit)
        } catch let trap as Trap {
            stepLimit *= 100
            checkTraps(trap)
            return report
        } catch {
            report.remark = "\(error)"
            return report
        }
        stepLimit = outcome.steps * 200 + 20_000
        do {
            try checkDerivatives(of: outcome)
        } catch {
            fail("a derivative ends with \(error)")
        }
        return report
    }

    mutating func fail(_ text: String) { report.failures.append(text) }

    mutating func count(_ check: String) { report.checks[check, default: 0] += 1 }

    // MARK: Shapes

    /// A number for each floating-point number that is differentiated, parameter by parameter; nothing for the others.
    typealias Direction = [[Double]]

    mutating func randomDirection() -> Direction {
        zip(arguments, derived.active).map { argument, isActive in isActive ? argument.numbers.map { _ in coefficient() } : [] }
    }

    /// A random number that `Float` holds exactly.
    private mutating func coefficient() -> Double { Double(Float(random.coefficient())) }

    /// A random number for each number that the function gives.
    mutating func randomWeights(_ outcome: Run<Double>) -> Outputs<Double> {
        outputs(of: outcome).mapNumbers { _ in coefficient() }
    }

    /// What a function gives that can have a derivative: the results, and what is left in the buffers it writes.
    struct Outputs<N: Number> {
        var results: [[N]]
        var buffers: [Int: [N]]

        var flat: [N] { results.flatMap { $0 } + buffers.sorted { $0.key < $1.key }.flatMap(\.value) }

        func mapNumbers<M: Number>(_ transform: (N) -> M) -> Outputs<M> {
            let order = buffers.keys.sorted()
            let results = results.map { $0.map(transform) }
            var mapped: [Int: [M]] = [:]
            for key in order { mapped[key] = buffers[key]?.map(transform) }
            return Outputs<M>(results: results, buffers: mapped)
        }
    }

    func outputs<N: Number>(of run: Run<N>) -> Outputs<N> {
        var buffers: [Int: [N]] = [:]
        for (index, parameter) in primal.parameters.enumerated() where isWritten(parameter) {
            buffers[index] = run.arguments[index].numbers
        }
        return Outputs(results: differentiableResults.map { run.results[$0].numbers }, buffers: buffers)
    }

    private func isWritten(_ parameter: Parameter) -> Bool {
        parameter.convention != .input && primal.type(of: parameter.value).element?.isFloatingPoint == true
    }

    // MARK: Oracles

    /// The outputs with their derivative along `direction`.
    func dualRun(along direction: Direction) throws -> Run<Dual<Double>> {
        let lifted = zip(arguments, direction).map { argument, part in
            argument.datum { number, index in Dual(number, tangent: part[safely: index] ?? 0) }
        }
        return try Run(primal.name, lifted, in: module, known: known, stepLimit: stepLimit)
    }

    /// The second derivative along two directions.
    func secondDerivative(_ first: Direction, _ second: Direction) throws -> Outputs<Double> {
        let lifted = arguments.indices.map { parameter in
            arguments[parameter].datum { number, index in
                Dual(
                    Dual(number, tangent: first[parameter][safely: index] ?? 0),
                    tangent: Dual(second[parameter][safely: index] ?? 0, tangent: 0)
                )
            }
        }
        let run = try Run<Dual<Dual<Double>>>(primal.name, lifted, in: module, known: known, stepLimit: stepLimit)
        return outputs(of: run).mapNumbers(\.tangent.tangent)
    }

    // MARK: Comparing

    /// Compares numbers that may differ by rounding; the largest number around says how much.
    mutating func compare(_ what: String, _ found: [Double], _ expected: [Double], order: Int = 1, scale: Double = 0) {
        count(what)
        guard found.count == expected.count else { return fail("\(what): \(found.count) numbers where \(expected.count) are due") }
        let size = (found + expected).reduce(scale) { max($0, $1.magnitude) }
        // In `Float` some hundreds of units in the last place: what that leaves open is seen by the comparison in `Double`.
        let tolerance = (isSingle ? 5e-5 : 1e-9) * (order == 1 ? 1 : 50) * (1 + size)
        for (index, (left, right)) in zip(found, expected).enumerated() where !((left - right).magnitude <= tolerance) {
            return fail("\(what): number \(index) is \(left), not \(right) (tolerance \(tolerance))")
        }
    }

    /// Whether derivatives of that size can be compared at all; rounding drowns others.
    mutating func isComparable(_ numbers: [Double]) -> Bool {
        let limit = isSingle ? 1e3 : 1e6
        if numbers.allSatisfy({ $0.magnitude < limit }) { return true }
        report.remark = "derivatives too large to compare"
        return false
    }
}
