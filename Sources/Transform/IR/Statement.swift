/// A value of a function: a scalar with one definition, a buffer with one declaration, or something carried along.
public struct Value: Hashable, Sendable, Comparable {
    public let id: Int

    public init(id: Int) { self.id = id }

    public static func < (left: Value, right: Value) -> Bool { left.id < right.id }
}

/// A place in a source file: the index of the file in the request (targets first, then context) and a range of bytes.
public struct Origin: Hashable, Sendable {
    public var file: Int
    public var range: Range<Int>

    public init(file: Int, range: Range<Int>) {
        self.file = file
        self.range = range
    }
}

/// One step of a block: what it does, and the source text it came from.
public struct Statement: Hashable, Sendable {
    public var kind: Kind
    public var origin: Origin?

    public init(_ kind: Kind, origin: Origin? = nil) {
        self.kind = kind
        self.origin = origin
    }

    public indirect enum Kind: Hashable, Sendable {
        /// `let result = operation(operands)`.
        case compute(Value, Operation, [Value])
        /// Declares a buffer, which lives to the end of the block, or leaves the function as a result.
        case define(Value, Contents)
        /// Replaces all that a buffer holds; the count may change.
        case assign(Value, Contents)
        /// `let result = buffer[index]`.
        case load(Value, from: Value, at: Value, Access)
        /// `buffer[index] = value`.
        case store(Value, to: Value, at: Value, Access)
        /// `buffer[index] += value`, of floating-point numbers.
        case accumulate(Value, into: Value, at: Value, Access)
        case append(Value, to: Value)
        /// `let result = buffer.removeLast()`; traps when the buffer is empty and access is checked.
        case removeLast(Value, from: Value, Access)
        /// `let result = buffer.count`.
        case count(Value, of: Value)
        /// `swap(&first, &second)` of two buffers.
        case exchange(Value, Value)
        case call(Call)
        case branch(Branch)
        case forLoop(ForLoop)
        case whileLoop(WhileLoop)
        /// Traps with the message unless the condition holds.
        case check(Value, message: [Piece])
        /// A condition and message that only a debug build evaluates, as `assert` does. The block yields the condition.
        case assert(Block, message: [Piece])
        case carried(Carried)
        /// In the return sweep: the value that `of` had in the mirrored iteration. Storage planning replaces it.
        case recall(Value, of: Value)
    }
}

/// Whether an access has to be checked against the count. The return sweep repeats accesses that the forward sweep has checked.
public enum Access: Hashable, Sendable {
    case checked, unchecked
}

/// What a buffer is made from.
public enum Contents: Hashable, Sendable {
    case empty
    /// `Array(repeating: value, count: count)`; traps on a negative count.
    case repeating(Value, count: Value)
    case elements([Value])
    /// The elements of another buffer.
    case copy(Value)
}

/// A call of a function of the module. Arguments that are buffers are passed as the callee's parameter says; results that are buffers are
/// declared by the call.
public struct Call: Hashable, Sendable {
    public var results: [Value]
    public var callee: String
    public var arguments: [Value]

    public init(results: [Value], callee: String, arguments: [Value]) {
        self.results = results
        self.callee = callee
        self.arguments = arguments
    }
}

/// `let results = if condition { thenBlock } else { elseBlock }`. Results are scalars or opaque; buffers are written in place.
public struct Branch: Hashable, Sendable {
    public var results: [Value]
    public var condition: Value
    public var thenBlock: Block
    public var elseBlock: Block

    public init(results: [Value], condition: Value, thenBlock: Block, elseBlock: Block) {
        self.results = results
        self.condition = condition
        self.thenBlock = thenBlock
        self.elseBlock = elseBlock
    }
}

/// A loop whose trip count is known at its start: `index` runs through `lower ..< upper`, none if that is empty.
///
/// The body's parameters are the carried values; they start as `initial`, each iteration yields the next ones, and the last ones are the
/// results.
public struct ForLoop: Hashable, Sendable {
    public enum Order: Hashable, Sendable {
        /// From `lower` up to `upper - 1`.
        case ascending
        /// From `upper - 1` down to `lower`.
        case descending
    }

    public var results: [Value]
    public var index: Value
    public var lower: Value
    public var upper: Value
    public var order: Order
    public var initial: [Value]
    public var body: Block

    public init(results: [Value], index: Value, lower: Value, upper: Value, order: Order, initial: [Value], body: Block) {
        self.results = results
        self.index = index
        self.lower = lower
        self.upper = upper
        self.order = order
        self.initial = initial
        self.body = body
    }
}

/// A loop that runs its body as long as the condition block yields true. Condition and body have parameters of their own for the carried
/// values. The condition writes nothing and has no effect (lowering moves what has into the body).
public struct WhileLoop: Hashable, Sendable {
    public var results: [Value]
    public var initial: [Value]
    public var condition: Block
    public var body: Block

    public init(results: [Value], initial: [Value], condition: Block, body: Block) {
        self.results = results
        self.initial = initial
        self.condition = condition
        self.body = body
    }
}

/// A part of source text that is carried over: text as it stands, or a value of this function in place of the name it had.
public enum Piece: Hashable, Sendable {
    case text(String)
    /// A value; where it is a buffer, the text sees an Array.
    case value(Value)
    /// The variable that the text changes.
    case changed
}

/// Inactive source text carried over into every sweep that runs the primal: run once, in place.
public struct Carried: Hashable, Sendable {
    /// What the text computes, if anything; several are taken from a tuple. A buffer is an array of the text's. Before them stands what the
    /// variable holds afterwards that the text changes, if it changes one.
    public var results: [Value]
    public var pieces: [Piece]
    /// What the variable holds that the text changes, before it does.
    public var changed: Value?
    /// Whether it is a sink (`print` and its like), which may read active values.
    public var isSink: Bool
    /// Where an active value would get to that the text reads, if more is known of that.
    public var leak: Leak?

    public init(results: [Value], pieces: [Piece], changed: Value? = nil, isSink: Bool, leak: Leak? = nil) {
        self.results = results
        self.pieces = pieces
        self.changed = changed
        self.isSink = isSink
        self.leak = leak
    }

    /// The values that the text depends on.
    public var operands: [Value] { (changed.map { [$0] } ?? []) + pieces.values }

    /// What the text computes, without what the variable holds that it changes.
    public var computed: ArraySlice<Value> { results.dropFirst(changed == nil ? 0 : 1) }
}

/// A way by which a value would get out of what is differentiated: what is said should it be active.
public struct Leak: Hashable, Sendable {
    /// What becomes of the value, after 'a value that the derivative depends on'.
    public var fate: String
    /// What would work.
    public var note: String
    /// Where it gets out.
    public var origin: Origin?

    public init(fate: String, note: String, origin: Origin?) {
        self.fate = fate
        self.note = note
        self.origin = origin
    }
}

/// The identity of a block within its function.
public struct BlockID: Hashable, Sendable {
    public let id: Int

    public init(id: Int) { self.id = id }
}

/// Statements in order, the values that the block is entered with and those that it yields.
public struct Block: Hashable, Sendable {
    public var id: BlockID
    /// In the return sweep: the block of the forward sweep whose iterations this one runs through backwards.
    public var mirrored: BlockID?
    public var parameters: [Value]
    public var statements: [Statement]
    public var yields: [Value]

    public init(id: BlockID, mirrored: BlockID? = nil, parameters: [Value] = [], statements: [Statement] = [], yields: [Value] = []) {
        self.id = id
        self.mirrored = mirrored
        self.parameters = parameters
        self.statements = statements
        self.yields = yields
    }
}
