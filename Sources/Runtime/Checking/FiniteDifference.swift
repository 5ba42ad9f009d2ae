// The derivative by one coordinate from values alone, and how far it is to be
// trusted.
//
// Central differences at steps h, h/2, h/4, ... have an error series in even
// powers of h, which Richardson extrapolation removes term by term (Ridders,
// "Accurate computation of F'(x) and F'(x) F''(x)", Advances in Engineering
// Software 4, 1982). Of the whole tableau the entry with the least error
// estimate is taken. The estimate is the larger of the differences to its
// neighbours in the tableau and of what rounding of the function's values
// alone does at that step.

struct FiniteDifference {
    /// The estimate; NaN if the function is not finite around the point.
    var value: Double
    /// What the estimate may be off by.
    var noise: Double

    /// - Parameters:
    ///   - point: The coordinate.
    ///   - precision: The relative precision of the coordinate.
    ///   - function: The function of the coordinate.
    init<Value: BinaryFloatingPoint>(
        at point: Double,
        precision: Double,
        _ function: (Double) throws -> Value
    ) rethrows {
        value = .nan
        noise = .infinity
        let precision = max(precision, Double(Value.ulpOfOne))
        let largest = 0.125 * (point == 0 ? 1 : abs(point))
        var step = largest
        var previous: [Double] = []
        while step > largest * precision.squareRoot() {
            defer { step /= 2 }
            let upper = Double(try function(point + step))
            let lower = Double(try function(point - step))
            guard upper.isFinite, lower.isFinite else {
                previous = []
                continue
            }
            let rounding = 4 * precision * max(abs(upper), abs(lower)) / step
            let row = Self.extrapolated((upper - lower) / (2 * step), previous)
            consider(row, after: previous, rounding: rounding)
            // Once rounding outweighs the best estimate's error, smaller steps only make it worse.
            if rounding > 16 * noise, row.count > 3 { break }
            previous = row
        }
    }

    /// The next row of the tableau: the difference, then its extrapolations with the row before.
    private static func extrapolated(_ difference: Double, _ previous: [Double]) -> [Double] {
        var row = [difference]
        var factor = 1.0
        for older in previous.prefix(8) {
            factor *= 4
            let last = row[row.count - 1]
            row.append(last + (last - older) / (factor - 1))
        }
        return row
    }

    private mutating func consider(_ row: [Double], after previous: [Double], rounding: Double) {
        for column in row.indices.dropFirst() {
            let differences = max(abs(row[column] - row[column - 1]), abs(row[column] - previous[column - 1]))
            let estimate = max(differences, rounding)
            if estimate < noise {
                value = row[column]
                noise = estimate
            }
        }
    }
}
