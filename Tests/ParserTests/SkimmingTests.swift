import AdgenParser
import Testing

/// Bodies that are parsed only when they are asked for.
@Suite("Skimming")
struct SkimmingTests {
    @Test("a skimmed file is the file", arguments: Fixture.repository)
    func repository(_ fixture: Fixture) {
        #expect(Skimming(parse(fixture.source)).difference == nil)
    }

    @Test("a broken file, too", arguments: Fixture.repository)
    func broken(_ fixture: Fixture) {
        var bytes = fixture.source.bytes
        var random = SplitMix(state: UInt64(bytes.count))
        if Bool.random(using: &random) {
            bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
        } else if let token = parse(fixture.source).tree.root.tokens.randomElement(using: &random) {
            bytes.removeSubrange(token.range)
        }
        #expect(Skimming(parse(SourceFile(path: fixture.source.path, bytes: bytes))).difference == nil)
    }

    // MARK: What is left for later

    /// Each holds a mistake in a body, most `+ )`.
    @Test(
        "a mistake in a body is not seen before the body is read",
        arguments: [
            "func f() { + ) }",
            "func f() async throws(E) -> some P where T: P { + ) }",
            "func f(x: () -> Int = { 1 }) { + ) }",
            "func f() { struct S { func g() { + ) } } }",
            "struct S { init?(x: Int) { + ) } }",
            "class C { deinit { + ) } }",
            "struct S { subscript(i: Int) -> Int { + ) } }",
            "struct S { subscript(i: Int) -> Int { get { + ) } set(v) { a = v } } }",
            "var x: Int { + ) }",
            "var x: Int { get { + ) } }",
            "var x: Int { mutating get async throws { 1 } nonmutating set { + ) } }",
            "var x = 1 { willSet { + ) } }",
            "var x = { 1 }() { didSet(old) { + ) } }",
            "var x: Int { _read { + ) } _modify { yield &y } }",
            "var x: Int { unsafeAddress { + ) } }",
            "var x: Int { borrow { + ) } mutate { &y } }",
            "var x: Int { @inlinable get { + ) } }",
            "var x: Int {\n#if A\nget { + ) }\n#else\nget { 1 }\n#endif\n}",
            "let x = { + ) }()",
            "let x = { [weak self] (a: Array<Array<Int>>) -> Int in + ) }",
            "let x = f { 1 } else: { + ) }",
            "f { + ) }",
            "if x { + ) } else if y { 1 } else { 2 }",
            "for x in y where z { + ) }",
            "switch x { case 1: if y { + ) } default: 1 }",
            "#if A\nfunc f() { + ) }\n#endif",
            "@attribute({ let }) func f() {}",
            "func f() {\n#if A\nif x {\n#else\nif y {\n#endif\n} + )\n} }",
            "func f() { \"}\" + ) }",
            "func f() { \"\\({ \"}\" }())\" + ) }",
            "func f() { #\"\"\"\n}\n\"\"\"# + ) }",
            "func f() { #\"\\#({ \"}\" }())\"# + ) }",
            "func f() { x = /}/ + ) }",
            "func f() { x = #/}/# + ) }",
            "func f() { /* } /* } */ } */ + ) }",
            "func f() { // }\n + ) }",
            "func f() { `}` + ) }",
            "func f() { x /{ + ) } }",
            "func f() { let x = \"}\n + ) }",
        ]
    )
    func mistakes(_ text: String) {
        let parsed = parse(text)
        let skimmed = skim(parsed.source)
        #expect(parsed.hasErrors)
        #expect(!skimmed.hasErrors)
        #expect(Skimming(parsed).difference == nil)
    }

    @Test(
        "what is no body is parsed at once",
        arguments: [
            "let x = + )", "struct S { + ) }", "func f(x: Int = + )) {}",
            "switch x { case + ): 1 }",
            "func f() { + )", "func f() { g({ + ) }) }", "enum E { case a = + ) }", "let x = [a<b { + ) }",
        ]
    )
    func heads(_ text: String) {
        let parsed = parse(text)
        #expect(skim(parsed.source).hasErrors)
        #expect(Skimming(parsed).difference == nil)
    }

    @Test("what kind of variable one is can be told without its bodies")
    func variables() {
        let file = skim(
            SourceFile(
                path: "a.swift",
                text: "var a: Int { + ) }; var b: Int { get { + ) } set { + ) } }; var c = 1 { didSet { + ) } }; var d = 1"
            )
        )
        let blocks = file.declarations.map { (declaration) -> AccessorBlock? in
            if case .variable(let variable) = declaration { variable.bindings[0].accessorBlock } else { nil }
        }
        #expect(blocks.map { $0?.isGetter } == [true, false, false, nil])
        #expect(blocks.map { $0?.accessors.map(\.keyword) } == [[], [.get, .set], [.didSet], nil])
        #expect(blocks[1]?.accessors.allSatisfy { $0.body?.text == "{ + ) }" } == true)
        #expect(file.diagnostics.isEmpty)
        #expect(blocks[0]?.getterStatements?.isEmpty == false)
        #expect(file.diagnostics.map(\.location.line) == parse("var a: Int { + ) }").diagnostics.map(\.location.line))
    }

    @Test("what the lexer complains about in a body waits with it")
    func lexicalMistakes() {
        let text = "let a = 1 =2\nfunc f() { let x = \"a\n}\nfunc g() { let y = \"b\n}\n"
        let file = skim(SourceFile(path: "a.swift", text: text))
        #expect(file.diagnostics.map(\.location.line) == [1])
        for case .function(let function) in file.declarations where function.name == "g" { _ = function.body?.statements }
        #expect(file.diagnostics.map(\.location.line) == [1, 4])
    }

    // MARK: How it is read

    @Test("a body is parsed once, by whoever comes first")
    func concurrency() async {
        let file = skim(SourceFile(path: "a.swift", text: "func f() { " + String(repeating: "g(x + 1)\n", count: 200) + " }"))
        let found = await withTaskGroup(of: [Node].self) { group in
            for _ in 0..<32 {
                group.addTask {
                    guard case .function(let function)? = file.declarations.first else { return [] }
                    return function.body?.statements.map(\.node) ?? []
                }
            }
            return await group.reduce(into: Set<[Node]>()) { $0.insert($1) }
        }
        #expect(found.map(\.count) == [200])
    }

    @Test("how deep a body lies counts in it")
    func depth() {
        for depth in stride(from: 0, through: 280, by: 7) {
            let head = String(repeating: "struct A { ", count: depth / 4) + "func f() { x = "
            let parentheses = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
            #expect(Skimming(parse(head + parentheses + String(repeating: " }", count: depth / 4 + 1))).difference == nil)
        }
    }

    @Test(
        "a body in which much is nested costs time in proportion to its length",
        arguments: ["{ ", "f({", "if x { ", "func f() { ", "a<b({"]
    )
    func deepNesting(_ unit: String) {
        let closers = unit.reversed().compactMap { ["{": "}", "(": ")"][$0] }.joined()
        let text = String(repeating: unit, count: 20_000) + String(repeating: closers, count: 20_000)
        #expect(Skimming(parse("func f() { \(text) }")).difference == nil)
    }
}
