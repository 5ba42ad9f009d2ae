import AdgenParser
import AdgenTransform

/// A function with a rule for it, as Swift text: one for each form of rule and for each kind of parameter.
///
/// The rules are right, so that the derivatives of what calls such functions are those of their bodies, which are there for the oracles.
struct RuledFunction: Sendable {
    /// The name behind the program's.
    var name: String
    var parameters: [SourceGenerator.Callable.Parameter]
    var result: SourceProgram.Kind
    /// The text, with `NAME` for the program's name and an underscore.
    var template: String

    func text(prefix: String) -> String { template.replacing("NAME", with: prefix) }

    /// All of them as a module of the intermediate representation.
    static let module: Module = {
        let text = all.map { $0.text(prefix: "ruled_") }.joined()
        let file = SourceFile(path: "ruled.swift", text: SourceProgram.imports + text)
        let lowered = lower(LoweringRequest(files: [parse(file)], functions: all.map { "ruled_\($0.name)" }))
        precondition(!lowered.hasErrors, DiagnosticRenderer().render(lowered.diagnostics))
        return lowered.module
    }()

    static let all = [partials, pair, gradient, arrays, adding, inPlace, scalarInPlace, mapping]

    private static let partials = RuledFunction(
        name: "partials",
        parameters: [.value(.double), .value(.int), .value(.double)],
        result: .double,
        template: """
            func NAMEpartials(_ u: Double, _ n: Int, _ v: Double) -> Double { 0.4 * sin(u) * cos(v) + 0.05 * Double(n % 7) * v }
            @Derivative(of: "NAMEpartials(_:_:_:)")
            func NAMEpartialsRule(_ u: Double, _ n: Int, _ v: Double) -> (Double, Double) {
                (0.4 * cos(u) * cos(v), 0.05 * Double(n % 7) - 0.4 * sin(u) * sin(v))
            }

            """
    )

    private static let pair = RuledFunction(
        name: "pair",
        parameters: [.value(.double), .value(.double)],
        result: .double,
        template: """
            func NAMEpair(_ u: Double, _ v: Double) -> Double { 0.6 * atan(u * v) }
            @Derivative(of: "NAMEpair(_:_:)")
            func NAMEpairForward(_ u: Double, _ v: Double, along t: (u: Double, v: Double)) -> (value: Double, tangent: Double) {
                (NAMEpair(u, v), 0.6 * (v * t.u + u * t.v) / (1 + u * u * v * v))
            }
            @Derivative(of: "NAMEpair(_:_:)")
            func NAMEpairBack(_ u: Double, _ v: Double, cotangent: Double) -> (value: Double, cotangent: (u: Double, v: Double)) {
                let share = 0.6 * cotangent / (1 + u * u * v * v)
                return (NAMEpair(u, v), (share * v, share * u))
            }

            """
    )

    private static let gradient = RuledFunction(
        name: "gradient",
        parameters: [.value(.doubles), .value(.double)],
        result: .double,
        template: """
            func NAMEgradient(_ p: [Double], _ u: Double) -> Double {
                var sum = 0.0
                for x in p { sum += 0.1 * sin(u * x) }
                return sum
            }
            @Derivative(of: "NAMEgradient(_:_:)")
            func NAMEgradientRule(_ p: [Double], _ u: Double) -> (p: [Double], u: Double) {
                var g = p
                var sum = 0.0
                for i in 0..<p.count {
                    g[i] = 0.1 * u * cos(u * p[i])
                    sum += 0.1 * p[i] * cos(u * p[i])
                }
                return (g, sum)
            }

            """
    )

    private static let arrays = RuledFunction(
        name: "arrays",
        parameters: [.value(.double), .value(.doubles)],
        result: .double,
        template: """
            func NAMEarrays(_ u: Double, _ p: [Double]) -> Double { 0.3 * u * p[0] * p[0] + 0.2 * sin(p[p.count - 1]) }
            @Derivative(of: "NAMEarrays(_:_:)")
            func NAMEarraysForward(_ u: Double, _ p: [Double], along t: (u: Double, p: [Double])) -> (value: Double, tangent: Double) {
                let n = p.count - 1
                let first = 0.3 * p[0] * (t.u * p[0] + 2 * u * t.p[0])
                return (NAMEarrays(u, p), first + 0.2 * cos(p[n]) * t.p[n])
            }
            @Derivative(of: "NAMEarrays(_:_:)")
            func NAMEarraysBack(_ u: Double, _ p: [Double], cotangent: Double) -> (value: Double, cotangent: (u: Double, p: [Double])) {
                var g = [Double](repeating: 0, count: p.count)
                g[0] += 0.6 * cotangent * u * p[0]
                g[p.count - 1] += 0.2 * cotangent * cos(p[p.count - 1])
                return (NAMEarrays(u, p), (0.3 * cotangent * p[0] * p[0], g))
            }

            """
    )

