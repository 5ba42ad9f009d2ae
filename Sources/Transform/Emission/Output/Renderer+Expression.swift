import AdgenIR

/// Expressions as text, with no more parentheses than precedence asks for.
extension Renderer {
    /// How tightly an operator binds, as Swift's precedence groups say.
    enum Precedence: Int, Comparable {
        case ternary, disjunction, conjunction, comparison, addition, multiplication, shift, prefix, postfix

        static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

        init(of symbol: String) {
            switch symbol {
            case "||": self = .disjunction
            case "&&": self = .conjunction
            case ".|", ".^": self = .disjunction
            case ".&": self = .conjunction
            case "==", "!=", "<", "<=", ">", ">=", ".==", ".!=", ".<", ".<=", ".>", ".>=": self = .comparison
            case "+", "-", "&+", "&-", "|", "^": self = .addition
            case "<<", ">>": self = .shift
            default: self = .multiplication
            }
        }

        /// Whether `a op b op c` is `(a op b) op c`.
        var isLeftAssociative: Bool {
            switch self {
            case .addition, .multiplication, .conjunction, .disjunction: true
            case .ternary, .comparison, .shift, .prefix, .postfix: false
            }
        }
    }

    func expression(_ expression: Output.Expression) -> String {
        switch expression {
        case .variable(let variable): names[variable]
        case .name(let name): name
        case .literal(let constant): constant.swiftText
        case .string(let text): "\"\(text)\""
        case .prefix(let symbol, let operand): symbol + self.operand(operand, atLeast: .postfix)
        case .binary(let symbol, let left, let right): binary(symbol, left, right)
        case .ternary(let condition, let then, let otherwise):
            "\(operand(condition, atLeast: .disjunction)) ? \(operand(then, atLeast: .disjunction))"
                + " : \(operand(otherwise, atLeast: .disjunction))"
        case .call(let callee, let arguments): operand(callee, atLeast: .postfix) + text(ofArguments: arguments) { "(\(list($0)))" }
        case .member(let base, let name): "\(operand(base, atLeast: .postfix)).\(name)"
        case .element(let base, let index): "\(operand(base, atLeast: .postfix))[\(self.expression(index))]"
        case .lane(let vector, .named(let name)): "\(operand(vector, atLeast: .postfix)).\(name)"
        case .lane(let vector, .at(let index)): "\(operand(vector, atLeast: .postfix))[\(self.expression(index))]"
        case .tuple(let elements): "(\(list(elements)))"
        case .array(let elements): "[\(elements.map { self.expression($0) }.joined(separator: ", "))]"
        case .address(let place): "&\(self.expression(place))"
        case .closure(let statements, let result): closure(statements, result)
        case .function(let parameters, let result):
            "{ \(parameters.isEmpty ? "" : parameters.map { names[$0] }.joined(separator: ", ") + " in ")\(self.expression(result)) }"
        case .text(let fragments): fragments.map(text(of:)).joined()
        }
    }

    private func binary(_ symbol: String, _ left: Output.Expression, _ right: Output.Expression) -> String {
        let precedence = Precedence(of: symbol)
        let leftLimit = precedence.isLeftAssociative && left.mixesWell(with: symbol) ? precedence : precedence.next
        let leftText = operand(left, atLeast: leftLimit)
        let rightText = operand(right, atLeast: precedence.next)
        return "\(leftText) \(symbol) \(rightText.hasPrefix("-") ? "(\(rightText))" : rightText)"
    }

    private func operand(_ expression: Output.Expression, atLeast limit: Precedence) -> String {
        let text = self.expression(expression)
        return expression.precedence < limit ? "(\(text))" : text
    }

    /// What follows the callee: a function that is the last argument stands behind the others.
    private func text(ofArguments arguments: [Output.Argument], _ parenthesized: ([Output.Argument]) -> String) -> String {
        guard let last = arguments.last, case .function = last.value, last.label == nil else { return parenthesized(arguments) }
        return parenthesized(arguments.dropLast()) + " " + expression(last.value)
    }

    func list(_ arguments: [Output.Argument]) -> String {
        arguments.map(text(of:)).joined(separator: ", ")
    }

    func text(of argument: Output.Argument) -> String {
        (argument.label.map { "\($0): " } ?? "") + expression(argument.value)
    }

    private func text(of fragment: Output.Fragment) -> String {
        switch fragment {
        case .text(let text): text
        case .expression(let value): operand(value, atLeast: .postfix)
        case .changed(let variable): expression(.variable(variable))
        }
    }

    // MARK: Expressions over several lines

    /// The expression over several lines, for where it does not fit on one.
    func broken(_ expression: Output.Expression) -> String {
        switch expression {
        case .call(let callee, let arguments) where arguments.last?.value.isFunction == true:
            operand(callee, atLeast: .postfix) + brokenFunction(arguments)
        case .call(let callee, let arguments) where arguments.count > 1: "\(operand(callee, atLeast: .postfix))(\(column(arguments)))"
        case .tuple(let elements) where elements.count > 1: "(\(column(elements)))"
        case .binary(let symbol, let left, let right):
            "\(operand(left, atLeast: Precedence(of: symbol)))\n\(continuation)\(symbol) \(operand(right, atLeast: Precedence(of: symbol).next))"
        case .ternary(let condition, let then, let otherwise):
            "\(operand(condition, atLeast: .disjunction))\n\(continuation)? \(operand(then, atLeast: .disjunction))"
                + "\n\(continuation): \(operand(otherwise, atLeast: .disjunction))"
        default: self.expression(expression)
        }
    }

    /// The arguments of a call with a function as the last one, whose result stands on lines of its own.
    private func brokenFunction(_ arguments: [Output.Argument]) -> String {
        guard let last = arguments.last, case .function(let parameters, let result) = last.value else { return "(\(list(arguments)))" }
        var inner = self
        inner.indent()
        let names = parameters.isEmpty ? "" : " " + parameters.map { self.names[$0] }.joined(separator: ", ") + " in"
        let text = inner.expression(result)
        let body = inner.fits(text) ? text : inner.broken(result)
        return "(\(list(arguments.dropLast()))) {\(names)\n\(inner.margin)\(body)\n\(margin)}"
    }

    private func column(_ arguments: [Output.Argument]) -> String {
        arguments.map { "\n\(continuation)\(text(of: $0))" }.joined(separator: ",") + "\n\(margin)"
    }
}

extension Renderer.Precedence {
    /// The next tighter one.
    var next: Renderer.Precedence { Renderer.Precedence(rawValue: rawValue + 1) ?? .postfix }
}

extension Output.Expression {
    /// How tightly the expression's outermost operator binds.
    fileprivate var precedence: Renderer.Precedence {
        switch self {
        case .variable, .name, .string, .call, .member, .element, .lane, .tuple, .array, .closure, .function: .postfix
        case .literal(let constant): constant.swiftText.hasPrefix("-") ? .prefix : .postfix
        case .prefix, .address: .prefix
        case .binary(let symbol, _, _): Renderer.Precedence(of: symbol)
        case .ternary, .text: .ternary
        }
    }

    /// Whether the expression is a function without a name.
    fileprivate var isFunction: Bool {
        if case .function = self { true } else { false }
    }

    /// Whether the expression may stand left of the operator without parentheses, which bitwise and wrapping operators get for the reader.
    fileprivate func mixesWell(with symbol: String) -> Bool {
        guard case .binary(let own, _, _) = self else { return true }
        let unusual: Set<String> = ["&", "|", "^", ".&", ".|", ".^"]
        return own == symbol || (!unusual.contains(own) && !unusual.contains(symbol))
    }
}
