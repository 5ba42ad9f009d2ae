import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Testing

/// Elements of arrays that give way to others: wherever Swift allows it, with the derivatives that it has, and a trap wherever Swift traps.
@Suite struct ReplacementTests {
    /// - Parameter counts: The counts of the arrays where the indices are used.
    @Test(arguments: [
        ("replacedAssigned", [4, 4]), ("replacedShrunk", [3, 3]), ("replacedOverlapping", [4, 4]), ("replacedInserted", [3, 6]),
        ("replacedEnds", [4, 4]), ("replacedPairs", [3, 3]),
        ("replacedRows", [4, 4]), ("replacedShortened", [4, 4]), ("replacedBoxes", [2, 2]),
    ])
    func replaces(function: String, counts: [Int]) throws {
        let lowered = lower(LoweringRequest(files: Fixture.files, functions: [function]))
        try #require(!lowered.hasErrors, "\(DiagnosticRenderer().render(lowered.diagnostics))")
        let target = try #require(lowered.targets.first)
        for i in -1...counts[0] + 1 {
            for j in -1...counts[1] + 1 {
                let isInside = i >= 0 && i <= counts[0] && j >= 0 && j <= counts[1]
                let isApart = ["replacedInserted", "replacedEnds"].contains(function)
                let isOrdered = isApart || i <= j
                let isThere =
                    switch function {
                    case "replacedEnds": i + j <= 4
                    // What is replaced first leaves fewer.
                    case "replacedOverlapping": i <= 2
                    default: true
                    }
                let results = try? Interpreter<Double>(lowered.module).run(target.function, [.number(0.75), .integer(i), .integer(j)])
                #expect((results != nil) == (isInside && isOrdered && isThere), "\(i), \(j)")
            }
        }
        for (i, j) in [(0, 0), (0, counts[1]), (1, 1), (1, 2), (2, 1), (-1, 0), (counts[0], counts[1] + 1)] {
            let check = ModuleCheck(lowered.module, main: target.function, at: [.number(0.75), .integer(i), .integer(j)], seed: 1)
            #expect(check.report().failures == [], "\(i), \(j)")
        }
    }
}
