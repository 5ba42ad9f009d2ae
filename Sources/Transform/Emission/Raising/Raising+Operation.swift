import AdgenIR

/// Operations on scalars as Swift expressions.
extension Raising {
    func expression(of operation: Operation, _ operands: [Output.Expression]) throws(EmissionError) -> Output.Expression {
        switch operation {
        case .constant(let constant): .literal(constant)
        case .arithmetic(.negate, _): .prefix("-", operands[0])
        case .arithmetic(let symbol, .vector(let vector)): binary(symbol.rawValue, operands, of: vector)
        case .arithmetic(let symbol, _): binary(symbol.rawValue, operands)
        case .wrapping(let symbol): binary(symbol.rawValue, operands)
        case .bitwise(.not): .prefix("~", operands[0])
        case .bitwise(let symbol): binary(symbol.rawValue, operands)
        case .compare(let symbol, _): binary(symbol.rawValue, operands)
        case .logical(.not): operands[0].negatedCondition
        case .logical(let symbol): binary(symbol.rawValue, operands)
        case .convert(_, let target): .call(target.swiftName, [operands[0].withOwnType])
        case .elementary(let function, .vector(let vector)): try call(function, vector, operands)
        case .elementary(let function, let scalar): try call(function, scalar, operands)
        case .inspect(.isMinus, _): .binary("==", .member(operands[0].withOwnType, "sign"), .name(".minus"))
        case .inspect(let inspection, _): .member(operands[0].withOwnType, inspection.rawValue)
        case .stopGradient: operands[0]
        case .vector(let operation, let type): expression(of: operation, type, operands)
        }
    }

    /// Two literals need a type between them.
    private func binary(_ symbol: String, _ operands: [Output.Expression]) -> Output.Expression {
        let left = operands.allSatisfy(\.isLiteral) ? operands[0].withOwnType : operands[0]
        return .binary(symbol, left, operands[1])
    }

    private func call(
        _ function: Elementary,
        _ scalar: Scalar,
        _ operands: [Output.Expression]
    ) throws(EmissionError) -> Output.Expression {
        let file = context.file
        guard let spelling = function.spelling(scalar, libraries: file.libraries) else {
            throw EmissionError("the derivative needs '\(function.rawValue)', which no imported module provides")
        }
        var arguments = spelling.order.map { operands[$0] }
        if operands.allSatisfy(\.isLiteral) { arguments = arguments.map(\.withOwnType) }
        func list(_ arguments: [Output.Expression], _ labels: [String]) -> [Output.Argument] {
            zip(arguments, labels).map { Output.Argument($0, label: $1.isEmpty ? nil : $1) }
        }
        switch spelling.callee {
        case .function(let name): return .call(qualified(name, spelling.library), arguments)
        case .firstOfFunction(let name): return .member(.call(qualified(name, spelling.library), arguments), "0")
        case .staticMethod(let name, let labels):
            return .call(.member(.name(scalar.swiftName), name), list(arguments, labels))
        case .initializer(let labels): return .call(.name(scalar.swiftName), list(arguments, labels))
        case .method(let name, let labels):
            return .call(.member(arguments[0].withOwnType, name), list(Array(arguments.dropFirst()), labels))
        case .property(let name): return .member(arguments[0].withOwnType, name)
        case .rounded(let rule):
            return .call(.member(arguments[0].withOwnType, "rounded"), [Output.Argument(.name(".\(rule)"))])
        }
    }

    /// A function of a library, by its module's name where one of the user's would be taken for it.
    private func qualified(_ name: String, _ library: Spelling.Library) -> String {
        switch library {
        case .autoDiff: return "\(RuntimeNames.module).\(name)"
        case .standard: return context.file.standard(name)
        case .mathematics:
            guard let module = context.file.libraries.mathematicsModule, context.file.declaredNames.contains(name) else { return name }
            return "\(module).\(name)"
        case .realModule: return name
        }
    }
}
