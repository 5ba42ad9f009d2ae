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
                "AdgenParser",
                "AdgenTransform",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/adgen"
        ),

        // MARK: - AdgenMacros, @Differentiable and @Derivative(of:)
        .macro(name: "AdgenMacros", dependencies: ["AdgenParser"], path: "Sources/Macros"),

        // MARK: - AdgenParser, from text to syntax
        .target(name: "AdgenParser", path: "Sources/Parser"),
        .testTarget(name: "ParserTests", dependencies: ["AdgenParser", "AdgenTestSupport"]),

        // MARK: - AdgenPlugin, the build-tool plugin
        .plugin(name: "AdgenPlugin", capability: .buildTool(), dependencies: ["adgen"]),

        // MARK: - AdgenTestSupport, what several test targets need
        .target(
            name: "AdgenTestSupport",
            dependencies: ["AdgenParser", "AdgenTransform", "AutoDiff"],
            path: "Sources/TestSupport"
        ),

        // MARK: - AdgenTransform, from syntax to derivatives
        .target(name: "AdgenTransform", dependencies: ["AdgenParser"], path: "Sources/Transform"),
        .testTarget(name: "TransformTests", dependencies: ["AdgenTransform", "AdgenTestSupport"]),

        // MARK: - AutoDiff, the runtime
        .target(name: "AutoDiff", dependencies: ["AdgenMacros"], path: "Sources/Runtime"),
        .testTarget(name: "RuntimeTests", dependencies: ["AutoDiff"]),
    ]
)
