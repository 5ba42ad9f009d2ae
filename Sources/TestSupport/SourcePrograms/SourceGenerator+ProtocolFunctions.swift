/// Functions over types that conform to protocols of the module: called for each of these, from one another, and differentiated themselves.
extension SourceGenerator {
    /// How a function says what its types conform to.
    private enum Spelling { case brackets, clause, opaque }

    private static let firstType = "T"
    private static let secondType = "U"

    /// The types that conform to all of some protocols.
    private func conforming(_ numbers: [Int]) -> [SourceProgram.Kind] {
        let last = protocols[numbers[numbers.count - 1]].conforming
        return last.filter { kind in numbers.allSatisfy { protocols[$0].conforming.contains(kind) } }
    }

    /// What a type parameter is constrained to: the numbers of all protocols that follow, and how one says so.
    private mutating func constraint() -> (numbers: [Int], text: String) {
        let index = random.integer(0...protocols.count - 1)
        if protocols.count > 1, !protocols[1].isRefined, !conforming([0, 1]).isEmpty, random.chance(0.3) {
            note(.protocolComposition)
            return ([0, 1], "\(protocols[0].name) & \(protocols[1].name)")
        }
        return (known(index), protocols[index].name)
    }

    private mutating func type(_ name: String, _ constraint: String, _ spelling: Spelling) -> SourceStruct {
        SourceStruct(name: spelling == .opaque ? "some \(constraint)" : name, fields: [], isMarked: false)
    }

    private func head(_ name: String, _ types: [(name: String, constraint: String)], _ spelling: Spelling, _ list: String, _ result: String)
        -> String
    {
        let names = types.map(\.name).joined(separator: ", ")
        let written = types.map { "\($0.name): \($0.constraint)" }.joined(separator: ", ")
        return switch spelling {
        case .brackets: "func \(name)<\(written)>(\(list))\(result)"
        case .clause: "func \(name)<\(names)>(\(list))\(result) where \(written)"
        case .opaque: "func \(name)(\(list))\(result)"
        }
    }

    // MARK: Functions that are called

    mutating func writeProtocolFunction() {
        let (numbers, constraint) = constraint()
        guard !conforming(numbers).isEmpty else { return }
        note(.functionOverProtocol)
        let helper = "\(name)_\(fresh("total"))"
        let spelling = random.pick([Spelling.brackets, .brackets, .clause, .opaque])
        if spelling == .opaque { note(.opaqueParameter) }
        let first = type(Self.firstType, constraint, spelling)
        var types = [(type: first, protocols: numbers)]
        var written = [(name: first.name, constraint: constraint)]
        let (parameter, construct) = conformingParameter(first, "s")
        if let construct { note(construct) }
        var parameters = [parameter]
        if random.chance(0.7) { parameters.append(Callable.Parameter(label: nil, kind: .double, name: "u")) }
        if random.chance(0.3) { parameters.append(Callable.Parameter(label: "times", kind: .int, name: "n")) }
        if spelling != .opaque, random.chance(0.2) {
            parameters.append(Callable.Parameter(label: "like", kind: .structure(first), isReference: random.chance(0.3), name: "other"))
        }
        if spelling != .opaque, random.chance(0.25) {
            let second = self.constraint()
            if !conforming(second.numbers).isEmpty {
                note(.secondTypeOverProtocol)
                let type = type(Self.secondType, second.text, spelling)
                types.append((type, second.numbers))
                written.append((type.name, second.text))
                let isReference = random.chance(0.3)
                parameters.append(Callable.Parameter(label: "and", kind: .structure(type), isReference: isReference, name: "second"))
            }
        }
        var result: SourceProgram.Kind? = .double
        if spelling != .opaque, random.chance(0.25) { result = .structure(first) }
        if parameter.isReference, random.chance(0.2) { result = nil }
        let arrow = result.map { " -> \($0.type)" } ?? ""
        let results = result.map { [$0] } ?? []
        let size = random.integer(1...5)
        var cost = 0.0
        withTypes(types, isNamed: spelling != .opaque) { generator in
            let head = generator.head(helper, written, spelling, generator.list(parameters), arrow)
            cost = generator.writeFunction(head, parameters.map(\.variable), results: results, size: size) { generator in
                for (type, _) in types { generator.writeUse(of: .structure(type)) }
            }
        }
        if types.count == 1, random.chance(0.25) {
            // What is called where the type is known, and only there.
            note(.functionForOneType)
            let kind = random.pick(conforming(numbers))
            let own = parameters.replacing(first, with: kind)
            let result = result?.replacing(first, with: kind)
            let head = "func \(helper)(\(list(own)))\(result.map { " -> \($0.type)" } ?? "")"
            cost = max(cost, writeFunction(head, own.map(\.variable), results: result.map { [$0] } ?? [], size: random.integer(0...2)))
        }
        let callable = Callable(name: helper, parameters: parameters, result: result, cost: cost, note: .protocolFunctionCall)
        let function = ProtocolFunction(callable: callable, types: types)
        protocolFunctions.append(function)
        for kind in conforming(numbers) { declare(function, for: kind) }
    }

