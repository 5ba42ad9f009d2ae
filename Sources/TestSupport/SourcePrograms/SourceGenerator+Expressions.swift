/// Expressions, as text that can stand anywhere: what is not a name or a call is in parentheses.
extension SourceGenerator {
    mutating func expression(_ kind: SourceProgram.Kind) -> String {
        switch kind {
        case .double: double(1)
        case .float: float(1)
        case .int: integer()
        case .bool: condition(1)
        case .doubles: array()
        case .floats: random.recent(visible(kind)) ?? "[\(float(0)), Float(0.5), \(float(0)), 0.25]"
        case .ints: random.recent(visible(kind)) ?? "[\(integer()) & 3, 1, 3, 2]"
        case .slice: random.recent(visible(kind)) ?? "[]"
        case .pair: pair()
        case .vector(let lanes): vector(lanes, 1)
        case .mask(let lanes): mask(lanes)
        case .structure(let structure): whole(structure)
        case .tag, .choice: carried(kind)
        case .pairs, .rows, .vectors, .structures: composites(kind)
        }
    }

    private mutating func literal() -> String {
        random.chance(0.05) ? "(Double.pi / 4)" : negated("\(random.coefficient().magnitude)")
    }

    private mutating func negated(_ text: String) -> String { random.chance(0.3) ? "(-\(text))" : text }

    /// A number of magnitude about 2 or less.
    mutating func double(_ depth: Int) -> String {
        guard depth > 0, random.chance(0.75) else {
            if random.chance(0.12) { return literal() }
            if random.chance(0.2), let array = random.recent(visible(.doubles)) { return "\(array)[\(index())]" }
            return random.recent(visible(.double)) ?? literal()
        }
        switch random.integer(0...23) {
        case 0, 1: return "(0.5 * (\(double(depth - 1)) + \(double(depth - 1))))"
        case 2, 3: return "(0.5 * (\(double(depth - 1)) - \(double(depth - 1))))"
        case 4, 5: return "(0.5 * \(double(depth - 1)) * \(double(depth - 1)))"
        case 6, 7:
            let divisor = double(0)
            return "(\(double(depth - 1)) / (\(divisor) * \(divisor) + 1.5))"
        case 8: return "(-\(double(depth - 1)))"
        case 9...13: return elementary(double(depth - 1))
        case 14: return twoOperands(double(depth - 1), double(0))
        case 15: return "(Double(\(named(.int))) * 0.25)"
        case 16: return "(\(condition(0)) ? \(double(depth - 1)) : \(double(depth - 1)))"
        case 17: return "Double(\(float(depth - 1)))"
        case 18: return reduced() ?? "sin(\(double(0)))"
        default: return call(.double) ?? elementary(double(depth - 1))
        }
    }

    mutating func float(_ depth: Int) -> String {
        guard knobs.singles else { return "Float(\(double(0)))" }
        guard depth > 0, random.chance(0.7) else {
            if random.chance(0.2), let array = random.recent(visible(.floats)) { return "\(array)[\(index())]" }
            return random.recent(visible(.float)) ?? "Float(\(random.recent(visible(.double)) ?? "0.5"))"
        }
        switch random.integer(0...6) {
        case 5, 6: return call(.float) ?? "Float(\(double(depth - 1)))"
        case 0: return "(0.5 * (\(float(depth - 1)) + \(float(depth - 1))))"
        case 1: return "(0.5 * \(float(depth - 1)) * \(float(depth - 1)))"
        case 2: return "\(random.pick(["sin", "cos", "atan", "tanh"]))(\(float(depth - 1)))"
        default: return "Float(\(double(depth - 1)))"
        }
    }

    /// A function of one number with its domain kept.
    private mutating func elementary(_ x: String) -> String {
        switch random.integer(0...9) {
        case 0...3: return "\(random.pick(["sin", "cos", "atan", "tanh", "asinh", "erf", "erfc"]))(\(x))"
        case 4: return "\(random.pick(["asin", "acos", "atanh", "log1p", "tan"]))(0.7 * sin(\(x)))"
        case 5: return "\(random.pick(["sqrt", "log", "cbrt", "log2", "log10"]))(\(x) * \(x) + 0.5)"
        case 6: return "sin(\(random.pick(["exp", "exp2", "expm1", "sinh", "cosh"]))(sin(\(x))))"
        case 7: return "(\(x) * \(x) + 0.5).squareRoot()"
        case 8: return "sin(\(random.pick(["tgamma", "acosh"]))(1.2 + cos(\(x)) * cos(\(x))))"
        default: return random.pick(["abs(\(x))", "(\(x)).magnitude", "floor(\(x))", "(\(x)).rounded()", "ceil(\(x))"])
        }
    }

