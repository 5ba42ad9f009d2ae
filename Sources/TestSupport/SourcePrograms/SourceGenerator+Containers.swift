/// Generic structs over anything: pairs and stacks. Their members move values about, whatever these are.
extension SourceGenerator {
    mutating func writeContainers(isMarked: Bool) {
        let shapes: [Container.Shape] = random.pick([[.pair], [.stack], [.pair, .stack], [.stack, .pair]])
        for shape in shapes { writeContainer(shape, isMarked: isMarked) }
    }

    private mutating func writeContainer(_ shape: Container.Shape, isMarked: Bool) {
        note(.container)
        var container = Container("\(name)_\(fresh("C"))", shape, isMarked: isMarked, hasWeight: random.chance(0.3))
        let kinds = argumentKinds(isMarked: isMarked)
        switch shape {
        case .pair:
            let (first, second) = (random.pick(kinds), random.recent(kinds) ?? .double)
            container.instantiate([first, second])
            container.instantiate([second, first])
            if random.chance(0.4) { container.instantiate([first, first]) }
        case .stack:
            for _ in 0..<random.integer(1...2) { container.instantiate([random.recent(kinds) ?? .double]) }
        }
        let names = Container.parameters.prefix(shape == .pair ? 2 : 1).joined(separator: ", ")
        for instance in container.instances { accessors[instance.structure.name] = [] }
        if isMarked { line("@Differentiable") }
        members("struct \(container.name)<\(names)>") { generator in
            switch shape {
            case .pair: generator.writePair(container)
            case .stack: generator.writeStack(container)
            }
        }
        structs += container.instances.map(\.structure)
        if shape == .pair { writePairExtensions(container) }
        if random.chance(0.7) { writeExtension(of: random.pick(container.instances).structure) }
        writeContainerFunctions(container)
    }

    /// What instances are made of.
    private mutating func argumentKinds(isMarked: Bool) -> [SourceProgram.Kind] {
        let whole = structs.map { SourceProgram.Kind.structure($0) }
        var kinds: [SourceProgram.Kind] = [.double] + whole
        if knobs.singles { kinds.append(.float) }
        if !isMarked { kinds += [.doubles, .int, .vector(random.integer(2...4))] }
        return shuffled(kinds) + [.double]
    }

    /// A callable for each instance.
    mutating func declare(
        _ name: String,
        of container: Container,
        note: SourceConstruct = .containerMemberCall,
        _ content: (Container.Instance) -> (form: Callable.Form, parameters: [Callable.Parameter], result: SourceProgram.Kind?)?
    ) {
        for instance in container.instances {
            guard let (form, parameters, result) = content(instance) else { continue }
            callables.append(Callable(name: name, form: form, parameters: parameters, result: result, cost: 2, note: note))
        }
    }

    /// An initialiser, by what is passed to it in an instance.
    mutating func declareInitializer(of container: Container, _ parameters: (Container.Instance) -> [Callable.Parameter]) {
        for instance in container.instances {
            callables.append(
                Callable(
                    name: instance.structure.name,
                    form: .initializer,
                    parameters: parameters(instance),
                    result: instance.whole,
                    note: .containerMade,
                    tellsType: true
                )
            )
        }
    }

    func memberwise(_ instance: Container.Instance) -> [Callable.Parameter] {
        instance.structure.fields.map { Callable.Parameter(label: $0.name, kind: $0.kind, isOptional: $0.initial != nil) }
    }

    static func passed(_ label: String?, _ kind: SourceProgram.Kind, isReference: Bool = false) -> Callable.Parameter {
        Callable.Parameter(label: label, kind: kind, isReference: isReference)
    }

    // MARK: Functions

    /// Generic functions that take and give instances.
    private mutating func writeContainerFunctions(_ container: Container) {
        guard random.chance(0.6) else { return }
        let (take, put) = ("\(name)_\(fresh("take"))", "\(name)_\(fresh("put"))")
        switch container.shape {
        case .pair:
            line("func \(take)<T, U>(_ pair: \(container.name)<T, U>) -> U { pair.swapped.first }")
            declare(take, of: container, note: .containerFunctionCall) { (.function, [.value($0.whole)], $0.arguments[1]) }
            line("func \(put)<T, U>(_ pair: inout \(container.name)<T, U>, by value: T) { pair.replace(first: value) }")
        case .stack:
            line("func \(take)<T>(_ stack: \(container.name)<T>) -> T { \(random.pick(["stack.items[2]", "stack.items.last!"])) }")
            declare(take, of: container, note: .containerFunctionCall) { (.function, [.value($0.whole)], $0.arguments[0]) }
            line("func \(put)<T>(_ stack: inout \(container.name)<T>, by value: T) {")
            line("    \(random.pick(["let last = stack.pop()", "_ = stack.pop()"]))")
            line("    stack.push(\(lines.last?.contains("last") == true ? "last" : "value"))")
            line("    stack.items[1] = value")
            line("}")
        }
        declare(put, of: container, note: .containerFunctionCall) {
            (.function, [.reference($0.whole), Self.passed("by", $0.arguments[0])], nil)
        }
    }
}
