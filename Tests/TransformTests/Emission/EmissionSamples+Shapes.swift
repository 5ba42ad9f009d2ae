@testable import AdgenEmission
import AdgenTransform

/// Functions with the shapes of parameters and results that the public functions have to take apart.
extension EmissionSamples {
    /// `a[i] *= k`.
    static var scale: Function {
        var function = Function(name: "scale")
        let a = function.addParameter(doubles, "a", .inout)
        let k = function.addParameter(double, "k")
        var builder = Builder(function)
        let count = builder.count(of: a)
        _ = loop(&builder, builder.integer(0), count, carrying: []) { b, i, _ in
            let product = b.arithmetic(.multiply, b.load(a, at: i, .checked), k)
            b.emit(.store(product, to: a, at: i, .checked))
            return []
        }
        return builder.finished(yielding: [])
    }

    /// `s += s * dt`.
    static var advance: Function {
        var function = Function(name: "advance")
        let s = function.addParameter(double, "s")
        let dt = function.addParameter(double, "dt")
        var builder = Builder(function)
        let change = builder.arithmetic(.multiply, s, dt)
        let next = builder.arithmetic(.add, s, change, name: "s")
        return builder.finished(yielding: [next])
    }

    /// `list.append(x * list[0]); return list.count`.
    static var grow: Function {
        var function = Function(name: "grow")
        let list = function.addParameter(doubles, "list", .inout)
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let first = builder.load(list, at: builder.integer(0), .checked)
        let product = builder.arithmetic(.multiply, x, first)
        builder.emit(.append(product, to: list))
        let count = builder.count(of: list)
        return builder.finished(yielding: [count])
    }

    /// `x.map { sin($0) }`.
    static var sines: Function {
        var function = Function(name: "sines")
        let x = function.addParameter(doubles, "x")
        var builder = Builder(function)
        let result = builder.makeValue(doubles, "result")
        let count = builder.count(of: x)
        let zero = builder.floatingPoint(0, .double)
        builder.emit(.define(result, .repeating(zero, count: count)))
        _ = loop(&builder, builder.integer(0), count, carrying: []) { b, i, _ in
            let sine = b.elementary(.sin, b.load(x, at: i, .checked))
            b.emit(.store(sine, to: result, at: i, .checked))
            return []
        }
        return builder.finished(yielding: [result])
    }

    /// `p.x * p.x * sqrt(p.y)`.
    static var product: Function {
        var function = Function(name: "product")
        let x = function.addParameter(double, "x")
        let y = function.addParameter(double, "y")
        var builder = Builder(function)
        let root = builder.elementary(.sqrt, y)
        let square = builder.arithmetic(.multiply, x, x)
        let product = builder.arithmetic(.multiply, square, root)
        return builder.finished(yielding: [product])
    }
}
