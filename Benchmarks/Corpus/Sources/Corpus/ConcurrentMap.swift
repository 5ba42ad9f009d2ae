// Work on many files, side by side.

import Foundation

/// Transforms all elements, as many at a time as there are cores.
func concurrentMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    _ transform: @escaping @Sendable (Input) async throws -> Output
) async throws -> [Output] {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
        var outputs = [Int: Output](minimumCapacity: inputs.count)
        for (index, input) in inputs.enumerated() {
            if index >= ProcessInfo.processInfo.activeProcessorCount, let (done, output) = try await group.next() {
                outputs[done] = output
            }
            group.addTask { (index, try await transform(input)) }
        }
        for try await (done, output) in group { outputs[done] = output }
        return inputs.indices.compactMap { outputs[$0] }
    }
}
