import AdgenTransform

/// Programs with `Double` in the place of every `Float`.
///
/// Derivatives of `Float` functions are no better than their arithmetic, and how bad that is depends on the program. Widened, what was written for
/// `Float` is compared as exactly as what was written for `Double`.
extension Module {
    var widened: Module {
        var module = self
        module.functions = functions.mapValues(\.widened)
        return module
    }
}

extension Function {
    fileprivate var widened: Function {
        var function = self
        for number in values.indices {
            let value = Value(id: number)
            switch type(of: value) {
            case .scalar(let scalar): function[value].type = .scalar(scalar.widened)
            case .buffer(let element): function[value].type = .buffer(element.widened)
            case .opaque: break
            }
        }
        function.body = body.widened
        return function
    }
}

extension Block {
    fileprivate var widened: Block {
        var block = self
        block.statements = statements.map { statement in
            if case .compute(let result, let operation, let operands) = statement.kind {
                return Statement(.compute(result, operation.widened, operands), origin: statement.origin)
            }
            return statement.mappingBlocks(\.widened)
        }
        return block
    }
}

extension Operation {
    fileprivate var widened: Operation {
        switch self {
        case .constant(.float(let bits)): .constant(.double(Double(Float(bitPattern: bits))))
        case .constant(.vector(let bits, let vector)) where vector.lane == .float:
            .constant(Vector(.double, vector.count).constant(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))))
        case .constant(.mask(let truth, let vector)): .constant(.mask(truth, Vector(.double, vector.count)))
        case .vector(let operation, let type): .vector(operation, type.widened)
        case .arithmetic(let arithmetic, let scalar): .arithmetic(arithmetic, scalar.widened)
        case .compare(let comparison, let scalar): .compare(comparison, scalar.widened)
        case .convert(let source, let target): .convert(from: source.widened, to: target.widened)
        case .elementary(let function, let scalar): .elementary(function, scalar.widened)
        case .inspect(let inspection, let scalar): .inspect(inspection, scalar.widened)
        case .stopGradient(let scalar): .stopGradient(scalar.widened)
        case .constant, .wrapping, .bitwise, .logical: self
        }
    }
}

extension Scalar {
    fileprivate var widened: Scalar {
        switch self {
        case .float: .double
        case .vector(let vector): .vector(Vector(.double, vector.count))
        case .mask(let vector): .mask(Vector(.double, vector.count))
        case .double, .int, .bool, .parameter, .opaque: self
        }
    }
}

extension Argument {
    var widened: Argument {
        if case .numbers(let numbers, let scalar) = self { .numbers(numbers, scalar.widened) } else { self }
    }
}
