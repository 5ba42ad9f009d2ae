/// Computed properties and subscripts of structs, most of which can be assigned to.
extension SourceGenerator {
    mutating func writeProperty(of structure: SourceStruct) {
        let property = fresh("mean")
        note(.computedProperty)
        // The part that a setter changes; a property of several parts gives the struct inside.
        let kind = random.chance(0.25) ? structure.fields.map(\.kind).first { $0.parts != nil } ?? .double : .double
        let isSettable = random.chance(0.7)
        var accessor = Accessor(text: ".\(property)", kind: kind, isSettable: isSettable, cost: 0)
        if isSettable { note(.settableProperty) }
        accessor.cost = writeAccessors("var \(property): \(kind.type)", structure, [], accessor)
        accessors[structure.name, default: []].append(accessor)
    }

    mutating func writeSubscript(of structure: SourceStruct) {
        guard !(accessors[structure.name] ?? []).contains(where: { $0.text.hasPrefix("[") }) else { return }
        note(.subscripting)
        let isSettable = random.chance(0.7)
        if isSettable { note(.settableSubscript) }
        let label = random.chance(0.3) ? "at" : nil
        var accessor = Accessor(text: label.map { "[\($0): #]" } ?? "[#]", kind: .double, isSettable: isSettable, cost: 0)
        let index = Variable(name: "index", kind: .int, isMutable: false)
        let parameter = label.map { "\($0) index" } ?? "index"
        accessor.cost = writeAccessors("subscript(\(parameter): Int) -> Double", structure, [index], accessor)
        accessors[structure.name, default: []].append(accessor)
    }

    /// What they cost together.
    private mutating func writeAccessors(
        _ head: String,
        _ structure: SourceStruct,
        _ parameters: [Variable],
        _ accessor: Accessor
    ) -> Double {
        guard accessor.isSettable else { return writeMember(head, parameters + [receiver(structure)], results: [accessor.kind]) }
        var cost = 0.0
        block(head) { generator in
            cost += generator.writeMember("get", parameters + [generator.receiver(structure)], results: [accessor.kind])
            let new = Variable(name: "newValue", kind: accessor.kind, isMutable: false)
            let variables = parameters + [new, generator.receiver(structure, isMutable: true)]
            cost += generator.writeMember("set", variables, results: []) { $0.writeSetting(structure, accessor.kind) }
        }
        return cost
    }

    /// A setter's first statement, which uses the new value.
    private mutating func writeSetting(_ structure: SourceStruct, _ kind: SourceProgram.Kind) {
        guard let field = structure.fields.first(where: { $0.kind == kind && $0.isMutable }) else { return }
        line(kind == .double ? "\(field.name) = 0.5 * (newValue + \(double(1)))" : "\(field.name) = newValue")
    }
}
