// Finds the throw of a ball over a wall that knocks a second ball to a mark, by gradients that swift-adgen wrote of a simulation with contacts.
// First checks simulation and derivatives against what is known of them.

import ArgumentParser
import Foundation

@main
struct RigidBodies: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Finds the throw of a ball over a wall that knocks a second ball to a mark, and draws it.",
        discussion: "The exit status is 1 if the mark is missed by more than a millimetre, or if something known does not hold."
    )

    @Option(help: ArgumentHelp("Where the second ball lies, in metres from the thrower; the wall stands at 4.", valueName: "metres"))
    var ball = 7.0

    @Option(help: ArgumentHelp("Where the second ball shall come to rest.", valueName: "metres"))
    var mark = 9.5

    @Option(help: ArgumentHelp("The height of the wall.", valueName: "metres"))
    var wall = 2.5

    @Option(help: "The steps of the simulation in a second; 1000 are enough to see it work.")
    var steps = 4000

    @Option(help: "The most iterations of the search.")
    var iterations = 100

    @Option(name: .shortAndLong, help: "The picture.")
    var output = "rigid-bodies.svg"

    func validate() throws {
        // Written so that what is not a number is refused too.
        guard (5...12).contains(ball) else { throw ValidationError("'--ball' is from 5 to 12.") }
        guard mark >= ball + 0.5, mark <= ball + 4 else { throw ValidationError("'--mark' is from 0.5 to 4 metres behind the ball.") }
        guard (0...3.5).contains(wall) else { throw ValidationError("'--wall' is from 0 to 3.5.") }
        guard (500...100_000).contains(steps) else { throw ValidationError("'--steps' is from 500 to 100000.") }
        guard (1...10_000).contains(iterations) else { throw ValidationError("'--iterations' is from 1 to 10000.") }
        guard !output.isEmpty else { throw ValidationError("'--output' needs the path of a file.") }
    }

    func run() throws {
        let scene = Scene(wall: Wall(x: 4, height: wall), start: ball, mark: mark)
        let step = 1 / Double(steps)
        let thrower = Thrower(scene: scene, step: step, maximumIterations: iterations)

        let known = KnownResults.ballistics(step: step) + KnownResults.conservation(step: step) + KnownResults.energyOrder()
        Report.printFindings("What is known of the simulation:", known)

        print("\nA throw that meets the second ball, by Newton's method from the formula of the parabola:")
        let meeting = thrower.meeting(from: thrower.firstGuess())

        let derivatives = [
            Derivatives.gradient(at: meeting, in: scene, step: step),
            Derivatives.hessian(at: meeting, in: scene, step: step),
        ]
        Report.printFindings("Derivatives of where the second ball comes to rest:", derivatives)

        print("\nThe throw that drives the second ball to the mark:")
        var tries: [Throw] = []
        let best = thrower.driving(from: meeting) { point in
            Report.printProgress(point)
            tries.append(point.point)
        }
        let hit = best.value.squareRoot() <= thrower.tolerance
        print("After \(best.evaluations) gradients the second ball \(hit ? "rests on the mark" : "MISSES THE MARK").")
        if best.gradient.flattened.allSatisfy({ $0 == 0 }) {
            print(
                "The thrown ball does not touch the second one, so that no small change of the throw helps: try a lower wall or another ball."
            )
        }

        try Figure(scene: scene, tries: tries, step: step).svg.write(toFile: output, atomically: true, encoding: .utf8)
        print("\nThe picture is in \(output).")
        if !hit || !(known + derivatives).allSatisfy(\.holds) { throw ExitCode.failure }
    }
}
