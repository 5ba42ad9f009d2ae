import AdgenIR

/// Puts moves that happen at once, such as what a loop's body yields, in an order in which none overwrites what another still reads.
struct ParallelMoves {
    struct Move {
        var target: Output.Variable
        var source: Output.Expression
    }

    /// The moves as assignments. A cycle is broken by a variable that `makeTemporary` makes for the new value of the one given.
    static func ordered(_ moves: [Move], makeTemporary: (Output.Variable) -> Output.Variable) -> [Output.Statement] {
        var open = moves.filter { $0.source != .variable($0.target) }
        var reads = open.map(\.source.variables)
        var result: [Output.Statement] = []
        while !open.isEmpty {
            let free = open.indices.first { index in
                reads.indices.allSatisfy { $0 == index || !reads[$0].contains(open[index].target) }
            }
            if let free {
                result.append(.assign([open[free].target], open[free].source))
                open.remove(at: free)
                reads.remove(at: free)
            } else {
                // Every target is still read by another move: hold the first one's value back until its target is free.
                let temporary = makeTemporary(open[0].target)
                result.append(.assign([temporary], open[0].source))
                open[0].source = .variable(temporary)
                reads[0] = [temporary]
            }
        }
        return result
    }
}
