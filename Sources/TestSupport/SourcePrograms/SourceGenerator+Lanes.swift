/// Bodies about SIMD vectors of which it is not known how many lanes they have.
///
/// They have statements and expressions of their own, of what is there for all vectors of a type of numbers.
extension SourceGenerator {
    /// What is in scope where vectors are of a type parameter.
    struct LaneScope: Sendable {
        enum Numbers: Int, Sendable { case anyFloatingPoint, binaryFloatingPoint, double }

        /// The type of vectors, and that of their lanes.
        var type: String
        var scalar: String
        /// What is known of that.
        var known: Numbers
        var vectors: [String] = []
        var mutableVectors: [String] = []
        var numbers: [String] = []
        var mutableNumbers: [String] = []
        var integers: [String] = []
        var masks: [String] = []
        var arrays: [String] = []
        /// What an early exit gives: a vector, a number or nothing.
        var result: LaneResult

        var hasFractions: Bool { known != .anyFloatingPoint }
    }

    enum LaneResult: Sendable { case vector, number, nothing }

    // MARK: Statements

    mutating func writeLaneStatements(_ scope: inout LaneScope, _ count: Int) {
        let (vector, number) = (fresh("d"), fresh("v"))
        line("var \(vector): \(scope.type) = \(laneVector(1, &scope))")
        scope.vectors.append(vector)
        scope.mutableVectors.append(vector)
        line("var \(number): \(scope.scalar) = \(laneNumber(1, &scope))")
        scope.numbers.append(number)
        scope.mutableNumbers.append(number)
        for _ in 0..<count { writeLaneStatement(&scope) }
    }

    private mutating func writeLaneStatement(_ scope: inout LaneScope) {
        let vector = random.pick(scope.mutableVectors)
        let number = random.pick(scope.mutableNumbers)
        switch random.integer(0...14) {
        case 0:
            let constant = fresh("d")
            line("let \(constant): \(scope.type) = \(laneVector(2, &scope))")
            scope.vectors.append(constant)
        case 1:
            let constant = fresh("t")
            line("let \(constant): \(scope.scalar) = \(laneNumber(2, &scope))")
            scope.numbers.append(constant)
        case 2: line("\(number) = (\(number) + \(laneNumber(2, &scope))) / 2")
        case 3:
            line("\(vector)[\(laneIndex(scope))] = \(laneNumber(1, &scope))")
        case 4:
            line("\(vector)[\(laneIndex(scope))] \(random.pick(["+=", "-="])) \(laneNumber(1, &scope)) / 4")
        case 5:
            note(.unknownLanesIterated)
            let lanes = random.pick(["\(vector).indices", "0..<\(scope.type).scalarCount", "0..<\(vector).scalarCount"])
            let filter = random.chance(0.2) ? " where \(laneCondition(&scope))" : ""
            line("for lane in \(lanes)\(filter) {")
            line("    \(number) = (\(number) + \(random.pick(scope.vectors))[lane]) / 2")
            if random.chance(0.3) { line("    if \(laneCondition(&scope)) { \(random.pick(["break", "continue"])) }") }
            line("    \(vector)[lane] = (\(vector)[lane] + \(laneNumber(1, &scope))) / 2")
            line("}")
        case 6:
            line("for i in 0..<\(random.integer(2...4)) {")
            line("    \(vector) = (\(vector) + \(laneVector(1, &scope))) / 2")
            line("    \(vector)[i % \(scope.type).scalarCount] *= \(laneNumber(1, &scope)) / 2")
            line("}")
        case 7:
            let condition = laneCondition(&scope)
            line("if \(condition) { \(vector) = -\(laneVector(1, &scope)) } else { \(number) -= \(laneNumber(1, &scope)) / 4 }")
        case 8:
            let mask = fresh("m")
            line("let \(mask) = \(laneMask(&scope))")
            scope.masks.append(mask)
        case 9:
            note(.unknownLanesMasked)
            let value = random.chance(0.5) ? laneVector(1, &scope) : laneNumber(1, &scope)
            line("\(vector).replace(with: \(value), where: \(laneMask(&scope)))")
        case 10:
            let least = "\(scope.type)(repeating: -1)"
            line(
                "\(vector).clamp(lowerBound: \(least), upperBound: \(random.pick(scope.vectors)).replacing(with: 1, where: \(vector) .< 2))"
            )
        case 11:
            line("\(vector).addProduct(\(laneVector(1, &scope)), \(random.chance(0.5) ? laneNumber(0, &scope) : laneVector(0, &scope)))")
        case 12: writeLaneArray(&scope, vector)
        case 13:
            let function = someLaneFunction(scope, giving: .nothing)
            line(function.map { laneCall($0, &scope) } ?? "\(vector) *= \(number) / 2")
        default: line("guard \(laneCondition(&scope)) else { return\(scope.result == .nothing ? "" : " " + laneReturn(&scope)) }")
        }
    }

