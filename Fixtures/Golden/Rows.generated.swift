// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `solved(_:scale:)`, and its derivative along a tangent of its arguments.
func solvedJVP(
    _ entries: [Double],
    scale: Double,
    along tangent: (entries: [Double], scale: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.entries.count == entries.count, "the tangent of 'entries' has another count")
    return solvedJVPCore(entries, entries.count, scale, tangent.entries, tangent.scale)
}

/// The value of `solved(_:scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
func solvedVJP(
    _ entries: [Double],
    scale: Double,
    cotangent: Double
) -> (value: Double, cotangent: (entries: [Double], scale: Double)) {
    var entriesAdjoint = [Double](repeating: 0.0, count: entries.count)
    let (value, scaleAdjoint) = solvedVJPCore(entries, entries.count, scale, cotangent, &entriesAdjoint)
    return (value, (entriesAdjoint, scaleAdjoint))
}

/// The gradient of `solved(_:scale:)`.
func solvedGradient(_ entries: [Double], scale: Double) -> (entries: [Double], scale: Double) {
    var entriesAdjoint = [Double](repeating: 0.0, count: entries.count)
    let (_, scaleAdjoint) = solvedVJPCore(entries, entries.count, scale, 1.0, &entriesAdjoint)
    return (entriesAdjoint, scaleAdjoint)
}

/// The value and the gradient of `solved(_:scale:)`.
func solvedValueWithGradient(
    _ entries: [Double],
    scale: Double
) -> (value: Double, gradient: (entries: [Double], scale: Double)) {
    var entriesAdjoint = [Double](repeating: 0.0, count: entries.count)
    let (value, scaleAdjoint) = solvedVJPCore(entries, entries.count, scale, 1.0, &entriesAdjoint)
    return (value, (entriesAdjoint, scaleAdjoint))
}

/// The value and the gradient of `solved(_:scale:)`, and the product of its Hessian with a direction.
func solvedHVP(
    _ entries: [Double],
    scale: Double,
    along tangent: (entries: [Double], scale: Double)
) -> (value: Double, gradient: (entries: [Double], scale: Double), product: (entries: [Double], scale: Double)) {
    precondition(tangent.entries.count == entries.count, "the tangent of 'entries' has another count")
    var entriesAdjoint = [Double](repeating: 0.0, count: entries.count)
    var entriesProduct = [Double](repeating: 0.0, count: entries.count)
    let (value, scaleAdjoint, _, scaleProduct) = solvedVJPJVP(
        entries,
        entries.count,
        scale,
        1.0,
        &entriesAdjoint,
        tangent.entries,
        tangent.scale,
        &entriesProduct
    )
    return (value, (entriesAdjoint, scaleAdjoint), (entriesProduct, scaleProduct))
}

