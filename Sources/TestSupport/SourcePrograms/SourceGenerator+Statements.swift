/// Statements without blocks of their own, and the choice among all.
extension SourceGenerator {
    mutating func writeStatement(depth: Int) {
        budget -= 1
        if random.chance(structs.isEmpty ? 0.05 : 0.22) { return writeCompositeStatement(depth: depth) }
        if random.chance(hasVectors ? 0.2 : 0.06) { return writeVectorStatement(depth: depth) }
        if hasTags, random.chance(0.08) { return writeRecordStatement() }
        if generatorType != nil, random.chance(0.15) { return writeDraw() }
        switch random.integer(0...99) {
        case 0..<16: writeLet()
        case 16..<22: writeVar()
        case 22..<36: writeAssignment()
        case 36..<40: writeIntegerState()
        case 40..<44: writeTuple()
        case 44..<51: writeArrayStatement()
        case 51..<60: writeSequenceStatement(depth: depth)
        case 60..<72 where depth < knobs.depth: writeConditional(depth: depth)
        case 72..<84 where depth < knobs.depth: writeLoop(depth: depth)
        case 84..<88: writeCallStatement()
        case 88..<91 where depth < knobs.depth: writeNestedFunction()
        case 91 where structs.isEmpty: if let call = call(nil) { line(call) } else { writeAssignment() }
        case 91..<93: writeSink()
        case 93..<95: writeInactive()
        case 95..<98: writeExit(depth: depth)
        default: writeLet()
        }
    }

    // MARK: Variables

    private mutating func kind() -> SourceProgram.Kind {
        switch random.integer(0...9) {
        case 0: .int
        case 1: .bool
        case 2 where knobs.singles: .float
        default: .double
        }
    }

    mutating func writeLet() {
        let kind = kind()
        if kind == .double, let outer = shadowed() {
            line("let \(outer) = 0.5 * \(outer)")
            return declare(outer, .double, isMutable: false)
        }
        let name = fresh("t")
        switch random.integer(0...9) {
        case 0 where kind == .double:
            line("let \(name): Double")
            line("if \(condition(1)) { \(name) = \(double(1)) } else { \(name) = \(double(1)) }")
        case 1 where kind == .double:
            line("let \(name) = if \(condition(1)) { \(double(1)) } else { \(double(1)) }")
        case 2 where kind == .double:
            line("let \(name) = switch \(integer()) {")
            line("case 0: \(double(1))")
            line("case 1...3: \(double(1))")
            line("default: \(double(0))")
            line("}")
        case 3: line("let \(name): \(kind.type) = \(expression(kind))")
        default: line("let \(name) = \(kind == .double ? double(2) : expression(kind))")
        }
        declare(name, kind, isMutable: false)
    }

    /// A constant from outside the block that may be hidden by another of its name.
    private mutating func shadowed() -> String? {
        let constants = visibleVariables.filter { $0.kind == .double }
        guard random.chance(0.06), let name = random.recent(constants)?.name else { return nil }
        return variables[openScope...].contains { $0.name == name } ? nil : name
    }

    private mutating func writeVar() {
        let name = fresh("v")
        let kind = kind()
        line("var \(name) = \(expression(kind))")
        declare(name, kind, isMutable: true)
    }

    private mutating func writeAssignment() {
        guard let name = random.recent(visible(.double, mutable: true)) else { return writeVar() }
        switch random.integer(0...6) {
        case 0: line("\(name) = -0.75 * \(double(1))")
        case 1: line("\(name) = sin(\(name) + \(double(1)))")
        case 2: line("\(name) += 0.25 * sin(\(double(1)))")
        case 3: line("\(name) -= 0.25 * cos(\(double(1)))")
        case 4: line("\(name) *= 0.9 * cos(\(double(0)))")
        case 5: line("\(name) /= 2.5 + sin(\(double(0)))")
        default:
            guard let single = random.recent(visible(.float, mutable: true)) else { return line("\(name) = -\(double(1))") }
            line("\(single) = 0.5 * (\(single) + \(float(1)))")
        }
    }

    private mutating func writeIntegerState() {
        guard let name = random.recent(visible(.int, mutable: true)) else { return writeVar() }
        switch random.integer(0...3) {
        case 0: line("\(name) = (\(name) &* 3 &+ \(random.integer(1...4))) % 7")
        case 1: line("\(name) = (\(name) + 1) % 5")
        case 2:
            if let table = random.recent(visible(.ints)) { return line("\(name) = \(table)[\(name) & 3]") }
            line("\(name) = (\(integer()) + 1) % 4")
        default: line("\(name) ^= \(random.integer(1...3))")
        }
    }

