/// Statements about arrays of structs, of tuples and of arrays. None ever has fewer than four elements.
extension SourceGenerator {
    mutating func writeStructsStatement(depth: Int) {
        guard let structure = random.recent(structs) else { return writePairsStatement(depth: depth) }
        let (kind, element) = (SourceProgram.Kind.structures(structure), SourceProgram.Kind.structure(structure))
        guard let name = random.recent(visible(kind, mutable: true)) else {
            // In members there is seldom anything to do with a new array.
            if budget == 0, random.chance(0.7) { return writeStructStatement() }
            let variable = fresh("items")
            note(.arrayOfStructs)
            line("var \(variable)\(random.chance(0.4) ? ": \(kind.type)" : "") = \(composites(kind))")
            declare(variable, kind, isMutable: true)
            return writeCall(byReference: kind)
        }
        switch random.integer(0...9) {
        case 0...2:
            let value = whole(structure)
            note(.arrayOfStructsStored)
            line("\(name)[\(index())] = \(value)")
        case 3:
            note(.arrayOfStructsSwapped)
            line("\(name).swapAt(\(index()), \(index()))")
        case 4, 5:
            let value = whole(structure)
            note(.arrayOfStructsAppended)
            line("\(name).append(\(value))")
            guard loopDepth > 0 || random.chance(0.5) else { return }
            let last = fresh("s")
            note(.arrayOfStructsPopped)
            line("let \(last) = \(name).removeLast()")
            declare(last, element, isMutable: false)
        case 6:
            let copy = fresh("items")
            note(.arrayOfStructsCopied)
            line("var \(copy) = \(name)")
            declare(copy, kind, isMutable: true)
            writeChange(of: "\(copy)[\(index())]", structure)
        case 7...8 where depth < knobs.depth:
            note(.arrayOfStructsIterated)
            writeLoop(depth: depth, over: name, of: element)
        default:
            let read = fresh("s")
            line("let \(read) = \(name)[\(index())]")
            declare(read, element, isMutable: false)
        }
    }

    mutating func writePairsStatement(depth: Int) {
        guard let name = random.recent(visible(.pairs, mutable: true)) else {
            let variable = fresh("pairs")
            note(.arrayOfTuples)
            line("var \(variable): \(SourceProgram.Kind.pairs.type) = \(composites(.pairs))")
            return declare(variable, .pairs, isMutable: true)
        }
        switch random.integer(0...3) {
        case 0: line("\(name)[\(index())] = \(pair())")
        case 1: line("\(name)[\(index())].low += 0.25 * sin(\(double(1)))")
        case 2 where depth < knobs.depth: writeLoop(depth: depth, over: name, of: .pair)
        default: line("\(name).append(\(pair()))")
        }
    }

    mutating func writeRowsStatement(depth: Int) {
        guard let name = random.recent(visible(.rows, mutable: true)) else {
            let variable = fresh("rows")
            note(.rows)
            line("var \(variable): [[Double]] = \(composites(.rows))")
            declare(variable, .rows, isMutable: true)
            return writeCall(byReference: .rows)
        }
        switch random.integer(0...6) {
        case 0, 1:
            let row = array()
            note(.rowStored)
            line("\(name)[\(index())] = \(row)")
        case 2:
            let row = array()
            note(.rowAppended)
            line("\(name).append(\(row))")
            guard loopDepth > 0 || random.chance(0.5) else { return }
            let last = fresh("c")
            note(.rowPopped)
            line("let \(last) = \(name).removeLast()")
            declare(last, .doubles, isMutable: false)
        case 3: line("\(name)[\(index())].append(\(double(1)))")
        case 4: line("\(name)[\(index())][\(index())] += 0.25 * sin(\(double(1)))")
        case 5 where depth < knobs.depth:
            note(.rowsIterated)
            writeLoop(depth: depth, over: name, of: .doubles)
        default: line("\(name).swapAt(\(index()), \(index()))")
        }
    }
}
