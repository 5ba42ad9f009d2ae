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
                .filter { dependency in context.package.targets.contains { $0.id == dependency.id } }
                .map { ($0.moduleName, $0.swiftSources) }
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
    /// The modules of the same package that this one depends on: their sources are read, nothing is written for them.
    var dependencies: [(name: String, sources: [URL])]

    func command(tool: URL, directory: URL) -> Command {
        let output = directory.appending(path: "\(name)+Adgen.generated.swift")
        return .buildCommand(
            displayName: "Writing the derivatives of \(name)",
            executable: tool,
            arguments: [name, output.path(percentEncoded: false)] + sources.map { $0.path(percentEncoded: false) }
                + dependencies.flatMap { ["--dependency", $0.name] + $0.sources.map { $0.path(percentEncoded: false) } },
            inputFiles: sources + dependencies.flatMap(\.sources),
            outputFiles: [output]
        )
    }
}
