@testable import AdgenEmission
import AdgenTransform

/// Functions built by hand that put the coalescing of variables to the test.
enum EmissionSamples {
    private static func start(_ name: String, _ parameters: [(ValueType, String, Convention)]) -> (Builder, [Value]) {
        var function = Function(name: name)
        let values = parameters.map { function.addParameter($0.0, $0.1, $0.2) }
        return (Builder(function), values)
    }

    static let double = ValueType.scalar(.double)
    static let int = ValueType.scalar(.int)
    static let doubles = ValueType.buffer(.double)

    /// A loop over `lower ..< upper` that carries values.
    static func loop(
        _ builder: inout Builder,
        _ lower: Value,
        _ upper: Value,
        _ order: ForLoop.Order = .ascending,
        carrying initial: [(Value, String)],
        index name: String = "i",
        _ body: (inout Builder, Value, [Value]) -> [Value]
    ) -> [Value] {
        let index = builder.makeValue(int, name)
        let parameters = initial.map { builder.makeValue(builder.type(of: $0.0), $0.1) }
        let block = builder.block(parameters: parameters) { body(&$0, index, parameters) }
        let results = initial.map { builder.makeValue(builder.type(of: $0.0), $0.1) }
        builder.emit(
            .forLoop(
                ForLoop(
                    results: results,
                    index: index,
                    lower: lower,
                    upper: upper,
                    order: order,
                    initial: initial.map(\.0),
                    body: block
                )
            )
        )
        return results
    }

    static func branch(
        _ builder: inout Builder,
        _ condition: Value,
        _ names: [String],
        _ then: (inout Builder) -> [Value],
        _ otherwise: (inout Builder) -> [Value]
    ) -> [Value] {
        let thenBlock = builder.block(then)
        let elseBlock = builder.block(otherwise)
        let results = zip(thenBlock.yields, names).map { builder.makeValue(builder.type(of: $0), $1) }
        builder.emit(.branch(Branch(results: results, condition: condition, thenBlock: thenBlock, elseBlock: elseBlock)))
        return results
    }

    static var polynomial: Function {
        var (builder, p) = start("polynomial", [(double, "x", .input)])
        let two = builder.floatingPoint(2, .double)
        let square = builder.arithmetic(.multiply, p[0], p[0])
        let scaled = builder.arithmetic(.multiply, two, square)
        let difference = builder.arithmetic(.subtract, scaled, p[0])
        let sine = builder.elementary(.sin, difference)
        let yields = [builder.arithmetic(.divide, sine, builder.arithmetic(.subtract, p[0], difference))]
        return builder.finished(yielding: yields)
    }

    static var power: Function {
        var (builder, p) = start("power", [(double, "x", .input), (int, "n", .input)])
        let one = builder.floatingPoint(1, .double)
        let r = loop(&builder, builder.integer(0), p[1], carrying: [(one, "result")]) { b, _, c in
            [b.arithmetic(.multiply, c[0], p[0], name: "result")]
        }
        return builder.finished(yielding: r)
    }

    static var fibonacci: Function {
        var (builder, p) = start("fibonacci", [(int, "n", .input)])
        let zero = builder.integer(0)
        let one = builder.integer(1)
        let r = loop(&builder, zero, p[0], carrying: [(zero, "a"), (one, "b")]) { b, _, c in
            [c[1], b.arithmetic(.add, c[0], c[1])]
        }
        return builder.finished(yielding: r)
    }

    static var swaps: Function {
        var (builder, p) = start("swaps", [(double, "a", .input), (double, "b", .input), (int, "n", .input)])
        let r = loop(&builder, builder.integer(0), p[2], carrying: [(p[0], "a"), (p[1], "b")]) { _, _, c in [c[1], c[0]] }
        return builder.finished(yielding: r + [p[0]])
    }

