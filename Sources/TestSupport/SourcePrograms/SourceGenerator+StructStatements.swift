/// Statements about structs and tuples as wholes. Their parts are variables to all other statements.
extension SourceGenerator {
    mutating func writeCompositeStatement(depth: Int) {
        switch random.integer(0...23) {
        case 0...5: writeStructStatement()
        case 6...9: writeMutation()
        case 10...16: writeStructsStatement(depth: depth)
        case 17: writePairStatement()
        case 18...19: writePairsStatement(depth: depth)
        default: writeRowsStatement(depth: depth)
        }
    }

    mutating func writeStructStatement() {
        guard let structure = random.recent(structs) else { return writePairStatement() }
        let kind = SourceProgram.Kind.structure(structure)
        let place = random.recent(places(kind, mutable: true))
        switch random.integer(0...5) {
        case 0, 1: writeVariable(structure)
        case 2, 3:
            guard let place else { return writeVariable(structure) }
            let value = whole(structure)
            note(.structAssignment)
            writeAssignment(to: place, value)
        default:
            guard let known = random.recent(visible(kind)) else { return writeVariable(structure) }
            // A copy that changes, and leaves the original as it is.
            let copy = fresh("s")
            note(.structCopy)
            line("var \(copy) = \(known)")
            declare(copy, kind, isMutable: true)
            writeChange(of: copy, structure)
        }
    }

    /// An assignment, unless it is to itself, which the compiler refuses.
    private mutating func writeAssignment(to place: Place, _ value: String) {
        if !place.isAt(value) { line("\(place.text) = \(value)") }
    }

    mutating func writeVariable(_ structure: SourceStruct) {
        let variable = fresh("s")
        let kind = SourceProgram.Kind.structure(structure)
        let isMutable = random.chance(0.7)
        let head = "\(isMutable ? "var" : "let") \(variable)"
        if random.chance(0.3), let text = implicitMember(of: structure) {
            line("\(head): \(kind.type) = \(text)")
        } else {
            line("\(head) = \(whole(structure))")
        }
        declare(variable, kind, isMutable: isMutable)
    }

    /// A member of the type where the type is known.
    private mutating func implicitMember(of structure: SourceStruct) -> String? {
        let known = callables.filter { callable in
            guard callable.result == .structure(structure), isAffordable(callable.cost) else { return false }
            return [.initializer, .staticMethod(structure), .staticProperty(structure)].contains(callable.form)
        }
        guard let callable = random.recent(known), let text = call(callable) else { return nil }
        note(callable.form == .initializer ? .implicitInitializer : .implicitMember)
        let type = text.hasPrefix(structure.name) ? structure.name : structure.declaredName
        return (callable.form == .initializer ? ".init" : "") + text.dropFirst(type.count)
    }

    /// A call that gives nothing but changes something.
    private mutating func writeMutation() {
        if let call = call(nil) { return line(call) }
        writeStructStatement()
    }

    private mutating func writePairStatement() {
        guard let known = random.recent(visible(.pair)) else {
            let pair = fresh("pair")
            line("var \(pair) = (low: \(double(1)), high: \(double(1)))")
            return declare(pair, .pair, isMutable: true)
        }
        if random.chance(0.4), let place = random.recent(places(.pair, mutable: true)) {
            return writeAssignment(to: place, pair())
        }
        let (low, high) = (fresh("t"), fresh("t"))
        note(.tupleTakenApart)
        line("let (\(low), \(high)) = \(known)")
        declare(low, .double, isMutable: false)
        declare(high, .double, isMutable: false)
    }
}
