import AdgenIR

/// Functions with numbers of other types in place of those of type parameters.
extension Function {
    /// The function without type parameters of which it is known what they stand for.
    var told: Function {
        var types: [TypeParameter: Scalar] = [:]
        for value in values {
            for (parameter, scalar) in (value.type.scalar ?? value.type.element)?.toldTypes ?? [:] { types[parameter] = scalar }
        }
        return types.isEmpty ? self : replacing(types)
    }

    func replacing(_ types: [TypeParameter: Scalar]) -> Function {
        var function = self
        for index in values.indices {
            let value = Value(id: index)
            function[value].type = type(of: value).replacing(types)
        }
        function.body = body.mappingStatements { statement in
            guard case .compute(let result, let operation, let operands) = statement.kind else { return statement }
            return Statement(.compute(result, operation.replacing(types), operands), origin: statement.origin)
        }
        return function
    }
}

extension Scalar {
    /// The type without type parameters of which it is known what they stand for.
    var told: Scalar { replacing(toldTypes) }

    /// Its type parameters of which that is known, with what they stand for.
    fileprivate var toldTypes: [TypeParameter: Scalar] {
        var types: [TypeParameter: Scalar] = [:]
        for parameter in typeParameters { types[parameter] = parameter.standsFor?.told }
        return types
    }
}

extension Block {
    /// The same block with other statements in place of those that hold no blocks.
    fileprivate func mappingStatements(_ transform: (Statement) -> Statement) -> Block {
        var block = self
        block.statements = statements.map { statement in
            statement.kind.hasBlocks ? statement.mappingBlocks { $0.mappingStatements(transform) } : transform(statement)
        }
        return block
    }

    func mappingCallees(_ transform: (String) -> String) -> Block {
        mappingStatements { statement in
            guard case .call(var call) = statement.kind else { return statement }
            call.callee = transform(call.callee)
            return Statement(.call(call), origin: statement.origin)
        }
    }
}

extension ValueType {
    fileprivate func replacing(_ types: [TypeParameter: Scalar]) -> ValueType {
        switch self {
        case .scalar(let scalar): .scalar(scalar.replacing(types))
        case .buffer(let element): .buffer(element.replacing(types))
        case .opaque: self
        }
    }
}

extension Operation {
    fileprivate func replacing(_ types: [TypeParameter: Scalar]) -> Operation {
        switch self {
        case .constant(let constant): .constant(constant.replacing(types) ?? constant)
        case .arithmetic(let arithmetic, let scalar): .arithmetic(arithmetic, scalar.replacing(types))
        case .compare(let comparison, let scalar): .compare(comparison, scalar.replacing(types))
        case .convert(let source, let target): .convert(from: source.replacing(types), to: target.replacing(types))
        case .elementary(let function, let scalar): .elementary(function, scalar.replacing(types))
        case .inspect(let inspection, let scalar): .inspect(inspection, scalar.replacing(types))
        case .stopGradient(let scalar): .stopGradient(scalar.replacing(types))
        case .vector(let operation, let type): .vector(operation, type.replacing(types))
        case .wrapping, .bitwise, .logical: self
        }
    }
}

extension Constant {
    /// The number of the type that its type parameter stands for; nil if the type has no such number.
    func replacing(_ types: [TypeParameter: Scalar]) -> Constant? {
        let type = scalar.replacing(types)
        if type == scalar { return self }
        switch self {
        case .parameter(_, let number): return number.constant(of: type)
        case .repeated(let number, let vector): return number.constant(of: vector.lane.scalar.replacing(types)).flatMap { .splat($0, type) }
        case .vector, .mask: return lane.flatMap { .splat($0, type) }
        case .double, .float, .int, .bool: return self
        }
    }
}

extension TypeParameter.Number {
    fileprivate func constant(of type: Scalar) -> Constant? {
        switch self {
        case .literal(let digits): Checker.constant(digits, type)
        case .member(let name): Checker.staticMember(name, of: type)
        }
    }
}
