// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "RigidBodies",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(name: "swift-adgen", path: "../.."),
    ],
    targets: [
        .executableTarget(
            name: "RigidBodies",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AutoDiff", package: "swift-adgen"),
            ],
            plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
        )
    ]
)
