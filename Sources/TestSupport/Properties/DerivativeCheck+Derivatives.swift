import AdgenTransform

/// The comparison of the derivatives with the oracles and with each other.
extension DerivativeCheck {
    mutating func checkDerivatives(of outcome: Run<Double>) throws {
        let direction = randomDirection()
        let weights = randomWeights(outcome)
        let dual = try dualRun(along: direction)
        let expected = outputs(of: dual).mapNumbers(\.tangent).flat
        let isComparable = isComparable(outputs(of: outcome).flat) && isComparable(expected)

        if let jvp = derived.jvp {
            let run = try Run(jvp, jvpArguments(direction), in: module, known: known, stepLimit: stepLimit)
            checkPrimal("JVP", run, outcome)
            if isComparable { compare("JVP against dual numbers", jvpOutputs(run).flat, expected) }
        }
        if let vjp = derived.vjp {
            let base = randomDirection().map { $0.map { $0 / 8 } }
            let run = try Run(vjp, vjpArguments(weights, base: base), in: module, known: known, stepLimit: stepLimit)
            checkPrimal("VJP", run, outcome)
            let found = gradient(run, weights, base: base)
            if isComparable {
                compare(
                    "dot products of JVP and VJP",
                    [dot(found.joined(), direction.joined())],
                    [dot(expected, weights.flat)],
                    scale: norm(found)
                )
                try checkGradient(found, weights)
            }
        }
        if let hvp = derived.hvp, isComparable { try checkSecondOrder(hvp, direction, weights, outcome) }
    }

    /// The whole gradient, one coordinate at a time.
    private mutating func checkGradient(_ found: Direction, _ weights: Outputs<Double>) throws {
        let shape = zip(arguments, derived.active).map { $1 ? $0.numbers.count : 0 }
        guard found.map(\.count) == shape else { return fail("VJP: the gradient has the counts \(found.map(\.count)), not \(shape)") }
        var expected: [Double] = []
        for (parameter, count) in shape.enumerated() {
            for index in 0..<count {
                var unit = shape.map { Array(repeating: 0.0, count: $0) }
                unit[parameter][index] = 1
                expected.append(dot(outputs(of: try dualRun(along: unit)).mapNumbers(\.tangent).flat, weights.flat))
            }
        }
        if isComparable(expected) { compare("VJP against dual numbers", Array(found.joined()), expected) }
    }

    private mutating func checkSecondOrder(
        _ hvp: String,
        _ first: Direction,
        _ weights: Outputs<Double>,
        _ outcome: Run<Double>
    ) throws {
        let second = randomDirection()
        let expected = dot(try secondDerivative(first, second).flat, weights.flat)
        guard isComparable([expected]) else { return }
        let run = try Run(hvp, hvpArguments(weights, first), in: module, known: known, stepLimit: stepLimit)
        checkPrimal("HVP", run, outcome)
        let found = product(run)
        compare("HVP against dual numbers", [dot(found.joined(), second.joined())], [expected], order: 2, scale: norm(found))
        let other = product(try Run(hvp, hvpArguments(weights, second), in: module, known: known, stepLimit: stepLimit))
        let mirrored = dot(other.joined(), first.joined())
        compare("symmetry of HVP", [mirrored], [expected], order: 2, scale: max(norm(found), norm(other)))
    }

    // MARK: Numbers

    private func dot(_ left: some Sequence<Double>, _ right: some Sequence<Double>) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func norm(_ direction: Direction) -> Double { direction.joined().reduce(0) { max($0, $1.magnitude) } }

    // MARK: Calls of the derivatives

    /// The primal's arguments, then a tangent for each active parameter.
    func jvpArguments(_ direction: Direction) -> [Datum<Double>] {
        arguments.map(\.datum) + tangents(direction)
    }

    private func tangents(_ direction: Direction) -> [Datum<Double>] {
        activeParameters.map { datum(like: arguments[$0], direction[$0]) }
    }

    private var activeParameters: [Int] { arguments.indices.filter { derived.active[$0] } }

