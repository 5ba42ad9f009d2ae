/// The function to differentiate.
extension SourceGenerator {
    mutating func writeMain() -> [SourceProgram.Parameter] {
        chooseForm()
        guard let structure = form.structure else { return writeDeclaration() }
        var parameters: [SourceProgram.Parameter] = []
        members(extensionHead(structure), of: structure.name) { parameters = $0.writeDeclaration() }
        return parameters
    }

    /// Members of structs are differentiated too, if the structs are.
    private mutating func chooseForm() {
        guard random.chance(0.5), let structure = random.recent(structs.filter(\.isMarked)) else { return }
        form = random.pick([
            .method(structure), .method(structure), .staticMethod(structure), .property(structure), .subscripting(structure),
            .initializer(structure),
        ])
        switch form {
        case .function: break
        case .method: note(.targetMethod)
        case .staticMethod: note(.targetStaticMethod)
        case .property: note(.targetProperty)
        case .subscripting: note(.targetSubscript)
        case .initializer: note(.targetInitializer)
        }
    }

    private mutating func writeDeclaration() -> [SourceProgram.Parameter] {
        var passed = mainParameters()
        if case .property = form { passed = [] }
        // A subscript passes nothing by reference.
        if case .subscripting = form { for index in passed.indices { passed[index].isInout = false } }
        var parameters = passed
        results = mainResults()
        if case .initializer(let structure) = form { results = [.structure(structure)] }
        variables = globals + parameters.map { Variable(name: $0.name, kind: $0.kind, isMutable: $0.isInout) }
        var isMutating = false
        if let structure = form.structure, form.hasReceiver {
            if case .method = form { isMutating = random.chance(0.5) }
            if isMutating { note(.targetMutatingMethod) }
            variables.append(receiver(structure, isMutable: isMutating))
            let instance = SourceProgram.Parameter(name: SourceProgram.receiver, kind: .structure(structure), isInout: isMutating)
            parameters.insert(instance, at: 0)
        }
        writeMainBody(head(passed, isMutating: isMutating)) { generator in
            if case .initializer(let structure) = generator.form {
                generator.writeProperties(structure)
                generator.variables.append(generator.receiver(structure, isMutable: structure.fields.allSatisfy(\.isMutable)))
                generator.results = []
            }
        }
        if case .initializer(let structure) = form { results = [.structure(structure)] }
        return parameters
    }

    /// The function to differentiate with its body, which `begin` writes the beginning of.
    mutating func writeMainBody(_ head: String, _ begin: (inout SourceGenerator) -> Void) {
        budget = knobs.size
        (cost, costLimit) = (0, 400)
        mayReturn = random.chance(0.4)
        essential = nil
        block(head) { generator in
            begin(&generator)
            for kind in generator.protocols.flatMap(\.conforming) where generator.random.chance(0.8) { generator.writeUse(of: kind) }
            generator.writeVariables()
            generator.writeLoop(depth: 0)
            while generator.budget > 0 { generator.writeStatement(depth: 0) }
            generator.writeReturn(summary: true)
        }
    }

    private func head(_ passed: [SourceProgram.Parameter], isMutating: Bool) -> String {
        let isSubscript = if case .subscripting = form { true } else { false }
        let list = passed.map { parameter in
            // Parameters of subscripts have no labels but those that are written.
            let isNamed = parameter.label == parameter.name && !isSubscript
            let label = parameter.label.map { isNamed ? "" : $0 + " " } ?? (isSubscript ? "" : "_ ")
            return "\(label)\(parameter.name): \(parameter.isInout ? "inout " : "")\(parameter.kind.type)"
        }.joined(separator: ", ")
        return switch form {
        case .function, .method: "\(isMutating ? "mutating " : "")func \(name)(\(list)) -> \(resultType)"
        case .staticMethod: "static func \(name)(\(list)) -> \(resultType)"
        case .property: "var \(name): \(resultType)"
        case .subscripting: "subscript(\(list)) -> \(resultType)"
        case .initializer: "init(\(list))"
        }
    }

