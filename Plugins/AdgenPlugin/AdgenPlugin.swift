// Maps the files of a target to one command that writes its derivatives.
// No logic beyond that: the tool decides, reports and writes.

import Foundation
import PackagePlugin

@main
struct AdgenPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else { return [] }
        let module = GeneratedModule(
            name: target.moduleName,
            sources: target.swiftSources,
            dependencies: target.recursiveTargetDependencies
                .compactMap { $0 as? SwiftSourceModuleTarget }
                .filter { [.generic, .executable].contains($0.kind) && $0.moduleName != "AutoDiff" }
                .map { dependency in
                    let isOfThisPackage = context.package.targets.contains { $0.id == dependency.id }
                    return GeneratedModule.Dependency(dependency.moduleName, dependency.swiftSources, isOfThisPackage: isOfThisPackage)
                }
        )
        return [module.command(tool: try context.tool(named: "AdgenTool").url, directory: context.pluginWorkDirectoryURL)]
    }
}

extension SwiftSourceModuleTarget {
    fileprivate var swiftSources: [URL] { sourceFiles(withSuffix: "swift").filter { $0.type == .source }.map(\.url) }
}

/// What the command line of the tool is made from.
struct GeneratedModule {
    var name: String
    var sources: [URL]
    /// The modules that this one depends on: their sources are read where they are imported, nothing is written for them.
    var dependencies: [Dependency]

    struct Dependency {
        var name: String
        var sources: [URL]
        var isOfThisPackage: Bool

        init(_ name: String, _ sources: [URL], isOfThisPackage: Bool) {
            self.name = name
            self.sources = sources
            self.isOfThisPackage = isOfThisPackage
        }

        var arguments: [String] {
            [isOfThisPackage ? "--dependency" : "--package-dependency", name] + sources.map { $0.path(percentEncoded: false) }
        }
    }

    func command(tool: URL, directory: URL) -> Command {
        let output = directory.appending(path: "\(name)+Adgen.generated.swift")
        return .buildCommand(
            displayName: "Writing the derivatives of \(name)",
            executable: tool,
            arguments: [name, output.path(percentEncoded: false)] + sources.map { $0.path(percentEncoded: false) }
                + dependencies.flatMap(\.arguments),
            inputFiles: sources + dependencies.flatMap(\.sources),
            outputFiles: [output]
        )
    }
}
