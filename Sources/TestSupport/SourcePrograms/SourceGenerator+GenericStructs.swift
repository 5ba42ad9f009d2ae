/// Declarations of generic structs over types of numbers, with their members.
///
/// Members are generic code; what they give can be used for each type that the struct is used for. Members of the instances are like those of
/// other structs, in extensions.
extension SourceGenerator {
    mutating func writeGenericStructs(isMarked: Bool) {
        writeGenericStruct(isMarked: isMarked, parts: [])
        if random.chance(0.4) { writeGenericStruct(isMarked: isMarked, parts: genericStructs) }
    }

    private mutating func writeGenericStruct(isMarked: Bool, parts: [GenericStruct]) {
        note(.genericStruct)
        let constraint = random.pick(Self.constraints)
        let known = parts.filter { $0.constraint == "FloatingPoint" || $0.constraint == constraint }
        let structure = GenericStruct(
            name: "\(name)_\(fresh("G"))",
            constraint: constraint,
            fields: fields(constraint, known.last, isMarked: isMarked),
            isMarked: isMarked
        )
        genericMembers[structure.name] = GenericStruct.Members()
        if isMarked { line("@Differentiable") }
        let isListed = random.chance(0.6)
        let head = isListed ? "<\(Self.typeName): \(constraint)>" : "<\(Self.typeName)> where \(Self.typeName): \(constraint)"
        members("struct \(structure.name)\(head)") { generator in
            for field in structure.fields { generator.writeField(field) }
            if isMarked || generator.random.chance(0.7) {
                generator.declareMemberwise(of: structure)
            } else {
                generator.writeInitializer(of: structure, label: "all", constraint)
            }
            generator.writeMembers(of: structure, constraint)
        }
        genericStructs.append(structure)
        writeExtensions(of: structure)
        structs += instances(of: structure).map(\.structure)
        if random.chance(0.6) { writeExtension(of: random.pick(instances(of: structure)).structure) }
    }

    private mutating func writeExtensions(of structure: GenericStruct) {
        guard random.chance(0.6) else { return }
        let isFiner = structure.constraint == "FloatingPoint" && random.chance(0.6)
        let constraint = isFiner ? "BinaryFloatingPoint" : structure.constraint
        if isFiner { note(.genericFinerMember) }
        members("extension \(structure.name)\(isFiner ? " where \(Self.typeName): \(constraint)" : "")") { generator in
            if generator.random.chance(0.5) {
                generator.writeInitializer(of: structure, label: "begin", constraint)
            }
            generator.writeMembers(of: structure, constraint)
        }
    }

    /// The instances that the program has.
    func instances(of structure: GenericStruct) -> [(number: SourceProgram.Kind, structure: SourceStruct)] {
        structure.numbers.filter { $0 == .double || knobs.singles }.compactMap { number in
            structure.instance(for: number).map { (number, $0) }
        }
    }

    // MARK: Stored properties

    private mutating func fields(_ constraint: String, _ part: GenericStruct?, isMarked: Bool) -> [GenericStruct.Field] {
        var fields: [GenericStruct.Field] = []
        func add(_ generator: inout SourceGenerator, _ name: String, _ part: GenericStruct.Part) {
            let isMutable = generator.random.chance(0.88)
            var initial: String?
            if case .number = part, isMutable, generator.random.chance(0.2) {
                initial = constraint == "FloatingPoint" ? "1" : "\(generator.random.coefficient())"
            }
            fields.append(GenericStruct.Field(name: generator.fresh(name), part: part, isMutable: isMutable, initial: initial))
        }
        for _ in 0..<random.integer(1...3) { add(&self, "real", .number) }
        if random.chance(0.4) { add(&self, "whole", .fixed(.int)) }
        if random.chance(0.2) { add(&self, "fixed", .fixed(.double)) }
        if random.chance(0.5) { add(&self, "list", .numbers) }
        if random.chance(0.2) { add(&self, "range", .pair) }
        if let part {
            add(&self, "part", .structure(part))
            if random.chance(0.5) { add(&self, "items", .structures(part)) }
        } else if random.chance(0.2), !isMarked {
            // Of these there are no tangents yet.
            add(&self, "rows", .rows)
        }
        return shuffled(fields)
    }

    private mutating func writeField(_ field: GenericStruct.Field) {
        let initial = field.initial.map { " = \($0)" } ?? ""
        line("\(field.isMutable ? "var" : "let") \(field.name): \(field.part.type)\(initial)")
    }

    // MARK: Initialisers

    private mutating func declareMemberwise(of structure: GenericStruct) {
        let parameters = structure.fields.map { field in
            GenericStruct.Parameter(label: field.name, name: field.name, part: field.part, isOptional: field.initial != nil)
        }
        declareInitializer(of: structure, parameters, structure.constraint, cost: 0, note: .memberwiseCall)
    }

    private mutating func declareInitializer(
        of structure: GenericStruct,
        _ parameters: [GenericStruct.Parameter],
        _ constraint: String,
        cost: Double,
        note: SourceConstruct
    ) {
        for (number, instance) in instances(of: structure) {
            guard let passed = arguments(parameters, for: number) else { continue }
            callables.append(
                Callable(
                    name: instance.name,
                    form: .initializer,
                    parameters: passed,
                    result: .structure(instance),
                    cost: cost,
                    note: note,
                    tellsType: parameters.contains { $0.part.tellsType && !$0.isOptional }
                )
            )
        }
        genericMembers[structure.name]?.initializers.append(
            GenericStruct.Initializer(parameters: parameters, constraint: constraint, cost: cost)
        )
    }

    private mutating func writeInitializer(of structure: GenericStruct, label: String, _ constraint: String) {
        note(.genericInitializer)
        let parameters = [GenericStruct.Parameter(label: label, name: "u", part: .number)]
        let scope = genericScope(constraint, parameters, result: nil, owner: structure)
        let delegate = random.chance(0.5) ? genericMembers[structure.name]?.initializers.first?.parameters : nil
        let prefix = random.chance(0.5) ? "" : "self."
        let cost = writeGenericBody("init(\(parameters.map(\.text).joined(separator: ", ")))", scope, statements: statements()) {
            generator,
            scope in
            if let delegate {
                generator.line("self.init(\(generator.arguments(delegate, &scope).text))")
            } else {
                for field in structure.fields where field.initial == nil || generator.random.chance(0.5) {
                    generator.line("\(prefix)\(field.name) = \(generator.generic(field.part, &scope, isTyped: true))")
                }
            }
            // A constant property is set once, so not by an assignment to the whole either.
            let isMutable = delegate != nil || structure.fields.allSatisfy(\.isMutable)
            generator.add("self", .structure(structure), isMutable: isMutable, to: &scope, prefix: prefix)
        }
        declareInitializer(of: structure, parameters, constraint, cost: cost, note: .initializerCall)
    }
}