    private mutating func writeLaneArray(_ scope: inout LaneScope, _ vector: String) {
        guard let array = random.recent(scope.arrays) else {
            let array = fresh("path")
            note(.arrayOfUnknownLanes)
            line("var \(array): [\(scope.type)] = [\(laneVector(1, &scope)), \(laneVector(1, &scope)), \(laneVector(0, &scope))]")
            return scope.arrays.append(array)
        }
        switch random.integer(0...3) {
        case 0: line("for d in \(array) { \(vector) = (\(vector) + d) / 2 }")
        case 1:
            let read = fresh("d")
            line("let \(read) = \(array)[\(random.integer(0...2))]")
            scope.vectors.append(read)
        case 2:
            line("for i in \(array).indices { \(vector) += \(array)[i] * \(laneNumber(0, &scope)) / 4 }")
        default:
            line("\(vector) += \(array)[\(random.integer(0...2))] * \(laneVector(0, &scope)) / 2")
        }
    }

    /// What is given back, or nothing.
    mutating func laneReturn(_ scope: inout LaneScope) -> String {
        let (vector, number) = (scope.mutableVectors.last ?? scope.vectors[0], scope.mutableNumbers.last ?? scope.numbers[0])
        return switch scope.result {
        case .vector: random.chance(0.7) ? "\(vector) * \(number) / 2 + \(laneVector(1, &scope))" : laneVector(2, &scope)
        case .number: random.chance(0.7) ? "\(number) / 2 + \(vector).sum() / 4 + \(laneNumber(1, &scope))" : laneNumber(2, &scope)
        case .nothing: ""
        }
    }

    // MARK: Expressions

    /// A vector, as text that can stand anywhere.
    mutating func laneVector(_ depth: Int, _ scope: inout LaneScope) -> String {
        guard depth > 0, random.chance(0.85) else {
            if random.chance(0.1) { return random.pick(["\(scope.type).one", "\(scope.type)(repeating: \(laneNumber(0, &scope)))"]) }
            return random.pick(scope.vectors)
        }
        func operand(_ generator: inout SourceGenerator) -> String { generator.laneVector(depth - 1, &scope) }
        func name(_ generator: inout SourceGenerator) -> String { generator.random.pick(scope.vectors) }
        switch random.integer(0...15) {
        case 0: return "((\(operand(&self)) + \(name(&self))) / 2)"
        case 1: return "((\(operand(&self)) - \(name(&self))) / 2)"
        case 2, 3: return "(\(operand(&self)) * \(name(&self)) / 2)"
        case 4:
            let divisor = name(&self)
            return "(\(operand(&self)) / (\(divisor) * \(divisor) + 1))"
        case 5: return "(\(random.pick(scope.numbers)) * \(name(&self)))"
        case 6: return "(\(name(&self)) * \(laneNumber(0, &scope)))"
        case 7: return "(-\(name(&self)))"
        case 8:
            let base = name(&self)
            return "(\(base) * \(base) + 1).squareRoot()"
        case 9, 10:
            note(.unknownLanesMasked)
            let value = random.chance(0.5) ? name(&self) : laneNumber(0, &scope)
            return "\(name(&self)).replacing(with: \(value), where: \(laneMask(&scope)))"
        case 11: return "\(random.pick(["pointwiseMin", "pointwiseMax"]))(\(name(&self)), \(operand(&self)))"
        case 12: return "\(name(&self)).addingProduct(\(name(&self)), \(random.pick(scope.numbers)))"
        case 13: return "(\(laneCondition(&scope)) ? \(name(&self)) : \(name(&self)))"
        default:
            guard let function = someLaneFunction(scope, giving: .vector) else { return "(\(random.pick(scope.numbers)) - \(name(&self)))" }
            return laneCall(function, &scope)
        }
    }

