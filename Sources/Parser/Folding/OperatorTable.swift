// Which operators there are and how they bind: those of the standard library, and those that a module declares.

/// The infix operators that are known, with their precedence groups.
public struct OperatorTable: Sendable {
    var groups: PrecedenceGroups
    /// The group of each infix operator.
    private var infixGroups: [String: String]

    /// The operators of the standard library.
    public static let standard = OperatorTable()

    private init() {
        groups = PrecedenceGroups(StandardOperators.groups)
        infixGroups = [:]
        for (group, operators) in StandardOperators.infix {
            for name in operators { infixGroups[name] = group }
        }
    }

    /// Adds the operators and precedence groups that files declare at their top level, be it under an `#if`.
    ///
    /// All files of a module belong into one call, since a group may build on one of another file.
    public mutating func add(declarationsOf files: [ParsedFile]) { add(files.flatMap { Self.flattened($0.declarations) }) }

    /// Adds the operators and precedence groups among declarations.
    public mutating func add(_ declarations: [Declaration]) {
        var added: [PrecedenceGroup] = []
        var order: [(higher: String, lower: String)] = []
        for declaration in declarations {
            switch declaration {
            case .precedenceGroup(let group):
                added.append(PrecedenceGroup(group))
                order += group.values(of: "lowerThan").map { (higher: $0.name, lower: group.name) }
            case .operatorDeclaration(let declared) where declared.fixity == .infix:
                infixGroups[declared.operatorToken?.text ?? ""] = declared.precedenceGroup?.name ?? "DefaultPrecedence"
            default:
                continue
            }
        }
        groups.add(added, order: order)
    }

    /// The group of an infix operator; nil if the operator is not known.
    public func precedenceGroup(of name: String) -> String? { infixGroups[name] }

    /// Whether an operator is one of assignment, as `+=`.
    public func isAssignment(_ name: String) -> Bool {
        infixGroups[name].flatMap { groups[$0] }?.isAssignment ?? false
    }

    private static func flattened(_ declarations: [Declaration]) -> [Declaration] {
        declarations.flatMap { declaration in
            if case .ifConfig(let config) = declaration {
                config.clauses.flatMap { flattened($0.declarations) }
            } else {
                [declaration]
            }
        }
    }
}

extension PrecedenceGroup {
    fileprivate init(_ declaration: PrecedenceGroupDecl) {
        name = declaration.name
        associativity = declaration.values(of: "associativity").first.flatMap { Associativity(rawValue: $0.text) } ?? .none
        isAssignment = declaration.values(of: "assignment").first?.keyword == .true
        higherThan = declaration.values(of: "higherThan").map(\.name)
    }
}