    private static let adding = RuledFunction(
        name: "adding",
        parameters: [.value(.doubles), .value(.int), .value(.double)],
        result: .double,
        template: """
            func NAMEadding(_ p: [Double], _ i: Int, _ u: Double) -> Double { 0.5 * p[i & 3] * sin(u) }
            @Derivative(of: "NAMEadding(_:_:_:)")
            func NAMEaddingForward(_ p: [Double], _ i: Int, _ u: Double, along t: (p: [Double], u: Double))
                -> (value: Double, tangent: Double)
            {
                (NAMEadding(p, i, u), 0.5 * (t.p[i & 3] * sin(u) + p[i & 3] * cos(u) * t.u))
            }
            @Derivative(of: "NAMEadding(_:_:_:)")
            func NAMEaddingBack(_ p: [Double], _ i: Int, _ u: Double, cotangent: Double, _ g: inout [Double], _ h: inout Double) {
                g[i & 3] += 0.5 * cotangent * sin(u)
                h += 0.5 * cotangent * p[i & 3] * cos(u)
            }

            """
    )

    private static let inPlace = RuledFunction(
        name: "inPlace",
        parameters: [.reference(.doubles), .value(.double)],
        result: .double,
        template: """
            func NAMEinPlace(_ p: inout [Double], _ u: Double) -> Double {
                for i in 0..<p.count { p[i] = sin(u * p[i]) }
                return 0.5 * p[1]
            }
            @Derivative(of: "NAMEinPlace(_:_:)")
            func NAMEinPlaceForward(_ p: inout [Double], _ u: Double, along t: (p: [Double], u: Double))
                -> (value: Double, tangent: (value: Double, p: [Double]))
            {
                var change = t.p
                for i in 0..<p.count { change[i] = cos(u * p[i]) * (u * t.p[i] + t.u * p[i]) }
                return (NAMEinPlace(&p, u), (0.5 * change[1], change))
            }
            @Derivative(of: "NAMEinPlace(_:_:)")
            func NAMEinPlaceBack(
                _ p: inout [Double], _ u: Double, cotangent: (value: Double, p: [Double]), _ g: inout [Double], _ h: inout Double
            ) -> Double {
                for i in 0..<p.count {
                    let seed = (cotangent.p[i] + (i == 1 ? 0.5 * cotangent.value : 0)) * cos(u * p[i])
                    g[i] = g[i] + u * seed
                    h += p[i] * seed
                }
                return NAMEinPlace(&p, u)
            }

            """
    )

    private static let scalarInPlace = RuledFunction(
        name: "scalarInPlace",
        parameters: [.value(.double), .reference(.double)],
        result: .double,
        template: """
            func NAMEscalarInPlace(_ u: Double, _ q: inout Double) -> Double {
                q = 0.5 * sin(q + u)
                return q * u
            }
            @Derivative(of: "NAMEscalarInPlace(_:_:)")
            func NAMEscalarInPlaceForward(_ u: Double, _ q: inout Double, along t: (u: Double, q: Double))
                -> (value: Double, tangent: (value: Double, q: Double))
            {
                let change = 0.5 * cos(q + u) * (t.q + t.u)
                let value = NAMEscalarInPlace(u, &q)
                return (value, (change * u + q * t.u, change))
            }
            @Derivative(of: "NAMEscalarInPlace(_:_:)")
            func NAMEscalarInPlaceBack(_ u: Double, _ q: inout Double, cotangent: (value: Double, q: Double))
                -> (value: Double, cotangent: (u: Double, q: Double))
            {
                let slope = 0.5 * cos(q + u) * (cotangent.q + cotangent.value * u)
                let value = NAMEscalarInPlace(u, &q)
                return (value, (slope + cotangent.value * q, slope))
            }

            """
    )

    private static let mapping = RuledFunction(
        name: "mapping",
        parameters: [.value(.doubles), .value(.double)],
        result: .doubles,
        template: """
            func NAMEmapping(_ p: [Double], _ u: Double) -> [Double] {
                var y = p
                for i in 0..<p.count { y[i] = cos(u + p[i]) }
                return y
            }
            @Derivative(of: "NAMEmapping(_:_:)")
            func NAMEmappingForward(_ p: [Double], _ u: Double, along t: (p: [Double], u: Double))
                -> (value: [Double], tangent: [Double])
            {
                var change = t.p
                for i in 0..<p.count { change[i] = -sin(u + p[i]) * (t.p[i] + t.u) }
                return (NAMEmapping(p, u), change)
            }
            @Derivative(of: "NAMEmapping(_:_:)")
            func NAMEmappingBack(_ p: [Double], _ u: Double, cotangent: [Double])
                -> (value: [Double], cotangent: (p: [Double], u: Double))
            {
                var g = cotangent
                var sum = 0.0
                for i in 0..<p.count {
                    g[i] = -sin(u + p[i]) * cotangent[i]
                    sum += g[i]
                }
                return (NAMEmapping(p, u), (g, sum))
            }

            """
    )
}
