/// How a function takes a buffer. Scalars and opaque values are always `input`: a scalar that a function changes is one of its results too.
public enum Convention: Hashable, Sendable {
    /// Read, never written.
    case input
    /// Read and written, count included; what it holds at the end is seen by the caller.
    case `inout`
    /// Only added to, by `accumulate`. Two such arguments of one call may be the same buffer.
    case accumulating
}

public struct Parameter: Hashable, Sendable {
    public var value: Value
    public var convention: Convention

    public init(_ value: Value, _ convention: Convention = .input) {
        self.value = value
        self.convention = convention
    }
}

/// What is known of a value: its type, and the name from which the emitted name is made.
public struct ValueInfo: Hashable, Sendable {
    public var type: ValueType
    public var name: String

    public init(type: ValueType, name: String) {
        self.type = type
        self.name = name
    }
}

/// A function of the intermediate representation. The results are what its body yields: scalars, opaque values, and local buffers.
public struct Function: Hashable, Sendable {
    /// Unique in its module.
    public var name: String
    public var parameters: [Parameter]
    public var body: Block
    /// What is known of the values, by their number.
    public private(set) var values: [ValueInfo]
    private var blockCount: Int
    public var origin: Origin?

    public init(name: String, origin: Origin? = nil) {
        self.name = name
        self.parameters = []
        self.values = []
        self.blockCount = 1
        self.body = Block(id: BlockID(id: 0))
        self.origin = origin
    }

    public subscript(value: Value) -> ValueInfo {
        get { values[value.id] }
        set { values[value.id] = newValue }
    }

    public func type(of value: Value) -> ValueType { values[value.id].type }

    /// One more than the highest number of a value.
    public var valueCount: Int { values.count }

    public func isBuffer(_ value: Value) -> Bool {
        if case .buffer = values[value.id].type { true } else { false }
    }

    public mutating func makeValue(_ type: ValueType, _ name: String) -> Value {
        values.append(ValueInfo(type: type, name: name))
        return Value(id: values.count - 1)
    }

    public mutating func makeBlockID() -> BlockID {
        defer { blockCount += 1 }
        return BlockID(id: blockCount)
    }

    public mutating func addParameter(_ type: ValueType, _ name: String, _ convention: Convention = .input) -> Value {
        let value = makeValue(type, name)
        parameters.append(Parameter(value, convention))
        return value
    }
}
