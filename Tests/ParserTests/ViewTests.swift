import AdgenParser
import Testing

/// What a client sees of a tree through the typed views.
@Suite("Views")
struct ViewTests {
    private func declaration(_ text: String) -> Declaration? { parse(text).declarations.first }
    private func statement(_ text: String) -> Statement? { parse(text).statements.first }

    @Test("functions")
    func functions() throws {
        let text = "@A(x: 1) static func f<T: P>(_ x: T, to y: inout Int = 3, rest: Int...) async throws -> T where T: Q { return x }"
        guard case .function(let function)? = declaration(text) else {
            Issue.record("no function")
            return
        }
        #expect(function.name == "f")
        #expect(function.attribute(named: "A")?.arguments.first?.label == "x")
        #expect(function.hasModifier(.static))
        #expect(function.genericParameters.map(\.name) == ["T"])
        #expect(function.parameters.map(\.label) == [nil, "to", "rest"])
        #expect(function.parameters.map(\.internalName) == ["x", "y", "rest"])
        #expect(function.parameters.map(\.isInout) == [false, true, false])
        #expect(function.parameters.map(\.isVariadic) == [false, false, true])
        #expect(function.parameters[1].defaultValue?.text == "3")
        #expect(function.isAsync && function.isThrowing)
        #expect(function.returnType?.text == "T")
        #expect(function.whereClause?.requirements.count == 1)
        #expect(function.body?.statements.count == 1)
    }

    @Test("a function called async") func functionCalledAsync() {
        for (text, isAsync) in [("func async(_ x: Int) {}", false), ("func async() async {}", true), ("init() async {}", true)] {
            guard case .structure(let type)? = declaration("struct S { \(text) }") else { continue }
            switch type.members.first {
            case .function(let function)?: #expect(function.isAsync == isAsync, "\(text)")
            case .initializer(let initializer)?: #expect(initializer.isAsync == isAsync, "\(text)")
            default: Issue.record("no function in \(text)")
            }
        }
    }

    @Test("an operator as a function's name is split from generic parameters")
    func operatorFunction() {
        guard case .function(let function)? = declaration("func <<T>(a: T, b: T) -> T { a }") else {
            Issue.record("no function")
            return
        }
        #expect(function.name == "<")
        #expect(function.isOperator)
        #expect(function.genericParameters.map(\.name) == ["T"])
    }

    @Test("types and their members")
    func types() {
        let text = "struct S<T>: P, Q { var a = 1, b: Int { 2 }; private(set) static var c: Int { get { 1 } set(v) {} }; init() {} }"
        guard case .structure(let structure)? = declaration(text), case .variable(let first)? = structure.members.first,
            case .variable(let second)? = structure.members.dropFirst().first
        else {
            Issue.record("no struct")
            return
        }
        #expect(structure.name == "S")
        #expect(structure.inheritedTypes.map(\.text) == ["P", "Q"])
        #expect(structure.members.count == 3)
        #expect(first.bindings.map(\.initializer?.text) == ["1", nil])
        #expect(first.bindings[1].accessorBlock?.getterStatements?.count == 1)
        #expect(second.modifiers.map(\.detail) == ["set", nil])
        #expect(second.bindings[0].accessorBlock?.accessors.map(\.keyword) == [.get, .set])
        #expect(second.bindings[0].accessorBlock?.accessors[1].parameterToken?.text == "v")
    }

    @Test("conditions of every form")
    func conditions() {
        guard
            case .ifStatement(let ifStatement)? = statement(
                "if a, let b, var c: Int = d, case .e(let f) = g, #available(macOS 13, *) {} else if h {} else {}"
            )
        else {
            Issue.record("no if")
            return
        }
        let forms = ifStatement.conditions.map(\.form)
        guard forms.count == 5, case .expression = forms[0], case .optionalBinding(_, _, nil, nil) = forms[1],
            case .optionalBinding(_, _, .some, .some) = forms[2], case .matching(.enumCase(let pattern), nil, _) = forms[3],
            case .availability = forms[4]
        else {
            Issue.record("other conditions: \(forms)")
            return
        }
        #expect(pattern.enumCase.text == ".e")
        guard case .elseIf(let next)? = ifStatement.elseBranch, case .block? = next.elseBranch else {
            Issue.record("no else")
            return
        }
    }

