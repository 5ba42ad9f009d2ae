/// Generators of random numbers, which the transform does not look into. What the interpreter runs has the same struct without saying what it is.
extension SourceGenerator {
    // MARK: At the top level

    mutating func writeGeneratorType() {
        let type = "\(name)_Draws"
        line("struct \(type): RandomNumberGenerator {", model: "struct \(type) {")
        line("    var state: Int")
        line("    mutating func next() -> UInt64 { UInt64(whole()) }", model: "    mutating func next() -> Int { whole() }")
        line("    mutating func weight() -> Double { skip(); return Double(state) * 0.125 }")
        line("    mutating func whole() -> Int { skip(); return state & 3 }")
        line("    mutating func isOdd() -> Bool { skip(); return state & 1 == 1 }")
        line("    mutating func skip() { state = (state &* 5 &+ 3) & 7 }")
        line("    func peek() -> Double { Double(state) * 0.25 - 1 }")
        let unit = "mutating func \(name)_unit() -> Double { Double(next()) * 0.25 }"
        line("    // What all generators have.", model: "    \(unit)")
        line("}")
        line("extension RandomNumberGenerator { \(unit) }", model: "// That is in the struct.")
        line(
            "func \(name)_drift<G: RandomNumberGenerator>(_ u: Double, _ draws: inout G) -> Double {",
            model: "func \(name)_drift(_ u: Double, _ draws: inout \(type)) -> Double {"
        )
        line("    if draws.\(name)_unit() > 0.3 { return u * draws.\(name)_unit() }")
        line("    return 0.5 * u - draws.\(name)_unit()")
        line("}")
        line("func \(name)_mean(_ draws: inout \(type)) -> Double { 0.5 * (draws.weight() + draws.weight()) }")
        generatorType = type
    }

    // MARK: In bodies

    mutating func writeDraw() {
        guard let type = generatorType else { return writeLet() }
        guard let draws = random.recent(generators), random.chance(0.8) else {
            let draws = fresh("draws")
            line("var \(draws) = \(generators.last.map { random.chance(0.5) ? $0 : "\(type)(state: 2)" } ?? "\(type)(state: 1)")")
            return generators.append(draws)
        }
        let drawn = fresh("w")
        switch random.integer(0...7) {
        case 0:
            line("let \(drawn) = \(draws).weight()")
        case 7:
            note(.generatorInGeneric)
            line("let \(drawn) = \(name)_drift(\(double(1)), &\(draws))")
        case 1:
            line("let \(drawn) = \(double(1)) + \(draws).weight() * \(double(1))")
        case 2:
            line("let \(drawn) = \(draws).whole()")
            return declare(drawn, .int, isMutable: false)
        case 3:
            line("let \(drawn) = \(draws).isOdd()")
            return declare(drawn, .bool, isMutable: false)
        case 4:
            note(.generatorByReference)
            line("let \(drawn) = \(name)_mean(&\(draws)) * \(draws).weight()")
        case 5:
            line("let \(drawn) = \(draws).peek()")
        default:
            return line("\(draws).skip()")
        }
        note(.draw)
        declare(drawn, .double, isMutable: false)
    }
}
