import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Random programs in Swift, from their text on.
///
/// `ADGEN_SOURCE_PROGRAMS` sets how many programs are tried and `ADGEN_SEED` the first seed.
@Suite struct SourceProgramTests {
    private static let environment = ProcessInfo.processInfo.environment
    private let total = environment["ADGEN_SOURCE_PROGRAMS"].flatMap(UInt64.init) ?? 200
    private let first = environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1

    @Test func areDifferentiated() {
        var failures = 0
        var remarks: [String: Int] = [:]
        for seed in first..<first + total where failures < 3 {
            let program = SourceProgram(seed: seed)
            guard let (module, target) = lowered(program) else {
                failures += 1
                continue
            }
            let report = report(module, target, program)
            if let remark = report.remark { remarks[remark, default: 0] += 1 }
            if !report.failures.isEmpty {
                failures += 1
                var shrinker = Shrinker(attempts: 1_000) { !self.report($0, target, program).failures.isEmpty }
                let shrunk = shrinker.shrunk(module, main: target.function)
                let failures = self.report(shrunk, target, program).failures
                Issue.record("seed \(seed): \(report.failures)\n\(program.text)\nshrunk: \(failures)\n\(shrunk)")
            }
        }
        print("source programs, derivatives not compared: \(remarks)")
    }

    private func report(_ module: Module, _ target: DifferentiationTarget, _ program: SourceProgram) -> DerivativeCheck.Report {
        let parameters = module.functions[target.function].map { main in main.parameters.map { main.type(of: $0.value) } } ?? []
        // A generic function is looked at as it is, whatever type it is called for elsewhere.
        let arguments = zip(program.arguments(), parameters).map { $0.asElements(of: $1) }
        return ModuleCheck(module, main: target.function, at: arguments, seed: program.seed).report()
    }

    private func lowered(_ program: SourceProgram) -> (Module, DifferentiationTarget)? {
        let source = SourceFile(path: "\(program.name).swift", text: SourceProgram.imports + program.text)
        let lowered = lower(LoweringRequest(files: [parse(source)], functions: [program.root]))
        guard !lowered.hasErrors, let target = program.target(among: lowered.targets) else {
            Issue.record("seed \(program.seed) is not lowered:\n\(DiagnosticRenderer().render(lowered.diagnostics))\n\(program.text)")
            return nil
        }
        let faults = verify(lowered.module)
        guard faults.isEmpty else {
            Issue.record("seed \(program.seed): \(faults)\n\(program.text)\n\(lowered.module)")
            return nil
        }
        return (lowered.module, target)
    }
}
