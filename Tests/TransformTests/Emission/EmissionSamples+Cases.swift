@testable import AdgenEmission
import Foundation

import AdgenTransform

extension EmissionSamples {
    /// The samples with calls of them, and what Swift written by hand gives.
    static var cases: [EmittedProgram.Case] {
        [
            .init(polynomial, call: "polynomial(0.7)", expected: "\(ByHand.polynomial(0.7))"),
            .init(power, call: "power(1.1, 7)", expected: "\((0..<7).reduce(1.0) { result, _ in result * 1.1 })"),
            .init(power, call: "power(1.1, 0)", expected: "1.0"),
            .init(fibonacci, call: "fibonacci(10)", expected: "(55, 89)"),
            .init(swaps, call: "swaps(1, 2, 3)", expected: "(2.0, 1.0, 1.0)"),
            .init(swaps, call: "swaps(1, 2, 4)", expected: "(1.0, 2.0, 1.0)"),
            .init(rotation, call: "rotation(1, 2, 3, 4)", expected: "\(ByHand.rotation(1, 2, 3, 4))"),
            .init(usedAfterwards, call: "usedAfterwards(1.5, 4)", expected: "\(ByHand.usedAfterwards(1.5, 4))"),
            .init(leapfrog, call: "leapfrog(1, 0, 0.1, 9)", expected: "\(ByHand.leapfrog(1, 0, 0.1, 9))"),
            .init(clamp, call: "(clamp(3, 4), clamp(1.5, 4))", expected: "(7.0, 3.75)"),
            .init(
                crossedArms,
                call: "(crossedArms(3, 4), crossedArms(0.5, 0.25))",
                expected: "(\(ByHand.crossedArms(3, 4)), \(ByHand.crossedArms(0.5, 0.25)))"
            ),
            .init(
                shortCircuit,
                call: "(shortCircuit(2, 1), shortCircuit(-2, 1), shortCircuit(2, 9))",
                expected: "(\(2.0.squareRoot()), -1.5, -1.5)"
            ),
            .init(newton, call: "newton(2)", expected: "\(ByHand.newton(2))"),
            .init(dot, call: "dot([1, 2, 3], 3, [4, 5, 6], 3)", expected: "32.0"),
            .init(
                runningSums,
                call: "{ var x = [1.0, 2.0, 3.0]; let last = runningSums(&x, 3); return \"\\(last) \\(x)\" }()",
                expected: "6.0 [2.0, 5.0, 9.0]"
            ),
            .init(tape, call: "tape(0.5, 5)", expected: "\(ByHand.tape(0.5, 5))"),
            .init(
                squares,
                dot,
                sumOfSquares,
                call: "{ var log = AutoDiff.Buffer<Double>(); let r = squares(4, &log); return \"\\(r.0.array) \\(r.1) \\(log.array)\" }()",
                expected: "[0.0, 1.0, 4.0, 9.0] 4 [0.0, 1.0, 2.0, 3.0]"
            ),
            .init(squares, dot, sumOfSquares, call: "sumOfSquares(3)", expected: "\(1.0 * 0 + 4 * 1 + 4)"),
            .init(logistic, call: "logistic(0.3, 2)", expected: "\(ByHand.logistic(0.3, 2))"),
            .init(nested, call: "nested(1.2, 4)", expected: "\(ByHand.nested(1.2, 4))"),
        ]
    }

    private enum ByHand {
        static func polynomial(_ x: Double) -> Double {
            let d = 2 * (x * x) - x
            return sin(d) / (x - d)
        }

        static func rotation(_ a: Double, _ b: Double, _ c: Double, _ n: Int) -> (Double, Double, Double) {
            var (a, b, c) = (a, b, c)
            for i in (0..<n).reversed() { (a, b, c) = (b, c, a + Double(i)) }
            return (a, b, c)
        }

        static func usedAfterwards(_ x: Double, _ n: Int) -> Double {
            let first = x + x
            var (y, z) = (first, first)
            for _ in 0..<n { (y, z) = (y * x, z + y) }
            return y + z + first
        }

        static func leapfrog(_ x: Double, _ y: Double, _ h: Double, _ n: Int) -> (Double, Double) {
            var (x, y) = (x, y)
            for _ in 0..<n { (x, y) = (x + h * y, y - h * x) }
            return (x, y)
        }

        static func newton(_ x: Double) -> (Double, Int) {
            var (y, steps) = (x + 1, 0)
            while abs(y * y - x) > 1e-9 { (y, steps) = (0.5 * (y + x / y), steps + 1) }
            return (y, steps)
        }

        static func tape(_ x: Double, _ n: Int) -> (Double, Double) {
            var (y, stack, adjoint) = (x, [Double](), 1.0)
            for _ in 0..<n {
                stack.append(y)
                y = sin(y)
            }
            while let last = stack.popLast() { adjoint *= cos(last) }
            return (y, adjoint)
        }

        static func logistic(_ x: Float, _ y: Float) -> (Float, Float, Float) {
            (1 / (1 + exp(-x)), Float(0.1).squareRoot(), y - -0.0)
        }

        static func nested(_ x: Double, _ n: Int) -> (Double, Double) {
            var s = 1.0
            for i in 0..<n {
                let old = s
                var u = x
                for j in i..<(i + 2) {
                    s += u * Double(j)
                    u *= x
                }
                s -= old
            }
            let outer = s
            for i in 0..<n where i % 2 == 1 { s *= x }
            return (s, outer)
        }

        static func crossedArms(_ x: Double, _ y: Double) -> Double {
            let a = x + y
            let b = x * y
            let (r, s) = a < b ? (b, a) : (a - x, b)
            return r - s + a
        }
    }
}
