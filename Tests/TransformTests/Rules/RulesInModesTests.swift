import AdgenTestSupport
import AdgenTransform
import Testing

/// The whole table through both transforms, to third order in all orders of modes: forward of reverse of forward, and so on.
///
/// A partial derivative is a function of its own in the intermediate representation, which calls a JVP with a unit tangent or a VJP with a unit
/// cotangent, and is differentiated in turn.
@Suite struct RulesInModesTests {
    static let sequences: [[Mode]] = {
        let modes: [Mode] = [.forward, .reverse]
        return modes.flatMap { first in modes.flatMap { second in modes.map { third in [first, second, third] } } }
    }()

    @Test(arguments: sequences) func derivativesOfTheWholeTable(_ modes: [Mode]) throws {
        for function in Elementary.allCases {
            var partials = PartialFunctions(of: function, modes: modes)
            let references = Reference.all.filter { $0.function == function && $0.order > 0 }
            for reference in references {
                let derivative = try partials.evaluate(reference.orders, at: reference.point)
                let error = abs(derivative - reference.expected)
                #expect(
                    error <= reference.tolerance * Double.ulpOfOne * abs(reference.expected) + Double.leastNonzeroMagnitude,
                    "\(reference.testDescription) is \(derivative), not \(reference.expected)"
                )
            }
            guard references.isEmpty else { continue }
            for (point, orders) in Self.kinks(of: function) {
                let expected: Double = function.derivative(orders, at: point)
                #expect(try partials.evaluate(orders, at: point) == expected, "\(function) \(point) \(orders)")
            }
        }
    }

    /// Points for the functions whose derivatives are exact, and orders of partials by one operand.
    private static func kinks(of function: Elementary) -> [(point: [Double], orders: [Int])] {
        [[2.0, -3.0, 0.5], [1.5, 1.5, -1], [-4, 0.75, 2], [0, 2, 1]].flatMap { point in
            (0..<function.arity).flatMap { operand in
                (1...3).map { order in
                    (Array(point.prefix(function.arity)), (0..<function.arity).map { $0 == operand ? order : 0 })
                }
            }
        }
    }
}

/// The partial derivatives of one function as functions of a module, written as they are asked for.
private struct PartialFunctions {
    let function: Elementary
    /// The mode of the first, of the second derivative, and so on.
    let modes: [Mode]
    private var module = Module()
    private var known: [[Int]: String] = [:]

    init(of function: Elementary, modes: [Mode]) {
        self.function = function
        self.modes = modes
        var primal = Function(name: "primal")
        let operands = Self.addParameters(of: function, to: &primal)
        var builder = Builder(primal)
        let value = builder.compute(.elementary(function, .double), operands)
        module.functions["primal"] = builder.finished(yielding: [value])
    }

    mutating func evaluate(_ orders: [Int], at point: [Double]) throws -> Double {
        let path = orders.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
        let name = partial(path)
        let arguments = zip(point, function.operands(.double)).map { number, type in
            type == .int ? Datum<Double>.integer(Int(number)) : .number(number)
        }
        let results = try Interpreter<Double>(module).run(name, arguments)
        guard case .number(let derivative)? = results.first else { return .nan }
        return derivative
    }

    /// The name of the derivative by these operands, one after the other.
    private mutating func partial(_ path: [Int]) -> String {
        guard let operand = path.last else { return "primal" }
        if let name = known[path] { return name }
        let inner = partial(path.dropLast())
        let isForward = modes[path.count - 1] == .forward
        let active = (0..<function.arity).map { $0 == operand }
        var differentiator = Differentiator(module: module)
        let callee = isForward ? differentiator.jvp(of: inner, withRespectTo: active) : differentiator.vjp(of: inner, withRespectTo: active)
        module = differentiator.module
        #expect(differentiator.problems.isEmpty)

        let name = "partial" + path.map(String.init).joined()
        var wrapper = Function(name: name)
        let operands = Self.addParameters(of: function, to: &wrapper)
        var builder = Builder(wrapper)
        let seed = builder.floatingPoint(1, .double)
        let results = [builder.makeValue(.scalar(.double), "value"), builder.makeValue(.scalar(.double), "derivative")]
        builder.emit(.call(Call(results: results, callee: callee, arguments: operands + [seed])))
        module.functions[name] = builder.finished(yielding: [results[1]])
        known[path] = name
        return name
    }

    private static func addParameters(of function: Elementary, to ir: inout Function) -> [Value] {
        zip(function.operandNames, function.operands(.double)).map { ir.addParameter(.scalar($1), $0) }
    }
}
