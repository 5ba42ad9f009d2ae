import AdgenIR

/// What nobody gives a cotangent for at the door, so that it counts as zero: what of the outcome has no part in its tangent, and values of
/// dictionaries by keys that the cotangent lacks.
public struct Unseeded: Hashable, Sendable {
    /// The positions of results: a VJP has no parameter for their cotangents.
    public var results: Set<Int>
    /// The positions of `inout` buffers: whatever count the adjoint has that is given, it starts as zeros of the final count.
    public var parameters: Set<Int>
    /// The positions of results, and of `inout` buffers, at whose end elements may lack a cotangent.
    public var lastOfResults: Set<Int> = []
    public var lastOfParameters: Set<Int> = []

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
        for (leaf, isOfDictionary) in zip(signature.result.leaves, signature.result.areOfDictionaries) {
            if !leaf.isDifferentiable { unseeded.results.insert(result) }
            if isOfDictionary { unseeded.lastOfResults.insert(result) }
            result += 1
        }
        for whole in signature.parameters {
            for (leaf, isOfDictionary) in zip(whole.type.leaves, whole.type.areOfDictionaries) {
                let isBuffer = leaf.type.element != nil
                if isOfDictionary, whole.isInout { unseeded.lastOfParameters.insert(parameter) }
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

extension SwiftType {
    /// For each leaf, whether it is a part of the values of a dictionary.
    fileprivate var areOfDictionaries: [Bool] {
        if dictionary != nil { return leaves.map { $0.type.element != nil } }
        return parts.isEmpty ? leaves.map { _ in false } : parts.flatMap(\.type.areOfDictionaries)
    }
}
