/// How long programs run: functions call functions and loops repeat them, which nobody waits for without a bound.
extension SourceGenerator {
    /// How often the text that is being written runs for one run of the function around it, about.
    private var repetitions: Double { (0..<loopDepth).reduce(1) { product, _ in product * 3 } }

    /// Adds to the cost of the function that is being written.
    mutating func spend(_ amount: Double) { cost += amount * repetitions }

    /// Whether what costs so much may be written here.
    func isAffordable(_ amount: Double) -> Bool { amount == 0 || cost + amount * repetitions <= costLimit }

    mutating func note(_ construct: SourceConstruct) { constructs[construct, default: 0] += 1 }
}
