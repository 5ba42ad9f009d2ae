/// Writes statements into a function, block by block.
///
/// `block` opens a nested block and gives it back; everything else appends to the block that is open.
public struct Builder: Sendable {
    public var function: Function
    /// The source text that the statements emitted next come from.
    public var origin: Origin?
    private var statements: [Statement] = []

    public init(_ function: Function) { self.function = function }

    /// The function with the statements emitted so far as its body, which yields the results given.
    public func finished(yielding results: [Value]) -> Function {
        var function = function
        function.body.statements = statements
        function.body.yields = results
        return function
    }

    /// How many statements the open block has so far.
    public var statementCount: Int { statements.count }

    public func type(of value: Value) -> ValueType { function.type(of: value) }

    // MARK: Statements

    public mutating func emit(_ kind: Statement.Kind) {
        statements.append(Statement(kind, origin: origin))
    }

    public mutating func append(_ statement: Statement) { statements.append(statement) }

    public mutating func makeValue(_ type: ValueType, _ name: String) -> Value { function.makeValue(type, name) }

    /// The block of the statements that `content` emits; it yields what `content` gives.
    public mutating func block(
        mirroring mirrored: BlockID? = nil,
        parameters: [Value] = [],
        _ content: (inout Builder) throws -> [Value]
    ) rethrows -> Block {
        let id = function.makeBlockID()
        let outer = beginBlock()
        do {
            let yields = try content(&self)
            return Block(id: id, mirrored: mirrored, parameters: parameters, statements: endBlock(outer), yields: yields)
        } catch {
            _ = endBlock(outer)
            throw error
        }
    }

    /// The statements of a block that waits while one inside it is written.
    public struct SuspendedBlock: Sendable {
        fileprivate var statements: [Statement]
        fileprivate var origin: Origin?
    }

    /// Opens a nested block, for a client that can't use `block`.
    public mutating func beginBlock() -> SuspendedBlock {
        defer { statements = [] }
        return SuspendedBlock(statements: statements, origin: origin)
    }

    /// Closes the open block, gives its statements and goes on with the one outside, and what that comes from.
    public mutating func endBlock(_ outer: SuspendedBlock) -> [Statement] {
        defer {
            statements = outer.statements
            origin = outer.origin
        }
        return statements
    }

    // MARK: Values

    public mutating func compute(_ operation: Operation, _ operands: [Value], name: String = "t") -> Value {
        let result = makeValue(.scalar(operation.result), name)
        emit(.compute(result, operation, operands))
        return result
    }

    public mutating func constant(_ constant: Constant, name: String = "c") -> Value {
        compute(.constant(constant), [], name: name)
    }

    public mutating func integer(_ number: Int) -> Value { constant(.int(number)) }

    /// A number as a value of a floating-point type; where literals of the type are whole, as a quotient of two.
    public mutating func floatingPoint(_ number: Double, _ scalar: Scalar) -> Value {
        guard case .parameter(let parameter) = scalar, !parameter.takesFloatLiterals || number.isZero else {
            return constant(.floatingPoint(number, scalar))
        }
        if number.isZero, number.sign == .minus { return compute(.arithmetic(.negate, scalar), [constant(.floatingPoint(0, scalar))]) }
        var (numerator, denominator) = (number, 1.0)
        while numerator != numerator.rounded(), denominator < 0x1p60 { (numerator, denominator) = (numerator * 2, denominator * 2) }
        let dividend = constant(.floatingPoint(numerator, scalar))
        if denominator == 1 { return dividend }
        return compute(.arithmetic(.divide, scalar), [dividend, constant(.floatingPoint(denominator, scalar))])
    }

    public mutating func arithmetic(_ operation: Arithmetic, _ operands: Value..., name: String = "t") -> Value {
        let scalar = type(of: operands[0]).scalar ?? .double
        return compute(.arithmetic(operation, scalar), operands, name: name)
    }

    public mutating func elementary(_ function: Elementary, _ operands: Value..., name: String = "t") -> Value {
        let scalar = type(of: operands[0]).scalar ?? .double
        return compute(.elementary(function, scalar), operands, name: name)
    }

    public mutating func count(of buffer: Value, name: String = "count") -> Value {
        let result = makeValue(.scalar(.int), name)
        emit(.count(result, of: buffer))
        return result
    }

    public mutating func load(_ buffer: Value, at index: Value, _ access: Access, name: String = "element") -> Value {
        let result = makeValue((type(of: buffer).element ?? .double).valueType, name)
        emit(.load(result, from: buffer, at: index, access))
        return result
    }
}
