/// Generic functions over types of numbers: called for `Double` and for `Float`, and differentiated as they are.
extension SourceGenerator {
    static let typeName = "Element"

    // MARK: Declarations

    mutating func writeGenericHelpers() {
        for _ in 0..<random.integer(1...2) { writeGenericHelper() }
    }

    private mutating func writeGenericHelper() {
        note(.genericFunction)
        let helper = "\(name)_\(fresh("generic"))"
        let constraint = random.pick(Self.constraints)
        var parameters = [GenericStruct.Parameter(label: nil, name: "u", part: .number)]
        if random.chance(0.4) { parameters.append(GenericStruct.Parameter(label: nil, name: "n", part: .fixed(.int))) }
        if random.chance(0.3) { parameters.append(GenericStruct.Parameter(label: nil, name: "v", part: .number)) }
        if random.chance(0.4) {
            parameters.append(GenericStruct.Parameter(label: nil, name: "p", part: .numbers, isReference: random.chance(0.3)))
        }
        let known = genericStructs.filter { $0.constraint == "FloatingPoint" || $0.constraint == constraint }
        if let structure = random.recent(known), random.chance(0.6) {
            note(.genericStructToFunction)
            let isReference = random.chance(0.4)
            parameters.append(GenericStruct.Parameter(label: "of", name: "g", part: .structure(structure), isReference: isReference))
        }
        let scope = genericScope(constraint, parameters)
        let list = parameters.map(\.text)
        let cost = writeGenericBody(genericHead(helper, constraint, list, Self.typeName), scope, statements: random.integer(1...5))
        for kind in [SourceProgram.Kind.double, .float] {
            guard let passed = arguments(parameters, for: kind) else { continue }
            callables.append(Callable(name: helper, parameters: passed, result: kind, cost: cost, note: .genericCall))
        }
        if list.count == 1 { genericFunctions.append(GenericStruct.Member(name: helper, constraint: constraint, cost: cost)) }
    }

    static let constraints = ["FloatingPoint", "BinaryFloatingPoint"]

    /// The scope of a generic function or member.
    func genericScope(
        _ constraint: String,
        _ parameters: [GenericStruct.Parameter],
        result: GenericStruct.Part? = .number,
        owner: GenericStruct? = nil
    ) -> GenericScope {
        var scope = GenericScope(constraint: constraint, result: result, owner: owner)
        scope.functions = genericFunctions.filter { scope.allows($0.constraint) }
        for parameter in parameters { add(parameter.name, parameter.part, isMutable: parameter.isReference, to: &scope) }
        return scope
    }

    /// The parameters as those see them who call for a type of numbers; nil if there are no such values.
    func arguments(_ parameters: [GenericStruct.Parameter], for number: SourceProgram.Kind) -> [Callable.Parameter]? {
        let passed = parameters.compactMap { parameter in
            parameter.part.kind(for: number).map { kind in
                Callable.Parameter(
                    label: parameter.label,
                    kind: kind,
                    isReference: parameter.isReference,
                    isOptional: parameter.isOptional,
                    name: parameter.name
                )
            }
        }
        return passed.count == parameters.count ? passed : nil
    }

    private mutating func genericHead(_ name: String, _ constraint: String, _ parameters: [String], _ result: String) -> String {
        let (list, type) = (parameters.joined(separator: ", "), Self.typeName)
        if typeParameter != nil { return "func \(name)<\(type): \(constraint)>(\(list)) -> \(result)" }
        return random.chance(0.5)
            ? "func \(name)<\(type): \(constraint)>(\(list)) -> \(result)"
            : "func \(name)<\(type)>(\(list)) -> \(result) where \(type): \(constraint)"
    }

    // MARK: The function to differentiate

    /// A generic function to differentiate. It is called for one type, for which the interpreter has a function that is not generic.
    mutating func writeGenericMain() -> [SourceProgram.Parameter] {
        note(.targetGeneric)
        let isSingle = knobs.singles && random.chance(0.3)
        let number: SourceProgram.Kind = isSingle ? .float : .double
        let parameters = genericMainParameters()
        let constraint = random.pick(Self.constraints)
        let result: GenericStruct.Part = random.chance(0.75) ? .number : .numbers
        results = [result.kind(for: number) ?? number]
        typeParameter = (Self.typeName, number.type)
        let head = genericHead(name, constraint, parameters.map(\.text), result.type)
        let model = head.replacing("<\(Self.typeName): \(constraint)>", with: "").replacing(Self.typeName, with: number.type)
        let scope = genericScope(constraint, parameters, result: result)
        _ = writeGenericBody(head, scope, statements: knobs.size / 2, costLimit: 200, model: model)
        typeParameter = nil
        return mainParameters(parameters, number)
    }

    private mutating func genericMainParameters() -> [GenericStruct.Parameter] {
        var parameters = [GenericStruct.Parameter(label: nil, name: "x0", part: .number)]
        if random.chance(0.5) { parameters.append(GenericStruct.Parameter(label: "k", name: "k", part: .fixed(.int))) }
        parameters.append(GenericStruct.Parameter(label: nil, name: "a", part: .numbers, isReference: random.chance(0.4)))
        return parameters
    }

    private func mainParameters(
        _ parameters: [GenericStruct.Parameter],
        _ number: SourceProgram.Kind
    ) -> [SourceProgram.Parameter] {
        parameters.map { parameter in
            let kind = parameter.part.kind(for: number) ?? number
            return SourceProgram.Parameter(name: parameter.name, label: parameter.label, kind: kind, isInout: parameter.isReference)
        }
    }

    /// A member of a generic struct to differentiate, for all types of numbers at once. What the interpreter runs is the member of one instance.
    mutating func writeGenericMemberMain(_ structure: GenericStruct) -> [SourceProgram.Parameter] {
        note(.targetGenericMember)
        let (number, instance) = random.pick(instances(of: structure))
        form = .method(instance)
        let isMutating = random.chance(0.4)
        let parameters = genericMainParameters()
        let result: GenericStruct.Part = random.chance(0.7) ? .number : random.chance(0.5) ? .numbers : .structure(structure)
        results = [result.kind(for: number) ?? number]
        var scope = genericScope(structure.constraint, parameters, result: result, owner: structure)
        add("self", .structure(structure), isMutable: isMutating, to: &scope, prefix: random.chance(0.5) ? "" : nil)
        let list = parameters.map(\.text).joined(separator: ", ")
        line("extension \(structure.name) {", model: "extension \(structure.name) where \(Self.typeName) == \(number.type) {")
        indented { generator in
            let head = "\(isMutating ? "mutating " : "")func \(generator.name)(\(list)) -> \(result.type)"
            _ = generator.writeGenericBody(head, scope, statements: generator.knobs.size / 2, costLimit: 200)
        }
        line("}")
        let receiver = SourceProgram.Parameter(name: SourceProgram.receiver, kind: .structure(instance), isInout: isMutating)
        return [receiver] + mainParameters(parameters, number)
    }
}
