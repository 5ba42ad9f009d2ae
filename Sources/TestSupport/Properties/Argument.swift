import AdgenTransform

/// An argument of a function, before it is known which kind of number the function is run with.
public enum Argument: Hashable, Sendable {
    case number(Double)
    case integer(Int)
    case boolean(Bool)
    /// The lanes of a vector.
    case vector([Double])
    /// The lanes of a mask.
    case mask([Bool])
    case opaque(String)
    /// A buffer of `Double` or `Float`, or of vectors of these, whose lanes stand one after the other.
    case numbers([Double], Scalar)
    /// A buffer of `Int` or `Bool`.
    case integers([Int], Scalar)

    /// The argument with its numbers made by `lift` from their values and places.
    func datum<N: Number>(_ lift: (Double, Int) -> N) -> Datum<N> {
        switch self {
        case .number(let number): .number(lift(number, 0))
        case .integer(let integer): .integer(integer)
        case .boolean(let truth): .boolean(truth)
        case .vector(let lanes): .vector(lanes.enumerated().map { lift($1, $0) })
        case .mask(let truths): .mask(truths)
        case .opaque(let text): .opaque(text)
        case .numbers(let numbers, let scalar): .buffer(Storage(scalar, numbers: numbers.enumerated().map { lift($1, $0) }))
        case .integers(let integers, let scalar): .buffer(Storage(scalar, integers: integers))
        }
    }

    var datum: Datum<Double> { datum { number, _ in number } }

    /// The floating-point numbers in it.
    var numbers: [Double] {
        switch self {
        case .number(let number): [number]
        case .numbers(let numbers, _), .vector(let numbers): numbers
        case .integer, .boolean, .mask, .opaque, .integers: []
        }
    }

    /// Random arguments for a function: numbers within about -1.5 and 1.5, small integers, buffers of four to six elements.
    public static func random(for function: Function, _ random: inout SplitMix64) -> [Argument] {
        function.parameters.map { parameter in
            switch function.type(of: parameter.value) {
            case .scalar(.double), .scalar(.parameter): .number(random.coefficient())
            case .scalar(.float): .number(Double(Float(random.coefficient())))
            case .scalar(.int): .integer(random.integer(-2...6))
            case .scalar(.bool): .boolean(random.chance(0.5))
            case .scalar(.vector(let vector)): .vector(lanes(vector, 1, &random))
            case .scalar(.mask(let vector)): .mask((0..<vector.laneCount).map { _ in random.chance(0.5) })
            case .opaque, .scalar(.opaque): .opaque("opaque \(random.integer(0...99))")
            case .buffer(let element) where element == .double || element.parameter != nil:
                .numbers((0..<random.integer(4...6)).map { _ in random.coefficient() }, element)
            case .buffer(.float): .numbers((0..<random.integer(4...6)).map { _ in Double(Float(random.coefficient())) }, .float)
            case .buffer(.int): .integers((0..<random.integer(4...6)).map { _ in random.integer(0...3) }, .int)
            case .buffer(.vector(let vector)): .numbers(lanes(vector, random.integer(4...6), &random), .vector(vector))
            case .buffer(.mask(let vector)): .integers((0..<4 * vector.laneCount).map { _ in random.integer(0...1) }, .mask(vector))
            case .buffer: .integers((0..<random.integer(4...6)).map { _ in random.integer(0...1) }, .bool)
            }
        }
    }

    /// The numbers of an array as those of a type parameter, if the parameter's elements are of one, and what is only carried along as such.
    public func asElements(of type: ValueType) -> Argument {
        switch (self, type) {
        case (.numbers(let numbers, _), .buffer(let element)) where element.parameter != nil: .numbers(numbers, element)
        case (.integers(let integers, _), .buffer(.opaque(let name))): .integers(integers, .opaque(name))
        case (.integer(let integer), .opaque), (.integer(let integer), .scalar(.opaque)): .opaque("\(integer)")
        default: self
        }
    }

    private static func lanes(_ vector: Vector, _ count: Int, _ random: inout SplitMix64) -> [Double] {
        (0..<count * vector.laneCount).map { _ in
            let number = random.coefficient()
            return vector.lane == .float ? Double(Float(number)) : number
        }
    }
}

/// What came of running a function: results, what the buffers among the arguments hold, and what was carried over.
struct Run<N: Number> {
    var results: [Datum<N>]
    var arguments: [Datum<N>]
    var trace: [String]
    var steps: Int

    init(_ name: String, _ arguments: [Datum<N>], in module: Module, known: [String: Argument] = [:], stepLimit: Int) throws {
        let interpreter = Interpreter<N>(module, known: known, stepLimit: stepLimit)
        self.arguments = arguments
        results = try interpreter.run(name, arguments)
        trace = interpreter.trace
        steps = interpreter.steps
    }
}

extension Datum {
    /// The floating-point numbers in it.
    var numbers: [N] {
        switch self {
        case .number(let number): [number]
        case .vector(let lanes): lanes
        case .buffer(let storage): storage.numbers
        case .integer, .boolean, .mask, .opaque: []
        }
    }
}

extension Datum where N == Double {
    /// Whether both are the same to the bit, or both NaN.
    func isIdentical(to other: Datum) -> Bool {
        func same(_ left: Double, _ right: Double) -> Bool { left.bitPattern == right.bitPattern || (left.isNaN && right.isNaN) }
        switch (self, other) {
        case (.number(let left), .number(let right)): return same(left, right)
        case (.integer(let left), .integer(let right)): return left == right
        case (.boolean(let left), .boolean(let right)): return left == right
        case (.vector(let left), .vector(let right)): return left.count == right.count && zip(left, right).allSatisfy(same)
        case (.mask(let left), .mask(let right)): return left == right
        case (.opaque(let left), .opaque(let right)): return left == right
        case (.buffer(let left), .buffer(let right)):
            return left.integers == right.integers && left.numbers.count == right.numbers.count
                && zip(left.numbers, right.numbers).allSatisfy(same)
        default: return false
        }
    }
}