    static var rotation: Function {
        var (builder, p) = start("rotation", [(double, "a", .input), (double, "b", .input), (double, "c", .input), (int, "n", .input)])
        let r = loop(&builder, builder.integer(0), p[3], .descending, carrying: [(p[0], "a"), (p[1], "b"), (p[2], "c")]) { b, i, c in
            let index = b.compute(.convert(from: .int, to: .double), [i])
            return [c[1], c[2], b.arithmetic(.add, c[0], index)]
        }
        return builder.finished(yielding: r)
    }

    /// The loop's start and an intermediate value are used after the loop.
    static var usedAfterwards: Function {
        var (builder, p) = start("usedAfterwards", [(double, "x", .input), (int, "n", .input)])
        let first = builder.arithmetic(.add, p[0], p[0], name: "y")
        let r = loop(&builder, builder.integer(0), p[1], carrying: [(first, "y"), (first, "z")]) { b, _, c in
            let next = b.arithmetic(.multiply, c[0], p[0], name: "y")
            return [next, b.arithmetic(.add, c[1], c[0], name: "z")]
        }
        let sum = builder.arithmetic(.add, builder.arithmetic(.add, r[0], r[1]), first)
        return builder.finished(yielding: [sum])
    }

    /// x' = x + h y, y' = y - h x with the old x; then the values of both steps.
    static var leapfrog: Function {
        var (builder, p) = start("leapfrog", [(double, "x", .input), (double, "y", .input), (double, "h", .input), (int, "n", .input)])
        let r = loop(&builder, builder.integer(0), p[3], carrying: [(p[0], "x"), (p[1], "y")]) { b, _, c in
            let x = b.arithmetic(.add, c[0], b.arithmetic(.multiply, p[2], c[1]), name: "x")
            let y = b.arithmetic(.subtract, c[1], b.arithmetic(.multiply, p[2], c[0]), name: "y")
            return [x, y]
        }
        return builder.finished(yielding: r)
    }

    static var clamp: Function {
        var (builder, p) = start("clamp", [(double, "x", .input), (double, "limit", .input)])
        let y = builder.arithmetic(.multiply, p[0], p[0], name: "y")
        let isLarge = builder.compute(.compare(.greater, .double), [y, p[1]])
        let r = branch(&builder, isLarge, ["y"]) { _ in
            [p[1]]
        } _: { _ in
            [y]
        }
        let yields = [builder.arithmetic(.add, r[0], p[0])]
        return builder.finished(yielding: yields)
    }

    /// Two results that the arms exchange, from versions that live on.
    static var crossedArms: Function {
        var (builder, p) = start("crossedArms", [(double, "x", .input), (double, "y", .input)])
        let a = builder.arithmetic(.add, p[0], p[1], name: "a")
        let b = builder.arithmetic(.multiply, p[0], p[1], name: "b")
        let isLess = builder.compute(.compare(.less, .double), [a, b])
        let r = branch(&builder, isLess, ["a", "b"]) { _ in
            [b, a]
        } _: { builder in
            [builder.arithmetic(.subtract, a, p[0], name: "a"), b]
        }
        let difference = builder.arithmetic(.subtract, r[0], r[1])
        let yields = [builder.arithmetic(.add, difference, a)]
        return builder.finished(yielding: yields)
    }

    static var shortCircuit: Function {
        var (builder, p) = start("shortCircuit", [(double, "x", .input), (int, "n", .input)])
        let zero = builder.floatingPoint(0, .double)
        let isPositive = builder.compute(.compare(.greater, .double), [p[0], zero])
        let both = branch(&builder, isPositive, ["t"]) { b in
            let isSmall = b.compute(.compare(.less, .int), [p[1], b.integer(5)])
            return [isSmall]
        } _: { b in
            [b.constant(.bool(false))]
        }
        let r = branch(&builder, both[0], ["value"]) { b in
            [b.elementary(.sqrt, p[0])]
        } _: { b in
            [b.floatingPoint(-1.5, .double)]
        }
        return builder.finished(yielding: r)
    }

