/// Functions, members of extensions and structs that are generic over SIMD vectors: called for vectors of two to four numbers, from one another,
/// and differentiated as they are.
extension SourceGenerator {
    private static let vectorType = "V"

    // MARK: Declarations

    mutating func writeLaneFunctions() {
        for _ in 0..<random.integer(1...3) { writeLaneFunction() }
        if random.chance(0.4) { writeLaneStruct() }
    }

    private mutating func laneScope(isMember: Bool) -> LaneScope {
        let known = random.pick([LaneScope.Numbers.double, .double, .anyFloatingPoint, .binaryFloatingPoint])
        let type = isMember ? "Self" : Self.vectorType
        let scalar = isMember ? "Scalar" : "\(type).Scalar"
        return LaneScope(
            type: type,
            scalar: known == .double && random.chance(0.6) ? "Double" : scalar,
            known: known,
            result: random.pick([.vector, .vector, .number])
        )
    }

    /// What is demanded of the lanes, as a clause says it of them.
    private func laneConstraint(_ known: LaneScope.Numbers) -> String {
        switch known {
        case .double: "== Double"
        case .anyFloatingPoint: ": FloatingPoint"
        case .binaryFloatingPoint: ": BinaryFloatingPoint"
        }
    }

    /// The head of a function over vectors.
    private mutating func laneHead(_ name: String, _ scope: LaneScope, _ list: [String], _ result: String) -> String {
        let (type, text) = (scope.type, list.joined(separator: ", "))
        let clause = "\(type).Scalar \(laneConstraint(scope.known))"
        switch random.integer(0...3) {
        case 0: return "func \(name)<\(type)>(\(text))\(result) where \(type): SIMD, \(clause)"
        case 1 where scope.known == .double: return "func \(name)<\(type): SIMD<Double>>(\(text))\(result)"
        default: return "func \(name)<\(type): SIMD>(\(text))\(result) where \(clause)"
        }
    }

    private func type(_ result: LaneResult, _ scope: LaneScope) -> String {
        switch result {
        case .vector: scope.type
        case .number: scope.scalar
        case .nothing: "Void"
        }
    }

    private mutating func writeLaneFunction() {
        let isMember = random.chance(0.4)
        var scope = laneScope(isMember: isMember)
        var function = LaneFunction(
            name: "\(name)_\(fresh("lanes"))",
            isMember: isMember,
            isProperty: isMember && random.chance(0.25),
            known: scope.known,
            parameters: [.vector],
            result: scope.result
        )
        let isMutating = !function.isProperty && random.chance(0.3)
        if isMutating { function.parameters = [.reference] }
        if isMutating, random.chance(0.5) { (scope.result, function.result) = (.nothing, .nothing) }
        var list = isMember ? [] : ["_ u: \(isMutating ? "inout " : "")\(scope.type)"]
        let own = isMember ? "self" : "u"
        scope.vectors = [own]
        if isMutating { scope.mutableVectors = [own] }
        if !function.isProperty { addParameters(&scope, &function, &list) }
        let result = scope.result == .nothing ? "" : " -> \(type(scope.result, scope))"
        let outer = cost
        note(isMember ? .memberOfVectors : .functionOfVectors)
        if isMember { line("extension SIMD where Scalar \(laneConstraint(scope.known)) {") }
        indentation += isMember ? 1 : 0
        let head =
            function.isProperty
            ? "var \(function.name): \(type(scope.result, scope))"
            : isMember
                ? "\(isMutating ? "mutating " : "")func \(function.name)(\(list.joined(separator: ", ")))\(result)"
                : laneHead(function.name, scope, list, result)
        writeLaneBody(head, &scope, size: random.integer(0...4))
        indentation -= isMember ? 1 : 0
        if isMember { line("}") }
        function.cost = cost - outer
        cost = outer
        laneFunctions.append(function)
        for lanes in 2...4 { declare(function, lanes) }
    }

    /// The parameters behind the first vector.
    private mutating func addParameters(_ scope: inout LaneScope, _ function: inout LaneFunction, _ list: inout [String]) {
        if scope.numbers.isEmpty {
            list.append("_ s: \(scope.scalar)")
            scope.numbers = ["s"]
            function.parameters.append(.number)
        }
        if random.chance(0.4) {
            list.append("_ w: \(scope.type)")
            scope.vectors.append("w")
            function.parameters.append(.vector)
        }
        if random.chance(0.3) {
            list.append("_ n: Int")
            scope.integers.append("n")
            function.parameters.append(.integer)
        }
        if random.chance(0.2) {
            list.append("_ line: [\(scope.type)]")
            scope.arrays.append("line")
            function.parameters.append(.vectors)
        }
    }

    private mutating func writeLaneBody(_ head: String, _ scope: inout LaneScope, size: Int) {
        block(head) { generator in
            if scope.numbers.isEmpty {
                generator.line("let s: \(scope.scalar) = \(scope.vectors[0])[1] / 2")
                scope.numbers = ["s"]
            }
            generator.writeLaneStatements(&scope, size)
            if scope.result != .nothing { generator.line("return \(generator.laneReturn(&scope))") }
        }
    }

