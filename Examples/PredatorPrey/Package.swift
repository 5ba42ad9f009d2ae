// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "PredatorPrey",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-adgen", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "PredatorPrey",
            dependencies: [.product(name: "AutoDiff", package: "swift-adgen")],
            plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
        )
    ]
)
