import AdgenIR

/// One of the values that a public function has made of an argument, or that it puts a result together from.
struct FlatValue: Hashable {
    /// A scalar, an array, or storage of the runtime's with an array's elements.
    var expression: Output.Expression
    var isStorage = false
    /// The type of the elements, where the array holds nothing but zeros.
    var zeros: Scalar?

    init(_ expression: Output.Expression, isStorage: Bool = false, zeros: Scalar? = nil) {
        self.expression = expression
        self.isStorage = isStorage
        self.zeros = zeros
    }

    /// The value as users have it.
    var swiftValue: Output.Expression { isStorage ? .member(expression, "array") : expression }

    func element(at index: Output.Expression) -> Output.Expression {
        if let zeros { return .literal(zeros.zero) }
        return .element(expression, at: index)
    }
}
