/// The bodies of what protocols demand and add: as defaults in their extensions, and as types have them themselves.
extension SourceGenerator {
    /// Writes a member wherever it may stand: at the protocol, in its extension, in an extension that asks for more, and in the types.
    ///
    /// - Parameters:
    ///   - index: The number of the protocol that it is of.
    ///   - mayHaveSpecial: Whether there may be a default that asks for both protocols.
    mutating func write(_ member: ProtocolMember, _ index: Int, hasDefault: Bool, mayHaveSpecial: Bool) {
        var member = member
        let (own, numbers) = (SourceProgram.Kind.structure(SourceProtocol.own), known(index))
        if member.isDemanded { add(to: head(index)) { $0.line(member.demand($0)) } }
        noteForm(member)
        if hasDefault {
            note(member.isDemanded ? .defaultOfRequirement : .addedMember)
            addBody(member, of: own, to: "extension \(protocols[index].name)", numbers)
        }
        let hasSpecial = mayHaveSpecial && protocols.count > 1 && numbers.count < 2 && random.chance(0.35)
        if hasSpecial {
            note(member.isDemanded ? .defaultThatAsksForMore : .addedMemberThatAsksForMore)
            let head =
                protocols[1].isRefined
                ? "extension \(protocols[1].name)" : "extension \(protocols[index].name) where Self: \(protocols[1 - index].name)"
            addBody(member, of: own, to: head, [0, 1])
        }
        for kind in protocols[index].conforming where !hasOwn(member, kind) {
            let isDefault = hasDefault || hasSpecial && protocols[1 - index].conforming.contains(kind)
            guard member.isDemanded ? !isDefault || random.chance(0.5) : random.chance(0.35) else { continue }
            if isDefault {
                note(member.isDemanded ? .defaultNotTaken : .addedMemberHidden)
                contested.insert(member.name)
            }
            let head = conformanceHead(kind, index)
            addBody(member, of: kind, to: member.isDemanded || random.chance(0.5) ? head : "extension \(kind.type)", nil)
        }
        protocols[index].members.append(member)
        for kind in protocols[index].conforming { declare(member, of: kind) }

        func addBody(_ body: ProtocolMember, of kind: SourceProgram.Kind, to head: String, _ numbers: [Int]?) {
            add(to: head) { generator in
                var cost = 0.0
                if let numbers {
                    generator.withType(SourceProtocol.own, conformingTo: numbers) { cost = $0.writeBody(body, of: kind) }
                } else {
                    cost = generator.writeBody(body, of: kind)
                }
                member.cost = max(member.cost, cost)
            }
        }
    }

    /// The protocols that a value of one is known to conform to.
    func known(_ index: Int) -> [Int] { protocols[index].isRefined ? [0, index] : [index] }

    private func head(_ index: Int) -> String {
        "protocol \(protocols[index].name)\(protocols[index].isRefined ? ": \(protocols[0].name)" : "")"
    }

    /// The extension by which a type conforms, or another if it says so elsewhere.
    private func conformanceHead(_ kind: SourceProgram.Kind, _ index: Int) -> String {
        conformanceHeads["\(kind.type) \(index)"] ?? "extension \(kind.type)"
    }

    private mutating func add(to head: String, _ content: (inout SourceGenerator) -> Void) {
        let outer = (lines, modelLines)
        (lines, modelLines) = ([], [])
        indentation += 1
        content(&self)
        indentation -= 1
        protocolText.add(lines, modelLines, to: head)
        (lines, modelLines) = outer
    }

    /// Whether a type has it without more ado.
    private func hasOwn(_ member: ProtocolMember, _ kind: SourceProgram.Kind) -> Bool {
        guard case .structure(let structure) = kind else { return false }
        switch member.form {
        case .property: return structure.fields.contains { $0.name == member.name }
        case .binary:
            let kinds = member.signature(for: kind).parameters.map(\.kind)
            return callables.contains { $0.name == member.name && $0.form == .binary && $0.parameters.map(\.kind) == kinds }
        default: return false
        }
    }

