/// Written initialisers of structs.
extension SourceGenerator {
    /// One that stands for the memberwise initialiser and sets all properties from one number.
    mutating func writeInitializerOfAll(_ structure: SourceStruct) {
        note(.initializerInPlaceOfMemberwise)
        write(structure, [Callable.Parameter(label: "all", kind: .double, name: "u")]) { $0.writeProperties(structure) }
    }

    /// One besides the memberwise initialiser, in an extension. One that delegates can change what it has made.
    mutating func writeInitializer(of structure: SourceStruct) {
        var parameters = [Callable.Parameter(label: random.chance(0.5) ? "start" : nil, kind: .double, name: "u")]
        if random.chance(0.4) { parameters.append(Callable.Parameter(label: "turns", kind: .int, name: "k")) }
        let whole = SourceProgram.Kind.structure(structure)
        guard random.chance(0.6), var target = random.recent(callables.filter { $0.form == .initializer && $0.result == whole }) else {
            return write(structure, parameters) { $0.writeProperties(structure) }
        }
        note(.delegatingInitializer)
        target.name = "self.init"
        write(structure, parameters) { generator in
            if let call = generator.call(target) { generator.line(call) }
        }
    }

    private mutating func write(
        _ structure: SourceStruct,
        _ parameters: [Callable.Parameter],
        _ begin: (inout SourceGenerator) -> Void
    ) {
        note(.initializer)
        if parameters.contains(where: { $0.label != nil }) { note(.initializerWithLabels) }
        let cost = writeMember("init(\(list(parameters)))", parameters.map(\.variable), results: []) { generator in
            begin(&generator)
            // A constant property is set once, so not by an assignment to the whole either.
            generator.variables.append(generator.receiver(structure, isMutable: structure.fields.allSatisfy(\.isMutable)))
        }
        callables.append(
            Callable(
                name: structure.name,
                form: .initializer,
                parameters: parameters,
                result: .structure(structure),
                cost: cost,
                note: .initializerCall
            )
        )
    }

    mutating func writeProperties(_ structure: SourceStruct) {
        for field in structure.fields where field.initial == nil || random.chance(0.5) {
            line("\(random.chance(0.5) ? "self." : "")\(field.name) = \(expression(field.kind))")
        }
    }
}
