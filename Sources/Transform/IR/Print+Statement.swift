/// The text of statements and operations.
extension Printer {
    mutating func printStatement(_ statement: Statement) {
        switch statement.kind {
        case .compute(let result, let operation, let operands):
            line(definitions([result]) + operation.text(operands.map(name)))
        case .define(let buffer, let contents):
            line("buffer \(declarations([buffer])) = \(text(contents))")
        case .assign(let buffer, let contents):
            line("\(name(buffer)) = \(text(contents))")
        case .load(let result, from: let buffer, at: let index, let access):
            line(definitions([result]) + element(buffer, index, access))
        case .store(let value, to: let buffer, at: let index, let access):
            line("\(element(buffer, index, access)) = \(name(value))")
        case .accumulate(let value, into: let buffer, at: let index, let access):
            line("\(element(buffer, index, access)) += \(name(value))")
        case .append(let value, to: let buffer):
            line("\(name(buffer)).append(\(name(value)))")
        case .removeLast(let result, from: let buffer, let access):
            line("\(definitions([result]))\(name(buffer)).removeLast(\(access == .checked ? "" : "unchecked"))")
        case .count(let result, of: let buffer):
            line("\(definitions([result]))\(name(buffer)).count")
        case .exchange(let first, let second):
            line("swap(&\(name(first)), &\(name(second)))")
        case .call(let call):
            line("\(definitions(call.results))\(call.callee)(\(arguments(call)))")
        case .branch(let branch): printBranch(branch)
        case .forLoop(let loop): printFor(loop)
        case .whileLoop(let loop): printWhile(loop)
        case .check(let condition, let message):
            line("check \(name(condition)), \(text(message))")
        case .assert(let block, let message):
            line("assert \(label(block)) {")
            printBlock(block)
            line("}, \(text(message))")
        case .carried(let carried):
            let change = carried.changed.map { " changing \(name($0))" } ?? ""
            line("\(definitions(carried.results))\(carried.isSink ? "sink" : "carried")\(change) \(text(carried.pieces))")
        case .recall(let result, of: let value):
            line("\(definitions([result]))recall \(name(value))")
        }
    }

    private mutating func printBranch(_ branch: Branch) {
        line("\(definitions(branch.results))if \(name(branch.condition)) \(label(branch.thenBlock)) {")
        printBlock(branch.thenBlock)
        line("} else \(label(branch.elseBlock)) {")
        printBlock(branch.elseBlock)
        line("}")
    }

    private mutating func printFor(_ loop: ForLoop) {
        let range = "\(name(loop.lower)) ..< \(name(loop.upper))"
        let order = loop.order == .ascending ? range : "reversed \(range)"
        line(
            "\(definitions(loop.results))for \(name(loop.index)) in \(order)\(carrying(loop.body.parameters, loop.initial))"
                + " \(label(loop.body)) {"
        )
        printBlock(loop.body)
        line("}")
    }

    private mutating func printWhile(_ loop: WhileLoop) {
        line("\(definitions(loop.results))while\(carrying(loop.condition.parameters, loop.initial)) \(label(loop.condition)) {")
        printBlock(loop.condition)
        line("} do\(loop.body.parameters.isEmpty ? "" : " (\(declarations(loop.body.parameters)))") \(label(loop.body)) {")
        printBlock(loop.body)
        line("}")
    }

    // MARK: Parts

    /// ` (x: Double = start, ...)`: the carried values and what they start as.
    private func carrying(_ parameters: [Value], _ initial: [Value]) -> String {
        guard !parameters.isEmpty || !initial.isEmpty else { return "" }
        let pairs = (0..<max(parameters.count, initial.count)).map { index in
            let parameter = index < parameters.count ? declarations([parameters[index]]) : "missing"
            let start = index < initial.count ? name(initial[index]) : "missing"
            return "\(parameter) = \(start)"
        }
        return " (\(pairs.joined(separator: ", ")))"
    }

    private func element(_ buffer: Value, _ index: Value, _ access: Access) -> String {
        access == .checked ? "\(name(buffer))[\(name(index))]" : "\(name(buffer))[unchecked \(name(index))]"
    }

    private func text(_ contents: Contents) -> String {
        switch contents {
        case .empty: "[]"
        case .repeating(let value, let count): "repeating \(name(value)), count \(name(count))"
        case .elements(let values): "[\(list(values))]"
        case .copy(let buffer): "copy \(name(buffer))"
        }
    }

    private func text(_ pieces: [Piece]) -> String {
        let parts = pieces.map { piece in
            switch piece {
            case .text(let text):
                "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
            case .value(let value): name(value)
            case .changed: "changed"
            }
        }
        return parts.isEmpty ? "\"\"" : parts.joined(separator: " ")
    }

    private func arguments(_ call: Call) -> String {
        let conventions =
            module?.functions[call.callee]?.parameters.map(\.convention) ?? module?.externals[call.callee]?.parameters.map(\.convention)
        return call.arguments.enumerated().map { index, argument in
            guard let conventions, index < conventions.count, conventions[index] != .input else { return name(argument) }
            return "&" + name(argument)
        }.joined(separator: ", ")
    }
}

extension Operation {
    /// The operation in terms of the operands' texts, as near to Swift as it goes.
    func text(_ operands: [String]) -> String {
        let all = operands.joined(separator: ", ")
        func infix(_ symbol: String) -> String {
            switch operands.count {
            case 1: "\(symbol)\(operands[0])"
            case 2: "\(operands[0]) \(symbol) \(operands[1])"
            default: "(\(symbol))(\(all))"
            }
        }
        switch self {
        case .constant(let constant): return constant.text
        case .arithmetic(let arithmetic, _): return infix(arithmetic == .negate ? "-" : arithmetic.rawValue)
        case .wrapping(let wrapping): return infix(wrapping.rawValue)
        case .bitwise(let bitwise): return infix(bitwise.rawValue)
        case .compare(let comparison, _): return infix(comparison.rawValue)
        case .logical(let logical): return infix(logical.rawValue)
        case .convert(_, let target): return "\(target.swiftName)(\(all))"
        case .elementary(let function, _): return "\(function.rawValue)(\(all))"
        case .inspect(let inspection, _): return "\(inspection.rawValue)(\(all))"
        case .stopGradient: return "stopGradient(\(all))"
        case .vector(let operation, let type): return operation.text(type, operands)
        }
    }
}

extension Constant {
    fileprivate var text: String {
        switch self {
        case .double(let bits): "\(Double(bitPattern: bits))"
        case .float(let bits): "\(Float(bitPattern: bits))"
        case .int(let number): "\(number)"
        case .bool(let truth): "\(truth)"
        case .vector, .repeated, .mask: "\(scalar.swiftName)(repeating: \(lane?.text ?? ""))"
        case .parameter(let parameter, .literal(let digits)): "\(parameter.name)(\(digits))"
        case .parameter(let parameter, .member(let name)): "\(parameter.name).\(name)"
        }
    }
}
