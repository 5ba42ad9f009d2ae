/// Stacks of values of any type, which never have less than four.
extension SourceGenerator {
    mutating func writeStack(_ container: Container) {
        let (name, full) = (container.name, "\(container.name)<Element>")
        line("var items: [Element]")
        if container.hasWeight { line("var weight: Double = 0.75") }
        let isMemberwise = container.isMarked || random.chance(0.6)
        if isMemberwise {
            declareInitializer(of: container, memberwise)
        } else {
            line("init(_ items: [Element]) { self.items = items }")
            declareInitializer(of: container) { [.value($0.structure.fields[0].kind)] }
        }
        line("mutating func push(_ item: Element) { items.append(item) }")
        declare("push", of: container) { (.method($0.structure, isMutating: true), [Self.passed(nil, $0.arguments[0])], nil) }
        block("mutating func pop() -> Element") { generator in
            let exits = ["if items.count > 4 { return items.removeLast() }", "guard items.count <= 4 else { return items.popLast()! }"]
            generator.line(generator.random.pick(exits))
            generator.line("return items[\(generator.random.integer(0...3))]")
        }
        declare("pop", of: container) { (.method($0.structure, isMutating: true), [], $0.arguments[0]) }
        if random.chance(0.6) {
            block("var top: Element") { generator in
                generator.line("get { items[items.count - 1] }")
                generator.line("set { items[items.count - 1] = newValue }")
            }
            for instance in container.instances {
                accessors[instance.structure.name]?.append(Accessor(text: ".top", kind: instance.arguments[0], isSettable: true, cost: 1))
            }
        }
        if random.chance(0.6) {
            block("subscript(index: Int) -> Element") { generator in
                generator.line("get { items[index] }")
                generator.line("set { items[index] = newValue }")
            }
            for instance in container.instances {
                accessors[instance.structure.name]?.append(Accessor(text: "[#]", kind: instance.arguments[0], isSettable: true, cost: 1))
            }
        }
        if random.chance(0.6) {
            let type = random.pick(["Self", name, full])
            let made = random.pick([".init", "Self", name, full])
            let label = isMemberwise ? "items: " : ""
            line("static func filled(with item: Element) -> \(type) { \(made)(\(label)[item, item, item, item]) }")
            declare("filled", of: container) { (.staticMethod($0.structure), [Self.passed("with", $0.arguments[0])], $0.whole) }
        }
        if random.chance(0.6) {
            block("func turned(by count: Int) -> \(random.pick(["Self", name, full]))") { generator in
                generator.line("var copy = self")
                generator.line("for i in 0..<(count & 1) { copy.items.swapAt(i, 3 - i) }")
                generator.line("return copy")
            }
            declare("turned", of: container) { (.method($0.structure, isMutating: false), [Self.passed("by", .int)], $0.whole) }
        }
    }
}
