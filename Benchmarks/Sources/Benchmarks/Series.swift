// Kernels at growing sizes: what grows faster than the size is found out.

import Kernels

/// A derivative at sizes that double.
struct Series {
    var name: String
    /// Small enough that all sizes stay where the allocator hands out the same memory again: new pages cost more than arithmetic.
    var smallestTimed: Int
    var smallestInMemory: Int
    /// The input of a size, made outside of what is measured, and then the derivative of it.
    var prepare: (Int) -> () -> Double

    static let doublings = 3

    /// The largest exponent of growth that counts as linear: caches let it be a little over one.
    static let limit = 1.25

    static var all: [Series] {
        [
            Series(name: "a[i] = ...", smallestTimed: 250, smallestInMemory: 1 << 17) { size in
                let a = Inputs.array(size)
                return { overwriteGradient(a)[0] }
            },
            Series(name: "get(a, i)", smallestTimed: 250, smallestInMemory: 1 << 17) { size in
                let a = Inputs.array(size)
                return { readThroughHelperGradient(a)[0] }
            },
            Series(name: "let row = a", smallestTimed: 250, smallestInMemory: 1 << 17) { size in
                let a = Inputs.array(size)
                return { readThroughCopyGradient(a)[0] }
            },
            Series(name: "recursion", smallestTimed: 250, smallestInMemory: 1 << 11) { size in
                return { recursionGradient(Inputs.scalar(0.5), depth: size) }
            },
        ]
    }

    func sizes(from smallest: Int) -> [Int] {
        (0...Series.doublings).map { smallest << $0 }
    }
}
