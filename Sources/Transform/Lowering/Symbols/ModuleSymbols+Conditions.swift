import AdgenIR
import AdgenParser

/// The conditions of `#if` around declarations.
extension ModuleSymbols {
    /// What each clause requires in a configuration, what is around it included; nil for those that are not compiled.
    func requirements(in configuration: BuildConfiguration) -> [[BuildRequirement]?] {
        var result: [[BuildRequirement]?] = Array(repeating: nil, count: clauses.count)
        for (number, clause) in clauses.enumerated() where clause.first == number {
            var around: [BuildRequirement] = []
            if let outer = clause.outer {
                guard let known = result[outer] else { continue }
                around = known
            }
            // What is around holds inside.
            let inner = around.reduce(configuration) { $0.assuming($1) }
            let branches = clause.config.branches(in: inner, ofModule: modules.flagOwner(ofFile: clause.file))
            for (offset, own) in clause.config.clauses.enumerated() {
                result[number + offset] = branches.first { $0.clause.node == own.node }.map { around + $0.requirements }
            }
        }
        return result
    }

    /// What a file imports does not depend on the combination at hand: it is the same file that everything is written to.
    func imports(knowing configuration: BuildConfiguration) -> [[ImportSymbol]] {
        var result: [[ImportSymbol]] = Array(repeating: [], count: files.count)
        let requirements = imports.contains { $0.clause != nil } ? self.requirements(in: configuration) : []
        for found in imports {
            guard let clause = found.clause else {
                result[found.file].append(ImportSymbol(declaration: found.declaration, requirements: []))
                continue
            }
            if let required = requirements[clause] {
                result[found.file].append(ImportSymbol(declaration: found.declaration, requirements: required))
            }
        }
        return result
    }
}
