/// SIMD vectors of two to four lanes, their masks, and arrays of them.
///
/// What the compiler has to find the types of is kept short: operands are names, or calls that say their type.
extension SourceGenerator {
    private static let mostLanes = 4

    /// An expression of a vector.
    mutating func vector(_ lanes: Int, _ depth: Int) -> String {
        let kind = SourceProgram.Kind.vector(lanes)
        nesting += 1
        defer { nesting -= 1 }
        guard depth > 0, nesting < 4, random.chance(0.8) else {
            if random.chance(0.75), let known = random.recent(visible(kind)) { return known }
            return random.chance(0.3) ? "\(kind.type)(repeating: \(double(0)))" : constructed(lanes)
        }
        func operand(_ generator: inout SourceGenerator) -> String { generator.vector(lanes, depth - 1) }
        note(.vectorOperation)
        switch random.integer(0...15) {
        case 0: return "(0.5 * \(operand(&self)))"
        case 1: return "(\(operand(&self)) + \(operand(&self)))"
        case 2: return "(\(operand(&self)) - \(operand(&self)))"
        case 3, 4: return "(\(operand(&self)) * \(operand(&self)))"
        case 5:
            let divisor = operand(&self)
            return "(\(operand(&self)) / (\(divisor) * \(divisor) + 1.5))"
        case 6: return "(\(random.recent(visible(.double)) ?? "0.75") * \(operand(&self)))"
        case 7: return "(-\(operand(&self)))"
        case 8:
            let base = operand(&self)
            return "(\(base) * \(base) + 0.5).squareRoot()"
        case 9:
            note(.vectorMasked)
            return "\(operand(&self)).replacing(with: \(random.chance(0.5) ? operand(&self) : double(0)), where: \(mask(lanes)))"
        case 10:
            note(.vectorChosen)
            return "\(random.pick(["pointwiseMin", "pointwiseMax"]))(\(operand(&self)), \(operand(&self)))"
        case 11: return "\(operand(&self)).addingProduct(\(operand(&self)), 0.25)"
        case 12:
            note(.vectorChosen)
            return "\(operand(&self)).clamped(lowerBound: \(kind.type)(repeating: -0.75), upperBound: \(kind.type)(repeating: 0.75))"
        default: return call(kind) ?? constructed(lanes)
        }
    }

    private mutating func constructed(_ lanes: Int) -> String {
        "SIMD\(lanes)<Double>(\((0..<lanes).map { _ in double(0) }.joined(separator: ", ")))"
    }

    /// A mask for vectors of so many lanes.
    mutating func mask(_ lanes: Int) -> String {
        if random.chance(0.4), let known = random.recent(visible(.mask(lanes))) { return known }
        let comparison = random.pick([".<", ".>", ".<=", ".>="])
        let first = "(\(vector(lanes, 0)) \(comparison) \(random.chance(0.5) ? vector(lanes, 0) : "0.25"))"
        switch random.integer(0...5) {
        case 0: return random.recent(visible(.mask(lanes))).map { "(\(first) \(random.pick([".&", ".|"])) \($0))" } ?? first
        case 1: return "(.!\(first))"
        default: return first
        }
    }

    /// A number that is taken from a vector, if there is one.
    mutating func reduced() -> String? {
        let lanes = random.integer(2...Self.mostLanes)
        guard let vector = random.recent(visible(.vector(lanes))) else { return nil }
        note(.vectorReduced)
        return random.pick(["(0.25 * \(vector).sum())", "\(vector).min()", "\(vector).max()"])
    }

    /// A condition on the lanes of a vector, if there is one.
    mutating func conditionOnLanes() -> String? {
        let lanes = random.integer(2...Self.mostLanes)
        guard !visible(.vector(lanes)).isEmpty else { return nil }
        note(.vectorMasked)
        return "\(random.pick(["any", "all"]))(\(mask(lanes)))"
    }

    // MARK: Statements

    /// Whether the function that is being written has to do with vectors.
    var hasVectors: Bool { variables.contains { $0.kind.lanes != nil || $0.kind.element?.lanes != nil } }

    mutating func writeVectorStatement(depth: Int) {
        let lanes = random.integer(2...Self.mostLanes)
        let kind = SourceProgram.Kind.vector(lanes)
        guard let name = random.recent(visible(kind, mutable: true)), random.chance(0.85) else {
            let variable = fresh("d")
            line("var \(variable) = \(random.chance(0.6) ? constructed(lanes) : vector(lanes, 1))")
            declare(variable, kind, isMutable: true)
            return writeCall(byReference: kind)
        }
        switch random.integer(0...9) {
        case 0: line("\(name) = 0.75 * \(vector(lanes, 1))")
        case 1: line("\(name) \(random.pick(["+=", "-="])) 0.25 * \(vector(lanes, 1))")
        case 2: line("\(name) *= \(random.chance(0.5) ? vector(lanes, 1) : double(1))")
        case 3: line("\(name) /= 2.5 + \(square(vector(lanes, 0)))")
        case 4 where isVariable(name):
            note(.vectorMasked)
            line("\(name).replace(with: \(random.chance(0.5) ? vector(lanes, 1) : double(1)), where: \(mask(lanes)))")
        case 5:
            let mask = mask(lanes)
            let variable = fresh("m")
            note(.mask)
            line("let \(variable) = \(mask)")
            declare(variable, .mask(lanes), isMutable: false)
        case 6:
            note(.lanesIterated)
            line("for lane in \(name).indices { \(name)[lane] = 0.5 * (\(name)[lane] + \(double(1))) }")
        default: writeVectorsStatement(lanes, depth)
        }
    }

    /// Whether it is a variable or a part of one, not of an element: what replaces in place is for these.
    private func isVariable(_ place: String) -> Bool { !place.contains("[") }

    private func square(_ text: String) -> String { "\(text) * \(text)" }

    private mutating func writeVectorsStatement(_ lanes: Int, _ depth: Int) {
        let kind = SourceProgram.Kind.vectors(lanes)
        let known = random.recent(visible(kind, mutable: true))
        let name = known ?? fresh("points")
        if known == nil {
            note(.arrayOfVectors)
            line("var \(name): \(kind.type) = \(composites(kind))")
            declare(name, kind, isMutable: true)
        }
        switch random.integer(0...3) {
        case 0: line("\(name)[\(index())] = \(vector(lanes, 1))")
        case 1: line("\(name)[\(index())] \(random.pick(["+=", "-=", "*="])) \(vector(lanes, 1))")
        case 2 where depth < knobs.depth:
            note(.vectorsIterated)
            writeLoop(depth: depth, over: name, of: .vector(lanes))
        default:
            let read = fresh("d")
            line("let \(read) = \(name)[\(index())]")
            declare(read, .vector(lanes), isMutable: false)
        }
    }
}
