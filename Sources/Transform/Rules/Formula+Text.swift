/// Formulas as readable mathematics, for the documentation and for messages.
extension Formula {
    /// The formula in the notation of Swift, over the operands' names; the function's own value is called `result`.
    public func text(operands: [String], result: String) -> String { text(operands, result, within: .choice) }

    /// How tightly a part binds; a part in a tighter place is put in parentheses.
    private enum Tightness: Int {
        case choice, sum, product, prefix, call
    }

    private var tightness: Tightness {
        switch self {
        case .operand, .result, .elementary, .integer, .converted: .call
        case .number(let number): number < 0 ? .prefix : .call
        case .arithmetic(.add, _), .arithmetic(.subtract, _), .wrapping(.add, _), .wrapping(.subtract, _): .sum
        case .arithmetic(.multiply, _), .arithmetic(.divide, _), .arithmetic(.remainder, _), .wrapping(.multiply, _): .product
        case .arithmetic(.negate, _): .prefix
        case .choose: .choice
        }
    }

    private func text(_ names: [String], _ result: String, within outer: Tightness) -> String {
        let text = bareText(names, result)
        return tightness.rawValue < outer.rawValue ? "(\(text))" : text
    }

    private func bareText(_ names: [String], _ result: String) -> String {
        func text(_ part: Formula, _ tightness: Tightness) -> String { part.text(names, result, within: tightness) }
        switch self {
        case .operand(let index): return names[index]
        case .result: return result
        case .number(let number): return Self.text(number)
        case .integer(let number): return String(number)
        case .converted(let part): return text(part, .choice)
        case .arithmetic(.negate, let parts): return "-" + text(parts[0], .prefix)
        case .arithmetic(let operation, let parts): return Self.infix(operation.rawValue, tightness, parts, text)
        case .wrapping(let operation, let parts): return Self.infix(String(operation.rawValue.dropFirst()), tightness, parts, text)
        case .elementary(let function, let parts):
            return "\(function.rawValue)(\(parts.map { text($0, .choice) }.joined(separator: ", ")))"
        case .choose(let comparison, let left, let right, let then, let otherwise):
            let condition = "\(text(left, .sum)) \(comparison.rawValue) \(text(right, .sum))"
            return "\(condition) ? \(text(then, .sum)) : \(text(otherwise, .sum))"
        }
    }

    /// Operators of one level are written from the left without parentheses.
    private static func infix(
        _ symbol: String,
        _ tightness: Tightness,
        _ parts: [Formula],
        _ text: (Formula, Tightness) -> String
    ) -> String {
        let tighter: Tightness = tightness == .sum ? .product : .prefix
        return "\(text(parts[0], tightness)) \(symbol) \(text(parts[1], tighter))"
    }

    /// The constants of the rules by name.
    private static func text(_ number: Double) -> String {
        switch number {
        case Double(Int64.min): "Int.min"
        case 0.6931471805599453: "ln 2"
        case 2.302585092994046: "ln 10"
        case 1 / 0.6931471805599453: "1 / ln 2"
        case 1 / 2.302585092994046: "1 / ln 10"
        case 1.1283791670955126: "2 / √π"
        case -1.1283791670955126: "-2 / √π"
        default: number == number.rounded() && abs(number) < 1e6 ? String(Int(number)) : String(number)
        }
    }
}

extension Elementary {
    /// What the operands are called in formulas.
    public var operandNames: [String] {
        switch self {
        case .atan2: ["y", "x"]
        case .polygamma: ["n", "x"]
        case .powInteger, .root: ["x", "n"]
        default: Array(["x", "y", "z"].prefix(arity))
        }
    }
}
