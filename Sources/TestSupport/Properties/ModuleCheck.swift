import AdgenTransform

/// The checks of one program: its derivatives are written, verified, run and compared.
public struct ModuleCheck: Sendable {
    /// Which derivatives of derivatives are looked at besides the Hessian-vector product.
    public enum Depth: Sendable {
        case usual
        /// The JVP and the VJP of both JVP and VJP too.
        case nested
        /// Those of the Hessian-vector product as well: derivatives of third order.
        case third
    }

    let module: Module
    let main: String
    let seed: UInt64
    let depth: Depth
    let planning: StoragePlanning
    let arguments: [Argument]?

    /// - Parameter arguments: Where the function is run; by default somewhere at random.
    public init(
        _ module: Module,
        main: String = "main",
        at arguments: [Argument]? = nil,
        seed: UInt64,
        depth: Depth = .usual,
        planning: StoragePlanning = .planned
    ) {
        self.arguments = arguments
        self.module = module
        self.main = main
        self.seed = seed
        self.depth = depth
        self.planning = planning
    }

    public func report() -> DerivativeCheck.Report {
        var report = DerivativeCheck.Report()
        guard let primal = module.functions[main] else {
            report.failures = ["there is no function '\(main)'"]
            return report
        }
        var random = SplitMix64(seed: seed ^ 0x5eed)
        let marks = primal.parameters.map { _ in !random.chance(0.12) }
        let arguments = arguments ?? Argument.random(for: primal, &random)
        let (differentiator, derived, nested) = derivatives(in: module, marks)
        guard differentiator.problems.isEmpty else {
            report.failures = differentiator.problems.map { "not differentiated: \($0.message)" }
            return report
        }
        let faults = verify(differentiator.module)
        guard faults.isEmpty else {
            report.failures = faults.prefix(5).map { "not accepted by the verifier: \($0)" }
            return report
        }
        guard var check = DerivativeCheck(derived, in: differentiator.module, at: arguments, seed: seed) else { return report }
        report = check.run()
        if check.isSingle, report.failures.isEmpty, report.remark == nil {
            // The primal is widened, not the derivative, so that what rules know of irrational numbers is not rounded to 'Float'.
            let (differentiator, derived, nested) = derivatives(in: module.widened, marks)
            if var wide = DerivativeCheck(derived, in: differentiator.module, at: arguments.map(\.widened), seed: seed) {
                let first = wide.run()
                report.add(first, as: "main in Double")
                for functions in nested where first.remark == nil {
                    report.add(nestedReport(functions, of: derived, wide), as: "\(functions.primal) in Double")
                }
            }
        } else {
            for functions in nested where report.failures.isEmpty && report.remark == nil {
                report.add(nestedReport(functions, of: derived, check), as: functions.primal)
            }
        }
        return report
    }

    /// The derivatives of the main function by the parameters marked, and those of the derivatives, as deep as is asked for.
    private func derivatives(in module: Module, _ marks: [Bool]) -> (Differentiator, DerivedFunctions, nested: [DerivedFunctions]) {
        var differentiator = Differentiator(module: module, planning: planning)
        let derived = differentiator.derivatives(of: main, modes: Set(Mode.allCases), withRespectTo: marks)
        var nested: [DerivedFunctions] = []
        if depth != .usual {
            for name in [derived.jvp, derived.vjp, depth == .third ? derived.hvp : nil].compactMap({ $0 }) {
                guard let parameters = differentiator.module.functions[name]?.parameters else { continue }
                let others = Array(repeating: false, count: parameters.count - marks.count)
                nested.append(differentiator.derivatives(of: name, modes: [.forward, .reverse], withRespectTo: marks + others))
            }
        }
        return (differentiator, derived, nested)
    }

    /// The derivative as a primal of its own.
    private func nestedReport(
        _ functions: DerivedFunctions,
        of derived: DerivedFunctions,
        _ check: DerivativeCheck
    ) -> DerivativeCheck.Report {
        let arguments =
            switch functions.primal {
            case derived.vjp: check.someVJPArguments()
            case derived.hvp: check.someHVPArguments()
            default: check.someJVPArguments()
            }
        guard let arguments, var inner = DerivativeCheck(functions, in: check.module, at: arguments, seed: seed) else {
            return DerivativeCheck.Report()
        }
        return inner.run()
    }
}

extension DerivativeCheck {
    /// Arguments with which the VJP can be called.
    func someVJPArguments() -> [Argument]? {
        guard let outcome = try? Run(primal.name, arguments.map(\.datum), in: module, stepLimit: stepLimit) else { return nil }
        var copy = self
        let weights = copy.randomWeights(outcome)
        return vjpArguments(weights, base: zeroDirection()).map(Argument.init)
    }

    /// Arguments with which the Hessian-vector product can be called.
    func someHVPArguments() -> [Argument]? {
        guard let outcome = try? Run(primal.name, arguments.map(\.datum), in: module, stepLimit: stepLimit) else { return nil }
        var copy = self
        let weights = copy.randomWeights(outcome)
        return hvpArguments(weights, copy.randomDirection()).map(Argument.init)
    }

    /// Arguments with which the JVP can be called.
    func someJVPArguments() -> [Argument]? {
        var copy = self
        return jvpArguments(copy.randomDirection()).map(Argument.init)
    }
}

extension DerivativeCheck.Report {
    mutating func add(_ other: DerivativeCheck.Report, as name: String) {
        failures += other.failures.map { "of \(name), \($0)" }
        for (check, count) in other.checks { checks["nested: \(check)", default: 0] += count }
    }
}

extension Argument {
    init(_ datum: Datum<Double>) {
        switch datum {
        case .number(let number): self = .number(number)
        case .integer(let integer): self = .integer(integer)
        case .boolean(let truth): self = .boolean(truth)
        case .vector(let lanes): self = .vector(lanes)
        case .mask(let truths): self = .mask(truths)
        case .opaque(let text): self = .opaque(text)
        case .buffer(let storage):
            self =
                storage.element.isFloatingPoint ? .numbers(storage.numbers, storage.element) : .integers(storage.integers, storage.element)
        }
    }
}
