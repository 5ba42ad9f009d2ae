/// Pairs of two values of any types.
extension SourceGenerator {
    mutating func writePair(_ container: Container) {
        let (name, full) = (container.name, "\(container.name)<Element, Other>")
        line("var first: Element")
        line("var second: Other")
        if container.hasWeight { line("var weight: Double = 0.75") }
        if container.isMarked || random.chance(0.6) {
            declareInitializer(of: container, memberwise)
        } else {
            line("init(_ first: Element, _ second: Other) {")
            line("    self.first = first")
            line("    self.second = second")
            line("}")
            declareInitializer(of: container) { [.value($0.arguments[0]), .value($0.arguments[1])] }
        }
        let isLabelled = callables.last?.parameters.first?.label != nil
        func made(_ type: String, _ first: String, _ second: String) -> String {
            isLabelled ? "\(type)(first: \(first), second: \(second))" : "\(type)(\(first), \(second))"
        }
        let other = random.pick(["\(name)<Other, Element>", ".init"])
        line("var swapped: \(name)<Other, Element> { \(made(other, "second", "first")) }")
        for instance in container.instances {
            guard let swapped = container.instances.first(where: { $0.arguments == instance.arguments.reversed() }) else { continue }
            accessors[instance.structure.name]?.append(Accessor(text: ".swapped", kind: swapped.whole, isSettable: false, cost: 1))
        }
        line("mutating func replace(first value: Element) { \(random.pick(["", "self."]))first = value }")
        declare("replace", of: container) { (.method($0.structure, isMutating: true), [Self.passed("first", $0.arguments[0])], nil) }
        if random.chance(0.6) {
            let exchange = random.pick(["swap(&first, &other.first)", "(first, other.first) = (other.first, first)"])
            line("mutating func exchange(with other: inout \(random.pick(["Self", name, full]))) { \(exchange) }")
            declare("exchange", of: container) {
                (.method($0.structure, isMutating: true), [Self.passed("with", $0.whole, isReference: true)], nil)
            }
        }
        if random.chance(0.6) {
            let type = random.pick(["Self", name, full])
            line("func chosen(_ isKept: Bool, or other: \(type)) -> \(type) { isKept ? self : other }")
            declare("chosen", of: container) {
                (.method($0.structure, isMutating: false), [Self.passed(nil, .bool), Self.passed("or", $0.whole)], $0.whole)
            }
        }
        if random.chance(0.6) {
            let type = random.pick(["Self", name, full])
            let value = made(random.pick([".init", type]), "first", "second")
            line("static func of(_ first: Element, and second: Other) -> \(type) { \(value) }")
            declare("of", of: container) {
                (.staticMethod($0.structure), [Self.passed(nil, $0.arguments[0]), Self.passed("and", $0.arguments[1])], $0.whole)
            }
        }
        if random.chance(0.6) {
            note(.containerGenericMethod)
            let type = "\(name)<Element, Third>"
            line("func with<Third>(_ third: Third) -> \(type) { \(made(type, "first", "third")) }")
            for result in container.instances {
                declare("with", of: container) { instance in
                    guard instance.arguments[0] == result.arguments[0] else { return nil }
                    return (.method(instance.structure, isMutating: false), [Self.passed(nil, result.arguments[1])], result.whole)
                }
            }
        }
    }

    /// Members of pairs for certain arguments.
    mutating func writePairExtensions(_ container: Container) {
        if random.chance(0.6) {
            note(.containerOfEqual)
            members("extension \(container.name) where Element == Other") { generator in
                generator.line("mutating func flip() { (first, second) = (second, first) }")
                generator.declare("flip", of: container) { instance in
                    instance.arguments[0] == instance.arguments[1] ? (.method(instance.structure, isMutating: true), [], nil) : nil
                }
                generator.line("var list: [Element] { [first, second, first, second] }")
                for instance in container.instances where instance.arguments[0] == instance.arguments[1] {
                    guard let kind = instance.arguments[0].array else { continue }
                    generator.accessors[instance.structure.name]?.append(Accessor(text: ".list", kind: kind, isSettable: false, cost: 1))
                }
            }
        }
        if random.chance(0.6) { writeMembersForFirst(container) }
        if random.chance(0.5) { writeMembersForNumbers(container) }
    }

    /// Members for one argument, whatever the other is.
    private mutating func writeMembersForFirst(_ container: Container) {
        let kind = random.pick(container.instances).arguments[0]
        let first = Variable(name: "first", kind: kind, isMutable: false)
        note(.containerForOneArgument)
        members("extension \(container.name) where Element == \(kind.type)", of: "\(container.name)<>") { generator in
            let (method, change) = (generator.fresh("value"), generator.fresh("move"))
            let parameter = Callable.Parameter(label: nil, kind: .double, name: "u")
            let known = container.instances.filter { $0.arguments[0] == kind }
            let cost = generator.writeMember("func \(method)(_ u: Double) -> Double", [parameter.variable, first], results: [.double])
            let changed = Variable(name: "first", kind: kind, isMutable: true)
            let mutation = generator.writeMember("mutating func \(change)(_ u: Double)", [parameter.variable, changed], results: [])
            for instance in known {
                for (name, cost, isMutating) in [(method, cost, false), (change, mutation, true)] {
                    generator.callables.append(
                        Callable(
                            name: name,
                            form: .method(instance.structure, isMutating: isMutating),
                            parameters: [parameter],
                            result: isMutating ? nil : .double,
                            cost: cost,
                            note: .containerMemberCall
                        )
                    )
                }
            }
        }
    }

    /// Members in generic code, for numbers of whatever type.
    private mutating func writeMembersForNumbers(_ container: Container) {
        let constraint = random.pick(Self.constraints)
        note(.containerForNumbers)
        members("extension \(container.name) where Element: \(constraint)") { generator in
            let method = generator.fresh("value")
            var scope = generator.genericScope(constraint, [GenericStruct.Parameter(label: nil, name: "u", part: .number)])
            generator.add("first", .number, to: &scope)
            let head = "func \(method)(_ u: Element) -> Element"
            let cost = generator.writeGenericBody(head, scope, statements: generator.statements())
            for instance in container.instances where [.double, .float].contains(instance.arguments[0]) {
                generator.callables.append(
                    Callable(
                        name: method,
                        form: .method(instance.structure, isMutating: false),
                        parameters: [.value(instance.arguments[0])],
                        result: instance.arguments[0],
                        cost: cost,
                        note: .containerMemberCall
                    )
                )
            }
        }
    }
}
