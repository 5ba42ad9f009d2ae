@testable import AdgenEmission
import AdgenTransform
import Testing

/// What emitted functions look like, word for word.
@Suite struct EmissionReadabilityTests {
    private func text(_ function: Function, sources: [String] = []) throws -> String {
        try EmittedProgram.text(of: [function], sources: sources)
    }

    @Test func carriedValuesStayInOneVariable() throws {
        #expect(
            try text(EmissionSamples.leapfrog) == """
                private func leapfrog(_ x: Double, _ y: Double, _ h: Double, _ n: Int) -> (Double, Double) {
                    var i = 0
                    var x = x
                    var y = y
                    while i < n {
                        let x2 = x + h * y
                        y -= h * x
                        x = x2
                        i &+= 1
                    }
                    return (x, y)
                }

                """
        )
    }

    @Test func swapsTakeOneTemporary() throws {
        #expect(
            try text(EmissionSamples.swaps) == """
                private func swaps(_ a: Double, _ b: Double, _ n: Int) -> (Double, Double, Double) {
                    var i = 0
                    var a2 = a
                    var b = b
                    while i < n {
                        let aNext = b
                        b = a2
                        a2 = aNext
                        i &+= 1
                    }
                    return (a2, b, a)
                }

                """
        )
    }

    @Test func branchesAssignWhatTheyChange() throws {
        #expect(
            try text(EmissionSamples.clamp) == """
                private func clamp(_ x: Double, _ limit: Double) -> Double {
                    var y = x * x
                    if y > limit {
                        y = limit
                    }
                    return y + x
                }

                """
        )
    }

    @Test func conditionsWithStatementsLeaveTheLoop() throws {
        #expect(
            try text(EmissionSamples.newton) == """
                private func newton(_ x: Double) -> (Double, Int) {
                    var y = x + 1.0
                    var steps = 0
                    while true {
                        let error = y * y - x
                        if !(error.magnitude > 1e-09) {
                            break
                        }
                        y = 0.5 * (y + x / y)
                        steps += 1
                    }
                    return (y, steps)
                }

                """
        )
    }

    @Test func checksSayNoMoreThanNeeded() throws {
        #expect(
            try text(EmissionSamples.dot) == """
                private func dot(_ x: UnsafePointer<Double>, _ xCount: Int, _ y: UnsafePointer<Double>, _ yCount: Int) -> Double {
                    var i = 0
                    var sum = 0.0
                    while i < xCount {
                        precondition(i < yCount, "Index out of range")
                        sum += x[i] * y[i]
                        i &+= 1
                    }
                    return sum
                }

                """
        )
    }

    @Test func sourceIsQuotedOnceForEachStatement() throws {
        let source = "let y = x * x\nreturn sin(y) + y"
        var function = Function(name: "quoted")
        let x = function.addParameter(EmissionSamples.double, "x")
        var builder = Builder(function)
        builder.origin = Origin(file: 0, range: 0..<13)
        let y = builder.arithmetic(.multiply, x, x, name: "y")
        builder.origin = Origin(file: 0, range: 14..<31)
        let sine = builder.elementary(.sin, y)
        let sum = builder.arithmetic(.add, sine, y, name: "result")
        let again = builder.arithmetic(.multiply, sum, y, name: "product")
        let finished = builder.finished(yielding: [sum, again])
        #expect(
            try text(finished, sources: [source]) == """
                private func quoted(_ x: Double) -> (Double, Double) {
                    // let y = x * x
                    let y = x * x
                    // return sin(y) + y
                    let result = sin(y) + y
                    let product = result * y
                    return (result, product)
                }

                """
        )
    }

    @Test func namesNeverCaptureWhatTheFunctionMentions() throws {
        var function = Function(name: "captured")
        let sin = function.addParameter(EmissionSamples.double, "sin")
        let keyword = function.addParameter(EmissionSamples.double, "in")
        var builder = Builder(function)
        let value = builder.elementary(.sin, sin)
        builder.emit(
            .carried(Carried(results: [], pieces: [.text("print(\"sin in text\", log(2), "), .value(keyword), .text(")")], isSink: true))
        )
        let log = builder.arithmetic(.add, value, keyword, name: "log")
        let twice = builder.arithmetic(.add, log, log, name: "log")
        let finished = builder.finished(yielding: [twice, log])
        #expect(
            try text(finished) == """
                private func captured(_ sin2: Double, _ `in`: Double) -> (Double, Double) {
                    print("sin in text", log(2), `in`)
                    let log2 = sin(sin2) + `in`
                    let log3 = log2 + log2
                    return (log3, log2)
                }

                """
        )
    }

    @Test func literalsKeepTheirBits() {
        #expect(Constant.double(-0.0).swiftText == "-0.0")
        #expect(Constant.double(0.1).swiftText == "0.1")
        #expect(Constant.double(.infinity).swiftText == "Double.infinity")
        #expect(Constant.float(-.infinity).swiftText == "-Float.infinity")
        #expect(Constant.double(.nan).swiftText == "Double.nan")
        #expect(Constant.double(bits: 0x7ff8_0000_0000_0001).swiftText == "Double(bitPattern: 0x7ff8000000000001)")
        #expect(Constant.int(.min).swiftText == "Int.min")
    }
}