    private mutating func writeTuple() {
        switch random.integer(0...3) {
        case 0:
            let (first, second) = (fresh("t"), fresh("t"))
            line("let (\(first), \(second)) = (\(double(1)), \(double(1)))")
            declare(first, .double, isMutable: false)
            declare(second, .double, isMutable: false)
        case 1:
            let pair = fresh("pair")
            let first = fresh("t")
            line("let \(pair) = (low: \(double(1)), high: \(double(1)))")
            line("let \(first) = 0.5 * (\(pair).low + \(pair).1)")
            declare(first, .double, isMutable: false)
        default:
            // What accessors give is passed by reference to functions only.
            let mutable = places(.double, mutable: true).filter { $0.constructs.isDisjoint(with: [.propertyRead, .subscriptRead, .lane]) }
            guard let first = random.recent(mutable) else { return writeAssignment() }
            // Elements of one array may overlap.
            let others = mutable.filter { place in
                place.root == first.root ? place.isStored && first.isStored && !place.isAt(first.text) : true
            }
            guard let second = random.recent(others) else { return writeAssignment() }
            if first.root == second.root { note(.swappedFields) }
            let (left, right) = (first.text, second.text)
            line(random.chance(0.5) ? "swap(&\(left), &\(right))" : "(\(left), \(right)) = (\(right), \(left))")
        }
    }

    // MARK: Arrays

    private mutating func writeArrayStatement() {
        guard let name = random.recent(visible(.doubles, mutable: true)) else {
            let copy = fresh("c")
            line("var \(copy) = \(array())")
            return declare(copy, .doubles, isMutable: true)
        }
        switch random.integer(0...11) {
        case 0...2: line("\(name)[\(index())] = \(double(1))")
        case 3, 4: line("\(name)[\(index())] += 0.25 * sin(\(double(1)))")
        case 5: line("\(name)[\(index())] *= 0.9")
        case 6: line("\(name).swapAt(\(index()), \(index()))")
        case 7:
            line("\(name).append(\(double(1)))")
            guard loopDepth > 0 || random.chance(0.5) else { return }
            let last = fresh("t")
            line("let \(last) = \(name).removeLast()")
            declare(last, .double, isMutable: false)
        case 8: line("\(name) = \(array(besides: name))")
        case 9:
            let copy = fresh("c")
            line("\(random.chance(0.5) ? "let" : "var") \(copy) = \(name)")
            let isVar = lines.last?.contains("var ") ?? false
            declare(copy, .doubles, isMutable: isVar)
        case 10:
            let read = fresh("t")
            line("let \(read) = \(name)[\(index())]")
            declare(read, .double, isMutable: false)
        default:
            let table = fresh("n")
            line("let \(table) = [\(integer()) & 3, 2, \(integer()) & 3, 1]")
            declare(table, .ints, isMutable: false)
        }
    }

    // MARK: Effects and exits

    private mutating func writeCallStatement() {
        let name = fresh("t")
        guard let call = call(.double) else { return writeAssignment() }
        line("let \(name) = \(call)")
        declare(name, .double, isMutable: false)
    }

    /// A call of a function that changes such a value, if there is one: few have any to pass.
    mutating func writeCall(byReference kind: SourceProgram.Kind) {
        let known = callables.filter { callable in
            callable.form == .function && isAffordable(callable.cost) && callable.parameters.contains { $0.isReference && $0.kind == kind }
        }
        guard let callable = random.recent(known), let result = callable.result, let call = call(callable) else { return }
        let name = fresh("t")
        line("let \(name) = \(call)")
        declare(name, result, isMutable: false)
    }

    private mutating func writeSink() {
        switch random.integer(0...3) {
        case 0 where knobs.prints: line("print(\"\(name)\", \(plainName(.double)))")
        case 1:
            let value = random.recent(visible(.double)) ?? "0.5"
            line("precondition(\(value) == \(value), \"\(name) is no number\")")
        case 2: line("assert(\(random.recent(visible(.int)) ?? "1") < 1_000_000)")
        default: writeIntegerState()
        }
    }

    private mutating func writeExit(depth: Int) {
        if !labels.isEmpty, random.chance(0.7) {
            let named = labels.compactMap { $0 }
            switch random.integer(0...3) {
            case 0 where !isInSwitch: line("if \(condition(1)) { break }")
            case 1 where !named.isEmpty:
                line("if \(condition(0)) { \(random.chance(0.5) ? "break" : "continue") \(random.pick(named)) }")
            case 2: line("guard \(condition(1)) else { continue }")
            default: line("if \(condition(1)) { continue }")
            }
        } else if mayReturn {
            line("if \(named(.double)) > 1.2 {")
            indentation += 1
            writeReturn(summary: false)
            indentation -= 1
            line("}")
        } else {
            writeAssignment()
        }
    }
}