    private mutating func noteForm(_ member: ProtocolMember) {
        guard member.isDemanded else { return }
        switch member.form {
        case .method(let isMutating): note(isMutating ? .requiredMutatingMethod : .requiredMethod)
        case .property: note(.requiredProperty)
        case .subscripting: note(.requiredSubscript)
        case .initializer: note(.requiredInitializer)
        case .staticMethod, .staticProperty: note(.requiredStatic)
        case .binary: note(.requiredOperator)
        }
    }

    // MARK: What can be called

    /// Writes what is about values of a type of which only protocols are known.
    ///
    /// - Parameter isNamed: Whether the type has a name.
    mutating func withType(
        _ type: SourceStruct,
        conformingTo numbers: [Int],
        isNamed: Bool = true,
        _ content: (inout SourceGenerator) -> Void
    ) {
        let outer = (structs, callables)
        if isNamed { structs.append(type) }
        for number in numbers {
            for member in protocols[number].members where isNamed || !member.mentionsSelf { declare(member, of: .structure(type)) }
        }
        for function in protocolFunctions where isNamed || function.callable.result != .structure(function.types[0].type) {
            if function.types[0].protocols.allSatisfy(numbers.contains) { declare(function, for: .structure(type)) }
        }
        content(&self)
        (structs, callables) = outer
        accessors[type.name] = nil
    }

    /// Lets what comes later use a member on values of a type.
    private mutating func declare(_ member: ProtocolMember, of kind: SourceProgram.Kind) {
        // What numbers have is called by generic functions only.
        guard case .structure(let structure) = kind else { return }
        let (parameters, result) = member.signature(for: kind)
        func accessor(_ text: String, isSettable: Bool) {
            accessors[structure.name, default: []].append(
                Accessor(text: text, kind: result ?? .double, isSettable: isSettable, cost: member.cost)
            )
        }
        var callable = Callable(name: member.name, parameters: parameters, result: result, cost: member.cost, note: .protocolMemberCall)
        switch member.form {
        case .property(let isSettable):
            if !structure.fields.contains(where: { $0.name == member.name }) { accessor(".\(member.name)", isSettable: isSettable) }
            return
        case .subscripting(let isSettable):
            return accessor("[\(parameters[0].label ?? ""): #]", isSettable: isSettable)
        case .method(let isMutating): callable.form = .method(structure, isMutating: isMutating)
        case .staticMethod: callable.form = .staticMethod(structure)
        case .staticProperty: callable.form = .staticProperty(structure)
        case .binary: callable.form = .binary
        case .initializer:
            callable.form = .initializer
            callable.name = structure.name
            callable.result = kind
        }
        callables.append(callable)
    }

    // MARK: Bodies

    private mutating func writeBody(_ member: ProtocolMember, of kind: SourceProgram.Kind) -> Double {
        let (parameters, result) = member.signature(for: kind)
        let (head, variables) = (member.head(for: kind, self), parameters.map(\.variable))
        func own(isMutable: Bool) -> Variable { Variable(name: "self", kind: kind, isMutable: isMutable) }
        let results = result.map { [$0] } ?? []
        switch member.form {
        case .method(let isMutating):
            // What is allowed to change a value need not.
            let isMutating = isMutating && (kind == .structure(SourceProtocol.own) || random.chance(0.85))
            let head = isMutating ? head : head.replacing("mutating ", with: "")
            return writeMember(head, variables + [own(isMutable: isMutating)], results: results) { generator in
                if isMutating { generator.writeChange(ofSelf: kind) }
                generator.writeUse(of: kind)
            }
        case .staticMethod, .staticProperty, .binary:
            return writeMember(head, variables, results: results) { $0.writeUse(of: kind) }
        case .initializer:
            return writeMember(head, variables, results: []) { generator in
                guard case .structure(let structure) = kind else {
                    generator.line("self = \(generator.double(1))")
                    return generator.variables.append(own(isMutable: true))
                }
                generator.writeProperties(structure)
                generator.variables.append(own(isMutable: structure.fields.allSatisfy(\.isMutable)))
            }
        case .property(let isSettable), .subscripting(let isSettable):
            guard isSettable else {
                return writeMember(head, variables + [own(isMutable: false)], results: results) { $0.writeUse(of: kind) }
            }
            var cost = 0.0
            block(head) { generator in
                cost += generator.writeMember("get", variables + [own(isMutable: false)], results: results) { $0.writeUse(of: kind) }
                let new = Variable(name: "newValue", kind: results[0], isMutable: false)
                cost += generator.writeMember("set", variables + [new, own(isMutable: true)], results: []) { generator in
                    guard let place = generator.changeable(kind, results[0]) else { return }
                    let change = results[0] == .double ? "0.5 * (newValue + \(generator.double(1)))" : "newValue"
                    generator.line("\(place) = \(change)")
                }
            }
            return cost
        }
    }

