import AdgenIR
import AdgenParser

/// Lowers each function that depends on conditions of `#if` once for each combination of them.
///
/// Nothing is decided that the command line does not decide. Functions under the same conditions are lowered together, under the assumption
/// that these hold. Those that turn out to depend on another condition are lowered twice again, under the assumption that it holds and that
/// it does not; and so on, up to a limit.
struct Combinations {
    /// The most combinations that one function may have.
    static let limit = 8

    private let request: LoweringRequest
    private var sources: Sources
    private var diagnostics = DistinctDiagnostics()
    /// What each function has turned out to depend on, in the order in which it was found out.
    private var asked: [Origin: [BuildCondition]] = [:]
    /// What has been lowered on the way, by what was assumed.
    private var known: [BuildConfiguration: (roots: [Origin], outcome: Lowering.Outcome)] = [:]

    init(_ request: LoweringRequest) {
        self.request = request
        sources = Sources(request)
    }

    mutating func lowered() -> Lowered {
        let plain = BuildConfiguration(defines: request.defines)
        var lowering = prepared(plain)
        let roots = lowering.roots
        let certain = roots.filter(\.requirements.isEmpty).map(\.origin)
        var (outcome, asking) = lowered(certain, plain)
        var result = outcome.lowered
        lowering.checkNames()
        result.captures = lowering.captures()
        result.tangents = lowering.tangents()
        diagnostics.add(lowering.diagnostics)
        diagnostics.add(result.diagnostics)
        result.conditional = conditional(asking, plain, [])
        for group in Self.groups(of: roots) {
            let configuration = group.requirements.reduce(plain) { $0.assuming($1) }
            (outcome, asking) = lowered(group.roots, configuration)
            if asking.count < group.roots.count {
                diagnostics.add(outcome.lowered.diagnostics)
                let combination = Combination.lowered(outcome.lowered.module, outcome.lowered.targets)
                result.conditional.append(ConditionalLowering(requirements: group.requirements, choice: .certain(combination)))
            }
            result.conditional += conditional(asking, configuration, group.requirements)
        }
        // What was looked into in combinations that are left out counts too.
        diagnostics.add((request.files + request.context).flatMap(\.diagnostics))
        result.diagnostics = Checker.inOrder(diagnostics.all, of: sources.files)
        if result.hasErrors { (result.module, result.conditional) = (Module(), []) }
        return result
    }

    /// The roots under conditions, those under the same ones together.
    private static func groups(
        of roots: [(origin: Origin, requirements: [BuildRequirement])]
    ) -> [(requirements: [BuildRequirement], roots: [Origin])] {
        grouped(roots.filter { !$0.requirements.isEmpty }.map { ($0.requirements, $0.origin) }).map { ($0.key, $0.values) }
    }

    /// What belongs to the same key together, in the order of first mention.
    private static func grouped<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [(key: Key, values: [Value])] {
        var groups: [(key: Key, values: [Value])] = []
        var numbers: [Key: Int] = [:]
        for (key, value) in pairs {
            if let number = numbers[key] {
                groups[number].values.append(value)
            } else {
                numbers[key] = groups.count
                groups.append((key, [value]))
            }
        }
        return groups
    }

    // MARK: One configuration

    private mutating func prepared(_ configuration: BuildConfiguration) -> Lowering {
        Lowering(sources, sources.symbols(in: configuration))
    }

    private typealias Question = (root: Origin, condition: BuildCondition)

    /// Lowers those of the roots that depend on nothing more; the others are given with what they depend on.
    private mutating func lowered(_ roots: [Origin], _ configuration: BuildConfiguration) -> (Lowering.Outcome, asking: [Question]) {
        var lowering = prepared(configuration)
        let outcome = lowering.run(Set(roots))
        if outcome.questions.isEmpty { return (outcome, []) }
        var rest = prepared(configuration)
        return (rest.run(Set(roots).subtracting(outcome.questions.map(\.root))), outcome.questions)
    }

    // MARK: Several configurations

    /// What functions are in the combinations of the conditions that they depend on.
    private mutating func conditional(
        _ asking: [Question],
        _ configuration: BuildConfiguration,
        _ requirements: [BuildRequirement]
    ) -> [ConditionalLowering] {
        let choices = choices(asking, configuration)
        for (root, _) in asking where choices[root] == nil { complain(of: root) }
        // Functions that depend on the same conditions share what they call.
        let groups = Self.grouped(asking.compactMap { root, _ in choices[root].map { ($0, root) } })
        let result = groups.flatMap { choice, roots in conditional(roots, choice, requirements) }
        known = [:]
        return result
    }

