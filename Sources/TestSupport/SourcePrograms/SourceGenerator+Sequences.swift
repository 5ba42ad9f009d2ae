/// What changes how many elements an array has, and what looks at its ends. None has fewer than four elements where a statement begins.
extension SourceGenerator {
    /// About an array of whatever elements.
    mutating func writeSequenceStatement(depth: Int) {
        guard let place = someArray(), let element = place.kind.element else { return writeLet() }
        let (name, kind) = (place.text, place.kind)
        switch random.integer(0...13) {
        case 0, 1: writeInsertion(name, element)
        case 2: writeRemoval(name, element)
        case 3, 4: writeConcatenation(name, kind)
        case 5: writeEnd(name, element)
        case 6 where isBindable(place): writeBinding(name, element, depth)
        case 7 where depth < knobs.depth && isBindable(place):
            writePopping(place, element, depth)
        case 8: line("\(name).swapAt(\(index()), \(index()))")
        case 9 where depth < knobs.depth: writeLoop(depth: depth, overPartOf: name, of: element)
        default: writeSliceStatement(name, kind, depth)
        }
    }

    /// An array that can be changed.
    private mutating func someArray() -> Place? {
        let kinds = [.pairs, .rows] + structs.map { SourceProgram.Kind.structures($0) }
        for kind in [random.pick(kinds), .doubles] where kind == .doubles || random.chance(0.5) {
            if let place = random.recent(places(kind, mutable: true)) { return place }
        }
        return nil
    }

    private mutating func writeInsertion(_ name: String, _ element: SourceProgram.Kind) {
        let value = expression(element)
        note(.elementInserted)
        line("\(name).insert(\(value), at: \(index()))")
        // What is in a loop must not grow without end.
        guard loopDepth > 0 || random.chance(0.5) else { return }
        let removed = fresh("t")
        note(.elementRemoved)
        line("let \(removed) = \(name).\(random.pick(["remove(at: \(index()))", "removeFirst()", "removeLast()"]))")
        declare(removed, element, isMutable: false)
    }

    private mutating func writeRemoval(_ name: String, _ element: SourceProgram.Kind) {
        note(.elementRemoved)
        block("if \(name).count > 4") { generator in
            let removed = generator.fresh("t")
            generator.line("let \(removed) = \(name).remove(at: \(generator.index()))")
            generator.declare(removed, element, isMutable: false)
            generator.writeAccumulation()
        }
    }

    private mutating func writeConcatenation(_ name: String, _ kind: SourceProgram.Kind) {
        let more = random.chance(0.3) ? "[\(expression(kind.element ?? .double))]" : "\(expression(kind))"
        let part = random.chance(0.3) ? "\(name)[1...2]" : more
        note(.concatenation)
        switch random.integer(0...3) {
        case 0: line("if \(name).count < 9 { \(name) += \(more) }")
        case 1: line("if \(name).count < 9 { \(name).append(contentsOf: \(part)) }")
        case 2: line("if \(name).count < 9 { \(name) = \(name) + \(more) }")
        default: line("\(name) = \(more) + Array(\(name)[1...3])")
        }
    }

    private mutating func writeEnd(_ name: String, _ element: SourceProgram.Kind) {
        let end = fresh("t")
        switch random.integer(0...3) {
        case 0, 1: line("let \(end) = \(name).\(random.pick(["first", "last"]))!")
        default:
            let value = expression(element)
            line("let \(end) = \(name).\(random.pick(["first", "last"])) ?? \(value)")
        }
        note(.endOfArray)
        declare(end, element, isMutable: false)
    }

    // MARK: Optional elements

    /// Whether elements of it that may not be there can be bound: not those of what is computed.
    private func isBindable(_ place: Place) -> Bool { place.isReached }

    /// What may be there is looked at if it is.
    private mutating func writeBinding(_ name: String, _ element: SourceProgram.Kind, _ depth: Int) {
        note(.optionalBinding)
        let bound = fresh("e")
        let isPopped = random.chance(0.4)
        let source = isPopped ? "popLast()" : random.pick(["first", "last"])
        let condition = random.chance(0.3) && !isPopped ? ", \(condition(0))" : ""
        block("if let \(bound) = \(name).\(source)\(condition)") { generator in
            generator.declare(bound, element, isMutable: false)
            if isPopped { generator.line("\(name).append(\(bound))") }
            generator.writeAccumulation()
            generator.writeStatement(depth: max(depth + 1, generator.knobs.depth - 1))
        }
    }

