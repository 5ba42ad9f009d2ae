/// Branches and loops.
extension SourceGenerator {
    private mutating func writeStatements(depth: Int) {
        for _ in 0..<random.integer(1...4) where budget > 0 || random.chance(0.4) { writeStatement(depth: depth + 1) }
    }

    private mutating func writeInside(_ depth: Int, _ head: String, _ tail: String = "}") {
        block(head, tail) { $0.writeStatements(depth: depth) }
    }

    mutating func writeConditional(depth: Int) {
        if hasTags, random.chance(0.25), writeRecordSwitch({ $0.writeCase($1.text, model: $1.model, depth) }) { return }
        switch random.integer(0...5) {
        case 0, 1: writeInside(depth, "if \(condition(1))")
        case 2, 3:
            line("if \(condition(1)) {")
            indented { $0.writeStatements(depth: depth) }
            if random.chance(0.3) {
                line("} else if \(condition(1)) {")
                indented { $0.writeStatements(depth: depth) }
            }
            line("} else {")
            indented { $0.writeStatements(depth: depth) }
            line("}")
        case 4:
            line("switch \(integer()) & 3 {")
            writeCase("case 0:", depth)
            writeCase("case 1...2 where \(named(.double)) > 0.1:", depth)
            writeCase("default:", depth)
            line("}")
        default:
            line("switch (\(integer()) & 1, \(condition(0))) {")
            writeCase("case (0, true):", depth)
            writeCase("case (1, _):", depth)
            writeCase("default:", depth)
            line("}")
        }
    }

    private mutating func writeCase(_ head: String, model: String? = nil, _ depth: Int) {
        line(head, model: model)
        let outer = isInSwitch
        isInSwitch = true
        indented { $0.writeStatements(depth: depth) }
        isInSwitch = outer
    }

    // MARK: Loops

    mutating func writeLoop(depth: Int) {
        loopDepth += 1
        defer { loopDepth -= 1 }
        let label = random.chance(0.2) ? fresh("loop") : nil
        let prefix = label.map { "\($0): " } ?? ""
        if random.chance(0.75) { writeFor(depth: depth, label, prefix) } else { writeWhile(depth: depth, label, prefix) }
    }

    /// The body, inside which the loop can be left; `opening` writes what comes first.
    private mutating func writeBody(
        _ head: String,
        _ tail: String = "}",
        depth: Int,
        _ label: String?,
        opening: (inout SourceGenerator) -> Void
    ) {
        let outer = (labels, isInSwitch)
        labels.append(label)
        isInSwitch = false
        block(head, tail) { generator in
            opening(&generator)
            generator.writeAccumulation()
            generator.writeStatements(depth: depth)
        }
        (labels, isInSwitch) = outer
    }

    /// Something that each iteration adds to, so that loops matter.
    mutating func writeAccumulation() {
        guard let sum = random.recent(visible(.double, mutable: true)) else { return }
        line("\(sum) = 0.5 * (\(sum) + \(double(1)))")
    }

    /// A loop over the elements of an array, or of a part of it.
    mutating func writeLoop(depth: Int, over sequence: String, of kind: SourceProgram.Kind) {
        writeLoop(depth: depth, { "for \($0) in \(sequence)" }, of: kind)
    }

    /// A loop as long as there is a value to bind.
    mutating func writeLoop(depth: Int, whileLet value: String, of kind: SourceProgram.Kind) {
        writeLoop(depth: depth, { "while let \($0) = \(value)" }, of: kind)
    }

    private mutating func writeLoop(depth: Int, _ head: (String) -> String, of kind: SourceProgram.Kind) {
        loopDepth += 1
        defer { loopDepth -= 1 }
        let element = fresh("e")
        writeBody(head(element), depth: depth, nil) { $0.declare(element, kind, isMutable: false) }
    }

    private mutating func writeFor(depth: Int, _ label: String?, _ prefix: String) {
        let index = fresh("i")
        let filter = random.chance(0.12) ? " where \(condition(0))" : ""
        func over(_ sequence: String, _ kind: SourceProgram.Kind = .int) {
            writeBody("\(prefix)for \(index) in \(sequence)\(filter)", depth: depth, label) { generator in
                generator.declare(index, kind, isMutable: false)
            }
        }
        let doubles = random.recent(visible(.doubles)) ?? "[0.5]"
        switch random.integer(0...10) {
        case 0...2: over("0..<\(random.integer(0...4))")
        case 3: over("0..<(\(integer()) & 3)")
        case 4: over("\(random.integer(-1...1))...\(random.integer(2...3))")
        case 5: over("(0..<\(random.integer(2...4))).reversed()")
        case 6:
            let steps = [
                "stride(from: 0, to: 6, by: 2)", "stride(from: 5, through: 1, by: -2)", "stride(from: 3, to: \(integer()) & 3, by: -1)",
            ]
            over(random.pick(steps))
        case 7:
            let start = double(0)
            over("stride(from: \(start), to: \(start) + 1.0, by: 0.3)", .double)
        case 8: over(doubles, .double)
        case 9: over("\(doubles).indices")
        default:
            let element = fresh("e")
            writeBody("\(prefix)for (\(index), \(element)) in \(doubles).enumerated()\(filter)", depth: depth, label) { generator in
                generator.declare(index, .int, isMutable: false)
                generator.declare(element, .double, isMutable: false)
            }
        }
    }

    private mutating func writeWhile(depth: Int, _ label: String?, _ prefix: String) {
        let trips = fresh("trips")
        line("var \(trips) = 0")
        let more = "\(trips) < \(random.integer(1...4))"
        let condition = random.chance(0.7) ? "\(more) && \(named(.double)) < 1.1" : more
        let opening: (inout SourceGenerator) -> Void = { generator in
            if generator.random.chance(0.2) {
                generator.line("defer { \(trips) += 1 }")
            } else {
                generator.line("\(trips) += 1")
            }
        }
        if random.chance(0.6) {
            writeBody("\(prefix)while \(condition)", depth: depth, label, opening: opening)
        } else {
            writeBody("\(prefix)repeat", "} while \(condition)", depth: depth, label, opening: opening)
        }
        declare(trips, .int, isMutable: false)
    }
}
