// The same for targets of Xcode projects. Untested: it needs Xcode.

#if canImport(XcodeProjectPlugin)
    import Foundation
    import PackagePlugin
    import XcodeProjectPlugin

    extension AdgenPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let module = GeneratedModule(
                name: target.moduleName,
                sources: target.swiftSources,
                dependencies: target.dependencies.compactMap {
                    if case .target(let dependency) = $0 {
                        GeneratedModule.Dependency(dependency.moduleName, dependency.swiftSources, isOfThisPackage: true)
                    } else {
                        nil
                    }
                }
            )
            return [module.command(tool: try context.tool(named: "AdgenTool").url, directory: context.pluginWorkDirectoryURL)]
        }
    }

    extension XcodeTarget {
        fileprivate var moduleName: String { product?.name ?? displayName }

        fileprivate var swiftSources: [URL] { inputFiles.filter { $0.type == .source && $0.url.pathExtension == "swift" }.map(\.url) }
    }
#endif
