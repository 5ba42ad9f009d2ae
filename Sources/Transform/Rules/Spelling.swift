/// One way in which Swift source calls an elementary function.
public struct Spelling: Hashable, Sendable {
    /// Where the function is declared.
    public enum Library: Hashable, Sendable {
        /// The standard library, always there.
        case standard
        /// The C library's mathematics: Glibc and its like on other platforms, and Foundation, which exports it.
        case mathematics
        /// swift-numerics' `RealModule`.
        case realModule
        /// This project's runtime.
        case autoDiff
    }

    /// What is called, and how. The labels are those of the arguments, "" for none.
    public enum Callee: Hashable, Sendable {
        /// `sin(x)`.
        case function(String)
        /// `lgamma(x).0`: the first element of the tuple that a free function gives.
        case firstOfFunction(String)
        /// `Double.sin(x)`, a static method of the floating-point type.
        case staticMethod(String, labels: [String])
        /// `Double(signOf: s, magnitudeOf: m)`.
        case initializer(labels: [String])
        /// `x.truncatingRemainder(dividingBy: y)`.
        case method(String, labels: [String])
        /// `x.magnitude`.
        case property(String)
        /// `x.rounded(.down)`.
        case rounded(String)
    }

    public var library: Library
    public var callee: Callee
    /// What stands at each place of the call (the receiver first, where there is one), as the index of the function's operand.
    public var order: [Int]
    /// The floating-point types that can be written so, besides type parameters.
    public var scalars: [Scalar]
    /// Whether it is only understood in user source and never written.
    public var isOnlyRead: Bool

    init(_ library: Library, _ callee: Callee, order: [Int], scalars: [Scalar] = [.double, .float], isOnlyRead: Bool = false) {
        self.library = library
        self.callee = callee
        self.order = order
        self.scalars = scalars
        self.isOnlyRead = isOnlyRead
    }
}

// MARK: - Writing the table

extension [Spelling] {
    /// A function of the C library, `sin`, with the variant for `Float` of C, `sinf`.
    static func c(_ name: String, arity: Int = 1) -> [Spelling] {
        let order = Array<Int>(0..<arity)
        return [
            Spelling(.mathematics, .function(name), order: order),
            Spelling(.mathematics, .function(name + "f"), order: order, scalars: [.float], isOnlyRead: true),
        ]
    }

    /// A static method of swift-numerics' `Real`.
    static func real(_ name: String, _ labels: String...) -> [Spelling] {
        let labels = labels.isEmpty ? [""] : labels
        return [Spelling(.realModule, .staticMethod(name, labels: labels), order: Array<Int>(0..<labels.count))]
    }

    /// A function that has the same name in C and in `Real`, of one operand.
    static func named(_ name: String) -> [Spelling] { c(name) + real(name) }

    static func standard(_ callee: Spelling.Callee, order: [Int] = [0]) -> [Spelling] {
        [Spelling(.standard, callee, order: order)]
    }

    static func autoDiff(_ name: String, arity: Int = 1) -> [Spelling] {
        [Spelling(.autoDiff, .function(name), order: Array<Int>(0..<arity))]
    }

    /// The same spellings, understood but not written.
    var onlyRead: [Spelling] {
        map { spelling in
            var spelling = spelling
            spelling.isOnlyRead = true
            return spelling
        }
    }
}
