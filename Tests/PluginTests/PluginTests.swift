import Foundation
import Testing

@Suite struct PluginTests {
    private static let square = """
        import AutoDiff

        @Differentiable
        func square(_ x: Double) -> Double { x * x }
        """

    /// One package for all steps, since its first build compiles all of adgen.
    @Test(.timeLimit(.minutes(60)))
    func buildsAUsersPackage() throws {
        let package = try UserPackage()
        try package.write("Sources/Library/Library.swift", "public let three = 3.0\n")
        try package.write("Sources/User/square.swift", Self.square)
        try package.write("Sources/User/main.swift", "import Library\n\nprint(squareGradient(three))\n")

        let first = try package.build()
        try #require(first.succeeded, "\(first.output)")
        #expect(first.generated)
        #expect(try package.runProduct().output == "6.0\n")
        let written = try #require(try package.generatedFile())
        #expect(written.text.contains("func squareGradient("))

        // After a clean build SwiftPM links the tools of plugins once more, which counts as a change of an input.
        #expect(try package.build().succeeded)
        #expect(try package.generatedFile()?.date == written.date)
        try nothingIsDoneTwice(package)
        try commentsChangeNothing(package, written.date)
        try changesArrive(package)
        try structsOfDependenciesAreDifferentiated(package)
        try everyErrorIsReported(package)
    }

    private func nothingIsDoneTwice(_ package: UserPackage) throws {
        let again = try package.build()
        #expect(again.succeeded && !again.generated, "\(again.output)")
    }

    /// An edit outside of what is differentiated runs the tool, which leaves its file alone; and then there is nothing to do again.
    private func commentsChangeNothing(_ package: UserPackage, _ date: Date) throws {
        try package.write("Sources/User/square.swift", "// A comment.\n" + Self.square + "\n")
        let edited = try package.build()
        #expect(edited.succeeded && edited.generated, "\(edited.output)")
        #expect(!edited.output.contains("User+Adgen.generated.swift"), "\(edited.output)")
        #expect(try package.generatedFile()?.date == date)
        try nothingIsDoneTwice(package)

        try package.write("Sources/Library/Library.swift", "public let three = 3.5\n")
        let dependency = try package.build()
        #expect(dependency.succeeded && dependency.generated, "\(dependency.output)")
        #expect(try package.runProduct().output == "7.0\n")
        try nothingIsDoneTwice(package)
    }

    private func changesArrive(_ package: UserPackage) throws {
        try package.write("Sources/User/square.swift", Self.square.replacing("x * x", with: "x * x * 2"))
        let outcome = try package.build()
        #expect(outcome.succeeded && outcome.generated, "\(outcome.output)")
        #expect(try package.runProduct().output == "14.0\n")
    }

    /// What the executable's derivatives are made from is the library's source, too.
    private func structsOfDependenciesAreDifferentiated(_ package: UserPackage) throws {
        let point = """
            import AutoDiff

            public let three = 3.0

            @Differentiable
            public struct Point: Sendable {
                public var x, y: Double

                public init(x: Double, y: Double) {
                    self.x = x
                    self.y = y
                }

                public var area: Double { x * y }
            }
            """
        try package.write("Sources/Library/Library.swift", point)
        try package.write(
            "Sources/User/area.swift",
            "import AutoDiff\nimport Library\n\n@Differentiable\nfunc area(_ p: Point) -> Double { p.area }\n"
        )
        try package.write("Sources/User/main.swift", "import Library\n\nprint(areaGradient(Point(x: 2, y: three)).x)\n")
        let first = try package.build()
        #expect(first.succeeded && first.generated, "\(first.output)")
        #expect(try package.runProduct().output == "3.0\n")

        try package.write("Sources/Library/Library.swift", point.replacing("x * y", with: "x * y * 2"))
        let changed = try package.build()
        #expect(changed.succeeded && changed.generated, "\(changed.output)")
        #expect(try package.runProduct().output == "6.0\n")
        try nothingIsDoneTwice(package)
    }

    /// Errors of all files come in one run, in the form that editors jump to.
    private func everyErrorIsReported(_ package: UserPackage) throws {
        let written = try package.generatedFile()
        let unknown = "func unknown(_ x: Double) -> Double"
        try package.write("Sources/User/square.swift", Self.square + "\n\n@Differentiable(wrt: \"z\")\n\(unknown) { x }\n")
        try package.write("Sources/User/other.swift", "import AutoDiff\n\n@Differentiable\nfunc count(_ n: Int) -> Double { 1 }\n")
        let outcome = try package.build()
        #expect(!outcome.succeeded)
        #expect(
            outcome.output.contains("\(package.path("Sources/User/square.swift")):6:22: error: there is no parameter 'z'\n"),
            "\(outcome.output)"
        )
        let message = "there is no parameter of a differentiable type"
        #expect(outcome.output.contains("\(package.path("Sources/User/other.swift")):3:1: error: \(message)\n"), "\(outcome.output)")
        #expect(try package.generatedFile()?.date == written?.date)

        try package.write("Sources/User/other.swift", "")
        try package.write("Sources/User/square.swift", Self.square)
        let mended = try package.build()
        #expect(mended.succeeded, "\(mended.output)")
    }
}