    @Test("a brace in a head opens the body, unless the head goes on")
    func braces() {
        guard case .forLoop(let plain)? = statement("for x in xs { f() }"),
            case .forLoop(let closure)? = statement("for x in xs.map { $0 } { f() }")
        else {
            Issue.record("no loops")
            return
        }
        #expect(plain.sequence.text == "xs")
        #expect(closure.sequence.text == "xs.map { $0 }")
        #expect(closure.body.statements.count == 1)
    }

    @Test("patterns after case")
    func patterns() {
        let text =
            "switch x { case (0, let y) where y > 0, let (a, b): c(); case let .some(v), .none, is Int, 1...2, _, let z as Int, w?: d() default: break }"
        guard case .switchStatement(let switchStatement)? = statement(text) else {
            Issue.record("no switch")
            return
        }
        let items = switchStatement.cases.flatMap(\.items)
        let kinds = items.map { item in
            switch item.pattern {
            case .identifier: "identifier"
            case .wildcard: "wildcard"
            case .tuple(let tuple): "tuple \(tuple.elements.count)"
            case .valueBinding(let binding): "binding " + (binding.introducer?.text ?? "") + " " + binding.pattern.node.text
            case .enumCase: "enum case"
            case .optional: "optional"
            case .isType: "is"
            case .asType: "as"
            case .expression(let expression): expression.text
            case .error: "error"
            }
        }
        #expect(
            kinds == [
                "tuple 2", "binding let (a, b)", "binding let .some(v)", ".none", "is", "1...2", "wildcard", "binding let z as Int", "w?",
            ]
        )
        #expect(items[0].guardExpression?.text == "y > 0")
        #expect(switchStatement.cases.map(\.isDefault) == [false, false, true])
    }

    @Test("generic arguments or comparisons")
    func generics() {
        guard case .expression(.call(let call))? = statement("f(a < b, c > d)"),
            case .expression(.call(let generic))? = statement("f<Int, [A?]>(x)"),
            case .expression(.call(let nested))? = statement("f(A<B>(c), d<e>.g, A<B<C>?>())")
        else {
            Issue.record("no calls")
            return
        }
        #expect(call.arguments.map(\.text) == ["a < b", "c > d"])
        guard case .identifier(let callee) = generic.callee else {
            Issue.record("no callee")
            return
        }
        #expect(callee.genericArguments.map(\.text) == ["Int", "[A?]"])
        #expect(nested.arguments.map(\.text) == ["A<B>(c)", "d<e>.g", "A<B<C>?>()"])
    }

    @Test("calls, closures and strings")
    func calls() {
        let text = "f(x, y: &z) { [weak self] (a: Int, b) -> Int in a } again: { c, d in \"\\(c) and \\(d, as: e)\" }"
        guard case .expression(.call(let call))? = statement(text), case .closure(let closure)? = call.trailingClosures.first?.expression,
            case .closure(let second)? = call.trailingClosures.last?.expression,
            case .expression(.stringLiteral(let string))? = second.statements.first
        else {
            Issue.record("no call")
            return
        }
        #expect(call.arguments.map(\.label) == [nil, "y"])
        #expect(call.arguments.map(\.isInout) == [false, true])
        #expect(call.trailingClosures.map(\.label) == [nil, "again"])
        #expect(closure.signature?.captures.map(\.name) == ["self"])
        #expect(closure.signature?.parameters.map(\.internalName) == ["a", "b"])
        #expect(closure.signature?.returnType?.text == "Int")
        #expect(second.signature?.parameters.map(\.internalName) == ["c", "d"])
        #expect(string.segments.count == 3)
        #expect(string.plainText == nil)
    }

    @Test("statements end at line breaks, expressions go on where an operator or a period follows")
    func lines() {
        #expect(parse("a\n(b)\n[c]\n-d\n.e\n+ f\n? g\n: h").statements.map(\.text) == ["a", "(b)", "[c]", "-d\n.e\n+ f\n? g\n: h"])
        #expect(parse("return\nlet x = 1").statements.count == 2)
        #expect(parse("a; b").statements.count == 2)
    }

    @Test("#if is kept, and all branches are parsed")
    func ifConfig() {
        guard case .ifConfig(let config)? = declaration("#if A && B\nlet x = 1\n#elseif C\nfunc f() {}\n#else\n#endif") else {
            Issue.record("no #if")
            return
        }
        #expect(config.clauses.map(\.condition?.text) == ["A && B", "C", nil])
        #expect(config.clauses.map(\.declarations.count) == [1, 1, 0])
    }
}
