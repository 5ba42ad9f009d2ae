/// The elements of an array that others come in place of.
indirect enum ReplacedElements: Hashable, Sendable {
    /// From an index, or from the start, up to another one, or to the end.
    case range(TypedExpression?, TypedExpression?, isClosed: Bool)
    case first(TypedExpression)
    case last(TypedExpression)
    /// None: the others are put in before that index, which is evaluated after them.
    case none(before: TypedExpression)

    /// What says which they are.
    var expressions: [TypedExpression] {
        switch self {
        case .range(let lower, let upper, _): [lower, upper].compactMap { $0 }
        case .first(let count), .last(let count): [count]
        case .none(let index): [index]
        }
    }
}