    /// The combinations that each function depends on; none for those that have too many.
    private mutating func choices(_ asking: [Question], _ configuration: BuildConfiguration) -> [Origin: Choice<BuildConfiguration>] {
        var result: [Origin: Choice<BuildConfiguration>] = [:]
        for (condition, roots) in Self.grouped(asking.map { ($0.condition, $0.root) }) {
            // Each question makes one combination more.
            for root in roots { asked[root, default: []].append(condition) }
            let holds = choices(roots, configuration.assuming(BuildRequirement(condition, holds: true)))
            let fails = choices(roots, configuration.assuming(BuildRequirement(condition, holds: false)))
            for root in roots {
                if let holds = holds[root], let fails = fails[root] { result[root] = .fork(condition, holds: holds, fails: fails) }
            }
        }
        return result
    }

    private mutating func choices(_ roots: [Origin], _ configuration: BuildConfiguration) -> [Origin: Choice<BuildConfiguration>] {
        let roots = roots.filter { (asked[$0]?.count ?? 0) < Self.limit }
        if roots.isEmpty { return [:] }
        let (outcome, asking) = lowered(roots, configuration)
        let open = Set(asking.map(\.root))
        let certain = roots.filter { !open.contains($0) }
        known[configuration] = (certain, outcome)
        return certain.reduce(into: choices(asking, configuration)) { $0[$1] = .certain(configuration) }
    }

    /// What functions are that depend on the same conditions.
    private mutating func conditional(
        _ roots: [Origin],
        _ choice: Choice<BuildConfiguration>,
        _ requirements: [BuildRequirement]
    ) -> [ConditionalLowering] {
        let attempts = choice.map { attempt(roots, $0) }
        let isRefused = attempts.contents.contains(where: \.isRefused)
        if isRefused, roots.count > 1 {
            // To see whose fault it is.
            return roots.flatMap { conditional([$0], choice, requirements) }
        }
        let isMissedEverywhere = attempts.contents.allSatisfy { $0.absence != nil }
        for attempt in attempts.contents where attempt.absence == nil || isMissedEverywhere { diagnostics.add(attempt.lowered.diagnostics) }
        let combinations = attempts.map { attempt in
            attempt.absence.map { Combination.omitted(message: message($0, roots)) }
                ?? .lowered(attempt.lowered.module, attempt.lowered.targets)
        }
        return [ConditionalLowering(requirements: requirements, choice: combinations)]
    }

    /// What functions are in one combination.
    private struct Attempt {
        var lowered: Lowered
        /// Why the compiler does not compile them either, where something is wrong.
        var absence: String?
        var isRefused: Bool { lowered.hasErrors }
    }

    private mutating func attempt(_ roots: [Origin], _ configuration: BuildConfiguration) -> Attempt {
        let outcome: Lowering.Outcome
        if let known = known[configuration], known.roots == roots {
            outcome = known.outcome
        } else {
            outcome = lowered(roots, configuration).0
        }
        return Attempt(lowered: outcome.lowered, absence: outcome.lowered.hasErrors ? outcome.absences.first : nil)
    }

    // MARK: Diagnostics

    /// What is written in a combination in which something is not there.
    private func message(_ reason: String, _ roots: [Origin]) -> String {
        "adgen: '\(roots.first.map(self.name) ?? "")' has no derivative here, as \(reason)"
    }

    private mutating func complain(of root: Origin) {
        guard let place = declaration(of: root) else { return }
        var texts: [String] = []
        for condition in asked[root] ?? [] where !texts.contains("'\(condition.text)'") { texts.append("'\(condition.text)'") }
        let note =
            "decide some of \(texts.joined(separator: ", ")) with '-D', or move what depends on them to a function with a rule by hand"
        diagnostics.add([
            Diagnostic(
                "'\(name(of: root))' depends on more than \(Self.limit) combinations of the conditions of '#if'",
                in: place.file,
                at: place.range,
                notes: [Diagnostic.Note(note, in: place.file, at: place.range)]
            )
        ])
    }

    private func name(of root: Origin) -> String {
        declaration(of: root).map { $0.file.text(in: $0.range) } ?? ""
    }

    /// The name of a function, where it is declared.
    private func declaration(of root: Origin) -> (file: SourceFile, range: Range<Int>)? {
        let files = request.files + request.context
        guard files.indices.contains(root.file) else { return nil }
        let tokens = files[root.file].tree.root.tokens.drop { $0.range.lowerBound < root.range.lowerBound }
        let after = tokens.drop { $0.keyword != .func }.dropFirst().first
        return after.map { (files[root.file].source, $0.range) }
    }
}
