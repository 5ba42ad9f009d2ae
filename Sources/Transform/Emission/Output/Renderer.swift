import AdgenIR

/// Turns an output tree into text: four spaces a level, lines of at most 120 columns where the parts allow it.
struct Renderer {
    static let width = 120

    private(set) var text = ""
    private var depth = 0
    let names: Names

    /// The function as text, without a newline at the end.
    static func text(of function: Output.Function, depth: Int = 0) -> String {
        var renderer = Renderer(names: Names(for: function))
        renderer.depth = depth
        renderer.render(function)
        renderer.text.removeLast()
        return renderer.text
    }

    private init(names: Names) { self.names = names }

    /// What a line at this depth starts with, and one that continues it.
    var margin: String { String(repeating: "    ", count: depth) }
    var continuation: String { margin + "    " }

    mutating func indent() { depth += 1 }

    private mutating func line(_ content: String) {
        text += content.isEmpty ? "\n" : margin + content + "\n"
    }

    /// `{ statements; return result }()`.
    func closure(_ statements: [Output.Statement], _ result: Output.Expression) -> String {
        var inner = self
        inner.text = ""
        inner.render(block: statements + [.giveBack(result)])
        return "{\n\(inner.text)\(margin)}()"
    }

    // MARK: Functions

    private mutating func render(_ function: Output.Function) {
        for comment in function.documentation { line("/// \(comment)") }
        let attributes = function.modifiers.filter { $0.hasPrefix("@") }
        for attribute in attributes { line(attribute) }
        let modifiers = function.modifiers.filter { !$0.hasPrefix("@") }.map { $0 + " " }.joined()
        let parameters = function.parameters.map(self.text(of:))
        let requirements = function.generics.requirements
        let result = (function.result.map { " -> \($0)" } ?? "") + (requirements.isEmpty ? "" : " " + requirements)
        let head = "\(modifiers)func \(function.name)\(function.generics.parameters)"
        let oneLine = "\(head)(\(parameters.joined(separator: ", ")))\(result) {"
        if fits(oneLine) {
            line(oneLine)
        } else {
            line("\(head)(")
            for (index, parameter) in parameters.enumerated() {
                line("    " + parameter + (index == parameters.count - 1 ? "" : ","))
            }
            line(")\(result) {")
        }
        render(block: function.body)
        line("}")
    }

    private func text(of parameter: Output.Parameter) -> String {
        let name = names[parameter.variable]
        let bare = name.filter { $0 != "`" }
        let label = parameter.label == bare ? bare : "\(parameter.label ?? "_") \(name)"
        let convention = parameter.isInout ? "inout " : ""
        let defaultValue = parameter.defaultValue.map { " = \($0)" } ?? ""
        return "\(label): \(convention)\(parameter.type)\(defaultValue)"
    }

    func fits(_ content: String) -> Bool { depth * 4 + content.count <= Renderer.width }

    // MARK: Statements

    private mutating func render(block: [Output.Statement]) {
        depth += 1
        for index in 0..<block.count {
            if case .gap = block[index], index == 0 || index == block.count - 1 { continue }
            render(block[index])
        }
        depth -= 1
    }

    private mutating func render(_ statement: Output.Statement) {
        switch statement {
        case .comment(let content): line("// \(content)")
        case .gap: line("")
        case .declare(let variables, let mutable, let annotated, let value):
            let head = (mutable ? "var " : "let ") + pattern(variables) + (annotated ? annotation(variables) : "")
            if let value { line(head + " = ", value) } else { line(head) }
        case .assign(let targets, let value):
            let place: Output.Expression? = targets.count == 1 ? targets[0].map { .variable($0) } : nil
            if let place { store(value, to: place) } else { line(pattern(targets) + " = ", value) }
        case .store(let value, let place): store(value, to: place)
        case .evaluate(let value): line("", value)
        case .discard(let value): line("_ = ", value)
        case .conditional(let condition, let then, let otherwise): conditional("if ", condition, then, otherwise)
        case .loop(let condition, let body):
            line("while ", condition, " {")
            render(block: body)
            line("}")
        case .leaveLoop: line("break")
        case .deferred(let action): line("defer { ", action, " }")
        case .giveBack(let value): if let value { line("return ", value) } else { line("return") }
        }
    }

    private func pattern(_ variables: [Output.Variable?]) -> String {
        let list = variables.map { $0.map { names[$0] } ?? "_" }
        return list.count == 1 ? list[0] : "(\(list.joined(separator: ", ")))"
    }

    private func annotation(_ variables: [Output.Variable?]) -> String {
        let types = variables.compactMap { $0 }.compactMap { names.type(of: $0) }
        return types.count == 1 ? ": \(types[0])" : ""
    }

    /// `place = value`, or `place += rest` where the value is `place + rest`.
    private mutating func store(_ value: Output.Expression, to place: Output.Expression) {
        if case .binary(let symbol, place, let rest) = value, ["+", "-", "*", "/", "&+", "&-"].contains(symbol) {
            line("\(expression(place)) \(symbol)= ", rest)
        } else {
            line("\(expression(place)) = ", value)
        }
    }

    private mutating func conditional(
        _ keyword: String,
        _ condition: Output.Expression,
        _ then: [Output.Statement],
        _ otherwise: [Output.Statement]
    ) {
        if then.isEmpty, !otherwise.isEmpty { return conditional(keyword, condition.negatedCondition, otherwise, then) }
        line(keyword, condition, " {")
        render(block: then)
        if otherwise.count == 1, case .conditional(let condition, let then, let rest) = otherwise[0] {
            conditional("} else if ", condition, then, rest)
        } else {
            if !otherwise.isEmpty {
                line("} else {")
                render(block: otherwise)
            }
            line("}")
        }
    }

    // MARK: Lines with an expression

    private mutating func line(_ prefix: String, _ value: Output.Expression, _ suffix: String = "") {
        let oneLine = prefix + expression(value) + suffix
        if fits(oneLine) || oneLine.contains("\n") { return line(oneLine) }
        line(prefix + broken(value) + suffix)
    }
}
