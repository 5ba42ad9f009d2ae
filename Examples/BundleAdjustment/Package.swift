// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "BundleAdjustment",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-adgen", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "BundleAdjustment",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AutoDiff", package: "swift-adgen"),
            ],
            plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
        )
    ]
)
