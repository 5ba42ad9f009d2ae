// Cases of signatures: tuples in and out, parameters that are results too.

extension GoldenCase {
    static var signatures: [GoldenCase] { [tuples, arraysInPlace, scalarsInPlace, resizedInPlace] }

    private static let tuples = GoldenCase(
        "Tuples",
        at: [1, 2, 0.5],
        { x in
            let (radius, angle) = turned((x: x[0], y: x[1]), by: x[2])
            return [radius, angle]
        },
        jvp: { x, d in
            let (value, tangent) = turnedJVP((x: x[0], y: x[1]), by: x[2], along: (point: (x: d[0], y: d[1]), angle: d[2]))
            return ([value.radius, value.angle], [tangent.radius, tangent.angle])
        },
        vjp: { x, c in
            let (value, cotangent) = turnedVJP((x: x[0], y: x[1]), by: x[2], cotangent: (radius: c[0], angle: c[1]))
            return ([value.radius, value.angle], [cotangent.point.x, cotangent.point.y, cotangent.angle])
        }
    )

    private static let arraysInPlace = GoldenCase(
        "InoutParameters, arrays",
        at: [0, 0.5, -1, 0, 1, 2, 0.5, -1, 3, 0.25],
        { x in
            var (positions, velocities) = (Array(x[..<4]), Array(x[4..<8]))
            let energy = advance(&positions, &velocities, stiffness: x[8], by: x[9])
            return [energy] + positions + velocities
        },
        jvp: { x, d in
            var (positions, velocities) = (Array(x[..<4]), Array(x[4..<8]))
            let along = (positions: Array(d[..<4]), velocities: Array(d[4..<8]), stiffness: d[8], time: d[9])
            let (energy, tangent) = advanceJVP(&positions, &velocities, stiffness: x[8], by: x[9], along: along)
            return ([energy] + positions + velocities, [tangent.value] + tangent.positions + tangent.velocities)
        },
        vjp: { x, c in
            var (positions, velocities) = (Array(x[..<4]), Array(x[4..<8]))
            let cotangent = (value: c[0], positions: Array(c[1..<5]), velocities: Array(c[5...]))
            let (energy, g) = advanceVJP(&positions, &velocities, stiffness: x[8], by: x[9], cotangent: cotangent)
            return ([energy] + positions + velocities, g.positions + g.velocities + [g.stiffness, g.time])
        }
    )

    private static let scalarsInPlace = GoldenCase(
        "InoutParameters, scalars",
        at: [0.5, -1, 0.25],
        { x in
            var (position, velocity) = (x[0], x[1])
            leap(&position, &velocity, by: x[2])
            return [position, velocity]
        },
        jvp: { x, d in
            var (position, velocity) = (x[0], x[1])
            let tangent = leapJVP(&position, &velocity, by: x[2], along: (position: d[0], velocity: d[1], time: d[2]))
            return ([position, velocity], [tangent.position, tangent.velocity])
        },
        vjp: { x, c in
            var (position, velocity) = (x[0], x[1])
            let g = leapVJP(&position, &velocity, by: x[2], cotangent: (position: c[0], velocity: c[1]))
            return ([position, velocity], [g.position, g.velocity, g.time])
        }
    )

    private static let resizedInPlace = GoldenCase(
        "ResizedInPlace",
        at: [0.5, 1, -2, 0.25],
        { x in
            var walk = Array(x[..<3])
            extend(&walk, by: x[3], times: 3)
            return walk
        },
        jvp: { x, d in
            var walk = Array(x[..<3])
            let tangent = extendJVP(&walk, by: x[3], times: 3, along: (walk: Array(d[..<3]), step: d[3]))
            return (walk, tangent)
        },
        vjp: { x, c in
            var walk = Array(x[..<3])
            let cotangent = extendVJP(&walk, by: x[3], times: 3, cotangent: c)
            return (walk, cotangent.walk + [cotangent.step])
        }
    )
}
