/// Declarations of structs: their stored properties, and in what order their members come.
///
/// Members are functions like others, only with `self` among their variables; what is declared first can be used by what comes later.
extension SourceGenerator {
    mutating func writeStructs() {
        let isMarked = random.chance(0.5)
        if random.chance(0.4) { writeGenericStructs(isMarked: isMarked) }
        for _ in 0..<random.integer(structs.isEmpty ? 1...2 : 0...1) { writeStruct(isMarked: isMarked, parts: []) }
        if random.chance(0.45) { writeContainers(isMarked: isMarked) }
        if random.chance(0.7) { writeStruct(isMarked: isMarked, parts: shuffled(structs)) }
    }

    /// - Parameter parts: The structs that it may have as properties.
    private mutating func writeStruct(isMarked: Bool, parts: [SourceStruct]) {
        let structure = SourceStruct(name: "\(name)_\(fresh("S"))", fields: fields(parts), isMarked: isMarked)
        note(isMarked ? .markedStruct : .unmarkedStruct)
        let keepsMemberwise = isMarked || random.chance(0.7)
        accessors[structure.name] = []
        if isMarked { line("@Differentiable") }
        members("struct \(structure.name)\(writtenConformance(structure.name))") { generator in
            for field in structure.fields { generator.writeField(field) }
            if keepsMemberwise {
                generator.declareMemberwise(structure)
            } else {
                generator.writeInitializerOfAll(structure)
            }
            generator.writeMembers(of: structure)
        }
        structs.append(structure)
        guard random.chance(0.6) else { return }
        writeExtension(of: structure)
    }

    /// An extension of a struct, perhaps an instance of a generic one.
    mutating func writeExtension(of structure: SourceStruct) {
        members(extensionHead(structure), of: structure.name) { generator in
            generator.note(.memberInExtension)
            if structure.conditions != nil { generator.note(.memberForArguments) }
            generator.writeInitializer(of: structure)
            if generator.random.chance(0.5) { generator.writeMembers(of: structure) }
        }
    }

    /// What begins an extension: for an instance of a generic struct in one of two spellings.
    mutating func extensionHead(_ structure: SourceStruct) -> String {
        guard let conditions = structure.conditions, random.chance(0.5) else { return "extension \(structure.name)" }
        return "extension \(structure.declaredName) where \(conditions)"
    }

    /// Members that can call what has been written since the struct was.
    mutating func writeLateMembers() {
        guard let structure = random.recent(structs) else { return }
        members(extensionHead(structure), of: structure.name) { generator in
            generator.note(.memberInExtension)
            for _ in 0..<2 { generator.writeMutatingMethod(of: structure) }
            generator.writeMethod(of: structure)
        }
    }

    /// A block of declarations; what they declare can be called after it.
    ///
    /// - Parameter type: The type that they are members of.
    mutating func members(_ head: String, of type: String? = nil, _ content: (inout SourceGenerator) -> Void) {
        var found = callables
        enclosing = type
        defer { enclosing = nil }
        block(head) { generator in
            content(&generator)
            found = generator.callables
        }
        callables = found
    }

    private mutating func writeMembers(of structure: SourceStruct) {
        if random.chance(0.7) { writeProperty(of: structure) }
        writeMutatingMethod(of: structure)
        if random.chance(0.8) { writeMethod(of: structure) }
        if random.chance(0.4) { writeSubscript(of: structure) }
        if random.chance(0.4) { writeOperators(of: structure) }
        if random.chance(0.4) { writeStatics(of: structure) }
    }

    // MARK: Stored properties

    private mutating func fields(_ parts: [SourceStruct]) -> [SourceStruct.Field] {
        var fields: [SourceStruct.Field] = []
        func add(_ generator: inout SourceGenerator, _ name: String, _ kind: SourceProgram.Kind, _ construct: SourceConstruct? = nil) {
            let isMutable = generator.random.chance(0.88)
            if !isMutable { generator.note(.constantField) }
            var initial: String?
            if kind == .double, isMutable, generator.random.chance(0.2) {
                initial = "\(generator.random.coefficient())"
                generator.note(.defaultedField)
            }
            if kind == .tag, isMutable, generator.random.chance(0.2) { initial = "\"\(Self.tags[0])\"" }
            if let construct { generator.note(construct) }
            fields.append(SourceStruct.Field(name: generator.fresh(name), kind: kind, isMutable: isMutable, initial: initial))
        }
        for _ in 0..<random.integer(1...3) { add(&self, "real", .double) }
        if random.chance(0.4) { add(&self, "whole", .int) }
        if knobs.singles, random.chance(0.15) { add(&self, "single", .float) }
        if random.chance(0.4) { add(&self, "list", .doubles, .arrayField) }
        if random.chance(0.25) { add(&self, "range", .pair, .tupleField) }
        if random.chance(0.2) { add(&self, "wind", .vector(random.integer(2...4)), .vectorField) }
        if hasTags, random.chance(0.6) { add(&self, "tag", .tag, .tagField) }
        if let choice, random.chance(0.6) { add(&self, "state", .choice(choice), .caseField) }
        guard let first = parts.first else { return shuffled(fields) }
        add(&self, "part", .structure(first), .nestedField)
        if parts.count > 1, random.chance(0.6) { add(&self, "other", .structure(parts[1]), .nestedField) }
        if random.chance(0.6) { add(&self, "items", .structures(random.pick(parts)), .arrayOfStructsField) }
        if random.chance(0.3) { add(&self, "rows", .rows, .rowsField) }
        return shuffled(fields)
    }

    mutating func shuffled<T>(_ list: [T]) -> [T] {
        var (left, shuffled) = (list, [T]())
        while !left.isEmpty { shuffled.append(left.remove(at: random.integer(0...left.count - 1))) }
        return shuffled
    }

    private mutating func writeField(_ field: SourceStruct.Field) {
        let initial = field.initial.map { " = \($0)" } ?? ""
        line("\(field.isMutable ? "var" : "let") \(field.name): \(field.kind.type)\(initial)")
    }

    /// The initialiser that the compiler writes.
    private mutating func declareMemberwise(_ structure: SourceStruct) {
        let arguments = structure.fields.map { field in
            Callable.Parameter(label: field.name, kind: field.kind, isOptional: field.initial != nil)
        }
        callables.append(
            Callable(name: structure.name, form: .initializer, parameters: arguments, result: .structure(structure), note: .memberwiseCall)
        )
    }
}
