// swift-tools-version: 6.1
import CompilerPluginSupport
import PackageDescription

let package = Package(
    name: "swift-adgen",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "AutoDiff", targets: ["AutoDiff"]),
        .plugin(name: "AdgenPlugin", targets: ["AdgenPlugin"]),
        .executable(name: "adgen", targets: ["adgen"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // MARK: - adgen, the command
        .executableTarget(
            name: "adgen",
            dependencies: [
                "AdgenDriver",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/adgen"
        ),

        // MARK: - AdgenDriver, files in and out: what the command and the plugin's tool share
        .target(name: "AdgenDriver", dependencies: ["AdgenParser", "AdgenTransform"], path: "Sources/Driver"),
        .testTarget(name: "DriverTests", dependencies: ["AdgenDriver", "adgen"]),

        // MARK: - AdgenGoldens, inputs with their golden derivatives, compiled as they stand
        .target(
            name: "AdgenGoldens",
            dependencies: ["AutoDiff"],
            path: "Fixtures/Golden",
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]
        ),
        .target(
            name: "AdgenGeometry",
            dependencies: ["AutoDiff"],
            path: "Fixtures/Modules/Geometry",
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]
        ),
        .target(
            name: "AdgenGeometryUse",
            dependencies: ["AdgenGeometry", "AutoDiff"],
            path: "Fixtures/Modules/Use",
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]
        ),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["AdgenGeometry", "AdgenGeometryUse", "AdgenGoldens", "AdgenParser", "AdgenTransform", "AutoDiff"]
        ),

        // MARK: - AdgenMacros, @Differentiable and @Derivative(of:)
        .macro(name: "AdgenMacros", dependencies: ["AdgenParser"], path: "Sources/Macros"),
        .testTarget(name: "MacroTests", dependencies: ["AdgenMacros"]),

        // MARK: - AdgenParser, from text to syntax
        .target(name: "AdgenParser", path: "Sources/Parser"),
        .testTarget(name: "ParserTests", dependencies: ["AdgenParser", "AdgenTestSupport"]),

        // MARK: - AdgenPlugin, the build-tool plugin
        .plugin(name: "AdgenPlugin", capability: .buildTool(), dependencies: ["AdgenTool"]),
        .testTarget(name: "PluginTests"),

        // MARK: - AdgenTestSupport, what several test targets need
        .target(
            name: "AdgenTestSupport",
            dependencies: ["AdgenParser", "AdgenTransform", "AutoDiff"],
            path: "Sources/TestSupport"
        ),

        // MARK: - AdgenTool, what the plugin runs: `adgen` without its command line, so that users need not build an argument parser
        .executableTarget(name: "AdgenTool", dependencies: ["AdgenDriver"], path: "Sources/AdgenTool"),

        // MARK: - AdgenTransform, from syntax to derivatives: the pipeline, and a module for each part that can be compiled beside the others
        .transform(name: "AdgenIR", of: ["IR", "Rules"]),
        .transform(
            name: "AdgenDifferentiation",
            dependencies: ["AdgenIR"],
            of: ["Analysis", "Differentiation", "Inlining", "Simplification", "Storage"]
        ),
        .transform(name: "AdgenEmission", dependencies: ["AdgenIR"], of: ["Emission"]),
        .transform(name: "AdgenLowering", dependencies: ["AdgenIR", "AdgenParser"], of: ["Lowering"]),
        .transform(
            name: "AdgenTransform",
            dependencies: ["AdgenDifferentiation", "AdgenEmission", "AdgenIR", "AdgenLowering", "AdgenParser"],
            of: ["Pipeline"]
        ),
        .testTarget(
            name: "TransformTests",
            dependencies: ["AdgenTransform", "AdgenTestSupport", "LoweringFixtures"],
            exclude: ["Rules/References.txt", "Rules/references.py"]
        ),

        // MARK: - AutoDiff, the runtime
        .target(name: "AutoDiff", dependencies: ["AdgenMacros"], path: "Sources/Runtime"),
        .testTarget(name: "RuntimeTests", dependencies: ["AutoDiff"]),

        // MARK: - LoweringFixtures, functions that tests run as compiled and as lowered
        .target(name: "LoweringFixtures", path: "Fixtures/Lowering"),

        // MARK: - The source tree itself
        .testTarget(name: "SourceTreeTests"),
    ]
)

extension Target {
    /// A module of some of the folders in Sources/Transform.
    static func transform(name: String, dependencies: [Dependency] = [], of folders: Set<String>) -> Target {
        let all = [
            "Analysis", "Differentiation", "Emission", "Inlining", "IR", "Lowering", "Pipeline", "Rules", "Simplification", "Storage",
        ]
        return .target(
            name: name,
            dependencies: dependencies,
            path: "Sources/Transform",
            exclude: all.filter { !folders.contains($0) }
        )
    }
}
