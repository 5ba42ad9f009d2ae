/// Which libraries of elementary functions the imports of a file make available, and how they are qualified.
public struct Libraries: Hashable, Sendable {
    public var available: Set<Spelling.Library>
    /// The module by which generated code qualifies the C library's functions, so that no declaration of the user's captures them. Nil when
    /// the module depends on a condition (`#if canImport(Glibc)`), and so no name is right everywhere.
    public var mathematicsModule: String?

    /// - Parameters:
    ///   - imports: The modules that are imported on every platform, in order.
    ///   - conditionalImports: Those imported under an `#if`.
    public init(imports: [String], conditionalImports: [String] = []) {
        available = [.standard]
        for module in imports + conditionalImports {
            if let library = Self.library(ofModule: module) { available.insert(library) }
        }
        mathematicsModule = imports.first { Self.library(ofModule: $0) == .mathematics }
    }

    /// The library that a module exports; nil for a module that exports none of them.
    public static func library(ofModule module: String) -> Spelling.Library? { modules[module] }

    /// Functions of the C library's mathematics that have no rule, but bear names that a module may want for its own.
    public static let otherMathematics: Set<String> = [
        "drem", "finite", "frexp", "gamma", "ilogb", "j0", "j1", "jn", "ldexp", "llrint", "llround", "lrint", "lround", "modf", "nan",
        "nextafter", "remquo", "scalb", "scalbn", "significand", "y0", "y1", "yn",
    ]

    /// Every module known to export a library of elementary functions.
    private static let modules: [String: Spelling.Library] = [
        "Swift": .standard,
        "Foundation": .mathematics,
        "Glibc": .mathematics,
        "Darwin": .mathematics,
        "Musl": .mathematics,
        "Android": .mathematics,
        "Bionic": .mathematics,
        "WASILibc": .mathematics,
        "ucrt": .mathematics,
        "CRT": .mathematics,
        "RealModule": .realModule,
        "Numerics": .realModule,
        "AutoDiff": .autoDiff,
    ]
}
