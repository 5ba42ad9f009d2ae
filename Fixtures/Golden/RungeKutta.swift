import AutoDiff

/// Prey and predators after `steps` steps of the classical Runge-Kutta method, as one number.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func predatorsAndPrey(_ growth: Double, _ predation: Double, _ death: Double, _ feeding: Double, steps: Int) -> Double {
    var prey = 10.0
    var predator = 5.0
    let step = 0.1
    for _ in 0..<steps {
        let (u1, v1) = populationRates(prey, predator, growth, predation, death, feeding)
        let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
    }
    return prey * predator
}

func populationRates(
    _ prey: Double,
    _ predator: Double,
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double
) -> (Double, Double) {
    ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
}
