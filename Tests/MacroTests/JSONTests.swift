import Testing

@testable import AdgenMacros

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-12", "\"\"", "[]", "{}", "[1,[2,\"x\"],{}]", #"{"a":1,"b":{"c":[null,true]}}"#,
        #""\"\\ \u0000\u001f é 😀""#,
    ])
    func writesWhatItRead(text: String) throws {
        let value = try #require(JSON(Array(text.utf8)))
        #expect(String(decoding: value.bytes, as: UTF8.self) == text)
    }

    @Test func readsEscapesAndSpace() {
        #expect(JSON(Array(" [ \"\\n\\t\\r\\b\\f\\/\\u00e9\\ud83d\\ude00\" ,\n 1 ] ".utf8)) == ["\n\t\r\u{8}\u{c}/é😀", 1])
        #expect(JSON(Array(#""\ud83dx""#.utf8)) == "\u{FFFD}x")
        #expect(JSON(Array(#""\ud83d\u0041""#.utf8)) == "\u{FFFD}A")
        #expect(JSON(Array("1.5e3".utf8)) == .null)
    }

    @Test(arguments: [
        "", " ", "[", "{", "[1,", "{\"a\"", "{\"a\":", "{a:1}", "\"", "\"\\", "\"\\u12", "\"\\uzzzz\"", "tru", "1 2", "]", "[,]",
    ])
    func refusesWhatIsNotJSON(text: String) {
        #expect(JSON(Array(text.utf8)) == nil)
    }

    @Test func refusesWhatIsTooDeep() {
        #expect(JSON([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
    }

    @Test func looksUpMembers() {
        let value: JSON = ["a": ["b": 3], "c": ["x"]]
        #expect(value["a"]?["b"]?.integer == 3)
        #expect(value["c"]?.array?.first?.string == "x")
        #expect(value["d"] == nil && value["a"]?["b"]?["e"] == nil)
    }
}
