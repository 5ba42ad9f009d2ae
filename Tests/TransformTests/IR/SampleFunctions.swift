import AdgenTransform

/// A few small functions, written out, that several tests look at.
enum SampleFunctions {
    private static let double = ValueType.scalar(.double)
    private static let int = ValueType.scalar(.int)

    /// `scale * (a[0] * a[0] + a[1] * a[1] + ...)`.
    static let sumOfSquares: Function = {
        var function = Function(name: "sumOfSquares")
        let buffer = function.addParameter(.buffer(.double), "a")
        let scale = function.addParameter(double, "scale")
        var builder = Builder(function)
        let start = builder.constant(.double(0), name: "start")
        let (lower, upper) = (builder.integer(0), builder.count(of: buffer))
        let (index, sum, result) = (builder.makeValue(int, "i"), builder.makeValue(double, "sum"), builder.makeValue(double, "sum"))
        let body = builder.block(parameters: [sum]) { block in
            let element = block.load(buffer, at: index, .checked)
            let square = block.arithmetic(.multiply, element, element, name: "square")
            return [block.arithmetic(.add, sum, square, name: "sum")]
        }
        builder.emit(
            .forLoop(
                ForLoop(results: [result], index: index, lower: lower, upper: upper, order: .ascending, initial: [start], body: body)
            )
        )
        let scaled = builder.arithmetic(.multiply, scale, result)
        return builder.finished(yielding: [scaled])
    }()

    /// Halves `x` until it is at most one; gives it and how often it was halved.
    static let halving: Function = {
        var function = Function(name: "halving")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let zero = builder.integer(0)
        let one = builder.constant(.double(1), name: "one")
        let (current, times) = (builder.makeValue(double, "y"), builder.makeValue(int, "times"))
        let condition = builder.block(parameters: [current, times]) { block in
            [block.compute(.compare(.greater, .double), [current, one], name: "more")]
        }
        let (y, n) = (builder.makeValue(double, "y"), builder.makeValue(int, "times"))
        let body = builder.block(parameters: [y, n]) { block in
            let half = block.constant(.double(0.5), name: "half")
            return [block.arithmetic(.multiply, y, half), block.arithmetic(.add, n, block.integer(1))]
        }
        let results = [builder.makeValue(double, "y"), builder.makeValue(int, "times")]
        builder.emit(.whileLoop(WhileLoop(results: results, initial: [x, zero], condition: condition, body: body)))
        return builder.finished(yielding: results)
    }()

    /// `x` to the power of 3 with its derivative, by a loop and a loop that mirrors it.
    static let mirroredProduct: Function = {
        var function = Function(name: "mirroredProduct")
        let x = function.addParameter(double, "x")
        var builder = Builder(function)
        let (lower, upper, one) = (builder.integer(0), builder.integer(3), builder.constant(.double(1)))
        let (index, product, result) = (
            builder.makeValue(int, "i"), builder.makeValue(double, "product"), builder.makeValue(double, "product")
        )
        let body = builder.block(parameters: [product]) { [$0.arithmetic(.multiply, product, x)] }
        builder.emit(
            .forLoop(ForLoop(results: [result], index: index, lower: lower, upper: upper, order: .ascending, initial: [one], body: body))
        )
        let zero = builder.constant(.double(0))
        let (back, carried) = (builder.makeValue(int, "i"), [builder.makeValue(double, "pAdjoint"), builder.makeValue(double, "xAdjoint")])
        let mirror = builder.block(mirroring: body.id, parameters: carried) { block in
            let before = block.makeValue(double, "before")
            block.emit(.recall(before, of: product))
            let share = block.arithmetic(.multiply, carried[0], before)
            return [block.arithmetic(.multiply, carried[0], x), block.arithmetic(.add, carried[1], share)]
        }
        let adjoints = [builder.makeValue(double, "pAdjoint"), builder.makeValue(double, "xAdjoint")]
        builder.emit(
            .forLoop(
                ForLoop(
                    results: adjoints,
                    index: back,
                    lower: lower,
                    upper: upper,
                    order: .descending,
                    initial: [one, zero],
                    body: mirror
                )
            )
        )
        return builder.finished(yielding: [result, adjoints[1]])
    }()
}
