// The command line: `adgen FILE...` writes the derivatives of the marked
// functions. It only reads arguments; the driver does the work.

import AdgenDriver
import AdgenTransform
import ArgumentParser
import Foundation

@main
struct Adgen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adgen",
        abstract: "Writes derivatives of Swift functions, as Swift.",
        discussion: """
            The derivatives of the functions marked '@Differentiable' in FILE go to standard output, or to the file given by '--output'.

            Exit status: 0 if they were written, 1 if the source cannot be differentiated, 64 if the usage is wrong. Nothing is written \
            in the last two cases.
            """
    )

    @Argument(help: ArgumentHelp("Swift source files.", valueName: "file"))
    var files: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"))
    var output: String?

    @Option(name: .customLong("function"), help: ArgumentHelp("A function to differentiate though it is not marked.", valueName: "name"))
    var functions: [String] = []

    @Option(
        name: .customLong("mode"),
        help: ArgumentHelp("What to write: forward, reverse, forward-over-reverse; instead of what an attribute says.", valueName: "modes")
    )
    var modes: ModeList?

    @Option(
        name: .customLong("wrt"),
        help: ArgumentHelp("The parameters to differentiate by, instead of what an attribute says.", valueName: "names")
    )
    var parameters: NameList?

    @Option(name: .customShort("D", allowingJoined: true), help: ArgumentHelp("A condition of '#if' that holds.", valueName: "name"))
    var defines: [String] = []

    @Option(
        name: .customLong("context"),
        help: ArgumentHelp("A further source file of the same module, read but not differentiated for its own sake.", valueName: "path")
    )
    var context: [String] = []

    @Option(
        name: .customLong("emit"),
        help: ArgumentHelp("Print what this stage produces, instead of the derivatives.", valueName: "stage")
    )
    var stage: Stage?

    func run() throws {
        let status = job.run()
        if status != .written { throw ExitCode(status.rawValue) }
    }

    private var job: Job {
        var job = Job(files: files, output: output.map(Job.Output.file) ?? .standardOutput)
        job.context = context
        job.colored = isatty(STDERR_FILENO) != 0
        job.request.functions = functions
        job.request.modes = modes?.modes
        job.request.wrt = parameters?.names
        job.request.defines = defines
        job.request.emit = stage
        return job
    }
}
