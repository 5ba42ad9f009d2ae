/// The text form of the intermediate representation, for people: tests, failures and `--emit`.
///
/// It is deterministic and gives each value of a function a name of its own, but it is not meant to be read back.
extension Module: CustomStringConvertible {
    public var description: String {
        let declarations = externals.values.sorted { $0.name < $1.name }.map(\.description)
        let definitions = functions.values.sorted { $0.name < $1.name }.map { $0.description(in: self) }
        return (declarations + definitions).joined(separator: "\n\n") + "\n"
    }
}

extension External: CustomStringConvertible {
    public var description: String {
        let parameters = parameters.map { Printer.text(of: $0.type, $0.convention) }
        return "external \(name)(\(parameters.joined(separator: ", ")))" + Printer.arrow(to: results)
    }
}

extension Function: CustomStringConvertible {
    public var description: String { description(in: nil) }

    /// The function's text; with the module at hand, arguments that a callee writes to are marked by `&`.
    public func description(in module: Module?) -> String {
        var printer = Printer(self, module)
        printer.printFunction()
        return printer.lines.joined(separator: "\n")
    }

    /// One statement of the function, its blocks included.
    public func description(of statement: Statement, in module: Module? = nil) -> String {
        var printer = Printer(self, module)
        printer.printStatement(statement)
        return printer.lines.joined(separator: "\n")
    }
}

extension ValueType: CustomStringConvertible {
    public var description: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .buffer(let element): "[\(element.swiftName)]"
        case .opaque(let name): "opaque \(name ?? "_")"
        }
    }
}

/// Collects the lines of a function's text.
struct Printer {
    let function: Function
    let module: Module?
    let names: [String]
    var lines: [String] = []
    private var depth = 0

    init(_ function: Function, _ module: Module?) {
        self.function = function
        self.module = module
        self.names = Printer.uniqueNames(function)
    }

    mutating func line(_ text: String) {
        lines.append(String(repeating: "    ", count: depth) + text)
    }

    /// The statements and yields of a block, one step further in.
    mutating func printBlock(_ block: Block, yield: String = "yield") {
        depth += 1
        for statement in block.statements { printStatement(statement) }
        if !block.yields.isEmpty { line("\(yield) \(list(block.yields))") }
        depth -= 1
    }

    mutating func printFunction() {
        let parameters = function.parameters.map { parameter in
            "\(name(parameter.value)): \(Printer.text(of: function.type(of: parameter.value), parameter.convention))"
        }
        let results = function.body.yields.map { isDeclared($0) ? function.type(of: $0) : .opaque(nil) }
        line("func \(function.name)(\(parameters.joined(separator: ", ")))\(Printer.arrow(to: results)) {")
        printBlock(function.body, yield: "return")
        line("}")
    }

    // MARK: Words

    /// Faulty functions are printed too, so a value may be of another function.
    func isDeclared(_ value: Value) -> Bool { names.indices.contains(value.id) }

    func name(_ value: Value) -> String { isDeclared(value) ? names[value.id] : "undeclared#\(value.id)" }

    func list(_ values: [Value]) -> String { values.map(name).joined(separator: ", ") }

    /// `a: Double, b: Int`.
    func declarations(_ values: [Value]) -> String {
        values.map { value in
            isDeclared(value) ? "\(name(value)): \(function.type(of: value))" : name(value)
        }.joined(separator: ", ")
    }

    /// The values that a statement defines, with an equals sign if there are any.
    func definitions(_ values: [Value]) -> String {
        values.isEmpty ? "" : "\(declarations(values)) = "
    }

    /// `#3` or, for a block of the return sweep, `#7 mirrors #3`.
    func label(_ block: Block) -> String {
        block.mirrored.map { "#\(block.id.id) mirrors #\($0.id)" } ?? "#\(block.id.id)"
    }

    static func text(of type: ValueType, _ convention: Convention) -> String {
        switch convention {
        case .input: "\(type)"
        case .inout: "inout \(type)"
        case .accumulating: "accumulating \(type)"
        }
    }

    static func arrow(to results: [ValueType]) -> String {
        results.isEmpty ? "" : " -> " + results.map(\.description).joined(separator: ", ")
    }

    /// The values' own names, numbered from the second use of a name on.
    private static func uniqueNames(_ function: Function) -> [String] {
        var taken = Set(function.values.map(\.name))
        var seen: Set<String> = []
        var next: [String: Int] = [:]
        return function.values.map { info in
            if seen.insert(info.name).inserted { return info.name }
            var number = next[info.name] ?? 2
            while !taken.insert("\(info.name)\(number)").inserted { number += 1 }
            next[info.name] = number + 1
            return "\(info.name)\(number)"
        }
    }
}
