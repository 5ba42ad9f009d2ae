// Gradients against finite differences: the door. The differences are taken in
// `FiniteDifference.swift`, what may be perturbed is in `Coordinates.swift`.

/// Compares a gradient with finite differences of its function, coordinate by coordinate.
///
/// ```swift
/// let report = checkGradient(of: energy, gradient: energyGradient, at: [1.0, 2.0], 0.5)
/// #expect(report.passed, "\(report)")
/// ```
///
/// Each coordinate of each differentiable argument (floating-point numbers, and structs, arrays, optionals and dictionaries of them) is varied
/// by steps chosen for it; the central differences are extrapolated to step zero (Ridders, Advances in Engineering Software 4, 1982). Other
/// arguments, such as an `Int`, are only passed on. A gradient with respect to some of the arguments is matched to them in order, by their
/// types; where these leave a choice, `wrt:` says which arguments are meant, best by position.
///
/// - Parameters:
///   - function: What was differentiated. It must give the same value whenever it is called with the same arguments.
///   - gradient: Its gradient: the tangent of the one argument differentiated, or the tuple of tangents.
///   - arguments: Where to compare.
///   - parameters: The arguments differentiated: names, for the report, or positions, from 0; all if nothing is said.
/// - Returns: What was found; it prints, and has `passed`.
public func checkGradient<each Argument, Value: BinaryFloatingPoint, Gradient>(
    of function: (repeat each Argument) throws -> Value,
    gradient: (repeat each Argument) throws -> Gradient,
    at arguments: repeat each Argument,
    wrt parameters: ParameterReference...
) rethrows -> GradientReport {
    var candidates: [DifferentiableArgument] = []
    var position = 0
    for argument in repeat each arguments {
        if let value = argument as? any Differentiable {
            candidates.append(DifferentiableArgument(position: position, value: value))
        }
        position += 1
    }
    var reports: [GradientReport] = []
    switch match(gradient: try gradient(repeat each arguments), to: candidates, named: parameters) {
    case .failure(let problem): reports = [GradientReport(coordinates: [], problem: problem.message)]
    case .success(let assignments):
        for components in assignments where !(reports.last?.passed ?? false) {
            let report = try report(on: components) { argument, index, moved in
                var current = 0
                func substituted<Element>(_ element: Element) -> Element {
                    defer { current += 1 }
                    guard current == argument.position else { return element }
                    return argument.value.replacing(index, by: moved) as? Element ?? element
                }
                return try function(repeat substituted(each arguments))
            }
            reports.append(report)
        }
    }
    return reports.last { $0.passed } ?? reports[0]
}

/// Compares the components of a gradient, coordinate by coordinate.
///
/// - Parameter moving: The function's value with one coordinate of one argument replaced.
private func report<Value: BinaryFloatingPoint>(
    on components: [GradientComponent],
    moving: (DifferentiableArgument, _ index: Int, _ coordinate: Double) throws -> Value
) rethrows -> GradientReport {
    var coordinates: [GradientReport.Coordinate] = []
    for component in components {
        let argument = component.argument
        let places = argument.value.scalarPlaces
        for (index, point) in argument.value.flattened.enumerated() {
            let difference = try FiniteDifference(at: point, precision: places[index].precision) {
                try moving(argument, index, $0)
            }
            coordinates.append(
                GradientReport.Coordinate(
                    name: component.name + places[index].path,
                    point: point,
                    gradient: component.gradient[index],
                    difference: difference
                )
            )
        }
    }
    return GradientReport(coordinates: coordinates, problem: nil)
}
