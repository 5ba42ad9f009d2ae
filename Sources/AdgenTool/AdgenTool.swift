// What the build plugin runs. The same as `adgen`, without a command line for
// people: a user's clean build compiles this, and need not compile an argument
// parser.
//
//     AdgenTool MODULE OUTPUT FILE... [--dependency MODULE FILE...]...

import AdgenDriver

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

@main
enum AdgenTool {
    static func main() {
        exit(job(CommandLine.arguments.dropFirst())?.run().rawValue ?? ExitStatus.wrongUsage.rawValue)
    }

    private static func job(_ arguments: ArraySlice<String>) -> Job? {
        let groups = arguments.split(separator: "--dependency", omittingEmptySubsequences: false).map(Array.init)
        guard let own = groups.first, own.count >= 2, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        var job = Job(files: Array(own[2...]), output: .file(own[1]))
        job.request.moduleName = own[0]
        job.dependencies = groups.dropFirst().map { (module: $0[0], files: Array($0[1...])) }
        job.placeholder = "// Nothing in the module \(own[0]) is marked '@Differentiable'.\n"
        return job
    }
}