    private mutating func twoOperands(_ x: String, _ y: String) -> String {
        switch random.integer(0...6) {
        case 0: "atan2(\(x), \(y) * \(y) + 0.5)"
        case 1: "sin(pow(\(y) * \(y) + 0.5, 0.6 * sin(\(x))))"
        case 2: "min(\(x), \(y))"
        case 3: "max(\(x), \(y))"
        case 4: "sin(hypot(\(x), \(y) * \(y) + 0.5))"
        case 5: "(\(x)).truncatingRemainder(dividingBy: \(y) * \(y) + 0.5)"
        default: "sin(fma(\(x), 0.5, \(y)))"
        }
    }

    /// A small whole number.
    mutating func integer() -> String {
        if random.chance(0.6), let known = random.recent(visible(.int)) { return known }
        switch random.integer(0...8) {
        case 0, 1: return negated("\(random.integer(0...5))")
        case 2: return "((\(named(.int)) + \(random.integer(1...3))) % 5)"
        case 3: return "(\(named(.int)) & 3)"
        case 4: return "((\(named(.int)) &* 3 &+ 1) % 7)"
        case 5: return "(\(named(.int)) / \(random.integer(2...3)))"
        case 6: return "Int(3 * sin(\(double(0))))"
        case 7: return random.recent(visible(.doubles)).map { "(\($0).count % 7)" } ?? "2"
        default: return random.recent(visible(.ints)).map { "\($0)[\(index())]" } ?? "1"
        }
    }

    /// An index that every array has.
    mutating func index() -> String {
        random.chance(0.35) ? "\(random.integer(0...3))" : "\(random.recent(visible(.int)) ?? "1") & 3"
    }

    mutating func condition(_ depth: Int) -> String {
        if random.chance(0.15), let known = random.recent(visible(.bool)) { return known }
        if hasTags, random.chance(0.3), let carried = conditionOnRecord() { return carried }
        if random.chance(0.08), let lanes = conditionOnLanes() { return lanes }
        switch random.integer(0...7) {
        case 0...3: return "\(named(.double)) \(random.pick(["<", ">", "<=", ">="])) \(double(0))"
        case 4, 5: return "\(named(.int)) \(random.pick(["<", ">", "==", "!=", "<=", ">="])) \(random.integer(0...3))"
        case 6 where depth > 0: return "(\(condition(0))) \(random.pick(["&&", "||"])) (\(condition(0)))"
        case 7 where depth > 0: return "!(\(condition(0)))"
        default: return "\(named(.int)) % 2 == 0"
        }
    }

    /// A variable: an operand whose type is plain to see, as comparisons want it.
    mutating func named(_ kind: SourceProgram.Kind) -> String {
        random.recent(visible(kind)) ?? (kind == .double ? "Double(0.5)" : "Int(2)")
    }

    /// A variable without a path, for text that is carried over as it stands.
    mutating func plainName(_ kind: SourceProgram.Kind) -> String {
        random.recent(visibleVariables.filter { $0.kind == kind })?.name ?? (kind == .double ? "0.5" : "2")
    }

    /// - Parameter place: Where the array goes, which it cannot come from.
    mutating func array(besides place: String? = nil) -> String {
        switch random.integer(0...4) {
        case 0: "[\((0..<random.integer(4...5)).map { _ in double(1) }.joined(separator: ", "))]"
        case 1: "Array(repeating: \(double(1)), count: \(random.integer(4...6)))"
        case 2: call(.doubles) ?? "[0.5, \(double(0)), -0.5, 1.5]"
        default: random.recent(places(.doubles).filter { place.map($0.isAt) != true })?.text ?? "[0.5, 0.25, -0.5, 1.5]"
        }
    }
}
