// The model: the equations of Lotka and Volterra, integrated by the classical
// Runge-Kutta method, and how far they are from the data. Plain Swift: the build
// plugin writes the derivatives of what is marked, and of what that calls.

import AutoDiff
import Foundation

/// The sum of squared differences between the logarithms of model and data.
///
/// `logParameters` holds the natural logarithms of, in this order: the hares' growth rate and the rate at which lynxes take them, the lynxes'
/// death rate and the rate at which hares feed them (per year, and per thousand of the other species), the hares and the lynxes of the first
/// year (in thousands).
@Differentiable(.reverse, .forwardOverReverse, wrt: "logParameters")
func misfit(_ logParameters: [Double], hares: [Double], lynxes: [Double], stepsPerYear: Int) -> Double {
    let growth = exp(logParameters[0])
    let predation = exp(logParameters[1])
    let death = exp(logParameters[2])
    let feeding = exp(logParameters[3])
    var hare = exp(logParameters[4])
    var lynx = exp(logParameters[5])

    let duration = 1 / Double(stepsPerYear)
    var sum = 0.0
    for year in 0..<hares.count {
        if year > 0 {
            for _ in 0..<stepsPerYear {
                (hare, lynx) = advance(hare, lynx, by: duration, growth, predation, death, feeding)
            }
        }
        sum += square(log(hare / hares[year])) + square(log(lynx / lynxes[year]))
    }
    return sum
}

/// Both populations, a Runge-Kutta step later.
func advance(
    _ hare: Double,
    _ lynx: Double,
    by duration: Double,
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double
) -> (hare: Double, lynx: Double) {
    let half = duration / 2
    let h1 = hareRate(hare, lynx, growth, predation)
    let l1 = lynxRate(hare, lynx, death, feeding)
    let h2 = hareRate(hare + half * h1, lynx + half * l1, growth, predation)
    let l2 = lynxRate(hare + half * h1, lynx + half * l1, death, feeding)
    let h3 = hareRate(hare + half * h2, lynx + half * l2, growth, predation)
    let l3 = lynxRate(hare + half * h2, lynx + half * l2, death, feeding)
    let h4 = hareRate(hare + duration * h3, lynx + duration * l3, growth, predation)
    let l4 = lynxRate(hare + duration * h3, lynx + duration * l3, death, feeding)
    return (
        hare + duration / 6 * (h1 + 2 * h2 + 2 * h3 + h4),
        lynx + duration / 6 * (l1 + 2 * l2 + 2 * l3 + l4)
    )
}

func hareRate(_ hare: Double, _ lynx: Double, _ growth: Double, _ predation: Double) -> Double {
    (growth - predation * lynx) * hare
}

func lynxRate(_ hare: Double, _ lynx: Double, _ death: Double, _ feeding: Double) -> Double {
    (feeding * hare - death) * lynx
}

func square(_ x: Double) -> Double { x * x }