private func solvedJVPCore(
    _ entries: UnsafePointer<Double>,
    _ entriesCount: Int,
    _ scale: Double,
    _ entriesTangent: UnsafePointer<Double>,
    _ scaleTangent: Double
) -> (Double, Double) {
    // var rows = [[Double]](repeating: [], count: 3)
    var rowsStarts = AutoDiff.Buffer<Int>()
    defer { rowsStarts.deallocate() }
    var rowsCounts = AutoDiff.Buffer<Int>()
    defer { rowsCounts.deallocate() }
    var rowsCapacities = AutoDiff.Buffer<Int>()
    defer { rowsCapacities.deallocate() }
    var rows = AutoDiff.Buffer<Double>()
    defer { rows.deallocate() }
    var rowsTangent = AutoDiff.Buffer<Double>()
    defer { rowsTangent.deallocate() }
    var start = rows.count
    var i = 0
    while i < 3 {
        rowsStarts.append(start)
        rowsCounts.append(0)
        rowsCapacities.append(0)
        i &+= 1
    }
    // for i in rows.indices
    let count = rowsStarts.count
    i = 0
    var next = 0
    while i < count {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0...i
        let t = i + 1
        var i2 = 0
        while i2 < t {
            // rows[i].append(entries[next])
            precondition(next >= 0 && next < entriesCount, "Index out of range")
            precondition(i < rowsCounts.count, "Index out of range")
            let count2 = rowsCounts[i]
            let count3 = count2 + 1
            var capacity = rowsCapacities[i]
            if count3 > capacity {
                start = rowsStarts[i]
                let start2 = rows.count
                capacity = count3 &+ count3
                let end = start &+ count2
                var i3 = start
                while i3 < end {
                    rows.append(rows[i3])
                    rowsTangent.append(rowsTangent[i3])
                    i3 &+= 1
                }
                let room = capacity &- count2
                i3 = 0
                while i3 < room {
                    rows.append(0.0)
                    rowsTangent.append(0.0)
                    i3 &+= 1
                }
                rowsStarts[i] = start2
                rowsCapacities[i] = capacity
            }
            start = rowsStarts[i]
            let k = start &+ count2
            rows[k] = entries[next]
            rowsTangent[k] = entriesTangent[next]
            rowsCounts[i] = count3
            // next += 1
            next += 1
            i2 &+= 1
        }
        // rows[i][i] += scale
        precondition(i < rowsStarts.count, "Index out of range")
        start = rowsStarts[i]
        precondition(i >= 0 && i < rowsCounts[i], "Index out of range")
        let k = start &+ i
        rows[k] += scale
        rowsTangent[k] += scaleTangent
        i &+= 1
    }
    // var x: [Double] = []
    var x = AutoDiff.Buffer<Double>()
    defer { x.deallocate() }
    var xTangent = AutoDiff.Buffer<Double>()
    defer { xTangent.deallocate() }
    // for row in rows
    i = 0
    while i < count {
        start = rowsStarts[i]
        let count2 = rowsCounts[i]
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        let upper = x.count
        var j = 0
        var sum = scale
        var sumTangent = scaleTangent
        while j < upper {
            precondition(j >= 0 && j < count2, "Index out of range")
            // sum -= row[j] * x[j]
            let k = start &+ j
            let element = rows[k]
            precondition(j < x.count, "Index out of range")
            let element2 = x[j]
            sum -= element * element2
            sumTangent -= rowsTangent[k] * element2 + xTangent[j] * element
            j &+= 1
        }
        precondition(upper >= 0 && upper < count2, "Index out of range")
        // x.append(sum / row[x.count])
        let k = start &+ upper
        let element = rows[k]
        let t = sum / element
        x.append(t)
        xTangent.append((sumTangent - t * rowsTangent[k]) / element)
        i &+= 1
    }
    // rows[0] = rows[2]
    precondition(2 < rowsStarts.count, "Index out of range")
    start = rowsStarts[2]
    let count2 = rowsCounts[2]
    precondition(0 < rowsCapacities.count, "Index out of range")
    var capacity = rowsCapacities[0]
    if count2 > capacity {
        let start2 = rows.count
        let end = start &+ count2
        i = start
        while i < end {
            rows.append(rows[i])
            rowsTangent.append(rowsTangent[i])
            i &+= 1
        }
        i = 0
        while i < capacity {
            rows.append(0.0)
            rowsTangent.append(0.0)
            i &+= 1
        }
        capacity = count2 &+ capacity
        rowsStarts[0] = start2
        rowsCapacities[0] = capacity
    } else {
        let start2 = rowsStarts[0]
        i = 0
        while i < count2 {
            let k = start &+ i
            let k2 = start2 &+ i
            rows[k2] = rows[k]
            rowsTangent[k2] = rowsTangent[k]
            i &+= 1
        }
    }
    rowsCounts[0] = count2
    // let first = rows[0]
    precondition(0 < rowsStarts.count, "Index out of range")
    start = rowsStarts[0]
    // var total = x.last!
    let count3 = x.count
    let t = count3 &- 1
    precondition(t >= 0 && t < x.count, "Index out of range")
    var total = x[t]
    var totalTangent = xTangent[t]
    // for (a, b) in zip(first, x) { total += a * b }
    let t2 = count3 < count2 ? count3 : count2
    precondition(t2 <= count3, "Index out of range")
    i = 0
    while i < t2 {
        precondition(i >= 0 && i < count2, "Index out of range")
        let k = start &+ i
        let a = rows[k]
        let aTangent = rowsTangent[k]
        let b = x[i]
        let bTangent = xTangent[i]
        // total += a * b
        total += a * b
        totalTangent += aTangent * b + bTangent * a
        i &+= 1
    }
    return (total, totalTangent)
}