    /// Takes elements off the end as long as there are more than needed.
    private mutating func writePopping(_ place: Place, _ element: SourceProgram.Kind, _ depth: Int) {
        note(.optionalLoop)
        // In the loop nothing may be put back.
        let outer = variables
        for index in variables.indices where variables[index].name == place.root { variables[index].isMutable = false }
        writeLoop(depth: depth, whileLet: "\(place.text).popLast(), \(place.text).count > 3", of: element)
        // Three elements may be left, so that what is appended is none of them.
        variables = outer.filter { $0.name != place.root }
        let value = expression(element)
        variables = outer
        line("\(place.text).append(\(value))")
    }

    // MARK: Parts

    /// Part of an array, at least two elements.
    private mutating func part(of name: String) -> String {
        switch random.integer(0...8) {
        case 0: "\(name)[1..<\(random.integer(3...4))]"
        case 1: "\(name)[\(random.integer(0...2))...3]"
        case 2: "\(name)[..<\(random.integer(2...4))]"
        case 3: "\(name)[\(random.integer(0...2))...]"
        case 4: "\(name)[(\(random.recent(visible(.int)) ?? "1") & 1)..<3]"
        case 5: "\(name).dropFirst(\(random.pick(["", "2"])))"
        case 6: "\(name).dropLast()"
        case 7: "\(name).prefix(\(random.integer(2...5)))"
        default: "\(name).suffix(\(random.integer(2...5)))"
        }
    }

    private mutating func writeLoop(depth: Int, overPartOf name: String, of element: SourceProgram.Kind) {
        note(.partIterated)
        let part = random.chance(0.3) ? name : part(of: name)
        writeLoop(depth: depth, over: part + (part == name || random.chance(0.3) ? ".reversed()" : ""), of: element)
    }

    private mutating func writeSliceStatement(_ name: String, _ kind: SourceProgram.Kind, _ depth: Int) {
        guard kind == .doubles else {
            // A copy of a part, which becomes an array.
            let copy = fresh("c")
            let value = expression(kind.element ?? .double)
            note(.partCopied)
            line("var \(copy) = Array(\(name)[0...2])")
            line("\(copy).append(\(value))")
            return declare(copy, kind, isMutable: true)
        }
        guard let known = random.recent(visibleVariables.filter { $0.kind == .slice }), random.chance(0.7) else {
            let slice = fresh("part")
            let isMutable = random.chance(0.5)
            note(.slice)
            line("\(isMutable ? "var" : "let") \(slice) = \(part(of: name))")
            declare(slice, .slice, isMutable: isMutable)
            // What becomes of the array does not concern the slice.
            if random.chance(0.6) { line("\(name)[\(index())] = \(double(1))") }
            return write(about: Variable(name: slice, kind: .slice, isMutable: isMutable), name, depth)
        }
        write(about: known, name, depth)
    }

    private mutating func write(about slice: Variable, _ name: String, _ depth: Int) {
        let slice = (name: slice.name, isMutable: slice.isMutable)
        let place = element(of: slice.name)
        switch random.integer(0...8) {
        case 0...1 where slice.isMutable:
            note(.sliceChanged)
            line("\(place) = 0.5 * (\(place) - \(double(1)))")
        case 2 where slice.isMutable:
            note(.sliceChanged)
            line("\(slice.name).append(\(double(1)))")
            line("\(slice.name).removeFirst()")
        case 3 where slice.isMutable: line("\(slice.name) = \(part(of: name))")
        case 4: line("\(name) = Array(\(slice.name)) + [\(double(1)), \(double(0))]")
        case 5: line("\(name) += \(slice.name)\(loopDepth > 0 ? "[..<\(slice.name).startIndex]" : "")")
        case 6 where depth < knobs.depth:
            note(.sliceIterated)
            writeLoop(depth: depth, over: slice.name + random.pick(["", ".dropFirst()", ".reversed()"]), of: .double)
        case 7 where depth < knobs.depth:
            note(.sliceIterated)
            let sum = fresh("v")
            line("var \(sum) = 0.25")
            line("for i in \(slice.name).indices { \(sum) = 0.5 * (\(sum) + \(slice.name)[i]) }")
            declare(sum, .double, isMutable: true)
        default:
            let read = fresh("t")
            note(.sliceRead)
            line("let \(read) = \(place)")
            declare(read, .double, isMutable: false)
        }
    }

    /// An element of a slice, whose indices are those of what it is a part of.
    private mutating func element(of slice: String) -> String {
        random.pick(["\(slice)[\(slice).startIndex]", "\(slice)[\(slice).endIndex - 1]", "\(slice)[\(slice).startIndex + 1]"])
    }
}