    mutating func laneNumber(_ depth: Int, _ scope: inout LaneScope) -> String {
        guard depth > 0, random.chance(0.8) else {
            if random.chance(0.12) { return scope.hasFractions ? "\(random.coefficient().magnitude)" : "(1 / 3)" }
            if random.chance(0.3) { return "\(random.pick(scope.vectors))[\(laneIndex(scope))]" }
            return random.pick(scope.numbers)
        }
        func name(_ generator: inout SourceGenerator) -> String { generator.random.pick(scope.numbers) }
        let vector = random.pick(scope.vectors)
        switch random.integer(0...12) {
        case 0: return "((\(laneNumber(depth - 1, &scope)) + \(name(&self))) / 2)"
        case 1: return "(\(laneNumber(depth - 1, &scope)) * \(name(&self)) / 2)"
        case 2:
            let divisor = name(&self)
            return "(\(laneNumber(depth - 1, &scope)) / (\(divisor) * \(divisor) + 1))"
        case 3, 4: return "(\(vector).sum() / 4)"
        case 5: return "\(vector).\(random.pick(["min", "max"]))()"
        case 6: return "((\(vector) * \(vector)).sum() + 1).squareRoot()"
        case 7: return "\(vector)[\(laneIndex(scope))]"
        case 8: return "(\(scope.scalar)(\(random.recent(scope.integers) ?? "3")) / 4)"
        case 9: return "(\(laneCondition(&scope)) ? \(name(&self)) : \(name(&self)))"
        case 10: return "(-\(name(&self)))"
        default:
            guard let function = someLaneFunction(scope, giving: .number) else { return "(\(vector).sum() / 5)" }
            return laneCall(function, &scope)
        }
    }

    private mutating func laneMask(_ scope: inout LaneScope) -> String {
        if random.chance(0.3), let known = random.recent(scope.masks) { return known }
        let comparison = random.pick([".<", ".>", ".<=", ".>="])
        let other = random.chance(0.5) ? random.pick(scope.vectors) : random.pick(scope.numbers)
        let first = "(\(random.pick(scope.vectors)) \(comparison) \(other))"
        switch random.integer(0...5) {
        case 0: return "(.!\(first))"
        case 1: return random.recent(scope.masks).map { "(\(first) \(random.pick([".&", ".|", ".^"])) \($0))" } ?? first
        default: return first
        }
    }

    private mutating func laneCondition(_ scope: inout LaneScope) -> String {
        if random.chance(0.3) { return "\(random.pick(["any", "all"]))(\(laneMask(&scope)))" }
        return "\(random.pick(scope.numbers)) \(random.pick(["<", ">", "<=", ">="])) \(laneNumber(1, &scope))"
    }

    /// An index that vectors of two lanes have, too.
    private mutating func laneIndex(_ scope: LaneScope) -> String {
        guard random.chance(0.5), let whole = random.recent(scope.integers) else { return "\(random.integer(0...1))" }
        note(.unknownLane)
        return "(\(whole) & 3) % \(random.chance(0.5) ? scope.type : random.pick(scope.vectors)).scalarCount"
    }

    // MARK: Calls

    private mutating func someLaneFunction(_ scope: LaneScope, giving result: LaneResult) -> LaneFunction? {
        let known = laneFunctions.filter { function in
            function.known.rawValue <= scope.known.rawValue && function.result == result
                && (!scope.mutableVectors.isEmpty || !function.parameters.contains { $0 == .reference })
        }
        return random.recent(known)
    }

    private mutating func laneCall(_ function: LaneFunction, _ scope: inout LaneScope) -> String {
        note(.callForUnknownLanes)
        spend(function.cost)
        // What is passed by reference is nothing else in the call.
        let target = random.recent(scope.mutableVectors) ?? ""
        let others = scope.vectors.filter { $0 != target }
        var arguments: [String] = []
        for parameter in function.parameters {
            switch parameter {
            case .vector: arguments.append(random.recent(others) ?? "\(scope.type).zero")
            case .reference: arguments.append(function.isMember ? target : "&\(target)")
            case .number: arguments.append(random.pick(scope.numbers))
            case .integer: arguments.append(random.recent(scope.integers) ?? "1")
            case .vectors:
                arguments.append(
                    random.recent(scope.arrays) ?? "[\(others.last ?? "\(scope.type).one"), \(scope.type).one, \(scope.type).zero]"
                )
            }
        }
        guard function.isMember else { return "\(function.name)(\(arguments.joined(separator: ", ")))" }
        let rest = arguments.dropFirst().joined(separator: ", ")
        return "\(arguments[0]).\(function.name)" + (function.isProperty ? "" : "(\(rest))")
    }
}
