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
        request.dependencies = readDependencies(of: request.files + request.context, &reader)
        let problems = usageProblems + reader.problems
        guard problems.isEmpty else { throw UsageError(messages: problems) }
        return (request, reader.invalid)
    }

    /// The modules that files may import, as they mention them, and those that these may import. The others need not be read.
    private func readDependencies(of files: [SourceFile], _ reader: inout SourceReader) -> [DependencyModule] {
        var result: [DependencyModule] = []
        var rest = dependencies
        var open = files
        while let file = open.popLast(), !rest.isEmpty {
            let found = rest.filter { file.bytes.mentions($0.module) }
            rest.removeAll { dependency in found.contains { $0.module == dependency.module } }
            for dependency in found {
                let read = reader.read(dependency.files)
                open += read
                result.append(DependencyModule(name: dependency.module, files: read, isOfThisPackage: dependency.isOfThisPackage))
            }
        }
        return result
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
