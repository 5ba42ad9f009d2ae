// swift-tools-version: 6.1
import PackageDescription

// The packages whose files the parser is measured on. Nothing is built here: they are resolved, and their files read. The versions are exact,
// so that figures can be compared.

private func gitHub(_ path: String, _ version: Version) -> Package.Dependency {
    .package(url: "https://github.com/\(path)", exact: version)
}

let package = Package(
    name: "Packages",
    platforms: [.macOS(.v15)],
    dependencies: [
        gitHub("apple/swift-algorithms", "1.2.1"),
        gitHub("apple/swift-argument-parser", "1.8.2"),
        gitHub("apple/swift-asn1", "1.7.4"),
        gitHub("apple/swift-async-algorithms", "1.1.4"),
        gitHub("apple/swift-atomics", "1.3.0"),
        gitHub("apple/swift-certificates", "1.21.1"),
        gitHub("apple/swift-collections", "1.6.0"),
        gitHub("apple/swift-configuration", "1.4.0"),
        gitHub("apple/swift-crypto", "4.5.2"),
        gitHub("apple/swift-distributed-tracing", "1.7.3"),
        gitHub("apple/swift-http-structured-headers", "1.7.0"),
        gitHub("apple/swift-http-types", "1.8.0"),
        gitHub("apple/swift-log", "1.16.2"),
        gitHub("apple/swift-metrics", "2.13.0"),
        gitHub("apple/swift-nio", "2.101.2"),
        gitHub("apple/swift-nio-extras", "1.35.2"),
        gitHub("apple/swift-nio-http2", "1.46.0"),
        gitHub("apple/swift-nio-ssl", "2.37.6"),
        gitHub("apple/swift-nio-transport-services", "1.28.0"),
        gitHub("apple/swift-numerics", "1.1.1"),
        gitHub("apple/swift-protobuf", "1.39.0"),
        gitHub("apple/swift-service-context", "1.5.1"),
        gitHub("apple/swift-system", "1.8.1"),
        gitHub("attaswift/BigInt", "6.0.1"),
        gitHub("CoreOffice/XMLCoder", "0.18.2"),
        gitHub("google/swift-benchmark", "0.1.2"),
        gitHub("groue/GRDB.swift", "7.10.0"),
        gitHub("grpc/grpc-swift-2", "2.4.3"),
        gitHub("grpc/grpc-swift-nio-transport", "2.9.2"),
        gitHub("grpc/grpc-swift-protobuf", "2.4.1"),
        gitHub("HdrHistogram/hdrhistogram-swift", "0.2.0"),
        gitHub("hummingbird-project/hummingbird", "2.28.1"),
        gitHub("hummingbird-project/swift-mustache", "2.1.1"),
        gitHub("jpsim/Yams", "6.2.2"),
        gitHub("kylef/PathKit", "1.0.1"),
        gitHub("kylef/Spectre", "0.10.1"),
        gitHub("LebJe/TOMLKit", "0.6.0"),
        gitHub("onevcat/Rainbow", "4.2.2"),
        gitHub("OpenCombine/OpenCombine", "0.14.0"),
        gitHub("ordo-one/TextTable", "0.0.2"),
        gitHub("pointfreeco/swift-custom-dump", "1.7.3"),
        gitHub("pointfreeco/xctest-dynamic-overlay", "1.13.1"),
        gitHub("stencilproject/Stencil", "0.15.1"),
        gitHub("swhitty/FlyingFox", "0.27.1"),
        gitHub("swift-server/async-http-client", "1.37.0"),
        gitHub("swift-server/swift-service-lifecycle", "2.13.0"),
        gitHub("swiftcsv/SwiftCSV", "0.10.0"),
        gitHub("swiftlang/swift-docc-plugin", "1.5.0"),
        gitHub("swiftlang/swift-docc-symbolkit", "1.0.0"),
        gitHub("swiftlang/swift-subprocess", "1.0.2"),
        gitHub("swiftlang/swift-syntax", "603.0.1"),
        gitHub("vapor/jwt-kit", "5.7.1"),
    ]
)
