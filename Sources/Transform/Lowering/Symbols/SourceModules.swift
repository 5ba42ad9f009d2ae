import AdgenParser

/// Which module each file belongs to: first the one that derivatives are written for, then those whose sources are at hand.
struct SourceModules: Sendable {
    /// The module that derivatives are written for.
    static let own = 0
    /// A file of it, or what would be one.
    static let ownFile = 0

    /// The names of the modules; that of the own one if it is known.
    let names: [String?]
    private let numberOfFile: [Int]

    /// The names of the modules of other packages.
    private let outside: Set<String>

    /// - Parameters:
    ///   - dependencies: The names of the other modules and how many files each has, in the order of the files.
    ///   - outside: The names of those of other packages.
    init(own: String?, fileCount: Int, dependencies: [(name: String, fileCount: Int)] = [], outside: Set<String> = []) {
        names = [own] + dependencies.map(\.name)
        self.outside = outside
        numberOfFile =
            Array(repeating: Self.own, count: fileCount)
            + dependencies.enumerated().flatMap { Array(repeating: $0 + 1, count: $1.fileCount) }
    }

    var hasDependencies: Bool { names.count > 1 }

    func number(ofFile file: Int) -> Int { numberOfFile.indices.contains(file) ? numberOfFile[file] : Self.own }

    func isOwn(file: Int) -> Bool { number(ofFile: file) == Self.own }

    /// The module that a file belongs to, if that is compiled with flags that are not known to be those of the own one.
    func flagOwner(ofFile file: Int) -> String? { isOwn(file: file) ? nil : name(ofFile: file) }

    func name(ofFile file: Int) -> String? { names[number(ofFile: file)] }

    /// What a declaration's access must be at least to be seen by the files of other modules: of a package's own, if both are.
    func leastAccess(ofFile file: Int, fromFile other: Int) -> AccessLevel {
        let isOutside = [file, other].contains { name(ofFile: $0).map(outside.contains) ?? false }
        return isOutside && number(ofFile: file) != number(ofFile: other) ? .public : .package
    }

    /// The number of a module; nil for one whose sources are not at hand.
    func number(of name: String) -> Int? { names.firstIndex(of: name) }

    /// The files of a module.
    func files(of module: Int) -> [Int] { numberOfFile.indices.filter { numberOfFile[$0] == module } }
}
