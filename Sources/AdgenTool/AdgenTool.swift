// What the build plugin runs. The same as `adgen`, without a command line for
// people: a user's clean build compiles this, and need not compile an argument
// parser.
//
//     AdgenTool MODULE OUTPUT FILE... [--dependency MODULE FILE...]... [--package-dependency MODULE FILE...]...
//
// A dependency is a module of the same package, a package dependency one of another.

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
        let options = ["--dependency", "--package-dependency"]
        let groups = arguments.split(omittingEmptySubsequences: false, whereSeparator: options.contains).map(Array.init)
        let isOfThisPackage = arguments.filter(options.contains).map { $0 == options[0] }
        guard let own = groups.first, own.count >= 2, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        var job = Job(files: Array(own[2...]), output: .file(own[1]))
        job.request.moduleName = own[0]
        job.dependencies = zip(groups.dropFirst(), isOfThisPackage).map { group, isOfThisPackage in
            Job.Dependency(module: group[0], files: Array(group[1...]), isOfThisPackage: isOfThisPackage)
        }
        job.placeholder = "// Nothing in the module \(own[0]) is marked '@Differentiable'.\n"
        return job
    }
}
