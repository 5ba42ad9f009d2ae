// The written derivatives of a throw through contacts, against finite differences.

import AutoDiff

enum Derivatives {
    /// The gradient against differences of the function.
    static func gradient(at toss: Throw, in scene: Scene, step: Double) -> Finding {
        // `checkGradient` begins with steps of an eighth. So large a change of the throw misses the ball, a hundredth of that does not.
        let unit = 0.01
        func moved(by offsets: [Double]) -> Throw {
            Throw(flattened: zip(toss.flattened, offsets).map { $0 + unit * $1 }, like: toss)
        }
        let report = checkGradient(
            of: { miss(moved(by: $0), in: scene, step: step) },
            gradient: { missGradient(moved(by: $0), in: scene, step: step).flattened.map { unit * $0 } },
            at: toss.zeroTangentVector.flattened
        )
        // Contacts begin smoothly, but not analytically: that limits the digits that extrapolated differences have.
        let size = report.coordinates.map { abs($0.gradient) }.max() ?? 0
        let error = report.coordinates.map(\.error).max() ?? .infinity
        return Finding(
            statement: "the gradient of the miss",
            figures: "agrees with differences of the miss to a relative error of \(scientific: error / size)",
            holds: error < 1e-5 * size
        )
    }

    /// The product of the Hessian and each unit vector against differences of the gradient.
    static func hessian(at toss: Throw, in scene: Scene, step: Double) -> Finding {
        let position = toss.flattened
        var error = 0.0
        var size = 0.0
        for index in position.indices {
            var unit = toss.zeroTangentVector.flattened
            unit[index] = 1
            let direction = Throw.TangentVector(flattened: unit, like: toss.zeroTangentVector)
            let product = missHVP(toss, in: scene, step: step, along: direction).product.flattened
            func gradient(_ offset: Double) -> [Double] {
                var moved = position
                moved[index] += offset
                return missGradient(Throw(flattened: moved, like: toss), in: scene, step: step).flattened
            }
            let offset = 1e-7
            for (derivative, (after, before)) in zip(product, zip(gradient(offset), gradient(-offset))) {
                error = max(error, abs(derivative - (after - before) / (2 * offset)))
                size = max(size, abs(derivative))
            }
        }
        return Finding(
            statement: "its Hessian",
            figures: "agrees with differences of the gradient to a relative error of \(scientific: error / size)",
            holds: error < 1e-3 * size
        )
    }
}