private func solvedVJPCore(
    _ entries: UnsafePointer<Double>,
    _ entriesCount: Int,
    _ scale: Double,
    _ totalCotangent: Double,
    _ entriesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var rows = [[Double]](repeating: [], count: 3)
    var rowsStarts = AutoDiff.Buffer<Int>()
    defer { rowsStarts.deallocate() }
    var rowsCounts = AutoDiff.Buffer<Int>()
    defer { rowsCounts.deallocate() }
    var rowsCapacities = AutoDiff.Buffer<Int>()
    defer { rowsCapacities.deallocate() }
    var rows = AutoDiff.Buffer<Double>()
    defer { rows.deallocate() }
    var start = rows.count
    var i = 0
    while i < 3 {
        rowsStarts.append(start)
        rowsCounts.append(0)
        rowsCapacities.append(0)
        i &+= 1
    }
    // for i in rows.indices
    let count = rowsStarts.count
    var kCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { kCache.deallocate() }
    i = 0
    var next = 0
    while i < count {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0...i
        let t = i + 1
        var i2 = 0
        while i2 < t {
            // rows[i].append(entries[next])
            precondition(next >= 0 && next < entriesCount, "Index out of range")
            precondition(i < rowsCounts.count, "Index out of range")
            let count2 = rowsCounts[i]
            let count3 = count2 + 1
            var capacity = rowsCapacities[i]
            let t2 = count3 > capacity
            if t2 {
                start = rowsStarts[i]
                let start2 = rows.count
                capacity = count3 &+ count3
                let end = start &+ count2
                var i3 = start
                while i3 < end {
                    rows.append(rows[i3])
                    i3 &+= 1
                }
                let room = capacity &- count2
                i3 = 0
                while i3 < room {
                    rows.append(0.0)
                    i3 &+= 1
                }
                rowsStarts[i] = start2
                rowsCapacities[i] = capacity
                intTape.append(start)
                intTape.append(end)
                intTape.append(room)
            }
            start = rowsStarts[i]
            let k = start &+ count2
            rows[k] = entries[next]
            rowsCounts[i] = count3
            // next += 1
            let next2 = next + 1
            intTape.append(next)
            boolTape.append(t2)
            intTape.append(k)
            next = next2
            i2 &+= 1
        }
        // rows[i][i] += scale
        precondition(i < rowsStarts.count, "Index out of range")
        start = rowsStarts[i]
        precondition(i >= 0 && i < rowsCounts[i], "Index out of range")
        let k = start &+ i
        rows[k] += scale
        kCache[i] = k
        i &+= 1
    }
    // var x: [Double] = []
    var x = AutoDiff.Buffer<Double>()
    defer { x.deallocate() }
    var upperCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { upperCache.deallocate() }
    var kCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { kCache2.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { elementCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCache.deallocate() }
    // for row in rows
    i = 0
    while i < count {
        start = rowsStarts[i]
        let count2 = rowsCounts[i]
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        let upper = x.count
        var j = 0
        var sum = scale
        while j < upper {
            precondition(j >= 0 && j < count2, "Index out of range")
            // sum -= row[j] * x[j]
            let k = start &+ j
            let element = rows[k]
            precondition(j < x.count, "Index out of range")
            let element2 = x[j]
            sum -= element * element2
            intTape.append(k)
            doubleTape.append(element)
            doubleTape.append(element2)
            j &+= 1
        }
        precondition(upper >= 0 && upper < count2, "Index out of range")
        // x.append(sum / row[x.count])
        let k = start &+ upper
        let element = rows[k]
        let t = sum / element
        x.append(t)
        upperCache[i] = upper
        kCache2[i] = k
        elementCache[i] = element
        tCache[i] = t
        i &+= 1
    }
    // rows[0] = rows[2]
    precondition(2 < rowsStarts.count, "Index out of range")
    start = rowsStarts[2]
    let count2 = rowsCounts[2]
    precondition(0 < rowsCapacities.count, "Index out of range")
    let capacity = rowsCapacities[0]
    let t = count2 > capacity
    if t {
        let start2 = rows.count
        let end = start &+ count2
        i = start
        while i < end {
            rows.append(rows[i])
            i &+= 1
        }
        i = 0
        while i < capacity {
            rows.append(0.0)
            i &+= 1
        }
        let capacity2 = count2 &+ capacity
        rowsStarts[0] = start2
        rowsCapacities[0] = capacity2
    } else {
        let start2 = rowsStarts[0]
        i = 0
        while i < count2 {
            let k = start &+ i
            let k2 = start2 &+ i
            rows[k2] = rows[k]
            intTape.append(k2)
            i &+= 1
        }
    }
    rowsCounts[0] = count2
    // let first = rows[0]
    precondition(0 < rowsStarts.count, "Index out of range")
    var start2 = rowsStarts[0]
    // var total = x.last!
    let count3 = x.count
    let t2 = count3 &- 1
    precondition(t2 >= 0 && t2 < x.count, "Index out of range")
    var total = x[t2]
    // for (a, b) in zip(first, x) { total += a * b }
    let t3 = count3 < count2 ? count3 : count2
    precondition(t3 <= count3, "Index out of range")
    i = 0
    while i < t3 {
        precondition(i >= 0 && i < count2, "Index out of range")
        let k = start2 &+ i
        let a = rows[k]
        let b = x[i]
        // total += a * b
        total += a * b
        i &+= 1
    }
    // for (a, b) in zip(first, x) { total += a * b }
    let rowsCount = rows.count
    var rowsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsCount)
    defer { rowsAdjoint.deallocate() }
    var xAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { xAdjoint.deallocate() }

    // Return sweep
    // for (a, b) in zip(first, x) { total += a * b }
    i = 0
    while i < t3 {
        let k = start2 &+ i
        let a = rows[k]
        let b = x[i]
        // total += a * b
        let aAdjoint = totalCotangent * b
        let bAdjoint = totalCotangent * a
        // for (a, b) in zip(first, x) { total += a * b }
        xAdjoint[i] += bAdjoint
        rowsAdjoint[k] += aAdjoint
        i &+= 1
    }
    // var total = x.last!
    xAdjoint[t2] += totalCotangent
    // rows[0] = rows[2]
    if t {
        let end = start &+ count2
        i = capacity
        while i > 0 {
            i &-= 1
            rowsAdjoint.removeLast()
        }
        i = end
        while i > start {
            i &-= 1
            let elementAdjoint = rowsAdjoint.removeLast()
            rowsAdjoint[i] += elementAdjoint
        }
    } else {
        i = count2
        while i > 0 {
            i &-= 1
            let k = intTape.removeLast()
            let k2 = start &+ i
            let elementAdjoint = rowsAdjoint[k]
            rowsAdjoint[k] = 0.0
            rowsAdjoint[k2] += elementAdjoint
        }
    }
    // for row in rows
    i = count
    var scaleAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let upper = upperCache[i]
        var k = kCache2[i]
        // x.append(sum / row[x.count])
        let tAdjoint = xAdjoint.removeLast()
        let t4 = tAdjoint / elementCache[i]
        rowsAdjoint[k] -= t4 * tCache[i]
        // sum -= row[j] * x[j]
        let tAdjoint2 = -t4
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        var j = upper
        while j > 0 {
            j &-= 1
            let element = doubleTape.removeLast()
            let element2 = doubleTape.removeLast()
            k = intTape.removeLast()
            // sum -= row[j] * x[j]
            xAdjoint[j] += tAdjoint2 * element2
            rowsAdjoint[k] += tAdjoint2 * element
        }
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        scaleAdjoint += t4
    }
    // for i in rows.indices
    i = count
    while i > 0 {
        i &-= 1
        var k = kCache[i]
        // rows[i][i] += scale
        scaleAdjoint += rowsAdjoint[k]
        // for _ in 0...i
        var i2 = i &+ 1
        while i2 > 0 {
            i2 &-= 1
            k = intTape.removeLast()
            let t4 = boolTape.removeLast()
            next = intTape.removeLast()
            // rows[i].append(entries[next])
            let elementAdjoint = rowsAdjoint[k]
            rowsAdjoint[k] = 0.0
            if t4 {
                let room = intTape.removeLast()
                let end = intTape.removeLast()
                start2 = intTape.removeLast()
                var i3 = room
                while i3 > 0 {
                    i3 &-= 1
                    rowsAdjoint.removeLast()
                }
                i3 = end
                while i3 > start2 {
                    i3 &-= 1
                    let elementAdjoint2 = rowsAdjoint.removeLast()
                    rowsAdjoint[i3] += elementAdjoint2
                }
            }
            entriesAdjoint[next] += elementAdjoint
        }
    }
    return (total, scaleAdjoint)
}

