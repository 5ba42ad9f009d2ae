// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Corpus",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1")
    ],
    targets: [
        // MARK: - AdgenParser, the root package's target of this name: it is no product, so a symbolic link leads to its sources
        .target(name: "AdgenParser"),

        // MARK: - Corpus, the command: measures, prints and judges
        .executableTarget(
            name: "Corpus",
            dependencies: [
                "AdgenParser",
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftSyntax", package: "swift-syntax"),
            ]
        ),
    ]
)
