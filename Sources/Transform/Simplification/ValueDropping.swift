import AdgenIR

/// A gradient's function made from a VJP: without the primal's value, its first result. Nil where that would spare no loop and no call, so that
/// the VJP may as well serve.
public func withoutValue(_ vjp: Function, named name: String, in module: Module) -> Function? {
    var function = vjp
    function.name = name
    function.body.yields.removeFirst()
    let shorter = SimplificationPass.deadCode.apply(function, Surroundings(module))
    guard shorter.body.sweepCount < vjp.body.sweepCount else { return nil }
    return simplified(shorter, in: module)
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
