@testable import AdgenEmission
import AdgenParser

@testable import AdgenTestSupport
import AdgenTransform

/// Random programs and their derivatives as one Swift program, with what the interpreter says that each call gives.
struct RandomEmission {
    private(set) var text = RandomEmission.prelude
    private(set) var calls: [(name: String, expected: String)] = []
    /// How many calls were left out because they trap.
    private(set) var trapping = 0

    /// The lines that the program has to print.
    var expected: [String] { calls.map { "\($0.name) \($0.expected)" } }

    init(seeds: Range<UInt64>) throws {
        for seed in seeds { try add(seed) }
        text += calls.map { "call\($0.name)()\n" }.joined()
    }

    private mutating func add(_ seed: UInt64) throws {
        var knobs = ModuleGenerator.Knobs()
        knobs.carried = false
        knobs.risk = 0
        let module = ModuleGenerator.module(seed: seed, knobs: knobs).withQuotedMessages
        guard let main = module.functions["main"], !module.needsNumerics else { return }
        var random = SplitMix64(seed: seed)
        let arguments = Argument.random(for: main, &random)
        var differentiator = Differentiator(module: module)
        let derived = differentiator.derivatives(of: "main", modes: Set(Mode.allCases), withRespectTo: main.parameters.map { _ in true })
        let derivatives = differentiator.module
        let faults = verify(derivatives)
        if !faults.isEmpty { print("seed \(seed): \(faults[0])"); return }
        guard var check = DerivativeCheck(derived, in: derivatives, at: arguments, seed: seed),
            let outcome = try? Run<Double>("main", arguments.map(\.datum), in: derivatives, stepLimit: 200_000)
        else {
            trapping += 1
            return
        }
        let direction = check.randomDirection()
        let weights = check.randomWeights(outcome)
        let context = self.context(derivatives, prefix: "s\(seed)", derived)
        for name in context.functionNames.keys.sorted() {
            guard let function = context.module.functions[name] else { continue }
            text += Renderer.text(of: try Raising.core(of: function, context)) + "\n\n"
        }
        try add("main", arguments.map(\.datum), derivatives, context, seed)
        if let name = derived.jvp { try add(name, check.jvpArguments(direction), derivatives, context, seed) }
        if let name = derived.vjp { try add(name, check.vjpArguments(weights, base: direction), derivatives, context, seed) }
        if let name = derived.hvp { try add(name, check.hvpArguments(weights, direction), derivatives, context, seed) }
    }

    private func context(_ module: Module, prefix: String, _ derived: DerivedFunctions) -> FileContext {
        return FileContext(
            module,
            roots: [derived.primal] + derived.names,
            libraries: Libraries(imports: ["Foundation", "AutoDiff"]),
            quote: { _ in nil },
            declaredNames: [],
            naming: { Dictionary(uniqueKeysWithValues: $0.map { ($0, "\(prefix)\(Names.identifier($0))") }) }
        )
    }

    /// A function that calls a core and prints the bits of all that it gives.
    private mutating func add(_ name: String, _ arguments: [Datum<Double>], _ module: Module, _ context: FileContext, _ seed: UInt64) throws
    {
        guard let function = module.functions[name], let core = context.module.functions[name], let coreName = context.functionNames[name]
        else { return }
        var setup = ""
        var passed: [String] = []
        var shown: [String] = []
        for (index, (argument, parameter)) in zip(arguments, function.parameters).enumerated() {
            if !core.parameters.contains(parameter) { continue }
            guard case .buffer(let storage) = argument else {
                passed.append(argument.swiftText(function.type(of: parameter.value).scalar ?? .double))
                continue
            }
            let variable = "a\(index)"
            if context.buffers.isResized(parameter.value, in: name) {
                setup += "    var \(variable) = AutoDiff.Buffer<\(storage.element.swiftName)>(\(storage.swiftText))\n"
                passed.append("&\(variable)")
                shown.append("bits(\(variable).array)")
            } else {
                let isInput = parameter.convention == .input
                setup += "    \(isInput ? "let" : "var") \(variable): [\(storage.element.swiftName)] = \(storage.swiftText)\n"
                passed.append(isInput ? variable : "&\(variable)")
                if context.buffers.isCounted(parameter.value, in: name) { passed.append("\(variable).count") }
                shown.append("bits(\(variable))")
            }
        }
        guard let run = try? Run<Double>(name, arguments, in: module, stepLimit: 2_000_000) else {
            trapping += 1
            return
        }
        let yields = function.body.yields
        for (index, value) in yields.enumerated() {
            let part = yields.count == 1 ? "r" : "r.\(index)"
            shown.append(function.type(of: value).element == nil ? "bits(\(part))" : "bits(\(part).array)")
        }
        let call = "\(coreName)(\(passed.joined(separator: ", ")))"
        text += "func call\(coreName)() {\n\(setup)    \(yields.isEmpty ? "" : "let r = ")\(call)\n"
        text += "    show(\"\(coreName)\", [\(shown.joined(separator: ", "))])\n}\n\n"
        let buffers = zip(run.arguments, function.parameters).compactMap { argument, parameter -> String? in
            if case .buffer = argument, core.parameters.contains(parameter) { argument.bits } else { nil }
        }
        calls.append((coreName, (buffers + run.results.map(\.bits)).joined(separator: " ")))
    }