private func solvedVJPJVP(
    _ entries: UnsafePointer<Double>,
    _ entriesCount: Int,
    _ scale: Double,
    _ totalCotangent: Double,
    _ entriesAdjoint: UnsafeMutablePointer<Double>,
    _ entriesTangent: UnsafePointer<Double>,
    _ scaleTangent: Double,
    _ entriesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var rows = [[Double]](repeating: [], count: 3)
    var rowsStarts = AutoDiff.Buffer<Int>()
    defer { rowsStarts.deallocate() }
    var rowsCounts = AutoDiff.Buffer<Int>()
    defer { rowsCounts.deallocate() }
    var rowsCapacities = AutoDiff.Buffer<Int>()
    defer { rowsCapacities.deallocate() }
    var rows = AutoDiff.Buffer<Double>()
    defer { rows.deallocate() }
    var rowsTangent = AutoDiff.Buffer<Double>()
    defer { rowsTangent.deallocate() }
    var start = rows.count
    var i = 0
    while i < 3 {
        rowsStarts.append(start)
        rowsCounts.append(0)
        rowsCapacities.append(0)
        i &+= 1
    }
    // for i in rows.indices
    let count = rowsStarts.count
    var kCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { kCache.deallocate() }
    i = 0
    var next = 0
    while i < count {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        // for _ in 0...i
        let t = i + 1
        var i2 = 0
        while i2 < t {
            // rows[i].append(entries[next])
            precondition(next >= 0 && next < entriesCount, "Index out of range")
            precondition(i < rowsCounts.count, "Index out of range")
            let count2 = rowsCounts[i]
            let count3 = count2 + 1
            var capacity = rowsCapacities[i]
            let t2 = count3 > capacity
            if t2 {
                start = rowsStarts[i]
                let start2 = rows.count
                capacity = count3 &+ count3
                let end = start &+ count2
                var i3 = start
                while i3 < end {
                    rows.append(rows[i3])
                    rowsTangent.append(rowsTangent[i3])
                    i3 &+= 1
                }
                let room = capacity &- count2
                i3 = 0
                while i3 < room {
                    rows.append(0.0)
                    rowsTangent.append(0.0)
                    i3 &+= 1
                }
                rowsStarts[i] = start2
                rowsCapacities[i] = capacity
                intTape.append(start)
                intTape.append(end)
                intTape.append(room)
            }
            start = rowsStarts[i]
            let k = start &+ count2
            rows[k] = entries[next]
            rowsTangent[k] = entriesTangent[next]
            rowsCounts[i] = count3
            // next += 1
            let next2 = next + 1
            intTape.append(next)
            boolTape.append(t2)
            intTape.append(k)
            next = next2
            i2 &+= 1
        }
        // rows[i][i] += scale
        precondition(i < rowsStarts.count, "Index out of range")
        start = rowsStarts[i]
        precondition(i >= 0 && i < rowsCounts[i], "Index out of range")
        let k = start &+ i
        rows[k] += scale
        rowsTangent[k] += scaleTangent
        kCache[i] = k
        i &+= 1
    }
    // var x: [Double] = []
    var x = AutoDiff.Buffer<Double>()
    defer { x.deallocate() }
    var xTangent = AutoDiff.Buffer<Double>()
    defer { xTangent.deallocate() }
    var upperCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { upperCache.deallocate() }
    var kCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { kCache2.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { elementCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCacheTangent.deallocate() }
    // for row in rows
    i = 0
    while i < count {
        start = rowsStarts[i]
        let count2 = rowsCounts[i]
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        let upper = x.count
        var j = 0
        var sum = scale
        var sumTangent = scaleTangent
        while j < upper {
            precondition(j >= 0 && j < count2, "Index out of range")
            // sum -= row[j] * x[j]
            let k = start &+ j
            let element = rows[k]
            let elementTangent = rowsTangent[k]
            precondition(j < x.count, "Index out of range")
            let element2 = x[j]
            let elementTangent2 = xTangent[j]
            sum -= element * element2
            sumTangent -= elementTangent * element2 + elementTangent2 * element
            intTape.append(k)
            doubleTape.append(element)
            doubleTapeTangent.append(elementTangent)
            doubleTape.append(element2)
            doubleTapeTangent.append(elementTangent2)
            j &+= 1
        }
        precondition(upper >= 0 && upper < count2, "Index out of range")
        // x.append(sum / row[x.count])
        let k = start &+ upper
        let element = rows[k]
        let elementTangent = rowsTangent[k]
        let t = sum / element
        let tTangent = (sumTangent - t * elementTangent) / element
        x.append(t)
        xTangent.append(tTangent)
        upperCache[i] = upper
        kCache2[i] = k
        elementCache[i] = element
        elementCacheTangent[i] = elementTangent
        tCache[i] = t
        tCacheTangent[i] = tTangent
        i &+= 1
    }
    // rows[0] = rows[2]
    precondition(2 < rowsStarts.count, "Index out of range")
    start = rowsStarts[2]
    let count2 = rowsCounts[2]
    precondition(0 < rowsCapacities.count, "Index out of range")
    let capacity = rowsCapacities[0]
    let t = count2 > capacity
    if t {
        let start2 = rows.count
        let end = start &+ count2
        i = start
        while i < end {
            rows.append(rows[i])
            rowsTangent.append(rowsTangent[i])
            i &+= 1
        }
        i = 0
        while i < capacity {
            rows.append(0.0)
            rowsTangent.append(0.0)
            i &+= 1
        }
        let capacity2 = count2 &+ capacity
        rowsStarts[0] = start2
        rowsCapacities[0] = capacity2
    } else {
        let start2 = rowsStarts[0]
        i = 0
        while i < count2 {
            let k = start &+ i
            let k2 = start2 &+ i
            rows[k2] = rows[k]
            rowsTangent[k2] = rowsTangent[k]
            intTape.append(k2)
            i &+= 1
        }
    }
    rowsCounts[0] = count2
    // let first = rows[0]
    precondition(0 < rowsStarts.count, "Index out of range")
    var start2 = rowsStarts[0]
    // var total = x.last!
    let count3 = x.count
    let t2 = count3 &- 1
    precondition(t2 >= 0 && t2 < x.count, "Index out of range")
    var total = x[t2]
    var totalTangent = xTangent[t2]
    // for (a, b) in zip(first, x) { total += a * b }
    let t3 = count3 < count2 ? count3 : count2
    precondition(t3 <= count3, "Index out of range")
    i = 0
    while i < t3 {
        precondition(i >= 0 && i < count2, "Index out of range")
        let k = start2 &+ i
        let a = rows[k]
        let aTangent = rowsTangent[k]
        let b = x[i]
        let bTangent = xTangent[i]
        // total += a * b
        total += a * b
        totalTangent += aTangent * b + bTangent * a
        i &+= 1
    }
    // for (a, b) in zip(first, x) { total += a * b }
    let rowsCount = rows.count
    var rowsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsCount)
    defer { rowsAdjoint.deallocate() }
    var rowsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: rowsCount)
    defer { rowsAdjointTangent.deallocate() }
    var xAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { xAdjoint.deallocate() }
    var xAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { xAdjointTangent.deallocate() }

    // Return sweep
    // for (a, b) in zip(first, x) { total += a * b }
    i = 0
    while i < t3 {
        let k = start2 &+ i
        let a = rows[k]
        let aTangent = rowsTangent[k]
        let b = x[i]
        let bTangent = xTangent[i]
        // total += a * b
        let aAdjoint = totalCotangent * b
        let aAdjointTangent = bTangent * totalCotangent
        let bAdjoint = totalCotangent * a
        let bAdjointTangent = aTangent * totalCotangent
        // for (a, b) in zip(first, x) { total += a * b }
        xAdjoint[i] += bAdjoint
        xAdjointTangent[i] += bAdjointTangent
        rowsAdjoint[k] += aAdjoint
        rowsAdjointTangent[k] += aAdjointTangent
        i &+= 1
    }
    // var total = x.last!
    xAdjoint[t2] += totalCotangent
    // rows[0] = rows[2]
    if t {
        let end = start &+ count2
        i = capacity
        while i > 0 {
            i &-= 1
            rowsAdjoint.removeLast()
            rowsAdjointTangent.removeLast()
        }
        i = end
        while i > start {
            i &-= 1
            let elementAdjoint = rowsAdjoint.removeLast()
            let elementAdjointTangent = rowsAdjointTangent.removeLast()
            rowsAdjoint[i] += elementAdjoint
            rowsAdjointTangent[i] += elementAdjointTangent
        }
    } else {
        i = count2
        while i > 0 {
            i &-= 1
            let k = intTape.removeLast()
            let k2 = start &+ i
            let elementAdjoint = rowsAdjoint[k]
            let elementAdjointTangent = rowsAdjointTangent[k]
            rowsAdjoint[k] = 0.0
            rowsAdjointTangent[k] = 0.0
            rowsAdjoint[k2] += elementAdjoint
            rowsAdjointTangent[k2] += elementAdjointTangent
        }
    }
    // for row in rows
    i = count
    var scaleAdjoint = 0.0
    var scaleAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let upper = upperCache[i]
        var k = kCache2[i]
        let element = elementCache[i]
        let t4 = tCache[i]
        // x.append(sum / row[x.count])
        let tAdjoint = xAdjoint.removeLast()
        let tAdjointTangent = xAdjointTangent.removeLast()
        let t5 = tAdjoint / element
        let tTangent = (tAdjointTangent - t5 * elementCacheTangent[i]) / element
        rowsAdjoint[k] -= t5 * t4
        rowsAdjointTangent[k] -= tTangent * t4 + tCacheTangent[i] * t5
        // sum -= row[j] * x[j]
        let tAdjoint2 = -t5
        let tAdjointTangent2 = -tTangent
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        var j = upper
        while j > 0 {
            j &-= 1
            let element2 = doubleTape.removeLast()
            let elementTangent = doubleTapeTangent.removeLast()
            let element3 = doubleTape.removeLast()
            let elementTangent2 = doubleTapeTangent.removeLast()
            k = intTape.removeLast()
            // sum -= row[j] * x[j]
            xAdjoint[j] += tAdjoint2 * element3
            xAdjointTangent[j] += tAdjointTangent2 * element3 + elementTangent2 * tAdjoint2
            rowsAdjoint[k] += tAdjoint2 * element2
            rowsAdjointTangent[k] += tAdjointTangent2 * element2 + elementTangent * tAdjoint2
        }
        // for j in 0..<x.count { sum -= row[j] * x[j] }
        scaleAdjoint += t5
        scaleAdjointTangent += tTangent
    }
    // for i in rows.indices
    i = count
    while i > 0 {
        i &-= 1
        var k = kCache[i]
        // rows[i][i] += scale
        scaleAdjoint += rowsAdjoint[k]
        scaleAdjointTangent += rowsAdjointTangent[k]
        // for _ in 0...i
        var i2 = i &+ 1
        while i2 > 0 {
            i2 &-= 1
            k = intTape.removeLast()
            let t4 = boolTape.removeLast()
            next = intTape.removeLast()
            // rows[i].append(entries[next])
            let elementAdjoint = rowsAdjoint[k]
            let elementAdjointTangent = rowsAdjointTangent[k]
            rowsAdjoint[k] = 0.0
            rowsAdjointTangent[k] = 0.0
            if t4 {
                let room = intTape.removeLast()
                let end = intTape.removeLast()
                start2 = intTape.removeLast()
                var i3 = room
                while i3 > 0 {
                    i3 &-= 1
                    rowsAdjoint.removeLast()
                    rowsAdjointTangent.removeLast()
                }
                i3 = end
                while i3 > start2 {
                    i3 &-= 1
                    let elementAdjoint2 = rowsAdjoint.removeLast()
                    let elementAdjointTangent2 = rowsAdjointTangent.removeLast()
                    rowsAdjoint[i3] += elementAdjoint2
                    rowsAdjointTangent[i3] += elementAdjointTangent2
                }
            }
            entriesAdjoint[next] += elementAdjoint
            entriesAdjointTangent[next] += elementAdjointTangent
        }
    }
    return (total, scaleAdjoint, totalTangent, scaleAdjointTangent)
}
