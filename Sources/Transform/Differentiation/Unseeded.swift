import AdgenIR

/// What of the outcome of a function that is differentiated at the door has no part in its tangent: nobody can give a cotangent for it, and it
/// counts as zero.
public struct Unseeded: Hashable, Sendable {
    /// The positions of results: a VJP has no parameter for their cotangents.
    public var results: Set<Int>
    /// The positions of `inout` buffers: whatever count the adjoint has that is given, it starts as zeros of the final count.
    public var parameters: Set<Int>

    public init(results: Set<Int> = [], parameters: Set<Int> = []) {
        self.results = results
        self.parameters = parameters
    }
}

extension DifferentiationTarget {
    var unseeded: Unseeded {
        var unseeded = Unseeded()
        var result = 0
        var parameter = 0
        for leaf in signature.result.leaves {
            if !leaf.isDifferentiable { unseeded.results.insert(result) }
            result += 1
        }
        for whole in signature.parameters {
            for leaf in whole.type.leaves {
                let isBuffer = leaf.type.element != nil
                if whole.isInout, isBuffer, !leaf.isDifferentiable { unseeded.parameters.insert(parameter) }
                if whole.isInout, !isBuffer {
                    if !leaf.isDifferentiable { unseeded.results.insert(result) }
                    result += 1
                }
                parameter += 1
            }
        }
        return unseeded
    }
}
