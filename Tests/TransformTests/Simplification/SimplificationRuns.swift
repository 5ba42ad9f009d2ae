@testable import AdgenDifferentiation
import Testing

@testable import AdgenTestSupport
import AdgenTransform

/// What running a function shows to the outside.
struct Outcome {
    var results: [Datum<Double>] = []
    /// The arguments as they are afterwards.
    var arguments: [Datum<Double>]
    var trap: String?
    var trace: [String] = []
    /// Why the run tells nothing: the program is too long, or wrong.
    var fault: String?

    init(of name: String, _ given: [Argument], in module: Module) {
        arguments = given.map(\.datum)
        let interpreter = Interpreter<Double>(module, stepLimit: 400_000)
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

/// How a function behaves differently in two modules, if it does; nil too where it does not come to an end in the first.
func difference(of name: String, _ arguments: [Argument], before: Module, after: Module) -> String? {
    let old = Outcome(of: name, arguments, in: before)
    if old.fault != nil { return nil }
    let new = Outcome(of: name, arguments, in: after)
    if let fault = new.fault { return "\(name) has the fault '\(fault)'" }
    if old.trap != new.trap { return "\(name) has the trap '\(new.trap ?? "none")', not '\(old.trap ?? "none")'" }
    if old.trace != new.trace { return "\(name) has other effects" }
    if old.trap != nil { return nil }
    if old.results.count != new.results.count { return "\(name) gives \(new.results.count) results" }
    for (left, right) in zip(old.results, new.results) where !left.isIdentical(to: right) { return "\(name) gives \(right), not \(left)" }
    for (left, right) in zip(old.arguments, new.arguments) where !left.isIdentical(to: right) {
        return "\(name) leaves \(right), not \(left)"
    }
    return nil
}
