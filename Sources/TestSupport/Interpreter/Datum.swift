import AdgenTransform

/// What a value of the intermediate representation is while a function runs.
public enum Datum<N: Number>: Sendable {
    case number(N)
    case integer(Int)
    case boolean(Bool)
    /// The lanes of a vector.
    case vector([N])
    /// The lanes of a mask.
    case mask([Bool])
    /// A value that is only carried along, by a text that tells it from others.
    case opaque(String)
    case buffer(Storage<N>)
}

/// The elements of a buffer. Whoever has it sees it change.
public final class Storage<N: Number>: @unchecked Sendable {
    public let element: Scalar
    /// The elements, if they are floating-point numbers; if they are vectors, the lanes of one after those of the other.
    public var numbers: [N]
    /// The elements, if they are integers or Boolean values (which are 0 and 1).
    public var integers: [Int]

    public init(_ element: Scalar, numbers: [N] = [], integers: [Int] = []) {
        self.element = element
        self.numbers = numbers
        self.integers = integers
    }

    public var count: Int { element.isFloatingPoint ? numbers.count / width : integers.count }

    /// How many numbers an element is.
    var width: Int { element.vector?.count ?? 1 }

    var isSingle: Bool { element.isSingle }

    /// The places of an element's numbers.
    func places(of index: Int) -> Range<Int> { index * width..<(index + 1) * width }

    func become(_ other: Storage) {
        numbers = other.numbers
        integers = other.integers
    }
}

/// The program stopped where Swift would have stopped it.
public struct Trap: Error, Hashable, CustomStringConvertible {
    public var message: String
    public var description: String { "trap: \(message)" }

    static let overflow = Trap(message: "arithmetic overflow")
    static let division = Trap(message: "division by zero")
    static let conversion = Trap(message: "not representable as Int")
    static let index = Trap(message: "index out of range")
    static let empty = Trap(message: "cannot remove the last element of an empty array")
    static let count = Trap(message: "negative count")
}

/// The program did what no correct program does, or what the interpreter can't.
public struct Fault: Error, Hashable, CustomStringConvertible {
    public var message: String
    public var description: String { "fault: \(message)" }

    public init(message: String) { self.message = message }
}

extension Scalar {
    /// Whether numbers of the type are rounded as `Float` is.
    var isSingle: Bool {
        switch self {
        case .float: true
        case .vector(let vector), .mask(let vector): vector.lane == .float
        case .double, .int, .bool, .parameter, .opaque: false
        }
    }
}
