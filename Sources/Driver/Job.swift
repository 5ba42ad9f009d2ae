// One run of the generator, from paths to a written file: what the command and
// the plugin's tool have in common.

import AdgenParser
import AdgenTransform

/// What to read, what to do with it, and where to write.
public struct Job: Sendable {
    public enum Output: Sendable {
        case standardOutput
        case file(String)
    }

    public var files: [String]
    /// Further files of the same module. One that is also among `files`, or is the output, is left out.
    public var context: [String] = []
    /// Another module with its sources.
    public struct Dependency: Sendable {
        public var module: String
        public var files: [String]
        /// Whether it belongs to the same package, whose `package` declarations it then shares.
        public var isOfThisPackage: Bool

        public init(module: String, files: [String], isOfThisPackage: Bool = true) {
            self.module = module
            self.files = files
            self.isOfThisPackage = isOfThisPackage
        }
    }

    /// The sources of other modules. They are read only where they are imported.
    public var dependencies: [Dependency] = []
    public var output: Output
    /// What is written when nothing is marked; nil to write nothing and say so.
    public var placeholder: String?
    /// Whether messages are coloured.
    public var colored = false
    /// What else is asked for. The files in it are replaced by those read.
    public var request = GenerationRequest(files: [])

    public init(files: [String], output: Output) {
        self.files = files
        self.output = output
    }
}

/// How a run ended, as the process reports it.
public enum ExitStatus: Int32, Sendable {
    case written = 0
    /// The source cannot be differentiated; nothing was written.
    case refused = 1
    /// The arguments make no sense, or name files that cannot be read or written; nothing was written.
    case wrongUsage = 64
}

extension Job {
    /// Does the job. Messages go to standard error.
    public func run() -> ExitStatus {
        do {
            let (request, invalid) = try readRequest()
            guard invalid.isEmpty else {
                report(invalid)
                return .refused
            }
            let result = generate(request)
            report(result.diagnostics)
            if result.hasErrors { return .refused }
            try write(result)
            return .written
        } catch {
            FileSystem.writeToStandardError(error.messages.map { "error: \($0)\n" }.joined())
            return .wrongUsage
        }
    }

    private func write(_ result: GenerationResult) throws(UsageError) {
        var text = result.text
        if result.differentiatedCount == 0, request.emit == nil {
            guard let placeholder else {
                let names = files.map { "'\($0)'" }.joined(separator: ", ")
                let note = "note: nothing is marked '@Differentiable' in \(names); mark a function, or name one with '--function'\n"
                return FileSystem.writeToStandardError(note)
            }
            text = placeholder
        }
        do throws(FileError) {
            switch output {
            case .standardOutput: try FileSystem.writeToStandardOutput(Array(text.utf8))
            case .file(let path): try FileSystem.write(Array(text.utf8), to: path)
            }
        } catch {
            throw UsageError(messages: [error.message])
        }
    }

    /// In the order of the files and of the places in them, whatever stage found them.
    private func report(_ diagnostics: [Diagnostic]) {
        let paths = Dictionary((files + context + dependencies.flatMap(\.files)).enumerated().map { ($1, $0) }) { first, _ in first }
        let sorted = diagnostics.enumerated().sorted { left, right in
            let leftKey = (paths[left.element.file.path] ?? .max, left.element.range.lowerBound, left.offset)
            return leftKey < (paths[right.element.file.path] ?? .max, right.element.range.lowerBound, right.offset)
        }
        FileSystem.writeToStandardError(DiagnosticRenderer(colored: colored).render(sorted.map(\.element)))
    }
}
