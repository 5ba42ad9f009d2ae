import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// What is called of a protocol is what Swift calls: for each way in which a requirement, a default, the extensions of a refining and of a
/// constrained protocol and the type's own member can be there or not, the program is compiled, and what the derivatives give for the value is
/// compared with what the functions give.
@Suite struct ProtocolDispatchTests {
    /// Where a member is declared; whoever is called gives a number that tells.
    private struct Family {
        let number: Int

        func has(_ place: Int) -> Bool { number >> place & 1 == 1 }
        var isDemanded: Bool { has(0) }
        var hasDefault: Bool { has(1) }
        var isInRefined: Bool { has(2) }
        var isInConstrained: Bool { has(3) }
        var isOwn: Bool { has(4) }

        /// Whether it is Swift: what is demanded has to be there.
        var isValid: Bool { !isDemanded || isOwn || hasDefault }

        private func members(_ factor: Int, _ isThere: Bool) -> String {
            guard isThere else { return "" }
            return """
                    func f(_ x: Double) -> Double { \(factor) * x }
                    var p: Double { \(factor + 1) * v }
                    static func s(_ x: Double) -> Double { \(factor + 2) * x }
                    static func - (a: Self, b: Self) -> Self { Self(v: \(factor + 3) * a.v - b.v) }

                """
        }

        /// What is called where a type is known to be something; nil if nothing of the name is there.
        private func function(_ name: String, _ constraint: String, isThere: Bool) -> String {
            guard isThere else { return "" }
            return """
                @Differentiable(.reverse)
                func \(name)\(number)<T: \(constraint)\(number)>(_ t: T, _ x: Double) -> [Double] { [t.f(x), t.p, T.s(x), (t - t).v] }

                """
        }

        var text: String {
            let demanded = """
                    func f(_ x: Double) -> Double
                    var p: Double { get }
                    static func s(_ x: Double) -> Double
                    static func - (a: Self, b: Self) -> Self

                """
            let types = ["Plain": "Base", "Deep": "Refined", "Curved": "Round"]
            var text = """
                protocol Base\(number) {
                    var v: Double { get }
                    init(v: Double)
                \(isDemanded ? demanded : "")}
                protocol Refined\(number): Base\(number) {}
                protocol Round\(number): Base\(number) {}
                extension Base\(number) {
                \(members(11, hasDefault))}
                extension Refined\(number) {
                \(members(31, isInRefined))}
                extension Base\(number) where Self: Round\(number) {
                \(members(51, isInConstrained))}

                """
            for (position, name) in types.keys.sorted().enumerated() {
                text += """
                    @Differentiable struct \(name)\(number): \(types[name] ?? "")\(number) {
                        var v: Double
                    \(members(71 + 20 * position, isOwn))}

                    """
            }
            text += function("throughBase", "Base", isThere: isDemanded || hasDefault)
            text += function("throughRefined", "Refined", isThere: isDemanded || hasDefault || isInRefined)
            text += function("throughRound", "Round", isThere: isDemanded || hasDefault || isInConstrained)
            for name in known {
                text += """
                    @Differentiable(.reverse)
                    func of\(name)\(number)(_ t: \(name)\(number), _ x: Double) -> [Double] { [t.f(x), t.p, \(name)\(number).s(x), (t - t).v] }

                    """
            }
            return text
        }

        /// The types that have the member where they are known.
        private var known: [String] {
            (isOwn || hasDefault ? ["Plain"] : []) + (isOwn || hasDefault || isInRefined ? ["Deep"] : [])
                + (isOwn || hasDefault || isInConstrained ? ["Curved"] : [])
        }

        /// The calls that the program makes, by function and type.
        var calls: [(function: String, type: String)] {
            var calls: [(String, String)] = []
            if isDemanded || hasDefault { calls += ["Plain", "Deep", "Curved"].map { ("throughBase\(number)", "\($0)\(number)") } }
            if isDemanded || hasDefault || isInRefined { calls.append(("throughRefined\(number)", "Deep\(number)")) }
            if isDemanded || hasDefault || isInConstrained { calls.append(("throughRound\(number)", "Curved\(number)")) }
            return calls + known.map { ("of\($0)\(number)", "\($0)\(number)") }
        }
    }

    @Test func membersAreThoseThatSwiftCalls() throws {
        let families = (0..<32).map(Family.init).filter(\.isValid)
        let text = "import AutoDiff\n" + families.map(\.text).joined()
        let result = generate(GenerationRequest(files: [SourceFile(path: "Families.swift", text: text)]))
        #expect(result.diagnostics.isEmpty, "\(DiagnosticRenderer().render(result.diagnostics))")
        let calls = families.flatMap(\.calls)
        var main = ""
        for (function, type) in calls {
            main += "let t\(function)\(type) = \(type)(v: 0.75)\n"
            main += "print(\"\(function) of \(type)\", \(function)(t\(function)\(type), 1.25) == "
            main += "\(function)VJP(t\(function)\(type), 1.25, cotangent: [1, 1, 1, 1]).value)\n"
        }
        let program = try CompiledProgram(["Families.swift": text, "Derivatives.swift": result.text, "main.swift": main])
        #expect(program.lines.count { $0.hasSuffix("true") } == calls.count)
        #expect(program.lines.filter { !$0.hasSuffix("true") && !$0.isEmpty } == [])
    }
}
