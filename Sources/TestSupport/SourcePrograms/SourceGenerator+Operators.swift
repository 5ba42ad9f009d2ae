/// Operators on structs. What they compute is as random as anything: only their magnitudes are as one expects.
extension SourceGenerator {
    mutating func writeOperators(of structure: SourceStruct) {
        let whole = SourceProgram.Kind.structure(structure)
        func operand(_ name: String, _ kind: SourceProgram.Kind, isReference: Bool = false) -> Callable.Parameter {
            Callable.Parameter(label: nil, kind: kind, isReference: isReference, name: name)
        }
        let (left, right) = (operand("left", whole), operand("right", whole))
        var declared: [(symbol: String, form: Callable.Form, parameters: [Callable.Parameter], result: SourceProgram.Kind?)] = []
        if random.chance(0.6) { declared.append((random.pick(["+", "-"]), .binary, [left, right], whole)) }
        if random.chance(0.4) { declared.append(("*", .binary, [operand("factor", .double), right], whole)) }
        if random.chance(0.3) { declared.append(("*", .binary, [left, right], .double)) }
        if random.chance(0.4) { declared.append(("-", .prefix, [operand("value", whole)], whole)) }
        if random.chance(0.6) {
            let step = random.chance(0.6) ? right : operand("step", .double)
            declared.append((random.pick(["+=", "*="]), .compound, [operand("left", whole, isReference: true), step], nil))
        }
        for one in declared where !isDeclared(one.symbol, one.form, one.parameters) { write(one, of: structure) }
    }

    private func isDeclared(_ symbol: String, _ form: Callable.Form, _ parameters: [Callable.Parameter]) -> Bool {
        callables.contains { $0.name == symbol && $0.form == form && $0.parameters.map(\.kind) == parameters.map(\.kind) }
    }

    private mutating func write(
        _ declared: (symbol: String, form: Callable.Form, parameters: [Callable.Parameter], result: SourceProgram.Kind?),
        of structure: SourceStruct
    ) {
        let (symbol, form, parameters, result) = declared
        let types = parameters.map { "\($0.name): \($0.isReference ? "inout " : "")\($0.kind.type)" }.joined(separator: ", ")
        let head = "static \(form == .prefix ? "prefix " : "")func \(symbol) (\(types))\(result.map { " -> \($0.type)" } ?? "")"
        let cost = writeMember(head, parameters.map(\.variable), results: result.map { [$0] } ?? []) { generator in
            if form == .compound { generator.writeChange(of: "left", structure) }
        }
        switch form {
        case .prefix: note(.prefixOperator)
        case .compound: note(.compoundOperator)
        default: note(.binaryOperator)
        }
        let use: SourceConstruct = form == .compound ? .compoundOperatorUse : .operatorUse
        callables.append(Callable(name: symbol, form: form, parameters: parameters, result: result, cost: cost, note: use))
    }

    // MARK: Outside of structs

    /// Operators on numbers, with symbols of their own and perhaps a precedence of their own.
    mutating func writeFreeOperators() {
        note(.customOperator)
        let symbol = "<\(Self.characters(of: seed))>"
        let group = "Precedence_\(name)"
        let isOwn = random.chance(0.5)
        if isOwn {
            line("precedencegroup \(group) {")
            line("    higherThan: \(random.pick(["AdditionPrecedence", "MultiplicationPrecedence"]))")
            line("    associativity: \(random.pick(["left", "right"]))")
            line("}")
        }
        line("infix operator \(symbol): \(isOwn ? group : random.pick(["AdditionPrecedence", "MultiplicationPrecedence"]))")
        let operands = ["left", "right"].map { Callable.Parameter(label: nil, kind: .double, name: $0) }
        writeFree(symbol, .binary, operands, .double)
        if random.chance(0.5) {
            line("prefix operator \(symbol)")
            writeFree(symbol, .prefix, [operands[0]], .double)
        }
        if random.chance(0.5) {
            line("infix operator \(symbol)=: AssignmentPrecedence")
            let target = Callable.Parameter(label: nil, kind: .double, isReference: true, name: "left")
            writeFree(symbol + "=", .compound, [target, operands[1]], nil)
        }
    }

    private mutating func writeFree(
        _ symbol: String,
        _ form: Callable.Form,
        _ parameters: [Callable.Parameter],
        _ result: SourceProgram.Kind?
    ) {
        note(.freeOperator)
        let types = parameters.map { "\($0.name): \($0.isReference ? "inout " : "")\($0.kind.type)" }.joined(separator: ", ")
        let head = "\(form == .prefix ? "prefix " : "")func \(symbol) (\(types))\(result.map { " -> \($0.type)" } ?? "")"
        let cost = writeFunction(head, parameters.map(\.variable), results: result.map { [$0] } ?? [], size: random.integer(0...3)) {
            if form == .compound { $0.line("left = 0.5 * (left - sin(right))") }
        }
        callables.append(
            Callable(name: symbol, form: form, parameters: parameters, result: result, cost: cost, note: .freeOperatorUse)
        )
    }

    /// Characters of operators that no other number has.
    private static func characters(of number: UInt64) -> String {
        String(number, radix: 4).map { ["+", "*", "^", "%"][$0.wholeNumberValue ?? 0] }.joined()
    }
}
