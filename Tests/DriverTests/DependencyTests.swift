import AdgenParser
import Testing

@testable import AdgenDriver

/// Of the modules that a target depends on, only those that may be imported are read.
@Suite struct DependencyTests {
    let directory = TemporaryDirectory()

    @Test func whatIsNotMentionedIsNotRead() throws {
        var job = Job(files: [try directory.write("a.swift", "import First\n")], output: .standardOutput)
        job.dependencies = [
            Job.Dependency(module: "First", files: [try directory.write("first.swift", "import Second\n")]),
            Job.Dependency(module: "Second", files: [try directory.write("second.swift", "")], isOfThisPackage: false),
            Job.Dependency(module: "Third", files: [directory.path("none.swift")]),
        ]
        let request = try job.readRequest().request
        #expect(request.dependencies.map(\.name) == ["First", "Second"])
        #expect(request.dependencies.map(\.isOfThisPackage) == [true, false])
        job.files.append(try directory.write("b.swift", "import Third\n"))
        #expect(throws: UsageError.self) { try job.readRequest() }
    }

    @Test func wordsAreFoundWhereverTheyStand() {
        let bytes = Array("import Geometry".utf8)
        #expect(bytes.mentions("Geometry") && bytes.mentions("import") && bytes.mentions("t G") && bytes.mentions(""))
        #expect(!bytes.mentions("Geometry2") && !bytes.mentions("Geometrx") && !bytes.mentions("geometry"))
        #expect(![UInt8]().mentions("a") && Array("aab".utf8).mentions("ab"))
    }
}
