import AutoDiff
import Testing

@Suite struct GammaTests {
    /// The error in units in the last place of what the documented bounds refer to.
    private func error(_ reference: GammaReference) -> Double {
        let (n, x) = (reference.order, reference.argument)
        let actual = polygamma(n, x)
        if actual == reference.value { return 0 }
        var scale = abs(reference.value)
        if x < 0 { scale = max(scale, abs(polygamma(n, 1 - x)), n == 0 ? 1 : 0) }
        return abs(actual - reference.value) / scale.ulp
    }

    @Test(arguments: 0...6)
    func keepsItsBounds(order: Int) {
        let bound = order == 0 ? 4.0 : 4.0 * Double(order + 2)
        for reference in gammaReferences where reference.order == order {
            #expect(error(reference) <= bound, "\(reference)")
        }
    }

    @Test func isTheSameFunctionAtOrderZero() {
        for x in [0.3, 1.4616, 5, 20, -2.5] { #expect(polygamma(0, x) == digamma(x)) }
    }

    @Test func hasItsPolesAndLimits() {
        #expect(digamma(0.0) == -.infinity && digamma(-0.0) == .infinity)
        #expect(digamma(-1.0).isNaN && digamma(-1e300).isNaN && digamma(-Double.infinity).isNaN)
        #expect(digamma(Double.infinity) == .infinity && digamma(Double.nan).isNaN)
        #expect(polygamma(1, 0.0) == .infinity && polygamma(1, -0.0) == .infinity && polygamma(1, -3.0) == .infinity)
        #expect(polygamma(2, 0.0) == -.infinity && polygamma(2, -0.0) == .infinity && polygamma(2, -3.0).isNaN)
        #expect(polygamma(1, Double.infinity) == 0 && polygamma(2, Double.infinity) == 0)
        #expect(polygamma(1, -Double.infinity).isNaN && polygamma(1, Double.nan).isNaN && polygamma(-1, 1.0).isNaN)
        #expect(polygamma(3, 1e-200) == .infinity && polygamma(2, 1e-200) == -.infinity)
    }

    @Test func roundsForFloat() {
        #expect(digamma(Float(2.5)) == Float(digamma(2.5)))
        #expect(polygamma(3, Float(0.75)) == Float(polygamma(3, 0.75)))
    }

    /// psi(n, 1) = (-1)^(n + 1) n! zeta(n + 1), where the zeta function is 1 to the last bit.
    @Test func worksForHighOrders() {
        var factorial = 1.0
        for n in 1...60 { factorial *= Double(n) }
        #expect(abs(polygamma(60, 1.0) / -factorial - 1) < 1e-14)
        #expect(polygamma(200, 1.0) == -.infinity)
        #expect(abs(polygamma(200, 150.0)) < 1)
    }
}