    private func datum(like argument: Argument, _ numbers: [Double]) -> Datum<Double> {
        if case .numbers(_, let scalar) = argument { return .buffer(Storage(scalar, numbers: numbers)) }
        if case .vector = argument { return .vector(numbers) }
        return .number(numbers.first ?? 0)
    }

    func jvpOutputs(_ run: Run<Double>) -> Outputs<Double> {
        var buffers: [Int: [Double]] = [:]
        for (place, index) in activeParameters.enumerated() {
            let parameter = primal.parameters[index]
            guard parameter.convention != .input, primal.type(of: parameter.value).element != nil else { continue }
            buffers[index] = run.arguments[arguments.count + place].numbers
        }
        return Outputs(results: run.results.dropFirst(primal.body.yields.count).map(\.numbers), buffers: buffers)
    }

    private var activeScalars: [Int] { activeParameters.filter { primal.type(of: primal.parameters[$0].value).element == nil } }
    private var activeBuffers: [Int] { activeParameters.filter { primal.type(of: primal.parameters[$0].value).element != nil } }

    /// The primal's arguments, the cotangents of its results, and for each active buffer the adjoint that is added to, written or read.
    func vjpArguments(_ weights: Outputs<Double>, base: Direction) -> [Datum<Double>] {
        let cotangents = zip(differentiableResults, weights.results).map { index, numbers -> Datum<Double> in
            let type = primal.type(of: primal.body.yields[index])
            guard let element = type.element else { return type.scalar?.vector == nil ? .number(numbers.first ?? 0) : .vector(numbers) }
            return .buffer(Storage(element, numbers: numbers))
        }
        let adjoints = activeBuffers.map { index in
            let isInput = primal.parameters[index].convention == .input
            return datum(like: arguments[index], isInput ? base[index] : weights.buffers[index] ?? [])
        }
        return arguments.map(\.datum) + cotangents + adjoints
    }

    func gradient(_ run: Run<Double>, _ weights: Outputs<Double>, base: Direction) -> Direction {
        var gradient = arguments.map { _ in [Double]() }
        for (place, index) in activeScalars.enumerated() {
            gradient[index] = run.results[safely: primal.body.yields.count + place]?.numbers ?? []
        }
        let first = arguments.count + differentiableResults.count
        for (place, index) in activeBuffers.enumerated() {
            let numbers = run.arguments[first + place].numbers
            let isInput = primal.parameters[index].convention == .input
            gradient[index] = isInput ? zip(numbers, base[index]).map { $0 - $1 } : numbers
        }
        return gradient
    }

    /// The VJP's arguments, a tangent for each active parameter, and zeros as tangents of the adjoints that are written.
    func hvpArguments(_ weights: Outputs<Double>, _ direction: Direction) -> [Datum<Double>] {
        let zeros = writtenAdjoints.map { index in
            let count = primal.parameters[index].convention == .input ? arguments[index].numbers.count : weights.buffers[index]?.count ?? 0
            return datum(like: arguments[index], Array(repeating: 0, count: count))
        }
        return vjpArguments(weights, base: zeroDirection()) + tangents(direction) + zeros
    }

    /// The active buffers whose adjoint the VJP writes; where the primal only adds, it only reads.
    private var writtenAdjoints: [Int] { activeBuffers.filter { primal.parameters[$0].convention != .accumulating } }

    /// The derivative of the gradient along the direction that the Hessian-vector product was given.
    func product(_ run: Run<Double>) -> Direction {
        var product = arguments.indices.map { index in derived.active[index] ? arguments[index].numbers.map { _ in 0.0 } : [] }
        let results = primal.body.yields.count + activeScalars.count + differentiableResults.count
        for (place, index) in activeScalars.enumerated() {
            product[index] = run.results[safely: results + place]?.numbers ?? []
        }
        let first = arguments.count + differentiableResults.count + activeBuffers.count + activeParameters.count
        for (place, index) in writtenAdjoints.enumerated() { product[index] = run.arguments[first + place].numbers }
        return product
    }
}
