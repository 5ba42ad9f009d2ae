// The derivatives of a module that uses structs and functions of another one: their text, and what they are when both are compiled.

import AdgenGeometry
import AdgenParser
import AdgenTransform
import AutoDiff
import Foundation
import Testing

@testable import AdgenGeometryUse

@Suite("Golden derivatives across modules")
struct ModulesTests {
    @Test("The derivatives are the golden ones", arguments: GoldenModule.all)
    func text(of golden: GoldenModule) throws {
        let text = try golden.generate()
        if GoldenTextTests.isRecording {
            try text.write(to: golden.derivatives, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.derivatives.lastPathComponent)")
        } else {
            #expect(text == (try String(contentsOf: golden.derivatives, encoding: .utf8)))
        }
    }

    private let v = Vector3(x: 0.3, y: -1.2, z: 2.1)
    private let line = AdgenGeometry.Line(from: Vector3(x: 1, y: 2, z: 0.5), to: Vector3(x: -1, y: 0.2, z: 3))
    private let body = AdgenGeometryUse.Body(
        position: Vector3(x: 0.3, y: -1.2, z: 2.1),
        trail: [Vector3(0.7), Vector3(x: 1, y: 2, z: -1)],
        shape: Ball(Vector3(0.5), 2),
        name: "body"
    )

    @Test func membersOperatorsAndGenericFunctions() {
        expectPassed(checkGradient(of: turned, gradient: turnedGradient, at: v, 0.7))
    }

    @Test func methodsInExtensions() {
        func distance(_ v: Vector3, _ line: AdgenGeometry.Line) -> Double { v.distance(to: line) }
        expectPassed(
            checkGradient(
                of: distance,
                gradient: { v, line in
                    let gradient = v.distanceGradient(to: line)
                    return (v: gradient.instance, line: gradient.line)
                },
                at: v,
                line
            )
        )
    }

    @Test func arraysAndStructsOfStructs() {
        func weight(_ points: [Vector3], _ body: AdgenGeometryUse.Body) -> Double { center(points, body).dot(v) }
        let cotangent = Vector3.TangentVector(x: v.x, y: v.y, z: v.z)
        expectPassed(
            checkGradient(of: weight, gradient: { centerVJP($0, $1, cotangent: cotangent).cotangent }, at: [v, Vector3(0.5)], body)
        )
    }

    @Test func changedInPlace() {
        func outcome(_ body: AdgenGeometryUse.Body, _ force: Vector3, _ dt: Double) -> Double {
            var body = body
            step(&body, force, dt: dt)
            return body.position.x * body.shape.radius + (body.trail.last?.z ?? 0) + body.shape.center.y
        }
        expectPassed(
            checkGradient(
                of: outcome,
                gradient: { body, force, dt in
                    var after = body
                    step(&after, force, dt: dt)
                    var cotangent = after.zeroTangentVector
                    cotangent.position.x = after.shape.radius
                    cotangent.shape.radius = after.position.x
                    cotangent.shape.center.y = 1
                    cotangent.trail[2].z = 1
                    var before = body
                    let result = stepVJP(&before, force, dt: dt, cotangent: cotangent)
                    return (body: result.body, force: result.force, dt: result.dt)
                },
                at: body,
                v,
                0.4
            )
        )
    }

    @Test func structsMadeOtherwise() {
        func product(_ spring: Spring, _ line: AdgenGeometryUse.Line) -> Double {
            let result = stretched(spring, line)
            return result.rest * result.stiffness
        }
        var spring = Spring()
        spring.rest = 0.3
        expectPassed(
            checkGradient(
                of: product,
                gradient: { spring, line in
                    let result = stretched(spring, line)
                    let cotangent = Spring.TangentVector(stiffness: result.rest, rest: result.stiffness)
                    return stretchedVJP(spring, line, cotangent: cotangent).cotangent
                },
                at: spring,
                AdgenGeometryUse.Line(weight: 2, line: line)
            )
        )
    }

    @Test func qualifiedNames() {
        let tangent = shiftedJVP(line, by: v, along: (line: line.zeroTangentVector, v: Vector3.TangentVector(x: 1, y: 2, z: 3))).tangent
        #expect(tangent.from == Vector3.TangentVector(x: 1, y: 2, z: 3))
        let turned = AdgenGeometry.rotated(Vector3(x: 1, y: 2, z: 3), about: .up, by: 0.5)
        #expect(abs(tangent.to.x + turned.x) < 1e-15 && abs(tangent.to.y + turned.y) < 1e-15 && abs(tangent.to.z + turned.z) < 1e-15)
    }

    @Test func derivativesThatTheOtherModuleWrites() {
        expectPassed(checkGradient(of: loud, gradient: loudGradient, at: v, 0.7))
        let along = (v: Vector3.TangentVector(x: 1, y: -1, z: 0.5), exponent: 2.0)
        let gradient = loudGradient(v, 0.7)
        let slope = gradient.v.x - gradient.v.y + 0.5 * gradient.v.z + 2 * gradient.exponent
        #expect(abs(loudJVP(v, 0.7, along: along).tangent - slope) < 1e-12 * abs(slope))
    }

    private func expectPassed(_ report: GradientReport) {
        #expect(report.passed, "\(report)")
    }
}

/// The sources of a module with its derivatives in a file next to them, and those of the module that it imports.
struct GoldenModule: Sendable, CustomTestStringConvertible {
    var name: String
    var folder: String
    var dependency: (name: String, folder: String)?

    static let all = [
        GoldenModule(name: "AdgenGeometry", folder: "Geometry"),
        GoldenModule(name: "AdgenGeometryUse", folder: "Use", dependency: ("AdgenGeometry", "Geometry")),
    ]

    var testDescription: String { name }
    var derivatives: URL { Self.root.appending(path: "\(folder)/Derivatives.generated.swift") }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/Modules").standardized

    private static func sources(in folder: String) throws -> [SourceFile] {
        try FileManager.default.contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasSuffix(".generated.swift") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { SourceFile(path: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
    }

    /// The text of the derivatives. What is said about the sources beside that is a failure.
    func generate() throws -> String {
        let dependencies = try dependency.map { [DependencyModule(name: $0.name, files: try Self.sources(in: $0.folder))] } ?? []
        let request = GenerationRequest(files: try Self.sources(in: folder), dependencies: dependencies, moduleName: name)
        let result = AdgenTransform.generate(request)
        let messages = DiagnosticRenderer(colored: false).render(result.diagnostics)
        #expect(result.diagnostics.isEmpty, "\(messages)")
        return result.text
    }
}
