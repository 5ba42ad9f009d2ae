/// Members of generic structs, in generic code.
extension SourceGenerator {
    mutating func writeMembers(of structure: GenericStruct, _ constraint: String) {
        if random.chance(0.6) { writeProperty(of: structure, constraint) }
        writeMutatingMethod(of: structure, constraint)
        if random.chance(0.8) { writeMethod(of: structure, constraint) }
        if random.chance(0.4) { writeSubscript(of: structure, constraint) }
        if random.chance(0.5) { writeOperator(of: structure, constraint) }
        if random.chance(0.4) { writeStatic(of: structure, constraint) }
    }

    /// How many statements a member has besides what it gives.
    mutating func statements() -> Int { random.chance(0.5) ? 0 : random.integer(1...3) }

    /// The scope of a member that has a receiver.
    private mutating func memberScope(
        _ structure: GenericStruct,
        _ constraint: String,
        _ parameters: [GenericStruct.Parameter] = [],
        result: GenericStruct.Part?,
        isMutating: Bool = false
    ) -> GenericScope {
        var scope = genericScope(constraint, parameters, result: result, owner: structure)
        add("self", .structure(structure), isMutable: isMutating, to: &scope, prefix: random.chance(0.6) ? "" : nil)
        return scope
    }

    /// How the struct is spelled in its own members.
    private mutating func spelling(_ structure: GenericStruct) -> String {
        random.pick(["Self", structure.name, "\(structure.name)<\(Self.typeName)>"])
    }

    private mutating func type(_ part: GenericStruct.Part, in structure: GenericStruct) -> String {
        if case .structure(let other) = part, other.name == structure.name { return spelling(structure) }
        return part.type
    }

    private mutating func declare(
        _ name: String,
        of structure: GenericStruct,
        _ parameters: [GenericStruct.Parameter],
        result: GenericStruct.Part?,
        cost: Double,
        note: SourceConstruct = .genericMemberCall,
        form: (SourceStruct) -> Callable.Form
    ) {
        for (number, instance) in instances(of: structure) {
            guard let passed = arguments(parameters, for: number) else { continue }
            callables.append(
                Callable(
                    name: name,
                    form: form(instance),
                    parameters: passed,
                    result: result.flatMap { $0.kind(for: number) },
                    cost: cost,
                    note: note
                )
            )
        }
    }

    // MARK: Methods

    private mutating func writeMethod(of structure: GenericStruct, _ constraint: String) {
        note(.genericMethod)
        let method = fresh("value")
        var parameters: [GenericStruct.Parameter] = []
        if random.chance(0.7) { parameters.append(GenericStruct.Parameter(label: nil, name: "u", part: .number)) }
        if random.chance(0.3) { parameters.append(GenericStruct.Parameter(label: "with", name: "other", part: .structure(structure))) }
        let isMaker = random.chance(0.35)
        let result: GenericStruct.Part = isMaker ? .structure(structure) : random.chance(0.15) ? .numbers : .number
        let scope = memberScope(structure, constraint, parameters, result: result)
        let head = "func \(method)(\(parameters.map(\.text).joined(separator: ", "))) -> \(type(result, in: structure))"
        let cost = writeGenericBody(head, scope, statements: statements())
        declare(method, of: structure, parameters, result: result, cost: cost) { .method($0, isMutating: false) }
        guard parameters.map(\.name) == ["u"] else { return }
        let member = GenericStruct.Member(name: method, constraint: constraint, cost: cost)
        if isMaker {
            genericMembers[structure.name]?.makers.append(member)
        } else if case .number = result {
            genericMembers[structure.name]?.functions.append(member)
        }
    }

    private mutating func writeMutatingMethod(of structure: GenericStruct, _ constraint: String) {
        note(.genericMutatingMethod)
        let method = fresh("move")
        let label = random.chance(0.5) ? "by" : nil
        var parameters = [GenericStruct.Parameter(label: label, name: "u", part: .number)]
        if random.chance(0.25) {
            let isReference = random.chance(0.5)
            parameters.append(
                GenericStruct.Parameter(label: "toward", name: "other", part: .structure(structure), isReference: isReference)
            )
        }
        let result: GenericStruct.Part? = random.chance(0.3) ? .number : nil
        let scope = memberScope(structure, constraint, parameters, result: result, isMutating: true)
        let list = parameters.map(\.text).joined(separator: ", ")
        let head = "mutating func \(method)(\(list))\(result.map { " -> \($0.type)" } ?? "")"
        let cost = writeGenericBody(head, scope, statements: random.integer(1...3)) { $0.writeChange(of: structure, &$1) }
        declare(method, of: structure, parameters, result: result, cost: cost) { .method($0, isMutating: true) }
        guard parameters.count == 1, result == nil else { return }
        genericMembers[structure.name]?.mutations.append(
            GenericStruct.Member(name: method, constraint: constraint, cost: cost, label: label)
        )
    }

    /// A statement that changes a property of the receiver.
    private mutating func writeChange(of structure: GenericStruct, _ scope: inout GenericScope, with value: String? = nil) {
        let numbers = structure.fields.filter { field in if case .number = field.part { field.isMutable } else { false } }
        guard let name = numbers.first?.name else { return }
        let value = value ?? generic(1, &scope)
        line("self.\(name) = (\(value) - \(random.pick(["", "self."]))\(name)) / 2")
    }

    // MARK: Properties and subscripts

