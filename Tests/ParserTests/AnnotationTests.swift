import Testing

@testable import AdgenParser

/// Each case marks with `⟦⟧` what the diagnostic points at.
@Suite struct AnnotationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var message: String
        var testDescription: String { source }

        init(_ source: String, _ message: String) {
            self.source = source
            self.message = message
        }
    }

    private func diagnostics(_ text: String) -> [Diagnostic] {
        checkAnnotations(of: parse(SourceFile(path: "test.swift", text: text)))
    }

    @Test(arguments: [
        "@Differentiable func f(_ x: Double) -> Double { x }",
        "@Differentiable(.reverse, .forwardOverReverse, wrt: \"q\", \"k\") func f(_ q: [Double], stiffness k: Double) -> Double { k }",
        "@AutoDiff.Differentiable(DifferentiationMode.forward) func f(_ x: Double) -> Double { x }",
        "@Differentiable(named: \"multiply\") func * (a: V, b: V) -> V { a }",
        "@Differentiable func f(_ n: Int, _ x: inout [Double]) {}",
        "@Differentiable func f(_ x: Length, n: Int) throws -> Length? { x }",
        "@Differentiable func f<T: FloatingPoint>(_ x: T) -> T { x }",
        "@Differentiable struct P { var m: Double; @NoDerivative var name: String; @Differentiable(wrt: \"self\") func e() -> Double { m } }",
        "struct P { @Differentiable var e: Double { 1 }; @Differentiable subscript(i: Int) -> Double { 1 } }",
        "struct P { @Differentiable mutating func step(_ n: Int) {}; @Differentiable init(m: Double) {} }",
        "extension P { @Differentiable static func f(x: Double) -> (Double, n: Int) { (x, 1) } }",
        "@Derivative(of: \"softplus(_:)\") func softplusPartial(_ x: Double) -> Double { x }",
        "@Derivative(of: \"f(_:)\") func f1(_ x: Double) -> Double { x }",
        "@Derivative(of: \"Pendulum.energy(angle:_:)\") func f2(_ x: Double) -> Double { x }",
        "@Derivative(of: \"+\") func f3(_ x: Double) -> Double { x }",
        "@Derivative(of: \"V.*(_:_:)\") func f4(_ x: Double) -> Double { x }",
        "@Derivative(of: \"f()\") func f5(_ x: Double) -> Double { x }",
        "@available(macOS 13, *) @discardableResult func f(x: Int) -> Int { x }",
    ])
    func acceptsWhatCanBeRight(text: String) {
        #expect(diagnostics(text).map(\.message) == [])
    }

    @Test(arguments: [
        Case("@Differentiable func f(_ x: Double) ⟦async⟧ -> Double { x }", "an 'async' function cannot be differentiated"),
        Case("⟦@Differentiable⟧ func f(_ n: Int, on: Bool?) -> Double { 1 }", "there is no parameter of a differentiable type"),
        Case(
            "@Differentiable func f(_ x: Double) -> ⟦(Int, String)⟧ { (1, \"\") }",
            "a result of type '(Int, String)' cannot be differentiated"
        ),
        Case("@Differentiable func ⟦f⟧(_ x: Double) {}", "there is no result to differentiate"),
        Case("@Differentiable func ⟦+⟧ (a: V, b: V) -> V { a }", "derivatives of the operator '+' need a name"),
        Case("@Differentiable(wrt: ⟦\"z\"⟧) func f(_ x: Double, _ y: Double) -> Double { x }", "there is no parameter 'z'"),
        Case("@Differentiable(wrt: ⟦\"stiffness\"⟧) func f(stiffness k: Double) -> Double { k }", "there is no parameter 'stiffness'"),
        Case(
            "@Differentiable(wrt: \"x\", ⟦\"n\"⟧) func f(_ x: Double, _ n: Int) -> Double { x }",
            "parameter 'n' of type 'Int' cannot be differentiated"
        ),
        Case("@Differentiable(wrt: ⟦\"self\"⟧) func f(_ x: Double) -> Double { x }", "there is no 'self' to differentiate with respect to"),
        Case("@Differentiable(wrt: \"x\", ⟦\"x\"⟧) func f(_ x: Double) -> Double { x }", "parameter 'x' is named twice"),
        Case(
            "@Differentiable(⟦wrt: name⟧) func f(_ x: Double) -> Double { x }",
            "'wrt:' takes the names of parameters as plain string literals"
        ),
        Case("@Differentiable(.forward, ⟦.forward⟧) func f(_ x: Double) -> Double { x }", "mode '.forward' is given twice"),
        Case(
            "@Differentiable(⟦.sideways⟧) func f(_ x: Double) -> Double { x }",
            "a mode is one of '.forward', '.reverse', '.forwardOverReverse'"
        ),
        Case(
            "@Differentiable(⟦named: \"a b\"⟧) func f(_ x: Double) -> Double { x }",
            "'named:' takes a name as a plain string literal, as in \"multiply\""
        ),
        Case(
            "⟦@Differentiable⟧ enum E { case a }",
            "'@Differentiable' belongs on functions, computed properties, subscripts, initializers and structs, not on 'enum'"
        ),
        Case(
            "⟦@Differentiable⟧ public final class C {}",
            "a class has no tangent, as its instances are shared"
        ),
        Case("⟦@Differentiable⟧ actor A {}", "an actor has no tangent, as its instances are shared"),
        Case(
            "@Differentiable(wrt: ⟦\"p\"⟧) func f(_ x: Double, _ p: UnsafePointer<Double>) -> Double { x }",
            "'p' is of type 'UnsafePointer', and what it points to has no tangent"
        ),
        Case(
            "@Differentiable(wrt: ⟦\"s\"⟧) func f(_ x: Double, _ s: inout any P & Q) -> Double { x }",
            "'s' is of type 'any P & Q', whose values have no tangent in common"
        ),
        Case(
            "@Differentiable(wrt: ⟦\"g\"⟧) func f(_ x: Double, _ g: @escaping (Double) -> Double) -> Double { x }",
            "'g' is a function, which has no tangent"
        ),
        Case(
            "⟦@Differentiable⟧ func f(_ s: any P, _ p: UnsafeRawPointer) -> Double { 1 }",
            "there is no parameter of a differentiable type"
        ),
        Case(
            "@Differentiable func f(_ x: Double) -> ⟦Any⟧ { x }",
            "the result is of type 'Any', whose values have no tangent in common"
        ),
        Case(
            "⟦@Differentiable⟧ extension P {}",
            "'@Differentiable' belongs on functions, computed properties, subscripts, initializers and structs"
        ),
        Case("@Differentiable(⟦.reverse⟧) struct P { var m: Double }", "a type is not differentiated in modes"),
        Case("struct P { ⟦@Differentiable⟧ var m: Double }", "only computed properties can be differentiated"),
        Case("struct P { ⟦@Differentiable⟧ var m: Double = 1 { didSet {} } }", "only computed properties can be differentiated"),
        Case("struct P { @Differentiable var m: Double { ⟦get async { 1 }⟧ } }", "an 'async' getter cannot be differentiated"),
        Case("struct P { @Differentiable var m: ⟦Int⟧ { 1 } }", "a result of type 'Int' cannot be differentiated"),
        Case("protocol P { ⟦@Differentiable⟧ func f(_ x: Double) -> Double }", "a requirement of a protocol has no body to differentiate"),
        Case("#if A\nstruct P { ⟦@Differentiable⟧ init(n: Int) {} }\n#endif", "there is no parameter of a differentiable type"),
        Case("struct P { ⟦@NoDerivative⟧ var m: Double { 1 } }", "'@NoDerivative' belongs on a stored property of a struct"),
        Case(
            "@Differentiable(named: ⟦\"P\"⟧) struct S { var x: Double }",
            "the tangents of a type have no name but 'TangentVector'"
        ),
        Case("@Differentiable struct S: ⟦~Copyable⟧ { var x: Double }", "a struct that cannot be copied has no tangents"),
        Case("@Differentiable struct S { lazy var ⟦x⟧ = 1.0; var y: Double }", "a 'lazy' property cannot have a part in tangents"),
        Case("@Differentiable struct ⟦S⟧ { var n: Int; static var x = 1.0 }", "'S' has no stored property that has a derivative"),
        Case("class C { ⟦@NoDerivative⟧ var x = 1.0 }", "'@NoDerivative' belongs on a stored property of a struct"),
        Case("struct P { ⟦@NoDerivative⟧ static var m = 1.0 }", "'@NoDerivative' belongs on a stored property of a struct"),
        Case("⟦@NoDerivative⟧ func f() {}", "'@NoDerivative' belongs on a stored property of a struct"),
        Case("⟦@Derivative(of: \"f\")⟧ struct P {}", "'@Derivative' belongs on a function"),
        Case(
            "@Derivative(⟦of: \"f(_)\"⟧) func g(_ x: Double) -> Double { x }",
            "'of:' takes the name of a function with its labels as a plain string literal, as in \"softplus(_:)\""
        ),
        Case(
            "@Derivative(⟦of: \"f\"⟧) func g(_ x: Double) -> Double { x }",
            "'of:' takes the name of a function with its labels as a plain string literal, as in \"softplus(_:)\""
        ),
        Case("@Derivative(of: \"f(_:)\") func g(_ x: Double) ⟦async⟧ -> Double { x }", "a derivative cannot be 'async'"),
    ])
    func refusesWhatCannotBeRight(example: Case) throws {
        let opening = try #require(example.source.firstIndex(of: "⟦"))
        let start = example.source[..<opening].utf8.count
        let unmarked = String(example.source.filter { $0 != "⟦" && $0 != "⟧" })
        let marked = example.source.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
        let found = diagnostics(unmarked)
        #expect(found.map(\.message) == [example.message])
        #expect(found.first?.range == start..<start + marked.utf8.count)
    }

    @Test(arguments: [
        "@Differentiable func f(_ x: Double", "@Differentiable(", "@Differentiable(.reverse, wrt:", "@Derivative(of: \"", "@",
    ])
    func survivesWhatIsCutOff(text: String) {
        _ = diagnostics(text)
    }

    @Test func saysWhatWouldWork() {
        let found = diagnostics("@Differentiable(wrt: \"stiffness\") func f(stiffness k: Double) -> Double { k }")
        #expect(found.first?.notes.first?.message == "'wrt:' takes internal names: the one of 'stiffness' is 'k'")
    }

    /// Whatever is refused for its type, a note says what to take instead.
    @Test(arguments: [
        ("@Differentiable class Model {}", "make 'Model' a struct, or pass the numbers that it holds as parameters"),
        ("@Differentiable actor Model {}", "pass the numbers that it holds as parameters"),
        (
            "@Differentiable(wrt: \"s\") func f(_ x: Double, _ s: any P) -> Double { x }",
            TypeWithoutTangent.existential("any P").alternative
        ),
        (
            "@Differentiable(wrt: \"p\") func f(_ x: Double, _ p: UnsafePointer<Double>) -> Double { x }",
            "take an array, or an 'inout' array where it is written"
        ),
        ("@Differentiable func f(_ p: UnsafePointer<Double>) -> Double { 1 }", "take an array, or an 'inout' array where it is written"),
        ("@Differentiable func f(_ x: Double) -> Any { x }", "name the type itself, or an enum of the types that there are"),
        ("@Differentiable func f(_ x: Double) async -> Double { x }", DifferentiableCheck.waitingAlternative),
    ])
    func namesAnAlternative(text: String, alternative: String) {
        #expect(diagnostics(text).map { $0.notes.last?.message } == [alternative])
    }
}
