import AdgenIR

/// Makes the functions of gradients from VJPs: without the primal's value, their first result.
public struct ValueDropping {
    private let simplifier: Simplifier

    public init(_ module: Module) { simplifier = Simplifier(module) }

    /// The VJP without the value; nil where that would spare no loop and no call, so that the VJP may as well serve.
    public func gradient(from vjp: Function, named name: String) -> Function? {
        let count = vjp.body.sweepCount
        if count == 0 { return nil }
        var function = vjp
        function.name = name
        function.body.yields.removeFirst()
        let shorter = SimplificationPass.deadCode.apply(function, simplifier.surroundings)
        return shorter.body.sweepCount < count ? simplifier.simplified(shorter) : nil
    }
}

extension Block {
    /// How many loops and calls there are, the block's own and those inside.
    fileprivate var sweepCount: Int {
        var count = 0
        forEachStatement { statement in
            switch statement.kind {
            case .forLoop, .whileLoop, .call: count += 1
            default: break
            }
        }
        return count
    }
}
