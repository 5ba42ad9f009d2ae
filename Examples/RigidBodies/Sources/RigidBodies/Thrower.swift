// The search for the throw.

import AutoDiff
import Foundation

struct Thrower {
    var scene: Scene
    var step: Double
    var maximumIterations: Int
    /// A millimetre.
    let tolerance = 1e-3

    /// A throw that would meet the second ball if there were no air, by the formula of the parabola.
    func firstGuess() -> Throw {
        let angle = 0.9
        let distance = aim.x - scene.hand.x
        let drop = scene.hand.y - aim.y
        let speedSquared = scene.gravity * distance * distance / (2 * cos(angle) * cos(angle) * (distance * tan(angle) + drop))
        return Throw(speed: speedSquared.squareRoot(), angle: angle, spin: 20)
    }

    /// The same in air, spinning, if neither wall nor ground is in the way: by Newton's method, in the speed alone.
    func meeting(from guess: Throw) -> Throw {
        var toss = guess
        for _ in 0..<maximumIterations {
            let (distance, gradient) = reachValueWithGradient(toss, in: scene, height: aim.y, step: step)
            let error = scene.hand.x + distance - aim.x
            print("  \(fixed: toss.speed, 5) m/s: \(fixed: error, 6) m \(error < 0 ? "short" : "far")")
            if abs(error) < tolerance { break }
            toss.speed -= error / gradient.speed
        }
        return toss
    }

    /// Brings the second ball to the mark.
    func driving(from guess: Throw, observe: (Minimum<Throw>) -> Void) -> Minimum<Throw> {
        minimize(
            from: guess,
            goal: tolerance * tolerance / 100,
            longestStep: Throw.TangentVector(speed: 0.05, angle: 0.01, spin: 2),
            maximumIterations: maximumIterations,
            observe: observe
        ) { toss in
            missValueWithGradient(toss, in: scene, step: step)
        }
    }

    /// Where the centre of the thrown ball is when it meets the second one from above and behind.
    private var aim: Vector { Vector(x: scene.start - scene.radius, y: 2.5 * scene.radius) }
}
