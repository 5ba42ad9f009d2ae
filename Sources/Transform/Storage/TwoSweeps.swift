import AdgenIR

/// How the values that the return sweep recalls get there.
public enum StoragePlanning: Hashable, Sendable {
    /// Everything recalled is stored on tapes: simple, and the yardstick that the plan is tested against.
    case naive
    /// What is still there is used, what is cheap is computed again, what counted loops produce goes into caches by iteration; the rest is
    /// stored on tapes.
    case planned
}

/// The two sweeps of a reverse derivative before they become functions: the return sweep still recalls values of the forward sweep.
struct TwoSweeps {
    /// The function of both, for its parameters and values.
    var function: Function
    var forward: [Statement]
    var reverse: [Statement]
    let form: ReverseTransform.Form
    /// For each element type, the stack that holds what is stored.
    let tapes: [Scalar: Value]
    /// The return sweep's index for the forward sweep's, of counted loops.
    let mirroredIndices: [Value: Value]
    /// For the bodies of `while` loops, the number of the iteration in the return sweep.
    let iterationIndices: [BlockID: Value]
    /// The buffers that either sweep writes.
    let writtenBuffers: Set<Value>

    /// The same sweeps with no recall left.
    func planned(_ planning: StoragePlanning) -> TwoSweeps {
        var planner = StoragePlanner(self, planning)
        return planner.planned()
    }

    /// One function of both sweeps; tapes that are used are its own.
    func whole() -> Function {
        var whole = function
        whole.body.statements = forward + reverse
        let used = whole.body.freeValues
        let definitions = tapes.keys.sorted().compactMap { tapes[$0] }.filter(used.contains)
        whole.body.statements.insert(contentsOf: definitions.map { Statement(.define($0, .empty)) }, at: 0)
        return whole
    }

    /// A function for each sweep; the caller sets names, parameters and yields.
    func pair() -> (forward: Function, reverse: Function) {
        var first = function
        first.body.statements = forward
        var second = function
        second.body.statements = reverse
        return (first, second)
    }
}
