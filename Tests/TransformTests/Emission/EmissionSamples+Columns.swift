@testable import AdgenEmission
import AdgenTransform

/// Functions over columns: what lowering makes of arrays of structs and of arrays.
extension EmissionSamples {
    static let ints = ValueType.buffer(.int)

    /// `for p in points { sum += weight * (p.x * p.x + p.y) }`: nobody looks at `z`.
    static var weigh: Function {
        var function = Function(name: "weigh")
        let x = function.addParameter(doubles, "pointsX")
        let y = function.addParameter(doubles, "pointsY")
        _ = function.addParameter(doubles, "pointsZ")
        let weight = function.addParameter(double, "weight")
        var builder = Builder(function)
        let zero = builder.floatingPoint(0, .double)
        let sums = loop(&builder, builder.integer(0), builder.count(of: x), carrying: [(zero, "sum")]) { b, i, carried in
            let element = b.load(x, at: i, .checked)
            let square = b.arithmetic(.multiply, element, element)
            let sum = b.arithmetic(.add, square, b.load(y, at: i, .checked))
            return [b.arithmetic(.add, carried[0], b.arithmetic(.multiply, weight, sum))]
        }
        return builder.finished(yielding: sums)
    }

    /// `for i in points.indices { points[i].x += dt * points[i].y * points[i].y }`.
    static var drift: Function {
        var function = Function(name: "drift")
        let x = function.addParameter(doubles, "pointsX", .inout)
        let y = function.addParameter(doubles, "pointsY", .inout)
        _ = function.addParameter(doubles, "pointsZ", .inout)
        let dt = function.addParameter(double, "dt")
        var builder = Builder(function)
        _ = loop(&builder, builder.integer(0), builder.count(of: x), carrying: []) { b, i, _ in
            let speed = b.load(y, at: i, .checked)
            let square = b.arithmetic(.multiply, speed, speed)
            let change = b.arithmetic(.multiply, dt, square)
            let sum = b.arithmetic(.add, b.load(x, at: i, .checked), change)
            b.emit(.store(sum, to: x, at: i, .checked))
            return []
        }
        return builder.finished(yielding: [])
    }

    /// `points.append(Vector3(x: points[0].x * k, y: k, z: 0))`.
    static var extend: Function {
        var function = Function(name: "extend")
        let columns = ["X", "Y", "Z"].map { function.addParameter(doubles, "points\($0)", .inout) }
        let k = function.addParameter(double, "k")
        var builder = Builder(function)
        let first = builder.load(columns[0], at: builder.integer(0), .checked)
        let product = builder.arithmetic(.multiply, first, k)
        builder.emit(.append(product, to: columns[0]))
        builder.emit(.append(k, to: columns[1]))
        builder.emit(.append(builder.floatingPoint(0, .double), to: columns[2]))
        return builder.finished(yielding: [])
    }

    /// `x.map { Vector3(x: k * $0, y: sin($0), z: 1) }`.
    static var spread: Function {
        var function = Function(name: "spread")
        let x = function.addParameter(doubles, "x")
        let k = function.addParameter(double, "k")
        var builder = Builder(function)
        let results = ["X", "Y", "Z"].map { builder.makeValue(doubles, "result\($0)") }
        let count = builder.count(of: x)
        let one = builder.floatingPoint(1, .double)
        for result in results { builder.emit(.define(result, .repeating(one, count: count))) }
        _ = loop(&builder, builder.integer(0), count, carrying: []) { b, i, _ in
            let element = b.load(x, at: i, .checked)
            b.emit(.store(b.arithmetic(.multiply, k, element), to: results[0], at: i, .checked))
            b.emit(.store(b.elementary(.sin, element), to: results[1], at: i, .checked))
            return []
        }
        return builder.finished(yielding: results)
    }

    /// Declares the parameters of a ragged array of as many columns as there are names in the last argument.
    static func rows(_ function: inout Function, _ name: String, _ convention: Convention, pools: [String]) -> [Value] {
        ["Starts", "Counts", "Capacities"].map { function.addParameter(ints, name + $0, convention) }
            + pools.map { function.addParameter(doubles, name + $0, convention) }
    }

    /// Goes over the elements of all rows.
    static func overRows(
        _ builder: inout Builder,
        _ rows: [Value],
        carrying initial: [(Value, String)],
        _ body: (inout Builder, _ row: Value, _ element: Value, [Value]) -> [Value]
    ) -> [Value] {
        loop(&builder, builder.integer(0), builder.count(of: rows[0]), carrying: initial) { b, row, carried in
            let start = b.load(rows[0], at: row, .checked, name: "start")
            let end = b.arithmetic(.add, start, b.load(rows[1], at: row, .checked, name: "count"))
            return loop(&b, start, end, carrying: zip(carried, initial).map { ($0, $1.1) }, index: "j") { b, j, carried in
                body(&b, row, j, carried)
            }
        }
    }

