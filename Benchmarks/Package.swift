// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-adgen", path: "..")
    ],
    targets: [
        // MARK: - Benchmarks, the command: measures, prints and judges
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["BuiltIn", "HandWritten", "Kernels", .product(name: "AutoDiff", package: "swift-adgen")]
        ),

        // MARK: - BuiltIn, kernels with the derivatives of the compiler's own '_Differentiation'
        .target(name: "BuiltIn"),

        // MARK: - HandWritten, kernels and their adjoints in C, as one would write them by hand
        .target(name: "HandWritten", cSettings: [.unsafeFlags(["-O3"])]),

        // MARK: - Kernels, what is differentiated
        .target(
            name: "Kernels",
            dependencies: [.product(name: "AutoDiff", package: "swift-adgen")],
            plugins: [.plugin(name: "AdgenPlugin", package: "swift-adgen")]
        ),
    ]
)
