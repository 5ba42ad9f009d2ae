// The kernels again, with the derivatives of the compiler's own experimental feature, where it compiles them.

#if canImport(_Differentiation)
    import _Differentiation

    @differentiable(reverse)
    func euler(_ x: Double, count: Int) -> Double {
        var y = 1.0
        for _ in 0..<withoutDerivative(at: count) {
            y += 0.01 * (x - y * y)
        }
        return y
    }

    @differentiable(reverse)
    func branching(_ x: Double, count: Int) -> Double {
        var y = 1.0
        for _ in 0..<withoutDerivative(at: count) {
            if y * y < x {
                y += 0.3 * x * y
            } else {
                y -= 0.2 * y
            }
        }
        return y
    }

    @differentiable(reverse)
    func squareRoot(_ x: Double) -> Double {
        var y = x
        while abs(y * y - x) > 1e-9 {
            y -= 0.05 * (y * y - x) / y
        }
        return y
    }

    @differentiable(reverse)
    func lotkaVolterra(_ growth: Double, _ predation: Double, _ death: Double, steps: Int) -> Double {
        let feeding = 0.025
        var prey = 10.0
        var predator = 5.0
        for _ in 0..<withoutDerivative(at: steps) {
            let half = 0.005
            let u1 = preyRate(prey, predator, growth, predation)
            let v1 = predatorRate(prey, predator, death, feeding)
            let u2 = preyRate(prey + half * u1, predator + half * v1, growth, predation)
            let v2 = predatorRate(prey + half * u1, predator + half * v1, death, feeding)
            let u3 = preyRate(prey + half * u2, predator + half * v2, growth, predation)
            let v3 = predatorRate(prey + half * u2, predator + half * v2, death, feeding)
            let u4 = preyRate(prey + 0.01 * u3, predator + 0.01 * v3, growth, predation)
            let v4 = predatorRate(prey + 0.01 * u3, predator + 0.01 * v3, death, feeding)
            prey += 0.01 / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
            predator += 0.01 / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        }
        return (prey - 1) * (prey - 1) + (predator - 1) * (predator - 1)
    }

    @differentiable(reverse)
    func preyRate(_ prey: Double, _ predator: Double, _ growth: Double, _ predation: Double) -> Double {
        (growth - predation * predator) * prey
    }

    @differentiable(reverse)
    func predatorRate(_ prey: Double, _ predator: Double, _ death: Double, _ feeding: Double) -> Double {
        (feeding * prey - death) * predator
    }

    @differentiable(reverse)
    func scalarProduct(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for i in 0..<withoutDerivative(at: a.count) {
            sum += a[i] * b[i]
        }
        return sum
    }

    @differentiable(reverse)
    func squaredLength(_ matrix: [Double], _ x: [Double]) -> Double {
        let n = withoutDerivative(at: x.count)
        var sum = 0.0
        for i in 0..<n {
            var y = 0.0
            for j in 0..<n {
                y += matrix[i * n + j] * x[j]
            }
            sum += 0.5 * y * y
        }
        return sum
    }

    func eulerGradient(_ x: Double, count: Int) -> Double {
        gradient(at: x) { euler($0, count: count) }
    }

    func branchingGradient(_ x: Double, count: Int) -> Double {
        gradient(at: x) { branching($0, count: count) }
    }

    func squareRootGradient(_ x: Double) -> Double {
        gradient(at: x, of: squareRoot)
    }

    func lotkaVolterraGradient(_ growth: Double, _ predation: Double, _ death: Double, steps: Int) -> (Double, Double, Double) {
        gradient(at: growth, predation, death) { lotkaVolterra($0, $1, $2, steps: steps) }
    }

    func scalarProductGradient(_ a: [Double], _ b: [Double]) -> ([Double], [Double]) {
        let (left, right) = gradient(at: a, b, of: scalarProduct)
        return (left.base, right.base)
    }

    func squaredLengthGradient(_ matrix: [Double], _ x: [Double]) -> ([Double], [Double]) {
        let (left, right) = gradient(at: matrix, x, of: squaredLength)
        return (left.base, right.base)
    }
#endif
