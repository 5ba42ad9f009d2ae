import AdgenIR

/// Writes derivatives of a module's functions into the module, each once however often it is asked for.
///
/// `jvp` and `vjp` give whole functions; calls inside them that are not inlined go to pushforwards (a JVP too) and to pairs of a forward and a
/// return sweep, made as they are met.
///
/// The parameters and results of what is written:
/// - JVP: the primal's parameters, then a tangent for each active parameter, of the primal parameter's convention; the primal's results, then
///   the tangents of all differentiable results.
/// - VJP: the primal's parameters, then a cotangent for each differentiable result, then for each active buffer an adjoint: added to where the
///   primal only reads or adds, and for an `inout` buffer the cotangent of its last contents on entry and of its first ones on exit; the primal's
///   results, then the adjoints of the active scalars.
/// An `inout` buffer of a differentiable type is active always, since it is a result too. Where the primal accumulates into a buffer, its adjoint
/// is only read.
public struct Differentiator: Sendable {
    var summaries: VariedSummaries
    /// What could not be differentiated, without repetition.
    public internal(set) var problems: [Problem] = []
    /// The functions that have been looked into for leaks, with the parameters that vary.
    var checkedForLeaks: Set<VariedSummaries.Key> = []
    private var written: [Request: String] = [:]
    private var writtenNames: Set<String> = []
    private var tapeTypes = TapeTypes()
    /// Whether storage is planned, or everything that the return sweep asks for is stored.
    let planning: StoragePlanning

    public init(module: Module, planning: StoragePlanning = .planned) {
        summaries = VariedSummaries(module: module)
        self.planning = planning
    }

    public var module: Module { summaries.module }

    /// The name of the JVP of `function` along the parameters marked.
    public mutating func jvp(of function: String, withRespectTo active: [Bool]) -> String {
        write(Request(function: function, active: active, kind: .jvp))
    }

    /// The name of the VJP of `function`, which gives the adjoints of the parameters marked.
    public mutating func vjp(of function: String, withRespectTo active: [Bool], unseeded: Unseeded = Unseeded()) -> String {
        write(Request(function: function, active: active, kind: .vjp, unseeded: unseeded))
    }

    /// The names of the two sweeps that stand for a call of `function` in a reverse derivative.
    mutating func sweeps(of function: String, withRespectTo active: [Bool]) -> (forward: String, reverse: String) {
        let forward = write(Request(function: function, active: active, kind: .forwardSweep))
        return (forward, name(of: Request(function: function, active: active, kind: .returnSweep)))
    }

    /// The types of the tapes that the sweeps of a function take, in order.
    mutating func tapeTypes(of function: String) -> [Scalar] { tapeTypes.types(of: function, in: module) }

    mutating func tapeTypes(of function: Function) -> [Scalar] { tapeTypes.types(of: function, in: module) }

    mutating func report(_ problem: Problem) {
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// The parameters of `function` that a derivative has a tangent or an adjoint for, when those marked are differentiated.
    func activeParameters(of function: Function, _ marked: [Bool]) -> [Bool] {
        zip(function.parameters, marked).map { parameter, isMarked in
            let type = function.type(of: parameter.value)
            guard type.isDifferentiable else { return false }
            return isMarked || (parameter.convention != .input && type.element != nil)
        }
    }

    // MARK: Requests

    private enum Kind: String {
        case jvp = "JVP"
        case vjp = "VJP"
        case forwardSweep = "ForwardSweep"
        case returnSweep = "ReturnSweep"
    }

    private struct Request: Hashable {
        var function: String
        var active: [Bool]
        var kind: Kind
        var unseeded = Unseeded()
    }

    /// The name under which what is requested stands in the module, or will stand.
    private mutating func name(of request: Request) -> String {
        if let known = written[request] { return known }
        let base = request.function.prefix { $0 != "(" } + request.kind.rawValue
        var name = String(base)
        var number = 2
        while writtenNames.contains(name) || module.functions[name] != nil || module.externals[name] != nil {
            name = "\(base)\(number)"
            number += 1
        }
        written[request] = name
        writtenNames.insert(name)
        return name
    }

    private mutating func write(_ request: Request) -> String {
        if let known = written[request] { return known }
        let name = name(of: request)
        guard let primal = summaries.module.functions[request.function] else { return name }
        switch request.kind {
        case .jvp:
            let transform = ForwardTransform(of: primal, active: request.active, named: name, &self)
            summaries.module.functions[name] = transform.written(&self)
        case .vjp:
            var transform = ReverseTransform(of: primal, active: request.active, form: .whole, unseeded: request.unseeded, &self)
            summaries.module.functions[name] = transform.whole(named: name, &self)
        case .forwardSweep, .returnSweep:
            let returnName = self.name(of: Request(function: request.function, active: request.active, kind: .returnSweep))
            var transform = ReverseTransform(of: primal, active: request.active, form: .split, &self)
            let pair = transform.pair(named: name, returnName, &self)
            summaries.module.functions[name] = pair.forward
            summaries.module.functions[returnName] = pair.reverse
        }
        return name
    }
}

/// Why a function can't be differentiated.
public struct Problem: Hashable, Sendable {
    public var message: String
    public var note: String?
    public var origin: Origin?

    public init(_ message: String, note: String? = nil, origin: Origin?) {
        self.message = message
        self.note = note
        self.origin = origin
    }
}
