import AdgenParser
import Foundation
import Testing

@testable import AdgenLowering

/// The table is made in each build of a user's package: its cost grows with the source and not faster, whatever is declared.
@Suite(.serialized) struct SymbolCostTests {
    static let shapes: [(name: String, text: @Sendable (Int) -> String)] = [
        ("members", { count in "struct S {\n" + (0..<count).map { "    func f\($0)() {}\n" }.joined() + "}\n" }),
        ("overloads", { count in "struct S {\n" + (0..<count).map { _ in "    func f() {}\n" }.joined() + "}\n" }),
        ("extensions", { count in "struct S {}\n" + (0..<count).map { "extension S { struct T\($0) {} }\n" }.joined() }),
        (
            "extensions in reverse",
            { count in
                (0..<count).reversed().map { "extension T\($0) { struct U {} }\n" }.joined()
                    + (0..<count).map { "struct T\($0) {}\n" }.joined()
            }
        ),
        (
            "extensions that wait",
            { count in
                (0..<count).reversed().map { "extension S.T\($0) { var x: Int { 1 } }\n" }.joined()
                    + (0..<count).map { "extension S { struct T\($0) {} }\n" }.joined() + "struct S {}\n"
            }
        ),
        (
            "chains of aliases",
            { count in
                "struct A0 {}\n" + (0..<count).map { "typealias A\($0 + 1) = A\($0)\n" }.joined() + "extension A\(count) {}\n"
            }
        ),
        ("types of the same name", { count in (0..<count).map { "struct S { struct T\($0) {} }\n" }.joined() }),
        (
            "conformances",
            { count in
                "protocol P0 {}\n" + (0..<count).map { "protocol P\($0 + 1) {}\nstruct S\($0): P\($0) {}\n" }.joined()
            }
        ),
        ("conditions", { count in (0..<count).map { "#if A\($0)\nstruct S\($0) { var x: Int }\n#endif\n" }.joined() }),
        (
            "types under conditions",
            { count in (0..<count).map { "#if A\($0)\nstruct S { var x: Int }\n#endif\n" }.joined() + "extension S {}\n" }
        ),
    ]

    @Test(arguments: shapes.indices) func costIsLinear(shape: Int) {
        let (name, text) = Self.shapes[shape]
        let small = Self.cost(text(300))
        let large = Self.cost(text(3_000))
        // Ten times as much; a hundred times, if every declaration looked at every other.
        #expect(large < 35 * small + 0.02, "\(name): \(small) s and \(large) s")
    }

    /// The least of some runs, in seconds of the processor: others may use the machine, too.
    private static func cost(_ text: String) -> Double {
        let files = [parse(SourceFile(path: "a.swift", text: text))]
        var least = Double.infinity
        for _ in 0..<3 {
            let start = secondsOfThread
            _ = SymbolTable(ModuleSymbols(files), BuildConfiguration(defines: []))
            least = min(least, secondsOfThread - start)
        }
        return least
    }

    private static var secondsOfThread: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// Deep nesting, circles of aliases and of inheritance: it ends, and what means nothing is found to mean nothing.
    @Test func circlesEnd() throws {
        let text = """
            typealias A = B
            typealias B = C
            typealias C = A
            extension A { func f() {} }
            protocol P: Q {}
            protocol Q: P {}
            class D: E {}
            class E: D {}
            struct S: P {}
            """
        let table = SymbolTable(ModuleSymbols([parse(SourceFile(path: "a.swift", text: text))]), BuildConfiguration(defines: []))
        #expect(table.typeMeanings(of: "A", at: LookupPlace(0)).isEmpty)
        let names = table.types.map { type in
            "\(type.name): " + table.supertypes(of: type.id).map { table[$0].name }.joined(separator: ", ")
        }
        #expect(names == ["P: Q", "Q: P", "D: E", "E: D", "S: P, Q"])
        #expect(table.superclasses(of: TypeID(index: 2)).map { table[$0].name } == ["E"])
        let nested = (0..<200).map { "struct S\($0) {" }.joined() + String(repeating: "}", count: 200)
        let deep = SymbolTable(ModuleSymbols([parse(SourceFile(path: "a.swift", text: nested))]), BuildConfiguration(defines: []))
        #expect(deep.types.last?.path.count == deep.types.count)
    }
}