    /// Newton's iteration for a square root: a condition with a statement of its own, an iteration count carried along.
    static var newton: Function {
        var (builder, p) = start("newton", [(double, "x", .input)])
        let guess = builder.arithmetic(.add, p[0], builder.floatingPoint(1, .double), name: "y")
        let zero = builder.integer(0)
        let conditionParameters = [builder.makeValue(double, "y"), builder.makeValue(int, "steps")]
        let bodyParameters = [builder.makeValue(double, "y"), builder.makeValue(int, "steps")]
        let condition = builder.block(parameters: conditionParameters) { b in
            let error = b.arithmetic(
                .subtract,
                b.arithmetic(.multiply, conditionParameters[0], conditionParameters[0]),
                p[0],
                name: "error"
            )
            let size = b.elementary(.abs, error)
            let isLarge = b.compute(.compare(.greater, .double), [size, b.floatingPoint(1e-9, .double)])
            return [isLarge]
        }
        let body = builder.block(parameters: bodyParameters) { b in
            let quotient = b.arithmetic(.divide, p[0], bodyParameters[0])
            let sum = b.arithmetic(.add, bodyParameters[0], quotient)
            let next = b.arithmetic(.multiply, b.floatingPoint(0.5, .double), sum, name: "y")
            return [next, b.arithmetic(.add, bodyParameters[1], b.integer(1), name: "steps")]
        }
        let results = [builder.makeValue(double, "y"), builder.makeValue(int, "steps")]
        builder.emit(.whileLoop(WhileLoop(results: results, initial: [guess, zero], condition: condition, body: body)))
        return builder.finished(yielding: results)
    }

    static var dot: Function {
        var (builder, p) = start("dot", [(doubles, "x", .input), (doubles, "y", .input)])
        let count = builder.count(of: p[0])
        let zero = builder.floatingPoint(0, .double)
        let r = loop(&builder, builder.integer(0), count, carrying: [(zero, "sum")]) { b, i, c in
            let x = b.load(p[0], at: i, .checked)
            let y = b.load(p[1], at: i, .checked)
            return [b.arithmetic(.add, c[0], b.arithmetic(.multiply, x, y), name: "sum")]
        }
        return builder.finished(yielding: r)
    }

    /// Running sums in place, with a load that must not move past the store.
    static var runningSums: Function {
        var (builder, p) = start("runningSums", [(doubles, "x", .inout)])
        let count = builder.count(of: p[0])
        let zero = builder.floatingPoint(0, .double)
        let r = loop(&builder, builder.integer(0), count, carrying: [(zero, "last")]) { b, i, c in
            let old = b.load(p[0], at: i, .unchecked)
            let sum = b.arithmetic(.add, old, c[0])
            b.emit(.store(sum, to: p[0], at: i, .unchecked))
            let now = b.load(p[0], at: i, .unchecked)
            b.emit(.accumulate(old, into: p[0], at: i, .unchecked))
            return [now]
        }
        return builder.finished(yielding: r)
    }

    /// A tape filled in one loop and emptied in the next, backwards.
    static var tape: Function {
        var (builder, p) = start("tape", [(double, "x", .input), (int, "n", .input)])
        let stack = builder.makeValue(doubles, "stack")
        builder.emit(.define(stack, .empty))
        let zero = builder.integer(0)
        let filled = loop(&builder, zero, p[1], carrying: [(p[0], "x")]) { b, _, c in
            b.emit(.append(c[0], to: stack))
            return [b.elementary(.sin, c[0], name: "x")]
        }
        let one = builder.floatingPoint(1, .double)
        let drained = loop(&builder, zero, p[1], .descending, carrying: [(one, "xAdjoint")]) { b, _, c in
            let popped = b.makeValue(double, "x")
            b.emit(.removeLast(popped, from: stack, .unchecked))
            return [b.arithmetic(.multiply, c[0], b.elementary(.cos, popped), name: "xAdjoint")]
        }
        return builder.finished(yielding: [filled[0], drained[0]])
    }

