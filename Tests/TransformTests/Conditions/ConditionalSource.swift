import AdgenTestSupport

/// A random source whose functions depend on conditions over a few names, in their bodies and in what they call.
struct ConditionalSource {
    static let names = ["A", "B", "C"]

    private(set) var text = "import AutoDiff\n\n"
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for number in 0..<3 { addHelper(number) }
        addConstant()
        addAlias()
        text += "@Differentiable(.reverse)\nfunc first(_ x: Double) -> Double {\n    var y = x\n"
        addStatements(depth: 3)
        text += "    return y * scale\n}\n\n"
        text += "#if \(condition(2))\n@Differentiable(.forward)\nfunc second(_ x: Double) -> Double {\n    var y = x\n"
        addStatements(depth: 2)
        text += "    return y\n}\n#endif\n"
    }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    private mutating func condition(_ depth: Int) -> String {
        switch below(depth > 0 ? 6 : 3) {
        case 0, 1: Self.names[below(Self.names.count)]
        case 2: "!\(Self.names[below(Self.names.count)])"
        case 3: "!(\(condition(depth - 1)))"
        case 4: "(\(condition(depth - 1)) && \(condition(depth - 1)))"
        default: "(\(condition(depth - 1)) || \(condition(depth - 1)))"
        }
    }

    // MARK: Declarations

    /// A function that is declared in all combinations or in some.
    private mutating func addHelper(_ number: Int) {
        func declaration(_ factor: Int) -> String { "func helper\(number)(_ x: Double) -> Double { x * x + \(factor).0 }\n" }
        switch below(4) {
        case 0: text += declaration(1)
        case 1: text += "#if \(condition(1))\n\(declaration(1))#else\n\(declaration(2))#endif\n"
        case 2: text += "#if \(condition(1))\n\(declaration(1))#elseif \(condition(1))\n\(declaration(2))#else\n\(declaration(3))#endif\n"
        default: text += "#if \(condition(1))\n\(declaration(1))#endif\n"
        }
        text += "\n"
    }

    private mutating func addConstant() {
        text += "#if \(condition(1))\nlet scale = 1.5\n#else\nlet scale = 2.5\n#endif\n\n"
    }

    private mutating func addAlias() {
        text += "#if \(condition(1))\ntypealias Real = Float\n#else\ntypealias Real = Double\n#endif\n\n"
        text += "func rounded(_ x: Real) -> Real { x * x }\n\n"
    }

    // MARK: Statements

    private mutating func addStatements(depth: Int) {
        for _ in 0...below(2) { addStatement(depth: depth) }
    }

    private mutating func addStatement(depth: Int) {
        guard depth > 0 else {
            text += ["    y += x\n", "    y *= x\n", "    y = helper\(below(3))(y)\n", "    y = Double(rounded(Real(y)))\n"][below(4)]
            return
        }
        switch below(6) {
        case 0, 1, 2:
            text += "    #if \(condition(2))\n"
            addStatements(depth: depth - 1)
            if below(2) == 0 {
                text += "    #elseif \(condition(1))\n"
                addStatements(depth: depth - 1)
            }
            if below(2) == 0 {
                text += "    #else\n"
                addStatements(depth: depth - 1)
            }
            text += "    #endif\n"
        case 3:
            text += "    if y > 0.5 {\n"
            addStatements(depth: depth - 1)
            text += "    }\n"
        case 4:
            text += "    for _ in 0..<2 {\n"
            addStatements(depth: depth - 1)
            text += "    }\n"
        default:
            addStatement(depth: 0)
        }
    }
}
