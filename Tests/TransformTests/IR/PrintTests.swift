import AdgenTransform
import Testing

@Suite struct PrintTests {
    @Test func printsALoop() {
        #expect(
            "\(SampleFunctions.sumOfSquares)" == """
                func sumOfSquares(a: [Double], scale: Double) -> Double {
                    start: Double = 0.0
                    c: Int = 0
                    count: Int = a.count
                    sum2: Double = for i in c ..< count (sum: Double = start) #1 {
                        element: Double = a[i]
                        square: Double = element * element
                        sum3: Double = sum + square
                        yield sum3
                    }
                    t: Double = scale * sum2
                    return t
                }
                """
        )
    }

    @Test func printsAWhileLoop() {
        #expect(
            "\(SampleFunctions.halving)" == """
                func halving(x: Double) -> Double, Int {
                    c: Int = 0
                    one: Double = 1.0
                    y3: Double, times3: Int = while (y: Double = x, times: Int = c) #1 {
                        more: Bool = y > one
                        yield more
                    } do (y2: Double, times2: Int) #2 {
                        half: Double = 0.5
                        t: Double = y2 * half
                        c2: Int = 1
                        t2: Int = times2 + c2
                        yield t, t2
                    }
                    return y3, times3
                }
                """
        )
    }

    @Test func marksMirroredBlocksAndRecalls() {
        let text = "\(SampleFunctions.mirroredProduct)"
        #expect(text.contains("#2 mirrors #1 {"))
        #expect(text.contains("before: Double = recall product\n"))
    }
}