    private mutating func writeProperty(of structure: GenericStruct, _ constraint: String) {
        note(.genericProperty)
        let property = fresh("mean")
        let isSettable = random.chance(0.6)
        let cost = writeAccessors("var \(property): \(Self.typeName)", of: structure, constraint, [], isSettable: isSettable)
        for (number, instance) in instances(of: structure) {
            accessors[instance.name, default: []].append(
                Accessor(text: ".\(property)", kind: number, isSettable: isSettable, cost: cost)
            )
        }
        genericMembers[structure.name]?.properties.append(
            GenericStruct.Member(name: property, constraint: constraint, cost: cost, isSettable: isSettable)
        )
    }

    private mutating func writeSubscript(of structure: GenericStruct, _ constraint: String) {
        let known = instances(of: structure).flatMap { accessors[$0.structure.name] ?? [] }
        guard !known.contains(where: { $0.text.hasPrefix("[") }) else { return }
        note(.genericSubscript)
        let isSettable = random.chance(0.7)
        let index = GenericStruct.Parameter(label: "index", name: "index", part: .fixed(.int))
        let head = "subscript(index: Int) -> \(Self.typeName)"
        let cost = writeAccessors(head, of: structure, constraint, [index], isSettable: isSettable)
        for (number, instance) in instances(of: structure) {
            accessors[instance.name, default: []].append(
                Accessor(text: "[#]", kind: number, isSettable: isSettable, cost: cost)
            )
        }
    }

    /// What they cost together.
    private mutating func writeAccessors(
        _ head: String,
        of structure: GenericStruct,
        _ constraint: String,
        _ parameters: [GenericStruct.Parameter],
        isSettable: Bool
    ) -> Double {
        let getter = memberScope(structure, constraint, parameters, result: .number)
        guard isSettable else { return writeGenericBody(head, getter, statements: statements()) }
        let new = GenericStruct.Parameter(label: nil, name: "newValue", part: .number)
        let setter = memberScope(structure, constraint, parameters + [new], result: nil, isMutating: true)
        var cost = 0.0
        block(head) { generator in
            cost += generator.writeGenericBody("get", getter, statements: generator.statements())
            cost += generator.writeGenericBody("set", setter, statements: generator.statements()) { generator, scope in
                generator.writeChange(of: structure, &scope, with: "newValue")
            }
        }
        return cost
    }

    // MARK: Static members

    private mutating func writeOperator(of structure: GenericStruct, _ constraint: String) {
        let whole = GenericStruct.Part.structure(structure)
        func operand(_ name: String, _ part: GenericStruct.Part, isReference: Bool = false) -> GenericStruct.Parameter {
            GenericStruct.Parameter(label: nil, name: name, part: part, isReference: isReference)
        }
        let (left, right) = (operand("left", whole), operand("right", whole))
        let forms: [(symbol: String, form: Callable.Form, parameters: [GenericStruct.Parameter], result: GenericStruct.Part?)] = [
            (random.pick(["+", "-"]), .binary, [left, right], whole), ("*", .binary, [operand("factor", .number), right], whole),
            ("*", .binary, [left, right], .number), ("-", .prefix, [operand("value", whole)], whole),
            (random.pick(["+=", "-="]), .compound, [operand("left", whole, isReference: true), right], nil),
            ("*=", .compound, [operand("left", whole, isReference: true), operand("factor", .number)], nil),
        ]
        let (symbol, form, parameters, result) = random.pick(forms)
        guard let first = instances(of: structure).first, let kinds = arguments(parameters, for: first.number)?.map(\.kind),
            !callables.contains(where: { $0.name == symbol && $0.form == form && $0.parameters.map(\.kind) == kinds })
        else { return }
        note(.genericOperator)
        let list = parameters.map { parameter in
            "\(parameter.name): \(parameter.isReference ? "inout " : "")\(type(parameter.part, in: structure))"
        }.joined(separator: ", ")
        let gives = result.map { " -> \(type($0, in: structure))" } ?? ""
        let head = "static \(form == .prefix ? "prefix " : "")func \(symbol) (\(list))\(gives)"
        let scope = genericScope(constraint, parameters, result: result, owner: structure)
        let cost = writeGenericBody(head, scope, statements: form == .compound ? random.integer(1...2) : statements())
        declare(symbol, of: structure, parameters, result: result, cost: cost) { _ in form }
        if form == .binary, parameters.count == 2, case .structure? = result, case .structure = parameters[0].part {
            genericMembers[structure.name]?.operators.append(GenericStruct.Member(name: symbol, constraint: constraint, cost: cost))
        }
    }

    private mutating func writeStatic(of structure: GenericStruct, _ constraint: String) {
        note(.genericStatic)
        let whole = GenericStruct.Part.structure(structure)
        let isMethod = random.chance(0.5)
        let member = fresh(isMethod ? "made" : "standard")
        let parameters = isMethod ? [GenericStruct.Parameter(label: "from", name: "u", part: .number)] : []
        let scope = genericScope(constraint, parameters, result: whole, owner: structure)
        let list = parameters.map(\.text).joined(separator: ", ")
        let type = spelling(structure)
        let head = isMethod ? "static func \(member)(\(list)) -> \(type)" : "static var \(member): \(type)"
        let cost = writeGenericBody(head, scope, statements: statements())
        declare(member, of: structure, parameters, result: whole, cost: cost) { isMethod ? .staticMethod($0) : .staticProperty($0) }
        genericMembers[structure.name]?.statics.append(
            GenericStruct.Member(name: member, constraint: constraint, cost: cost, label: "from", takesNumber: isMethod)
        )
    }
}
