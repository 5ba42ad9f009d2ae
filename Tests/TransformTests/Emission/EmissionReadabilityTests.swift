import Testing

@testable import AdgenTransform

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