    /// A parameter of a type that conforms, or of an array of it.
    private mutating func conformingParameter(_ type: SourceStruct, _ name: String) -> (Callable.Parameter, SourceConstruct?) {
        let isReference = random.chance(0.35)
        let isArray = random.chance(0.3)
        let kind: SourceProgram.Kind = isArray ? .structures(type) : .structure(type)
        let construct: SourceConstruct? = isArray ? .arrayOfConforming : isReference ? .conformingByReference : nil
        return (Callable.Parameter(label: nil, kind: kind, isReference: isReference, name: isArray ? name + "s" : name), construct)
    }

    private mutating func withTypes(
        _ types: [(type: SourceStruct, protocols: [Int])],
        isNamed: Bool,
        _ content: (inout SourceGenerator) -> Void
    ) {
        guard let (type, numbers) = types.first else { return content(&self) }
        let others = Array(types.dropFirst())
        withType(type, conformingTo: numbers, isNamed: isNamed) { $0.withTypes(others, isNamed: isNamed, content) }
    }

    /// Lets what comes later call a function over protocols for a type. What its second type parameter stands for is as it happens.
    mutating func declare(_ function: ProtocolFunction, for kind: SourceProgram.Kind) {
        var callable = function.callable
        for (number, (type, numbers)) in function.types.enumerated() {
            let known = number == 0 ? kind : random.pick(conforming(numbers))
            callable.parameters = callable.parameters.replacing(type, with: known)
            callable.result = callable.result?.replacing(type, with: known)
        }
        callables.append(callable)
    }

    // MARK: The function to differentiate

    /// A function over a protocol, or a member of its extension, to differentiate. It is called for one of the types that conform; nil if none of
    /// them has a derivative.
    mutating func writeProtocolMain() -> [SourceProgram.Parameter]? {
        guard !protocols.isEmpty else { return nil }
        let (numbers, constraint) = constraint()
        let kinds = conforming(numbers).filter { kind in
            if case .structure(let structure) = kind { structure.isMarked } else { true }
        }
        if kinds.isEmpty { return nil }
        let kind = random.pick(kinds)
        let isMember = !constraint.contains("&") && random.chance(0.35)
        note(isMember ? .targetMemberOfProtocol : .targetOverProtocol)
        let spelling = isMember ? .opaque : random.pick([Spelling.brackets, .brackets, .clause, .opaque])
        let type = isMember ? SourceProtocol.own : type(Self.firstType, constraint, spelling)
        let isNamed = isMember || spelling != .opaque
        var parameters = [SourceProgram.Parameter(name: "x0", kind: .double, isInout: false)]
        if random.chance(0.5) { parameters.append(SourceProgram.Parameter(name: "k", label: "k", kind: .int, isInout: false)) }
        if !isMember || random.chance(0.4) {
            parameters.append(SourceProgram.Parameter(name: "s", kind: .structure(type), isInout: random.chance(0.35)))
        }
        if isNamed, random.chance(0.3) {
            let isInout = random.chance(0.4)
            parameters.append(SourceProgram.Parameter(name: "items", label: "items", kind: .structures(type), isInout: isInout))
        }
        if random.chance(0.5) { parameters.append(SourceProgram.Parameter(name: "a", kind: .doubles, isInout: random.chance(0.3))) }
        results = random.chance(0.6) ? [.double] : [.double, .double]
        if isNamed, random.chance(0.3) { results = random.chance(0.7) ? [.structure(type)] : [.double, .structure(type)] }
        let list = parameters.map { parameter in
            "\(parameter.label == nil ? "_ " : "")\(parameter.name): \(parameter.isInout ? "inout " : "")\(parameter.kind.type)"
        }.joined(separator: ", ")
        variables = globals + parameters.map { Variable(name: $0.name, kind: $0.kind, isMutable: $0.isInout) }
        var head = head(name, [(type.name, constraint)], spelling, list, " -> \(resultType)")
        if isMember {
            let isMutating = random.chance(0.4)
            if isMutating { head = "mutating \(head)" }
            form = .method(SourceStruct(name: constraint, fields: [], isMarked: false))
            variables.append(Variable(name: "self", kind: .structure(type), isMutable: isMutating))
            parameters.insert(
                SourceProgram.Parameter(name: SourceProgram.receiver, kind: .structure(type), isInout: isMutating),
                at: 0
            )
        }
        if isMember { line("extension \(constraint) {") }
        indentation += isMember ? 1 : 0
        withType(type, conformingTo: numbers, isNamed: isNamed) { generator in
            generator.writeMainBody(head) { generator in
                for _ in 0..<generator.random.integer(1...3) { generator.writeUse(of: .structure(type)) }
            }
        }
        indentation -= isMember ? 1 : 0
        if isMember { line("}") }
        results = results.map { $0.replacing(type, with: kind) }
        for index in parameters.indices { parameters[index].kind = parameters[index].kind.replacing(type, with: kind) }
        return parameters
    }
}