    private mutating func mainParameters() -> [SourceProgram.Parameter] {
        var parameters: [SourceProgram.Parameter] = []
        func add(_ name: String, _ kind: SourceProgram.Kind, label: String? = nil, isInout: Bool = false) {
            parameters.append(SourceProgram.Parameter(name: name, label: label, kind: kind, isInout: isInout))
        }
        for index in 0..<random.integer(1...3) { add("x\(index)", .double, label: index == 0 ? nil : "x\(index)") }
        if knobs.singles, random.chance(0.3) { add("s", .float, label: "single") }
        add("k", .int, label: "k")
        if random.chance(0.25) { add("flag", .bool, label: "flag") }
        add("a", .doubles, isInout: random.chance(0.3))
        if random.chance(0.35) { add("b", .doubles, label: "b", isInout: random.chance(0.5)) }
        if knobs.singles, random.chance(0.2) { add("w", .floats, label: "weights") }
        if random.chance(0.4) { add("next", .ints, label: "next") }
        if random.chance(0.2) { add("state", .double, label: "state", isInout: true) }
        if random.chance(0.1) {
            let isInout = random.chance(0.5)
            note(isInout ? .rowsInout : .rowsParameter)
            add("grid", .rows, label: "grid", isInout: isInout)
        }
        if random.chance(0.15) {
            let isInout = random.chance(0.5)
            note(isInout ? .vectorInout : .vectorParameter)
            add("wind", .vector(random.integer(2...4)), label: "wind", isInout: isInout)
        }
        if hasTags, random.chance(0.3) {
            note(.tagParameter)
            add("tag", .tag, label: "tag")
        }
        if random.chance(0.06) {
            note(.vectorsParameter)
            add("points", .vectors(random.integer(2...4)), label: "points", isInout: random.chance(0.5))
        }
        for (number, structure) in structs.filter(\.isMarked).enumerated() where random.chance(0.5) {
            let isInout = random.chance(0.4)
            if random.chance(0.7) {
                note(isInout ? .structInout : .structParameter)
                add("body\(number)", .structure(structure), label: random.chance(0.5) ? "body\(number)" : nil, isInout: isInout)
            } else {
                note(isInout ? .structsInout : .structsParameter)
                add("bodies\(number)", .structures(structure), label: "bodies\(number)", isInout: isInout)
            }
        }
        return parameters
    }

    private mutating func mainResults() -> [SourceProgram.Kind] {
        if random.chance(0.2), let structure = random.recent(structs.filter(\.isMarked)) {
            if random.chance(0.6) {
                note(.structResult)
                return random.chance(0.7) ? [.structure(structure)] : [.double, .structure(structure)]
            }
            note(.structsResult)
            return [.structures(structure)]
        }
        switch random.integer(0...21) {
        case 0...11: return [.double]
        case 12, 13: return [.double, .double]
        case 14, 15: return [.doubles]
        case 16, 17: return [.double, .int]
        case 18:
            note(.rowsResult)
            return [.rows]
        case 19:
            note(.vectorResult)
            let kind = SourceProgram.Kind.vector(random.integer(2...4))
            return random.chance(0.7) ? [kind] : [.double, kind]
        default: return [knobs.singles ? .float : .double]
        }
    }

    var resultType: String {
        results.count == 1 ? results[0].type : "(\(results.map(\.type).joined(separator: ", ")))"
    }

    /// A few variables to begin with.
    private mutating func writeVariables() {
        let number = fresh("v")
        line("var \(number) = \(double(1))")
        declare(number, .double, isMutable: true)
        let state = fresh("j")
        line("var \(state) = \(integer())")
        declare(state, .int, isMutable: true)
        if random.chance(0.7) {
            let copy = fresh("c")
            line("var \(copy) = \(array())")
            declare(copy, .doubles, isMutable: true)
        }
        if let structure = random.recent(structs) { writeVariable(structure) }
        if !structs.isEmpty, random.chance(0.6) { writeStructsStatement(depth: knobs.depth) }
        if random.chance(0.2) { writeRowsStatement(depth: knobs.depth) }
    }

    mutating func writeReturn(summary: Bool) {
        if results.isEmpty { return line("return") }
        let values = results.map { kind in
            switch kind {
            case .double:
                let value = summary ? "sin(\(double(0))) + \(double(1)) + cos(\(double(0)))" : double(1)
                return essential.map { "0.5 * (\($0) + \(value))" } ?? value
            default:
                return expression(kind)
            }
        }
        line("return " + (values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"))
    }
}
