import AutoDiff

/// A walk that goes on from its newest position, and gives up the last one of many: an `inout` array that has another count in the end.
@Differentiable
func extend(_ walk: inout [Double], by step: Double, times: Int) {
    for _ in 0..<times {
        let last = walk[walk.count - 1]
        walk.append(last + step * last * walk[0])
    }
    if times > 2 { walk.removeLast() }
}