    private static let prelude = """
        import AutoDiff
        import Foundation

        func bits(_ x: Double) -> String { x.isNaN ? "nan" : String(x.bitPattern, radix: 16) }
        func bits(_ x: Float) -> String { bits(Double(x)) }
        func bits(_ x: Int) -> String { "\\(x)" }
        func bits(_ x: Bool) -> String { x ? "1" : "0" }
        func bits(_ x: [Double]) -> String { "[" + x.map { bits($0) }.joined(separator: ",") + "]" }
        func bits(_ x: [Float]) -> String { "[" + x.map { bits($0) }.joined(separator: ",") + "]" }
        func bits(_ x: [Int]) -> String { "[" + x.map { bits($0) }.joined(separator: ",") + "]" }
        func bits(_ x: [Bool]) -> String { "[" + x.map { bits($0) }.joined(separator: ",") + "]" }
        func bits<V: SIMD>(_ x: V) -> String where V.Scalar: BinaryFloatingPoint { x.indices.map { bits(Double(x[$0])) }.joined(separator: ",") }
        func bits<V: SIMD>(_ x: [V]) -> String where V.Scalar: BinaryFloatingPoint { "[" + x.map { bits($0) }.joined(separator: ",") + "]" }
        func bits<V>(_ x: SIMDMask<V>) -> String { x.indices.map { bits(x[$0]) }.joined(separator: ",") }
        func show(_ name: String, _ parts: [String]) { print(([name] + parts).joined(separator: " ")) }


        """
}

extension Double {
    fileprivate var bits: String { isNaN ? "nan" : String(bitPattern, radix: 16) }
    fileprivate var swiftText: String { "Double(bitPattern: 0x\(String(bitPattern, radix: 16)))" }
}

extension Storage where N == Double {
    fileprivate var swiftText: String {
        switch element {
        case .double, .parameter: "[\(numbers.map(\.swiftText).joined(separator: ", "))]"
        case .float: "[\(numbers.map { "Float(\($0.swiftText))" }.joined(separator: ", "))]"
        case .int: "[\(integers.map { "\($0)" }.joined(separator: ", "))]"
        case .bool: "[\(integers.map { $0 == 1 ? "true" : "false" }.joined(separator: ", "))]"
        case .vector:
            "[\((0..<count).map { Datum.vector(Array(numbers[places(of: $0)])).swiftText(element) }.joined(separator: ", "))]"
        case .mask, .opaque: "[]"
        }
    }

    fileprivate var bits: String {
        "[" + (element.isFloatingPoint ? numbers.map(\.bits) : integers.map { "\($0)" }).joined(separator: ",") + "]"
    }
}

extension Datum where N == Double {
    fileprivate func swiftText(_ scalar: Scalar) -> String {
        switch self {
        case .number(let number): scalar == .float ? "Float(\(number.swiftText))" : number.swiftText
        case .integer(let integer): "\(integer)"
        case .boolean(let truth): "\(truth)"
        case .vector(let lanes):
            "\(scalar.swiftName)(\(lanes.map { scalar.laneType == .float ? "Float(\($0.swiftText))" : $0.swiftText }.joined(separator: ", ")))"
        case .mask(let truths): "\(scalar.swiftName)(\(truths))"
        case .opaque(let text): "\"\(text)\""
        case .buffer: "[]"
        }
    }

    fileprivate var bits: String {
        switch self {
        case .number(let number): number.bits
        case .integer(let integer): "\(integer)"
        case .boolean(let truth): truth ? "1" : "0"
        case .vector(let lanes): lanes.map(\.bits).joined(separator: ",")
        case .mask(let truths): truths.map { $0 ? "1" : "0" }.joined(separator: ",")
        case .opaque(let text): text
        case .buffer(let storage): storage.bits
        }
    }
}

extension Module {
    /// Whether a function of swift-numerics occurs, which is not at hand here.
    fileprivate var needsNumerics: Bool {
        let libraries = Libraries(imports: ["Foundation", "AutoDiff"])
        var isMissing = false
        for function in functions.values {
            function.body.forEachStatement { statement in
                if case .compute(_, .elementary(let function, let scalar), _) = statement.kind {
                    if function.spelling(scalar, libraries: libraries) == nil { isMissing = true }
                }
            }
        }
        return isMissing
    }

    /// The module with messages that are string literals, as source text has them.
    fileprivate var withQuotedMessages: Module {
        var module = self
        module.functions = functions.mapValues { function in
            var function = function
            function.body = function.body.withQuotedMessages
            return function
        }
        return module
    }
}

extension Block {
    fileprivate var withQuotedMessages: Block {
        var block = self
        block.statements = statements.map { statement in
            var statement = statement
            switch statement.kind {
            case .check(let condition, _): statement.kind = .check(condition, message: [.text("\"checked\"")])
            case .assert(let condition, _): statement.kind = .assert(condition, message: [.text("\"asserted\"")])
            default: statement.kind = statement.kind.mapping(value: { $0 }, block: { $0.withQuotedMessages })
            }
            return statement
        }
        return block
    }
}
