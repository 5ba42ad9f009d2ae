import AdgenIR

/// Functions with numbers of other types in place of those of type parameters.
extension Function {
    /// The function without type parameters of which it is known what they stand for.
    var told: Function {
        let isOpen = values.contains { ($0.type.scalar ?? $0.type.element)?.parameter?.standsFor != nil }
        return isOpen ? replacing([:]) : self
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

extension Scalar {
    func replacing(_ types: [TypeParameter: Scalar]) -> Scalar {
        parameter.flatMap { types[$0] ?? $0.standsFor?.replacing(types) } ?? self
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
        case .wrapping, .bitwise, .logical, .vector: self
        }
    }
}

extension Constant {
    /// The number of the type that its type parameter stands for; nil if the type has no such number.
    func replacing(_ types: [TypeParameter: Scalar]) -> Constant? {
        guard case .parameter(let parameter, let number) = self, let scalar = types[parameter] ?? parameter.standsFor else { return self }
        switch number {
        case .literal(let digits): return Checker.constant(digits, scalar)
        case .member(let name): return Checker.staticMember(name, of: scalar)
        }
    }
}
