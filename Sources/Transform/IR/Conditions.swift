/// A condition of `#if`: as it is written, and what it says about its atoms.
///
/// An atom is whatever is no `&&`, `||`, `!` or literal: `DEBUG`, `os(Linux)`, `compiler(>=6)`. Nothing is known of what it means.
public struct BuildCondition: Sendable {
    /// What a condition says. Atoms are compared by their text without blanks.
    public indirect enum Formula: Hashable, Sendable {
        case constant(Bool)
        case atom(String)
        case not(Formula)
        case and(Formula, Formula)
        case or(Formula, Formula)
    }

    /// The condition as it is written.
    public let text: String
    public let formula: Formula

    public init(text: String, formula: Formula) {
        self.text = text
        self.formula = formula
    }
}

/// Two conditions are the same if they say the same, wherever they are written.
extension BuildCondition: Hashable {
    public static func == (left: BuildCondition, right: BuildCondition) -> Bool { left.formula == right.formula }

    public func hash(into hasher: inout Hasher) { hasher.combine(formula) }
}

/// A condition that has to hold, or must not.
public struct BuildRequirement: Hashable, Sendable {
    public var condition: BuildCondition
    public var holds: Bool

    public init(_ condition: BuildCondition, holds: Bool) {
        self.condition = condition
        self.holds = holds
    }

    /// What is to be written after `#if`.
    public var text: String {
        if holds { return condition.text }
        if case .atom = condition.formula, !condition.text.contains(" ") { return "!\(condition.text)" }
        return "!(\(condition.text))"
    }
}

/// What depends on conditions, each looked at if those before it say so.
public indirect enum Choice<Content> {
    case certain(Content)
    case fork(BuildCondition, holds: Choice, fails: Choice)

    /// The contents, those first for which conditions hold.
    public var contents: [Content] {
        switch self {
        case .certain(let content): [content]
        case .fork(_, let holds, let fails): holds.contents + fails.contents
        }
    }

    public func map<Other, Failure: Error>(_ transform: (Content) throws(Failure) -> Other) throws(Failure) -> Choice<Other> {
        switch self {
        case .certain(let content): .certain(try transform(content))
        case .fork(let condition, let holds, let fails): .fork(condition, holds: try holds.map(transform), fails: try fails.map(transform))
        }
    }
}

extension Choice: Sendable where Content: Sendable {}

extension Choice: Hashable where Content: Hashable {}

extension Choice: Equatable where Content: Equatable {
    /// Without the conditions that make no difference.
    public var simplified: Choice {
        guard case .fork(let condition, let holds, let fails) = self else { return self }
        let (first, second) = (holds.simplified, fails.simplified)
        return first == second ? first : .fork(condition, holds: first, fails: second)
    }
}

/// A module that is imported under conditions.
public struct ConditionalImport: Hashable, Sendable {
    public var module: String
    /// The conditions, outermost first.
    public var requirements: [BuildRequirement]

    public init(module: String, requirements: [BuildRequirement]) {
        self.module = module
        self.requirements = requirements
    }
}
