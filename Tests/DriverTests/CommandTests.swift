import Foundation
import Testing

@Suite struct CommandTests {
    let adgen = Executable(product: "adgen")
    let directory = TemporaryDirectory()

    @Test func saysSoWhenNothingIsMarked() throws {
        let path = try directory.write("a.swift", "func f(_ x: Double) -> Double { x }\n")
        let outcome = try adgen.run([path, "-o", directory.path("out.swift")])
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("note: nothing is marked '@Differentiable' in '\(path)'"))
        #expect(directory.contents == ["a.swift"])
    }

    @Test func writesDerivatives() throws {
        let path = try directory.write("a.swift", "import AutoDiff\n\n@Differentiable func square(_ x: Double) -> Double { x * x }\n")
        let printed = try adgen.run([path])
        #expect(printed.status == 0 && printed.errors == "", "\(printed.errors)")
        #expect(printed.output.contains("func squareGradient(_ x: Double) -> Double {"))
        let written = try adgen.run([path, "--output", directory.path("out.swift")])
        #expect(written.status == 0 && written.output == "")
        #expect(directory.text("out.swift") == printed.output)
        #expect(directory.contents == ["a.swift", "out.swift"])
    }

    @Test func reportsEveryReasonInOrder() throws {
        let path = try directory.write(
            "a.swift",
            """
            import AutoDiff

            @Differentiable(wrt: "z") func f(_ x: Double) -> Double { x }
            @Differentiable func g(_ x: Double) -> Double { unknown(x) }
            @Differentiable enum E {}

            """
        )
        let outcome = try adgen.run([path, "-o", directory.path("out.swift")])
        #expect(outcome.status == 1 && outcome.output == "")
        let places = outcome.errors.split(separator: "\n").compactMap { $0.contains(": error: ") ? $0.split(separator: " ").first : nil }
        #expect(places == ["\(path):3:22:", "\(path):4:49:", "\(path):5:1:"])
        #expect(outcome.errors.contains("\n@Differentiable(wrt: \"z\") func f(_ x: Double) -> Double { x }\n                     ^~~\n"))
        #expect(directory.contents == ["a.swift"])
    }

    @Test func refusesWhatIsNotText() throws {
        let path = try directory.write("a.swift", "let a = 1\n")
        try Data("let a = 1\nlet b = \"".utf8 + [0xFF, 0x22]).write(to: directory.url.appending(path: "b.swift"))
        let outcome = try adgen.run([path, directory.path("b.swift")])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("\(directory.path("b.swift")):2:10: error: the file is not UTF-8 text\n"))
        #expect(outcome.output == "")
    }

    @Test func reportsEveryFileThatCannotBeRead() throws {
        let outcome = try adgen.run([directory.path("missing.swift"), directory.path("")])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("error: cannot read '\(directory.path("missing.swift"))': no such file or directory\n"))
        #expect(outcome.errors.contains("error: cannot read '\(directory.path(""))': is a directory\n"))
    }

    @Test func refusesWrongUsage() throws {
        let path = try directory.write("a.swift", "")
        for arguments in [
            [], [path, "--mode", "sideways"], [path, "--wrt", "a,,b"], [path, "--nonsense"], [path, path], [path, "-o", path],
        ] {
            let outcome = try adgen.run(arguments)
            #expect(outcome.status == 64, "\(arguments)")
            #expect(outcome.output == "" && outcome.errors.contains("rror: "), "\(arguments)")
        }
        #expect(directory.text("a.swift") == "")
    }

    @Test func acceptsItsOptions() throws {
        let path = try directory.write("a.swift", "")
        let other = try directory.write("b.swift", "")
        let outcome = try adgen.run([
            path, "-D", "DEBUG", "-DLINUX", "--mode", "forward, forward-over-reverse", "--wrt", "a,b", "--context", other, "--context",
            path,
        ])
        #expect(outcome.status == 0)
    }

    @Test func decidesOnlyWhatItIsTold() throws {
        let path = try directory.write(
            "a.swift",
            """
            import AutoDiff

            @Differentiable func f(_ x: Double) -> Double {
                #if FAST
                return x
                #elseif EXACT
                return x * x
                #else
                return x * x * x
                #endif
            }

            """
        )
        func outcome(_ options: String...) throws -> (conditions: [Substring], gradients: Int) {
            let outcome = try adgen.run([path] + options)
            #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
            let lines = outcome.output.split(separator: "\n")
            return (lines.filter { $0.hasPrefix("#") }, lines.filter { $0.hasPrefix("func fGradient") }.count)
        }
        #expect(try outcome() == (["#if FAST", "#elseif EXACT", "#else", "#endif"], 3))
        #expect(try outcome("-D", "EXACT") == (["#if FAST", "#else", "#endif"], 2))
        #expect(try outcome("-DFAST", "-DEXACT") == ([], 1))
        #expect(try adgen.run([path]).output == adgen.run([path]).output)
    }

    @Test func survivesRubbish() throws {
        var state: UInt64 = 1
        for count in [0, 1, 7, 1000, 100_000] {
            let bytes = (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(state >> 57)
            }
            try Data(bytes).write(to: directory.url.appending(path: "a.swift"))
            let outcome = try adgen.run([directory.path("a.swift")])
            #expect([0, 1].contains(outcome.status))
        }
    }
}
