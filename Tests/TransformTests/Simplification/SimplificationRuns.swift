@testable import AdgenTestSupport
import Testing

@testable import AdgenTransform

/// What running a function shows to the outside.
struct Outcome {
    var results: [Datum<Double>] = []
    /// The buffers passed, as they are afterwards.
    var buffers: [Storage<Double>] = []
    var trap: String?
    var trace: [String] = []
    /// Why the run tells nothing: the program is too long, or wrong.
    var fault: String?

    init(of name: String, in module: Module, seed: UInt64) {
        guard let function = module.functions[name] else {
            fault = "there is no \(name)"
            return
        }
        var random = SplitMix64(seed: seed)
        let arguments = function.parameters.map { argument(function.type(of: $0.value), &random) }
        buffers = arguments.compactMap { if case .buffer(let storage) = $0 { storage } else { nil } }
        let interpreter = Interpreter<Double>(module, stepLimit: 200_000)
        do {
            results = try interpreter.run(name, arguments)
        } catch let error as Trap {
            trap = error.message
        } catch {
            fault = "\(error)"
        }
        trace = interpreter.trace
    }
}

private func argument(_ type: ValueType, _ random: inout SplitMix64) -> Datum<Double> {
    func number(_ scalar: Scalar) -> Double {
        let number = Double(random.integer(-1000...1000)) / 700
        return scalar == .float ? Double(Float(number)) : number
    }
    switch type {
    case .scalar(.int): return .integer(random.integer(0...3))
    case .scalar(.bool): return .boolean(random.chance(0.5))
    case .scalar(let scalar): return .number(number(scalar))
    case .buffer(let element) where element.isFloatingPoint:
        return .buffer(Storage(element, numbers: (0..<5).map { _ in number(element) }))
    case .buffer(let element):
        return .buffer(Storage(element, integers: (0..<5).map { _ in random.integer(0...(element == .bool ? 1 : 3)) }))
    case .opaque: return .opaque("argument")
    }
}

/// Expects that a function does the same in both modules, as far as the one before comes to an end; numbers may differ by the tolerance.
func expectSame(_ name: String, before: Module, after: Module, _ seed: UInt64, tolerance: Double = 0) throws {
    for argumentSeed in [seed, seed &+ 1_000_003] {
        let old = Outcome(of: name, in: before, seed: argumentSeed)
        if old.fault != nil { continue }
        let new = Outcome(of: name, in: after, seed: argumentSeed)
        let place: Comment = "\(name) of seed \(seed), arguments \(argumentSeed)"
        #expect(new.fault == nil, place)
        #expect(new.trap == old.trap, place)
        #expect(new.trace == old.trace, place)
        guard old.trap == nil, new.trap == nil, new.fault == nil else { continue }
        #expect(old.results.count == new.results.count, place)
        for (left, right) in zip(old.results, new.results) { #expect(isSame(left, right, tolerance), place) }
        for (left, right) in zip(old.buffers, new.buffers) { #expect(isSame(.buffer(left), .buffer(right), tolerance), place) }
    }
}

private func isSame(_ left: Datum<Double>, _ right: Datum<Double>, _ tolerance: Double) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): isSame(left, right, tolerance)
    case (.integer(let left), .integer(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.opaque(let left), .opaque(let right)): left == right
    case (.buffer(let left), .buffer(let right)):
        left.count == right.count && left.integers == right.integers
            && zip(left.numbers, right.numbers).allSatisfy { isSame($0, $1, tolerance) }
    default: false
    }
}

private func isSame(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    if left.bitPattern == right.bitPattern || (left.isNaN && right.isNaN) { return true }
    return tolerance > 0 && abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}
