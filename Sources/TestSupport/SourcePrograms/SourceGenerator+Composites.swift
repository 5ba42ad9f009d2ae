/// Expressions whose values have parts: structs, tuples, and arrays of these and of arrays.
extension SourceGenerator {
    /// A struct, as text that a member or an operator can follow.
    mutating func whole(_ structure: SourceStruct) -> String {
        let kind = SourceProgram.Kind.structure(structure)
        nesting += 1
        defer { nesting -= 1 }
        let known = random.recent(visible(kind))
        if nesting > 2 { return known ?? constructed(structure) }
        switch random.integer(0...9) {
        case 0...3: if let known { return known }
        case 4:
            let (first, second) = (whole(structure), whole(structure))
            note(.conditionalStruct)
            return "(\(condition(0)) ? \(first) : \(second))"
        default: break
        }
        return call(kind) ?? known ?? constructed(structure)
    }

    /// A struct made by one of its initialisers, or by what a protocol demands instead.
    private mutating func constructed(_ structure: SourceStruct) -> String {
        let makers: [Callable.Form] = [.initializer, .staticMethod(structure), .staticProperty(structure)]
        for callable in callables.filter({ makers.contains($0.form) && $0.result == .structure(structure) }) {
            if let call = call(callable) { return call }
        }
        preconditionFailure("no initialiser of \(structure.name) can be called")
    }

    mutating func pair() -> String {
        if random.chance(0.4), let known = random.recent(visible(.pair)) { return known }
        return random.chance(0.6) ? "(low: \(double(1)), high: \(double(1)))" : "(\(double(0)), \(double(0)))"
    }

    /// An array with four elements or more.
    mutating func composites(_ kind: SourceProgram.Kind) -> String {
        nesting += 1
        defer { nesting -= 1 }
        if nesting > 1 || random.chance(0.4), let known = random.recent(visible(kind)) { return known }
        guard let element = kind.element else { return expression(kind) }
        if random.chance(0.4) || nesting > 2 { return "Array(repeating: \(expression(element)), count: \(random.integer(4...5)))" }
        return "[\((0..<4).map { _ in expression(element) }.joined(separator: ", "))]"
    }
}
