import AdgenIR
import AdgenParser

/// What is known of the conditions of `#if`: the names that the command line defines, and what is assumed for the combination at hand.
///
/// What is not defined on the command line may still be defined elsewhere, so nothing follows from its absence.
struct BuildConfiguration: Hashable, Sendable {
    typealias Formula = BuildCondition.Formula

    let defines: Set<String>
    private(set) var assumptions: [BuildRequirement]

    init(defines: Set<String>, assuming assumptions: [BuildRequirement] = []) {
        self.defines = defines
        self.assumptions = assumptions
    }

    func assuming(_ requirement: BuildRequirement) -> BuildConfiguration {
        BuildConfiguration(defines: defines, assuming: assumptions + [requirement])
    }

    /// Whether a condition holds; nil if what is known does not say.
    func value(of condition: BuildCondition) -> Bool? {
        // What was assumed is never asked again, even if it is too complex to be found out.
        if let known = assumptions.first(where: { $0.condition == condition }) { return known.holds }
        let formula = condition.formula
        if let value = value(of: formula, [:]) { return value }
        if assumptions.isEmpty { return nil }
        let known = assumptions.map { ($0.condition.formula, $0.holds) }
        if !canHold(known + [(formula, true)]) { return false }
        if !canHold(known + [(formula, false)]) { return true }
        return nil
    }

    // MARK: Whether conditions contradict one another

    /// Whether some values of the atoms give the formulas the values that are asked; yes also where that takes too long to find out.
    private func canHold(_ constraints: [(Formula, Bool)]) -> Bool {
        var steps = 0
        return canHold(constraints, [:], &steps)
    }

    private static let maximumSteps = 500

    private func canHold(_ constraints: [(Formula, Bool)], _ atoms: [String: Bool], _ steps: inout Int) -> Bool {
        steps += 1
        if steps > Self.maximumSteps { return true }
        var open: String?
        for (formula, expected) in constraints {
            switch value(of: formula, atoms) {
            case .some(let value): if value != expected { return false }
            case .none: open = open ?? openAtom(of: formula, atoms)
            }
        }
        guard let open else { return true }
        return [true, false].contains { value in
            canHold(constraints, atoms.merging([open: value]) { $1 }, &steps)
        }
    }

    private func value(of formula: Formula, _ atoms: [String: Bool]) -> Bool? {
        switch formula {
        case .constant(let value): return value
        case .atom(let name): return value(ofAtom: name, atoms)
        case .not(let formula): return value(of: formula, atoms).map { !$0 }
        case .and(let left, let right):
            let (first, second) = (value(of: left, atoms), value(of: right, atoms))
            if first == false || second == false { return false }
            return first == true && second == true ? true : nil
        case .or(let left, let right):
            let (first, second) = (value(of: left, atoms), value(of: right, atoms))
            if first == true || second == true { return true }
            return first == false && second == false ? false : nil
        }
    }

    /// A program is compiled for one system.
    private func value(ofAtom name: String, _ atoms: [String: Bool]) -> Bool? {
        if let value = atoms[name] { return value }
        if defines.contains(name) { return true }
        guard name.hasPrefix("os(") else { return nil }
        return atoms.contains { $0.value && $0.key.hasPrefix("os(") } ? false : nil
    }

    /// An atom of the formula that nothing is known of.
    private func openAtom(of formula: Formula, _ atoms: [String: Bool]) -> String? {
        switch formula {
        case .constant: nil
        case .atom(let name): value(ofAtom: name, atoms) == nil ? name : nil
        case .not(let formula): openAtom(of: formula, atoms)
        case .and(let left, let right), .or(let left, let right): openAtom(of: left, atoms) ?? openAtom(of: right, atoms)
        }
    }
}

extension IfConfigDecl {
    /// The branches that may be compiled, each with the conditions that are left to the compiler, in the order in which it looks at them.
    ///
    /// - Parameter module: The module whose flags the conditions ask for, if it is not the one at hand.
    func branches(
        in configuration: BuildConfiguration,
        ofModule module: String? = nil
    ) -> [(requirements: [BuildRequirement], clause: IfConfigClause)] {
        var result: [(requirements: [BuildRequirement], clause: IfConfigClause)] = []
        var excluded: [BuildRequirement] = []
        for clause in clauses {
            guard let expression = clause.condition else {
                result.append((excluded, clause))
                break
            }
            let condition = BuildCondition(expression, ofModule: module)
            switch configuration.value(of: condition) {
            case .some(true):
                result.append((excluded, clause))
                return result
            case .some(false):
                continue
            case .none:
                result.append((excluded + [BuildRequirement(condition, holds: true)], clause))
                excluded.append(BuildRequirement(condition, holds: false))
            }
        }
        return result
    }

    /// The branches that are not compiled, whatever the compiler decides.
    func excludedClauses(in configuration: BuildConfiguration) -> [IfConfigClause] {
        let possible = Set(branches(in: configuration).map(\.clause.node.range))
        return clauses.filter { !possible.contains($0.node.range) }
    }
}
