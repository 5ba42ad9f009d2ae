import AdgenTransform

/// What a value of the intermediate representation is while a function runs.
public enum Datum<N: Number>: Sendable {
    case number(N)
    case integer(Int)
    case boolean(Bool)
    /// A value that is only carried along, by a text that tells it from others.
    case opaque(String)
    case buffer(Storage<N>)
}

/// The elements of a buffer. Whoever has it sees it change.
public final class Storage<N: Number>: @unchecked Sendable {
    public let element: Scalar
    /// The elements, if they are floating-point numbers.
    public var numbers: [N]
    /// The elements, if they are integers or Boolean values (which are 0 and 1).
    public var integers: [Int]

    public init(_ element: Scalar, numbers: [N] = [], integers: [Int] = []) {
        self.element = element
        self.numbers = numbers
        self.integers = integers
    }

    public var count: Int { element.isFloatingPoint ? numbers.count : integers.count }

    var isSingle: Bool { element == .float }

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
