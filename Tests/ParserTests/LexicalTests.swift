import AdgenParser
import Testing

@Suite("Tokens")
struct LexicalTests {
    private func tokens(_ text: String) -> [Token] { Array(parse(text).tree.root.tokens.dropLast()) }

    @Test(
        "white space makes operators prefix, infix or postfix",
        arguments: [
            ("a + b", TokenKind.binaryOperator), ("a+b", .binaryOperator), ("a +b", .prefixOperator), ("a+ ;", .postfixOperator),
            ("(+)", .binaryOperator), ("a/* */+b", .prefixOperator), ("a+/* */;", .postfixOperator), ("{+a}", .prefixOperator),
            ("a+.b", .postfixOperator), ("a +.b", .prefixOperator), ("a?.b", .postfixQuestion), ("a ? b : c", .infixQuestion),
            ("a!", .exclamation), ("a & b", .binaryOperator), ("f(&a)", .prefixAmpersand), ("a...", .postfixOperator),
        ]
    )
    func operators(_ text: String, _ kind: TokenKind) {
        let operatorKinds: Set<TokenKind> = [
            .prefixOperator, .binaryOperator, .postfixOperator, .postfixQuestion, .infixQuestion, .exclamation, .prefixAmpersand,
        ]
        #expect(tokens(text).map(\.kind).first { operatorKinds.contains($0) } == kind)
    }

    @Test(
        "numbers",
        arguments: [
            ("1_000", TokenKind.integerLiteral), ("0xFF", .integerLiteral), ("0b1_0", .integerLiteral), ("0o17", .integerLiteral),
            ("1.5", .floatLiteral), ("1e-3", .floatLiteral), ("0x1.8p3", .floatLiteral), ("0x1p-2", .floatLiteral),
            ("1_0.2_5E+1_0", .floatLiteral),
        ]
    )
    func numbers(_ text: String, _ kind: TokenKind) {
        let all = tokens(text)
        #expect(all.map(\.text) == [text])
        #expect(all.first?.kind == kind)
    }

    @Test("values of literals")
    func values() throws {
        func first(_ text: String) -> Expression? {
            if case .expression(let expression)? = parse(text).statements.first { expression } else { nil }
        }
        guard case .integerLiteral(let hex)? = first("0xFF_FF"), case .integerLiteral(let large)? = first("18446744073709551615"),
            case .floatLiteral(let float)? = first("1_0.5e-1"), case .floatLiteral(let hexFloat)? = first("0x1.8p3")
        else {
            Issue.record("not literals")
            return
        }
        #expect(hex.value == 65535)
        #expect(large.value == .max)
        #expect(float.value == 1.05)
        #expect(hexFloat.value == 12)
    }

    @Test("a tuple index is no floating-point number; a range is no number either")
    func periods() {
        #expect(tokens("t.0.1").map(\.text) == ["t", ".", "0", ".", "1"])
        #expect(tokens("1...2").map(\.text) == ["1", "...", "2"])
        #expect(tokens("1.description").map(\.text) == ["1", ".", "description"])
        #expect(tokens("0xff.a").map(\.text) == ["0xff", ".", "a"])
    }

    @Test("keywords in backticks are names")
    func backticks() {
        let token = tokens("`default`").first
        #expect(token?.kind == .identifier)
        #expect(token?.keyword == Keyword.none)
        #expect(token?.name == "default")
    }

    @Test("trivia belongs to the token after it")
    func trivia() {
        let parsed = parse("a // c\n/* d */ b\n")
        let all = Array(parsed.tree.root.tokens)
        #expect(all.map { parsed.source.text(in: $0.leadingTrivia) } == ["", " // c\n/* d */ ", "\n"])
        #expect(all.map(\.startsLine) == [true, true, true])
    }

    @Test("every keyword is found by its spelling")
    func keywords() {
        for keyword in Keyword.allCases where keyword != .none && !keyword.spelling.hasPrefix("#") {
            #expect(tokens(keyword.spelling).first?.keyword == keyword)
        }
    }
}
