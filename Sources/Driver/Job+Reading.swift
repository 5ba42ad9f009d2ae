// From paths to source files. Everything that is wrong with them is reported at once.

import AdgenParser
import AdgenTransform

/// What is wrong with the arguments, every reason.
struct UsageError: Error {
    var messages: [String]
}

extension Job {
    /// The request with its files read, and what the compiler would not accept about their bytes.
    func readRequest() throws(UsageError) -> (request: GenerationRequest, invalid: [Diagnostic]) {
        var reader = SourceReader()
        var request = request
        request.files = reader.read(files)
        request.context = reader.read(contextPaths)
        request.dependencies = dependencies.map { DependencyModule(name: $0.module, files: reader.read($0.files)) }
        let problems = usageProblems + reader.problems
        guard problems.isEmpty else { throw UsageError(messages: problems) }
        return (request, reader.invalid)
    }

    /// People pass `--context Sources/*.swift`, where the output of the last run may lie too.
    private var contextPaths: [String] {
        var known = Set(files.map(FileSystem.canonical))
        if case .file(let path) = output { known.insert(FileSystem.canonical(path)) }
        return context.filter { known.insert(FileSystem.canonical($0)).inserted }
    }

    private var usageProblems: [String] {
        var seen: Set<String> = []
        var problems = files.filter { !seen.insert(FileSystem.canonical($0)).inserted }.map { "'\($0)' is given twice" }
        if case .file(let path) = output, seen.contains(FileSystem.canonical(path)) {
            problems.append("'\(path)' is both read and written")
        }
        return problems
    }
}

private struct SourceReader {
    var problems: [String] = []
    var invalid: [Diagnostic] = []

    mutating func read(_ paths: [String]) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in paths {
            do throws(FileError) {
                let file = SourceFile(path: path, bytes: try FileSystem.read(path))
                if let offset = firstInvalidOffset(in: file.bytes) {
                    invalid.append(Diagnostic("the file is not UTF-8 text", in: file, at: offset..<offset + 1))
                }
                files.append(file)
            } catch {
                problems.append(error.message)
            }
        }
        return files
    }
}