    /// A part of `self` of a kind that can be assigned to: `self` where that is a number.
    private mutating func changeable(_ own: SourceProgram.Kind, _ kind: SourceProgram.Kind) -> String? {
        if own == kind { return "self" }
        guard case .structure(let structure) = own else { return nil }
        let field = structure.fields.first { $0.kind == kind && $0.isMutable }
        if let field { return (random.chance(0.5) ? "self." : "") + field.name }
        let accessor = accessors[structure.name]?.last { $0.kind == kind && $0.isSettable && $0.text.hasPrefix(".") }
        spend(accessor?.cost ?? 0)
        return accessor.map { "self\($0.text)" }
    }

    private mutating func writeChange(ofSelf kind: SourceProgram.Kind) {
        guard let place = changeable(kind, .double) else { return }
        line("\(place) = 0.5 * (\(place) + \(double(1)))")
    }

    /// Something that a protocol gives to a value that is in scope, or to its type.
    mutating func writeUse(of kind: SourceProgram.Kind) {
        let known = callables.filter { callable in
            guard callable.note == .protocolMemberCall, let result = callable.result, isAffordable(callable.cost) else { return false }
            return callable.parameters.contains { $0.kind == kind } || result == kind || isMethod(callable, of: kind)
        }
        let preferred = known.filter { contested.contains($0.name) }
        let choice = preferred.isEmpty || random.chance(0.2) ? known : preferred
        guard let callable = random.recent(choice), let result = callable.result, let text = call(callable) else { return }
        let used = fresh("t")
        line("let \(used) = \(text)")
        declare(used, result, isMutable: false)
        if result == .double { return require(used) }
        guard case .structure(let structure) = result, let number = number(of: used, structure) else { return }
        let read = fresh("t")
        line("let \(read) = \(number)")
        declare(read, .double, isMutable: false)
        require(read)
    }

    /// A number that a value gives.
    private mutating func number(of value: String, _ structure: SourceStruct) -> String? {
        let properties = (accessors[structure.name] ?? []).filter { $0.kind == .double && $0.text.hasPrefix(".") && isAffordable($0.cost) }
        let methods = callables.filter { callable in
            callable.form == .method(structure, isMutating: false) && callable.result == .double && isAffordable(callable.cost)
                && callable.parameters.allSatisfy { $0.kind == .double && !$0.isReference }
        }
        guard random.chance(0.5) || properties.isEmpty, let method = random.recent(methods) else {
            guard let property = random.recent(properties) else { return nil }
            spend(property.cost)
            return value + property.text
        }
        spend(method.cost)
        let arguments = method.parameters.map { parameter in (parameter.label.map { "\($0): " } ?? "") + double(0) }
        return "\(value).\(method.name)(\(arguments.joined(separator: ", ")))"
    }

    /// Lets what is returned depend on a number.
    private mutating func require(_ number: String) {
        guard let known = essential else { return essential = number }
        let sum = fresh("t")
        line("let \(sum) = 0.5 * (\(known) + \(number))")
        declare(sum, .double, isMutable: false)
        essential = sum
    }

    private func isMethod(_ callable: Callable, of kind: SourceProgram.Kind) -> Bool {
        if case .method(let structure, _) = callable.form { kind == .structure(structure) } else { false }
    }
}