    /// The sum of `row number * a[i][j] * a[i][j]`.
    static var rowSquares: Function {
        var function = Function(name: "rowSquares")
        let a = rows(&function, "a", .input, pools: [""])
        var builder = Builder(function)
        let zero = builder.floatingPoint(0, .double)
        let sums = overRows(&builder, a, carrying: [(zero, "sum")]) { b, row, j, carried in
            let element = b.load(a[3], at: j, .checked)
            let square = b.arithmetic(.multiply, element, element)
            let number = b.compute(.convert(from: .int, to: .double), [row])
            return [b.arithmetic(.add, carried[0], b.arithmetic(.multiply, number, square))]
        }
        return builder.finished(yielding: sums)
    }

    /// `a[i][j] *= k` for every element.
    static var scaleRows: Function {
        var function = Function(name: "scaleRows")
        let a = rows(&function, "a", .inout, pools: [""])
        let k = function.addParameter(double, "k")
        var builder = Builder(function)
        _ = overRows(&builder, a, carrying: []) { b, _, j, _ in
            let product = b.arithmetic(.multiply, b.load(a[3], at: j, .checked), k)
            b.emit(.store(product, to: a[3], at: j, .checked))
            return []
        }
        return builder.finished(yielding: [])
    }

    /// `a[0].append(k * a[1][0])`: the first row moves to the end of the pool, and its place stays empty.
    static var growRow: Function {
        var function = Function(name: "growRow")
        let a = rows(&function, "a", .inout, pools: [""])
        let k = function.addParameter(double, "k")
        var builder = Builder(function)
        let zero = builder.integer(0)
        let start = builder.load(a[0], at: zero, .checked)
        let count = builder.load(a[1], at: zero, .checked)
        let other = builder.load(a[3], at: builder.load(a[0], at: builder.integer(1), .checked), .checked)
        let product = builder.arithmetic(.multiply, k, other)
        let moved = builder.count(of: a[3])
        _ = loop(&builder, zero, count, carrying: []) { b, i, _ in
            b.emit(.append(b.load(a[3], at: b.arithmetic(.add, start, i), .checked), to: a[3]))
            return []
        }
        builder.emit(.append(product, to: a[3]))
        let next = builder.arithmetic(.add, count, builder.integer(1))
        builder.emit(.store(moved, to: a[0], at: zero, .checked))
        builder.emit(.store(next, to: a[1], at: zero, .checked))
        builder.emit(.store(next, to: a[2], at: zero, .checked))
        return builder.finished(yielding: [])
    }

    /// The sum of `body.mass * point.x * point.y` over the points of all bodies.
    static var bodies: Function {
        var function = Function(name: "bodies")
        let mass = function.addParameter(doubles, "bodiesMass")
        let points = rows(&function, "bodiesPoints", .input, pools: ["X", "Y", "Z"])
        var builder = Builder(function)
        let zero = builder.floatingPoint(0, .double)
        let sums = overRows(&builder, points, carrying: [(zero, "sum")]) { b, row, j, carried in
            let product = b.arithmetic(.multiply, b.load(points[3], at: j, .checked), b.load(points[4], at: j, .checked))
            let weighted = b.arithmetic(.multiply, b.load(mass, at: row, .checked), product)
            return [b.arithmetic(.add, carried[0], weighted)]
        }
        return builder.finished(yielding: sums)
    }

    /// The sum of the squares of a three times nested array.
    static var cube: Function {
        var function = Function(name: "cube")
        let outer = ["Starts", "Counts", "Capacities"].map { function.addParameter(ints, "a\($0)") }
        let inner = rows(&function, "a", .input, pools: [""])
        var builder = Builder(function)
        let zero = builder.floatingPoint(0, .double)
        let sums = overRows(&builder, outer, carrying: [(zero, "sum")]) { b, _, row, carried in
            let start = b.load(inner[0], at: row, .checked, name: "start")
            let end = b.arithmetic(.add, start, b.load(inner[1], at: row, .checked, name: "count"))
            return loop(&b, start, end, carrying: [(carried[0], "sum")], index: "k") { b, k, carried in
                let element = b.load(inner[3], at: k, .checked)
                return [b.arithmetic(.add, carried[0], b.arithmetic(.multiply, element, element))]
            }
        }
        return builder.finished(yielding: sums)
    }

    /// `[[x, 2 * x], [], [x * x]]`, whose second row has a start of its own, as rows that have moved.
    static var ladder: Function {
        var function = Function(name: "ladder")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let two = builder.floatingPoint(2, .double)
        let results = [ints, ints, ints, doubles].map { builder.makeValue($0, "result") }
        func integers(_ numbers: [Int]) -> [Value] { numbers.map { builder.integer($0) } }
        builder.emit(.define(results[0], .elements(integers([1, 0, 0]))))
        builder.emit(.define(results[1], .elements(integers([2, 0, 1]))))
        builder.emit(.define(results[2], .elements(integers([2, 0, 1]))))
        let double = builder.arithmetic(.multiply, two, x)
        let square = builder.arithmetic(.multiply, x, x)
        builder.emit(.define(results[3], .elements([square, x, double])))
        return builder.finished(yielding: results)
    }
}
