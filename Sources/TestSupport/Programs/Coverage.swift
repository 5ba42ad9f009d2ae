import AdgenTransform

/// How often each kind of statement and operation occurs in the programs that were tried.
public struct Coverage: Sendable, CustomStringConvertible {
    public private(set) var counts: [String: Int] = [:]
    /// The number of statements of each program's `main`, nested ones included.
    public private(set) var sizes: [Int] = []
    public private(set) var loops: [Int] = []

    public init() {}

    public mutating func add(_ module: Module, main: String = "main") {
        for (name, function) in module.functions {
            var size = 0
            var loops = 0
            function.body.forEachStatement { statement in
                size += 1
                switch statement.kind {
                case .forLoop, .whileLoop: loops += 1
                default: break
                }
                for label in labels(of: statement.kind) { counts[label, default: 0] += 1 }
                if case .call(let call) = statement.kind, let rule = module.rules[call.callee] {
                    for label in labels(of: rule) { counts[label, default: 0] += 1 }
                }
            }
            if name == main {
                sizes.append(size)
                self.loops.append(loops)
            }
        }
    }

    public mutating func merge(_ other: Coverage) {
        counts.merge(other.counts, uniquingKeysWith: +)
        sizes += other.sizes
        loops += other.loops
    }

    public var medianSize: Int { sizes.sorted()[safely: sizes.count / 2] ?? 0 }

    /// What every run over many programs has to meet at least once.
    public static var expected: Set<String> {
        var labels: Set<String> = [
            "define", "assign", "load", "store", "accumulate", "append", "removeLast", "count", "exchange", "call", "branch", "for",
            "for descending", "while", "check", "assert", "sink", "carried", "changing", "empty", "repeating", "elements", "copy",
            "stopGradient",
            "constant double", "constant int", "constant float", "convert double to float", "convert float to double",
            "convert int to double", "convert double to int", "convert int to float", "convert float to int",
        ]
        labels.formUnion(["call with partials", "call with pushforward", "call with pullback", "call with accumulating pullback"])
        labels.formUnion(Elementary.allCases.map { "elementary \($0.rawValue)" })
        labels.formUnion(Arithmetic.allCases.filter { $0 != .remainder }.map { "arithmetic \($0.rawValue) double" })
        labels.formUnion(Arithmetic.allCases.map { "arithmetic \($0.rawValue) int" })
        labels.formUnion(WrappingArithmetic.allCases.map { "wrapping \($0.rawValue)" })
        labels.formUnion(Bitwise.allCases.map { "bitwise \($0.rawValue)" })
        labels.formUnion(Comparison.allCases.map { "compare \($0.rawValue)" })
        labels.formUnion(Logical.allCases.map { "logical \($0.rawValue)" })
        labels.formUnion(Arithmetic.allCases.filter { $0 != .remainder }.map { "arithmetic \($0.rawValue) vector" })
        labels.formUnion(Elementary.allCases.filter(\.isElementwise).map { "elementwise \($0.rawValue)" })
        labels.formUnion(["splat", "make", "lane", "laneAt", "replaceLane", "replaceLaneAt", "sum", "select"].map { "vector \($0)" })
        labels.formUnion(Comparison.allCases.map { "vector compare \($0.rawValue)" })
        labels.formUnion(Logical.allCases.map { "mask logic \($0.rawValue)" })
        labels.formUnion(["splat", "lane", "laneAt", "replaceLane", "exclusiveOr", "any", "all"].map { "mask \($0)" })
        labels.formUnion(["constant vector"])
        labels.formUnion(Inspection.allCases.map { "inspect \($0.rawValue)" })
        return labels
    }

    public var missing: [String] { Coverage.expected.subtracting(counts.keys).sorted() }

    public var description: String {
        let lines = counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "\(sizes.count) programs, median size \(medianSize), fewest loops \(loops.min() ?? 0); " + lines.joined(separator: ", ")
    }

    private func labels(of statement: Statement.Kind) -> [String] {
        switch statement {
        case .compute(_, let operation, _): labels(of: operation)
        case .define(_, let contents): ["define", label(of: contents)]
        case .assign(_, let contents): ["assign", label(of: contents)]
        case .load: ["load"]
        case .store: ["store"]
        case .accumulate: ["accumulate"]
        case .append: ["append"]
        case .removeLast: ["removeLast"]
        case .count: ["count"]
        case .exchange: ["exchange"]
        case .call: ["call"]
        case .branch: ["branch"]
        case .forLoop(let loop): loop.order == .ascending ? ["for"] : ["for", "for descending"]
        case .whileLoop: ["while"]
        case .check: ["check"]
        case .assert: ["assert"]
        case .carried(let carried): [carried.isSink ? "sink" : carried.changed == nil ? "carried" : "changing"]
        case .recall: ["recall"]
        }
    }

    private func labels(of rule: CustomRule) -> [String] {
        let forms = [
            (rule.partials, "partials"), (rule.pushforward, "pushforward"), (rule.pullback, "pullback"),
            (rule.accumulatingPullback, "accumulating pullback"),
        ]
        return forms.compactMap { $0.0 == nil ? nil : "call with \($0.1)" }
    }

    private func label(of contents: Contents) -> String {
        switch contents {
        case .empty: "empty"
        case .repeating: "repeating"
        case .elements: "elements"
        case .copy: "copy"
        }
    }

    private func labels(of operation: Operation) -> [String] {
        switch operation {
        case .constant(let constant): ["constant \(name(of: constant.scalar))"]
        case .arithmetic(let arithmetic, let scalar): ["arithmetic \(arithmetic.rawValue) \(name(of: scalar))"]
        case .wrapping(let wrapping): ["wrapping \(wrapping.rawValue)"]
        case .bitwise(let bitwise): ["bitwise \(bitwise.rawValue)"]
        case .compare(let comparison, _): ["compare \(comparison.rawValue)"]
        case .logical(let logical): ["logical \(logical.rawValue)"]
        case .convert(let source, let target): ["convert \(name(of: source)) to \(name(of: target))"]
        case .elementary(let function, .vector): ["elementary \(function.rawValue)", "elementwise \(function.rawValue)"]
        case .elementary(let function, _): ["elementary \(function.rawValue)"]
        case .inspect(let inspection, _): ["inspect \(inspection.rawValue)"]
        case .stopGradient: ["stopGradient"]
        case .vector(let operation, let type): ["\(type.isFloatingPoint ? "vector" : "mask") \(label(of: operation))"]
        }
    }

    /// The kind of the operation, whatever lane it is about.
    private func label(of operation: VectorOperation) -> String {
        switch operation {
        case .lane: "lane"
        case .replaceLane: "replaceLane"
        case .compare(let comparison): "compare \(comparison.rawValue)"
        case .logic(let logical): "logic \(logical.rawValue)"
        case .splat, .make, .laneAt, .replaceLaneAt, .sum, .select, .exclusiveOr, .any, .all: "\(operation)"
        }
    }

    private func name(of scalar: Scalar) -> String {
        switch scalar {
        case .vector: "vector"
        case .mask: "mask"
        case .double, .float, .int, .bool: "\(scalar)"
        case .parameter: "parameter"
        case .opaque: "opaque"
        }
    }
}

extension Array {
    subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