    /// Gives back a buffer of its own, and appends to its argument.
    static var squares: Function {
        var (builder, p) = start("squares", [(int, "n", .input), (doubles, "log", .inout)])
        let zero = builder.integer(0)
        let result = builder.makeValue(doubles, "squares")
        let nought = builder.floatingPoint(0, .double)
        builder.emit(.define(result, .repeating(nought, count: p[0])))
        _ = loop(&builder, zero, p[0], carrying: []) { b, i, _ in
            let number = b.compute(.convert(from: .int, to: .double), [i])
            b.emit(.store(b.arithmetic(.multiply, number, number), to: result, at: i, .checked))
            b.emit(.append(number, to: p[1]))
            return []
        }
        let yields = [result, builder.count(of: p[1])]
        return builder.finished(yielding: yields)
    }

    /// Calls `squares`, and reads what it gave.
    static var sumOfSquares: Function {
        var (builder, p) = start("sumOfSquares", [(int, "n", .input)])
        let log = builder.makeValue(doubles, "log")
        let list = builder.makeValue(doubles, "list")
        let length = builder.makeValue(int, "length")
        builder.emit(.define(log, .elements([builder.floatingPoint(7, .double)])))
        builder.emit(.call(Call(results: [list, length], callee: "squares", arguments: [p[0], log])))
        let zero = builder.floatingPoint(0, .double)
        let total = builder.makeValue(double, "total")
        builder.emit(.call(Call(results: [total], callee: "dot", arguments: [list, log])))
        let number = builder.compute(.convert(from: .int, to: .double), [length])
        _ = zero
        let yields = [builder.arithmetic(.add, total, number)]
        return builder.finished(yielding: yields)
    }

    static var logistic: Function {
        var (builder, p) = start("logistic", [(.scalar(.float), "x", .input), (.scalar(.float), "default", .input)])
        let e = builder.elementary(.exp, builder.arithmetic(.negate, p[0]))
        let one = builder.floatingPoint(1, .float)
        let r = builder.arithmetic(.divide, one, builder.arithmetic(.add, one, e))
        let third = builder.elementary(.sqrt, builder.floatingPoint(0.1, .float))
        let isNaN = builder.compute(.inspect(.isNaN, .float), [r])
        let s = branch(&builder, isNaN, ["s"]) { b in
            [b.floatingPoint(0.1, .float)]
        } _: { b in
            [b.floatingPoint(-0.0, .float)]
        }
        let yields = [r, third, builder.arithmetic(.subtract, p[1], s[0])]
        return builder.finished(yielding: yields)
    }

    /// An inner loop whose start is the outer one's carried value, and two loops in a row.
    static var nested: Function {
        var (builder, p) = start("nested", [(double, "x", .input), (int, "n", .input)])
        let zero = builder.integer(0)
        let one = builder.floatingPoint(1, .double)
        let outer = loop(&builder, zero, p[1], carrying: [(one, "s")]) { b, i, c in
            let upper = b.arithmetic(.add, i, b.integer(2))
            let inner = loop(&b, i, upper, carrying: [(c[0], "s"), (p[0], "u")], index: "i") { b, j, d in
                let number = b.compute(.convert(from: .int, to: .double), [j])
                let s = b.arithmetic(.add, d[0], b.arithmetic(.multiply, d[1], number), name: "s")
                return [s, b.arithmetic(.multiply, d[1], p[0], name: "u")]
            }
            return [b.arithmetic(.subtract, inner[0], c[0], name: "s")]
        }
        let last = loop(&builder, zero, p[1], carrying: [(outer[0], "s")]) { b, i, c in
            let isOdd = b.compute(.compare(.equal, .int), [b.arithmetic(.remainder, i, b.integer(2)), b.integer(1)])
            let r = branch(&b, isOdd, ["s"]) { b in
                [b.arithmetic(.multiply, c[0], p[0], name: "s")]
            } _: { _ in
                [c[0]]
            }
            return r
        }
        return builder.finished(yielding: [last[0], outer[0]])
    }

    static let all = [
        polynomial, power, fibonacci, swaps, rotation, usedAfterwards, leapfrog, clamp, crossedArms, shortCircuit, newton, dot, runningSums,
        tape,
        squares, sumOfSquares, logistic, nested,
    ]
}