    /// Lets what comes later call a function for vectors of so many numbers.
    private mutating func declare(_ function: LaneFunction, _ lanes: Int) {
        let parameters = function.parameters.map { parameter -> Callable.Parameter in
            switch parameter {
            case .vector: .value(.vector(lanes))
            case .reference: .reference(.vector(lanes))
            case .vectors: .value(.vectors(lanes))
            case .number: .value(.double)
            case .integer: .value(.int)
            }
        }
        let result: SourceProgram.Kind? =
            switch function.result {
            case .vector: .vector(lanes)
            case .number: .double
            case .nothing: nil
            }
        let form = function.isMember ? Callable.Form.added(isProperty: function.isProperty) : .function
        callables.append(
            Callable(
                name: function.name,
                form: form,
                parameters: parameters,
                result: result,
                cost: function.cost,
                note: .callForVectors
            )
        )
    }

    // MARK: Structs

    /// A struct that is generic over vectors. What is around uses it with certain ones, as a struct like others.
    private mutating func writeLaneStruct() {
        note(.structOfVectors)
        let type = "\(name)_Lens"
        var base = laneScope(isMember: false)
        base.vectors = ["focus"]
        base.numbers = ["gain"]
        let (bend, turn, reach) = (fresh("bent"), fresh("turn"), fresh("reach"))
        let outer = cost
        line("struct \(type)<\(base.type): SIMD> where \(base.type).Scalar \(laneConstraint(base.known)) {")
        indentation += 1
        line("var focus: \(base.type)")
        line("var gain: \(base.scalar)")
        var scope = base
        scope.result = .vector
        scope.vectors.append("u")
        writeLaneBody("func \(bend)(_ u: \(base.type)) -> \(base.type)", &scope, size: random.integer(0...2))
        scope = base
        scope.result = .nothing
        scope.mutableVectors = ["focus"]
        scope.mutableNumbers = ["gain"]
        scope.numbers.append("s")
        writeLaneBody("mutating func \(turn)(by s: \(base.scalar))", &scope, size: random.integer(1...3))
        scope = base
        scope.result = .number
        writeLaneBody("var \(reach): \(base.scalar)", &scope, size: random.integer(0...1))
        indentation -= 1
        line("}")
        let each = cost - outer
        cost = outer
        for lanes in [2, 3, 4] where random.chance(0.5) {
            let structure = SourceStruct(
                name: "\(type)<SIMD\(lanes)<Double>>",
                fields: [("focus", .vector(lanes)), ("gain", .double)].map { SourceStruct.Field(name: $0, kind: $1, isMutable: true) },
                isMarked: false
            )
            structs.append(structure)
            accessors[structure.name] = [Accessor(text: ".\(reach)", kind: .double, isSettable: false, cost: each)]
            let fields = structure.fields.map { Callable.Parameter(label: $0.name, kind: $0.kind) }
            callables += [
                Callable(name: structure.name, form: .initializer, parameters: fields, result: .structure(structure)),
                Callable(
                    name: bend,
                    form: .method(structure, isMutating: false),
                    parameters: [.value(.vector(lanes))],
                    result: .vector(lanes),
                    cost: each,
                    note: .structOfVectorsUse
                ),
                Callable(
                    name: turn,
                    form: .method(structure, isMutating: true),
                    parameters: [Callable.Parameter(label: "by", kind: .double)],
                    cost: each,
                    note: .structOfVectorsUse
                ),
            ]
        }
    }

    // MARK: The function to differentiate

    /// A function over vectors to differentiate. It is called for vectors of three numbers, as which the interpreter sees those of a type
    /// parameter.
    mutating func writeLaneMain() -> [SourceProgram.Parameter] {
        note(.targetOverVectors)
        let (vector, vectors) = (SourceProgram.Kind.vector(3), SourceProgram.Kind.vectors(3))
        var scope = laneScope(isMember: false)
        var parameters = [SourceProgram.Parameter(name: "u", kind: vector, isInout: random.chance(0.35))]
        scope.vectors = ["u"]
        if parameters[0].isInout { scope.mutableVectors = ["u"] }
        var types = [scope.type]
        func add(_ name: String, _ kind: SourceProgram.Kind, _ type: String, label: String? = nil, isInout: Bool = false) {
            parameters.append(SourceProgram.Parameter(name: name, label: label, kind: kind, isInout: isInout))
            types.append(type)
        }
        add("x0", .double, scope.scalar)
        scope.numbers = ["x0"]
        if random.chance(0.5) {
            add("k", .int, "Int", label: "k")
            scope.integers = ["k"]
        }
        if random.chance(0.4) {
            add("w", vector, scope.type)
            scope.vectors.append("w")
        }
        if random.chance(0.3) {
            let isInout = random.chance(0.4)
            add("line", vectors, "[\(scope.type)]", isInout: isInout)
            scope.arrays = ["line"]
        }
        scope.result = random.chance(0.6) ? .number : .vector
        results = scope.result == .number ? [.double] : [vector]
        let list = zip(parameters, types).map { parameter, type in
            "\(parameter.label == nil ? "_ " : "")\(parameter.name): \(parameter.isInout ? "inout " : "")\(type)"
        }
        let result = type(scope.result, scope)
        let head = laneHead(name, scope, list, " -> \(result)")
        writeLaneBody(head, &scope, size: knobs.size / 2)
        return parameters
    }
}

/// A function or a member over vectors, which other generic code can call.
struct LaneFunction: Sendable {
    enum Parameter: Sendable { case vector, reference, number, integer, vectors }

    var name: String
    var isMember: Bool
    var isProperty: Bool
    /// What is demanded of the lanes.
    var known: SourceGenerator.LaneScope.Numbers
    /// The receiver comes first.
    var parameters: [Parameter]
    var result: SourceGenerator.LaneResult
    /// What a call costs.
    var cost = 0.0
}
