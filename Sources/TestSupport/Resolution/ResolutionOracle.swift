import AdgenParser
import AdgenTransform

/// Compares what lowering finds expressions and names to mean with what the compiler finds.
public struct ResolutionOracle: Sendable {
    /// An expression that lowering and the compiler see differently.
    public struct Disagreement: Hashable, Sendable, CustomStringConvertible {
        /// `File.swift:3:5`.
        public var place: String
        public var expression: String
        public var ours: String
        public var compilers: String
        public var origin: Origin

        public var description: String { "\(place): '\(expression)' is \(ours) to lowering, but \(compilers) to the compiler" }
    }

    public private(set) var disagreements: [Disagreement] = []
    /// How many expressions were compared, by their type, and how many names, by what they mean.
    public private(set) var counts: [String: Int] = [:]
    /// Names of which lowering has an opinion, but the compiler's dump has none.
    public private(set) var unseen: [Disagreement] = []
    /// Names in functions that are lowered of which the compiler has an opinion, but lowering has none.
    public private(set) var missing: [Disagreement] = []

    private let files: [SourceFile]
    private let opinions: CompilerOpinions

    /// - Parameter files: The files that were lowered, in the order in which they were given.
    public init(_ resolutions: Resolutions, of files: [SourceFile], against opinions: CompilerOpinions) {
        self.files = files
        self.opinions = opinions
        let places = resolutions.types.keys.sorted { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
        for origin in places { if let type = resolutions.types[origin] { compare(type, at: origin) } }
        let names = resolutions.declarations.keys.sorted { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
        for origin in names { if let declaration = resolutions.declarations[origin] { compare(declaration, at: origin) } }
        findMissing(resolutions)
    }

    /// All that is wrong.
    public var differences: [Disagreement] { disagreements + unseen + missing }

    /// A line of counts.
    public var summary: String { counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") }

    // MARK: Types

    private mutating func compare(_ type: SwiftType, at origin: Origin) {
        if case .opaque = type { return }
        guard let found = opinions.types[origin] else { return }
        counts["\(type.kindName) expressions", default: 0] += 1
        if type == .void, found.contains("Never") { return }
        if !found.contains(type.compilerSpelling) { disagree(at: origin, type.compilerSpelling, found.sorted().joined(separator: " or ")) }
    }

    // MARK: Declarations

    private mutating func compare(_ declaration: ResolvedDeclaration, at origin: Origin) {
        let place = CompilerOpinions.Place(file: origin.file, offset: origin.range.lowerBound)
        let all = opinions.references[place] ?? []
        let written = all.filter { !$0.isImplicit }
        let references = written.isEmpty ? all : written
        guard !references.isEmpty else {
            unseen.append(disagreement(at: origin, describe(declaration), "nothing"))
            return
        }
        counts["\(declaration.kindName) names", default: 0] += 1
        guard !references.allSatisfy({ agrees($0, with: declaration) }) else { return }
        disagree(at: origin, describe(declaration), references.map(describe).sorted().joined(separator: " and "))
    }

    private func agrees(_ reference: CompilerOpinions.Reference, with declaration: ResolvedDeclaration) -> Bool {
        switch declaration {
        case .source(_, let origin):
            return reference.place == CompilerOpinions.Place(file: origin.file, offset: origin.range.lowerBound)
        case .library(let library, let name, let type):
            guard reference.place == nil, library.map({ $0.modules.contains(reference.module) }) ?? !reference.isOfSource else {
                return false
            }
            return reference.hasName(name) && type.map(reference.hasType) ?? true
        }
    }

    private mutating func findMissing(_ resolutions: Resolutions) {
        let known = Set(resolutions.declarations.keys.map { CompilerOpinions.Place(file: $0.file, offset: $0.range.lowerBound) })
        let functions = Dictionary(grouping: resolutions.functions, by: \.file).mapValues {
            $0.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
        let carried = Dictionary(grouping: resolutions.carried, by: \.file)
        for (place, references) in opinions.references where !known.contains(place) {
            let written = references.filter { $0.isImplicit ? $0.isHiddenCall : !$0.type.hasPrefix("module<") }
            guard !written.isEmpty, place.isInside(ordered: functions) else { continue }
            // In what is carried over only the variables of the function around it are looked at.
            if place.isInside(carried),
                !written.contains(where: { $0.place.map { $0.isInside(ordered: functions) && !$0.isInside(carried) } ?? false })
            {
                continue
            }
            let origin = Origin(file: place.file, range: place.offset..<place.offset + 1)
            missing.append(disagreement(at: origin, "nothing", written.map(describe).sorted().joined(separator: " and ")))
        }
        missing.sort { ($0.origin.file, $0.origin.range.lowerBound) < ($1.origin.file, $1.origin.range.lowerBound) }
    }

    // MARK: Words

    private mutating func disagree(at origin: Origin, _ ours: String, _ compilers: String) {
        disagreements.append(disagreement(at: origin, ours, compilers))
    }

    private func disagreement(at origin: Origin, _ ours: String, _ compilers: String) -> Disagreement {
        let file = files[origin.file]
        return Disagreement(
            place: "\(file.path):\(file.location(of: origin.range.lowerBound))",
            expression: file.text(in: origin.range),
            ours: ours,
            compilers: compilers,
            origin: origin
        )
    }

    private func describe(_ declaration: ResolvedDeclaration) -> String {
        switch declaration {
        case .source(let kind, let origin):
            let file = files[origin.file]
            return "the \(kind.rawValue) '\(file.text(in: origin.range))' of \(file.path):\(file.location(of: origin.range.lowerBound))"
        case .library(let library, let name, let type):
            return "'\(name)' of \(library.map { "the library '\($0)'" } ?? "a library")" + (type.map { " of type '\($0)'" } ?? "")
        }
    }

    private func describe(_ reference: CompilerOpinions.Reference) -> String {
        let place = reference.place.map { " of \(files[$0.file].path):\(files[$0.file].location(of: $0.offset))" } ?? ""
        return "'\(reference.path)'\(place) of type '\(reference.type)'"
    }
}

extension CompilerOpinions.Place {
    /// Whether it lies in one of the places given by file.
    fileprivate func isInside(_ origins: [Int: [Origin]]) -> Bool { origins[file]?.contains { $0.range.contains(offset) } ?? false }

    /// The same for functions, which lie side by side, in their order.
    fileprivate func isInside(ordered origins: [Int: [Origin]]) -> Bool {
        guard let all = origins[file] else { return false }
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < all.count && all[low].range.contains(offset)
    }
}

extension CompilerOpinions.Reference {
    var module: String { path.prefix { $0 != "." }.description }

    /// Whether it is one that nobody wrote, to something that the files declare: `~=` of a pattern, and its like.
    var isHiddenCall: Bool { isImplicit && place != nil && !path.contains("$") && !path.hasSuffix(".self") }

    /// Whether it is declared in the files, but at no place that is told.
    var isOfSource: Bool { module == "Resolved" }

    /// Whether it is called so. The compiler leaves out labels if there are none but `_`; ours has none where any will do.
    func hasName(_ name: String) -> Bool {
        if path.hasSuffix("." + name) || path.hasSuffix("." + name.withoutEmptyLabels) { return true }
        guard !name.contains("("), path.hasSuffix(")"), let open = path.lastIndex(of: "(") else { return false }
        return path[..<open].hasSuffix("." + name)
    }

    /// Whether it is of that type, with or without a receiver before.
    func hasType(_ type: String) -> Bool { self.type == type || self.type.hasSuffix(") -> " + type) }
}

extension String {
    /// `f` of `f(_:_:)`; all other names as they are.
    fileprivate var withoutEmptyLabels: String {
        guard let open = firstIndex(of: "("), hasSuffix("_:)"), self[open...].allSatisfy({ "(_:)".contains($0) }) else { return self }
        return String(self[..<open])
    }
}

extension Spelling.Library {
    /// The modules that have its declarations, as the compiler names them.
    fileprivate var modules: Set<String> {
        switch self {
        case .standard: ["Swift"]
        case .mathematics: ["SwiftGlibc", "Glibc", "Foundation", "FoundationEssentials", "Musl", "SwiftMusl", "Darwin", "_math"]
        case .realModule: ["RealModule"]
        case .autoDiff: ["AutoDiff"]
        }
    }
}

extension SwiftType {
    fileprivate var kindName: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array: "array"
        case .tuple: "tuple"
        case .structure: "struct"
        case .opaque: "other"
        }
    }

    /// The type as the compiler's dump spells it.
    fileprivate var compilerSpelling: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array(let element): "[\(element.compilerSpelling)]"
        case .structure(let structure): structure.name
        case .tuple(let elements):
            "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.compilerSpelling }.joined(separator: ", ") + ")"
        case .opaque(let name): name
        }
    }
}

extension ResolvedDeclaration {
    fileprivate var kindName: String {
        switch self {
        case .source(let kind, _): kind.rawValue
        case .library(_, let name, _):
            if name.hasPrefix("init(") {
                "initializer"
            } else if name.hasPrefix("subscript(") {
                "subscript"
            } else if let first = name.first, first.isLetter || first == "_" {
                "library"
            } else {
                "operator"
            }
        }
    }
}
